//! Languages: the interface's messages (Fluent), the choice of a reader's language, dates, numbers,
//! lists and sorting (ICU4X), and texts that exist in several languages.
//!
//! *Invariant:* no text is ever made without saying for which language; nothing here knows a room,
//! and adding a language is adding a folder under `locales/`.

mod book;
mod entries;
mod formats;
mod lang;
mod latin;
mod localized;
mod messages;
mod negotiate;
mod plurals;
#[cfg(any(test, debug_assertions))]
mod pseudo;
mod template;

pub use formats::Formats;
pub use lang::{Lang, NotALanguage};
pub use latin::latin;
pub use localized::{Localized, Origin, Reading};
pub use messages::{Args, Locales};
#[cfg(any(test, debug_assertions))]
pub use pseudo::pseudo;
pub use template::register;

pub use crate::key;

/// Marks a string literal as a message's key and expands to that literal.
///
/// Every key in Rust is written through it, so that the tests find the keys that are used:
/// `locales.text(lang, key!("petitions-signed"), None)`. Keys put together at run time are declared
/// in a comment beside: `keys: petitions-state-*`.
#[macro_export]
macro_rules! key {
    ($key:literal) => {
        $key
    };
}

/// What can be wrong with the files in `locales/`.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// There is no language at all.
    #[error("locales/ holds no language")]
    Empty,
    /// A folder is not named by a language's two letters.
    #[error("{file}: the folder is not named by a language's two letters")]
    Folder {
        /// The file in that folder.
        file: String,
    },
    /// A file is not UTF-8.
    #[error("{file}: not UTF-8")]
    Encoding {
        /// The file.
        file: String,
    },
    /// A file breaks Fluent's syntax.
    #[error("{file}:{line}: {message}")]
    Syntax {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        message: String,
    },
    /// A key stands twice in one language.
    #[error("{file}:{line}: `{key}` stands already in {first}")]
    Twice {
        /// The file of the second.
        file: String,
        /// The line of the second, from 1.
        line: usize,
        /// The key.
        key: String,
        /// File and line of the first.
        first: String,
    },
    /// ICU4X carries no data for the language.
    #[error("no {what} for the language `{lang}`: {message}")]
    Data {
        /// The language.
        lang: Lang,
        /// What could not be made.
        what: &'static str,
        /// What ICU4X says.
        message: String,
    },
}
