//! A document, its versions, and the text that editors are working on. Pure.
//!
//! Invariant: a paragraph's id is made of the version that brought it and its place in that version,
//! so no two paragraphs of a document ever share one; a version, once published, never changes.

use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most paragraphs, and the most characters of one.
pub const PARAGRAPHS: usize = 200;
pub const PARAGRAPH: usize = 5_000;
/// The longest title and the longest reason, in characters.
pub const TITLE: usize = 200;
pub const REASON: usize = 1_000;
/// The most documents of a consultation.
pub const DOCUMENTS: u32 = 20;

/// A document of a consultation: what is known of it without its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextDocument {
    pub id: String,
    /// The consultation's id.
    pub consultation: String,
    /// Which of the consultation's documents it is: its word in addresses.
    pub number: u32,
    /// As the latest version is called; before there is one, as its editors began.
    pub title: Localized,
    /// What was published, the oldest first.
    pub versions: Vec<Issue>,
    /// Every paragraph that any version has had.
    pub passages: Vec<Passage>,
}

/// That a version was published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Issue {
    pub number: u32,
    pub municipality: MunicipalityId,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// Where a paragraph stands, or last stood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    pub id: String,
    /// The last version that has it.
    pub last: u32,
    /// Its number there.
    pub number: u32,
}

/// One version of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// See [`Version::id_of`].
    pub id: String,
    pub number: u32,
    /// The key of the form that it came by: the same form sent twice is one version.
    pub key: String,
    pub title: Localized,
    pub paragraphs: Vec<Paragraph>,
    /// What differs from the version before.
    pub changes: Vec<Change>,
    pub municipality: MunicipalityId,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// A paragraph; its number is its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paragraph {
    pub id: String,
    pub text: Localized,
}

/// What a version did to a paragraph.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub paragraph: String,
    pub how: Turn,
    #[serde(default)]
    pub reason: Option<Localized>,
    /// The ids of the comments on this paragraph that led to it.
    #[serde(default)]
    pub led: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Turn {
    Added,
    Changed,
    Removed,
}

/// That a comment led to a change: found by what the comment stands under.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Influence {
    /// The version's id and the comment's.
    pub id: String,
    /// The paragraph, as its comments refer to it.
    pub subject: String,
    pub comment: String,
    pub version: u32,
}

/// The text that editors are working on; its id is the document's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    pub id: String,
    /// The language that it was begun in.
    pub original: Lang,
    pub titles: BTreeMap<Lang, String>,
    /// The paragraphs in each language, by number.
    pub texts: BTreeMap<Lang, Vec<String>>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub changed_at: Timestamp,
}

/// The documents of a consultation, in the order in which they were begun.
pub const BY_CONSULTATION: Index =
    Index::unique("documents_by_consultation", &["consultation", "number"]);
/// What comments on a paragraph led to.
pub const BY_PARAGRAPH: Index = Index::on("document_influences_by_paragraph", &["subject"]);

