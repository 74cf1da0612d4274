//! What residents agree to, and being asked anew.

use crate::on_both;
use crate::residents::{letter, register};
use crate::support::app::{Engine, TestApp};
use tiltas::config::{Basis, Config};
use tiltas::locale::Lang;
use tiltas::residents::{self, PRIVACY, Resident};
use tiltas::store::Batch;

async fn consented(app: &TestApp, id: &str) -> Vec<String> {
    let found = residents::by_id(app.personal("sovetsk"), id).await.unwrap().unwrap();
    found.consents.iter().map(|given| given.version.clone()).collect()
}

/// Somebody of Sovetsk who agreed to an older page only.
async fn behind(app: &TestApp) -> Resident {
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let mut stored = residents::by_id(app.personal("sovetsk"), &anna.id).await.unwrap().unwrap();
    stored.consents.clear();
    stored.agree(PRIVACY, "2020-01-01", app.site.now());
    app.personal("sovetsk").commit(Batch::new().replace(&stored)).await.unwrap();
    stored.document
}

fn by_consent(config: &mut Config) {
    config.municipality.get_mut("sovetsk").expect("Sovetsk").privacy.basis = Basis::Consent;
}

on_both!(registering_notes_what_was_agreed_to, |app| {
    let browser = app.browser();
    register(&browser, "lt", "pagegiai", "ona@pastas.example").await.expect(303);
    let sent = letter(&app, "ona@pastas.example").await;
    browser.get(&sent.link).await.expect(303);
    let found = residents::by_mail(&app.site, app.personal("pagegiai"), "ona@pastas.example").await;
    let found = found.unwrap().expect("an account");
    assert!(found.has_agreed(PRIVACY, &app.site.config.privacy.version()));
    let page = browser.get("/lt/account/data").await.expect(200);
    assert!(page.says(&app.site.config.privacy.version()));
});

on_both!(a_change_is_told_where_the_basis_is_a_task, |app| {
    let anna = behind(&app).await;
    let browser = app.sign_in(&anna).await;
    let asked = browser.get("/ru/news?done=signed-in").await.expect(303);
    assert_eq!(asked.location(), "/ru/account/consent?next=%2Fru%2Fnews");
    let page = browser.get(asked.location()).await.expect(200);
    assert!(page.says("Позже") && !page.says("Даю согласие"));
    // No wall: everything else goes on.
    browser.get("/ru/news").await.expect(200);
    browser.post("/ru/account/sign-out-everywhere", &[]).await.expect(303);
    let browser = app.sign_in(&anna).await;
    let fields = [("answer", "yes"), ("next", "/ru/news")];
    let done = browser.post("/ru/account/consent", &fields).await.expect(303);
    assert_eq!(done.location(), "/ru/news?done=agreed");
    browser.post("/ru/account/consent", &fields).await.expect(303);
    assert_eq!(consented(&app, &anna.id).await.len(), 2);
    browser.get("/ru/news?done=signed-in").await.expect(200);
});

#[tokio::test(flavor = "multi_thread")]
async fn where_it_rests_on_consent_nothing_is_done_without() {
    for engine in [Engine::Sqlite, Engine::Mongo] {
        let app = TestApp::adjusted(engine, by_consent).await;
        let anna = behind(&app).await;
        let browser = app.sign_in(&anna).await;
        browser.get("/ru/petitions").await.expect(200);
        browser.get("/ru/account").await.expect(200);
        for act in ["/ru/account/profile", "/ru/petitions/x/signatures"] {
            let asked = browser.post(act, &[]).await.expect(303);
            assert_eq!(asked.location(), "/ru/account/consent");
        }
        // One's own data are always within reach.
        browser.post("/ru/account/data", &[]).await;
        browser.get("/ru/account/data/erase").await.expect(200);
        let no = browser.post("/ru/account/consent", &[("answer", "no")]).await.expect(303);
        assert_eq!(no.location(), "/ru?done=signed-out");
        browser.get("/ru/account").await.expect(403);
        assert_eq!(consented(&app, &anna.id).await, ["2020-01-01"]);
        let browser = app.sign_in(&anna).await;
        browser.post("/ru/account/consent", &[("answer", "yes")]).await.expect(303);
        browser.post("/ru/account/profile", &[]).await.expect(422);
        // The other side's residents are asked nothing.
        let page = app.browser().get("/lt/register").await.expect(200);
        assert!(page.says("Sovetskas") && page.says("sutinku, kad mano asmens duomenys"));
    }
}
