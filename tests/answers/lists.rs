//! The desk of a town, and the list that everybody reads.

use super::{OFFICE, TEXT, ask, days, editor, one};
use crate::discussion::plant;
use crate::on_both;
use tiltas::locale::Lang;

const DESK: &str = "/lt/answers/pagegiai";
const QUESTIONS: &str = "/lt/consultations/paths/questions";

on_both!(the_desk_lists_by_deadline_and_can_be_narrowed, |app| {
    let paths = plant(&app, "paths").await;
    let other = plant(&app, "other").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let first = ask(&ona, "lt", "Kada bus takas?").await;
    days(&app, 3);
    let key = tiltas::web::keys::id();
    let fields = [("text", "Kas kita?"), ("key", &key), ("kind", "question"), ("language", "lt")];
    let there = "/lt/consultations/other/contributions";
    ona.post(there, &fields).await.expect(303);
    let editor = editor(&app, "pagegiai").await;
    let page = editor.get(DESK).await.expect(200);
    assert_eq!(page.texts(".duties .card-title"), ["Kada bus takas?", "Kas kita?"]);
    assert!(page.says("Atsakymo laukia 2 klausimai ir atsiliepimai."));
    assert!(page.attributes("#page option", "value").contains(&paths.key()));
    let narrowed = editor.get(&format!("{DESK}?page={}", other.key())).await.expect(200);
    assert_eq!(narrowed.texts(".duties .card-title"), ["Kas kita?"]);
    let home = editor.get("/lt/municipalities/pagegiai").await.expect(200);
    assert!(home.says("Klausimai, laukiantys atsakymo 2"));
    days(&app, 17);
    let page = editor.get(DESK).await.expect(200);
    assert!(!page.texts(".card-late .late").is_empty());
    editor.post(&one("pagegiai", &first), &[OFFICE, TEXT]).await.expect(303);
    let page = editor.get(DESK).await.expect(200);
    assert_eq!(page.texts("[aria-labelledby=waiting] .card-title"), ["Kas kita?"]);
    assert_eq!(page.texts("[aria-labelledby=answered] .card-title"), ["Kada bus takas?"]);
    // Each host has its own; the other's is not theirs to see.
    editor.get("/lt/answers/sovetsk").await.expect(403);
});

on_both!(everybody_reads_which_questions_wait, |app| {
    plant(&app, "paths").await;
    let page = app.browser().get(QUESTIONS).await.expect(200);
    assert!(page.says("Į visus klausimus atsakyta."));
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let mut ids = vec![];
    for _ in 0..23 {
        // Texts that are not alike.
        let words = [(); 4].map(|()| tiltas::web::keys::token()).join(" ");
        ids.push(ask(&ona, "lt", &words).await);
    }
    let editor = editor(&app, "pagegiai").await;
    editor.post(&one("pagegiai", &ids[0]), &[OFFICE, TEXT]).await.expect(303);
    let page = app.browser().get("/lt/consultations/paths").await.expect(200);
    assert_eq!(page.attributes(".questions-summary a", "href"), [QUESTIONS]);
    assert!(page.says("Atsakyta į 1 klausimą, laukia 22 klausimai"));
    let page = app.browser().get(QUESTIONS).await.expect(200);
    assert_eq!(page.texts(".thread > li").len(), 20);
    let next = page.attributes("a[rel=next]", "href").remove(0);
    let rest = app.browser().get(&next).await.expect(200);
    assert_eq!(rest.texts(".thread > li").len(), 2);
    assert_eq!(rest.texts(".pinned-due").len(), 2);
    let answered = app.browser().get(&format!("{QUESTIONS}?show=answered")).await.expect(200);
    assert_eq!(answered.texts(".official .text"), ["Takas bus baigtas rudenį."]);
    app.browser().get("/lt/consultations/nowhere/questions").await.expect(404);
});

on_both!(the_sample_has_questions_answered_and_waiting, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let path = "/ru/consultations/feedback-to-residents";
    let page = app.browser().get(path).await.expect(200);
    assert!(page.texts(".official").len() >= 2);
    assert!(!page.texts(".pinned-due").is_empty());
    assert_eq!(page.texts(".questions-summary").len(), 1);
});
