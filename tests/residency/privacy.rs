//! What the room keeps about a person: handed out without secrets, forgotten without a trace.

use super::{ROLL, administrator, all, enter, unconfirmed};
use crate::on_both;
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::privacy::Subject;
use tiltas::residency::counter::{self, CounterNumber};
use tiltas::residency::letters::code;
use tiltas::residency::roll::{RollUse, USES_BY_RESIDENT};
use tiltas::residency::{KEEPER, Trial};
use tiltas::residents::nobody;

on_both!(all_is_handed_out_and_all_is_forgotten, |app| {
    let roll = "Pavardė;Ona;1990-05-07;0123\n";
    let staff = administrator(&app, "pagegiai").await;
    staff.post_file(ROLL, &[("edition", "")], roll.as_bytes()).await.expect(303);
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let subject =
        Subject { resident: ona.id.clone(), municipality: "pagegiai".into(), former: nobody() };
    let export = async || (KEEPER.export)(app.site.clone(), subject.clone()).await.unwrap();
    assert!(export().await.is_null(), "nothing yet");
    let browser = app.sign_in(&ona).await;
    browser.post("/lt/residency/number", &[]).await.expect(303);
    enter(&browser, &code::write(7)).await.expect(422);
    let fields =
        [("surname", "Pavardė"), ("given-name", "Ona"), ("born", "1990-05-07"), ("digits", "0123")];
    browser.post("/lt/residency/roll", &fields).await.expect(303);
    let store = app.personal("pagegiai");
    let uses = all::<RollUse>(store, &USES_BY_RESIDENT).await;
    let given = export().await;
    assert_eq!(given["found_in_roll"], true);
    assert_eq!(given["tries"]["count"], 2);
    assert!(given["counter_number"]["number"].is_string());
    assert!(!given.to_string().contains(&uses[0].id), "no hash is handed out");
    for _ in 0..2 {
        let done = (KEEPER.erase)(app.site.clone(), subject.clone()).await.unwrap();
        assert_eq!(done, Round::Done);
    }
    assert!(export().await.is_null());
    assert!(all::<RollUse>(store, &USES_BY_RESIDENT).await.is_empty());
    assert!(all::<CounterNumber>(store, &counter::BY_RESIDENT).await.is_empty());
    assert!(store.get::<Trial>(&ona.id).await.unwrap().is_none());
});
