//! One thing that somebody was told. Pure.

use crate::config::Rhythm;
use crate::locale::Localized;
use crate::notifications::{Notice, Topic};
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How much of a text is kept, in characters: an entry says what happened, its page says it all.
const EXCERPT: usize = 280;

/// The texts of a notice that say in a sentence what happened, and those that are somebody's words.
pub const SAID: [&str; 5] = ["said", "told", "replied", "now", "facts"];
pub const QUOTED: [&str; 2] = ["quote", "text"];

/// Which digest an entry waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Waits {
    /// None: it was mailed, or never will be.
    Not,
    Daily,
    Weekly,
}

impl Waits {
    /// As documents say it.
    pub fn as_str(self) -> &'static str {
        match self {
            Waits::Not => "not",
            Waits::Daily => "daily",
            Waits::Weekly => "weekly",
        }
    }
}

impl From<Rhythm> for Waits {
    fn from(rhythm: Rhythm) -> Waits {
        match rhythm {
            Rhythm::Daily => Waits::Daily,
            Rhythm::Weekly => Waits::Weekly,
            Rhythm::AtOnce | Rhythm::Never => Waits::Not,
        }
    }
}

/// An entry in somebody's notices. Rests in their personal store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The letter's, made of its cause and its reader.
    pub id: String,
    pub resident: String,
    pub topic: Topic,
    /// The page without the place in it: `petitions/clean-embankment`.
    pub list: String,
    /// The page, after its language.
    pub path: String,
    /// The key of the message that says it in a line, with what it names.
    pub subject: String,
    pub title: Localized,
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    #[serde(default)]
    pub texts: BTreeMap<String, Localized>,
    /// The contribution that it tells of. What that says is read where it stands when it is shown, so
    /// that nothing is told again that moderation has taken out of sight or its author has changed,
    /// and a translation that came since is there.
    #[serde(default)]
    pub contribution: Option<String>,
    /// Whether it stands in the notices on the site; else it is kept for a digest, or only so that
    /// the same cause is told once.
    pub shown: bool,
    pub unread: bool,
    pub waits: Waits,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// One reader's notices, by when they came; and of those the unread.
pub const INBOX: Index = Index::on("inbox_by_reader", &["resident", "shown", "at"]);
pub const UNREAD: Index = Index::on("inbox_unread", &["resident", "shown", "unread", "at"]);
/// What waits for one reader's digest.
pub const WAITING: Index = Index::on("inbox_waiting", &["resident", "waits", "at"]);
/// All, for when they have had their time.
pub const BY_AGE: Index = Index::on("inbox_by_age", &["at"]);

