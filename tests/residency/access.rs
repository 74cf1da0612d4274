//! Who may open the staff's pages, and what is offered where.

use super::{LETTERS, ROLL, unconfirmed};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use tiltas::config::Way;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;

const PAGES: [&str; 3] = [LETTERS, ROLL, "/lt/residency/pagegiai/in-person"];

on_both!(only_the_town_s_own_administrators, |app| {
    let roles = [Role::Editor, Role::Moderator, Role::Translator, Role::Councillor];
    let own = app.sign_in(&app.staff("pagegiai", "Rasa", &[Role::Administrator]).await).await;
    let others = app.sign_in(&app.staff("pagegiai", "Eglė", &roles).await).await;
    let across = app.sign_in(&app.staff("sovetsk", "Анна", &[Role::Administrator]).await).await;
    let resident = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    for page in PAGES {
        own.get(page).await.expect(200);
        for browser in [&others, &across, &resident, &app.browser()] {
            browser.get(page).await.expect(403);
            browser.post(page, &[("rows", "Ona;Tilto g. 1"), ("who", "x")]).await.expect(403);
        }
    }
    app.browser().get("/lt/residency").await.expect(403);
    resident.get("/lt/residency").await.expect(200);
    own.post("/lt/residency/sample-letter", &[]).await.expect(404);
});

on_both!(a_page_offers_what_the_settings_do, |app| {
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let page = app.sign_in(&ona).await.get("/lt/residency").await.expect(200);
    let offered = page.attributes("main section", "id");
    assert_eq!(offered, ["letter", "in-person", "roll", "claim"]);
    // Sovetsk has no section of its own: a letter, and the counter.
    let anna = unconfirmed(&app, "sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&anna).await;
    let page = browser.get("/ru/residency").await.expect(200);
    assert_eq!(page.attributes("main section", "id"), ["letter", "in-person"]);
    let fields =
        [("surname", "Имя"), ("given-name", "Имя"), ("born", "07.05.1990"), ("digits", "0123")];
    let refused = browser.post("/ru/residency/roll", &fields).await.expect(422);
    assert!(refused.says("не подтверждает место жительства таким способом"));
    for leave in ["code", "number", "roll"] {
        let page = browser.get(&format!("/ru/residency/{leave}")).await.expect(303);
        assert_eq!(page.location(), "/ru/residency");
    }
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_tries_the_demonstration_gets_a_letter() {
    let app = TestApp::adjusted(Engine::Sqlite, |config| {
        config.site.demo = true;
        for town in config.municipality.values_mut() {
            town.residency.ways = vec![Way::Letter];
        }
    })
    .await;
    app.browser().post("/lt/residency/sample-letter", &[]).await.expect(403);
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    assert!(browser.get("/lt/residency").await.expect(200).says("Parodyti pavyzdinį laišką"));
    let letter = browser.post("/lt/residency/sample-letter", &[]).await.expect(200);
    super::enter(&browser, &super::codes(&letter)[0]).await.expect(303);
    assert!(super::is_verified(&app, &ona).await);
}
