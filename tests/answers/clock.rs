//! The clock of a question: it begins with it, stops out of sight, and ends with an answer.

use super::{OFFICE, TEXT, ask, days, editor, one};
use crate::discussion::{PAGE, comment, consultation, plant};
use crate::on_both;
use crate::support::app::TestApp;
use tiltas::answers::{BY_CONTRIBUTION, Owed, State};
use tiltas::discussion::{Contribution, Kind};
use tiltas::locale::Lang;
use tiltas::store::{Batch, Query};

async fn owed(app: &TestApp, id: &str) -> Vec<Owed> {
    let query = Query::on(&BY_CONTRIBUTION).equal(id);
    let found = app.site.public.find::<Owed>(&query).await.expect("a read").items;
    found.into_iter().map(|one| one.document).collect()
}

/// Hides it or shows it again, as a decision of a moderator does.
async fn show(app: &TestApp, id: &str, shown: bool) {
    let found = app.site.public.get::<Contribution>(id).await.expect("a read");
    let mut found = found.expect("a contribution");
    if shown {
        found.standing.publish();
    } else {
        let (state, ground) =
            (tiltas::discussion::State::Hidden, tiltas::moderation::Ground::Insult);
        found.standing.withhold(state, ground, app.site.now(), None);
    }
    let batch = tiltas::answers::changed(Batch::new(), &found).replace(&found);
    app.site.public.commit(batch).await.expect("written");
}

async fn becomes(app: &TestApp, id: &str, state: State) {
    for _ in 0..400 {
        if owed(app, id).await.iter().all(|one| one.state == state) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("it did not become {state:?}: {:?}", owed(app, id).await);
}

on_both!(a_question_is_owed_by_its_hosts_together_and_others_are_not, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let id = ask(&ona, "lt", "Kada bus takas?").await;
    comment(&ona, "lt", "Gražus takas.").await;
    let all = owed(&app, &id).await;
    assert_eq!(all.len(), 2);
    assert_eq!(all.iter().filter(|one| one.lead).count(), 1);
    assert!(all.iter().all(|one| one.state == State::Waiting && one.due_at == all[0].due_at));
    // The one whose clock is ahead has the earlier end of the day; both have ten working days.
    let length = all[0].due_at.duration_since(all[0].since).as_hours() / 24;
    assert!((12..=16).contains(&length), "{length}");
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(".pinned-due").len(), 1);
    assert!(page.texts(".pinned-due")[0].starts_with("Bus atsakyta iki"));
    assert!(page.says("Atsakyta į 0 klausimų, laukia 1 klausimas"));
    days(&app, 20);
    // Not a visitor's page, which is kept for a minute of another clock.
    let paths = ona.get(PAGE).await.expect(200);
    assert!(paths.texts(".pinned-due .late")[0].starts_with("Vėluojama atsakyti"));
    let editor = editor(&app, "sovetsk").await;
    editor.post(&one("sovetsk", &id), &[OFFICE, TEXT]).await.expect(303);
    let all = owed(&app, &id).await;
    assert!(all.iter().all(|one| one.state == State::Answered && !one.in_time), "{all:?}");
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(".pinned-due").is_empty());
    assert!(page.says("Atsakyta į 1 klausimą, laukia 0 klausimų"));
});

on_both!(what_is_out_of_sight_is_not_owed_until_it_is_back, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let id = ask(&ona, "lt", "Kada bus takas?").await;
    let first = owed(&app, &id).await[0].due_at;
    show(&app, &id, false).await;
    becomes(&app, &id, State::Withheld).await;
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(".pinned-due").is_empty() && page.texts(".questions-summary").is_empty());
    let editor = editor(&app, "pagegiai").await;
    let page = editor.post(&one("pagegiai", &id), &[OFFICE, TEXT]).await.expect(409);
    assert!(page.says("Šis pasisakymas dabar nerodomas"));
    days(&app, 7);
    show(&app, &id, true).await;
    becomes(&app, &id, State::Waiting).await;
    assert!(owed(&app, &id).await[0].due_at > first, "the clock begins anew");
    editor.post(&one("pagegiai", &id), &[OFFICE, TEXT]).await.expect(303);
    show(&app, &id, false).await;
    show(&app, &id, true).await;
    becomes(&app, &id, State::Answered).await;
});

on_both!(a_question_that_is_held_back_has_no_clock, |app| {
    let paths = consultation(&app, "paths");
    app.site.public.commit(Batch::new().insert(&paths)).await.expect("a consultation");
    // Somebody new whom no municipality knows, with a link.
    let mut new = tiltas::residents::Resident::new(
        tiltas::web::keys::id(),
        "pagegiai",
        "Naujokas".into(),
        ("n@pastas.example".into(), tiltas::residents::mail_hash(&app.site, "n@pastas.example")),
        Lang::LT,
        app.site.now(),
    );
    let version = app.site.config.privacy.version();
    new.agree(tiltas::residents::PRIVACY, &version, app.site.now());
    app.personal("pagegiai").commit(Batch::new().insert(&new)).await.expect("an account");
    let browser = app.sign_in(&new).await;
    let id = ask(&browser, "lt", "Ar matėte https://takas.example?").await;
    assert!(owed(&app, &id).await.iter().all(|one| one.state == State::Withheld));
    let found = app.site.public.get::<Contribution>(&id).await.expect("a read");
    assert_eq!(found.expect("it").kind, Kind::Question);
    show(&app, &id, true).await;
    becomes(&app, &id, State::Waiting).await;
});
