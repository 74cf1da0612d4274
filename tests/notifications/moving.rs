//! What becomes of wishes and notices of whoever moves house, is erased, or was told long ago.

use super::readers::{
    at, digests, entries, entries_in, letters, pending, reader, reply, set, tell,
};
use crate::idle_on_both;
use crate::support::app::TestApp;
use jiff::SignedDuration;
use serde_json::Value;
use tiltas::config::Rhythm;
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::notifications::preferences::Preferences;
use tiltas::notifications::{self, Topic};
use tiltas::privacy::Subject;
use tiltas::residency::moving::Moving;
use tiltas::residents::Resident;
use tiltas::store::Batch;

/// Their account goes to Sovetsk, as far as this room has to do with it.
async fn move_to_sovetsk(app: &TestApp, ona: &Resident) -> Resident {
    let there = ona.moved("sovetsk", app.site.now());
    app.personal("sovetsk").commit(Batch::new().insert(&there)).await.expect("a copy");
    let moving = Moving { resident: ona.id.clone(), from: "pagegiai".into(), to: "sovetsk".into() };
    // Done twice it comes to the same.
    for _ in 0..2 {
        let carried = (notifications::MOVER.carry)(app.site.clone(), moving.clone());
        carried.await.expect("it is carried");
    }
    let store = app.personal("pagegiai");
    let old = tiltas::residents::by_id(store, &ona.id).await.expect("a store").expect("a copy");
    store.commit(Batch::new().delete(&old)).await.expect("it is removed");
    there
}

idle_on_both!(whoever_moves_takes_wishes_and_notices_along, |app| {
    set(&app, "2027-07-06T12:00:00Z");
    let ona = reader(&app, "pagegiai", Lang::LT, Topic::Replies, Rhythm::Daily).await;
    tell(&app, &[reply(&ona, "before")]).await;
    let there = move_to_sovetsk(&app, &ona).await;
    assert!(entries_in(&app, "pagegiai", &ona).await.is_empty());
    assert_eq!(pending(&app, &ona).await, None);
    // A public document still says that they live here.
    tell(&app, &[reply(&ona, "after"), reply(&ona, "before")]).await;
    assert_eq!(entries(&app, &there).await.len(), 2);
    let wishes = app.personal("sovetsk").get::<Preferences>(&ona.id).await.expect("a store");
    assert!(wishes.is_some_and(|wishes| wishes.topics.contains_key(&Topic::Replies)));
    let expected = pending(&app, &there).await.expect("a digest");
    assert_eq!(expected.due_at, at("2027-07-07T05:00:00Z"), "seven by Kaliningrad's clock");
    set(&app, "2027-07-07T05:00:00Z");
    digests(&app).await;
    let letters = letters(&app, &there).await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("before") && letters[0].text.contains("after"));
});

idle_on_both!(whoever_is_erased_leaves_nothing, |app| {
    let ona = reader(&app, "pagegiai", Lang::LT, Topic::Replies, Rhythm::Daily).await;
    let rasa = reader(&app, "pagegiai", Lang::LT, Topic::Replies, Rhythm::Daily).await;
    tell(&app, &[reply(&ona, "a"), reply(&rasa, "a")]).await;
    let subject =
        Subject { resident: ona.id.clone(), municipality: "pagegiai".into(), former: "~1".into() };
    let keepers = [notifications::INBOX, notifications::WISHES];
    for keeper in &keepers {
        let kept = (keeper.export)(app.site.clone(), subject.clone()).await.expect("an export");
        assert_ne!(kept, Value::Null, "{}", keeper.name);
        let said = kept.to_string();
        assert!(said.contains("Švari krantinė") || said.contains("daily"), "{said}");
    }
    for keeper in &keepers {
        for _ in 0..2 {
            let erase = || (keeper.erase)(app.site.clone(), subject.clone());
            while erase().await.expect("it is erased") == Round::More {}
        }
        let kept = (keeper.export)(app.site.clone(), subject.clone()).await.expect("an export");
        assert_eq!(kept, Value::Null, "{}", keeper.name);
    }
    assert_eq!(pending(&app, &ona).await, None);
    assert_eq!(entries(&app, &rasa).await.len(), 1, "nobody else's");
    assert!(pending(&app, &rasa).await.is_some());
});

idle_on_both!(whoever_is_gone_by_the_morning_gets_no_digest, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let ona = reader(&app, "pagegiai", Lang::LT, Topic::Replies, Rhythm::Daily).await;
    tell(&app, &[reply(&ona, "a")]).await;
    let store = app.personal("pagegiai");
    let account = tiltas::residents::by_id(store, &ona.id).await.expect("a store");
    let account = account.expect("an account");
    store.commit(Batch::new().delete(&account)).await.expect("they are gone");
    set(&app, "2027-01-13T05:00:00Z");
    digests(&app).await;
    assert!(letters(&app, &ona).await.is_empty());
    assert_eq!(pending(&app, &ona).await, None);
});

idle_on_both!(notices_are_forgotten_when_they_had_their_time, |app| {
    let ona = reader(&app, "pagegiai", Lang::LT, Topic::Replies, Rhythm::AtOnce).await;
    tell(&app, &[reply(&ona, "old")]).await;
    app.advance(SignedDuration::from_hours(24 * 60));
    tell(&app, &[reply(&ona, "new")]).await;
    app.advance(SignedDuration::from_hours(24 * 31));
    let rules = &[notifications::NOTICES_RETENTION];
    tiltas::privacy::forget(&app.site, rules).await.expect("a round");
    let left = entries(&app, &ona).await;
    assert_eq!(left.len(), 1);
    assert!(left[0].path.ends_with("new"));
});
