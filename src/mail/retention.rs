//! For how long the outbox keeps what it no longer sends.
//!
//! Invariant: a letter that failed is emptied before its id is forgotten.

use super::{BY_ADDRESS, DUE, Kind, Letter, State};
use crate::jobs::{JobError, Round};
use crate::store::{Batch, CommitError, Query, Store, StoreError, Stored};
use jiff::Timestamp;

/// Forgets the ids of letters that were sent or given up before this instant.
///
/// # Errors
/// When the store is out of reach.
pub async fn forget_settled(store: &Store, before: Timestamp) -> Result<Round, JobError> {
    let delete = |batch: Batch, letter: &_| batch.delete(letter);
    let sent = each_kind(store, State::Sent, before, |_| {}, delete).await?;
    let given_up = each_kind(store, State::Forgotten, before, |_| {}, delete).await?;
    Ok(if sent == Round::More { sent } else { given_up })
}

/// Gives up the letters that failed before this instant: their content and their readers go.
///
/// # Errors
/// When the store is out of reach.
pub async fn forget_failed(store: &Store, before: Timestamp) -> Result<Round, JobError> {
    let replace = |batch: Batch, letter: &_| batch.replace(letter);
    each_kind(store, State::Failed, before, Letter::forget, replace).await
}

/// What failed on its way to an address that its owner leaves, given up: to be replaced in the batch
/// in which that happens, because afterwards nobody would find it by its reader.
///
/// # Errors
/// When the store is out of reach.
pub async fn given_up(store: &Store, address: &str) -> Result<Vec<Stored<Letter>>, StoreError> {
    let theirs = Query::on(&BY_ADDRESS).equal(address);
    let mut failed = store.find::<Letter>(&theirs).await?.items;
    failed.retain(|letter| letter.state == State::Failed);
    failed.iter_mut().for_each(|letter| letter.forget());
    Ok(failed)
}

/// Does something with a piece of the letters of each kind that came into this state before then.
async fn each_kind(
    store: &Store,
    state: State,
    before: Timestamp,
    change: fn(&mut Letter),
    write: impl Fn(Batch, &Stored<Letter>) -> Batch,
) -> Result<Round, JobError> {
    let mut round = Round::Done;
    for kind in Kind::ALL {
        let old = Query::on(&DUE).equal(state.as_str()).equal(kind.as_str()).below(before);
        let mut old = store.find::<Letter>(&old).await?;
        old.items.iter_mut().for_each(|letter| change(letter));
        let batch = old.items.iter().fold(Batch::new(), &write);
        match store.commit_quietly(batch).await {
            // Staff were as fast with one of them.
            Err(CommitError::Conflict(_)) => round = Round::More,
            done => done?,
        }
        if old.next.is_some() {
            round = Round::More;
        }
    }
    Ok(round)
}
