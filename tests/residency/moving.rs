//! Moving house: one account at every moment, whole in the new place, gone from the old.

use super::{ROLL, administrator, is_verified, now, unconfirmed};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use actix_web::web::Data;
use futures_util::future::join_all;
use jiff::SignedDuration;
use tiltas::app::MOVERS;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::notifications::Mute;
use tiltas::residency::moving::{self, MOVED};
use tiltas::residents::{self, Resident, session};
use tiltas::store::{Batch, Event};

const MOVE: &str = "/lt/residency/move";

/// Fills in the form that the page shows, all well.
async fn go(browser: &Browser, to: &str) -> crate::support::pages::Page {
    let page = browser.get(MOVE).await.expect(200);
    let version = page.attributes("input[name=version]", "value").remove(0);
    let fields = [("municipality", to), ("agree", "yes"), ("version", version.as_str())];
    browser.post(MOVE, &fields).await
}

async fn sessions(app: &TestApp, town: &str, id: &str) -> usize {
    session::list(app.personal(town), id).await.unwrap().len()
}

async fn moved_events(app: &TestApp, town: &str) -> Vec<Event> {
    let mut events = app.personal(town).events(100).await.unwrap();
    events.retain(|event| event.kind == MOVED);
    events
}

on_both!(an_account_moves_whole, |app| {
    let ona = app.staff("pagegiai", "Ona", &[Role::Editor]).await;
    let (browser, other) = (app.sign_in(&ona).await, app.sign_in(&ona).await);
    let mute = Mute::new(&ona.id, "petitions/bridge", app.site.now());
    app.personal("pagegiai").commit(Batch::new().insert(&mute)).await.unwrap();
    let page = browser.get(MOVE).await.expect(200);
    for words in ["gali būti kitoje valstybėje", "patvirtinimas nustos galioti", "Neteksite"] {
        assert!(page.says(words), "{words}");
    }
    let refused = browser.post(MOVE, &[("municipality", "pagegiai")]).await.expect(422);
    assert_eq!(
        refused.attributes(".error-summary a", "href"),
        ["#municipality", "#agree"],
        "not to where one is, and not without agreeing"
    );
    let done = go(&browser, "sovetsk").await.expect(303);
    assert_eq!(done.location(), "/lt/residency?done=moved");
    let page = browser.get(done.location()).await.expect(200);
    assert!(page.says("Jūsų paskyra perkelta.") && page.says("Sovetskas"));
    let arrived = now(&app, "sovetsk", &ona.id).await.unwrap();
    assert!(!arrived.verified && !arrived.staff && arrived.roles.is_empty());
    assert_eq!(
        (&arrived.name, &arrived.mail, arrived.language),
        (&ona.name, &ona.mail, ona.language)
    );
    assert_eq!(now(&app, "pagegiai", &ona.id).await, None);
    assert_eq!(sessions(&app, "pagegiai", &ona.id).await, 0);
    assert_eq!(sessions(&app, "sovetsk", &ona.id).await, 1);
    assert!(app.personal("pagegiai").get::<Mute>(&mute.id).await.unwrap().is_none());
    assert!(app.personal("sovetsk").get::<Mute>(&mute.id).await.unwrap().is_some());
    other.get("/lt/account").await.expect(403);
    // And back: the same person, with nothing of what was.
    go(&browser, "pagegiai").await.expect(303);
    let back = now(&app, "pagegiai", &ona.id).await.unwrap();
    assert!(!back.verified && !back.staff);
    assert_eq!(now(&app, "sovetsk", &ona.id).await, None);
});

