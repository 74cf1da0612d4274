//! Passkeys through HTTP, with a device made of a few lines: what is taken, and what is refused.

use super::{is_signed_in, letters};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use crate::support::authenticator::Authenticator;
use crate::support::pages::{Browser, Page};
use jiff::SignedDuration;
use serde_json::Value;
use tiltas::locale::Lang;
use tiltas::residents::{self, Resident};

const ORIGIN: &str = "http://localhost:8080";
const FACTORS: &str = "/lt/account/second-factor";
const ADD: &str = "/lt/account/second-factor/passkey";
const CONFIRM: &str = "/lt/account/second-factor/confirm";
const SIGN_IN: &str = "/lt/sign-in/passkey";

/// The application under a name, as passkeys need it.
async fn named(engine: Engine) -> TestApp {
    TestApp::adjusted(engine, |config| config.site.url = ORIGIN.into()).await
}

/// The same test on both engines, under a name.
macro_rules! named_on_both {
    ($name:ident, |$app:ident| $body:block) => {
        mod $name {
            use super::*;

            async fn run($app: TestApp) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run(named(Engine::Sqlite).await).await
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn mongo() {
                run(named(Engine::Mongo).await).await
            }
        }
    };
}

/// Asks for a challenge as the script does.
async fn challenge(browser: &Browser, path: &str) -> (String, Value) {
    let page = browser.post(&format!("{path}/challenge"), &[]).await.expect(200);
    let question: Value = serde_json::from_str(&page.text).expect("JSON");
    (question["ceremony"].as_str().expect("an id").to_owned(), question["options"].clone())
}

async fn answer(browser: &Browser, path: &str, ceremony: &str, credential: &str) -> Page {
    let fields =
        [("name", "Raktas"), ("ceremony", ceremony), ("credential", credential), ("next", "")];
    browser.post(path, &fields).await
}

/// Adds a passkey to an account, in a session of its own.
async fn add(app: &TestApp, resident: &Resident) -> (Browser, Authenticator) {
    let browser = app.sign_in(resident).await;
    let mut device = Authenticator::new(ORIGIN);
    let (ceremony, options) = challenge(&browser, ADD).await;
    let done = answer(&browser, ADD, &ceremony, &device.create(&options)).await.expect(303);
    assert_eq!(done.location(), "/lt/account/second-factor/recovery?done=passkey-added");
    (browser, device)
}

named_on_both!(added_signs_in_confirms_and_is_removed, |app| {
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let (own, device) = add(&app, &anna).await;
    assert!(own.get(FACTORS).await.expect(200).says("Raktas"));
    // Signing in on a page of the other side's language.
    let browser = app.browser();
    let (ceremony, options) = challenge(&browser, SIGN_IN).await;
    assert!(options["publicKey"]["allowCredentials"].as_array().is_none_or(Vec::is_empty));
    assert_eq!(options["publicKey"]["userVerification"], "required");
    let done = answer(&browser, SIGN_IN, &ceremony, &device.get(&options)).await.expect(303);
    assert_eq!(done.location(), "/lt/account?done=signed-in");
    assert!(browser.get("/lt/account").await.expect(200).says("Анна"));
    assert!(browser.get("/lt/account/sessions").await.expect(200).says("Atliktas"));
    // A browser that was not seen before is told of by letter, in the language of the account.
    let told = letters(&app, &anna.mail, 2).await;
    assert!(told.iter().any(|letter| letter.subject == "Вход в новом браузере"));
    // A session that began otherwise.
    let mailed = app.sign_in(&anna).await;
    let (ceremony, options) = challenge(&mailed, CONFIRM).await;
    let done = answer(&mailed, CONFIRM, &ceremony, &device.get(&options)).await.expect(303);
    assert_eq!(done.location(), "/lt/account/second-factor?done=second-factor");
    let page = mailed.get(FACTORS).await.expect(200);
    let remove = page.attributes("form[action*=passkeys]", "action").remove(0);
    for _ in 0..2 {
        mailed.post(&remove, &[]).await;
    }
    let found = residents::by_id(app.personal("sovetsk"), &anna.id).await.unwrap().unwrap();
    assert!(!found.factors.any());
    let (ceremony, options) = challenge(&browser, SIGN_IN).await;
    let gone = app.browser();
    answer(&gone, SIGN_IN, &ceremony, &device.get(&options)).await.expect(422);
});

