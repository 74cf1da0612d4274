//! What everybody reads, and comments on a paragraph.

use super::*;

const PUBLIC: &str = "/lt/consultations/rules/documents/1";

on_both!(a_paragraph_has_a_discussion_of_its_own, |app| {
    let one = consultation(&app, "rules", &["pagegiai", "sovetsk"]).await;
    published(&app, &one, "pagegiai", 1).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let first = comment(&app, &ona, "rules", "1-2", "Skelbkite ir laikraštyje.").await;
    comment(&app, &anna, "rules", "1-2", "Согласна, не у всех есть интернет.").await;
    let page = app.browser().get(PUBLIC).await.expect(200);
    let counts = page.texts(".passage-foot a");
    assert_eq!(
        counts,
        ["Pasisakyti : Punktas 1", "2 pasisakymai : Punktas 2", "Pasisakyti : Punktas 3"]
    );
    assert!(page.says("Prie kiekvieno punkto galite parašyti"));
    let own = app.browser().get(&format!("{PUBLIC}/1-2")).await.expect(200);
    assert_eq!(own.texts("h1"), ["2 punktas"]);
    assert_eq!(own.texts("blockquote.passage-own"), [LT[1]]);
    assert_eq!(own.texts(".contribution").len(), 2);
    // Nothing of it stands under another paragraph or under the consultation.
    for path in ["/lt/consultations/rules", &format!("{PUBLIC}/1-1")] {
        assert!(app.browser().get(path).await.expect(200).texts(".contribution").is_empty());
    }
    // A permalink leads to the paragraph's page in any language.
    let link = format!("{PUBLIC}/1-2/contributions/{first}").replace("/lt/", "/ru/");
    let to = app.browser().get(&link).await.expect(303);
    assert_eq!(
        to.location(),
        format!("/ru/consultations/rules/documents/1/1-2?thread={first}#contribution-{first}")
    );
    app.browser().get(&format!("{PUBLIC}/1-1/contributions/{first}")).await.expect(404);
    // Answering goes the usual way.
    let browser = app.sign_in(&anna).await;
    let key = keys::id();
    let reply = [
        ("text", "Да."),
        ("language", "ru"),
        ("key", key.as_str()),
        ("in_reply_to", first.as_str()),
    ];
    browser.post(&format!("{PUBLIC}/1-2/contributions"), &reply).await.expect(303);
    let letter = crate::petitions::letters::letters(&app, &ona, 1).await;
    assert_eq!(letter[0].0, "Jums atsakė: „Atsakymų taisyklės“, 2 punktas");
});

on_both!(comments_are_taken_while_the_consultation_takes_any, |app| {
    let mut one = consultation(&app, "rules", &["pagegiai"]).await;
    published(&app, &one, "pagegiai", 1).await;
    one.closes_at = app.site.now();
    replace(&app, &one).await;
    let page = app.browser().get(PUBLIC).await.expect(200);
    assert!(page.says("Pasisakymų šiuo metu nepriimame."));
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let fields = [("text", "Per vėlai."), ("language", "lt"), ("key", "")];
    let page = browser.post(&format!("{PUBLIC}/1-1/contributions"), &fields).await.expect(422);
    assert_eq!(page.texts("textarea"), ["Per vėlai."]);
    let visitor = app.browser().get(&format!("{PUBLIC}/1-1")).await.expect(200);
    assert!(visitor.texts("form.form").is_empty());
});

on_both!(what_is_not_there_is_not_found, |app| {
    let one = consultation(&app, "rules", &["pagegiai"]).await;
    published(&app, &one, "pagegiai", 1).await;
    unpublished(&app, &one, 2).await;
    for path in [
        "/lt/consultations/nowhere/documents/1",
        "/lt/consultations/rules/documents/2",
        "/lt/consultations/rules/documents/2/1-1",
        "/lt/consultations/rules/documents/9",
        "/lt/consultations/rules/documents/-1",
        "/lt/consultations/rules/documents/99999999999",
        "/lt/consultations/rules/documents/1/2-1",
        "/lt/consultations/rules/documents/1/x",
        "/lt/consultations/rules/documents/1/versions/0",
        "/lt/consultations/rules/documents/1/versions/2",
        "/lt/consultations/rules/documents/1/versions/x",
        "/lt/consultations/rules/documents/1/1-1/contributions/x",
    ] {
        app.browser().get(path).await.expect(404);
    }
});

on_both!(the_sample_has_a_document_with_two_versions, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let path = "/lt/consultations/feedback-to-residents/documents/1";
    for (lang, title) in [
        ("lt", "Atsakymų gyventojams taisyklės"),
        ("ru", "Правила ответов жителям"),
        ("en", "Rules for answering residents"),
    ] {
        let page = app.browser().get(&path.replace("/lt/", &format!("/{lang}/"))).await.expect(200);
        assert_eq!(page.texts("h1"), [title]);
        assert_eq!(page.attributes(".passage-own", "lang"), [lang; 6]);
        let version =
            app.browser().get(&page.attributes(".page-head a", "href")[0]).await.expect(200);
        assert_eq!(version.texts("h3").len(), 4);
        assert!(!version.text.contains('⟦'));
    }
    let marked = app.browser().get(&format!("{path}/1-2")).await.expect(200);
    assert_eq!(
        marked.texts(".led-to a"),
        ["Pagal šį pasisakymą dokumentas pakeistas 2 redakcijoje"]
    );
    assert_eq!(
        app.browser().get(&format!("{path}/1-5")).await.expect(200).texts(".led-to").len(),
        0
    );
});
