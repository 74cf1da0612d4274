//! Codes of an app and on paper: adding, showing, guessing, losing them.

use super::{arrived, is_signed_in, letters};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use futures_util::future::join_all;
use jiff::SignedDuration;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::residents::second_factor::{Factors, reset};
use tiltas::residents::{self, Resident};
use totp_rs::{Builder, Secret, Totp};

const FACTORS: &str = "/lt/account/second-factor";
const APP: &str = "/lt/account/second-factor/app";

/// A telephone with the app.
struct Phone(Totp);

impl Phone {
    /// Reads the secret off the page, as somebody who types it.
    fn reading(page: &Page) -> Phone {
        let secret = page.texts("code.secret").remove(0).replace(' ', "");
        let secret = Secret::try_from_base32(secret).expect("a secret");
        Phone(Builder::new().with_secret(secret).build().expect("an app"))
    }

    fn code(&self, app: &TestApp) -> String {
        let now = u64::try_from(app.site.now().as_second()).expect("a time");
        self.0.generate(now).to_string()
    }
}

/// Adds an app as the first factor, in a session that has just begun.
async fn add(app: &TestApp, browser: &Browser) -> Phone {
    let page = browser.get(APP).await.expect(200);
    let phone = Phone::reading(&page);
    let seed = page.attributes("[name=seed]", "value").remove(0);
    let fields = [("seed", seed.as_str()), ("code", &phone.code(app))];
    let done = browser.post(APP, &fields).await.expect(303);
    assert_eq!(done.location(), "/lt/account/second-factor/recovery?done=app-added");
    phone
}

/// Makes recovery codes.
async fn codes(browser: &Browser) -> Vec<String> {
    let page = browser.get("/lt/account/second-factor/recovery").await.expect(200);
    let made = page.attributes("[name=made]", "value").remove(0);
    let page = browser.post("/lt/account/second-factor/recovery", &[("made", &made)]).await;
    page.expect(200).texts(".recovery-codes li")
}

async fn factors(app: &TestApp, resident: &Resident) -> Factors {
    let found = residents::by_id(app.personal(&resident.municipality), &resident.id).await;
    found.expect("a store").expect("a resident").document.factors
}

on_both!(an_app_is_added_shown_and_removed, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let here = app.sign_in(&ona).await;
    let phone = add(&app, &here).await;
    // Whoever adds a factor has shown it; another session has not.
    assert!(here.get(FACTORS).await.expect(200).says("Pašalinti"));
    let there = app.sign_in(&ona).await;
    let page = there.get(FACTORS).await.expect(200);
    assert!(page.says("Patvirtinkite tapatybę") && !page.says("Pašalinti"));
    there.post("/lt/account/second-factor/app/remove", &[]).await.expect(303);
    assert!(factors(&app, &ona).await.app.is_some(), "not without showing it");
    // The code that added it is used up.
    let again = there.post(FACTORS, &[("code", &phone.code(&app))]).await.expect(422);
    assert!(again.says("jau panaudotas"));
    app.advance(SignedDuration::from_secs(30));
    let code = phone.code(&app);
    let fields = [("code", code.as_str()), ("next", "/lt/news")];
    let done = there.post(FACTORS, &fields).await.expect(303);
    assert_eq!(done.location(), "/lt/news?done=second-factor");
    assert!(there.get("/lt/account/sessions").await.expect(200).says("Atliktas"));
    assert_eq!(there.get(&format!("{FACTORS}?next=/lt/news")).await.location(), "/lt/news");
    // The same form, sent twice, has done the same thing once.
    there.post(FACTORS, &fields).await.expect(303);
    // In a third session it is used up.
    let third = app.sign_in(&ona).await;
    third.post(FACTORS, &fields).await.expect(422);
    let done = there.post("/lt/account/second-factor/app/remove", &[]).await.expect(303);
    assert_eq!(done.location(), "/lt/account/second-factor?done=app-removed");
    assert_eq!(factors(&app, &ona).await, Factors::default());
    assert!(here.get("/lt/account/sessions").await.expect(200).says("Neatliktas"));
    let subjects: Vec<_> =
        letters(&app, &ona.mail, 2).await.into_iter().map(|letter| letter.subject).collect();
    assert!(subjects.contains(&"Prie paskyros pridėta programėlė".to_owned()), "{subjects:?}");
    assert!(subjects.contains(&"Iš paskyros pašalinta programėlė".to_owned()), "{subjects:?}");
});

on_both!(an_app_is_added_only_with_its_code, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let page = browser.get(APP).await.expect(200);
    let phone = Phone::reading(&page);
    let seed = page.attributes("[name=seed]", "value").remove(0);
    let wrong = if phone.code(&app) == "000000" { "000001" } else { "000000" };
    for code in ["", "12345", "abcdef", wrong] {
        let again = browser.post(APP, &[("seed", &seed), ("code", code)]).await.expect(422);
        assert_eq!(again.attributes("[name=seed]", "value"), [seed.as_str()], "the picture stays");
        assert_eq!(Phone::reading(&again).code(&app), phone.code(&app));
    }
    for seed in ["", "x", "../../../etc/passwd"] {
        browser.post(APP, &[("seed", seed), ("code", "000000")]).await.expect(303);
    }
    assert!(!factors(&app, &ona).await.any());
    // Another person's page makes other secrets of the same seed.
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    let other = app.sign_in(&rasa).await;
    other.post(APP, &[("seed", &seed), ("code", &phone.code(&app))]).await.expect(422);
});