impl Document for TextDocument {
    const COLLECTION: &'static Collection =
        &Collection { name: "documents", schema: 1, indexes: &[BY_CONSULTATION] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for Version {
    const COLLECTION: &'static Collection =
        &Collection { name: "document_versions", schema: 1, indexes: &[] };
    const APPEND_ONLY: bool = true;

    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for Influence {
    const COLLECTION: &'static Collection =
        &Collection { name: "document_influences", schema: 1, indexes: &[BY_PARAGRAPH] };
    const APPEND_ONLY: bool = true;

    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for Draft {
    const COLLECTION: &'static Collection =
        &Collection { name: "document_drafts", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why a version is not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is a later version than the one that it was made from.
    Overtaken,
    /// It says the same as the one before.
    Unchanged,
    /// Two of its paragraphs claim to be the same one of before.
    Twice,
    /// It has no paragraphs, or too many.
    Size,
}

/// What is said about a change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    pub reason: Option<Localized>,
    pub led: Vec<String>,
}

/// A version about to be published.
#[derive(Clone, Debug)]
pub struct NewVersion {
    pub key: String,
    pub municipality: MunicipalityId,
    pub title: Localized,
    pub texts: Vec<Localized>,
    /// For each paragraph the one of the version before that it is, if any.
    pub same: Vec<Option<String>>,
    /// By the paragraph's id.
    pub notes: BTreeMap<String, Note>,
    pub at: Timestamp,
}

/// The ids of a version's paragraphs: that of before, or one that nothing has had.
pub fn ids(version: u32, same: &[Option<String>]) -> Vec<String> {
    let id = |(place, same): (usize, &Option<String>)| {
        same.clone().unwrap_or_else(|| format!("{version}-{}", place + 1))
    };
    same.iter().enumerate().map(id).collect()
}

impl TextDocument {
    pub fn new(id: String, consultation: &str, number: u32, title: Localized) -> TextDocument {
        let (versions, passages) = (vec![], vec![]);
        let consultation = consultation.to_owned();
        TextDocument { id, consultation, number, title, versions, passages }
    }

    /// The number of the latest version; 0 while nothing is published.
    pub fn latest(&self) -> u32 {
        self.versions.last().map_or(0, |issue| issue.number)
    }

    /// What comments on a paragraph refer to it by.
    pub fn subject(&self, paragraph: &str) -> String {
        format!("documents/{}/{paragraph}", self.id)
    }

    pub fn passage(&self, paragraph: &str) -> Option<&Passage> {
        self.passages.iter().find(|passage| passage.id == paragraph)
    }

    /// The paragraphs that the latest version no longer has.
    pub fn gone(&self) -> impl Iterator<Item = &Passage> {
        let latest = self.latest();
        self.passages.iter().filter(move |passage| passage.last < latest)
    }

    /// The next version, noted here. `before` is the latest.
    pub fn publish(
        &mut self,
        before: Option<&Version>,
        new: NewVersion,
    ) -> Result<Version, Refusal> {
        if before.map_or(0, |before| before.number) != self.latest() {
            return Err(Refusal::Overtaken);
        }
        if new.texts.is_empty() || new.texts.len() > PARAGRAPHS {
            return Err(Refusal::Size);
        }
        let number = self.latest() + 1;
        let ids = known(number, before, &new)?;
        let texts = new.texts.into_iter();
        let paragraph = |(id, text)| Paragraph { id, text };
        let paragraphs: Vec<Paragraph> = ids.into_iter().zip(texts).map(paragraph).collect();
        let changes = before.map(|old| changes(old, &paragraphs, &new.notes)).unwrap_or_default();
        if before.is_some_and(|old| says_the_same(old, &new.title, &paragraphs)) {
            return Err(Refusal::Unchanged);
        }
        for (place, one) in paragraphs.iter().enumerate() {
            let shown = u32::try_from(place + 1).unwrap_or(u32::MAX);
            match self.passages.iter_mut().find(|passage| passage.id == one.id) {
                Some(passage) => (passage.last, passage.number) = (number, shown),
                None => {
                    self.passages.push(Passage { id: one.id.clone(), last: number, number: shown })
                }
            }
        }
        let (municipality, at) = (new.municipality, new.at);
        self.versions.push(Issue { number, municipality: municipality.clone(), at });
        self.title = new.title.clone();
        let (id, key, title) = (Version::id_of(&self.id, number), new.key, new.title);
        Ok(Version { id, number, key, title, paragraphs, changes, municipality, at })
    }
}

/// The ids of the new paragraphs, each once, and each either of the version before or new.
fn known(number: u32, before: Option<&Version>, new: &NewVersion) -> Result<Vec<String>, Refusal> {
    let had =
        |id: &String| before.is_some_and(|old| old.paragraphs.iter().any(|one| one.id == *id));
    let mut same: Vec<Option<String>> =
        new.same.iter().cloned().map(|same| same.filter(had)).collect();
    same.resize(new.texts.len(), None);
    let ids = ids(number, &same);
    let apart: BTreeSet<&String> = ids.iter().collect();
    if apart.len() == ids.len() { Ok(ids) } else { Err(Refusal::Twice) }
}

/// Whether nothing differs, not even the order.
fn says_the_same(old: &Version, title: &Localized, paragraphs: &[Paragraph]) -> bool {
    old.title == *title && old.paragraphs == paragraphs
}

/// What became of each paragraph, in the order of the new version, then what was taken out.
fn changes(old: &Version, new: &[Paragraph], notes: &BTreeMap<String, Note>) -> Vec<Change> {
    let change = |id: &String, how| {
        let Note { reason, led } = notes.get(id).cloned().unwrap_or_default();
        Change { paragraph: id.clone(), how, reason, led }
    };
    let turned = |one: &Paragraph| match old.paragraph(&one.id) {
        None => Some(change(&one.id, Turn::Added)),
        Some((_, before)) if before.text.texts != one.text.texts => {
            Some(change(&one.id, Turn::Changed))
        }
        Some(_) => None,
    };
    let stays = |one: &&Paragraph| !new.iter().any(|other| other.id == one.id);
    let gone = old.paragraphs.iter().filter(stays).map(|one| change(&one.id, Turn::Removed));
    new.iter().filter_map(turned).chain(gone).collect()
}

impl Version {
    pub fn id_of(document: &str, number: u32) -> String {
        format!("{document}:{number}")
    }

    /// A paragraph with its number.
    pub fn paragraph(&self, id: &str) -> Option<(usize, &Paragraph)> {
        let place = self.paragraphs.iter().position(|one| one.id == id)?;
        self.paragraphs.get(place).map(|one| (place + 1, one))
    }
}

impl Turn {
    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Turn::Added => "added",
            Turn::Changed => "changed",
            Turn::Removed => "removed",
        }
    }
}

impl Draft {
    /// Whether it can be published where these languages are needed: the languages that are in the
    /// way, each with its number of paragraphs; none when all is well.
    pub fn lacking(&self, needed: &[Lang]) -> Vec<(Lang, usize)> {
        let count = |lang: &Lang| self.texts.get(lang).map_or(0, Vec::len);
        let whole = count(&self.original);
        let mut languages: BTreeSet<Lang> = needed.iter().copied().collect();
        languages.extend(self.texts.iter().filter(|(_, text)| !text.is_empty()).map(|one| *one.0));
        let stands = |lang: &Lang| {
            let named = !needed.contains(lang) || self.titles.contains_key(lang);
            whole > 0 && count(lang) == whole && named
        };
        let lacks = languages.into_iter().filter(|lang| !stands(lang));
        lacks.map(|lang| (lang, count(&lang))).collect()
    }

    /// The title in all its languages.
    pub fn title(&self) -> Localized {
        let own = self.titles.get(&self.original).cloned().unwrap_or_default();
        let title = Localized::new(self.original, own);
        self.titles.iter().fold(title, |title, (lang, words)| title.with(*lang, words))
    }

    /// The paragraphs, each in all its languages.
    pub fn paragraphs(&self) -> Vec<Localized> {
        let whole = self.texts.get(&self.original).map(Vec::as_slice).unwrap_or_default();
        let paragraph = |(place, text): (usize, &String)| {
            let all = self.texts.iter().filter_map(|(lang, all)| Some((*lang, all.get(place)?)));
            let text = Localized::new(self.original, text);
            all.fold(text, |text, (lang, words)| text.with(lang, words))
        };
        whole.iter().enumerate().map(paragraph).collect()
    }
}
