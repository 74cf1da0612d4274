//! Every letter that any room can send, in every language, as its reader gets it.

use crate::support::app::{Engine, TestApp};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tiltas::locale::{Args, Lang, Locales};
use tiltas::mail::{self, Kind, NewLetter};
use tiltas::residents::security::{self, Change};

/// What the rooms' templates show besides the usual. A template with a value that is missing here
/// fails by naming it.
pub fn sample(locales: &Locales, lang: Lang) -> Value {
    let mut towns = Args::from_iter([("count", 21)]);
    towns.set("towns", "Pagėgiai – 14, Sovetskas – 7");
    let mut roles = Args::from_iter([("count", 2)]);
    roles.set("roles", "redaktorius ir vertėjas");
    let mut all = json!({
        "title": "Švari Nemuno krantinė",
        "url": "https://tiltas.example/lt/petitions/clean-embankment",
        "author": "Rasa <Panemunė>",
        "text": "Prie tilto trūksta šiukšliadėžių.\n\nGal galima & čia?",
        "written_in": "lt",
        "readable_in": "lt ru",
        "action": "suspend",
        "ground": "insult",
        "found": "report",
        "can_appeal": "yes",
        "until": "2026-12-01T16:00:00Z",
        "appeal_until": "2027-05-26T10:00:00Z",
        "zone": "Europe/Vilnius",
        "facts": "Antrame sakinyje įžeidžiami <kaimynai>.",
        "facts_written_in": "lt",
        "facts_readable_in": "lt",
        "outcome": "reversed",
        "code": "48213907",
        "minutes": 30,
        "hours": 24,
        "new_address": "vardene@pastas.example",
        "device": "Firefox, Linux",
        "at": "10:42",
        "contact": "tiltas@pagegiai.example",
        "changed": locales.text(lang, "residents-mail-changed-roles", Some(&roles)),
        "days": 30,
        "document_version": "2",
        "paragraph": "4",
        "now": locales.text(lang, "petitions-mail-now", Some(&towns)),
        "said": said(locales, lang, "petitions-mail-returned"),
        "last_day": last_day(locales, lang),
        "replied": replied(locales, lang),
        "told": locales.text(lang, "answers-mail-new", Some(&Args::from_iter([("count", 21)]))),
        "quote": "Nurodykite vietą.\n\nIr kam to <reikia>.",
    });
    // Apart: there is more than one macro takes.
    let more = json!({
        "body": "Rytoj **nebus** vandens.\n\n- Vilties g.",
        "html": "<p>Rytoj <strong>nebus</strong> vandens.</p>",
        "group": "participants",
        "about": "Nemuno takai",
        "page": "https://tiltas.example/lt/consultations/riverside-paths",
        "published": "yes",
        "rhythm": "digest-daily",
        "count": 3,
        "left": 1,
        "inbox": "https://tiltas.example/lt/notices",
        "sections": sections(),
    });
    if let (Some(all), Value::Object(more)) = (all.as_object_mut(), more) {
        all.extend(more);
    }
    all
}

/// The one section of a digest.
fn sections() -> Value {
    let item = json!({
        "headline": "Jums atsakė: Švari Nemuno krantinė",
        "said": null,
        "quote": {
            "text": "Ar tai už <abiejų> krantų?",
            "lang": "lt",
            "author": "Анна <Советск>",
            "translated": true,
            "machine": false,
            "original": "ru",
        },
        "url": "https://tiltas.example/lt/petitions/clean-embankment#contribution-1",
    });
    json!([{
        "room": "petitions",
        "title": "Švari Nemuno krantinė & <takas>",
        "title_lang": "lt",
        "url": "https://tiltas.example/lt/petitions/clean-embankment",
        "left": 1,
        "items": [item],
    }])
}

/// What a letter about a petition's course says.
fn said(locales: &Locales, lang: Lang, key: &str) -> String {
    let mut args = Args::from_iter([("title", "Švari Nemuno krantinė")]);
    args.set("town", "Pagėgiai");
    args.set("administration", "Pagėgių savivaldybės administracija");
    args.set("date", last_day(locales, lang));
    locales.text(lang, key, Some(&args))
}

