//! Erasures: who is being erased, and for a while that they were. Pure.
//!
//! Invariant: an erasure's id is a keyed hash, so that afterwards it tells of nobody whom one does
//! not have before one's eyes; the id itself stands in it only while there is work left.

use crate::config::MunicipalityId;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long it is waited for what was under way in another window.
const LATE: SignedDuration = SignedDuration::from_hours(1);

/// How far an erasure has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// The keepers are at work.
    Begun,
    /// They have done it, and do it once more for what came in late.
    Waiting,
    /// Nothing is left; remembered as long as a backup may bring the person back.
    Done,
}

impl Stage {
    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Begun => "begun",
            Stage::Waiting => "waiting",
            Stage::Done => "done",
        }
    }
}

/// One person's erasure. Rests in the public store, of which it says nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Erasure {
    /// The keyed hash of the erased id.
    pub id: String,
    /// The erased id, until it is done.
    pub resident: Option<String>,
    pub municipality: MunicipalityId,
    /// What stands for them in what stays.
    pub former: String,
    pub stage: Stage,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// When there is something to do about it next.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub due_at: Timestamp,
}

/// Erasures by how far they have come and when they are due.
pub const BY_STAGE: Index = Index::on("erasures_by_stage", &["stage", "due_at"]);

impl Document for Erasure {
    const COLLECTION: &'static Collection =
        &Collection { name: "erasures", schema: 1, indexes: &[BY_STAGE] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Erasure {
    /// One that begins now.
    pub fn begin(
        id: String,
        resident: &str,
        municipality: &str,
        former: &str,
        now: Timestamp,
    ) -> Erasure {
        Erasure {
            id,
            resident: Some(resident.to_owned()),
            municipality: municipality.to_owned(),
            former: former.to_owned(),
            stage: Stage::Begun,
            at: now,
            due_at: now,
        }
    }

    /// A backup has brought the person back: begins again, with the same id in their place.
    pub fn again(&mut self, resident: &str, now: Timestamp) {
        self.resident = Some(resident.to_owned());
        (self.stage, self.due_at) = (Stage::Begun, now);
    }

    /// The keepers have gone through everything. `days` is how long a backup is kept.
    pub fn advance(&mut self, now: Timestamp, days: u32) {
        match self.stage {
            Stage::Begun => {
                (self.stage, self.due_at) = (Stage::Waiting, later(now, LATE));
            }
            Stage::Waiting | Stage::Done => {
                self.resident = None;
                // One day more: a backup is as old as the day on which it was begun.
                let kept = SignedDuration::from_hours((i64::from(days) + 1) * 24);
                (self.stage, self.due_at) = (Stage::Done, later(now, kept));
            }
        }
    }
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_done_twice_and_then_remembered_without_the_id() {
        let start = Timestamp::UNIX_EPOCH;
        let mut one = Erasure::begin("hash".into(), "r", "pagegiai", "~1", start);
        assert_eq!((one.stage, one.due_at), (Stage::Begun, start));
        one.advance(start, 30);
        assert_eq!((one.stage, one.due_at), (Stage::Waiting, start + LATE));
        assert_eq!(one.resident.as_deref(), Some("r"));
        one.advance(start, 30);
        assert_eq!((one.stage, one.resident.clone()), (Stage::Done, None));
        assert_eq!(one.due_at.duration_since(start).as_hours(), 31 * 24);
        one.again("r", start);
        assert_eq!((one.stage, one.resident.as_deref()), (Stage::Begun, Some("r")));
        assert_eq!(one.former, "~1");
    }
}
