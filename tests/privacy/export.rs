//! The copy of everything about one person.

use super::{TEXT, active, write};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use jiff::SignedDuration;
use serde_json::Value;
use std::io::{Cursor, Read};
use tiltas::locale::Lang;
use tiltas::mail::Letter;

/// The two files of the archive.
async fn copy(browser: &Browser, lang: &str) -> (Value, String) {
    let request = browser
        .client()
        .post(browser.address(&format!("/{lang}/account/data")))
        .header("sec-fetch-site", "same-origin");
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer.status(), 200);
    let header = |name: &str| answer.headers()[name].to_str().expect("text").to_owned();
    assert_eq!(header("content-type"), "application/zip");
    assert_eq!(header("cache-control"), "no-store");
    let name = header("content-disposition");
    assert!(name.starts_with("attachment; filename=\"tiltas-20") && name.ends_with(".zip\""));
    let bytes = answer.bytes().await.expect("an archive").to_vec();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut file = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).expect("a file").read_to_string(&mut text).expect("text");
        text
    };
    let json = serde_json::from_str(&file("data.json")).expect("JSON");
    (json, file("data.html"))
}

on_both!(everything_about_me_and_nothing_about_others, |app| {
    let one = active(&app, "Ona <Onaitė>").await;
    let rasa = app.resident("pagegiai", "Rasa Rasaitė", Lang::LT).await;
    write(&app.sign_in(&rasa).await, "Visai kitas tekstas.").await;
    let (json, html) = copy(&one.browser, "lt").await;
    assert_eq!(json["account"]["mail"], *one.resident.mail);
    assert_eq!(json["account"]["consents"][0]["privacy"], true);
    assert_eq!(json["contributions"][0]["text"], TEXT);
    assert_eq!(json["signatures"][0]["petition"], "clean-embankment");
    assert_eq!(json["petitions"][0]["petition"], "clean-embankment");
    assert_eq!(json["sessions"].as_array().expect("a list").len(), 2);
    assert!(json["mutes"].is_null());
    assert!(json["about"]["made_at"].is_string());
    for shown in
        [TEXT, "Ona &lt;Onaitė&gt;", "Rodomas vardas", "lietuvių", "Užsiregistruota", "Pagėgiai"]
    {
        assert!(html.contains(shown), "{shown} in {html}");
    }
    for other in ["Rasa", "kitas tekstas", "_hash", "hash\"", &rasa.id] {
        assert!(!html.contains(other) && !json.to_string().contains(other), "{other}");
    }
    // It needs nothing from anywhere.
    for loads in ["<script", "<link", "src=", "@import", "url("] {
        assert!(!html.contains(loads), "{loads}");
    }
    let (_, russian) = copy(&one.browser, "ru").await;
    assert!(russian.contains("Отображаемое имя") && russian.contains("lang=\"ru\""));
});

on_both!(every_label_is_in_words, |app| {
    let one = active(&app, "Ona").await;
    for lang in ["lt", "ru", "en"] {
        let (_, html) = copy(&one.browser, lang).await;
        let document = scraper::Html::parse_document(&html);
        let labels = scraper::Selector::parse("dt").expect("a selector");
        for label in document.select(&labels) {
            let text: String = label.text().collect();
            assert!(
                !text.contains('_') && text.chars().next().is_some_and(char::is_uppercase),
                "{text}"
            );
        }
    }
});

on_both!(a_letter_tells_and_the_sign_in_is_recent, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    copy(&browser, "lt").await;
    copy(&browser, "lt").await;
    let told = letters(&app).await;
    assert_eq!(told, 1, "one letter for both");
    app.advance(SignedDuration::from_mins(15));
    let page = browser.get("/lt/account/data").await.expect(200);
    assert!(page.says("Prisijungti iš naujo"));
    browser.post("/lt/account/data", &[]).await.expect(403);
    app.browser().post("/lt/account/data", &[]).await.expect(403);
    app.browser().get("/lt/account/data").await.expect(403);
});

/// How many letters there are about a copy, sent or not.
async fn letters(app: &TestApp) -> usize {
    static DUE: tiltas::store::Index = tiltas::mail::DUE;
    let all = tiltas::store::Query::on(&DUE).limit(100);
    let all = app.personal("pagegiai").find::<Letter>(&all).await.expect("letters");
    all.items.iter().filter(|letter| letter.id.starts_with("changed-exported-")).count()
}

on_both!(a_large_account_is_whole, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    crate::discussion::plant(&app, "nemuno-takai").await;
    let all: Vec<_> =
        (0..350).map(|n| crate::privacy::erasing::contribution(&app, &ona, n)).collect();
    let batch = all.iter().fold(tiltas::store::Batch::new(), tiltas::store::Batch::insert);
    app.site.public.commit(batch).await.expect("contributions");
    let (json, _) = copy(&app.sign_in(&ona).await, "lt").await;
    assert_eq!(json["contributions"].as_array().expect("a list").len(), 350);
});
