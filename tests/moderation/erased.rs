//! What moderation keeps about a person is handed out to them, and forgotten with them.

use super::*;
use crate::on_both;
use tiltas::jobs::Round;
use tiltas::moderation::{BY_REPORTED, KEEPER, Report};
use tiltas::privacy::Subject;
use tiltas::residents;

fn subject(of: &Resident) -> Subject {
    let (resident, municipality) = (of.id.clone(), of.municipality.clone());
    Subject { resident, municipality, former: residents::nobody() }
}

async fn forget(app: &TestApp, of: &Resident) {
    for _ in 0..50 {
        let round = (KEEPER.erase)(app.site.clone(), subject(of)).await.expect("a round");
        if round == Round::Done {
            return;
        }
    }
    panic!("it does not end");
}

on_both!(a_person_gets_and_loses_what_is_about_them, |app| {
    let scene = scene(&app).await;
    let nobody = app.resident("pagegiai", "Rasa", Lang::LT).await;
    let export = (KEEPER.export)(app.site.clone(), subject(&nobody)).await.expect("an export");
    assert!(export.is_null());
    let mut reporters = Vec::new();
    for name in ["Pirma", "Antra"] {
        let reporter = app.resident("sovetsk", name, Lang::RU).await;
        let note = [("ground", "insult"), ("note", "Мой секрет"), ("language", "ru")];
        let browser = app.sign_in(&reporter).await;
        browser.post(&below("ru", &scene.id, "report"), &note).await.expect(303);
        reporters.push(reporter);
    }
    decided(&scene, "hide", &[]).await;
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    let appeal = format!("/lt/moderation/decisions/{}/appeal", decision.id);
    scene.in_ona.post(&appeal, &[("text", "Skundo tekstas"), ("language", "lt")]).await.expect(303);
    let export = (KEEPER.export)(app.site.clone(), subject(&scene.ona)).await.expect("an export");
    let text = export.to_string();
    assert!(text.contains("Kas čia rašo") && text.contains("Skundo tekstas"), "{text}");
    assert!(!text.contains(&reporters[0].id) && !text.contains("Мой секрет"), "{text}");
    let export =
        (KEEPER.export)(app.site.clone(), subject(&reporters[0])).await.expect("an export");
    assert!(export.to_string().contains("Мой секрет"));
    for reporter in &reporters {
        forget(&app, reporter).await;
        forget(&app, reporter).await;
    }
    let reports = Query::on(&BY_REPORTED).equal(&scene.id);
    let reports = app.site.public.find::<Report>(&reports).await.expect("reports").items;
    assert_eq!(reports.len(), 3, "they count on");
    let left = format!("{reports:?}");
    assert!(reporters.iter().all(|one| !left.contains(&one.id)) && !left.contains("Мой секрет"));
    forget(&app, &scene.ona).await;
    assert!(decisions(&app, &scene.ona).await.is_empty());
    let decision = app.site.public.get::<Decision>(&decision.id).await.expect("a read");
    let decision = decision.expect("it counts on");
    assert!(decision.text.is_none() && decision.author.is_empty());
    assert!(decision.appeal.as_ref().is_some_and(|appeal| appeal.text.is_none()));
    let case = case_of(&app, &decision.case).await;
    assert!(case.author.is_empty());
    // The page of the case still opens for those who work with it.
    let page = format!("/lt/moderation/pagegiai/cases/{}", case.id);
    scene.moderator.get(&page).await.expect(200);
});
