//! Notices: letters in each reader's language, once for each cause, and none about what was muted.

mod delivery;
mod digest;
mod inbox;
mod moving;
mod preferences;
mod readers;

use crate::on_both;
use crate::support::app::{Engine, TestApp};
use mail_parser::MessageParser;
use std::collections::BTreeMap;
use std::time::Duration;
use tiltas::jobs::{Job, JobError, Round};
use tiltas::locale::{Lang, Localized};
use tiltas::mail::{DUE, Letter};
use tiltas::notifications::{self, Handler, Mute, NOTICE, Notice, Topic};
use tiltas::residents::Resident;
use tiltas::store::{Batch, Event, Query};
use tiltas::web::keys;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Mongo];

fn notice(to: &Resident, cause: &str) -> Notice {
    Notice {
        topic: Topic::Replies,
        answers: None,
        cause: cause.into(),
        to: to.person(),
        template: "mail/layout".into(),
        subject: "demo-mail-filtered".into(),
        title: Localized::new(Lang::LT, "Krantinė").with(Lang::RU, "Набережная"),
        path: "/petitions/clean-embankment#contribution-7".into(),
        texts: BTreeMap::from([("quote".to_owned(), Localized::new(Lang::LT, "Žodžiai"))]),
        values: BTreeMap::from([("filter".to_owned(), "Ona".to_owned())]),
    }
}

async fn emit(app: &TestApp, events: impl IntoIterator<Item = Event>) {
    let batch = events.into_iter().fold(Batch::new(), Batch::event);
    app.site.public.commit(batch).await.expect("the events");
}

async fn told(app: &TestApp, to: &Resident, cause: &str) {
    emit(app, [notice(to, cause).event(keys::id())]).await;
}

/// The letters of a side, in any state.
async fn letters(app: &TestApp, municipality: &str) -> Vec<Letter> {
    let found = app.personal(municipality).find::<Letter>(&Query::on(&DUE)).await;
    found.expect("the outbox").items.into_iter().map(|stored| stored.document).collect()
}

async fn round(app: &TestApp, job: &Job) -> Round {
    (job.work)(app.site.clone()).await.expect("a round")
}

async fn waiting(app: &TestApp) -> usize {
    app.site.public.events(5_000).await.expect("the queue").len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_reader_is_told_in_their_language() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let job = notifications::jobs(&app.site, &[]).remove(0);
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let tatjana = app.resident("pagegiai", "Татьяна", Lang::RU).await;
        let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
        let emma = app.resident("sovetsk", "Emma", Lang::EN).await;
        let readers = [&ona, &tatjana, &anna, &emma];
        emit(&app, readers.map(|reader| notice(reader, "c").event(keys::id()))).await;
        assert_eq!(round(&app, &job).await, Round::Done);
        assert_eq!(waiting(&app).await, 0);
        let all = [letters(&app, "pagegiai").await, letters(&app, "sovetsk").await].concat();
        assert_eq!(all.len(), 4);
        for (reader, subject) in readers.into_iter().zip([
            "Rodomi tik: Ona",
            "Показаны только: Ona",
            "Показаны только: Ona",
            "Only: Ona",
        ]) {
            let letter = all.iter().find(|letter| letter.to_address == reader.mail).expect("told");
            assert_eq!((letter.subject.as_str(), letter.lang), (subject, reader.language));
            assert_eq!(letter.list.as_deref(), Some("petitions/clean-embankment"));
            let stop = letter.unsubscribe.as_deref().expect("a way to stop");
            let wanted = format!(
                "https://tiltas.example/{}/unsubscribe/{}/",
                reader.language, reader.municipality
            );
            assert!(stop.starts_with(&wanted), "{stop}");
            assert!(letter.text.contains(stop) && letter.text.contains(&reader.name));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_cause_is_told_once() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let job = notifications::jobs(&app.site, &[]).remove(0);
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
        // Twice in one batch, together with others.
        told(&app, &ona, "first").await;
        told(&app, &ona, "first").await;
        told(&app, &anna, "first").await;
        told(&app, &ona, "second").await;
        round(&app, &job).await;
        assert_eq!(letters(&app, "pagegiai").await.len(), 2);
        assert_eq!(letters(&app, "sovetsk").await.len(), 1);
        // As if killed between the commit and acknowledging: the same event again.
        let event = notice(&anna, "third").event(keys::id());
        emit(&app, [event.clone()]).await;
        round(&app, &job).await;
        emit(&app, [event]).await;
        assert_eq!(waiting(&app).await, 1);
        round(&app, &job).await;
        assert_eq!(waiting(&app).await, 0);
        assert_eq!(letters(&app, "sovetsk").await.len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_nobody_can_act_on_holds_up_nobody() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let job = notifications::jobs(&app.site, &[]).remove(0);
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let mut gone = ona.clone();
        gone.id = keys::id();
        let mut nowhere = ona.clone();
        nowhere.municipality = "atlantis".into();
        let mut broken = notice(&ona, "broken");
        broken.template = "no/such/template".into();
        emit(
            &app,
            [
                Event::new(keys::id(), "of.the-future", serde_json::json!({})),
                Event::new(keys::id(), NOTICE, serde_json::json!({ "cause": 7 })),
                broken.event(keys::id()),
                notice(&gone, "a").event(keys::id()),
                notice(&nowhere, "a").event(keys::id()),
                notice(&ona, "a").event(keys::id()),
            ],
        )
        .await;
        round(&app, &job).await;
        assert_eq!(waiting(&app).await, 0);
        assert_eq!(letters(&app, "pagegiai").await.len(), 1);
    }
}

/// Acts on what is good.
const FUSSY: &[Handler] = &[Handler {
    kind: "test.fussy",
    work: |_, event| {
        Box::pin(async move {
            let good = event.body == serde_json::json!("good");
            if good { Ok(()) } else { Err(JobError::Other("not good".into())) }
        })
    },
}];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_that_wait_hold_up_no_others() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let job = notifications::jobs(&app.site, FUSSY).remove(0);
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let fussy = |body: &str| Event::new(keys::id(), "test.fussy", body.into());
        // More than one window of events that cannot be acted on now.
        let bad: Vec<Event> = (0..1_010).map(|_| fussy("bad")).collect();
        emit(&app, bad).await;
        told(&app, &ona, "behind them").await;
        emit(&app, [fussy("good")]).await;
        while round(&app, &job).await == Round::More {}
        assert_eq!(waiting(&app).await, 1_010);
        assert_eq!(letters(&app, "pagegiai").await.len(), 1);
    }
}

