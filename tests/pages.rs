//! The front page, sittings, news and pages about the site, with the sample dialogue.

use crate::on_both;

on_both!(the_front_page_shows_what_goes_on, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    for (lang, words) in [
        ("lt", ["Vykstančios konsultacijos", "Renkami parašai", "Artimiausi posėdžiai"]),
        ("ru", ["Идёт обсуждение", "Идёт сбор подписей", "Ближайшие заседания"]),
        ("en", ["Open consultations", "Collecting signatures", "Coming sittings"]),
    ] {
        let page = app.browser().get(&format!("/{lang}")).await.expect(200);
        for words in words {
            assert!(page.says(words), "{lang}: {words}");
        }
        let links = page.attributes("main .card-title a", "href");
        for room in ["consultations", "petitions", "sittings", "news"] {
            let prefix = format!("/{lang}/{room}/");
            assert!(links.iter().any(|link| link.starts_with(&prefix)), "{lang}: no {room}");
        }
        for link in links {
            app.browser().get(&link).await.expect(200);
        }
    }
});

on_both!(empty_stores_make_whole_pages, |app| {
    for lang in ["lt", "ru", "en"] {
        for path in ["", "/consultations", "/petitions", "/sittings", "/news"] {
            let page = app.browser().get(&format!("/{lang}{path}")).await.expect(200);
            assert!(!page.texts(".empty").is_empty(), "/{lang}{path} says that it is empty");
            assert_eq!(page.texts("h1").len(), 1);
        }
    }
});

on_both!(sittings_have_agendas_decisions_and_votes, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let list = app.browser().get("/lt/sittings").await.expect(200);
    assert_eq!(list.attributes(".cards .card-title a", "href").len(), 3);
    let held = app.browser().get("/ru/sittings/joint-sitting").await.expect(200);
    assert_eq!(held.texts(".agenda > li").len(), 4);
    assert!(held.says("Решение") && held.says("Воздержались"));
    assert_eq!(held.texts(".votes dd").len(), 12);
    let from = held.attributes(".agenda a", "href");
    assert!(from.iter().any(|link| link == "/ru/consultations/bus-to-the-crossing"));
    let ahead = app.browser().get("/lt/sittings/pagegiai-council").await.expect(200);
    assert!(ahead.texts(".decision").is_empty(), "nothing is decided before the sitting");
});

on_both!(foreign_cursors_harm_nobody, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let cursors =
        ["x", "", "%FF", "eyJ2YWx1ZXMiOltdLCJpZCI6IngifQ", "eyJ2YWx1ZXMiOlsieCJdLCJpZCI6IngifQ"];
    for path in ["sittings", "news", "petitions", "consultations", "consultations/riverside-paths"]
    {
        for cursor in cursors {
            app.browser().get(&format!("/lt/{path}?after={cursor}")).await.expect(200);
        }
    }
});

on_both!(the_privacy_page_names_each_controller, |app| {
    let page = app.browser().get("/lt/privacy").await.expect(200);
    assert!(page.says("Pagėgių savivaldybės administracija"));
    assert!(page.says("dialog@sovetsk.example"));
    app.browser().get("/ru/accessibility").await.expect(200);
});

/// The public store holds no personal data, even after people have registered and acted.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_public_store_holds_no_mail_address() {
    use crate::support::app::{Engine, TestApp};
    use tiltas::locale::Lang;
    let app = TestApp::start(Engine::Sqlite).await;
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let resident = app.resident("pagegiai", "Vardenė", Lang::LT).await;
    let browser = app.sign_in(&resident).await;
    let fields = [("text", "Ar takas bus apšviestas?"), ("language", "lt"), ("kind", "question")];
    browser.post("/lt/consultations/riverside-paths/contributions", &fields).await;
    browser.post("/lt/petitions/clean-embankment/signatures", &[]).await.expect(303);
    let file = &app.site.config.store.public;
    for name in [file.clone(), format!("{file}-wal")] {
        let bytes = std::fs::read(&name).expect("the store's file");
        for personal in
            [resident.mail.as_str(), resident.mail_hash.as_str(), "127.0.0.1", "@pastas.example"]
        {
            let found = bytes.windows(personal.len()).any(|window| window == personal.as_bytes());
            assert!(!found, "{personal} stands in {name}");
        }
    }
}
