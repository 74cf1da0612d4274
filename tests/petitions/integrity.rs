//! Signatures that nobody meant: found, shown to the town's moderators, invalidated, restored, left;
//! what everybody concerned is told.

use super::letters::letters;
use super::{PAGE, SIGN, counted, course, days, mailed, opened};
use crate::on_both;
use crate::residents::arrived;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::petitions::integrity::{self, Invalidated, Pattern};
use tiltas::residents::Resident;
use tiltas::store::Query;

const DESK: &str = "/lt/petitions/integrity/pagegiai";

/// So many residents of Pagėgiai sign, one right after the other, all from here.
async fn burst(app: &TestApp, count: usize) -> Vec<Resident> {
    let mut all = vec![];
    for n in 0..count {
        let one = app.resident("pagegiai", &format!("Vardenis Nr. {n}"), Lang::LT).await;
        app.sign_in(&one).await.post(SIGN, &[]).await.expect(303);
        all.push(one);
    }
    all
}

/// The address of the finding with this pattern.
async fn found(app: &TestApp, pattern: Pattern) -> String {
    let all = Query::on(&tiltas::petitions::integrity::BY_STATE).equal("open");
    let all = app.personal("pagegiai").find::<integrity::Finding>(&all).await.expect("findings");
    let one = all.items.iter().find(|one| one.pattern == pattern);
    format!("{DESK}/{}", one.unwrap_or_else(|| panic!("no {pattern:?}")).id)
}

async fn look(app: &TestApp) {
    integrity::look(&app.site).await.expect("a round");
}

const WHY: [(&str, &str); 3] = [
    ("do", "invalidate"),
    ("reason", "automated"),
    ("explanation", "Visi parašai gauti per kelias sekundes."),
];

async fn invalidate(browser: &Browser, finding: &str, more: &[(&str, &str)]) -> u16 {
    let fields = [WHY.as_slice(), more].concat();
    browser.post(finding, &fields).await.status.as_u16()
}

on_both!(a_burst_is_found_invalidated_and_restored, |app| {
    let (petition, _) = opened(&app).await;
    let moderator = app.staff("pagegiai", "Moderatorė", &[Role::Moderator]).await;
    let signers = burst(&app, 12).await;
    look(&app).await;
    look(&app).await;
    let told = letters(&app, &moderator, 1).await;
    assert_eq!(told[0].0, "Įtartini parašai: Sutvarkyti krantinę");
    let browser = app.sign_in(&moderator).await;
    let desk = browser.get("/lt/municipalities/pagegiai").await.expect(200);
    assert!(desk.attributes("a", "href").contains(&DESK.to_owned()));
    let page = browser.get(DESK).await.expect(200);
    assert!(page.says("Iš vieno tinklo: parašų – 12"));
    let finding = found(&app, Pattern::NetworkBurst).await;
    let page = browser.get(&finding).await.expect(200);
    assert!(page.says("Vardenis Nr. 3") && page.says(&signers[3].mail));
    assert_eq!(page.attributes("tbody input[type=checkbox]", "name").len(), 12);
    // What is missing is said, and what was ticked stays.
    let boxes = page.attributes("tbody input[type=checkbox]", "name");
    let wrong = browser.post(&finding, &[("do", "invalidate"), (&boxes[2], "yes")]).await;
    let wrong = wrong.expect(422);
    assert_eq!(wrong.attributes(".error-summary a", "href"), ["#reason", "#explanation"]);
    assert_eq!(wrong.attributes("tbody input[checked]", "name"), [boxes[2].clone()]);
    assert_eq!(invalidate(&browser, &finding, &[]).await, 422, "none was chosen");
    assert_eq!(counted(&app, &petition).await, (12, 0));
    // Three of them, then the rest.
    let three: Vec<(&str, &str)> = boxes[..3].iter().map(|name| (name.as_str(), "yes")).collect();
    assert_eq!(invalidate(&browser, &finding, &three).await, 303);
    assert_eq!(counted(&app, &petition).await, (9, 0));
    assert_eq!(invalidate(&browser, &finding, &three).await, 409, "they are invalid already");
    let public = app.browser().get(PAGE).await.expect(200);
    assert!(public.says("3 parašai pripažinti negaliojančiais ir neskaičiuojami."));
    assert_eq!(invalidate(&browser, &finding, &[("which", "all")]).await, 303);
    assert_eq!(counted(&app, &petition).await, (0, 0));
    // Each is told why and how to object, once.
    let letter = letters(&app, &signers[0], 1).await;
    assert_eq!(letter[0].0, "Jūsų parašas pripažintas negaliojančiu");
    for said in ["Pasirašė programa.", "per kelias sekundes", "tiltas@pagegiai.example"] {
        assert!(letter[0].1.contains(said), "{said}: {}", letter[0].1);
    }
    // Whoever was invalidated does not sign again, and sees why not.
    let theirs = app.sign_in(&signers[0]).await;
    assert!(theirs.get(PAGE).await.expect(200).says("pripažintas negaliojančiu"));
    theirs.post(SIGN, &[]).await.expect(422);
    // The journal has numbers and a reason, and nobody's name.
    let journal = journalled(&app, 2).await;
    assert!(journal.says("pripažinti 3 parašai") || journal.says("pripažinta 9 parašų"));
    assert!(journal.says("Pasirašė programa.") && !journal.says("Vardenis"));
    // Undone: they count again, and are told so.
    let done = browser.post(&finding, &[("do", "restore")]).await.expect(303);
    let page = browser.get(done.location()).await.expect(200);
    assert!(page.says("Parašai vėl skaičiuojami"));
    assert_eq!(counted(&app, &petition).await, (12, 0));
    browser.post(&finding, &[("do", "restore")]).await.expect(409);
    let letter = letters(&app, &signers[0], 2).await;
    assert!(letter.iter().any(|(subject, _)| subject == "Jūsų parašas vėl skaičiuojamas"));
    let page = theirs.get(PAGE).await.expect(200);
    assert!(page.says("Atšaukti parašą"));
    assert!(!app.browser().get(PAGE).await.expect(200).says("ir neskaičiuojam"));
    // What was decided does not come back by itself.
    look(&app).await;
    let waiting = Query::on(&integrity::BY_STATE).equal("open");
    let waiting = app.personal("pagegiai").find::<integrity::Finding>(&waiting).await.unwrap();
    assert!(waiting.items.iter().all(|one| one.pattern != Pattern::NetworkBurst));
});

