//! The public page, and the desk that only staff of the municipality see.

use super::STAFF;
use crate::on_both;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;

on_both!(everybody_reads_who_it_is_and_what_its_rules_are, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    for (lang, words) in [
        ("lt", ["Pagėgių savivaldybės administracija", "kai surenkama 100", "180 dienų"]),
        ("ru", ["Администрация Пагегского самоуправления", "собрано 100 подписей", "180 дней"]),
        ("en", ["Pagėgiai municipality administration", "after 100 signatures", "180 days"]),
    ] {
        let page = app.browser().get(&format!("/{lang}/municipalities/pagegiai")).await.expect(200);
        for words in words {
            assert!(page.says(words), "{lang}: {words}");
        }
        assert!(page.says("dialogas@pagegiai.example"));
        assert_eq!(page.texts("tbody tr").len(), Role::ALL.len(), "each role is explained");
        assert!(page.texts(".desk").is_empty());
        let links = page.attributes("main .card-title a", "href");
        assert!(links.iter().any(|link| link.contains("/petitions/")));
        assert!(links.iter().any(|link| link.contains("/consultations/")));
        // Only what concerns this municipality.
        for banks in page.texts("main .card .banks") {
            assert!(banks.contains("Pagėgiai") || banks.contains("Пагегяй"), "{banks}");
        }
    }
    app.browser().get("/lt/municipalities/vilnius").await.expect(404);
    let footer = app.browser().get("/lt").await.expect(200);
    let links = footer.attributes(".site-links a", "href");
    assert!(links.contains(&"/lt/municipalities/sovetsk".to_owned()));
});

on_both!(visitors_get_the_same_bytes_whoever_looked_before, |app| {
    let path = "/lt/municipalities/pagegiai";
    let first = app.browser().get(path).await.expect(200);
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Editor]).await;
    app.sign_in(&rasa).await.get(path).await.expect(200);
    let second = app.browser().get(path).await.expect(200);
    assert_eq!(first.text, second.text);
    assert_eq!(first.header("etag"), second.header("etag"));
});

on_both!(staff_see_the_desk_of_their_own_side, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator, Role::Editor]).await;
    let browser = app.sign_in(&rasa).await;
    let page = browser.get("/lt").await.expect(200);
    let links = page.attributes(".site-viewer a", "href");
    assert!(links.contains(&"/lt/municipalities/pagegiai".to_owned()), "from the header");
    let page = browser.get("/lt/municipalities/pagegiai").await.expect(200);
    assert!(page.texts(".desk")[0].contains("administratorius, redaktorius"));
    let links = page.attributes(".desk a", "href");
    assert!(links.contains(&STAFF.to_owned()), "{links:?}");
    for link in links.iter().filter(|link| link.contains("/municipalities/")) {
        browser.get(link).await.expect(200);
    }
    // No desk on the other side, and none for residents.
    let there = browser.get("/lt/municipalities/sovetsk").await.expect(200);
    assert!(there.texts(".desk").is_empty());
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let page = app.sign_in(&ona).await.get("/lt/municipalities/pagegiai").await.expect(200);
    assert!(page.texts(".desk").is_empty());
    // An editor is not led to what only administrators may open.
    let editor = app.staff("pagegiai", "Jonas", &[Role::Editor]).await;
    let page = app.sign_in(&editor).await.get("/lt/municipalities/pagegiai").await.expect(200);
    assert!(!page.attributes(".desk a", "href").contains(&STAFF.to_owned()));
});
