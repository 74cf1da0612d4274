//! What a change leaves behind: the letter, the journal's acts, the history; and forgetting it.

use super::{STAFF, Shown, member, on_command_line};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use tiltas::jobs::Round;
use tiltas::journal::{ACT, Act};
use tiltas::locale::Lang;
use tiltas::mail::Letter;
use tiltas::municipalities::{self, BY_RESIDENT, Edit, KEEPER, LATEST, Role, StaffChange};
use tiltas::privacy::Subject;
use tiltas::residents::{self, Resident};
use tiltas::store::Query;

/// Commits the same change in either store, and looks at everything that is in it.
async fn one_commit(engine: Engine) {
    let app = TestApp::idle(engine).await;
    let ona = app.resident("pagegiai", "Ona Onaitė", Lang::RU).await;
    on_command_line(&app, &ona.mail, Edit::Grant(Role::Editor)).await.expect("granted");
    on_command_line(&app, &ona.mail, Edit::Grant(Role::Editor)).await.expect("nothing to do");
    on_command_line(&app, &ona.mail, Edit::Revoke(Role::Editor)).await.expect("revoked");
    let store = app.personal("pagegiai");
    let events = store.events(100).await.expect("the queue");
    let acts: Vec<Act> = events.iter().filter_map(|event| event.read().ok()).collect();
    assert!(events.iter().all(|event| event.kind == ACT));
    let kinds: Vec<_> =
        acts.iter().map(|act| (act.kind.as_str(), act.values["role"].as_str())).collect();
    assert_eq!(kinds, [("staff-granted", "editor"), ("staff-revoked", "editor")]);
    assert_ne!(acts[0].cause, acts[1].cause);
    for (event, act) in events.iter().zip(&acts) {
        assert_eq!(act.municipality, "pagegiai");
        assert_eq!(act.subject.as_deref(), Some("/municipalities/pagegiai"));
        let whole = serde_json::to_string(event).expect("text");
        for personal in [&ona.id, &ona.name, &ona.mail] {
            assert!(!whole.contains(personal), "{whole}");
        }
    }
    assert!(app.site.public.events(100).await.expect("the queue").is_empty());
    let changes = store.find::<StaffChange>(&Query::on(&LATEST)).await.expect("a store").items;
    assert_eq!(changes.len(), 2);
    let letters: Vec<Letter> = letters(&app, &changes).await;
    assert!(letters[0].text.contains("редактор") && letters[0].lang == Lang::RU);
    assert!(letters[1].text.contains("отозваны"));
    assert!(letters.iter().all(|letter| letter.to_address == ona.mail));
}

async fn letters(app: &TestApp, changes: &[tiltas::store::Stored<StaffChange>]) -> Vec<Letter> {
    let mut found = vec![];
    for change in changes {
        let id = format!("changed-roles-{}", change.id);
        let letter = app.personal("pagegiai").get::<Letter>(&id).await.expect("a store");
        found.push(letter.expect("a letter").document);
    }
    found
}

