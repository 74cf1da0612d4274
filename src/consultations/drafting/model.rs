//! A consultation that is being prepared, who has approved which version of it, and each town's
//! desk. Pure.
//!
//! Invariant: every change is a version of its own; an approval is of one version and counts for
//! no other.

use crate::attachments::Attachment;
use crate::config::MunicipalityId;
use crate::consultations::phases::{self, Fault, Slot, Span};
use crate::locale::{Lang, Localized};
use crate::residency::Participation;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest texts, in characters: a form of one language has room for them in any script.
pub const TITLE: usize = 150;
pub const SUMMARY: usize = 600;
pub const BODY: usize = 8_000;
pub const REASON: usize = 2_000;

/// A consultation as its hosts prepare it. Its id is the consultation's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConsultationDraft {
    pub id: String,
    /// Whoever began it first.
    pub hosts: Vec<MunicipalityId>,
    /// Which version of it this is; raised by each change.
    pub edition: u32,
    pub content: Content,
    /// In which version each part was changed last.
    #[serde(default)]
    pub touched: BTreeMap<String, u32>,
    pub changed_by: MunicipalityId,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub changed_at: Timestamp,
    /// Each town's latest.
    #[serde(default)]
    pub approvals: Vec<Approval>,
    /// What each town has looked at last, with its own changes since.
    #[serde(default)]
    pub seen: BTreeMap<MunicipalityId, Content>,
    /// What residents read now.
    #[serde(default)]
    pub in_force: Option<InForce>,
    #[serde(default)]
    pub withdrawal: Option<Withdrawal>,
}

/// What is approved: all that residents will read, and by which rules they take part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    pub title: Localized,
    pub summary: Localized,
    pub body: Localized,
    #[serde(default)]
    pub phases: Vec<Span>,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub closes_at: Option<Timestamp>,
    #[serde(default)]
    pub participation: Participation,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

/// A town stands by a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    pub municipality: MunicipalityId,
    pub version: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// The version that residents read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InForce {
    pub version: u32,
    /// Which of the published ones it is, from one.
    pub number: u32,
    pub slug: String,
}

/// A host has taken it back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Withdrawal {
    pub municipality: MunicipalityId,
    pub reason: Localized,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// What was published once, for its public history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConsultationVersion {
    pub id: String,
    pub consultation: String,
    pub number: u32,
    pub content: Content,
    pub approvals: Vec<Approval>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// A line of a town's desk; written with the draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeskRow {
    pub id: String,
    pub municipality: MunicipalityId,
    pub draft: String,
    pub place: Place,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub changed_at: Timestamp,
}

/// The part of a desk in which a draft lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// For this town: to translate, to look at, to approve.
    Waiting,
    Drafting,
    Published,
    Withdrawn,
}

/// Why something cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Somebody has changed it meanwhile.
    Stale,
    Withdrawn,
    /// A text is missing in this language.
    Missing(Lang),
    Timetable(Fault),
    /// It would begin before it is published, or end before now.
    Past,
    /// It changes what has already begun.
    Begun,
    /// It is published: its hosts stay.
    Published,
}

/// What an approval came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approved {
    /// This town had approved it already.
    Already,
    /// Others have yet to.
    Waiting,
    /// It was the last one.
    All,
}

/// The lines of a desk, by its parts.
pub const BY_DESK: Index =
    Index::on("consultation_desk_by_place", &["municipality", "place", "changed_at"]).counted(2);
/// The published versions of a consultation in order.
pub const BY_NUMBER: Index =
    Index::unique("consultation_versions_by_number", &["consultation", "number"]);

