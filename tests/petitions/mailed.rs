//! Signing by mail: the form, the letter, the link; one mailbox and the people who share it; what is
//! kept, withdrawn and forgotten.

use super::{PAGE, SIGN, counted, days, opened, petition, save};
use crate::on_both;
use crate::residents::{Arrived, arrived, letters};
use crate::support::app::{Engine, TestApp};
use crate::support::pages::{Browser, Page};
use futures_util::future::join_all;
use tiltas::locale::Lang;
use tiltas::petitions::mailboxes::Mailbox;
use tiltas::petitions::mailed::{self, MailedSignature};
use tiltas::petitions::signatories::{self, Manner, Signatory};
use tiltas::petitions::{Signature, State};
use tiltas::residency::Participation;
use tiltas::store::{Batch, Query};
use tiltas::web::keys;

const FORM: &str = "/lt/petitions/clean-embankment/sign";

/// Fills in the form.
async fn ask(browser: &Browser, town: &str, name: &str, mail: &str) -> Page {
    let key = keys::id();
    let fields = [
        ("key", key.as_str()),
        ("name", name),
        ("mail", mail),
        ("municipality", town),
        ("declared", "yes"),
        ("agree", "yes"),
    ];
    browser.post(FORM, &fields).await
}

/// Asks, and gives the link of the letter that comes; there were `before` letters.
async fn link(app: &TestApp, town: &str, name: &str, mail: &str) -> String {
    let asking = |letter: &&Arrived| letter.link.contains("/sign/confirm?");
    let known: Vec<String> =
        arrived(app, mail).iter().filter(asking).map(|one| one.link.clone()).collect();
    let done = ask(&app.browser(), town, name, mail).await.expect(303);
    assert!(done.location().ends_with("/sign/sent"));
    loop {
        let all = letters(app, mail, known.len() + 1).await;
        let new = all.iter().filter(asking).find(|one| !known.contains(&one.link));
        if let Some(new) = new {
            return new.link.clone();
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

/// Presses the button behind a link.
async fn confirm(app: &TestApp, link: &str) -> Page {
    let key = link.split_once("key=").expect("a key").1.to_owned();
    app.browser().post(link.split('?').next().unwrap(), &[("key", &key)]).await
}

/// Signs by mail, all the way.
pub async fn sign(app: &TestApp, town: &str, name: &str, mail: &str) -> Page {
    let link = link(app, town, name, mail).await;
    confirm(app, &link).await
}

/// The link of the letter that came after signing.
pub async fn own_link(app: &TestApp, mail: &str) -> String {
    for _ in 0..400 {
        let all = arrived(app, mail);
        if let Some(own) = all.iter().find(|letter| letter.link.contains("/sign/own?")) {
            return own.link.clone();
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("no letter after signing");
}

pub async fn act(app: &TestApp, link: &str, what: &str) -> Page {
    let key = link.split_once("key=").expect("a key").1.to_owned();
    app.browser().post(link.split('?').next().unwrap(), &[("key", &key), ("do", what)]).await
}

fn address() -> String {
    format!("{}@pastas.example", keys::id())
}

on_both!(from_the_form_to_a_signature, |app| {
    let (petition, _) = opened(&app).await;
    let visitor = app.browser();
    let page = visitor.get(PAGE).await.expect(200);
    assert!(page.attributes("a.button", "href").contains(&FORM.to_owned()));
    let page = visitor.get(FORM).await.expect(200);
    assert!(page.says("Man jau yra 16 metų ir gyvenu nurodytoje savivaldybėje"));
    assert!(page.says("ne daugiau kaip du"), "the rule of the mailbox");
    assert!(page.attributes("#show_name", "checked").is_empty());
    let mail = address();
    let link = link(&app, "pagegiai", "Ona Onaitė", &mail).await;
    assert!(link.starts_with("/lt/petitions/clean-embankment/sign/confirm?key=pagegiai."));
    let letter = &arrived(&app, &mail)[0];
    assert_eq!(letter.subject, "Patvirtinkite savo parašą po peticija");
    assert!(letter.text.contains("Sutvarkyti krantinę") && letter.text.contains("3 dienas"));
    assert!(!letter.text.contains("Onaitė"), "nothing that a stranger typed");
    // Programs that look through mail open links: nothing happens.
    for _ in 0..2 {
        let page = visitor.get(&link).await.expect(200);
        assert!(page.says("Ona Onaitė") && page.says("Patvirtinti parašą"));
    }
    assert_eq!(counted(&app, &petition).await, (0, 0));
    let done = confirm(&app, &link).await.expect(303);
    assert_eq!(done.location(), link);
    let page = visitor.get(&link).await.expect(200);
    assert_eq!(page.texts("h1"), ["Ačiū, Jūsų parašas įskaičiuotas"]);
    assert_eq!(counted(&app, &petition).await, (1, 0));
    let page = visitor.get(PAGE).await.expect(200);
    assert!(page.says("el. paštu patvirtintas 1 parašas") && !page.says("Onaitė"));
    // Who it was rests on their side alone.
    let query = Query::on(&signatories::BY_PETITION).equal(&petition.id);
    let kept = app.personal("pagegiai").find::<Signatory>(&query).await.unwrap().items;
    assert_eq!((kept.len(), kept[0].name.as_str()), (1, "Ona Onaitė"));
    assert_eq!(kept[0].manner, Manner::Mailed);
    assert_eq!(app.personal("sovetsk").count::<Signatory>(&query).await.unwrap(), 0);
    let signature: Signature =
        app.site.public.get(&kept[0].id).await.unwrap().expect("the signature").document;
    let public = serde_json::to_string(&signature).unwrap();
    assert!(!public.contains("Onait") && !public.contains("pastas"), "{public}");
    // The second letter says so, and how to withdraw.
    let own = own_link(&app, &mail).await;
    let page = visitor.get(&own).await.expect(200);
    assert!(page.says("Ona Onaitė") && page.says(&mail) && page.says("Atšaukti parašą"));
    assert_eq!(counted(&app, &petition).await, (1, 0), "looking changes nothing");
    assert_eq!(act(&app, &own, "").await.expect(200).texts("h1"), ["Jūsų parašas"]);
    let done = act(&app, &own, "withdraw").await.expect(200);
    assert_eq!(done.texts("h1"), ["Jūsų parašas atšauktas"]);
    assert_eq!(counted(&app, &petition).await, (0, 0));
    act(&app, &own, "withdraw").await.expect(410);
    visitor.get(&own).await.expect(410);
    visitor.get(&link).await.expect(410);
    confirm(&app, &link).await.expect(410);
    assert_eq!(app.personal("pagegiai").count::<Signatory>(&query).await.unwrap(), 0);
    let all = Query::on(&mailed::BY_EXPIRY);
    assert_eq!(app.personal("pagegiai").count::<MailedSignature>(&all).await.unwrap(), 0);
    // And signs again, having thought about it once more.
    sign(&app, "pagegiai", "Ona Onaitė", &mail).await.expect(303);
    assert_eq!(counted(&app, &petition).await, (1, 0));
});

on_both!(the_form_says_what_is_missing, |app| {
    opened(&app).await;
    let browser = app.browser();
    let page = browser.post(FORM, &[("name", "Ona"), ("mail", "ona"), ("show_name", "x")]).await;
    let page = page.expect(422);
    let wrong = page.attributes(".error-summary a", "href");
    for field in ["#name", "#mail", "#municipality", "#declared", "#agree", "#show_name"] {
        assert!(wrong.contains(&field.to_owned()), "{field} in {wrong:?}");
    }
    assert_eq!(page.attributes("#name", "value"), ["Ona"]);
    let page = ask(&browser, "pagegiai", "Ona Onaitė", "ona@mailinator.com").await.expect(422);
    assert!(page.says("Vienkartinės el. pašto dėžutės netinka"));
    ask(&browser, "klaipeda", "Ona Onaitė", &address()).await.expect(422);
    browser.post("/lt/petitions/nowhere/sign", &[]).await.expect(404);
    browser.get("/lt/petitions/nowhere/sign").await.expect(404);
});

on_both!(names_show_only_where_allowed, |app| {
    let (_, _) = opened(&app).await;
    let mail = address();
    let fields = [
        ("name", "Rasa Rodoma"),
        ("mail", mail.as_str()),
        ("municipality", "pagegiai"),
        ("declared", "yes"),
        ("agree", "yes"),
        ("show_name", "yes"),
    ];
    app.browser().post(FORM, &fields).await.expect(303);
    let letter = letters(&app, &mail, 1).await.remove(0);
    confirm(&app, &letter.link).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(".signers li")[0].starts_with("Rasa Rodoma"));
});

on_both!(the_letter_is_in_the_language_of_the_page, |app| {
    opened(&app).await;
    let mail = address();
    let fields = [
        ("name", "Анна Петрова"),
        ("mail", mail.as_str()),
        ("municipality", "sovetsk"),
        ("declared", "yes"),
        ("agree", "yes"),
    ];
    let form = "/ru/petitions/clean-embankment/sign";
    app.browser().post(form, &fields).await.expect(303);
    let letter = letters(&app, &mail, 1).await.remove(0);
    assert_eq!(letter.subject, "Подтвердите свою подпись под петицией");
    assert!(letter.text.contains("Благоустроить набережную") && letter.link.starts_with("/ru/"));
});

on_both!(one_link_is_one_signature, |app| {
    let (petition, _) = opened(&app).await;
    let mail = address();
    let link = link(&app, "pagegiai", "Ona Onaitė", &mail).await;
    let both = join_all([confirm(&app, &link), confirm(&app, &link), confirm(&app, &link)]).await;
    assert!(both.iter().all(|page| [200, 303].contains(&page.status.as_u16())));
    assert_eq!(counted(&app, &petition).await, (1, 0));
    let again = confirm(&app, &link).await.expect(200);
    assert_eq!(again.texts("h1"), ["Jūs jau pasirašėte"]);
    own_link(&app, &mail).await;
    assert_eq!(arrived(&app, &mail).len(), 2, "one letter that asks, one that thanks");
    assert_eq!(counted(&app, &petition).await, (1, 0));
    // A link that somebody made up, and another petition's.
    for wrong in ["x", "pagegiai.x.y", &format!("{}x", &link[link.find('=').unwrap() + 1..])] {
        let path = format!("/lt/petitions/clean-embankment/sign/confirm?key={wrong}");
        app.browser().get(&path).await.expect(410);
        confirm(&app, &path).await.expect(410);
    }
    let other = super::petition(
        &app,
        &app.resident("pagegiai", "Vardenis", Lang::LT).await,
        "another",
        &["pagegiai"],
    );
    save(&app, &other).await;
    app.browser().get(&link.replace("clean-embankment", "another")).await.expect(410);
});

on_both!(a_form_sent_twice_asks_once, |app| {
    opened(&app).await;
    let (key, mail) = (keys::id(), address());
    let fields = |name| {
        [
            ("key", key.clone()),
            ("name", String::from(name)),
            ("mail", mail.clone()),
            ("municipality", "pagegiai".into()),
            ("declared", "yes".into()),
            ("agree", "yes".into()),
        ]
    };
    let browser = app.browser();
    for name in ["Ona Onaitė", "Ona Onaitė", "Ona Jonaitė"] {
        let fields = fields(name);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        browser.post(FORM, &fields).await.expect(303);
    }
    letters(&app, &mail, 2).await;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(arrived(&app, &mail).len(), 2, "the mended name was asked for anew");
});

on_both!(two_people_with_one_mailbox, |app| {
    let (petition, _) = opened(&app).await;
    let mail = address();
    sign(&app, "pagegiai", "Ona Onaitė", &mail).await.expect(303);
    // Written in other ways it is the same name.
    for again in ["ONA onaite", "Onaitė  Ona"] {
        let page = sign(&app, "pagegiai", again, &mail).await.expect(200);
        assert_eq!(page.texts("h1"), ["Jūs jau pasirašėte"], "{again}");
    }
    assert_eq!(counted(&app, &petition).await, (1, 0));
    let other_town = sign(&app, "sovetsk", "Jonas Onaitis", &mail).await.expect(409);
    assert!(other_town.says("kitos savivaldybės gyventojas"));
    sign(&app, "pagegiai", "Jonas Onaitis", &mail).await.expect(303);
    assert_eq!(counted(&app, &petition).await, (2, 0));
    let third = link(&app, "pagegiai", "Petras Onaitis", &mail).await;
    let refused = confirm(&app, &third).await.expect(409);
    assert!(refused.says("jau pasirašė du žmonės"));
    assert_eq!(counted(&app, &petition).await, (2, 0));
    // Nobody is kept who was refused.
    let query = Query::on(&signatories::BY_PETITION).equal(&petition.id);
    assert_eq!(app.personal("pagegiai").count::<Signatory>(&query).await.unwrap(), 2);
    // Where one of the two withdraws, there is a place.
    let own = own_link(&app, &mail).await;
    act(&app, &own, "withdraw").await.expect(200);
    confirm(&app, &third).await.expect(303);
    assert_eq!(counted(&app, &petition).await, (2, 0));
    // The address in another case is the same mailbox.
    let capital = mail.to_uppercase();
    sign(&app, "pagegiai", "Rasa Onaitė", &capital).await.expect(409);
    let other = mail.replace('@', "+2@");
    sign(&app, "pagegiai", "Rasa Onaitė", &other).await.expect(409);
});

on_both!(an_account_is_one_of_the_two, |app| {
    let (petition, _) = opened(&app).await;
    let ona = app.resident("pagegiai", "Ona Onaitė", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    browser.post(SIGN, &[]).await.expect(303);
    let same = sign(&app, "pagegiai", "Ona Onaite", &ona.mail).await.expect(200);
    assert_eq!(same.texts("h1"), ["Jūs jau pasirašėte"]);
    sign(&app, "pagegiai", "Jonas Onaitis", &ona.mail).await.expect(303);
    sign(&app, "pagegiai", "Petras Onaitis", &ona.mail).await.expect(409);
    assert_eq!(counted(&app, &petition).await, (2, 0));
    // The account withdraws, two others come first, and there is no place for it any more.
    let withdraw = "/lt/petitions/clean-embankment/signatures/withdraw";
    browser.post(withdraw, &[]).await.expect(303);
    sign(&app, "pagegiai", "Petras Onaitis", &ona.mail).await.expect(303);
    let refused = browser.post(SIGN, &[]).await.expect(422);
    assert!(refused.says("jau pasirašė du žmonės"));
    assert_eq!(counted(&app, &petition).await, (2, 0));
    // Who has signed by mail has signed, whatever account they make later.
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    sign(&app, "pagegiai", "Rasa Rasaitė", &rasa.mail).await.expect(303);
    let hers = app.sign_in(&rasa).await;
    let done = hers.post(SIGN, &[("name", "rasa rasaitė")]).await.expect(303);
    assert!(done.location().ends_with("done=petition-signed-before"));
    assert_eq!(counted(&app, &petition).await, (3, 0));
});

on_both!(at_once_from_one_mailbox_no_more_than_two, |app| {
    let (petition, _) = opened(&app).await;
    let ona = app.resident("pagegiai", "Ona Onaitė", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let mut links = vec![];
    for (town, name) in [
        ("pagegiai", "Jonas Onaitis"),
        ("pagegiai", "Petras Onaitis"),
        ("sovetsk", "Anna Onaitė"),
        ("sovetsk", "Oleg Onaitis"),
    ] {
        links.push(link(&app, town, name, &ona.mail).await);
    }
    let confirming = join_all(links.iter().map(|link| confirm(&app, link)));
    let (pages, by_account) = tokio::join!(confirming, browser.post(SIGN, &[]));
    let mailed = pages.iter().filter(|page| page.status == 303).count();
    let by_account = usize::from(by_account.status == 303);
    let (here, there) = counted(&app, &petition).await;
    assert_eq!(here + there, (mailed + by_account) as u64, "what was said is what counts");
    assert_eq!(here + there, 2);
    assert!(here == 0 || there == 0, "{here} and {there}: two towns from one mailbox");
});

on_both!(a_petition_that_collects_no_more_says_so, |app| {
    let (mut closed, _) = opened(&app).await;
    let mail = address();
    let waiting = link(&app, "pagegiai", "Ona Onaitė", &mail).await;
    let other = address();
    sign(&app, "pagegiai", "Jonas Jonaitis", &other).await.expect(303);
    let own = own_link(&app, &other).await;
    let mut stored =
        tiltas::petitions::by_id(&app.site.public, &closed.id).await.unwrap().expect("it");
    stored.state = State::Closed;
    app.site.public.commit(Batch::new().replace(&stored)).await.expect("closed");
    closed.state = State::Closed;
    for page in [app.browser().get(&waiting).await, confirm(&app, &waiting).await] {
        assert!(page.expect(409).says("Parašų rinkimas baigtas"));
    }
    let page = app.browser().get(FORM).await.expect(200);
    assert!(page.says("Parašų rinkimas baigtas") && page.texts("form.form").is_empty());
    ask(&app.browser(), "pagegiai", "Ona Onaitė", &mail).await.expect(422);
    assert_eq!(counted(&app, &closed).await, (1, 0));
    // Withdrawing is over; being forgotten is not, and the signature goes on counting.
    let page = app.browser().get(&own).await.expect(200);
    assert!(page.says("Ištrinti duomenis") && !page.says("Atšaukti parašą ir"));
    act(&app, &own, "withdraw").await.expect(409);
    act(&app, &own, "erase").await.expect(200);
    assert_eq!(counted(&app, &closed).await, (1, 0));
    let query = Query::on(&signatories::BY_PETITION).equal(&closed.id);
    assert_eq!(app.personal("pagegiai").count::<Signatory>(&query).await.unwrap(), 0);
    app.browser().get(&own).await.expect(410);
    // Even by whoever has the key and the address.
    let id = mailbox(&app, &closed, &other);
    let found = app.site.public.get::<Mailbox>(&id).await.unwrap();
    assert!(found.is_none_or(|mailbox| mailbox.places.is_empty()));
});

fn mailbox(app: &TestApp, petition: &tiltas::petitions::Petition, mail: &str) -> String {
    tiltas::petitions::mailboxes::id_of(&app.site, petition, mail)
}

on_both!(who_must_be_confirmed_does_not_sign_by_mail, |app| {
    let author = app.resident("pagegiai", "Vardenis", Lang::LT).await;
    let mut one = petition(&app, &author, "clean-embankment", &["pagegiai"]);
    one.participation = Participation::Verified;
    save(&app, &one).await;
    let message = "el. paštu pasirašyti negalima";
    assert!(app.browser().get(PAGE).await.expect(200).says(message));
    assert!(app.browser().get(FORM).await.expect(200).says(message));
    let refused = ask(&app.browser(), "pagegiai", "Ona Onaitė", &address()).await.expect(422);
    assert!(refused.says(message));
});

on_both!(what_is_not_confirmed_is_forgotten, |app| {
    let (petition, _) = opened(&app).await;
    let (mail, other) = (address(), address());
    let late = link(&app, "pagegiai", "Ona Onaitė", &mail).await;
    sign(&app, "pagegiai", "Jonas Jonaitis", &other).await.expect(303);
    days(&app, 3);
    app.browser().get(&late).await.expect(410);
    confirm(&app, &late).await.expect(410);
    tiltas::petitions::tidy(&app.site, "pagegiai").await.expect("a round");
    let all = Query::on(&mailed::BY_EXPIRY);
    let left = app.personal("pagegiai").find::<MailedSignature>(&all).await.unwrap().items;
    assert_eq!(left.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Jonas Jonaitis"]);
    assert_eq!(counted(&app, &petition).await, (1, 0));
    // In the end everybody is forgotten, and the number stays.
    days(&app, 30 + 366);
    tiltas::petitions::settle(&app.site).await.expect("a round");
    for rule in tiltas::app::RETENTION {
        tiltas::privacy::forget(&app.site, std::slice::from_ref(rule)).await.expect("a round");
    }
    assert_eq!(app.personal("pagegiai").count::<MailedSignature>(&all).await.unwrap(), 0);
    assert!(
        app.site.public.get::<Mailbox>(&mailbox(&app, &petition, &other)).await.unwrap().is_none()
    );
    assert_eq!(counted(&app, &petition).await, (1, 0));
});

on_both!(a_name_without_a_signature_is_swept, |app| {
    let (petition, _) = opened(&app).await;
    let mail = address();
    sign(&app, "pagegiai", "Jonas Jonaitis", &mail).await.expect(303);
    // As a process leaves it that ends between the two commits.
    let query = Query::on(&signatories::BY_PETITION).equal(&petition.id);
    let store = app.personal("pagegiai");
    let mut left = store.first::<Signatory>(query.clone()).await.unwrap().unwrap().document;
    (left.id, left.person) = (keys::id(), keys::id());
    store.commit(Batch::new().insert(&left)).await.expect("left over");
    tiltas::petitions::tidy(&app.site, "pagegiai").await.expect("a round");
    assert_eq!(store.count::<Signatory>(&query).await.unwrap(), 2, "it may be under way");
    app.advance(jiff::SignedDuration::from_hours(2));
    for _ in 0..2 {
        tiltas::petitions::tidy(&app.site, "pagegiai").await.expect("a round");
    }
    assert_eq!(store.count::<Signatory>(&query).await.unwrap(), 1);
    assert!(store.get::<Signatory>(&left.id).await.unwrap().is_none());
});

/// Whether an address has an account changes nothing of what is answered, nor of what is done.
#[tokio::test]
async fn an_address_with_an_account_is_answered_like_another() {
    let app =
        TestApp::adjusted(Engine::Sqlite, |config| config.limits.signing_mails_per_hour = 4).await;
    opened(&app).await;
    let known = app.resident("sovetsk", "Анна", Lang::RU).await.mail;
    let unknown = address();
    let mut seen = vec![];
    for mail in [&known, &unknown] {
        let asked = ask(&app.browser(), "pagegiai", "Ona Onaitė", mail).await.expect(303);
        let page = app.browser().get(asked.location()).await.expect(200);
        let letter = letters(&app, mail, 1).await.remove(0);
        let without_key = letter.text.replace(&letter.link, "");
        seen.push((asked.location().to_owned(), page.text, letter.subject, without_key));
    }
    assert_eq!(seen[0], seen[1]);
    // And so with the limit.
    for mail in [&known, &unknown] {
        let mut statuses = vec![];
        for _ in 0..5 {
            let page = ask(&app.browser(), "pagegiai", "Ona Onaitė", mail).await;
            statuses.push(page.status.as_u16());
        }
        assert_eq!(statuses, [303, 303, 303, 429, 429]);
    }
}

#[tokio::test]
async fn a_network_and_a_domain_have_limits() {
    for (network, domain) in [(3, 1_000), (1_000, 3)] {
        let adjust = |config: &mut tiltas::config::Config| {
            config.limits.signing_mails_per_network = network;
            config.limits.signing_mails_per_domain = domain;
        };
        let app = TestApp::adjusted(Engine::Sqlite, adjust).await;
        opened(&app).await;
        let mut statuses = vec![];
        for _ in 0..4 {
            let page = ask(&app.browser(), "pagegiai", "Ona Onaitė", &address()).await;
            statuses.push(page.status.as_u16());
        }
        assert_eq!(statuses, [303, 303, 303, 429]);
    }
}
