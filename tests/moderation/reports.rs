//! Reporting: who may, how often, and what comes of it.

use super::*;
use crate::on_both;
use tiltas::moderation::{BY_REPORTED, Report};

on_both!(one_report_a_person_and_contribution, |app| {
    let scene = scene(&app).await;
    let form = below("ru", &scene.id, "report");
    // A visitor is asked to sign in; whoever wrote it does not report it.
    let asked = app.browser().get(&form).await.expect(403);
    assert!(!asked.attributes("a[href*='/sign-in']", "href").is_empty());
    scene.in_ona.get(&below("lt", &scene.id, "report")).await.expect(403);
    let page = scene.in_anna.get(&form).await.expect(200);
    assert_eq!(page.attributes("input[name=ground]", "value").len(), 8);
    assert!(page.says("Kas čia rašo") && page.says("Какое правило нарушено?"));
    // Nothing chosen, something else, and too long a note: said beside the field, and kept.
    let long = "я".repeat(1_001);
    let refused = scene.in_anna.post(&form, &[("note", &long), ("ground", "x")]).await.expect(422);
    assert_eq!(refused.texts(".error-summary li").len(), 2);
    assert!(refused.texts("#note").concat().contains(&long));
    let (one, two) = tokio::join!(
        report(&scene.in_anna, "ru", &scene.id, "insult"),
        report(&scene.in_anna, "ru", &scene.id, "insult")
    );
    assert!(one.expect(303).location().contains("done=reported"));
    two.expect(303);
    report(&scene.in_anna, "ru", &scene.id, "spam").await.expect(303);
    let reports = Query::on(&BY_REPORTED).equal(&scene.id);
    assert_eq!(app.site.public.count::<Report>(&reports).await.expect("a count"), 1);
    assert!(scene.in_anna.get(&form).await.expect(200).says("Вы уже сообщили"));
    // What is not there, what is under another subject.
    report(&scene.in_anna, "ru", &keys::id(), "insult").await.expect(404);
    plant(&app, "other").await;
    let other = format!("/ru/consultations/other/contributions/{}/report", scene.id);
    scene.in_anna.post(&other, &[("ground", "insult")]).await.expect(404);
});

on_both!(many_reports_are_one_case, |app| {
    let scene = scene(&app).await;
    let mut reporters = Vec::new();
    for number in 0..6 {
        let side = if number % 2 == 0 { "pagegiai" } else { "sovetsk" };
        let resident = app.resident(side, "Pranešėja", Lang::LT).await;
        reporters.push(app.sign_in(&resident).await);
    }
    let sent = reporters.iter().map(|browser| report(browser, "lt", &scene.id, "hatred"));
    for page in futures_util::future::join_all(sent).await {
        page.expect(303);
    }
    let queue = scene.moderator.get("/lt/moderation/pagegiai").await.expect(200);
    assert_eq!(queue.attributes("a[data-case]", "href").len(), 1);
    assert!(queue.says("6 pranešimai") && queue.says("Neapykanta"));
    assert!(!queue.says("Pranešėja"), "nobody is told who reported");
    let case = first_case(&scene.moderator, "pagegiai", "open").await;
    let page = scene.moderator.get(&case).await.expect(200);
    assert_eq!(page.texts(".reports > li").len(), 6);
    assert!(!page.says("Pranešėja"));
});

on_both!(whoever_reported_is_told_in_their_language, |app| {
    let scene = scene(&app).await;
    let anna = app.resident("sovetsk", "Анна Вторая", Lang::RU).await;
    report(&app.sign_in(&anna).await, "ru", &scene.id, "insult").await.expect(303);
    decided(&scene, "keep", &[]).await;
    let (subject, text) = mails(&app, &anna, 1).await.remove(0);
    assert_eq!(subject, "О Вашем сообщении: Тропы вдоль Немана");
    assert!(text.contains("Высказывание не нарушает правил и остаётся."), "{text}");
    assert!(text.contains("Оценивалось по правилу: Оскорбления."), "{text}");
    // The author was told of nothing: nothing has changed for them.
    assert!(mails_now(&app, &scene.ona).is_empty());
    assert!(app.browser().get(PAGE).await.says("Kas čia rašo"));
});

on_both!(a_moderator_opens_a_case_and_lands_on_it, |app| {
    let scene = scene(&app).await;
    let done = report(&scene.moderator, "lt", &scene.id, "insult").await.expect(303);
    assert!(done.location().starts_with("/lt/moderation/pagegiai/cases/"));
    assert!(scene.moderator.get(done.location()).await.expect(200).says("Pastebėjo moderatorius"));
    // The other side's moderator reports like anybody else.
    let other = moderator(&app, "sovetsk").await;
    let done = report(&other, "ru", &scene.id, "insult").await.expect(303);
    assert!(done.location().contains("done=reported"));
});
