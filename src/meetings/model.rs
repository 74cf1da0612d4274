//! A public meeting: what is planned, what became of it, and the rules of both. Pure.
//!
//! Invariant: every change after the announcement raises `sequence`, by which calendars know which
//! of two files is the newer; `listed` and `remind_at` follow from the rest and are only indexed.

use crate::config::MunicipalityId;
use crate::consultations::Phase;
use crate::locale::Localized;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The longest texts that staff may write, in characters.
pub const TITLE: usize = 150;
pub const DESCRIPTION: usize = 5_000;
pub const PLACE: usize = 300;
pub const POINT: usize = 300;
pub const REASON: usize = 1_000;
pub const MINUTES: usize = 30_000;
/// The longest address of an online meeting.
pub const LINK: usize = 500;
/// The most points of an agenda.
pub const POINTS: usize = 40;
/// The most places of a kind: as many as one query reads.
pub const PLACES: u32 = 1_000;

/// How somebody takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// In the room.
    Room,
    /// Through the online link.
    Remote,
}

/// What became of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Only the hosts' editors see it.
    Draft,
    Announced,
    Cancelled,
    /// Its minutes are published.
    Closed,
}

/// A point of the agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Minutes after the beginning, so that it moves with the meeting.
    pub after: u32,
    pub title: Localized,
}

/// What the hosts' editors write.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    pub hosts: Vec<MunicipalityId>,
    /// The slug of the consultation that it belongs to; empty for none.
    #[serde(default)]
    pub consultation: String,
    /// The phase of that consultation.
    #[serde(default)]
    pub phase: Option<Phase>,
    pub title: Localized,
    pub description: Localized,
    #[serde(default)]
    pub place: Option<Localized>,
    /// The address of the online meeting; empty for none.
    #[serde(default)]
    pub online: String,
    /// Whether everybody is shown that address, or only those registered for remote participation.
    #[serde(default)]
    pub online_open: bool,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub starts_at: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub ends_at: Timestamp,
    /// Until when one may register.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub register_until: Timestamp,
    /// Places in the room, and for remote participation; 0 where it is not offered.
    #[serde(default)]
    pub room: u32,
    #[serde(default)]
    pub remote: u32,
    #[serde(default)]
    pub agenda: Vec<Point>,
}

/// Why it does not take place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cancelled {
    pub by: MunicipalityId,
    pub reason: Localized,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// What was said and agreed, as a host published it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Minutes {
    pub by: MunicipalityId,
    pub text: Localized,
    /// How many came, and how many took part remotely.
    pub room: u32,
    pub remote: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// A public meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: String,
    pub slug: String,
    pub plan: Plan,
    pub stage: Stage,
    /// Whether the public sees it.
    pub listed: bool,
    /// How often it was changed since it was announced.
    pub sequence: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub changed_at: Timestamp,
    #[serde(default)]
    pub cancelled: Option<Cancelled>,
    #[serde(default)]
    pub minutes: Option<Minutes>,
    /// When the registered are reminded next; far off where there is nothing more to say.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub remind_at: Timestamp,
    /// Whether it is still kept who registered.
    pub kept: bool,
}

/// One meeting an address.
pub const BY_SLUG: Index = Index::unique("meetings_by_slug", &["slug"]);
/// What the public sees, in time.
pub const BY_LISTED: Index = Index::on("meetings_by_listed", &["listed", "plan.ends_at"]);
/// Those of a consultation.
pub const BY_CONSULTATION: Index =
    Index::on("meetings_by_consultation", &["plan.consultation", "listed", "plan.starts_at"]);
/// What the hosts have to do.
pub const BY_STAGE: Index = Index::on("meetings_by_stage", &["stage", "plan.starts_at"]);
/// Whose registered are to be reminded.
pub const BY_REMIND: Index = Index::on("meetings_by_remind", &["remind_at"]);
/// Whose registered are to be forgotten.
pub const BY_KEPT: Index = Index::on("meetings_by_kept", &["kept", "plan.ends_at"]);

impl Document for Meeting {
    const COLLECTION: &'static Collection = &Collection {
        name: "meetings",
        schema: 1,
        indexes: &[BY_SLUG, BY_LISTED, BY_CONSULTATION, BY_STAGE, BY_REMIND, BY_KEPT],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Mode {
    pub const ALL: [Mode; 2] = [Mode::Room, Mode::Remote];

    /// The word in documents, forms and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Mode::Room => "room",
            Mode::Remote => "remote",
        }
    }

    /// The mode with this word.
    pub fn parse(word: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.as_str() == word)
    }
}

impl Stage {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::Announced => "announced",
            Stage::Cancelled => "cancelled",
            Stage::Closed => "closed",
        }
    }
}

/// Why somebody's registration stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The time for it is over.
    Late,
    /// It does not take place.
    Cancelled,
    /// It is not offered in this way.
    NotOffered,
    /// There is no free place there, and they would lose the one that they have.
    Full,
}

/// Why staff cannot do that now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Somebody else has changed it meanwhile.
    Changed,
    /// It is over.
    Over,
    /// It is not over yet.
    Early,
    /// It was announced, or cancelled, already.
    Done,
}

/// What of a plan is another than before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Anything at all.
    pub any: bool,
    /// When or where it is held: that is told to the registered.
    pub told: bool,
}

/// Later than any meeting: in milliseconds, as stores keep it.
pub fn never() -> Timestamp {
    Timestamp::from_second(32_503_680_000).unwrap_or(Timestamp::MAX)
}

