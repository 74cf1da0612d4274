//! How often somebody may try: wrong codes, and wrong answers about the roll.
//!
//! Invariant: a try is counted before it is looked at, in a commit of its own, so that any number
//! of tries at once are no more than the limit.

use crate::store::{Batch, Collection, Document, Index, Store, Stored};
use crate::web::WebError;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long whoever has used up their tries waits, and how long tries are remembered.
const PAUSE: SignedDuration = SignedDuration::from_hours(24);
/// How often counting begins again when somebody else counts meanwhile.
const TRIES: usize = 20;

/// The tries of an account, or those about one person of the roll from whichever account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trial {
    /// A resident's id, or the keyed hash of what was said about a person.
    pub id: String,
    pub count: u32,
    /// When the last one was.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// Tries to be forgotten.
pub const BY_TIME: Index = Index::on("residency_trials_by_time", &["at"]);

impl Document for Trial {
    const COLLECTION: &'static Collection =
        &Collection { name: "residency_trials", schema: 1, indexes: &[BY_TIME] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// No more tries for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locked;

impl Trial {
    /// One more try, if it is allowed; a day after the last one they begin anew.
    fn next(earlier: Option<&Trial>, id: &str, most: u32, now: Timestamp) -> Result<Trial, Locked> {
        let recent = earlier.filter(|trial| now < after(trial.at));
        let count = recent.map_or(0, |trial| trial.count);
        if count >= most {
            return Err(Locked);
        }
        Ok(Trial { id: id.to_owned(), count: count + 1, at: now })
    }
}

fn after(at: Timestamp) -> Timestamp {
    at.checked_add(PAUSE).unwrap_or(Timestamp::MAX)
}

/// Before when tries are of no account any more.
pub fn forgotten(now: Timestamp) -> Timestamp {
    now.checked_sub(PAUSE).unwrap_or(now)
}

/// Counts a try under each of these ids.
pub async fn spend(
    store: &Store,
    ids: &[&str],
    most: u32,
    now: Timestamp,
) -> Result<Result<(), Locked>, WebError> {
    for _ in 0..TRIES {
        let mut batch = Batch::new();
        for id in ids {
            let earlier = store.get::<Trial>(id).await?;
            let next = match Trial::next(earlier.as_deref(), id, most, now) {
                Ok(next) => next,
                Err(locked) => return Ok(Err(locked)),
            };
            batch = match earlier {
                None => batch.insert(&next),
                Some(Stored { version, .. }) => batch.replace(&Stored { version, document: next }),
            };
        }
        match store.commit(batch).await {
            Err(error) if error.is_stale() || error.is_exists() => {}
            done => return Ok(Ok(done?)),
        }
    }
    Err(WebError::Conflict)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_the_last_try_one_waits_for_a_day() {
        let at = |hours: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        let mut trial = None;
        for _ in 0..3 {
            trial = Some(Trial::next(trial.as_ref(), "r", 3, at(1)).unwrap());
        }
        assert_eq!(Trial::next(trial.as_ref(), "r", 3, at(24)), Err(Locked));
        let anew = Trial::next(trial.as_ref(), "r", 3, at(25)).unwrap();
        assert_eq!(anew.count, 1);
    }
}
