//! Following a page, stopping it, and following again: each one commit.
//!
//! Invariant: to follow takes the mute away and to stop takes the follow away, in the same commit;
//! done twice it comes to the same. What begins by itself never overrules what somebody said.

use super::model::{Follow, Why, Wish};
use crate::notifications::Mute;
use crate::store::{Batch, CommitError, Conflict, Store, StoreError, Stored};
use jiff::Timestamp;

/// How often it is tried anew when the same person presses in two windows.
const TRIES: usize = 5;

/// Both documents of a reader and a page.
struct Both {
    follow: Option<Stored<Follow>>,
    mute: Option<Stored<Mute>>,
}

async fn both(store: &Store, resident: &str, list: &str) -> Result<Both, StoreError> {
    let id = Mute::id_of(resident, list);
    Ok(Both { follow: store.get(&id).await?, mute: store.get(&id).await? })
}

/// What this reader wants of this page.
pub async fn of(store: &Store, resident: &str, list: &str) -> Result<Wish, StoreError> {
    let Both { follow, mute } = both(store, resident, list).await?;
    Ok(match (follow, mute) {
        (_, Some(_)) => Wish::Stopped,
        (Some(follow), None) => Wish::Follows(follow.why, follow.since),
        (None, None) => Wish::None,
    })
}

/// Follows a page because they ask for it.
pub async fn follow(
    store: &Store,
    resident: &str,
    list: &str,
    now: Timestamp,
) -> Result<(), CommitError> {
    change(store, resident, list, |Both { follow, mute }| {
        let batch = mute.iter().fold(Batch::new(), Batch::delete);
        match follow {
            Some(mut known) if known.why != Why::Chosen => {
                known.why = Why::Chosen;
                batch.replace(&known)
            }
            Some(_) => batch,
            None => batch.insert(&Follow::new(resident, list, Why::Chosen, now)),
        }
    })
    .await
}

/// Follows a page by something else that they did, unless they have said what they want.
pub async fn begin(store: &Store, new: &Follow) -> Result<(), CommitError> {
    change(store, &new.resident, &new.list, |Both { follow, mute }| {
        let said = follow.is_some() || mute.is_some();
        if said { Batch::new() } else { Batch::new().insert(new) }
    })
    .await
}

/// Ends what began by itself, for this reason.
pub async fn cease(store: &Store, resident: &str, list: &str, why: Why) -> Result<(), CommitError> {
    change(store, resident, list, |Both { follow, .. }| {
        let own = follow.filter(|follow| follow.why == why);
        own.iter().fold(Batch::new(), Batch::delete)
    })
    .await
}

/// No more letters about this page.
pub async fn stop(
    store: &Store,
    resident: &str,
    list: &str,
    now: Timestamp,
) -> Result<(), CommitError> {
    change(store, resident, list, |Both { follow, mute }| {
        let batch = follow.iter().fold(Batch::new(), Batch::delete);
        if mute.is_some() {
            return batch;
        }
        let mut mute = Mute::new(resident, list, now);
        mute.followed = follow.map(|follow| follow.document.why);
        batch.insert(&mute)
    })
    .await
}

/// Letters again, as they were before they were stopped.
pub async fn resume(
    store: &Store,
    resident: &str,
    list: &str,
    now: Timestamp,
) -> Result<(), CommitError> {
    change(store, resident, list, |Both { follow, mute }| {
        let before = mute.as_ref().and_then(|mute| mute.followed).filter(|_| follow.is_none());
        let batch = mute.iter().fold(Batch::new(), Batch::delete);
        let again = before.map(|why| Follow::new(resident, list, why, now));
        again.iter().fold(batch, Batch::insert)
    })
    .await
}

/// One change of both, looked at anew when the other window was faster.
async fn change(
    store: &Store,
    resident: &str,
    list: &str,
    decide: impl Fn(Both) -> Batch,
) -> Result<(), CommitError> {
    let mut last = Ok(());
    for _ in 0..TRIES {
        let batch = decide(both(store, resident, list).await?);
        if batch.is_empty() {
            return Ok(());
        }
        last = store.commit(batch).await;
        match &last {
            Err(CommitError::Conflict(Conflict::Exists { .. } | Conflict::Version { .. })) => {}
            _ => return last,
        }
    }
    last
}