on_both!(the_first_factor_asks_for_a_fresh_session, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    app.advance(SignedDuration::from_mins(15));
    let page = browser.get(&format!("{APP}?next=/lt/news")).await.expect(403);
    assert!(page.says("Prisijunkite iš naujo"));
    browser.post(APP, &[("seed", "x"), ("code", "000000")]).await.expect(403);
    let next = page.attributes("[name=next]", "value").remove(0);
    assert_eq!(next, format!("{APP}?next=/lt/news"));
    let done = browser.post("/lt/account/sign-in-again", &[("next", &next)]).await.expect(303);
    assert!(done.location().starts_with("/lt/sign-in?next=%2Flt%2Faccount%2Fsecond-factor%2Fapp"));
    browser.get(done.location()).await.expect(200);
    assert!(!is_signed_in(&browser).await);
});

on_both!(a_recovery_code_helps_once, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    assert_eq!(
        browser.get("/lt/account/second-factor/recovery").await.expect(303).location(),
        FACTORS,
        "codes alone stand in for nothing"
    );
    add(&app, &browser).await;
    let first = codes(&browser).await;
    assert_eq!(first.len(), 10);
    // The same form again does not take the codes away that were shown.
    browser.post("/lt/account/second-factor/recovery", &[("made", "")]).await.expect(409);
    let lost = app.sign_in(&ona).await;
    let code = first[3].to_uppercase().replace('-', " ");
    let tries = join_all((0..3).map(|_| async {
        app.sign_in(&ona).await.post(FACTORS, &[("code", &code)]).await.status.as_u16()
    }));
    let mut tries = tries.await;
    tries.sort();
    assert_eq!(tries, [303, 422, 422], "of three at once one is let in");
    lost.post(FACTORS, &[("code", &first[4])]).await.expect(303);
    assert!(lost.get(FACTORS).await.expect(200).says("Liko 8 kodai."));
    let second = codes(&lost).await;
    assert!(second.iter().all(|code| !first.contains(code)));
    app.sign_in(&ona).await.post(FACTORS, &[("code", &first[5])]).await.expect(422);
    let stored = serde_json::to_string(&factors(&app, &ona).await).expect("JSON");
    assert!(second.iter().all(|code| !stored.contains(&code.replace('-', ""))));
    let used = letters(&app, &ona.mail, 5).await;
    let used = used.iter().filter(|letter| letter.subject == "Panaudotas atsarginis kodas").count();
    assert_eq!(used, 2);
});

on_both!(guessing_ends_after_five_wrong_codes, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let phone = add(&app, &app.sign_in(&ona).await).await;
    let thief = app.sign_in(&ona).await;
    for none in ["", "12345", "not a code"] {
        thief.post(FACTORS, &[("code", none)]).await.expect(422);
    }
    app.advance(SignedDuration::from_secs(60));
    let wrong = if phone.code(&app) == "000000" { "000001" } else { "000000" };
    let tries = join_all((0..5).map(|_| async { thief.post(FACTORS, &[("code", wrong)]).await }));
    for answer in tries.await {
        assert!(answer.status == 422, "{}", answer.status);
    }
    // All five are counted, though they came at once; the right one is not looked at.
    let locked = thief.post(FACTORS, &[("code", &phone.code(&app))]).await.expect(422);
    assert!(locked.says("Per daug neteisingų bandymų"));
    let told = letters(&app, &ona.mail, 2).await;
    assert!(
        told.iter().any(|it| it.subject == "Jūsų paskyroje įrašyti neteisingi patvirtinimo kodai")
    );
    app.advance(SignedDuration::from_mins(15));
    thief.post(FACTORS, &[("code", &phone.code(&app))]).await.expect(303);
});

on_both!(the_token_before_the_factor_gains_nothing, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let browser = app.sign_in(&rasa).await;
    add(&app, &browser).await;
    let code = codes(&browser).await.remove(0);
    let (mut session, token) =
        residents::session::start(&app.site, "pagegiai", &rasa.id, "curl".into());
    session.second_factor = false;
    let batch = tiltas::store::Batch::new().insert(&session);
    app.personal("pagegiai").commit(batch).await.expect("a session");
    let cookie = format!("session={}", token.value());
    let (own, thief) =
        (Browser::with_cookie(&app.url, &cookie), Browser::with_cookie(&app.url, &cookie));
    own.post(FACTORS, &[("code", &code)]).await.expect(303);
    assert!(own.get(FACTORS).await.expect(200).says("Pašalinti"));
    assert!(!thief.get(FACTORS).await.expect(200).says("Pašalinti"), "it stole an older token");
});

on_both!(whoever_has_lost_all_is_helped_from_the_command_line, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Editor]).await;
    let browser = app.sign_in(&rasa).await;
    add(&app, &browser).await;
    assert!(reset(&app.site, "pagegiai", &rasa.mail).await.expect("reset"));
    assert!(!reset(&app.site, "pagegiai", &rasa.mail).await.expect("nothing left"));
    assert!(reset(&app.site, "sovetsk", &rasa.mail).await.is_err(), "not there");
    assert!(!factors(&app, &rasa).await.any());
    assert!(!is_signed_in(&browser).await);
    let told = letters(&app, &rasa.mail, 2).await;
    assert!(told.iter().any(|letter| letter.subject == "Pašalintas antrasis patvirtinimas"));
    let account = app.sign_in(&rasa).await.get("/lt/account").await.expect(200);
    assert!(account.says("Pridėkite prieigos raktą arba programėlę"));
    assert!(arrived(&app, "nobody@pastas.example").is_empty());
});