named_on_both!(a_challenge_is_answered_once_by_its_browser_and_in_time, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (_, device) = add(&app, &ona).await;
    let refused = |page: Page| assert!(page.expect(422).says("priimti nepavyko"));
    let browser = app.browser();
    let (ceremony, options) = challenge(&browser, SIGN_IN).await;
    let right = device.get(&options);
    refused(answer(&app.browser(), SIGN_IN, &ceremony, &right).await);
    answer(&browser, SIGN_IN, &ceremony, &right).await.expect(303);
    browser.post("/lt/sign-out", &[]).await.expect(303);
    refused(answer(&browser, SIGN_IN, &ceremony, &right).await);
    // To another question.
    let (second, options) = challenge(&browser, SIGN_IN).await;
    refused(answer(&browser, SIGN_IN, &second, &right).await);
    refused(answer(&browser, SIGN_IN, &second, &device.get(&options)).await);
    // Too late.
    let (third, options) = challenge(&browser, SIGN_IN).await;
    app.advance(SignedDuration::from_mins(5));
    refused(answer(&browser, SIGN_IN, &third, &device.get(&options)).await);
    for (ceremony, credential) in [("", ""), ("x", "{}"), (third.as_str(), "null")] {
        refused(answer(&browser, SIGN_IN, ceremony, credential).await);
    }
    assert!(!is_signed_in(&browser).await);
    // Those that nobody answered are forgotten.
    challenge(&browser, SIGN_IN).await;
    app.advance(SignedDuration::from_mins(5));
    let store = app.personal("pagegiai");
    residents::purge(store, app.site.now()).await.expect("forgotten");
    let query = tiltas::store::Query::on(&residents::passkeys::BY_EXPIRY);
    let left = store.count::<residents::passkeys::Ceremony>(&query).await;
    assert_eq!(left.expect("a count"), 0);
});

named_on_both!(other_sites_other_people_and_strangers_are_refused, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    let (_, device) = add(&app, &ona).await;
    let (_, other) = add(&app, &rasa).await;
    let foreign =
        Authenticator { origin: "https://localhost.evil.example".into(), ..device.clone() };
    let neighbour = Authenticator { origin: "http://localhost:9090".into(), ..device.clone() };
    let unverified = Authenticator { verifies: false, ..device.clone() };
    let mixed = Authenticator { user: other.user.clone(), ..device.clone() };
    let stranger = Authenticator { user: vec![7; 16], ..device.clone() };
    let nobody = Authenticator { user: vec![], ..device.clone() };
    for liar in [&foreign, &neighbour, &unverified, &mixed, &stranger, &nobody] {
        let browser = app.browser();
        let (ceremony, options) = challenge(&browser, SIGN_IN).await;
        answer(&browser, SIGN_IN, &ceremony, &liar.get(&options)).await.expect(422);
        assert!(!is_signed_in(&browser).await);
    }
    // Another person's passkey is no second factor of mine.
    let own = app.sign_in(&ona).await;
    let (ceremony, options) = challenge(&own, CONFIRM).await;
    answer(&own, CONFIRM, &ceremony, &other.get(&options)).await.expect(422);
    // Nor is the answer to a question that somebody else was asked.
    let theirs = app.sign_in(&rasa).await;
    let (ceremony, options) = challenge(&own, CONFIRM).await;
    answer(&theirs, CONFIRM, &ceremony, &device.get(&options)).await.expect(422);
    // Adding asks for what there is.
    own.post(&format!("{ADD}/challenge"), &[]).await.expect(403);
    answer(&own, ADD, "x", "{}").await.expect(303);
});

on_both!(no_passkeys_under_a_network_address, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    assert!(browser.get(FACTORS).await.expect(200).says("prieigos raktai neveikia"));
    browser.get(ADD).await.expect(404);
    for path in [ADD, CONFIRM, SIGN_IN] {
        browser.post(&format!("{path}/challenge"), &[]).await.expect(404);
        browser.post(path, &[]).await.expect(404);
    }
    let page = app.browser().get("/lt/sign-in").await.expect(200);
    assert!(page.attributes("form", "data-passkey").is_empty());
});