impl Plan {
    /// How many places there are of a kind.
    pub fn places(&self, mode: Mode) -> u32 {
        match mode {
            Mode::Room => self.room,
            Mode::Remote => self.remote,
        }
    }

    fn changes(&self, new: &Plan) -> Changes {
        let told = self.starts_at != new.starts_at
            || self.ends_at != new.ends_at
            || self.place != new.place
            || self.online != new.online;
        Changes { any: self != new, told }
    }
}

impl Meeting {
    /// A draft.
    pub fn new(id: String, slug: String, plan: Plan, now: Timestamp) -> Meeting {
        Meeting {
            id,
            slug,
            plan,
            stage: Stage::Draft,
            listed: false,
            sequence: 0,
            changed_at: now,
            cancelled: None,
            minutes: None,
            remind_at: never(),
            kept: true,
        }
    }

    /// Its page, without the language.
    pub fn path(&self) -> String {
        format!("/meetings/{}", self.slug)
    }

    /// Whether it is over by the plan.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.plan.ends_at <= now
    }

    /// Whether this municipality holds it, alone or with others.
    pub fn is_of(&self, municipality: &str) -> bool {
        self.plan.hosts.iter().any(|host| host == municipality)
    }

    /// Whether it was held and its hosts have not published minutes.
    pub fn owes_minutes(&self, now: Timestamp) -> bool {
        self.stage == Stage::Announced && self.is_over(now)
    }

    /// Whether one may register in this way now.
    pub fn takes(&self, mode: Mode, now: Timestamp) -> Result<(), Refusal> {
        match self.stage {
            Stage::Cancelled => Err(Refusal::Cancelled),
            Stage::Announced if now < self.plan.register_until && !self.is_over(now) => {
                if self.plan.places(mode) > 0 { Ok(()) } else { Err(Refusal::NotOffered) }
            }
            _ => Err(Refusal::Late),
        }
    }

    /// When page and calendar change next by the clock.
    pub fn changes_at(&self, now: Timestamp) -> Option<Timestamp> {
        let plan = &self.plan;
        let moments = [plan.register_until, plan.starts_at, plan.ends_at];
        moments.into_iter().filter(|at| now < *at).min()
    }

    /// Another plan, by somebody who was shown this one. `hours` are those of the reminders.
    pub fn change(&mut self, new: Plan, hours: &[u32], now: Timestamp) -> Result<Changes, Fault> {
        match self.stage {
            Stage::Cancelled | Stage::Closed => return Err(Fault::Done),
            Stage::Announced if self.is_over(now) => return Err(Fault::Over),
            Stage::Draft | Stage::Announced => {}
        }
        let changes = self.plan.changes(&new);
        if !changes.any {
            return Ok(changes);
        }
        let moved = self.plan.starts_at != new.starts_at;
        (self.plan, self.changed_at) = (new, now);
        if self.stage == Stage::Draft {
            return Ok(Changes { any: true, told: false });
        }
        self.sequence += 1;
        if moved {
            self.remind_at = self.next_reminder(hours, now);
        }
        Ok(changes)
    }

    /// The public sees it from now on.
    pub fn announce(&mut self, hours: &[u32], now: Timestamp) -> Result<(), Fault> {
        if self.stage != Stage::Draft {
            return Err(Fault::Done);
        }
        if self.plan.starts_at <= now {
            return Err(Fault::Over);
        }
        (self.stage, self.listed, self.changed_at) = (Stage::Announced, true, now);
        self.remind_at = self.next_reminder(hours, now);
        Ok(())
    }

    /// It does not take place.
    pub fn cancel(&mut self, why: Cancelled) -> Result<(), Fault> {
        if self.stage != Stage::Announced {
            return Err(Fault::Done);
        }
        if self.is_over(why.at) {
            return Err(Fault::Over);
        }
        (self.stage, self.remind_at, self.changed_at) = (Stage::Cancelled, never(), why.at);
        self.sequence += 1;
        self.cancelled = Some(why);
        Ok(())
    }

    /// Its minutes; whether they are the first.
    pub fn minute(&mut self, minutes: Minutes) -> Result<bool, Fault> {
        match self.stage {
            Stage::Announced if !self.is_over(minutes.at) => return Err(Fault::Early),
            Stage::Announced | Stage::Closed => {}
            Stage::Draft | Stage::Cancelled => return Err(Fault::Done),
        }
        let first = self.minutes.is_none();
        (self.stage, self.changed_at) = (Stage::Closed, minutes.at);
        self.minutes = Some(minutes);
        Ok(first)
    }

    /// The next moment at which one of these numbers of hours is left.
    pub fn next_reminder(&self, hours: &[u32], now: Timestamp) -> Timestamp {
        let at = |hours: &u32| {
            self.plan.starts_at.checked_sub(SignedDuration::from_hours(i64::from(*hours))).ok()
        };
        hours.iter().filter_map(at).filter(|at| now < *at).min().unwrap_or_else(never)
    }

    /// The reminder that is due: how many hours were to be left. Afterwards the next one is. One
    /// that is late by as much as the next was to be early is left out.
    pub fn remind(&mut self, hours: &[u32], now: Timestamp) -> Option<u32> {
        if self.stage != Stage::Announced || now < self.remind_at {
            return None;
        }
        let due = self.remind_at;
        self.remind_at = self.next_reminder(hours, now);
        let left = self.plan.starts_at.duration_since(due).as_hours();
        u32::try_from(left).ok().filter(|_| now < self.plan.starts_at)
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
