//! What administrators do about letters that could not be delivered.
//!
//! Invariant: a letter that is tried again keeps its id, so it is the same message; what was done
//! twice was done once.

use crate::mail::{BY_REASON, Letter, State, Why};
use crate::store::{Batch, CommitError, Query, Store, Stored};
use jiff::Timestamp;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Again,
    Forgotten,
    /// Somebody else has disposed of it meanwhile, or its time was over.
    TooLate,
}

/// How often one act begins anew when others write meanwhile.
const TRIES: usize = 5;
/// How many pieces of a hundred one act puts back.
const PIECES: usize = 1_000;

/// Puts a letter back into the outbox.
pub async fn again(
    store: &Store,
    municipality: &str,
    id: &str,
    now: Timestamp,
) -> Result<Done, CommitError> {
    change(store, id, |letter| match letter.state {
        State::Waiting | State::Sent => Step::Is(Done::Again),
        State::Failed if letter.is_kept() => {
            letter.again(now);
            tracing::info!(municipality, id, "staff try a letter again");
            Step::Becomes(Done::Again)
        }
        State::Failed | State::Forgotten => Step::Is(Done::TooLate),
    })
    .await
}

/// Gives a letter up.
pub async fn forget(store: &Store, municipality: &str, id: &str) -> Result<Done, CommitError> {
    change(store, id, |letter| match letter.state {
        State::Forgotten => Step::Is(Done::Forgotten),
        State::Failed => {
            letter.forget();
            tracing::info!(municipality, id, "staff give a letter up");
            Step::Becomes(Done::Forgotten)
        }
        State::Waiting | State::Sent => Step::Is(Done::TooLate),
    })
    .await
}

/// Whether a letter has to be written, and what is said then.
enum Step {
    Is(Done),
    Becomes(Done),
}

async fn change(
    store: &Store,
    id: &str,
    mut change: impl FnMut(&mut Stored<Letter>) -> Step,
) -> Result<Done, CommitError> {
    for _ in 0..TRIES {
        let Some(mut letter) = store.get::<Letter>(id).await? else { return Ok(Done::TooLate) };
        let done = match change(&mut letter) {
            Step::Is(done) => return Ok(done),
            Step::Becomes(done) => done,
        };
        match store.commit(Batch::new().replace(&letter)).await {
            Err(error) if error.is_stale() => {}
            outcome => return outcome.map(|()| done),
        }
    }
    Ok(Done::TooLate)
}

/// Puts all letters that failed for this reason back into the outbox.
pub async fn again_all(
    store: &Store,
    municipality: &str,
    why: Why,
    now: Timestamp,
) -> Result<Done, CommitError> {
    let failed = Query::on(&BY_REASON).equal(State::Failed.as_str()).equal(why.as_str());
    let mut count = 0;
    for _ in 0..PIECES {
        let mut piece = store.find::<Letter>(&failed).await?.items;
        if piece.is_empty() {
            break;
        }
        piece.iter_mut().for_each(|letter| letter.again(now));
        let batch = piece.iter().fold(Batch::new(), Batch::replace);
        match store.commit(batch).await {
            Ok(()) => count += piece.len(),
            // Somebody else has put one of them back: look again.
            Err(error) if error.is_stale() => {}
            Err(error) => return Err(error),
        }
    }
    let why = why.as_str();
    tracing::info!(municipality, why, count, "staff try letters again");
    Ok(Done::Again)
}