on_both!(of_two_windows_one_moves, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (one, two) = (app.sign_in(&ona).await, app.sign_in(&ona).await);
    let page = one.get(MOVE).await.expect(200);
    let version = page.attributes("input[name=version]", "value").remove(0);
    let fields = [("municipality", "sovetsk"), ("agree", "yes"), ("version", version.as_str())];
    let both = join_all([one.post(MOVE, &fields), two.post(MOVE, &fields)]).await;
    let statuses: Vec<u16> = both.iter().map(|page| page.status.as_u16()).collect();
    assert!(statuses.contains(&303), "{statuses:?}");
    assert!(statuses.iter().all(|status| [303, 409, 403].contains(status)), "{statuses:?}");
    let copies = [now(&app, "pagegiai", &ona.id).await, now(&app, "sovetsk", &ona.id).await];
    assert_eq!(copies.iter().flatten().count(), 1);
    // A page that was read before a change does not move what it did not show.
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&anna).await;
    let fields = [("municipality", "pagegiai"), ("agree", "yes"), ("version", "99")];
    browser.post("/ru/residency/move", &fields).await.expect(409);
});

/// Nothing runs: a test is cut off where it likes.
async fn idle(engine: crate::support::app::Engine) -> (TestApp, Resident) {
    let app = TestApp::idle(engine).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    (app, ona)
}

/// The first half of a move, as it stands when the process ends before the second.
async fn first_half(app: &TestApp, resident: &Resident, to: &str) -> Resident {
    let moved = resident.moved(to, app.site.now());
    let body = serde_json::json!(
        { "resident": resident.id, "from": resident.municipality, "to": to }
    );
    let event = Event::new(tiltas::web::keys::id(), MOVED, body);
    app.personal(to).commit(Batch::new().insert(&moved).event(event)).await.unwrap();
    now(app, to, &moved.id).await.unwrap()
}

async fn act(app: &TestApp, event: &Event) {
    moving::finish(app.site.clone(), event.clone(), MOVERS).await.unwrap();
}

