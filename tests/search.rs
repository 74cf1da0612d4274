//! Search in the reader's language: what is found, how it is shown, and what is not.

use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use tiltas::app::SEARCHED;
use tiltas::discussion::{Contribution, State};
use tiltas::jobs::Round;
use tiltas::moderation::Ground;
use tiltas::search;
use tiltas::store::Batch;

/// The sample dialogue with its index.
async fn filled(app: &TestApp) -> Browser {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    swept(app).await;
    app.browser()
}

/// Every page of every kind, looked at now; the application's own sweep may be on its way too.
async fn swept(app: &TestApp) {
    for source in SEARCHED.0 {
        let mut from = None;
        loop {
            let listed = (source.list)(app.site.clone(), from).await.expect("a list");
            for document in &listed.documents {
                search::refresh(&app.site, source, document).await.expect("found");
            }
            from = listed.next;
            if from.is_none() {
                break;
            }
        }
    }
}

async fn titles(browser: &Browser, query: &str) -> Vec<String> {
    let page = browser.get(&format!("/{query}")).await.expect(200);
    page.texts(".found .card-title")
}

on_both!(any_form_of_a_word_is_found_in_the_readers_language, |app| {
    let visitor = filled(&app).await;
    let nominative = titles(&visitor, "lt/search?q=krantin%C4%97").await;
    assert!(!nominative.is_empty());
    assert_eq!(nominative, titles(&visitor, "lt/search?q=KRANTIN%C4%98").await);
    let russian = titles(
        &visitor,
        "ru/search?q=%D0%BD%D0%B0%D0%B1%D0%B5%D1%80%D0%B5%D0%B6%D0%BD%D0%BE%D0%B9",
    )
    .await;
    assert!(!russian.is_empty());
    // Shown in the reader's language, wherever it was written.
    assert!(
        russian.iter().all(|title| title.chars().any(|c| ('а'..='я').contains(&c))),
        "{russian:?}"
    );
    let page = visitor.get("/lt/search?q=krantin%C4%97").await.expect(200);
    assert!(page.texts("mark").iter().any(|word| word.to_lowercase().starts_with("krantin")));
});

on_both!(all_words_are_asked_for_first, |app| {
    let visitor = filled(&app).await;
    let one = titles(&visitor, "lt/search?q=krantin%C4%97").await;
    let none = visitor.get("/lt/search?q=krantin%C4%97+zzzzqqq").await.expect(200);
    assert_eq!(none.texts(".found .card-title"), one, "some of the words");
    assert_eq!(none.texts("[role=status]").len(), 1, "and it says so");
    let all = visitor.get("/lt/search?q=krantin%C4%97").await.expect(200);
    assert!(all.texts("[role=status]").is_empty());
});

on_both!(a_kind_narrows_it_and_nothing_is_said_plainly, |app| {
    let visitor = filled(&app).await;
    let page = visitor.get("/lt/search?q=krantin%C4%97&kind=petition").await.expect(200);
    let kinds = page.texts(".found .cluster .chip");
    assert!(!kinds.is_empty() && kinds.iter().all(|kind| kind == "Peticija"), "{kinds:?}");
    let empty = visitor.get("/lt/search?q=zzzzqqq").await.expect(200);
    assert_eq!(
        empty.texts(".empty p"),
        ["Nieko nerasta: „zzzzqqq“. Pabandykite trumpiau arba kitais žodžiais."]
    );
    for (query, said) in [("q=i", 1), ("q=", 0), ("", 0), ("q=%00%ff&page=x&kind=y", 1)] {
        let page = visitor.get(&format!("/lt/search?{query}")).await.expect(200);
        assert_eq!(page.texts(".empty p").len(), said, "{query}");
    }
    let script = visitor.get("/lt/search?q=%3Cscript%3Ealert(1)%3C/script%3E").await.expect(200);
    assert!(!script.text.contains("<script>alert"));
});

on_both!(what_is_hidden_is_found_by_nobody_at_once, |app| {
    let visitor = filled(&app).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", tiltas::locale::Lang::RU).await).await;
    let slug = consultation(&app).await;
    let form = [
        ("language", "ru"),
        ("text", "Здесь обязательно нужен фуникулёр"),
        ("stance", "neutral"),
        ("kind", "comment"),
    ];
    let key = tiltas::web::keys::id();
    let form: Vec<(&str, &str)> = form.into_iter().chain([("key", key.as_str())]).collect();
    anna.post(&format!("/ru/consultations/{slug}/contributions"), &form).await.expect(303);
    let query = "ru/search?q=%D1%84%D1%83%D0%BD%D0%B8%D0%BA%D1%83%D0%BB%D1%91%D1%80%D0%B0";
    let before = std::time::Instant::now();
    while titles(&visitor, query).await.is_empty() && before.elapsed().as_secs() < 60 {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(titles(&visitor, query).await.len(), 1, "an event brought it");
    let page = visitor.get(&format!("/{query}")).await.expect(200);
    let href = page.attributes(".found .card-title a", "href").remove(0);
    assert!(visitor.get(&href).await.expect(200).text.contains("фуникулёр"));
    let id = href.rsplit_once("#contribution-").expect("its place").1.to_owned();
    let mut one = app.site.public.get::<Contribution>(&id).await.expect("a read").expect("it");
    one.standing.withhold(State::Hidden, Ground::Insult, app.site.now(), None);
    app.site.public.commit(Batch::new().replace(&one)).await.expect("hidden");
    assert!(titles(&visitor, query).await.is_empty(), "though the index still has it");
    let source = SEARCHED.of("contribution").expect("the kind");
    search::refresh(&app.site, source, &id).await.expect("anew");
    search::refresh(&app.site, source, &id).await.expect("and again");
    assert!(titles(&visitor, query).await.is_empty());
});

/// The slug of an open consultation of the sample.
async fn consultation(app: &TestApp) -> String {
    let page = app.browser().get("/lt/consultations").await.expect(200);
    let hrefs = page.attributes(".card-title a", "href");
    let mut open = None;
    for href in hrefs {
        let shown = app.browser().get(&href).await.expect(200);
        if shown.text.contains("/contributions") && open.is_none() {
            open = href.rsplit('/').next().map(str::to_owned);
        }
    }
    open.expect("an open consultation")
}

on_both!(a_sweep_finds_what_no_event_told_of_and_rests, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    // The sweep that began with the application has seen nothing, and rests.
    app.advance(jiff::SignedDuration::from_mins(3));
    // The application's own job sweeps too; whoever is second steps aside.
    let began = std::time::Instant::now();
    let visitor = app.browser();
    while titles(&visitor, "lt/search?q=krantin%C4%97").await.is_empty() {
        search::sweep(&app.site, SEARCHED).await.expect("a sweep");
        assert!(began.elapsed().as_secs() < 180, "never found");
    }
    assert_eq!(search::sweep(&app.site, SEARCHED).await.expect("a sweep"), Round::Done);
});
