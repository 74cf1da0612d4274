//! What is kept of staff, and for how long drafts are.

use super::*;
use crate::on_both;
use jiff::SignedDuration;
use tiltas::announcements::{KEEPER, RETENTION};
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::privacy::Subject;

on_both!(whoever_leaves_is_named_nowhere_and_the_announcement_stays, |app| {
    let ((rasa, first), (jonas, second)) = two(&app).await;
    app.resident("pagegiai", "Ona", Lang::LT).await;
    let id = whole(&first).await;
    asked(&app, &first, &id).await;
    act(&app, &second, &id, "approve").await.expect(303);
    sent(&app, &id).await;
    let subject = |one: &Resident| Subject {
        resident: one.id.clone(),
        municipality: one.municipality.clone(),
        former: "~1".into(),
    };
    let export = (KEEPER.export)(app.site.clone(), subject(&rasa)).await.expect("an export");
    assert_eq!(export[0]["title"], TITLE);
    assert!(!export.to_string().contains("Jonas"), "others are not hers to have");
    // She has left for the other town, and is erased there.
    let gone = Subject { municipality: "sovetsk".into(), ..subject(&rasa) };
    while (KEEPER.erase)(app.site.clone(), gone.clone()).await.expect("a round") == Round::More {}
    assert_eq!(
        (KEEPER.export)(app.site.clone(), subject(&rasa)).await.expect("an export"),
        serde_json::Value::Null
    );
    let shown = second.get(&page(&id)).await.expect(200);
    assert!(shown.says("Buvęs darbuotojas") && shown.says("Jonas") && !shown.says("Rasa,"));
    let his = (KEEPER.export)(app.site.clone(), subject(&jonas)).await.expect("an export");
    assert_eq!(his[0]["named"], 1);
});

on_both!(a_draft_that_nobody_touches_is_deleted_in_the_end, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    app.resident("pagegiai", "Ona", Lang::LT).await;
    let done = whole(&first).await;
    asked(&app, &first, &done).await;
    act(&app, &second, &done, "approve").await.expect(303);
    sent(&app, &done).await;
    let left = whole(&first).await;
    until(&app, "pagegiai", &left, |one| one.count.done).await;
    let forget = async |days: i64| {
        let before = app.site.now() + SignedDuration::from_hours(24 * days);
        while (RETENTION.work)(app.site.clone(), before).await.expect("a round") == Round::More {}
    };
    forget(-1).await;
    stored(&app, "pagegiai", &left).await;
    forget(1).await;
    let found = app.personal("pagegiai").get::<Announcement>(&left).await.expect("a read");
    assert!(found.is_none());
    stored(&app, "pagegiai", &done).await;
});
