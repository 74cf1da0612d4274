//! Every letter that any room can send, read as its reader gets it: each subject, each text and each
//! HTML of the index of letters, in every language.

use crate::support::app::{Engine, TestApp};
use scraper::{ElementRef, Html, Node, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tiltas::app;
use tiltas::locale::{Lang, Localized};
use tiltas::mail::{Kind, LINE, SUBJECT, Sample, Stage, wrapped};

const LANGUAGES: [Lang; 3] = [Lang::LT, Lang::RU, Lang::EN];

/// A letter with its name in the index.
struct Read {
    name: String,
    sample: Sample,
}

impl Read {
    fn what(&self) -> String {
        format!("{} in {}", self.name, self.sample.letter.lang)
    }

    fn html(&self) -> Html {
        Html::parse_document(&self.sample.letter.html)
    }
}

fn read(app: &TestApp, texts: &BTreeMap<String, Localized>, titled: &str) -> Vec<Read> {
    let in_language = |lang| {
        let stage = Stage::new(&app.site, lang, texts).all_titled(titled);
        let all = app::mails(&stage, |_| true).expect("the samples");
        all.into_iter().map(|(room, sample)| {
            let name = format!("{room}-{}", sample.word);
            Read { name, sample }
        })
    };
    LANGUAGES.into_iter().flat_map(in_language).collect()
}

/// Every sample as it is, in every language.
async fn all() -> (TestApp, Vec<Read>) {
    let app = TestApp::idle(Engine::Sqlite).await;
    let texts = tiltas::demo::mail_texts().expect("the sample's texts");
    let all = read(&app, &texts, "");
    (app, all)
}

fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Files below a folder with this ending.
fn files(folder: PathBuf, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

/// The templates of letters without their endings: `petitions/mail/signed`.
fn templates() -> BTreeSet<String> {
    let folder = root().join("templates");
    let all = files(folder.clone(), ".txt").into_iter().filter_map(|path| {
        let name = path.strip_prefix(&folder).ok()?.to_string_lossy().into_owned();
        let letter = name.contains("/mail/") && !name.ends_with("/components.txt");
        letter.then(|| name.trim_end_matches(".txt").to_owned())
    });
    all.collect()
}

/// What the subjects of letters say in a language, by their key: each with its variants, cut into
/// what stands around the placeables.
fn subjects(lang: Lang) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut found: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for file in files(root().join("locales").join(lang.as_str()), ".ftl") {
        let text = std::fs::read_to_string(file).expect("messages");
        let mut key = String::new();
        for line in text.lines() {
            let said = match line.split_once(" = ") {
                Some((name, value)) if !line.starts_with([' ', '#', '-']) => {
                    key = name.to_owned();
                    value
                }
                _ => line.trim().split_once("] ").map_or("", |(_, value)| value),
            };
            let is_subject = key.contains("-mail-") && key.ends_with("subject");
            if is_subject && !said.is_empty() && !said.ends_with("->") {
                found.entry(key.clone()).or_default().push(pieces(said));
            }
        }
    }
    found
}

fn pieces(said: &str) -> Vec<String> {
    let ends = said.split(['{', '}']).step_by(2);
    ends.map(|piece| piece.trim().to_owned()).collect()
}

fn matches(subject: &str, pieces: &[String]) -> bool {
    let mut rest = subject;
    let first = pieces.first().map(String::as_str).unwrap_or_default();
    let begins = rest.starts_with(first);
    for piece in pieces {
        match rest.split_once(piece.as_str()) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    begins && (pieces.last().is_some_and(String::is_empty) || rest.is_empty())
}

#[tokio::test]
async fn every_template_and_every_subject_has_a_sample() {
    let (_app, all) = all().await;
    let mut faults = Vec::new();
    let shown: BTreeSet<&str> = all.iter().map(|one| one.sample.template.as_str()).collect();
    for template in templates() {
        if !shown.contains(template.as_str()) {
            faults.push(format!("templates/{template}.txt has no sample"));
        }
    }
    for lang in LANGUAGES {
        let keys = subjects(lang);
        assert!(keys.len() > 60, "{} subjects in {lang}", keys.len());
        let here: Vec<&str> = all
            .iter()
            .filter(|one| one.sample.letter.lang == lang)
            .map(|one| one.sample.letter.subject.as_str())
            .collect();
        for (key, variants) in keys {
            for variant in variants {
                if !here.iter().any(|subject| matches(subject, &variant)) {
                    faults.push(format!("{key} in {lang} has no sample: {variant:?}"));
                }
            }
        }
    }
    none(faults);
}

#[tokio::test]
async fn names_are_addresses_and_the_same_in_every_language() {
    let (_app, all) = all().await;
    let names = |lang| -> Vec<&str> {
        let here = all.iter().filter(|one| one.sample.letter.lang == lang);
        here.map(|one| one.name.as_str()).collect()
    };
    let lithuanian = names(Lang::LT);
    let different: BTreeSet<&&str> = lithuanian.iter().collect();
    assert_eq!(different.len(), lithuanian.len(), "each name once");
    assert_eq!(lithuanian, names(Lang::RU));
    assert_eq!(lithuanian, names(Lang::EN));
    for name in lithuanian {
        assert!(
            name.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit()),
            "{name}"
        );
    }
}

/// Also where everything is called by the longest title that there is.
#[tokio::test]
async fn a_subject_is_shown_whole_in_lists() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let texts = tiltas::demo::mail_texts().expect("the sample's texts");
    let mut faults = Vec::new();
    for one in read(&app, &texts, "").into_iter().chain(read(&app, &texts, "longest")) {
        let subject = &one.sample.letter.subject;
        let length = subject.chars().count();
        let count = |mark| subject.matches(mark).count();
        let closed = match one.sample.letter.lang.as_str() {
            "lt" => count('„') == count('“'),
            "ru" => count('«') == count('»'),
            _ => count('‘') <= count('’'),
        };
        let fits = (10..=SUBJECT).contains(&length);
        // An abbreviation ends with its point.
        let ends = subject.trim_end_matches("kt.").trim_end_matches("др.");
        if !fits || !closed || ends.ends_with(['.', ':', ',']) || subject.ends_with(' ') {
            faults.push(format!("{}: {length}: {subject}", one.what()));
        }
    }
    none(faults);
}

