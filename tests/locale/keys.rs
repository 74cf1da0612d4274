//! The messages against the sources that use them, and against each other: every key that is used
//! exists in every language with the same variables, none is unused, and each language's typography
//! is its own.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use tiltas::locale::{Args, Lang};

use super::{
    LANGUAGES, LOCALES,
    source::{self, Use},
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with one of the endings, by its path from the root.
fn files(folder: &str, endings: &[&str]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.insert(name(&path), fs::read_to_string(&path).expect("UTF-8"));
            }
        }
    }
    found
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// Every use of a key: where, and how.
fn uses() -> Vec<(String, Use)> {
    let templates = files("templates", &[".html", ".txt", ".xml", ".eml", ".md"]);
    let rust = files("src", &[".rs"]);
    let in_templates = templates.iter().flat_map(|(file, text)| {
        source::in_template(text).into_iter().map(|used| (file.clone(), used))
    });
    let in_rust = rust.iter().flat_map(|(file, text)| {
        source::in_rust(text).into_iter().map(|used| (file.clone(), used))
    });
    in_templates.chain(in_rust).collect()
}

fn variables(lang: Lang, key: &str) -> BTreeSet<&'static str> {
    LOCALES.variables(lang, key).collect()
}

fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_language_has_the_same_keys_and_variables() {
    let all: BTreeSet<&str> = LANGUAGES.iter().flat_map(|&lang| LOCALES.keys(lang)).collect();
    let mut faults = Vec::new();
    for key in all {
        let missing: Vec<_> = LANGUAGES.iter().filter(|&&lang| !LOCALES.has(lang, key)).collect();
        if !missing.is_empty() {
            faults.push(format!("{key}: not in {missing:?}"));
        } else if LANGUAGES.iter().any(|&lang| variables(lang, key) != variables(Lang::LT, key)) {
            let named = LANGUAGES.map(|lang| format!("{lang} {:?}", variables(lang, key)));
            faults.push(format!("{key}: variables differ: {}", named.join(", ")));
        }
    }
    none(faults);
}

#[test]
fn every_key_that_is_used_exists() {
    let mut faults = Vec::new();
    for (file, used) in uses() {
        let exists = LOCALES.keys(Lang::LT).any(|key| used.covers(key));
        if !exists {
            faults.push(format!("{file}:{}: `{}` does not exist", used.line, used.key));
        }
    }
    none(faults);
}

#[test]
fn templates_give_messages_what_they_name() {
    let mut faults = Vec::new();
    for (file, used) in uses() {
        let Some(given) = &used.given else { continue };
        for wanted in variables(Lang::LT, &used.key) {
            if !given.contains(wanted) {
                faults
                    .push(format!("{file}:{}: `{}` is not given `{wanted}`", used.line, used.key));
            }
        }
        let wanted = variables(Lang::LT, &used.key);
        for extra in given.iter().filter(|name| !wanted.contains(name.as_str())) {
            faults.push(format!("{file}:{}: `{}` names no `{extra}`", used.line, used.key));
        }
    }
    none(faults);
}

#[test]
fn no_key_is_unused() {
    let uses = uses();
    let unused = |key: &&str| !uses.iter().any(|(_, used)| used.covers(key)) && !referenced(key);
    let faults = LOCALES.keys(Lang::LT).filter(unused);
    none(faults.map(|key| format!("{key}: used nowhere")).collect());
}

/// Whether another message stands on this one: `{ petitions-title }`.
fn referenced(key: &str) -> bool {
    let lithuanian = files("locales/lt", &[".ftl"]);
    lithuanian.values().any(|text| text.contains(&format!("{{ {key} }}")))
}

#[test]
fn every_message_can_be_said_with_any_number_or_text() {
    let mut faults = Vec::new();
    for lang in LANGUAGES {
        for key in LOCALES.keys(lang) {
            let names = variables(lang, key);
            let with = |value: fluent_bundle::FluentValue<'static>| -> String {
                let args: Args = names.iter().map(|&name| (name, value.clone())).collect();
                LOCALES.text(lang, key, Some(&args))
            };
            for value in [0.into(), 1.into(), 22.into(), 111.into(), 1.5.into(), "x".into()] {
                let said = with(value);
                // Fluent shows what it could not resolve between braces.
                if said.contains(['{', '}']) || said.trim().is_empty() {
                    faults.push(format!("{lang} {key}: {said:?}"));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn each_language_has_its_own_typography() {
    let mut faults = Vec::new();
    for lang in LANGUAGES {
        for (file, text) in files(&format!("locales/{lang}"), &[".ftl"]) {
            for (line, said) in source::said(&text) {
                for fault in typography(lang, &said) {
                    faults.push(format!("{file}:{line}: {fault}: {}", said.trim()));
                }
            }
        }
    }
    none(faults);
}

fn typography(lang: Lang, said: &str) -> Vec<&'static str> {
    let unpaired =
        |open: char, close: char| said.matches(open).count() != said.matches(close).count();
    let (quotes, dashes) = match lang.as_str() {
        "lt" => (said.contains(['«', '»', '”']) || unpaired('„', '“'), said.contains('—')),
        "ru" => (said.contains(['„', '“', '”']) || unpaired('«', '»'), said.contains(" – ")),
        _ => (said.contains(['„', '«', '»']) || unpaired('“', '”'), said.contains(" — ")),
    };
    let rules = [
        (said.contains('"'), "a straight quote"),
        (said.contains(" - "), "a hyphen for a dash"),
        (said.contains("..."), "three dots for an ellipsis"),
        (quotes, "another language's quotes"),
        (dashes, "another language's dash"),
    ];
    rules.into_iter().filter(|(broken, _)| *broken).map(|(_, fault)| fault).collect()
}