/// How a letter with an official answer begins.
fn replied(locales: &Locales, lang: Lang) -> String {
    let mut args = Args::from_iter([("title", "Nemuno takai")]);
    args.set("office", "Bendrasis skyrius");
    args.set("administration", "Pagėgių savivaldybės administracija");
    locales.text(lang, "answers-mail-answered", Some(&args))
}

fn last_day(locales: &Locales, lang: Lang) -> String {
    let at = "2026-12-08T20:59:59Z".parse().expect("an instant");
    locales.formats(lang).date(at, &jiff::tz::TimeZone::UTC)
}

/// All that is told of a petition on its way, to read it through.
#[test]
fn every_news_of_a_petition_reads_well_in_every_language() {
    let locales = Locales::load().expect("the locales load");
    for lang in [Lang::LT, Lang::RU, Lang::EN] {
        let mut all = String::new();
        for news in tiltas::petitions::News::ALL {
            let [subject, text] = news.keys().map(|key| said(&locales, lang, &key));
            assert!(!text.contains(['⟦', '{']), "{news:?} in {lang}: {text}");
            all.push_str(&format!("{subject}\n{text}\n\n"));
        }
        insta::assert_snapshot!(format!("petitions-mail-course-news-{lang}"), all);
    }
}

/// The templates without their endings: `petitions/mail/signed`, and the bare layout.
pub fn templates() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut found = BTreeSet::from(["mail/layout".to_owned()]);
    for room in fs::read_dir(folder).expect("the templates").flatten() {
        for file in fs::read_dir(room.path().join("mail")).into_iter().flatten().flatten() {
            let (room, file) = (room.file_name(), file.file_name());
            let (room, file) = (room.to_string_lossy(), file.to_string_lossy());
            // An HTML file alone is a component.
            if let Some(stem) = file.strip_suffix(".txt") {
                found.insert(format!("{room}/mail/{stem}"));
            }
        }
    }
    found
}

#[tokio::test]
async fn every_letter_reads_well_in_every_language() {
    let app = TestApp::idle(Engine::Sqlite).await;
    for template in templates() {
        for (lang, name) in [(Lang::LT, "Ona"), (Lang::RU, "Анна"), (Lang::EN, "<b>Emma")] {
            let security = template.starts_with("residents/") || template.starts_with("privacy/");
            let stop = format!("https://tiltas.example/{lang}/unsubscribe/…");
            let new = NewLetter {
                id: template.clone(),
                kind: if security { Kind::Security } else { Kind::Notification },
                lang,
                municipality: "pagegiai",
                to_name: name,
                to_address: "ona@pastas.example",
                subject: "Subject & <i>".into(),
                template: &template,
                list: None,
                unsubscribe: (!security).then_some(stop),
                answers: None,
            };
            let letter = mail::compose(&app.site, new, &sample(&app.site.locales, lang))
                .unwrap_or_else(|error| panic!("{template}: {error:?}"));
            for text in [&letter.text, &letter.html] {
                assert!(!text.contains('⟦'), "{template} in {lang}: a message is missing");
            }
            assert!(!letter.html.contains("<b>Emma") && !letter.html.contains("<i>"));
            let shown = format!("{}\n\n{}\n", letter.text.trim(), readable(&letter.html));
            insta::assert_snapshot!(format!("{}-{lang}", template.replace('/', "-")), shown);
        }
    }
}

/// Each change of an account has its words, and subjects that mail programs show whole.
#[tokio::test]
async fn every_change_of_an_account_has_a_letter() {
    let app = TestApp::idle(Engine::Sqlite).await;
    for lang in [Lang::LT, Lang::RU, Lang::EN] {
        let resident = app.resident("pagegiai", "Ona", lang).await;
        for change in Change::ALL {
            let letter = security::letter(&app.site, &resident, change, "1", "").expect("a letter");
            let length = letter.subject.chars().count();
            assert!(length < 70, "{length}: {}", letter.subject);
            assert!(!letter.subject.contains('⟦') && !letter.text.contains('⟦'), "{change:?}");
        }
    }
}

/// The HTML's body: its head and styles are the layout's own business.
fn readable(html: &str) -> String {
    let body = html.split_once("<body").map_or(html, |(_, body)| body);
    let mut out = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once(" style=\"") {
        out.push_str(before);
        rest = after.split_once('"').map_or("", |(_, after)| after);
    }
    format!("<body{out}{rest}")
}