async fn a_crash_in_the_middle_heals(engine: crate::support::app::Engine) {
    let (app, ona) = idle(engine).await;
    let (session, _) = session::start(&app.site, "pagegiai", &ona.id, String::new());
    app.personal("pagegiai").commit(Batch::new().insert(&session)).await.unwrap();
    app.advance(SignedDuration::from_secs(1));
    let arrived = first_half(&app, &ona, "sovetsk").await;
    // Both copies stand; the address leads to the one that came later.
    let found = residents::find_account(&app.site, &ona.mail).await.unwrap().unwrap();
    assert_eq!(found.document, arrived);
    let event = moved_events(&app, "sovetsk").await.remove(0);
    for _ in 0..3 {
        act(&app, &event).await;
        assert_eq!(now(&app, "pagegiai", &ona.id).await, None);
        assert_eq!(now(&app, "sovetsk", &ona.id).await, Some(arrived.clone()));
    }
    assert_eq!(sessions(&app, "pagegiai", &ona.id).await, 0);
    // She moves back, and the first event comes once more, at each step of that.
    app.advance(SignedDuration::from_secs(1));
    let back = first_half(&app, &arrived, "pagegiai").await;
    act(&app, &event).await;
    assert_eq!(now(&app, "pagegiai", &ona.id).await, Some(back.clone()), "it is too late");
    let second = moved_events(&app, "pagegiai").await.remove(0);
    act(&app, &second).await;
    act(&app, &event).await;
    assert_eq!(now(&app, "pagegiai", &ona.id).await, Some(back));
    assert_eq!(now(&app, "sovetsk", &ona.id).await, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_in_the_middle_heals_on_sqlite() {
    a_crash_in_the_middle_heals(crate::support::app::Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_in_the_middle_heals_on_mongo() {
    a_crash_in_the_middle_heals(crate::support::app::Engine::Mongo).await;
}

async fn moving_again_goes_on_where_it_was_cut_off(engine: crate::support::app::Engine) {
    let (app, ona) = idle(engine).await;
    app.advance(SignedDuration::from_secs(1));
    let arrived = first_half(&app, &ona, "sovetsk").await;
    let site: &Data<_> = &app.site;
    // An old window, whose session is still good, sends the form again.
    let shown = residents::by_id(app.personal("pagegiai"), &ona.id).await.unwrap().unwrap();
    let done = moving::relocate(site, MOVERS, &shown, "sovetsk", "").await.unwrap();
    assert!(matches!(done, moving::Moved::Done(_)));
    assert_eq!(now(&app, "pagegiai", &ona.id).await, None);
    assert_eq!(now(&app, "sovetsk", &ona.id).await, Some(arrived.clone()));
    // Back, before anything has removed the copy that was left there.
    let (left, _) = idle(engine).await;
    let rasa = left.resident("pagegiai", "Rasa", Lang::LT).await;
    left.advance(SignedDuration::from_secs(1));
    first_half(&left, &rasa, "sovetsk").await;
    left.advance(SignedDuration::from_secs(1));
    let there = residents::by_id(left.personal("sovetsk"), &rasa.id).await.unwrap().unwrap();
    moving::relocate(&left.site, MOVERS, &there, "pagegiai", "").await.unwrap();
    assert!(now(&left, "pagegiai", &rasa.id).await.is_some());
    assert_eq!(now(&left, "sovetsk", &rasa.id).await, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moving_again_on_sqlite() {
    moving_again_goes_on_where_it_was_cut_off(crate::support::app::Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moving_again_on_mongo() {
    moving_again_goes_on_where_it_was_cut_off(crate::support::app::Engine::Mongo).await;
}

on_both!(what_belongs_to_the_old_town_stays_there, |app| {
    let staff = administrator(&app, "pagegiai").await;
    let roll = "Pavardė;Ona;1990-05-07;0123\n";
    staff.post_file(ROLL, &[("edition", "")], roll.as_bytes()).await.expect(303);
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let fields =
        [("surname", "Pavardė"), ("given-name", "Ona"), ("born", "1990-05-07"), ("digits", "0123")];
    browser.post("/lt/residency/roll", &fields).await.expect(303);
    go(&browser, "sovetsk").await.expect(303);
    go(&browser, "pagegiai").await.expect(303);
    assert!(!is_verified(&app, &ona).await);
    // Her entry was given back with the account that left, so it confirms her again.
    browser.post("/lt/residency/roll", &fields).await.expect(303);
    assert!(is_verified(&app, &ona).await);
});

on_both!(letters_follow_whoever_has_moved, |app| {
    crate::discussion::plant(&app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let path = "/lt/consultations/paths/contributions";
    let written = browser.post(path, &[("text", "Mano nuomonė")]).await.expect(303);
    let id = written.location().rsplit("contribution-").next().unwrap().to_owned();
    go(&browser, "sovetsk").await.expect(303);
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let reply = [("text", "Ответ"), ("in_reply_to", id.as_str())];
    app.sign_in(&anna).await.post(path, &reply).await.expect(303);
    let to_ona = |path: std::path::PathBuf| {
        let letter = std::fs::read_to_string(path).unwrap_or_default();
        letter.contains(&ona.mail) && letter.contains("unsubscribe/sovetsk/")
    };
    for _ in 0..400 {
        let folder = std::fs::read_dir(app.folder.path().join("mail"));
        if folder.into_iter().flatten().flatten().any(|file| to_ona(file.path())) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("no letter came to where she lives now");
});

on_both!(the_last_administrator_stays, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let browser = app.sign_in(&rasa).await;
    let refused = go(&browser, "sovetsk").await.expect(422);
    assert!(refused.says("Esate vienintelis savo savivaldybės administratorius"));
    assert_eq!(refused.attributes("input[name=municipality][checked]", "value"), ["sovetsk"]);
    assert!(now(&app, "pagegiai", &rasa.id).await.is_some_and(|kept| kept.staff));
    assert_eq!(now(&app, "sovetsk", &rasa.id).await, None);
    // Of two who leave at once one stays.
    let jonas = app.staff("pagegiai", "Jonas", &[Role::Administrator, Role::Editor]).await;
    let other = app.sign_in(&jonas).await;
    let pages = join_all([go(&browser, "sovetsk"), go(&other, "sovetsk")]).await;
    let statuses: Vec<u16> = pages.iter().map(|page| page.status.as_u16()).collect();
    let here = [now(&app, "pagegiai", &rasa.id).await, now(&app, "pagegiai", &jonas.id).await];
    let left: Vec<_> = here.iter().flatten().collect();
    assert_eq!(left.len(), 1, "{statuses:?}");
    assert!(left[0].roles.contains(&Role::Administrator), "{statuses:?}");
});
