//! How much and how often, with the text kept.

use super::*;
use crate::support::app::Engine;
use jiff::SignedDuration;

async fn limited(engine: Engine) {
    let app = TestApp::adjusted(engine, |config| {
        config.moderation.contributions_per_hour = 3;
        config.moderation.reports_per_hour = 2;
    })
    .await;
    plant(&app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let mut written = Vec::new();
    for text in ["Pirmas", "Antras", "Trečias"] {
        written.push(comment(&browser, "lt", text).await);
    }
    let refused = write(&browser, "lt", &[("text", "Ketvirtas tekstas")]).await.expect(422);
    assert!(refused.texts("#text-error").concat().contains("ne daugiau kaip 3 pasisakymus"));
    assert!(refused.texts("#text").concat().contains("Ketvirtas tekstas"));
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    for (number, id) in written.iter().enumerate() {
        let id = id.trim_start_matches("contribution-");
        let status = if number < 2 { 303 } else { 422 };
        report(&anna, "ru", id, "spam").await.expect(status);
    }
    // What was reported before is no new report.
    report(&anna, "ru", written[0].trim_start_matches("contribution-"), "spam").await.expect(303);
    app.advance(SignedDuration::from_secs(3_601));
    comment(&browser, "lt", "Po valandos").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_many_an_hour_sqlite() {
    limited(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_many_an_hour_mongo() {
    limited(Engine::Mongo).await;
}

crate::on_both!(nobody_says_nearly_the_same_twice, |app| {
    plant(&app, "paths").await;
    let browser = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let key = keys::id();
    let text = "Takas turi eiti palei vandenį, o ne pro garažus ir sandėlius.";
    let fields = [("text", text), ("key", &*key), ("language", "lt")];
    write(&browser, "lt", &fields).await.expect(303);
    write(&browser, "lt", &fields).await.expect(303);
    for again in
        [text.to_owned(), text.to_uppercase(), format!("{} !!!", text.replace("pro", "per"))]
    {
        let page = write(&browser, "lt", &[("text", &again)]).await.expect(422);
        assert!(page.texts("#text-error").concat().contains("labai panašų tekstą"));
        assert!(page.texts("#text").concat().contains(again.trim()), "the text is kept");
    }
    let other = app.sign_in(&app.resident("pagegiai", "Rasa", Lang::LT).await).await;
    write(&other, "lt", &[("text", text)]).await.expect(303);
    assert_eq!(app.browser().get(PAGE).await.attributes(".contribution", "id").len(), 2);
});