/// What the HTML says to somebody who sees neither its band nor its title, which is the subject: each
/// link as a plain letter writes it.
fn said(html: &Html) -> String {
    let sheet = Selector::parse(".sheet").expect("a selector");
    let sheet = html.select(&sheet).next().expect("the sheet");
    let mut text = String::new();
    say(sheet, &mut text);
    words(&text).replace('\u{a0}', " ")
}

fn say(of: ElementRef, out: &mut String) {
    for child in of.children() {
        if let Node::Text(text) = child.value() {
            out.push_str(text);
        }
        let Some(element) = ElementRef::wrap(child) else { continue };
        let value = element.value();
        let skipped = value.name() == "h1" || value.classes().any(|class| class == "band");
        if skipped {
            continue;
        }
        let inner: String = element.text().collect();
        match value.attr("href") {
            Some(address) if inner.trim() == address => out.push_str(address),
            Some(address) => out.push_str(&format!("{}: {address}", inner.trim())),
            None => say(element, out),
        }
        // A block, or a new line, ends a word.
        if !matches!(value.name(), "strong" | "a" | "em") {
            out.push(' ');
        }
    }
}

fn words(text: &str) -> String {
    text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The plain letter without the marks of quoted lines, of lists and of the signature.
fn plain(text: &str) -> String {
    let lines = text.lines().filter(|line| *line != "-- ");
    let marks = ["> ", ">", "* ", "- "];
    let lines = lines.map(|line| {
        let plain = marks.iter().find_map(|mark| line.strip_prefix(mark));
        plain.unwrap_or(line)
    });
    words(&lines.collect::<Vec<_>>().join("\n")).replace('\u{a0}', " ")
}

#[tokio::test]
async fn text_and_html_say_the_same_and_lead_to_the_same_places() {
    let (_app, all) = all().await;
    let mut faults = Vec::new();
    for one in &all {
        let (text, html) = (plain(&one.sample.letter.text), said(&one.html()));
        if text != html {
            faults.push(format!("{}\n  text: {text}\n  html: {html}", one.what()));
        }
    }
    none(faults);
}

#[tokio::test]
async fn html_needs_nothing_but_itself() {
    let (app, all) = all().await;
    let ours = &app.site.config.site.url;
    let mut faults = Vec::new();
    for one in &all {
        let letter = &one.sample.letter;
        let fault = |what: &str| format!("{}: {what}", one.what());
        for foreign in ["<img", "<script", "<link", "<iframe", "<svg", "url(", "@import", "src="] {
            if letter.html.contains(foreign) {
                faults.push(fault(foreign));
            }
        }
        // One sheet, which only darkens.
        if letter.html.matches("<style").count() != 1 {
            faults.push(fault("more than the one sheet"));
        }
        let link = Selector::parse("a[href]").expect("a selector");
        for link in one.html().select(&link) {
            let address = link.value().attr("href").unwrap_or_default();
            let meeting = address.starts_with("https://susitikimai.pagegiai.example/");
            if !meeting && !address.starts_with(&format!("{ours}/{}", letter.lang)) {
                faults.push(fault(&format!("leads to {address}")));
            }
        }
        // An element's look stands in it, as far as it is not what it was born with.
        for class in ["ground", "sheet", "band", "foot", "action", "quote"] {
            let selector = Selector::parse(&format!(".{class}")).expect("a selector");
            let bare = |element: ElementRef| element.value().attr("style").is_none();
            if one.html().select(&selector).any(bare) {
                faults.push(fault(&format!(".{class} without a style of its own")));
            }
        }
    }
    none(faults);
}

/// Which alphabet most of a text is in.
fn is_cyrillic(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (mut all, mut cyrillic) = (0, 0);
    letters.for_each(|c| {
        all += 1;
        cyrillic += usize::from(matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё'));
    });
    cyrillic * 2 > all
}

#[tokio::test]
async fn what_is_quoted_says_its_language() {
    let (_app, all) = all().await;
    let mut faults = Vec::new();
    let mut foreign = 0;
    let quote = Selector::parse("blockquote").expect("a selector");
    for one in &all {
        let html = one.html();
        let page = html.root_element().value().attr("lang").unwrap_or_default();
        if page != one.sample.letter.lang.as_str() {
            faults.push(format!("{}: html[lang] is {page}", one.what()));
        }
        for quote in html.select(&quote) {
            let lang = quote.value().attr("lang").unwrap_or_default();
            let text: String = quote.text().collect();
            foreign += usize::from(lang != page);
            if (lang == "ru") != is_cyrillic(&text) || !["lt", "ru", "en"].contains(&lang) {
                faults.push(format!("{}: [lang={lang}] {text}", one.what()));
            }
        }
    }
    none(faults);
    assert!(foreign > 10, "samples show what is not translated");
}

/// What we say, without what people wrote, addresses, names and numbers.
fn ours(one: &Read, texts: &BTreeMap<String, Localized>) -> String {
    let mut text = one.sample.letter.text.clone();
    let lines = text.lines().filter(|line| !line.starts_with('>'));
    text = lines.collect::<Vec<_>>().join("\n");
    let people: Vec<&String> = texts.values().flat_map(|text| text.texts.values()).collect();
    for written in people {
        text = text.replace(written.as_str(), "");
    }
    for known in ["Firefox", "Windows", "Safari", "iOS", "Tiltas", "Мост"] {
        text = text.replace(known, "");
    }
    let kept = |word: &str| !word.contains("://") && !word.contains('@');
    let end = |word: &str| if word.ends_with('\n') { "\n" } else { "" };
    let words = text.split_inclusive([' ', '\n']);
    words.map(|word| if kept(word) { word } else { end(word) }).collect()
}

#[tokio::test]
async fn each_letter_is_in_one_language() {
    const ENGLISH: [&str; 12] = [
        "the", "your", "and", "you", "this", "has", "been", "email", "petition", "of", "for",
        "with",
    ];
    let (_app, all) = all().await;
    let texts = tiltas::demo::mail_texts().expect("the sample's texts");
    let mut faults = Vec::new();
    for one in &all {
        let letter = &one.sample.letter;
        for text in [ours(one, &texts), letter.html.clone(), letter.subject.clone()] {
            if text.contains(['⟦', '⟧']) || text.contains("{{") || text.contains("{ $") {
                faults.push(format!("{}: a message is not said", one.what()));
            }
        }
        let text = ours(one, &texts);
        if text.contains(['{', '}']) {
            faults.push(format!("{}: braces", one.what()));
        }
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            let cyrillic = is_cyrillic(word);
            let strange = (letter.lang == Lang::RU) != cyrillic
                || letter.lang != Lang::EN && ENGLISH.contains(&word.to_lowercase().as_str());
            if strange {
                faults.push(format!("{}: {word}", one.what()));
            }
        }
    }
    faults.sort();
    faults.dedup();
    none(faults);
}

#[tokio::test]
async fn each_language_keeps_its_typography() {
    let (_app, all) = all().await;
    let texts = tiltas::demo::mail_texts().expect("the sample's texts");
    let mut faults = Vec::new();
    for one in &all {
        let said = ours(one, &texts);
        let lang = one.sample.letter.lang.as_str();
        let foreign: &[char] = match lang {
            "lt" => &['«', '»', '”', '‘', '—'],
            "ru" => &['„', '“', '”', '‘'],
            _ => &['„', '«', '»', '“', '”'],
        };
        let pairs = match lang {
            "lt" => ('„', '“'),
            "ru" => ('«', '»'),
            _ => ('‘', '’'),
        };
        let (open, closed) = (said.matches(pairs.0).count(), said.matches(pairs.1).count());
        let rules = [
            (said.contains(foreign), "another language's marks"),
            // An apostrophe closes nothing.
            (open > closed || lang != "en" && open != closed, "a quotation is not closed"),
            (said.contains(['"', '\'']), "a straight quote"),
            (said.contains('!'), "an exclamation mark"),
            (said.contains(" - ") || said.contains("..."), "a hyphen or dots for a sign"),
            (said.contains(" — ") || said.contains(" – "), "a dash after a space that breaks"),
            (lang == "ru" && said.contains("\u{a0}–"), "another language's dash"),
            (said.contains("..") || said.contains(".,") || said.contains("  "), "two signs"),
            (broken_number(&one.sample.letter.html), "a number that may lose its word"),
        ];
        for (broken, fault) in rules {
            if broken {
                faults.push(format!("{}: {fault}: {said}", one.what()));
            }
        }
    }
    none(faults);
}

/// Whether a day, a year or a thousand can be parted from its unit.
fn broken_number(said: &str) -> bool {
    let units = ["d.", "m.", "г.", "val.", "ч.", "000"];
    let words: Vec<&str> = said.split([' ', '\n']).collect();
    words.windows(2).any(|two| {
        let number = two[0].ends_with(|c: char| c.is_ascii_digit());
        number && units.iter().any(|unit| two[1].starts_with(unit))
    })
}

#[tokio::test]
async fn plain_lines_are_short() {
    let (_app, all) = all().await;
    let mut faults = Vec::new();
    for one in &all {
        let text = wrapped(&one.sample.letter.text);
        assert_eq!(plain(&text), plain(&one.sample.letter.text));
        for line in text.lines().filter(|line| line.chars().count() > LINE) {
            if line.contains(' ') || !line.contains("://") {
                faults.push(format!("{}: {line}", one.what()));
            }
        }
        if text.contains("\n\n\n") || text.lines().any(|line| line != "-- " && line.ends_with(' '))
        {
            faults.push(format!("{}: spaces that say nothing:\n{text}", one.what()));
        }
    }
    none(faults);
}

#[tokio::test]
async fn each_says_who_writes_why_and_how_to_hear_less() {
    let (app, all) = all().await;
    let mut faults = Vec::new();
    for one in &all {
        let letter = &one.sample.letter;
        let why = app.site.locales.text(letter.lang, "mail-why-notification", None);
        let towns = app.site.all_municipalities().iter();
        let names = towns.map(|town| app.site.names(town, letter.lang).administration);
        let signed = letter.text.split_once("\n-- \n").map(|(_, below)| below).unwrap_or_default();
        let wishes = format!("/{}/account/notifications", letter.lang);
        // What was decided about somebody is told to them, and cannot be stopped.
        let rights = app.site.locales.text(letter.lang, "mail-why-rights", None);
        let notice = letter.kind != Kind::Security && !words(signed).contains(&rights);
        let stops = letter.unsubscribe.as_deref().is_some_and(|link| signed.contains(link));
        let reader = letter.to_name.is_empty();
        let greets = letter.text.lines().next().unwrap_or_default().contains(&letter.to_name);
        let rules = [
            (!names.into_iter().any(|name| signed.starts_with(&name)), "nobody signs it"),
            (signed.contains(&why), "the reason is not its own"),
            (notice && !(stops && signed.contains(&wishes)), "it cannot be stopped"),
            (!notice && letter.unsubscribe.is_some(), "it can"),
            (!reader && !greets, "it does not greet by name"),
            (letter.text.contains(" ,") || letter.text.contains("  "), "a name is missing"),
        ];
        for (broken, fault) in rules {
            if broken {
                faults.push(format!("{}: {fault}", one.what()));
            }
        }
    }
    none(faults);
}

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let value = u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour");
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The value of a property in a rule or a style.
fn property<'a>(style: &'a str, name: &str) -> Option<&'a str> {
    let mut all = style.split([';', '{', '}']).filter_map(|one| one.split_once(':'));
    let found = all.find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim());
    found.and_then(|value| value.split(' ').find(|word| word.starts_with('#')))
}

