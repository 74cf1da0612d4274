//! What the owner of a marked address sees and does, and what nobody else sees.

use super::{is_marked, mark, mark_it};
use crate::on_both;
use crate::residents::{ask, letter, letters};
use crate::support::app::TestApp;
use jiff::SignedDuration;
use std::collections::BTreeMap;
use std::time::Duration;
use tiltas::locale::{Lang, Localized};
use tiltas::mail::{DUE, Letter};
use tiltas::notifications::{self, Notice, Topic};
use tiltas::privacy;
use tiltas::residents::reachable::{self, Mark};
use tiltas::residents::{self, Resident};
use tiltas::store::{Batch, Query};
use tiltas::web::keys;

const PAGE: &str = "/lt/account/reachable";

async fn tell(app: &TestApp, to: &Resident) {
    tell_about(app, to, Topic::Replies).await;
}

async fn tell_about(app: &TestApp, to: &Resident, topic: Topic) {
    let notice = Notice {
        topic,
        answers: None,
        cause: keys::id(),
        to: to.person(),
        template: "mail/layout".into(),
        subject: "demo-mail-filtered".into(),
        title: Localized::new(Lang::LT, "Krantinė"),
        path: "/petitions/clean-embankment".into(),
        texts: BTreeMap::new(),
        values: BTreeMap::from([("filter".to_owned(), "Ona".to_owned())]),
    };
    let batch = Batch::new().event(notice.event(keys::id()));
    app.site.public.commit(batch).await.expect("an event");
    let job = notifications::jobs(&app.site, &[]).remove(0);
    (job.work)(app.site.clone()).await.expect("a round");
}

async fn outbox(app: &TestApp, of: &Resident) -> usize {
    let found = app.personal(&of.municipality).find::<Letter>(&Query::on(&DUE)).await;
    found.expect("the outbox").items.len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn notifications_stay_away_while_an_address_is_marked() {
    use crate::support::app::Engine;
    for engine in [Engine::Sqlite, Engine::Mongo] {
        let app = TestApp::idle(engine).await;
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        tell(&app, &ona).await;
        assert_eq!(outbox(&app, &ona).await, 1);
        mark_it(&app, &ona).await;
        tell(&app, &ona).await;
        assert_eq!(outbox(&app, &ona).await, 1);
        // What was decided about somebody must be told to them.
        tell_about(&app, &ona, Topic::Rights).await;
        assert_eq!(outbox(&app, &ona).await, 2);
        let store = app.personal("pagegiai");
        reachable::proven(store, &ona.mail_hash, app.site.now()).await;
        assert!(!is_marked(&app, &ona).await);
        assert_eq!(reachable::count(store).await.expect("a count"), 0);
        tell(&app, &ona).await;
        assert_eq!(outbox(&app, &ona).await, 3);
    }
}

on_both!(its_owner_is_told_and_nobody_else, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (own, other) = (app.sign_in(&ona).await, app.browser());
    let neighbour = app.resident("pagegiai", "Jonas", Lang::LT).await;
    let neighbour = app.sign_in(&neighbour).await;
    assert!(!own.get("/lt").await.expect(200).says("grįžta"));
    assert!(own.get(PAGE).await.expect(200).says("laiškai Jus pasiekia"));
    mark_it(&app, &ona).await;
    for (lang, words, page) in [
        ("lt", "grįžta", "Tokios pašto dėžutės nėra"),
        ("ru", "возвращаются", "Такого почтового ящика нет"),
        ("en", "coming back", "There is no such mailbox"),
    ] {
        for path in ["", "/petitions", "/account"] {
            let shown = own.get(&format!("/{lang}{path}")).await.expect(200);
            assert!(shown.says(words), "{lang}{path}");
            let links = shown.attributes("main .notice a", "href");
            assert_eq!(links, [format!("/{lang}/account/reachable")]);
            for browser in [&other, &neighbour] {
                assert!(!browser.get(&format!("/{lang}{path}")).await.says(words));
            }
        }
        let shown = own.get(&format!("/{lang}/account/reachable")).await.expect(200);
        assert!(shown.says(page) && shown.says(&ona.mail));
        assert!(!shown.text.contains('⟦'));
    }
    assert!(!neighbour.get(PAGE).await.expect(200).says("Priežastis"));
    other.get(PAGE).await.expect(403);
});

on_both!(asking_to_sign_in_tells_nothing_and_the_link_takes_the_mark_away, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    mark_it(&app, &ona).await;
    let (known, unknown) = (app.browser(), app.browser());
    let one = ask(&known, "lt", &ona.mail).await.expect(303);
    let two = ask(&unknown, "lt", "nera@pastas.example").await.expect(303);
    assert_eq!(one.location(), two.location());
    let (one, two) = (known.get(one.location()).await, unknown.get(two.location()).await);
    assert_eq!(one.texts("main"), two.texts("main"));
    // It is sent all the same.
    let sent = letter(&app, &ona.mail).await;
    known.get(&sent.link).await.expect(303);
    assert!(!is_marked(&app, &ona).await);
    assert!(!known.get("/lt/account").await.expect(200).says("grįžta"));
});

