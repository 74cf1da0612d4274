//! What the hosts write together about what was heard and what follows. Pure.
//!
//! Invariant: every change makes a new version, and each part knows in which one it was changed
//! last, so that nobody writes over what they have not seen.

use super::model::Refusal;
use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest summary and decision, in characters.
pub const TEXT: usize = 5_000;
/// The longest argument, item, reason and milestone, in characters.
pub const SHORT: usize = 600;
/// The longest name of an office, in characters.
pub const OFFICE: usize = 120;
/// The most arguments, and the most items.
pub const MOST: usize = 30;
/// The most contributions that an argument links.
pub const LINKS: usize = 12;
/// What all hosts answer for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Grows with every change.
    pub version: u32,
    pub summary: Option<Kept<Localized>>,
    /// By their ids, which sort by the time of writing.
    pub arguments: BTreeMap<String, Kept<Argument>>,
    pub items: BTreeMap<String, Kept<Item>>,
    pub decisions: BTreeMap<MunicipalityId, Kept<Decision>>,
}

/// A part of the content, with the version in which it was changed last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept<T> {
    pub changed: u32,
    pub value: T,
}

/// Something that was said, by one or by many.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Argument {
    pub text: Localized,
    /// The ids of contributions that say it.
    pub contributions: Vec<String>,
}

/// Something that was asked for, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub text: Localized,
    pub taken: Taken,
    pub reason: Localized,
    /// Which hosts decided so.
    pub by: Vec<MunicipalityId>,
}

/// Whether it is taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Taken {
    Yes,
    Partly,
    No,
}

/// What one host decided, signed by its office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// What the office is called in each language.
    pub office: BTreeMap<Lang, String>,
    pub text: Localized,
}

impl Taken {
    pub const ALL: [Taken; 3] = [Taken::Yes, Taken::Partly, Taken::No];

    /// The word in documents, forms and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Taken::Yes => "yes",
            Taken::Partly => "partly",
            Taken::No => "no",
        }
    }

    pub fn parse(word: &str) -> Option<Taken> {
        Taken::ALL.into_iter().find(|taken| taken.as_str() == word)
    }
}

/// Puts a value where another was that somebody saw as `seen` (0: nothing was there); whether that
/// changes anything. The same value once more is the same form sent again.
fn put<T: PartialEq>(
    slot: &mut Option<Kept<T>>,
    value: T,
    seen: u32,
    version: &mut u32,
) -> Result<bool, Refusal> {
    match slot {
        Some(now) if now.value == value => return Ok(false),
        now if now.as_ref().map_or(0, |now| now.changed) != seen => return Err(Refusal::Stale),
        _ => {}
    }
    *version += 1;
    *slot = Some(Kept { changed: *version, value });
    Ok(true)
}

/// The same, in a list.
fn put_in<T: PartialEq>(
    all: &mut BTreeMap<String, Kept<T>>,
    (id, most): (&str, usize),
    value: T,
    seen: u32,
    version: &mut u32,
) -> Result<bool, Refusal> {
    if !all.contains_key(id) && all.len() >= most {
        return Err(Refusal::TooMany);
    }
    let mut slot = all.remove(id);
    let done = put(&mut slot, value, seen, version);
    all.extend(slot.map(|kept| (id.to_owned(), kept)));
    done
}

impl Content {
    pub fn write_summary(&mut self, text: Localized, seen: u32) -> Result<bool, Refusal> {
        put(&mut self.summary, text, seen, &mut self.version)
    }

    pub fn write_argument(
        &mut self,
        id: &str,
        argument: Argument,
        seen: u32,
    ) -> Result<bool, Refusal> {
        put_in(&mut self.arguments, (id, MOST), argument, seen, &mut self.version)
    }

    pub fn write_item(&mut self, id: &str, item: Item, seen: u32) -> Result<bool, Refusal> {
        put_in(&mut self.items, (id, MOST), item, seen, &mut self.version)
    }

    pub fn write_decision(
        &mut self,
        host: &str,
        decision: Decision,
        seen: u32,
    ) -> Result<bool, Refusal> {
        put_in(&mut self.decisions, (host, usize::MAX), decision, seen, &mut self.version)
    }

    /// Takes an argument or an item out, as somebody saw it; whether it was there.
    pub fn remove(&mut self, id: &str, seen: u32) -> Result<bool, Refusal> {
        let changed = self.arguments.get(id).map(|kept| kept.changed);
        let Some(changed) = changed.or(self.items.get(id).map(|kept| kept.changed)) else {
            return Ok(false);
        };
        if changed != seen {
            return Err(Refusal::Stale);
        }
        self.arguments.remove(id);
        self.items.remove(id);
        self.version += 1;
        Ok(true)
    }

    /// Why this host, whose language this is, cannot approve it yet.
    pub fn lacks(&self, host: &str, lang: Lang) -> Option<Refusal> {
        let Some(summary) = &self.summary else { return Some(Refusal::NoSummary) };
        let Some(decision) = self.decisions.get(host) else { return Some(Refusal::NoDecision) };
        let arguments = self.arguments.values().map(|kept| &kept.value.text);
        let items = self.items.values().flat_map(|kept| [&kept.value.text, &kept.value.reason]);
        let mut texts =
            [&summary.value, &decision.value.text].into_iter().chain(arguments).chain(items);
        let readable = texts.all(|text| text.texts.contains_key(&lang));
        (!readable).then_some(Refusal::NotReadable)
    }
}
