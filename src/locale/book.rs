//! One language's messages, and how they are said.
//!
//! *Invariant:* a book is whole when it has been read: every file is valid Fluent, no key stands
//! twice, every message says something.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
};

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{
    Args, Formats, Lang, LocaleError, entries,
    plurals::{self, Plurals},
};

/// One language.
pub struct Book {
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Each key with the variables that its message names.
    pub keys: BTreeMap<String, BTreeSet<String>>,
    /// Where each message and term stands, to name the first of two.
    places: BTreeMap<String, String>,
    pub formats: Formats,
    plurals: Plurals,
}

thread_local! {
    /// The language in which this thread is saying something, for [`show_number`]: Fluent's hook is
    /// a plain function that is told no language. Set by [`Book::say`], within which the hook runs.
    static SPEAKING: Cell<Option<Lang>> = const { Cell::new(None) };
}

impl Book {
    /// Reads a language's files, given as path and content.
    pub fn read(lang: Lang, files: &[(String, String)]) -> Result<Book, LocaleError> {
        let mut book = Book::empty(lang, lang)?;
        for (path, source) in files {
            book.add(path, source)?;
        }
        Ok(book)
    }

    /// The pseudo-language, made from another's files.
    #[cfg(any(test, debug_assertions))]
    pub fn read_pseudo(files: &[(String, String)]) -> Result<Book, LocaleError> {
        let mut book = Book::empty(Lang::new("xx"), Lang::EN)?;
        for (path, source) in files {
            book.add(path, source)?;
        }
        book.bundle.set_transform(Some(super::pseudo::transform));
        Ok(book)
    }

    /// `grammar` is the language whose plural rules count; only the pseudo-language's is another.
    fn empty(lang: Lang, grammar: Lang) -> Result<Book, LocaleError> {
        let identifier: LanguageIdentifier = grammar.as_str().parse().map_err(|error| {
            LocaleError::Data { lang, what: "grammar", message: format!("{error}") }
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolating marks would break addresses in attributes, and all our languages run left to right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| show_number(value)));
        let plurals = plurals_of(lang, &mut bundle);
        Ok(Book {
            lang,
            bundle,
            keys: BTreeMap::new(),
            places: BTreeMap::new(),
            formats: Formats::new(lang)?,
            plurals,
        })
    }

    fn add(&mut self, path: &str, source: &str) -> Result<(), LocaleError> {
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            let first = errors.first();
            LocaleError::Syntax {
                file: path.to_owned(),
                line: first.map_or(1, |error| entries::line_of(source, error.pos.start)),
                message: first.map(ToString::to_string).unwrap_or_default(),
            }
        })?;
        for entry in entries::entries(source) {
            let place = format!("{path}:{}", entry.line);
            if let Some(first) = self.places.insert(entry.key.to_owned(), place) {
                let (file, line) = (path.to_owned(), entry.line);
                return Err(LocaleError::Twice { file, line, key: entry.key.to_owned(), first });
            }
            if !entry.is_term() {
                self.keys.insert(entry.key.to_owned(), entry.variables());
            }
        }
        // What stands twice was refused above, so nothing is lost here.
        self.bundle.add_resource_overriding(resource);
        self.refuse_wordless(path, source)
    }

    /// A message with attributes only has nothing to show.
    fn refuse_wordless(&self, path: &str, source: &str) -> Result<(), LocaleError> {
        for entry in entries::entries(source) {
            let message = self.bundle.get_message(entry.key);
            if message.is_some_and(|message| message.value().is_none()) {
                let message = format!("`{}` says nothing", entry.key);
                return Err(LocaleError::Syntax {
                    file: path.to_owned(),
                    line: entry.line,
                    message,
                });
            }
        }
        Ok(())
    }

    /// What a message says, if there is one of that key.
    pub fn say(&self, key: &str, args: Option<&Args>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = message.value()?;
        let args = args.map(|args| self.plurals.guide(args));
        let mut faults = Vec::new();
        SPEAKING.set(Some(self.lang));
        let said = self.bundle.format_pattern(pattern, args.as_ref(), &mut faults).into_owned();
        SPEAKING.set(None);
        if !faults.is_empty() {
            tracing::error!(lang = %self.lang, key, ?faults, "a message is not complete");
        }
        Some(said)
    }
}

/// Asks the bundle, while it is still empty, how it chooses plural forms.
fn plurals_of(lang: Lang, bundle: &mut FluentBundle<FluentResource>) -> Plurals {
    if let Ok(probe) = FluentResource::try_new(plurals::PROBE.to_owned()) {
        bundle.add_resource_overriding(probe);
    }
    let probe = bundle.get_message("plural-form-probe").and_then(|message| message.value());
    Plurals::new(lang, |sample| {
        let args = Args::from_iter([("n", sample)]);
        let say =
            |pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        probe.map(say).unwrap_or_default()
    })
}

/// Numbers in messages are grouped as the language does; which plural form is chosen is untouched.
fn show_number(value: &FluentValue) -> Option<String> {
    match (value, SPEAKING.get()) {
        (FluentValue::Number(number), Some(lang)) => {
            Some(super::formats::digits(lang, &plurals::digits(number)))
        }
        _ => None,
    }
}
