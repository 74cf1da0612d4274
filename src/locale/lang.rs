//! A language's code: two small letters of ISO 639-1, as in addresses and folder names.
//!
//! *Invariant:* a `Lang` always holds two ASCII lower-case letters; whether the interface speaks the
//! language is for `Locales` to say.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A language, by its ISO 639-1 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang([u8; 2]);

/// The text is not a language's two letters.
#[derive(Debug, thiserror::Error)]
#[error("a language is two small letters, such as `lt`")]
pub struct NotALanguage;

impl Lang {
    /// Lithuanian.
    pub const LT: Lang = Lang::new("lt");
    /// Russian.
    pub const RU: Lang = Lang::new("ru");
    /// English.
    pub const EN: Lang = Lang::new("en");

    /// For constants: a code that is no code stops the build. Anything read goes through [`Lang::parse`].
    pub const fn new(code: &'static str) -> Lang {
        match Lang::from_bytes(code.as_bytes()) {
            Some(lang) => lang,
            None => panic!("a language is two small letters"), // at compile time
        }
    }

    /// Reads two ASCII lower-case letters.
    pub fn parse(code: &str) -> Option<Lang> {
        Lang::from_bytes(code.as_bytes())
    }

    const fn from_bytes(code: &[u8]) -> Option<Lang> {
        match code {
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Some(Lang([*a, *b])),
            _ => None,
        }
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        // Always valid: both bytes are ASCII letters.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({self})")
    }
}

impl FromStr for Lang {
    type Err = NotALanguage;

    fn from_str(code: &str) -> Result<Lang, NotALanguage> {
        Lang::parse(code).ok_or(NotALanguage)
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lang, D::Error> {
        struct Code;
        impl de::Visitor<'_> for Code {
            type Value = Lang;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a language's two small letters")
            }

            fn visit_str<E: de::Error>(self, code: &str) -> Result<Lang, E> {
                Lang::parse(code).ok_or_else(|| E::invalid_value(de::Unexpected::Str(code), &self))
            }
        }
        deserializer.deserialize_str(Code)
    }
}
