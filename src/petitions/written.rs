//! What staff write in the language of their town, with translations where they have them, and the
//! dates that they type.

use crate::key;
use crate::locale::{Lang, Localized};
use crate::web::{Form, Site, Visit};
use jiff::civil::Date;
use serde_json::{Value, json};

/// The language in which a town's administration writes.
pub fn language(site: &Site, municipality: &str) -> Lang {
    let town = site.municipality(municipality);
    town.map_or(site.config.site.default_language, |town| town.default_language)
}

/// The interface's other languages.
pub fn others(site: &Site, municipality: &str) -> Vec<Lang> {
    let own = language(site, municipality);
    site.locales.languages().iter().copied().filter(|lang| *lang != own).collect()
}

/// A text: the field of that name in the town's language, `<name>-<language>` in another where
/// somebody filled it in.
pub fn localized(
    site: &Site,
    municipality: &str,
    form: &mut Form,
    name: &str,
    max: usize,
) -> Option<Localized> {
    let own = form.text(name, max);
    let mut translations = Vec::new();
    for lang in others(site, municipality) {
        let field = format!("{name}-{lang}");
        if !form.value(&field).trim().is_empty() {
            translations.push((lang, form.text(&field, max)?));
        }
    }
    let text = Localized::new(language(site, municipality), own?);
    Some(translations.into_iter().fold(text, |text, (lang, words)| text.with(lang, words)))
}

/// For the templates: the town's language, and the others.
pub fn languages(visit: &Visit, municipality: &str) -> Value {
    let name = |lang: Lang| json!({ "code": lang, "name": visit.site.locales.own_name(lang) });
    let others: Vec<Value> = others(&visit.site, municipality).into_iter().map(name).collect();
    json!({ "own": name(language(&visit.site, municipality)), "others": others })
}

/// A day as a field for dates gives it: `2026-11-25`.
pub fn date(form: &mut Form, name: &str) -> Option<Date> {
    let typed = form.line(name, 10)?;
    match typed.parse() {
        Ok(date) => Some(date),
        Err(_) => form.refuse(name, key!("petitions-date-wrong"), None),
    }
}

/// A day in the reader's language.
pub fn day(visit: &Visit, date: Date) -> String {
    let zone = visit.zone();
    let noon = zone.to_timestamp(date.at(12, 0, 0, 0));
    noon.map_or_else(
        |_| date.to_string(),
        |at| visit.site.locales.formats(visit.lang).date(at, &zone),
    )
}
