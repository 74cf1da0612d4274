//! What is kept of the registered: handed out, erased with their place, moved, forgotten.

use super::{planted, stored};
use crate::on_both;
use jiff::SignedDuration;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::meetings::{KEEPER, MOVER, Mode, RETENTION, count, registration_of};
use tiltas::privacy::{Subject, forget};
use tiltas::residency::moving::Moving;

const REGISTER: &str = "/lt/meetings/upe/registration";

on_both!(a_registration_is_handed_out_and_goes_with_its_owner, |app| {
    let mut meeting = planted(&app, "upe", 72).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let jonas = app.resident("pagegiai", "Jonas", Lang::LT).await;
    for who in [&ona, &jonas] {
        app.sign_in(who).await.post(REGISTER, &[("mode", "remote")]).await.expect(303);
    }
    let subject = |who: &str| Subject {
        resident: who.to_owned(),
        municipality: "pagegiai".into(),
        former: "~1".into(),
    };
    let given = (KEEPER.export)(app.site.clone(), subject(&jonas.id)).await.expect("an export");
    assert_eq!(given[0]["meeting"], "upe");
    assert_eq!(
        (given[0]["mode"].as_str(), given[0]["waiting"].as_bool()),
        (Some("remote"), Some(true))
    );
    for _ in 0..2 {
        (KEEPER.erase)(app.site.clone(), subject(&ona.id)).await.expect("erased");
    }
    let given = (KEEPER.export)(app.site.clone(), subject(&ona.id)).await.expect("an export");
    assert!(given.is_null());
    let mut waits = true;
    for _ in 0..400 {
        let own = registration_of(&app.site.public, &meeting.id, &jonas.id).await.expect("a store");
        waits = own.expect("his").waiting;
        if !waits {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(!waits, "the place went to the first who waited");
    // Whoever moves house counts for the other town.
    let moving =
        Moving { resident: jonas.id.clone(), from: "pagegiai".into(), to: "sovetsk".into() };
    for _ in 0..2 {
        (MOVER.carry)(app.site.clone(), moving.clone()).await.expect("carried");
    }
    let own = registration_of(&app.site.public, &meeting.id, &jonas.id).await.expect("a store");
    assert_eq!(own.expect("his").municipality, "sovetsk");
    meeting = stored(&app, "upe").await.document;
    assert!(meeting.kept);
});

on_both!(who_came_is_forgotten_after_its_time, |app| {
    let meeting = planted(&app, "upe", 72).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    app.sign_in(&ona).await.post(REGISTER, &[("mode", "room")]).await.expect(303);
    let there =
        async || count(&app.site.public, &meeting.id, Mode::Room, false).await.expect("a count");
    app.advance(SignedDuration::from_hours(24 * 90));
    forget(&app.site, &[RETENTION]).await.expect("a round");
    assert_eq!(there().await, 1);
    app.advance(SignedDuration::from_hours(24 * 4));
    forget(&app.site, &[RETENTION]).await.expect("a round");
    assert_eq!(there().await, 0);
    assert!(!stored(&app, "upe").await.kept);
});
