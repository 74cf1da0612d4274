//! Languages: the choice of one, translated texts, faulty files, the pseudo-language. Beside, in
//! `locale/`: dates, numbers and sorting; templates; whether the messages are complete.

mod formats;
mod keys;
mod source;
mod templates;

use std::sync::LazyLock;

use tiltas::locale::{Args, Lang, Locales, Localized, Origin};

static LOCALES: LazyLock<Locales> = LazyLock::new(|| Locales::load().expect("the locales load"));

const LANGUAGES: [Lang; 3] = [Lang::LT, Lang::RU, Lang::EN];

/// With no-break spaces (also the narrow one) written as `_`.
fn spaced(text: impl AsRef<str>) -> String {
    text.as_ref().replace(['\u{a0}', '\u{202f}'], "_")
}

#[test]
fn a_visitor_gets_a_language_they_read() {
    let chosen = |stored, accept| LOCALES.negotiate(stored, accept, Lang::LT).to_string();
    assert_eq!(chosen(None, None), "lt");
    assert_eq!(chosen(Some("ru"), Some("en")), "ru");
    assert_eq!(chosen(Some("de"), Some("en")), "en");
    assert_eq!(chosen(Some("<script>"), Some("ru-RU,ru;q=0.9,en;q=0.8")), "ru");
    assert_eq!(chosen(None, Some("de-DE, en;q=0.5, RU-lt;q=0.7")), "ru");
    assert_eq!(chosen(None, Some("en;q=0, ru;q=0.1")), "ru");
    assert_eq!(chosen(None, Some("de, fr;q=0.9, *;q=0.1")), "lt");
    assert_eq!(chosen(None, Some(";;,=q,, ;q=x")), "lt");
    assert_eq!(LOCALES.negotiate(None, None, Lang::new("de")), Lang::LT);
}

#[test]
fn the_interface_speaks_its_languages_in_order() {
    assert_eq!(LOCALES.languages(), LANGUAGES);
    let names = LANGUAGES.map(|lang| LOCALES.own_name(lang));
    assert_eq!(names, ["lietuvių", "русский", "English"]);
    assert!(LOCALES.supports(Lang::RU) && !LOCALES.supports(Lang::new("pl")));
    assert_eq!(LOCALES.text(Lang::LT, "locale-nowhere", None), "⟦locale-nowhere⟧");
}

#[test]
fn a_language_is_two_small_letters() {
    assert_eq!("lt".parse::<Lang>().ok(), Some(Lang::LT));
    for bad in ["", "l", "LT", "ltu", "lт", "l1"] {
        assert_eq!(Lang::parse(bad), None, "{bad}");
    }
    assert_eq!(serde_json::to_string(&Lang::RU).expect("json"), r#""ru""#);
    assert!(serde_json::from_str::<Lang>(r#""RU""#).is_err());
}

#[test]
fn a_reader_gets_their_language_or_the_original() {
    let text =
        Localized::new(Lang::LT, "Tiltas").with(Lang::RU, "Мост").with_machine(Lang::EN, "Bridge");
    let reading = text.read(Lang::RU);
    assert_eq!((reading.text, reading.lang, reading.origin), ("Мост", Lang::RU, Origin::Human));
    assert_eq!(reading.original, Some(("Tiltas", Lang::LT)));
    assert_eq!(text.read(Lang::EN).origin, Origin::Machine);
    for reader in [Lang::LT, Lang::new("de")] {
        let reading = text.read(reader);
        assert_eq!((reading.text, reading.lang), ("Tiltas", Lang::LT));
        assert_eq!((reading.origin, reading.original), (Origin::Original, None));
    }
    let by_person = text.clone().with(Lang::EN, "The bridge");
    assert_eq!(by_person.read(Lang::EN).origin, Origin::Human);
    assert_eq!(by_person.clone().with_machine(Lang::EN, "Bridge"), by_person);
}

#[test]
fn a_text_without_its_original_is_not_read() {
    let text = Localized::new(Lang::LT, "Tiltas").with_machine(Lang::RU, "Мост");
    let json = serde_json::to_value(&text).expect("json");
    assert_eq!(json["texts"]["ru"], "Мост");
    assert_eq!(serde_json::from_value::<Localized>(json).expect("the same"), text);
    for bad in [
        r#"{"original":"lt","texts":{"ru":"Мост"}}"#,
        r#"{"original":"lt","texts":{"lt":"Tiltas"},"machine":["lt"]}"#,
        r#"{"original":"lt","texts":{"lt":"Tiltas"},"machine":["ru"]}"#,
        r#"{"original":"lt","texts":{"lt":"Tiltas","russian":"Мост"}}"#,
    ] {
        assert!(serde_json::from_str::<Localized>(bad).is_err(), "{bad}");
    }
}

#[test]
fn faults_in_the_files_are_named_with_their_place() {
    let fault = |files: &[(&str, &str)]| {
        let files = files.iter().map(|(path, text)| (path.to_string(), text.to_string()));
        Locales::read(files).map(|_| ()).expect_err("a fault").to_string()
    };
    let (one, two) = ("locales/lt/one.ftl", "locales/lt/two.ftl");
    assert!(fault(&[(one, "a = b\n\nc = { $d ! }\n")]).starts_with("locales/lt/one.ftl:3: "));
    assert_eq!(
        fault(&[(one, "# first\na = b\n"), (two, "c = d\n\na =\n    e\n")]),
        "locales/lt/two.ftl:3: `a` stands already in locales/lt/one.ftl:2"
    );
    assert_eq!(fault(&[(one, "a =\n    .title = b\n")]), "locales/lt/one.ftl:1: `a` says nothing");
    assert!(fault(&[("locales/lithuanian/one.ftl", "a = b\n")]).contains("two letters"));
    assert_eq!(fault(&[]), "locales/ holds no language");
}

#[cfg(debug_assertions)]
#[test]
fn the_pseudo_language_is_longer_and_keeps_markup() {
    use tiltas::locale::pseudo;

    assert_eq!(pseudo("Sign { $name }"), "Síígñ { $name }");
    let tag = r#"Read <a href="/about">about</a> us &amp; you"#;
    assert_eq!(pseudo(tag), r#"Rééááð <a href="/about">áábóóúúť</a> úúš &amp; ýýóóúú"#);
    assert_eq!(pseudo(r#"">here</a>"#), r#"">ĥééŕéé</a>"#);
    let plain = "This petition is open for signatures until the end of the month";
    let longer = pseudo(plain).chars().count() as f64 / plain.chars().count() as f64;
    assert!((1.3..1.5).contains(&longer), "{longer}");

    let locales = Locales::load_with_pseudo().expect("the locales load");
    let args = Args::from_iter([("count", 1)]);
    let said = locales.text(Lang::new("xx"), "web-signatures", Some(&args));
    assert_eq!(said.replace('\u{a0}', " "), "1 šíígñááťúúŕéé");
}
