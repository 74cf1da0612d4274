//! A batch of letters and their codes, as the store keeps them. Pure.

use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Letters that were printed together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LetterBatch {
    /// The id of the form that asked for them, so that sending it twice prints once.
    pub id: String,
    pub count: u64,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub made_at: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
    /// When staff ended it, should letters have gone astray.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub revoked_at: Option<Timestamp>,
}

/// One letter's code. Its id is the code's keyed hash.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaperCode {
    pub id: String,
    pub batch: String,
    pub used: bool,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// Batches, by the time at which they were made.
pub const BY_MADE: Index = Index::on("letter_batches_by_made", &["made_at"]);
/// Batches to be forgotten.
pub const BY_END: Index = Index::on("letter_batches_by_end", &["expires_at"]);
/// A batch's codes, used or not.
pub const BY_BATCH: Index = Index::on("paper_codes_by_batch", &["batch", "used"]);
/// Codes to be forgotten.
pub const CODES_BY_END: Index = Index::on("paper_codes_by_end", &["expires_at"]);

impl Document for LetterBatch {
    const COLLECTION: &'static Collection =
        &Collection { name: "letter_batches", schema: 1, indexes: &[BY_MADE, BY_END] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for PaperCode {
    const COLLECTION: &'static Collection =
        &Collection { name: "paper_codes", schema: 1, indexes: &[BY_BATCH, CODES_BY_END] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why a code that there is confirms nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Used,
    Expired,
    Revoked,
}

impl PaperCode {
    /// Whether it may be used now.
    pub fn accept(&self, batch: &LetterBatch, now: Timestamp) -> Result<(), Refusal> {
        match () {
            () if self.used => Err(Refusal::Used),
            () if batch.revoked_at.is_some() => Err(Refusal::Revoked),
            () if now >= self.expires_at => Err(Refusal::Expired),
            () => Ok(()),
        }
    }
}

/// When letters that are printed now expire.
pub fn expiry(now: Timestamp, days: u32) -> Timestamp {
    now.checked_add(SignedDuration::from_hours(24 * i64::from(days))).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_good_once_until_it_expires_or_its_batch_is_ended() {
        let now = Timestamp::UNIX_EPOCH;
        let expires_at = expiry(now, 60);
        let (id, made_at) = ("b".to_owned(), now);
        let mut batch = LetterBatch { id, count: 1, made_at, expires_at, revoked_at: None };
        let mut code = PaperCode { id: "c".into(), batch: "b".into(), used: false, expires_at };
        let last = expires_at - SignedDuration::from_secs(1);
        assert_eq!(code.accept(&batch, last), Ok(()));
        assert_eq!(code.accept(&batch, expires_at), Err(Refusal::Expired));
        batch.revoked_at = Some(now);
        assert_eq!(code.accept(&batch, now), Err(Refusal::Revoked));
        code.used = true;
        assert_eq!(code.accept(&batch, now), Err(Refusal::Used));
    }
}
