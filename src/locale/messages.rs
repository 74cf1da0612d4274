//! The interface's messages: every `locales/<language>/*.ftl`, read once at the start.
//!
//! *Invariant:* once loaded, saying something never fails. A key or a variable that is missing is
//! logged and shows as such; the tests hold every key that is used against every language.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use rust_embed::RustEmbed;

use super::{Formats, Lang, LocaleError, book::Book, key, negotiate};

/// Named values for a message.
pub type Args<'a> = FluentArgs<'a>;

/// The files: in the binary, and from disk in a debug build.
#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*/*.ftl"]
struct Embedded;

/// All languages that the interface speaks.
pub struct Locales {
    languages: Vec<Lang>,
    first: Book,
    others: Vec<Book>,
}

impl Locales {
    /// Reads every language. Whatever is wrong in a file is an error that names its place.
    pub fn load() -> Result<Locales, LocaleError> {
        Locales::read(embedded()?)
    }

    /// As [`Locales::load`], with the pseudo-language `xx` made from English, for layout tests.
    #[cfg(any(test, debug_assertions))]
    pub fn load_with_pseudo() -> Result<Locales, LocaleError> {
        let files = by_language(embedded()?)?;
        let mut books = read_books(&files)?;
        if let Some(english) = files.get(&Lang::EN) {
            books.push(Book::read_pseudo(english)?);
        }
        Locales::of(books)
    }

    /// Reads files given as path (`locales/lt/web.ftl`) and content.
    pub fn read(files: impl IntoIterator<Item = (String, String)>) -> Result<Locales, LocaleError> {
        Locales::of(read_books(&by_language(files)?)?)
    }

    fn of(mut books: Vec<Book>) -> Result<Locales, LocaleError> {
        books.sort_by_key(|book| (book.lang != Lang::LT, book.lang != Lang::RU, book.lang));
        let languages = books.iter().map(|book| book.lang).collect();
        let mut books = books.into_iter();
        let first = books.next().ok_or(LocaleError::Empty)?;
        Ok(Locales { languages, first, others: books.collect() })
    }

    /// The interface's languages: Lithuanian, Russian, then the others by the alphabet.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// Whether the interface speaks the language.
    pub fn supports(&self, lang: Lang) -> bool {
        self.languages.contains(&lang)
    }

    /// The language's name in itself: lietuvių, русский, English.
    pub fn own_name(&self, lang: Lang) -> String {
        self.text(lang, key!("locale-own-name"), None)
    }

    /// What a message says. A missing key comes back between ⟦ and ⟧.
    pub fn text(&self, lang: Lang, key: &str, args: Option<&Args>) -> String {
        self.book(lang).say(key, args).unwrap_or_else(|| {
            tracing::error!(%lang, key, "no such message");
            format!("⟦{key}⟧")
        })
    }

    /// Whether the language has the message.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.supports(lang) && self.book(lang).keys.contains_key(key)
    }

    /// Every key of a language.
    pub fn keys(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.book(lang).keys.keys().map(String::as_str)
    }

    /// The variables that a language's message names.
    pub fn variables(&self, lang: Lang, key: &str) -> impl Iterator<Item = &str> {
        let names = self.book(lang).keys.get(key);
        names.into_iter().flatten().map(String::as_str)
    }

    /// The language for a visitor: what they chose, else what their browser asks for, else the default.
    pub fn negotiate(
        &self,
        stored: Option<&str>,
        accept_language: Option<&str>,
        default: Lang,
    ) -> Lang {
        negotiate::negotiate(&self.languages, stored, accept_language, default)
    }

    /// How a language writes dates and numbers, and how it sorts.
    pub fn formats(&self, lang: Lang) -> &Formats {
        &self.book(lang).formats
    }

    /// A language that the interface does not speak is answered in the first one.
    fn book(&self, lang: Lang) -> &Book {
        let other = self.others.iter().find(|book| book.lang == lang);
        other.unwrap_or(&self.first)
    }
}

type Files = BTreeMap<Lang, Vec<(String, String)>>;

fn read_books(files: &Files) -> Result<Vec<Book>, LocaleError> {
    files.iter().map(|(&lang, files)| Book::read(lang, files)).collect()
}

/// The files of the binary (of the disk, in a debug build), by path and content.
fn embedded() -> Result<Vec<(String, String)>, LocaleError> {
    let mut files = Vec::new();
    for name in Embedded::iter() {
        let path = format!("locales/{name}");
        let bytes = Embedded::get(&name).map(|file| file.data.into_owned()).unwrap_or_default();
        match String::from_utf8(bytes) {
            Ok(source) => files.push((path, source)),
            Err(_) => return Err(LocaleError::Encoding { file: path }),
        }
    }
    files.sort();
    Ok(files)
}

fn by_language(files: impl IntoIterator<Item = (String, String)>) -> Result<Files, LocaleError> {
    let mut languages = Files::new();
    for (path, source) in files {
        let folder = path.split('/').rev().nth(1).and_then(Lang::parse);
        let Some(lang) = folder else {
            return Err(LocaleError::Folder { file: path });
        };
        languages.entry(lang).or_default().push((path, source));
    }
    Ok(languages)
}