#[tokio::test]
async fn light_and_dark_letters_can_be_read() {
    let (_app, all) = all().await;
    let one = all.iter().find(|one| one.name == "discussion-reply").expect("a letter");
    let html = &one.sample.letter.html;
    let (light_links, dark) = html
        .split_once("@media (prefers-color-scheme: dark) {")
        .and_then(|(before, after)| Some((before, after.split_once("</style>")?.0)))
        .expect("the dark sheet");
    let dark_of = |selector: &str, name: &str| {
        let rule = dark.lines().find(|line| line.trim().starts_with(&format!("{selector} {{")));
        rule.and_then(|rule| property(rule.split_once('{').map_or("", |(_, rule)| rule), name))
    };
    let page = one.html();
    let light_of = |selector: &str, name: &str| {
        let element = Selector::parse(selector).expect("a selector");
        let element = page.select(&element).next().expect("an element").value();
        property(element.attr("style").unwrap_or_default(), name).map(str::to_owned)
    };
    let light_link = light_links.rsplit_once("a {").and_then(|(_, rule)| property(rule, "color"));
    let sheet = |name| light_of(".sheet", name).expect("a colour");
    let night = |name| dark_of(".sheet", name).expect("a colour").to_owned();
    let pairs = [
        ("ground", light_of(".ground", "color"), light_of(".ground", "background-color")),
        ("sheet", Some(sheet("color")), Some(sheet("background-color"))),
        ("band", light_of(".band", "color"), light_of(".band", "background-color")),
        ("foot", light_of(".foot", "color"), Some(sheet("background-color"))),
        ("action", light_of(".action", "color"), light_of(".action", "background-color")),
        ("link", light_link.map(str::to_owned), Some(sheet("background-color"))),
        (
            "dark ground",
            dark_of(".ground", "color").map(str::to_owned),
            dark_of(".ground", "background-color").map(str::to_owned),
        ),
        ("dark sheet", Some(night("color")), Some(night("background-color"))),
        (
            "dark band",
            dark_of(".band", "color").map(str::to_owned),
            dark_of(".band", "background-color").map(str::to_owned),
        ),
        (
            "dark foot",
            dark_of(".foot", "color").map(str::to_owned),
            Some(night("background-color")),
        ),
        (
            "dark action",
            dark_of("a.action", "color").map(str::to_owned),
            dark_of(".action", "background-color").map(str::to_owned),
        ),
        ("dark link", dark_of("a", "color").map(str::to_owned), Some(night("background-color"))),
    ];
    for (what, ink, ground) in pairs {
        let (ink, ground) = ink.zip(ground).unwrap_or_else(|| panic!("{what} has no colours"));
        let measured = contrast(&ink, &ground);
        assert!(measured >= 4.5, "{what}: {ink} on {ground} is {measured:.2}");
    }
}

