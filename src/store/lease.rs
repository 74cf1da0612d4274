//! Leases: which of several instances may do a piece of background work now.
//!
//! Invariant: a lease is taken by replacing the version that was read, so of two instances that
//! try at once one wins. A holder that dies loses it when its time runs out; the clocks of the
//! instances may differ by much less than a lease's length.

use super::{Batch, Collection, CommitError, Document, Store, StoreError};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Who may do the named work, and until when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lease {
    pub id: String,
    pub holder: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub until: Timestamp,
}

impl Document for Lease {
    const COLLECTION: &'static Collection = &Collection { name: "leases", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Store {
    /// Takes or prolongs the lease on `work` for `length`; whether `holder` has it now.
    pub async fn lease(
        &self,
        work: &str,
        holder: &str,
        now: Timestamp,
        length: SignedDuration,
    ) -> Result<bool, StoreError> {
        let wanted = Lease { id: work.into(), holder: holder.into(), until: now + length };
        let batch = match self.get::<Lease>(work).await? {
            None => Batch::new().insert(&wanted),
            Some(lease) if lease.holder != holder && lease.until > now => return Ok(false),
            Some(mut lease) => {
                lease.document = wanted;
                Batch::new().replace(&lease)
            }
        };
        // Work that waits for the store to be written does not wait for this.
        match self.write(batch).await {
            Ok(()) => Ok(true),
            Err(CommitError::Conflict(_)) => Ok(false),
            Err(CommitError::Store(error)) => Err(error),
        }
    }

    /// Gives the lease back, so that another instance need not wait for it to run out. It is
    /// replaced, not deleted: versions would begin anew, and a holder who slept through two
    /// others' turns could take a third's lease for its own.
    pub async fn release(&self, work: &str, holder: &str) -> Result<(), StoreError> {
        match self.get::<Lease>(work).await? {
            Some(mut lease) if lease.holder == holder => {
                lease.until = Timestamp::UNIX_EPOCH;
                match self.write(Batch::new().replace(&lease)).await {
                    Err(CommitError::Store(error)) => Err(error),
                    Ok(()) | Err(CommitError::Conflict(_)) => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }
}