/// The petition's entries in the journal, once there are so many.
async fn journalled(app: &TestApp, count: usize) -> crate::support::pages::Page {
    for _ in 0..400 {
        let page = app.browser().get("/lt/journal").await;
        if page.text.matches("negaliojan").count() >= count {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("nothing came into the journal");
}

on_both!(what_was_dismissed_stays_so_until_it_doubles, |app| {
    let (petition, _) = opened(&app).await;
    let browser = course::staff(&app, "pagegiai", Role::Moderator).await;
    burst(&app, 10).await;
    look(&app).await;
    let finding = found(&app, Pattern::NetworkBurst).await;
    browser.post(&finding, &[("do", "dismiss")]).await.expect(303);
    assert_eq!(counted(&app, &petition).await, (10, 0));
    burst(&app, 9).await;
    look(&app).await;
    let page = browser.get(&finding).await.expect(200);
    assert!(page.says("Palikta") && page.says("parašų – 19"));
    burst(&app, 1).await;
    look(&app).await;
    assert!(browser.get(&finding).await.expect(200).says("Laukia peržiūros"));
});

on_both!(only_the_towns_own_moderators_look, |app| {
    opened(&app).await;
    burst(&app, 10).await;
    look(&app).await;
    let finding = found(&app, Pattern::NetworkBurst).await;
    let editor = course::staff(&app, "pagegiai", Role::Editor).await;
    let theirs = course::staff(&app, "sovetsk", Role::Moderator).await;
    for browser in [&editor, &theirs, &app.browser()] {
        browser.get(DESK).await.expect(403);
        browser.get(&finding).await.expect(403);
        browser.post(&finding, &WHY).await.expect(403);
    }
    // The same id under their own town is nothing.
    let own = finding.replace("/pagegiai/", "/sovetsk/");
    theirs.get(&own).await.expect(404);
    theirs.post(&own, &[("do", "dismiss")]).await.expect(404);
    assert!(
        theirs.get("/lt/petitions/integrity/sovetsk").await.expect(200).says("niekas nelaukia")
    );
});

on_both!(whoever_signed_by_mail_is_told_too, |app| {
    let (petition, _) = opened(&app).await;
    let browser = course::staff(&app, "pagegiai", Role::Moderator).await;
    let mut mails = vec![];
    for n in 1..=4 {
        let mail = format!("vardenis{n}@gmail.com");
        mailed::sign(&app, "pagegiai", &format!("Vardenis Pavardenis{n}"), &mail).await.expect(303);
        mails.push(mail);
    }
    look(&app).await;
    let finding = found(&app, Pattern::Numbered).await;
    assert!(browser.get(&finding).await.expect(200).says("sunumeruoti el. pašto adresai: 4"));
    // One withdraws while the moderator reads.
    let own = mailed::own_link(&app, &mails[0]).await;
    mailed::act(&app, &own, "withdraw").await.expect(200);
    assert_eq!(invalidate(&browser, &finding, &[("which", "all")]).await, 303);
    assert_eq!(counted(&app, &petition).await, (0, 0));
    let subject = "Jūsų parašas pripažintas negaliojančiu";
    for _ in 0..400 {
        if arrived(&app, &mails[1]).iter().any(|letter| letter.subject == subject) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let all = arrived(&app, &mails[1]);
    let letter = all.iter().find(|letter| letter.subject == subject).expect("a letter");
    assert!(letter.text.contains("Pasirašė programa.") && letter.link.contains("/sign/own?"));
    assert!(arrived(&app, &mails[0]).iter().all(|letter| letter.subject != subject));
    let page = app.browser().get(&letter.link).await.expect(200);
    assert!(page.says("pripažintas negaliojančiu") && page.says("Vardenis Pavardenis2"));
    // The mailbox has its place taken: asking anew does not help.
    let again = mailed::sign(&app, "pagegiai", "Vardenis Pavardenis2", &mails[1]).await;
    again.expect(200);
    assert_eq!(counted(&app, &petition).await, (0, 0));
    // Erased while it is invalid: it is nobody's, and is not restored.
    mailed::act(&app, &letter.link, "erase").await.expect(200);
    browser.post(&finding, &[("do", "restore")]).await.expect(303);
    assert_eq!(counted(&app, &petition).await, (2, 0));
    let all = Query::on(&integrity::INVALIDATED_BY_PETITION).equal(&petition.id);
    let left = app.site.public.find::<Invalidated>(&all).await.unwrap().items;
    assert_eq!(left.len(), 1);
    assert!(left[0].is_nobodys() && left[0].signature.name.is_none());
});

on_both!(two_moderators_at_once_invalidate_once, |app| {
    let (petition, _) = opened(&app).await;
    let (one, other) = (
        course::staff(&app, "pagegiai", Role::Moderator).await,
        course::staff(&app, "pagegiai", Role::Moderator).await,
    );
    burst(&app, 10).await;
    look(&app).await;
    let finding = found(&app, Pattern::NetworkBurst).await;
    let all = [("which", "all")];
    let (a, b) = tokio::join!(invalidate(&one, &finding, &all), invalidate(&other, &finding, &all));
    assert!(matches!((a, b), (303, 409) | (409, 303)), "{a} and {b}");
    assert_eq!(counted(&app, &petition).await, (0, 0));
    let count = Query::on(&integrity::INVALIDATED_BY_PETITION).equal(&petition.id);
    assert_eq!(app.site.public.count::<Invalidated>(&count).await.unwrap(), 10);
});

on_both!(traces_are_kept_for_their_days_and_erased_with_the_person, |app| {
    let (petition, _) = opened(&app).await;
    let signers = burst(&app, 2).await;
    let all = Query::on(&integrity::traces::BY_PETITION).equal(&petition.id);
    let store = app.personal("pagegiai");
    let traces = store.find::<integrity::Trace>(&all).await.unwrap().items;
    assert_eq!(traces.len(), 2);
    let kept = serde_json::to_string(&traces[0].document).unwrap();
    assert!(!kept.contains("127.0.0") && !kept.contains("Vardenis"), "{kept}");
    assert_eq!(app.site.public.count::<Invalidated>(&all_of(&petition)).await.unwrap(), 0);
    let browser = app.sign_in(&signers[0]).await;
    browser.post("/lt/account/data/erase", &[("sure", "yes")]).await.expect(303);
    for _ in 0..400 {
        if store.count::<integrity::Trace>(&all).await.unwrap() == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    assert_eq!(store.count::<integrity::Trace>(&all).await.unwrap(), 1);
    days(&app, 31);
    let rule = std::slice::from_ref(&integrity::RETENTION);
    tiltas::privacy::forget(&app.site, rule).await.expect("a round");
    assert_eq!(store.count::<integrity::Trace>(&all).await.unwrap(), 0);
    assert_eq!(counted(&app, &petition).await, (2, 0));
});

fn all_of(petition: &tiltas::petitions::Petition) -> Query {
    Query::on(&integrity::INVALIDATED_BY_PETITION).equal(&petition.id)
}
