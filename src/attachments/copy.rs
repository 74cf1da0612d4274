//! Bringing files from one store to another: what was sent, from its author's side to everybody; a
//! draft, along with whoever moves house.
//!
//! Invariant: a copy has the id of the original, so that making it again makes nothing new; nothing
//! is removed here.

use super::model::{Attachment, Blob, Piece};
use crate::store::{Batch, CommitError, Store};
use jiff::Timestamp;

/// Copies the bytes of these files for a new owner, as far as they rest in `from`. What does not is
/// in `to` already: part of a text that came back to its author.
pub async fn copy(
    from: &Store,
    to: &Store,
    owner: &str,
    files: &[Attachment],
    now: Timestamp,
) -> Result<(), CommitError> {
    for file in files {
        if from.get::<Blob>(&file.id).await?.is_none() {
            continue;
        }
        let (id, owner) = (file.id.clone(), owner.to_owned());
        let blob = Blob { id, owner, pieces: file.pieces, settled: false, at: now };
        insert(to, Batch::new().insert(&blob)).await?;
        for id in Piece::all_of(&file.id, file.pieces) {
            if let Some(piece) = from.get::<Piece>(&id).await? {
                insert(to, Batch::new().insert(&piece.document)).await?;
            }
        }
    }
    Ok(())
}

/// Writes what may be there already.
async fn insert(store: &Store, batch: Batch) -> Result<(), CommitError> {
    match store.commit(batch).await {
        Err(error) if error.is_exists() => Ok(()),
        done => done,
    }
}