#[tokio::test]
async fn a_change_is_one_commit_on_sqlite() {
    one_commit(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_change_is_one_commit_on_mongo() {
    one_commit(Engine::Mongo).await;
}

on_both!(the_history_says_who_did_what, |app| {
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    on_command_line(&app, &rasa.mail, Edit::Grant(Role::Administrator)).await.expect("granted");
    let jonas = app.staff("pagegiai", "Jonas", &[Role::Editor]).await;
    let rasa = Resident { staff: true, ..rasa };
    let browser = app.sign_in(&rasa).await;
    let form = Shown::read(&browser, &member(&jonas)).await;
    form.send(&browser, &[Role::Moderator, Role::Translator], false).await.expect(303);
    let page = browser.get(&format!("{STAFF}/history")).await.expect(200);
    let lines = page.texts("tbody tr");
    assert_eq!(lines.len(), 2);
    for words in ["Jonas", "Suteikta: moderatorius, vertėjas", "Atšaukta: redaktorius", "Rasa"] {
        assert!(lines[0].contains(words), "{words} in {}", lines[0]);
    }
    assert!(lines[1].contains("administratorius") && lines[1].contains("komandų eilute"));
    // The list says since when.
    let page = browser.get(STAFF).await.expect(200);
    assert!(!page.attributes("tbody time", "datetime").is_empty());
    assert!(page.says("Naudoja") && page.says("Dar nenaudoja"));
});

on_both!(a_long_history_is_read_page_by_page, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let jonas = app.resident("pagegiai", "Jonas", Lang::LT).await;
    for _ in 0..26 {
        on_command_line(&app, &jonas.mail, Edit::Grant(Role::Editor)).await.expect("granted");
        on_command_line(&app, &jonas.mail, Edit::Revoke(Role::Editor)).await.expect("revoked");
    }
    let browser = app.sign_in(&rasa).await;
    let first = browser.get(&format!("{STAFF}/history")).await.expect(200);
    assert_eq!(first.texts("tbody tr").len(), 50);
    let next = first.attributes("a[rel=next]", "href").remove(0);
    let second = browser.get(&format!("{STAFF}/history{next}")).await.expect(200);
    assert_eq!(second.texts("tbody tr").len(), 2);
    for odd in ["x", "%00", "eyJ2YWx1ZXMiOltdLCJpZCI6IngifQ"] {
        browser.get(&format!("{STAFF}/history?after={odd}")).await.expect(200);
        browser.get(&format!("{STAFF}?after={odd}")).await.expect(200);
    }
});

on_both!(who_is_forgotten_leaves_the_lines_without_a_name, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let laima = app.staff("pagegiai", "Laima", &[Role::Administrator]).await;
    let browser = app.sign_in(&rasa).await;
    let form = Shown::read(&browser, &member(&laima)).await;
    let both = [Role::Administrator, Role::Editor];
    form.send(&browser, &both, false).await.expect(303);
    let own = Shown::read(&browser, &member(&rasa)).await;
    own.send(&browser, &both, false).await.expect(303);
    let subject = Subject {
        resident: rasa.id.clone(),
        municipality: "pagegiai".into(),
        former: residents::nobody(),
    };
    let export = (KEEPER.export)(app.site.clone(), subject.clone()).await.expect("an export");
    assert_eq!(export["own_roles"].as_array().map(Vec::len), Some(1));
    assert_eq!(export["changed_roles"].as_array().map(Vec::len), Some(2));
    let text = export.to_string();
    assert!(!text.contains("Laima") && !text.contains(&laima.id), "nobody else's data: {text}");
    for _ in 0..2 {
        let round = (KEEPER.erase)(app.site.clone(), subject.clone()).await.expect("a round");
        assert_eq!(round, Round::Done);
    }
    let kept = app.personal("pagegiai").find::<StaffChange>(&Query::on(&LATEST)).await;
    let kept = kept.expect("a store").items;
    assert_eq!(kept.len(), 2, "the lines stay");
    let text = serde_json::to_string(&kept.iter().map(|one| &one.document).collect::<Vec<_>>());
    let text = text.expect("text");
    assert!(!text.contains(&rasa.id) && !text.contains("Rasa"), "{text}");
    assert!(text.contains("Laima"), "the other stays");
    let query = Query::on(&BY_RESIDENT).equal(&laima.id);
    let others = app.personal("pagegiai").find::<StaffChange>(&query).await.expect("a store");
    assert_eq!(others.items.len(), 1);
    let page = app.sign_in(&laima).await.get(&format!("{STAFF}/history")).await.expect(200);
    assert!(page.says("Buvęs gyventojas"));
    let nobody =
        Subject { resident: "x".into(), municipality: "vilnius".into(), former: String::new() };
    let none = (KEEPER.export)(app.site.clone(), nobody).await.expect("an export");
    assert!(none.is_null());
});

on_both!(the_sample_has_each_role_on_each_side, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    for side in ["pagegiai", "sovetsk"] {
        let staff = municipalities::list(&app.site, side).await.expect("the staff");
        for role in Role::ALL {
            assert!(staff.iter().any(|one| one.roles.contains(&role)), "{role:?} of {side}");
        }
    }
});
