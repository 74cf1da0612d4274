//! The account's page and what can be changed there.

use super::{is_signed_in, letter};
use crate::on_both;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::residents::{self, session};

on_both!(name_and_language_are_changed, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let page = browser.get("/lt/account/profile").await.expect(200);
    let version = page.attributes("input[name=version]", "value").remove(0);
    let change = |name: &str, version: &str| {
        [
            ("name", name.to_owned()),
            ("language", "ru".into()),
            ("zone", "home".into()),
            ("version", version.to_owned()),
        ]
    };
    let post = async |fields: &[(&str, String)]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        browser.post("/lt/account/profile", &fields).await
    };
    let done = post(&change("Ona  Onaitė", &version)).await.expect(303);
    assert_eq!(done.location(), "/ru/account?done=account-saved");
    assert_eq!(browser.get("/").await.location(), "/ru");
    let kept = residents::by_id(app.personal("pagegiai"), &ona.id).await.unwrap().unwrap();
    assert_eq!((kept.name.as_str(), kept.language), ("Ona Onaitė", Lang::RU));
    // The other window still shows the version before.
    for stale in [version.as_str(), "", "x", "99999999999999999999"] {
        let refused = post(&change("Kita", stale)).await.expect(409);
        assert!(refused.says("kitame lange"));
        assert_eq!(refused.attributes("input[name=name]", "value"), ["Kita"]);
        let now = refused.attributes("input[name=version]", "value");
        assert_eq!(now, [kept.version.to_string()], "sending it again overwrites knowingly");
    }
});

on_both!(a_session_is_revoked, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (here, there) = (app.sign_in(&ona).await, app.sign_in(&ona).await);
    let page = here.get("/lt/account/sessions").await.expect(200);
    assert!(page.says("Firefox, Linux") && page.says("ši naršyklė") && page.says("Neatliktas"));
    let actions = page.attributes("form[action*=revoke]", "action");
    assert_eq!(actions.len(), 1, "this one is signed out instead");
    let done = here.post(&actions[0], &[]).await.expect(303);
    assert_eq!(done.location(), "/lt/account/sessions?done=session-ended");
    assert!(is_signed_in(&here).await && !is_signed_in(&there).await);
    here.post(&actions[0], &[]).await.expect(404);
});

on_both!(only_one_s_own, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let (one, other, across) =
        (app.sign_in(&ona).await, app.sign_in(&rasa).await, app.sign_in(&anna).await);
    let id = session::list(app.personal("pagegiai"), &ona.id).await.unwrap().remove(0).id.clone();
    let path = format!("/lt/account/sessions/{id}/revoke");
    other.post(&path, &[]).await.expect(404);
    across.post(&path, &[]).await.expect(404);
    app.browser().post(&path, &[]).await.expect(403);
    for foreign in ["x", "%00", "%FF", "..", "%27%20or%201=1"] {
        one.post(&format!("/lt/account/sessions/{foreign}/revoke"), &[]).await.expect(404);
    }
    assert!(is_signed_in(&one).await);
    let done = one.post(&path, &[]).await.expect(303);
    assert_eq!(done.location(), "/lt?done=signed-out");
    assert!(!is_signed_in(&one).await);
});

on_both!(signed_out_everywhere, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    let own = [app.sign_in(&ona).await, app.sign_in(&ona).await, app.sign_in(&ona).await];
    let other = app.sign_in(&rasa).await;
    let done = own[0].post("/lt/account/sign-out-everywhere", &[]).await.expect(303);
    assert!(
        own[0].get(done.location()).await.expect(200).says("Atsijungėte visuose įrenginiuose.")
    );
    for browser in &own {
        assert!(!is_signed_in(browser).await);
    }
    assert!(is_signed_in(&other).await);
    let told = letter(&app, &ona.mail).await;
    assert_eq!(told.subject, "Atsijungta visuose įrenginiuose");
});

on_both!(times_are_shown_in_the_zone_that_one_chose, |app| {
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&anna).await;
    let page = browser.get("/ru/account/profile").await.expect(200);
    assert_eq!(page.attributes("[name=zone][checked]", "value"), ["home"]);
    let known = page.attributes("[name=zone]", "value");
    assert_eq!(known, ["home", "Europe/Vilnius", "other"]);
    let mut version = page.attributes("input[name=version]", "value").remove(0);
    let common = [("name", "Анна"), ("language", "ru")];
    for (zone, typed) in [("", ""), ("Mars/Olympus", ""), ("other", ""), ("other", "Mars/Olympus")]
    {
        let fields =
            [common[0], common[1], ("zone", zone), ("other_zone", typed), ("version", &version)];
        let refused = browser.post("/ru/account/profile", &fields).await.expect(422);
        assert_eq!(refused.attributes("input[name=other_zone]", "value"), [typed]);
    }
    for (zone, typed, shown) in [
        ("Europe/Vilnius", "", "Europe/Vilnius"),
        ("other", "asia/tokyo", "Asia/Tokyo"),
        ("home", "", "Europe/Kaliningrad"),
    ] {
        let fields =
            [common[0], common[1], ("zone", zone), ("other_zone", typed), ("version", &version)];
        browser.post("/ru/account/profile", &fields).await.expect(303);
        assert!(browser.get("/ru/account").await.expect(200).says(shown));
        let page = browser.get("/ru/account/profile").await.expect(200);
        version = page.attributes("input[name=version]", "value").remove(0);
    }
});

on_both!(staff_see_their_roles, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Moderator, Role::Editor]).await;
    let page = app.sign_in(&rasa).await.get("/lt/account").await.expect(200);
    assert!(page.says("redaktorius, moderatorius"));
    assert!(page.texts(".site-viewer")[0].contains("darbuotojas"));
});
