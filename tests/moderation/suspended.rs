//! Somebody who is suspended reads, appeals and withdraws, and does not write.

use super::*;
use crate::on_both;
use jiff::SignedDuration;
use tiltas::residents;

async fn suspension(app: &TestApp, of: &Resident) -> Option<residents::Suspension> {
    let found = residents::by_id(app.personal(&of.municipality), &of.id).await.expect("a read");
    found.expect("a resident").document.suspension
}

on_both!(a_suspension_reaches_the_account_and_ends_by_itself, |app| {
    let scene = scene(&app).await;
    comment(&scene.in_ona, "lt", "Kitas").await;
    decided(&scene, "suspend", &[("days", "7")]).await;
    soon("the suspension", async || suspension(&app, &scene.ona).await.is_some()).await;
    assert!(!app.browser().get(PAGE).await.says("Kas čia rašo"), "the text is hidden too");
    let page = scene.in_ona.get(PAGE).await.expect(200);
    assert!(
        page.says("Rašyti Jums neleidžiama iki:") && page.texts("form.form textarea").is_empty()
    );
    let refused =
        write(&scene.in_ona, "lt", &[("text", "Vis tiek parašysiu savo")]).await.expect(403);
    assert!(
        refused.says("Jums laikinai neleidžiama rašyti") && refused.says("Vis tiek parašysiu savo")
    );
    let why = refused.attributes("a[href*='/moderation/decisions/']", "href").remove(0);
    let statement = scene.in_ona.get(&why).await.expect(200);
    assert!(statement.says("Kodėl nesutinkate?"));
    // Everything that writes in public is refused; what is the person's own is not.
    for path in [
        below("lt", &scene.id, "report"),
        below("lt", &scene.id, "edit"),
        "/lt/petitions/none/signatures".into(),
    ] {
        let page = scene.in_ona.post(&path, &[]).await.expect(403);
        assert!(page.says("laikinai neleidžiama rašyti"), "{path}");
    }
    scene.in_ona.get(&below("lt", &scene.id, "reply")).await.expect(403);
    scene.in_ona.post("/lt/petitions/none/signatures/withdraw", &[]).await.expect(404);
    scene.in_ona.get("/lt/account").await.expect(200);
    let (subject, text) = mails(&app, &scene.ona, 1).await.remove(0);
    assert!(subject.starts_with("Jums laikinai neleidžiama rašyti"), "{subject}");
    assert!(text.contains("Tai galioja iki"), "{text}");
    app.advance(SignedDuration::from_hours(7 * 24 + 1));
    comment(&app.sign_in(&scene.ona).await, "lt", "Vėl čia").await;
});

on_both!(a_reversal_lifts_the_suspension, |app| {
    let scene = scene(&app).await;
    let case = decided(&scene, "suspend", &[("days", "30")]).await;
    soon("the suspension", async || suspension(&app, &scene.ona).await.is_some()).await;
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    let path = format!("/lt/moderation/decisions/{}/appeal", decision.id);
    scene.in_ona.post(&path, &[("text", "Neteisinga"), ("language", "lt")]).await.expect(303);
    let second = moderator(&app, "pagegiai").await;
    let page = second.get(&case).await.expect(200);
    let version = page.attributes("input[name=decision_version]", "value").remove(0);
    let fields =
        [("decision_version", &*version), ("outcome", "reverse"), ("review_facts", "Per griežta")];
    second.post(&format!("{case}/appeal"), &fields).await.expect(303);
    soon("the end", async || suspension(&app, &scene.ona).await.is_none()).await;
    assert!(app.browser().get(PAGE).await.says("Kas čia rašo"));
    comment(&scene.in_ona, "lt", "Ačiū").await;
});