impl Document for Entry {
    const COLLECTION: &'static Collection =
        &Collection { name: "inbox", schema: 1, indexes: &[INBOX, UNREAD, WAITING, BY_AGE] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Entry {
    /// The entry of a notice. `named` are the values that its line names. Where it is neither shown
    /// nor waits, it keeps nothing of what it says.
    pub fn new(
        id: String,
        list: &str,
        notice: &Notice,
        (shown, waits): (bool, Waits),
        named: impl Fn(&str) -> bool,
        at: Timestamp,
    ) -> Entry {
        let says = shown || waits != Waits::Not;
        let contribution = contribution(notice).map(str::to_owned);
        let quoted: &[&str] = if contribution.is_some() { &[] } else { &QUOTED };
        let kept = SAID.iter().chain(quoted).filter(|_| says);
        let texts =
            kept.filter_map(|&name| Some((name.to_owned(), excerpt(notice.texts.get(name)?))));
        let values = notice.values.iter().filter(|(name, _)| says && named(name));
        Entry {
            id,
            resident: notice.to.resident.clone(),
            topic: notice.topic,
            list: list.to_owned(),
            path: notice.path.clone(),
            subject: notice.subject.clone(),
            title: if says { excerpt(&notice.title) } else { emptied(&notice.title) },
            values: values.map(|(name, value)| (name.clone(), shortened(value, EXCERPT))).collect(),
            texts: texts.collect(),
            contribution: contribution.filter(|_| says),
            shown,
            unread: true,
            waits,
            at,
        }
    }
}

/// The contribution that a notice tells of: it names an author, and leads to the place.
fn contribution(notice: &Notice) -> Option<&str> {
    let (_, id) = notice.path.split_once("#contribution-")?;
    notice.values.contains_key("author").then_some(id)
}

/// The beginning of a text in each language that it has.
fn excerpt(text: &Localized) -> Localized {
    let mut shorter = text.clone();
    for words in shorter.texts.values_mut() {
        *words = short(words);
    }
    shorter
}

/// The beginning of a text, on one line.
pub fn short(text: &str) -> String {
    shortened(&folded(text), EXCERPT)
}

fn emptied(text: &Localized) -> Localized {
    Localized::new(text.original, "")
}

/// The text on one line; what a no-break space holds together stays so.
fn folded(text: &str) -> String {
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// At most `room` characters of the text, up to the end of a word, with an ellipsis if any are left.
pub fn shortened(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let kept: String = text.chars().take(room.saturating_sub(1)).collect();
    let end = kept.rfind(char::is_whitespace).unwrap_or(kept.len());
    let words = kept[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    format!("{words}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::residents::Person;

    fn notice(text: &str) -> Notice {
        Notice {
            cause: "c".into(),
            to: Person {
                resident: "r".into(),
                municipality: "pagegiai".into(),
                name: "Ona".into(),
                staff: false,
            },
            topic: Topic::Replies,
            answers: None,
            template: "discussion/mail/reply".into(),
            subject: "discussion-mail-reply-subject".into(),
            title: Localized::new(Lang::LT, "Tiltas"),
            path: "/petitions/bridge".into(),
            texts: BTreeMap::from([
                ("text".into(), Localized::new(Lang::LT, text).with(Lang::RU, text)),
                ("when".into(), Localized::new(Lang::LT, "rytoj")),
            ]),
            values: BTreeMap::from([
                ("author".into(), "Petras".into()),
                ("link".into(), "https://slaptas.example".into()),
            ]),
        }
    }

    fn entry(text: &str, shown: bool) -> Entry {
        let at = Timestamp::UNIX_EPOCH;
        let named = |name: &str| name == "author";
        let how = (shown, Waits::Not);
        Entry::new("id".into(), "petitions/bridge", &notice(text), how, named, at)
    }

    #[test]
    fn it_keeps_what_it_says_and_that_shortened() {
        let one = entry(&"žodis\n\n".repeat(1_000), true);
        assert_eq!(one.texts.keys().collect::<Vec<_>>(), ["text"]);
        let text = &one.texts["text"];
        for lang in [Lang::LT, Lang::RU] {
            let count = text.text(lang).chars().count();
            assert!(count <= EXCERPT && text.text(lang).ends_with("žodis…"), "{count}");
        }
        assert_eq!(one.values.keys().collect::<Vec<_>>(), ["author"], "no secret address");
        assert_eq!(entry("5\u{a0}d.\nir", true).texts["text"].text(Lang::LT), "5\u{a0}d. ir");
    }

    /// What somebody wrote is read where it stands, so that it is told only while it stands there.
    #[test]
    fn of_a_contribution_nothing_is_kept() {
        let mut notice = notice("Žodžiai");
        notice.path = "/petitions/bridge?thread=1#contribution-2".into();
        let how = (true, Waits::Daily);
        let at = Timestamp::UNIX_EPOCH;
        let one = Entry::new("id".into(), "petitions/bridge", &notice, how, |_| false, at);
        assert_eq!(one.contribution.as_deref(), Some("2"));
        let kept = serde_json::to_string(&one).expect("an entry");
        assert!(!kept.contains("Žodžiai") && !kept.contains("Petras"), "{kept}");
        // An official answer is no contribution, though it leads to what it answers.
        notice.values.remove("author");
        let one = Entry::new("id".into(), "petitions/bridge", &notice, how, |_| false, at);
        assert!(one.contribution.is_none() && one.texts.contains_key("text"));
    }

    #[test]
    fn a_bare_mark_says_nothing() {
        let kept = serde_json::to_string(&entry("Žodžiai", false)).expect("an entry");
        for word in ["Žodžiai", "Petras", "Tiltas"] {
            assert!(!kept.contains(word), "{word} in {kept}");
        }
    }
}
