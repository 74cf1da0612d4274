//! Bulletins: to followers of both sides, once each, and not to who did it or wants none.

use super::{PETITION, follow, follower, follows};
use crate::on_both;
use crate::petitions::letters::letters;
use crate::support::app::{Engine, TestApp};
use crate::{discussion, meetings, petitions};
use jiff::SignedDuration;
use std::time::Duration;
use tiltas::locale::{Lang, Localized};
use tiltas::mail::{DUE, Letter as Outgoing};
use tiltas::municipalities::Role;
use tiltas::notifications::following::{self, Bulletin, Follow, Letter, TOGETHER, Why, stop};
use tiltas::notifications::{self, Handler, Topic};
use tiltas::store::{Batch, Query};

/// Waits until nothing is in any queue.
async fn settled(app: &TestApp) {
    for _ in 0..600 {
        let mut waiting = app.site.public.events(10).await.expect("a queue").len();
        for store in app.site.personal.values() {
            waiting += store.events(10).await.expect("a queue").len();
        }
        if waiting == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("events wait");
}

/// The letters of both sides, in any state.
async fn outgoing(app: &TestApp) -> Vec<Outgoing> {
    let mut all = vec![];
    for store in app.site.personal.values() {
        let found = store.find::<Outgoing>(&Query::on(&DUE).limit(1_000)).await;
        all.extend(found.expect("an outbox").items.into_iter().map(|one| one.document));
    }
    all
}

on_both!(followers_of_both_sides_hear_of_what_is_written, |app| {
    discussion::plant(&app, "paths").await;
    let list = "consultations/paths";
    let ona = follower(&app, "pagegiai", Lang::LT, list, Why::Chosen).await;
    let anna = follower(&app, "sovetsk", Lang::RU, list, Why::Chosen).await;
    let signer = follower(&app, "sovetsk", Lang::RU, list, Why::Participant).await;
    let quiet = follower(&app, "pagegiai", Lang::LT, list, Why::Chosen).await;
    let store = app.personal("pagegiai");
    stop(store, &quiet.id, list, app.site.now()).await.expect("stopped");
    let writer = follower(&app, "pagegiai", Lang::LT, list, Why::Chosen).await;
    let browser = app.sign_in(&writer).await;
    discussion::comment(&browser, "lt", "Tilto labai reikia.").await;
    let to_ona = letters(&app, &ona, 1).await;
    assert_eq!(to_ona[0].0, "Naujas pasisakymas: Nemuno takai");
    assert!(to_ona[0].1.contains("> Tilto labai reikia."), "{}", to_ona[0].1);
    assert!(to_ona[0].1.contains("/unsubscribe/pagegiai/"));
    let to_anna = letters(&app, &anna, 1).await;
    assert_eq!(to_anna[0].0, "Новое высказывание: Тропы вдоль Немана");
    settled(&app).await;
    for nobody in [&signer, &quiet, &writer] {
        assert!(letters(&app, nobody, 0).await.is_empty(), "{}", nobody.id);
    }
    // Whoever is answered gets that letter alone.
    let to = format!("contribution-{}", id_of_first(&app).await);
    let browser = app.sign_in(&ona).await;
    discussion::reply(&browser, "lt", &to, "Pritariu.").await;
    let to_writer = letters(&app, &writer, 1).await;
    assert_eq!(to_writer[0].0, "Jums atsakė: Nemuno takai");
    settled(&app).await;
    assert_eq!(letters(&app, &writer, 1).await.len(), 1);
    assert_eq!(letters(&app, &ona, 1).await.len(), 1, "nobody about their own words");
});

async fn id_of_first(app: &TestApp) -> String {
    let page = app.browser().get(discussion::PAGE).await.expect(200);
    let ids = page.attributes("[id^=contribution-]", "id");
    ids[0].trim_start_matches("contribution-").to_owned()
}

/// Whether a letter's way to stop it is that of this list.
fn stops(text: &str, list: &str) -> bool {
    text.split_whitespace().any(|word| word.contains("/unsubscribe/") && word.ends_with(list))
}

on_both!(many_lists_are_one_letter_and_the_list_is_what_stops, |app| {
    let editor = app.staff("pagegiai", "Redaktorė", &[Role::Editor]).await;
    let one = app.resident("pagegiai", "Ona", Lang::LT).await;
    for list in ["meetings", "municipalities/pagegiai", "municipalities/sovetsk"] {
        follow(&app, &one, list, Why::Chosen).await;
    }
    follow(&app, &editor, "meetings", Why::Chosen).await;
    let anna = follower(&app, "sovetsk", Lang::RU, "municipalities/sovetsk", Why::Chosen).await;
    let mut draft = meetings::meeting(&app, "upe", 96);
    (draft.stage, draft.listed) = (tiltas::meetings::Stage::Draft, false);
    app.site.public.commit(Batch::new().insert(&draft)).await.expect("a draft");
    let browser = app.sign_in(&editor).await;
    let path = "/lt/meetings/desk/pagegiai/edit/upe/announce";
    for _ in 0..2 {
        browser.post(path, &[]).await;
    }
    let told = letters(&app, &one, 1).await;
    assert_eq!(told[0].0, "Viešas susitikimas: Upės vanduo, pakrantės; ir mes");
    assert!(stops(&told[0].1, "/meetings"), "{}", told[0].1);
    let told = letters(&app, &anna, 1).await;
    assert_eq!(told[0].0, "Открытая встреча: Вода реки, берега; и мы");
    assert!(stops(&told[0].1, "/municipalities/sovetsk"), "{}", told[0].1);
    settled(&app).await;
    assert_eq!(outgoing(&app).await.len(), 2, "once each, and none to who announced it");
});

on_both!(who_signed_and_follows_gets_one_letter, |app| {
    let (petition, author) = petitions::opened(&app).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    app.sign_in(&anna).await.post(petitions::SIGN, &[]).await.expect(303);
    follows(&app, &anna, 1).await;
    let chosen = app.resident("pagegiai", "Ona", Lang::LT).await;
    app.sign_in(&chosen).await.post("/lt/follow", &[("page", PETITION)]).await.expect(303);
    app.sign_in(&chosen).await.post(petitions::SIGN, &[]).await.expect(303);
    let other = follower(&app, "sovetsk", Lang::EN, PETITION, Why::Chosen).await;
    petitions::signed_by(&app, &petition, "pagegiai", 100, false).await;
    tiltas::petitions::settle(&app.site).await.expect("a round");
    petitions::course::round(&app).await;
    let told = letters(&app, &other, 1).await;
    assert!(told[0].0.starts_with("Threshold reached"), "{told:?}");
    for (who, word) in [(&anna, "Порог достигнут"), (&chosen, "Riba pasiekta")] {
        let told = letters(&app, who, 1).await;
        assert!(told[0].0.starts_with(word), "{told:?}");
    }
    settled(&app).await;
    for who in [&anna, &chosen, &other] {
        assert_eq!(letters(&app, who, 1).await.len(), 1);
    }
    let own = letters(&app, &author, 1).await;
    let reached = own.iter().filter(|(subject, _)| subject.starts_with("Riba pasiekta"));
    assert_eq!(reached.count(), 1);
});

on_both!(the_clock_tells_followers_and_those_who_took_part, |app| {
    let mut paths = discussion::consultation(&app, "paths");
    paths.opens_at = app.site.now() - SignedDuration::from_hours(1);
    let ona = follower(&app, "pagegiai", Lang::LT, "consultations/paths", Why::Chosen).await;
    let rasa = follower(&app, "pagegiai", Lang::LT, "consultations/paths", Why::Participant).await;
    app.site.public.commit(Batch::new().insert(&paths)).await.expect("a consultation");
    tiltas::consultations::settle(&app.site).await.expect("a round");
    let told = letters(&app, &ona, 1).await;
    assert_eq!(told[0].0, "Konsultacija prasidėjo: Nemuno takai");
    app.advance(SignedDuration::from_hours(241));
    tiltas::consultations::settle(&app.site).await.expect("a round");
    let told = letters(&app, &ona, 2).await;
    assert!(told.iter().any(|(subject, _)| subject == "Konsultacija baigėsi: Nemuno takai"));
    settled(&app).await;
    assert!(letters(&app, &rasa, 0).await.is_empty(), "who took part hears what came of it");
});

const TELL: &[Handler] = &[following::TELL];

/// Rounds of each queue until nothing is left.
async fn rounds(app: &TestApp) {
    for _ in 0..10 {
        for job in notifications::jobs(&app.site, TELL) {
            (job.work)(app.site.clone()).await.expect("a round");
        }
    }
}

fn bulletin(app: &TestApp) -> Bulletin {
    let title = Localized::new(Lang::LT, "Krantinė").with(Lang::RU, "Набережная");
    let path = "/petitions/ferry".to_owned();
    let letter = Letter::new("petition-opened", Topic::Petitions, "opened:1".into(), &title, path);
    Bulletin::of(letter.notice(&app.site)).and("/petitions")
}

async fn many(engine: Engine) {
    let app = TestApp::idle(engine).await;
    let store = app.personal("pagegiai");
    let count = TOGETHER + 20;
    let mut batch = Batch::new();
    for n in 0..count {
        let mut resident =
            crate::support::app::verified(&app.site, "pagegiai", &format!("Nr. {n}"), Lang::LT);
        resident.id = format!("resident-{n:04}");
        let one = Follow::new(&resident.id, "petitions", Why::Chosen, app.site.now());
        batch = batch.insert(&resident).insert(&one);
        if n % 2 == 0 {
            let one = Follow::new(&resident.id, "petitions/ferry", Why::Signer, app.site.now());
            batch = batch.insert(&one);
        }
    }
    store.commit(batch).await.expect("followers");
    // The same event twice, as if it had not been acknowledged the first time.
    for _ in 0..2 {
        let batch = bulletin(&app).add(&app.site, Batch::new());
        let public = app.site.public.commit(batch).await;
        public.expect("a bulletin");
        let told = app.site.public.events(10).await.expect("a queue");
        let body = told[0].body.to_string();
        assert!(!body.contains("resident-"), "the public store learns nothing: {body}");
        rounds(&app).await;
        assert_eq!(outgoing(&app).await.len(), count);
    }
    assert!(store.events(10).await.expect("a queue").is_empty());
    assert!(app.site.public.events(10).await.expect("a queue").is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_followers_are_told_in_batches_sqlite() {
    many(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_followers_are_told_in_batches_mongo() {
    many(Engine::Mongo).await;
}

const WORDS: [&str; 19] = [
    "consultation-published",
    "consultation-changed",
    "consultation-opened",
    "consultation-phase",
    "consultation-closed",
    "consultation-outcome",
    "consultation-outcome-done",
    "consultation-outcome-finished",
    "document-published",
    "document-changed",
    "contribution",
    "answer",
    "petition-opened",
    "feedback",
    "meeting-announced",
    "meeting-changed",
    "meeting-cancelled",
    "meeting-minutes",
    "sitting-agenda",
];

/// All that followers are told, to read it through.
#[tokio::test]
async fn every_letter_to_followers_reads_well_in_every_language() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let text = |lt: &str, ru: &str| Localized::new(Lang::LT, lt).with(Lang::RU, ru);
    let title = text("Nemuno takai", "Тропы вдоль Немана");
    for lang in [Lang::LT, Lang::RU, Lang::EN] {
        let mut all = String::new();
        for word in WORDS {
            let letter = Letter {
                town: "pagegiai",
                date: "2026-12-08T20:00:00Z".parse().ok(),
                values: vec![("author", "Rasa".into()), ("number", "2".into())],
                said: vec![
                    ("office", text("Bendrasis skyrius", "Общий отдел")),
                    ("phase", text("Diskusija", "Дискуссия")),
                    ("consultation", text("Panemunės planas", "План прибрежья")),
                    ("matter", text("Sutvarkyti krantinę", "Благоустроить набережную")),
                ],
                ..Letter::new(word, Topic::News, "c".into(), &title, "/news".into())
            };
            let notice = letter.notice(&app.site);
            let mut args = tiltas::locale::Args::new();
            args.set("title", title.text(lang));
            let subject = app.site.locales.text(lang, &notice.subject, Some(&args));
            let said = notice.texts["said"].text(lang);
            assert!(!said.contains(['⟦', '{']), "{word} in {lang}: {said}");
            all.push_str(&format!("{subject}\n{said}\n\n"));
        }
        insta::assert_snapshot!(format!("following-letters-{lang}"), all);
    }
}
