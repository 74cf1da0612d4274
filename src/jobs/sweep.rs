//! Sweeps: looking at every document of a kind, a piece a round, and from the beginning again after
//! a rest. For what no event tells of, and for what was there before there were events.
//!
//! Invariant: how far a sweep has come is a document, so it goes on where it was cut off, and a
//! piece that is looked at twice is looked at twice.

use super::{JobError, Round};
use crate::store::{
    Batch, Collection, CommitError, Document, Index, Query, Store, StoreError, Stored,
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How far a sweep has come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sweep {
    /// Its name.
    pub id: String,
    /// From where it goes on; none at the beginning.
    pub next: Option<String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub rests_until: Timestamp,
}

impl Document for Sweep {
    const COLLECTION: &'static Collection = &Collection { name: "sweeps", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// A piece of all documents of a kind.
pub struct Listed {
    pub documents: Vec<String>,
    /// The word to go on from; none at the end.
    pub next: Option<String>,
}

impl Listed {
    /// So many documents in the order of an index, from this word on.
    pub async fn of<T: Document>(
        store: &Store,
        index: &'static Index,
        from: Option<String>,
        piece: usize,
    ) -> Result<Listed, StoreError> {
        let all = Query::on(index).after_word(&from.unwrap_or_default()).limit(piece);
        let page = store.find::<T>(&all).await?;
        let documents = page.items.iter().map(|one| one.document.id().to_owned()).collect();
        Ok(Listed { documents, next: page.next.map(|next| next.encode()) })
    }
}

/// A sweep whose next piece is to be looked at.
pub struct Due {
    name: String,
    kept: Option<Stored<Sweep>>,
}

impl Due {
    /// The sweep of this name, unless it rests.
    pub async fn of(store: &Store, name: &str, now: Timestamp) -> Result<Option<Due>, StoreError> {
        let kept = store.get::<Sweep>(name).await?;
        let rests = |kept: &Stored<Sweep>| kept.next.is_none() && now < kept.rests_until;
        let due = !kept.as_ref().is_some_and(rests);
        Ok(due.then(|| Due { name: name.to_owned(), kept }))
    }

    /// From where it goes on.
    pub fn from(&self) -> Option<String> {
        self.kept.as_ref().and_then(|kept| kept.next.clone())
    }

    /// The piece was looked at; after the last, it rests until then.
    pub async fn done(
        self,
        store: &Store,
        next: Option<String>,
        now: Timestamp,
        rest: SignedDuration,
    ) -> Result<Round, JobError> {
        let round = if next.is_some() { Round::More } else { Round::Done };
        let rests_until = now.checked_add(rest).unwrap_or(Timestamp::MAX);
        let document = Sweep { id: self.name, next, rests_until };
        let batch = match self.kept {
            Some(kept) => Batch::new().replace(&Stored { document, ..kept }),
            None => Batch::new().insert(&document),
        };
        match store.commit(batch).await {
            // Another instance sweeps too: what it has seen is seen.
            Err(CommitError::Conflict(_)) => Ok(Round::Done),
            result => result.map(|()| round).map_err(JobError::from),
        }
    }
}