on_both!(a_trial_letter_mends_it, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    // Nothing to try.
    let done = browser.post(PAGE, &[]).await.expect(303);
    assert_eq!(done.location(), PAGE);
    mark_it(&app, &ona).await;
    // Sent twice, and twice at once: one letter.
    let (one, two) = tokio::join!(browser.post(PAGE, &[]), browser.post(PAGE, &[]));
    for done in [one, two, browser.post(PAGE, &[]).await] {
        assert_eq!(done.expect(303).location(), "/lt/account/reachable?done=trial-sent");
    }
    let first = letter(&app, &ona.mail).await;
    assert!(first.subject.starts_with("Bandomasis laiškas"));
    assert!(browser.get(PAGE).await.expect(200).says("Jo nuoroda galioja 72 valandas"));
    // Another one: the first is over.
    app.advance(SignedDuration::from_mins(2));
    browser.post(PAGE, &[]).await.expect(303);
    let second = letters(&app, &ona.mail, 2).await.remove(1);
    let visitor = app.browser();
    visitor.get(&first.link).await.expect(410);
    visitor.post(&first.link, &[]).await.expect(303);
    assert!(is_marked(&app, &ona).await);
    // Opening the link changes nothing; the button does, without signing in, and twice is once.
    assert!(visitor.get(&second.link).await.expect(200).says("Ar laišką gavote?"));
    assert!(is_marked(&app, &ona).await);
    for _ in 0..2 {
        let done = visitor.post(&second.link, &[]).await.expect(303);
        assert!(visitor.get(done.location()).await.expect(200).says("Jūsų adresas veikia"));
    }
    assert!(!is_marked(&app, &ona).await);
    assert!(browser.get(PAGE).await.expect(200).says("Kiek žinome"));
    // Made-up links.
    let (base, token) = second.link.rsplit_once('/').expect("a link");
    visitor.get(&format!("{base}/{}", token.to_lowercase())).await.expect(410);
    visitor.get(&second.link.replace("/pagegiai/", "/sovetsk/")).await.expect(410);
    visitor.get(&second.link.replace("/pagegiai/", "/nowhere/")).await.expect(404);
    app.advance(SignedDuration::from_hours(72));
    visitor.get(&second.link).await.expect(410);
});

on_both!(a_trial_letter_that_comes_back_is_told, |app| {
    let ona = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&ona).await;
    mark_it(&app, &ona).await;
    browser.post("/ru/account/reachable", &[]).await.expect(303);
    let known = mark(&app, &ona).await.expect("a mark");
    let trial = known.trial.clone().expect("a trial");
    let refusal = reachable::Refusal {
        letter: trial.letter,
        reason: tiltas::mail::bounces::Reason::Disabled,
        sent_at: trial.sent_at,
        at: app.site.now(),
    };
    reachable::note(&app.site, &ona.mail, &refusal).await.expect("a mark");
    let page = browser.get("/ru/account/reachable").await.expect(200);
    assert!(page.says("тоже вернулось") && page.says("Почтовый ящик заблокирован"));
    assert!(page.says("Всего вернулось 2 письма."));
});

on_both!(another_address_leaves_the_mark_behind, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    mark_it(&app, &ona).await;
    browser.post("/lt/account/address", &[("mail", "nauja@pastas.example")]).await.expect(303);
    for address in [ona.mail.as_str(), "nauja@pastas.example"] {
        let sent = letter(&app, address).await;
        let page = browser.get(&sent.link).await.expect(200);
        let key = page.attributes("main [name=key]", "value").remove(0);
        browser.post("/lt/account/address/confirm", &[("key", &key)]).await.expect(303);
    }
    assert_eq!(mark(&app, &ona).await, None);
    assert!(!browser.get("/lt/account").await.expect(200).says("grįžta"));
});

on_both!(what_is_known_is_handed_out_carried_along_forgotten_and_erased, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    mark_it(&app, &ona).await;
    let subject = |town: &str| privacy::Subject {
        resident: ona.id.clone(),
        municipality: town.into(),
        former: "~1".into(),
    };
    let export = async |town: &str| {
        (reachable::KEEPER.export)(app.site.clone(), subject(town)).await.expect("an export")
    };
    let known = export("pagegiai").await;
    assert_eq!(
        (&known[0]["reason"], &known[0]["letters_returned"]),
        (&"unknown".into(), &1.into())
    );
    // Moving house: it is the same address.
    let page = browser.get("/lt/residency/move").await.expect(200);
    let version = page.attributes("input[name=version]", "value").remove(0);
    let fields = [("municipality", "sovetsk"), ("agree", "yes"), ("version", version.as_str())];
    browser.post("/lt/residency/move", &fields).await.expect(303);
    let store = app.personal("sovetsk");
    let moved = residents::by_id(store, &ona.id).await.expect("a store").expect("moved").document;
    for _ in 0..200 {
        if mark(&app, &ona).await.is_none() && is_marked(&app, &moved).await {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    assert!(mark(&app, &ona).await.is_none() && is_marked(&app, &moved).await);
    assert!(!export("sovetsk").await.is_null() && export("pagegiai").await.is_null());
    assert!(browser.get("/lt/account").await.expect(200).says("grįžta"));
    // Half a year later it is tried again.
    let long_ago = app.site.now() - SignedDuration::from_hours(24);
    (reachable::RETENTION.work)(app.site.clone(), long_ago).await.expect("a round");
    assert!(is_marked(&app, &moved).await);
    let erased = async || {
        (reachable::KEEPER.erase)(app.site.clone(), subject("sovetsk")).await.expect("a round")
    };
    erased().await;
    assert!(store.get::<Mark>(&moved.mail_hash).await.expect("a store").is_none());
    mark_it(&app, &moved).await;
    let soon = app.site.now() + SignedDuration::from_hours(1);
    (reachable::RETENTION.work)(app.site.clone(), soon).await.expect("a round");
    assert!(!is_marked(&app, &moved).await);
});
