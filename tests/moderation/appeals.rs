//! Appeals: once, in time, to somebody else.

use super::*;
use crate::on_both;
use jiff::SignedDuration;
use tiltas::moderation::Appealed;

const WHY: &str = "Nieko neįžeidžiau, tik pakartojau, ką sakė kiti.";

async fn appeal(browser: &Browser, decision: &str) -> Page {
    let path = format!("/lt/moderation/decisions/{decision}/appeal");
    browser.post(&path, &[("text", WHY), ("language", "lt")]).await
}

async fn review(browser: &Browser, case: &str, outcome: &str) -> Page {
    let page = browser.get(case).await.expect(200);
    let version = page.attributes("input[name=decision_version]", "value");
    let version = version.first().cloned().unwrap_or_default();
    let fields = [
        ("decision_version", version.as_str()),
        ("outcome", outcome),
        ("review_facts", "Tekste nėra nė vieno konkretaus žmogaus."),
    ];
    browser.post(&format!("{case}/appeal"), &fields).await
}

on_both!(an_appeal_is_decided_by_somebody_else, |app| {
    let scene = scene(&app).await;
    let case = decided(&scene, "hide", &[]).await;
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    appeal(&scene.in_anna, &decision.id).await.expect(404);
    let empty = format!("/lt/moderation/decisions/{}/appeal", decision.id);
    scene.in_ona.post(&empty, &[("text", " "), ("language", "lt")]).await.expect(422);
    scene.in_ona.get(&empty).await.expect(303);
    appeal(&scene.moderator, &decision.id).await.expect(403);
    let (one, two) =
        tokio::join!(appeal(&scene.in_ona, &decision.id), appeal(&scene.in_ona, &decision.id));
    let statuses = [one.status.as_u16(), two.status.as_u16()];
    assert!(statuses.contains(&303), "{statuses:?}");
    appeal(&scene.in_ona, &decision.id).await.expect(303);
    assert_eq!(first_case(&scene.moderator, "pagegiai", "appeal").await, case);
    // Whoever decided does not decide again; nor does the other side.
    let own = scene.moderator.get(&case).await.expect(200);
    assert!(own.says("turi spręsti kitas moderatorius") && own.says(WHY));
    review(&scene.moderator, &case, "uphold").await.expect(403);
    let other = moderator(&app, "sovetsk").await;
    other.post(&format!("{case}/appeal"), &[("outcome", "reverse")]).await.expect(403);
    let second = app.staff("pagegiai", "Administratorė", &[Role::Administrator]).await;
    let second = app.sign_in(&second).await;
    second.post(&format!("{case}/appeal"), &[("outcome", "maybe")]).await.expect(422);
    review(&second, &case, "reverse").await.expect(303);
    assert!(app.browser().get(PAGE).await.says("Kas čia rašo"), "it is back");
    let letters = mails(&app, &scene.ona, 2).await;
    let found = letters.iter().find(|(subject, _)| subject.starts_with("Jūsų skundas patenkintas"));
    let (_, text) = found.expect("a letter about the appeal");
    assert!(text.contains("Sprendimas panaikintas: Jūsų pasisakymą vėl mato visi."), "{text}");
    assert!(text.contains("Tekste nėra nė vieno konkretaus žmogaus."), "{text}");
    review(&second, &case, "uphold").await.expect(409);
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    assert_eq!(decision.appealed, Appealed::Reversed);
    assert!(
        scene
            .in_ona
            .get(&format!("/lt/moderation/decisions/{}", decision.id))
            .await
            .says("Sprendimas panaikintas")
    );
});

on_both!(an_appeal_that_fails_changes_nothing, |app| {
    let scene = scene(&app).await;
    let case = decided(&scene, "close", &[]).await;
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    appeal(&scene.in_ona, &decision.id).await.expect(303);
    let second = moderator(&app, "pagegiai").await;
    review(&second, &case, "uphold").await.expect(303);
    assert!(app.browser().get(PAGE).await.says("Pokalbis uždarytas"));
    appeal(&scene.in_ona, &decision.id).await.expect(303);
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    assert_eq!(decision.appealed, Appealed::Upheld, "one appeal a decision");
});

on_both!(a_closed_thread_opens_again, |app| {
    let scene = scene(&app).await;
    let case = decided(&scene, "close", &[]).await;
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    appeal(&scene.in_ona, &decision.id).await.expect(303);
    review(&moderator(&app, "pagegiai").await, &case, "reverse").await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(!page.says("Pokalbis uždarytas"));
    assert_eq!(page.attributes(".reply-link", "href").len(), 1);
});

on_both!(time_for_an_appeal_ends, |app| {
    let scene = scene(&app).await;
    decided(&scene, "hide", &[]).await;
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    app.advance(SignedDuration::from_hours(184 * 24));
    let in_ona = app.sign_in(&scene.ona).await;
    let page = in_ona.get(&format!("/lt/moderation/decisions/{}", decision.id)).await.expect(200);
    assert!(page.says("apskųsti nebegalima") && page.texts("textarea").is_empty());
    let late = appeal(&in_ona, &decision.id).await.expect(409);
    assert!(late.texts("textarea").concat().contains(WHY), "what was written is kept");
});