/// Waits for so many letters in the folder of the running application.
async fn delivered(app: &TestApp, count: usize) -> Vec<Vec<u8>> {
    for _ in 0..100 {
        let entries = std::fs::read_dir(app.folder.path().join("mail")).expect("the folder");
        let files = entries.map(|entry| entry.expect("an entry").path());
        let files: Vec<_> =
            files.filter(|file| file.extension().is_some_and(|ending| ending == "eml")).collect();
        if files.len() >= count {
            return files.iter().map(|file| std::fs::read(file).expect("a letter")).collect();
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{count} letters do not arrive");
}

/// The path that the letter's mail program would call.
fn stop_path(app: &TestApp, letter: &[u8]) -> String {
    let message = MessageParser::default().parse(letter).expect("a message");
    let header = message.header_raw("List-Unsubscribe").expect("a way to stop").trim();
    let address = header.trim_start_matches('<').trim_end_matches('>');
    address.strip_prefix(&app.url).expect("an address of ours").to_owned()
}

async fn is_muted(app: &TestApp, ona: &Resident) -> bool {
    let id = Mute::id_of(&ona.id, "petitions/clean-embankment");
    app.personal("pagegiai").get::<Mute>(&id).await.expect("the store").is_some()
}

on_both!(letters_stop_and_begin_again, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    told(&app, &ona, "first").await;
    let path = stop_path(&app, &delivered(&app, 1).await[0]);
    let browser = app.browser();

    let page = browser.get(&path).await.expect(200);
    assert!(page.says("Nebegauti laiškų šia tema"));
    assert!(!is_muted(&app, &ona).await, "reading changes nothing");
    let about = page.attributes(".prose a", "href");
    assert_eq!(about, ["/lt/petitions/clean-embankment"]);

    // Twice is once.
    for _ in 0..2 {
        let answer = browser.post(&path, &[("action", "stop")]).await.expect(303);
        assert_eq!(answer.location(), path);
    }
    assert!(is_muted(&app, &ona).await);
    let page = browser.get(&path).await.expect(200);
    assert!(page.says("Vėl gauti laiškus šia tema"));
    let russian = browser.get(&path.replacen("/lt/", "/ru/", 1)).await.expect(200);
    assert!(russian.says("Снова получать письма на эту тему"));

    told(&app, &ona, "muted").await;
    for _ in 0..100 {
        if waiting(&app).await == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(waiting(&app).await, 0);
    assert_eq!(letters(&app, "pagegiai").await.len(), 1);

    for _ in 0..2 {
        browser.post(&path, &[("action", "resume")]).await.expect(303);
    }
    assert!(!is_muted(&app, &ona).await);
    told(&app, &ona, "again").await;
    assert_eq!(delivered(&app, 2).await.len(), 2);
});

on_both!(a_mail_program_stops_letters_by_one_click, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    told(&app, &ona, "first").await;
    let path = stop_path(&app, &delivered(&app, 1).await[0]);
    let client = reqwest::Client::new();
    let form = "application/x-www-form-urlencoded";
    let multipart = "multipart/form-data; boundary=x";
    for (kind, body) in [
        (form, "List-Unsubscribe=One-Click"),
        (
            multipart,
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n",
        ),
        (form, "\u{0}%ff&=&action=&action"),
    ] {
        let request = client.post(app.browser().address(&path)).header("content-type", kind);
        let answer = request.body(body).send().await.expect("an answer");
        assert_eq!(answer.status(), 200, "no redirect and no cookie");
        assert!(answer.headers().get("set-cookie").is_none());
        assert!(is_muted(&app, &ona).await);
        app.browser().post(&path, &[("action", "resume")]).await.expect(303);
    }
    let foreign =
        client.post(app.browser().address(&path)).header("origin", "https://evil.example");
    assert_eq!(foreign.send().await.expect("an answer").status(), 403);
});

on_both!(a_forged_address_is_unknown, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let list = "petitions/clean-embankment";
    let of = |municipality: &str, resident: &str, list: &str| {
        notifications::unsubscribe_path(&app.site, Lang::LT, &municipality.into(), resident, list)
    };
    let good = of("pagegiai", &ona.id, list);
    let browser = app.browser();
    browser.get(&good).await.expect(200);
    for bad in [
        good.replace("clean-embankment", "another"),
        good.replace("/pagegiai/", "/atlantis/"),
        good.replace(&ona.id, &keys::id()),
        format!("/lt/unsubscribe/pagegiai/{}/token/{list}", ona.id),
        format!("/lt/unsubscribe/pagegiai/{}//{list}", ona.id),
        format!("/lt/unsubscribe/pagegiai/{}/%ff/{list}", ona.id),
    ] {
        browser.get(&bad).await.expect(404);
        browser.post(&bad, &[("action", "stop")]).await.expect(404);
    }
    assert!(!is_muted(&app, &ona).await);
});