/// For reading everything through: `READ_MAILS=/tmp/mails` has each language written there.
#[tokio::test]
async fn all_can_be_read_through() {
    let (_app, all) = all().await;
    let folder = std::env::var_os("READ_MAILS");
    for lang in LANGUAGES {
        let here = all.iter().filter(|one| one.sample.letter.lang == lang);
        let pages = here.map(|one| {
            let letter = &one.sample.letter;
            format!("=== {}\n{}\n\n{}", one.name, letter.subject, wrapped(&letter.text))
        });
        let text = pages.collect::<Vec<_>>().join("\n");
        assert!(text.len() > 20_000, "{} bytes in {lang}", text.len());
        if let Some(folder) = &folder {
            let file = Path::new(folder).join(format!("{lang}.txt"));
            std::fs::write(file, text).expect("it is written");
        }
    }
}

/// In summer the towns' clocks differ by an hour, and a letter with a deadline says both.
#[tokio::test]
async fn a_deadline_is_by_both_clocks_while_they_differ() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let at = |text: &str| text.parse().expect("an instant");
    let said = |text, lang| tiltas::web::clocks::deadline(&app.site, lang, at(text), "pagegiai");
    assert_eq!(said("2026-12-10T21:59:59Z", Lang::LT), "2026 m. gruodžio 10 d.");
    assert_eq!(
        said("2026-07-10T15:00:00Z", Lang::LT),
        "2026 m. liepos 10 d. 18:00 (Pagėgiai), 17:00 (Sovetskas)."
    );
    // Midnight here is still the day before there.
    let parted = said("2026-07-10T21:30:00Z", Lang::RU);
    assert_eq!(parted.matches("июля").count(), 2, "{parted}");
    let english = said("2026-07-10T15:00:00Z", Lang::EN);
    assert!(english.ends_with("(Sovetsk)"), "{english}");
}