impl Document for ConsultationDraft {
    const COLLECTION: &'static Collection =
        &Collection { name: "consultation_drafts", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for ConsultationVersion {
    const COLLECTION: &'static Collection =
        &Collection { name: "consultation_versions", schema: 1, indexes: &[BY_NUMBER] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for DeskRow {
    const COLLECTION: &'static Collection =
        &Collection { name: "consultation_desk", schema: 1, indexes: &[BY_DESK] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Place {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Place::Waiting => "waiting",
            Place::Drafting => "drafting",
            Place::Published => "published",
            Place::Withdrawn => "withdrawn",
        }
    }
}

impl DeskRow {
    /// The id of a town's line.
    pub fn id_of(town: &str, draft: &str) -> String {
        format!("{town}:{draft}")
    }

    /// How a draft lies on this town's desk.
    pub fn of(draft: &ConsultationDraft, town: &str) -> DeskRow {
        DeskRow {
            id: DeskRow::id_of(town, &draft.id),
            municipality: town.to_owned(),
            draft: draft.id.clone(),
            place: draft.place(town),
            changed_at: draft.changed_at,
        }
    }
}

impl Content {
    /// Whether somebody has written all of its texts in this language.
    pub fn is_whole(&self, lang: Lang) -> bool {
        let there = |text: &Localized| text.texts.get(&lang).is_some_and(|text| !text.is_empty());
        [&self.title, &self.summary, &self.body].into_iter().all(there)
    }

    /// Its phases with their ends; none while it has no end.
    pub fn slots(&self) -> Vec<Slot> {
        match (self.phases.first(), self.closes_at) {
            (Some(first), Some(end)) => phases::slots(&self.phases, first.opens_at, end),
            _ => vec![],
        }
    }

    /// Refuses a timetable that cannot be published now; `before` is what residents read.
    pub fn check_times(&self, before: Option<&Content>, now: Timestamp) -> Result<(), Refusal> {
        let closes_at = self.closes_at.ok_or(Refusal::Timetable(Fault::Closing))?;
        phases::check(&self.phases, closes_at).map_err(Refusal::Timetable)?;
        let old = before.map(|before| (before.phases.as_slice(), before.closes_at));
        if old == Some((self.phases.as_slice(), self.closes_at)) {
            return Ok(());
        }
        let begun = before.map(|before| {
            before.phases.iter().take_while(|span| span.opens_at <= now).collect::<Vec<_>>()
        });
        let begun = begun.unwrap_or_default();
        let kept = self.phases.iter().take(begun.len());
        let over = before.and_then(|before| before.closes_at).is_some_and(|end| end <= now);
        if over || !kept.eq(begun.iter().copied()) {
            return Err(Refusal::Begun);
        }
        let mut to_come = self.phases.iter().skip(begun.len());
        if closes_at <= now || to_come.any(|span| span.opens_at <= now) {
            return Err(Refusal::Past);
        }
        Ok(())
    }
}

impl ConsultationDraft {
    /// Whether this town stands by what is there now.
    pub fn is_approved_by(&self, town: &str) -> bool {
        self.approvals.iter().any(|one| one.municipality == town && one.version == self.edition)
    }

    /// Whether residents read what is there now.
    pub fn is_in_force(&self) -> bool {
        self.in_force.as_ref().is_some_and(|one| one.version == self.edition)
    }

    /// Where it lies on this town's desk.
    pub fn place(&self, town: &str) -> Place {
        let approved = self.hosts.iter().any(|host| self.is_approved_by(host));
        if self.withdrawal.is_some() {
            Place::Withdrawn
        } else if self.is_in_force() {
            Place::Published
        } else if !self.is_approved_by(town) && (approved || self.changed_by != town) {
            Place::Waiting
        } else {
            Place::Drafting
        }
    }

    /// Changes one part of it, as it was read in the version `based_on`; whose approvals have
    /// fallen by it, or nothing where there is nothing to change.
    pub fn change(
        &mut self,
        by: &str,
        part: &str,
        based_on: u32,
        now: Timestamp,
        edit: impl Fn(&mut Content),
    ) -> Result<Option<Vec<MunicipalityId>>, Refusal> {
        if self.withdrawal.is_some() {
            return Err(Refusal::Withdrawn);
        }
        let mut content = self.content.clone();
        edit(&mut content);
        if content == self.content {
            return Ok(None);
        }
        if self.touched.get(part).is_some_and(|version| *version > based_on) {
            return Err(Refusal::Stale);
        }
        let fallen = self.next_version(by, now);
        self.touched.insert(part.to_owned(), self.edition);
        self.content = content;
        // One's own change is no news to oneself; the others' still are.
        if let Some(seen) = self.seen.get_mut(by) {
            edit(seen);
        }
        Ok(Some(fallen))
    }

    /// Asks another town to be a host; whose approvals have fallen by it.
    pub fn invite(
        &mut self,
        by: &str,
        town: &str,
        now: Timestamp,
    ) -> Result<Option<Vec<MunicipalityId>>, Refusal> {
        if self.withdrawal.is_some() {
            return Err(Refusal::Withdrawn);
        }
        if self.hosts.iter().any(|host| host == town) {
            return Ok(None);
        }
        if self.in_force.is_some() {
            return Err(Refusal::Published);
        }
        self.hosts.push(town.to_owned());
        Ok(Some(self.next_version(by, now)))
    }

    /// What was approved is approved no more; by whom it was, but for whoever changes it.
    fn next_version(&mut self, by: &str, now: Timestamp) -> Vec<MunicipalityId> {
        let others = self.hosts.iter().filter(|host| *host != by);
        let fallen = match self.is_in_force() {
            // Nobody's approval falls: residents go on reading what was approved.
            true => vec![],
            false => others.filter(|host| self.is_approved_by(host)).cloned().collect(),
        };
        self.edition += 1;
        self.changed_by = by.to_owned();
        self.changed_at = now;
        fallen
    }

    /// A town stands by this version.
    pub fn approve(
        &mut self,
        town: &str,
        version: u32,
        now: Timestamp,
    ) -> Result<Approved, Refusal> {
        if self.withdrawal.is_some() {
            return Err(Refusal::Withdrawn);
        }
        if version != self.edition {
            return Err(Refusal::Stale);
        }
        if self.is_approved_by(town) {
            return Ok(Approved::Already);
        }
        self.approvals.retain(|one| one.municipality != town);
        self.approvals.push(Approval { municipality: town.to_owned(), version, at: now });
        self.look(town);
        let all = self.hosts.iter().all(|host| self.is_approved_by(host));
        Ok(if all { Approved::All } else { Approved::Waiting })
    }

    /// A town has looked at what is there now.
    pub fn look(&mut self, town: &str) {
        self.seen.insert(town.to_owned(), self.content.clone());
    }

    /// A host takes it back; whether it was not already.
    pub fn withdraw(&mut self, town: &str, reason: Localized, now: Timestamp) -> bool {
        if self.withdrawal.is_some() {
            return false;
        }
        self.withdrawal = Some(Withdrawal { municipality: town.to_owned(), reason, at: now });
        self.changed_by = town.to_owned();
        self.changed_at = now;
        true
    }
}
