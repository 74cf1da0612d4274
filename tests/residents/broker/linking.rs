//! Identities and accounts that are there already.

use super::{FORM, JOIN, World, arrived, but, is_signed_in, ona, path_of};
use crate::residents::{ask, letter};
use crate::support::pages::Browser;
use serde_json::json;
use tiltas::app::KEEPERS;
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::privacy::Subject;
use tiltas::residents::{self, Resident, session};
use tiltas::store::Batch;

const LINK: &str = "/lt/broker/pagegiai/link";

/// How many security letters about identities came to an address.
async fn told(world: &World, mail: &str, count: usize) -> Vec<String> {
    for _ in 0..400 {
        let found = subjects(world, mail);
        if found.len() >= count {
            return found;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("{} of {count} letters came", subjects(world, mail).len());
}

fn subjects(world: &World, mail: &str) -> Vec<String> {
    let Ok(folder) = std::fs::read_dir(world.app.folder.path().join("mail")) else { return vec![] };
    let mut files: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let messages = files.iter().filter_map(|file| std::fs::read(file).ok());
    let subject = |bytes: Vec<u8>| {
        let message = mail_parser::MessageParser::default().parse(&bytes)?;
        message.to()?.first()?.address().filter(|to| *to == mail)?;
        message.subject().map(str::to_owned)
    };
    messages.filter_map(subject).collect()
}

/// A browser in which somebody is signed in by letter only.
async fn by_letter(world: &World, resident: &Resident) -> Browser {
    let (site, device) = (&world.app.site, "Firefox, Linux".to_owned());
    let (session, token) = session::start(site, &resident.municipality, &resident.id, device);
    let batch = Batch::new().insert(&session);
    world.app.personal(&resident.municipality).commit(batch).await.expect("a session");
    Browser::with_cookie(&world.app.url, &format!("session={}", token.value()))
}

with_broker!(linked_and_unlinked_on_the_account_page, |world| {
    let resident = world.app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = world.app.sign_in(&resident).await;
    let account = browser.get("/lt/account").await.expect(200);
    let href = account.attributes(".brokers a", "href").remove(0);
    let address = world.leave(&browser, &href).await;
    assert!(address.contains("prompt=login"), "nobody else's login at the broker is taken");
    let back = world.oidc.log_in(&address, Some(&ona())).await;
    let back = browser.get(&path_of(&browser, &back)).await.expect(303);
    assert_eq!(back.location(), JOIN);
    let page = browser.get(JOIN).await.expect(200);
    assert!(page.says("Ona Onaitė") && page.says(&resident.mail));
    assert!(world.identities(&resident).await.is_empty(), "not without being told to");
    for _ in 0..2 {
        let done = browser.post(LINK, &[]).await.expect(303);
        assert!(done.location().starts_with("/lt/account?done="), "{}", done.location());
    }
    assert_eq!(world.identities(&resident).await.len(), 1);
    assert_eq!(
        told(&world, &resident.mail, 1).await,
        ["Prie Jūsų paskyros pridėtas prisijungimo būdas"]
    );
    let other = world.app.browser();
    world.sign_in(&other, &ona()).await;
    assert!(other.get("/lt/account").await.expect(200).says(&resident.mail));
    let account = browser.get("/lt/account").await.expect(200);
    let unlink = account.attributes("form[action*=unlink]", "action").remove(0);
    let done = browser.post(&unlink, &[]).await.expect(303);
    assert_eq!(done.location(), "/lt/account?done=identity-unlinked");
    assert!(browser.get(done.location()).await.says("Tapatybė nuo Jūsų paskyros atsieta."));
    browser.post(&unlink, &[]).await.expect(404);
    assert!(world.identities(&resident).await.is_empty());
    let letters = told(&world, &resident.mail, 2).await;
    assert!(letters.contains(&"Iš Jūsų paskyros pašalintas prisijungimo būdas".to_owned()));
    let back = world.sign_in(&world.app.browser(), &ona()).await;
    assert_eq!(back.location(), JOIN, "nobody knows it any more");
});

with_broker!(an_account_with_the_address_is_never_linked_silently, |world| {
    // In whichever municipality; the broker's word that the address is theirs is not enough.
    for municipality in ["pagegiai", "sovetsk"] {
        let known = world.app.resident(municipality, "Ona", Lang::LT).await;
        let person = but(but(ona(), "email", json!(known.mail)), "sub", json!(municipality));
        let browser = world.app.browser();
        world.sign_in(&browser, &person).await;
        let sent = browser.post(JOIN, &FORM).await.expect(303);
        assert_eq!(sent.location(), "/lt/sign-in/code?for=registration");
        assert!(!is_signed_in(&browser).await && world.identities(&known).await.is_empty());
        let letter = letter(&world.app, &known.mail).await;
        assert!(letter.subject.starts_with("Paskyrą jau turite."));
        let done = browser.get(&letter.link).await.expect(303);
        assert_eq!(done.location(), format!("{JOIN}?done=signed-in"));
        assert!(world.identities(&known).await.is_empty(), "signing in links nothing");
        let page = browser.get(done.location()).await.expect(200);
        assert_eq!(page.says("kitos savivaldybės"), municipality == "sovetsk");
        let done = browser.post(LINK, &[]).await.expect(303);
        assert_eq!(done.location(), "/lt/account?done=identity-linked");
        assert_eq!(world.identities(&known).await.len(), 1);
        let other = world.app.browser();
        world.sign_in(&other, &person).await;
        assert!(other.get("/lt/account").await.expect(200).says(&known.mail));
    }
});

with_broker!(somebody_with_an_account_signs_in_to_it_first, |world| {
    let known = world.app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = world.app.browser();
    world.sign_in(&browser, &ona()).await;
    let page = browser.get(JOIN).await.expect(200);
    let href = page.attributes(".prose a.button", "href").remove(0);
    let key = browser.get(&href).await.expect(200).attributes("input[name=next]", "value");
    assert_eq!(key, [JOIN]);
    browser.post("/lt/sign-in", &[("mail", &known.mail), ("next", JOIN)]).await.expect(303);
    let letter = letter(&world.app, &known.mail).await;
    let done = browser.get(&letter.link).await.expect(303);
    browser.get(done.location()).await.expect(200);
    browser.post(LINK, &[]).await.expect(303);
    assert_eq!(world.identities(&known).await.len(), 1);
    // On any other way the browser is forgotten as ever.
    let (rasa, other) =
        (world.app.resident("pagegiai", "Rasa", Lang::LT).await, world.app.browser());
    ask(&other, "lt", &rasa.mail).await.expect(303);
    let second = crate::residents::letter(&world.app, &rasa.mail).await;
    let done = other.get(&second.link).await.expect(303);
    assert!(
        done.headers
            .get_all("set-cookie")
            .iter()
            .any(|it| { it.to_str().is_ok_and(|it| it.starts_with("browser=;")) })
    );
});

with_broker!(an_identity_opens_one_account, |world| {
    world.register(&world.app.browser(), &ona()).await.expect(303);
    let owner = world.account("pagegiai", "ona@pastas.example").await.expect("an account");
    let rasa = world.app.resident("pagegiai", "Rasa", Lang::LT).await;
    let browser = world.app.sign_in(&rasa).await;
    let back = world.sign_in(&browser, &ona()).await;
    let page = browser.get(back.location()).await.expect(409);
    assert!(page.says("Ši tapatybė susieta su kita paskyra"));
    assert!(browser.get("/lt/account").await.says(&rasa.mail), "she is who she was");
    // Nor can she unlink what is not hers.
    let id = &world.identities(&owner).await[0].id;
    browser.post(&format!("/lt/account/identities/{id}/unlink"), &[]).await.expect(404);
    let path = format!("/lt/account/identities/{id}/unlink");
    world.app.browser().post(&path, &[]).await.expect(403);
    assert_eq!(world.identities(&owner).await.len(), 1);
});

with_broker!(two_who_link_at_once_are_one, |world| {
    let one = world.app.resident("pagegiai", "Ona", Lang::LT).await;
    let other = world.app.resident("sovetsk", "Анна", Lang::RU).await;
    let browsers = [world.app.sign_in(&one).await, world.app.sign_in(&other).await];
    for browser in &browsers {
        let back = world.sign_in(browser, &ona()).await;
        assert_eq!(back.location(), JOIN);
    }
    let posts = browsers.iter().map(|browser| browser.post(LINK, &[]));
    let done = futures_util::future::join_all(posts).await;
    let places: Vec<&str> = done.iter().map(|page| page.location()).collect();
    let linked = places.iter().filter(|place| place.ends_with("identity-linked")).count();
    let taken = places.iter().filter(|place| place.contains("problem=taken")).count();
    assert_eq!((linked, taken), (1, 1), "{places:?}");
    let all = world.identities(&one).await.len() + world.identities(&other).await.len();
    assert_eq!(all, 1);
});

with_broker!(a_form_sent_twice_at_once_makes_one_account, |world| {
    let browser = world.app.browser();
    world.sign_in(&browser, &ona()).await;
    let posts = (0..3).map(|_| browser.post(JOIN, &FORM));
    for done in futures_util::future::join_all(posts).await {
        done.expect(303);
    }
    assert!(is_signed_in(&browser).await);
    let resident = world.account("pagegiai", "ona@pastas.example").await.expect("an account");
    assert_eq!(world.identities(&resident).await.len(), 1);
    assert!(arrived(&world.app, "ona@pastas.example").is_empty());
});

with_broker!(a_stolen_staff_session_gets_no_second_factor_of_its_own, |world| {
    let rasa = world.app.staff("pagegiai", "Rasa", &[Role::Editor]).await;
    for (browser, sub, counts) in [
        (by_letter(&world, &rasa).await, "thief", false),
        (world.app.sign_in(&rasa).await, "rasa", true),
    ] {
        let person = but(ona(), "sub", json!(sub));
        world.sign_in(&browser, &person).await;
        let page = browser.get(JOIN).await.expect(200);
        assert_eq!(page.says("Prisijungėte be antrojo patvirtinimo"), !counts);
        browser.post(LINK, &[]).await.expect(303);
        world.sign_in(&world.app.browser(), &person).await;
        assert_eq!(world.has_second_factor(&rasa).await, counts, "{sub}");
    }
});

with_broker!(identities_are_handed_out_and_forgotten, |world| {
    world.register(&world.app.browser(), &ona()).await.expect(303);
    let resident = world.account("pagegiai", "ona@pastas.example").await.expect("an account");
    let keeper = KEEPERS.iter().find(|keeper| keeper.name == "identities").expect("a keeper");
    let subject = || Subject {
        resident: resident.id.clone(),
        municipality: "pagegiai".into(),
        former: residents::nobody(),
    };
    let site = &world.app.site;
    let all = (keeper.export)(site.clone(), subject()).await.expect("an export");
    assert_eq!(all[0]["issuer"], json!(world.oidc.issuer));
    assert!(!all.to_string().contains("hash"));
    while (keeper.erase)(site.clone(), subject()).await.expect("an erasure") == Round::More {}
    assert!(world.identities(&resident).await.is_empty());
    assert!((keeper.export)(site.clone(), subject()).await.expect("an export").is_null());
});
