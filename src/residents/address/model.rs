//! A change of mail address under way, and its rules. Pure.
//!
//! Invariant: the address changes only when both mailboxes have been read: the one that the
//! account has, and the one that it is to have. Each half is confirmed by what its letter alone
//! says.

use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How many hours both letters are good for.
pub const HOURS: i64 = 24;
/// How many wrong codes end the change.
const ATTEMPTS: u32 = 5;

/// Which mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Old,
    New,
}

impl Side {
    pub const BOTH: [Side; 2] = [Side::Old, Side::New];

    /// The word in hashes and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Side::Old => "old",
            Side::New => "new",
        }
    }
}

/// Somebody wants another mail address; one such change at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddressChange {
    pub id: String,
    pub resident: String,
    /// The address that they want, and its keyed hash.
    pub mail: String,
    pub mail_hash: String,
    /// The keyed hash of the one that they had when they asked.
    pub from_hash: String,
    pub old: Half,
    pub new: Half,
    pub attempts: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub asked_at: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// What one of the two letters says, as keyed hashes, and whether it has come back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Half {
    pub link_hash: String,
    pub code_hash: String,
    #[serde(default)]
    pub confirmed: bool,
}

/// One open change for each resident.
pub const BY_RESIDENT: Index = Index::unique("address_changes_by_resident", &["resident"]);
/// Changes to be forgotten.
pub const BY_EXPIRY: Index = Index::on("address_changes_by_expiry", &["expires_at"]);

impl Document for AddressChange {
    const COLLECTION: &'static Collection =
        &Collection { name: "address_changes", schema: 1, indexes: &[BY_RESIDENT, BY_EXPIRY] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why a link or a code confirms nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such change any more, or the link is another's.
    Over,
    WrongCode,
    /// Too many wrong codes.
    Locked,
}

impl AddressChange {
    /// Whether it can still be confirmed.
    pub fn is_open(&self, now: Timestamp) -> bool {
        now < self.expires_at
    }

    /// The mailbox that a link with this hash was sent to.
    pub fn side_of_link(&self, link: &str, now: Timestamp) -> Result<Side, Refusal> {
        self.accept_anything(now)?;
        let side = Side::BOTH.into_iter().find(|side| self.half(*side).link_hash == link);
        side.ok_or(Refusal::Over)
    }

    /// The mailbox that a code was sent to; `hash` hashes it for a side, so that equal codes differ.
    pub fn side_of_code(
        &self,
        hash: impl Fn(Side) -> String,
        now: Timestamp,
    ) -> Result<Side, Refusal> {
        self.accept_anything(now)?;
        let side = Side::BOTH.into_iter().find(|side| self.half(*side).code_hash == hash(*side));
        side.ok_or(Refusal::WrongCode)
    }

    fn accept_anything(&self, now: Timestamp) -> Result<(), Refusal> {
        if !self.is_open(now) {
            return Err(Refusal::Over);
        }
        if self.attempts >= ATTEMPTS { Err(Refusal::Locked) } else { Ok(()) }
    }

    /// Notes that a mailbox was read.
    pub fn confirm(&mut self, side: Side) {
        match side {
            Side::Old => self.old.confirmed = true,
            Side::New => self.new.confirmed = true,
        }
    }

    /// Whether both were.
    pub fn is_confirmed(&self) -> bool {
        self.old.confirmed && self.new.confirmed
    }

    /// Whether codes are looked at no more.
    pub fn is_locked(&self) -> bool {
        self.attempts >= ATTEMPTS
    }

    fn half(&self, side: Side) -> &Half {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }
}

/// When a change asked for now can be confirmed no more.
pub fn expiry(now: Timestamp) -> Timestamp {
    now.checked_add(SignedDuration::from_hours(HOURS)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change() -> AddressChange {
        let half = |name: &str| Half {
            link_hash: format!("{name}-link"),
            code_hash: format!("{name}-code"),
            confirmed: false,
        };
        AddressChange {
            id: "1".into(),
            resident: "r".into(),
            mail: "a@b.example".into(),
            mail_hash: "m".into(),
            from_hash: "f".into(),
            old: half("old"),
            new: half("new"),
            attempts: 0,
            asked_at: Timestamp::UNIX_EPOCH,
            expires_at: expiry(Timestamp::UNIX_EPOCH),
        }
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).expect("an instant")
    }

    #[test]
    fn each_letter_confirms_its_own_side_for_a_day() {
        let mut change = change();
        let code = |typed: &'static str| move |side: Side| format!("{}-{typed}", side.as_str());
        assert_eq!(change.side_of_link("old-link", at(0)), Ok(Side::Old));
        assert_eq!(change.side_of_link("new-link", at(86_399)), Ok(Side::New));
        assert_eq!(change.side_of_link("new-link", at(86_400)), Err(Refusal::Over));
        assert_eq!(change.side_of_link("new-code", at(0)), Err(Refusal::Over));
        assert_eq!(change.side_of_code(code("code"), at(0)), Ok(Side::Old));
        assert_eq!(change.side_of_code(code("x"), at(0)), Err(Refusal::WrongCode));
        change.confirm(Side::New);
        change.confirm(Side::New);
        assert!(!change.is_confirmed(), "one mailbox, twice, is not both");
        change.confirm(Side::Old);
        assert!(change.is_confirmed());
    }

    #[test]
    fn the_fifth_wrong_code_is_the_last() {
        let mut change = change();
        change.attempts = ATTEMPTS - 1;
        assert_eq!(change.side_of_link("old-link", at(0)), Ok(Side::Old));
        change.attempts = ATTEMPTS;
        assert_eq!(change.side_of_link("old-link", at(0)), Err(Refusal::Locked));
        let right = |side: Side| format!("{}-code", side.as_str());
        assert_eq!(change.side_of_code(right, at(0)), Err(Refusal::Locked));
    }
}
