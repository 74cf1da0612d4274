//! Beginning, listing and ending sessions.

use super::model::{self, BY_RESIDENT, Session, Token};
use crate::store::{Batch, CommitError, Query, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError};
use jiff::SignedDuration;

/// How many sessions are shown, and ended in one commit.
const PAGE: usize = 100;
/// How often ending all of them begins again when they change meanwhile.
const TRIES: usize = 20;

/// A new session for a resident of this municipality, to be committed with what caused it, and
/// what the browser is to hold.
pub fn start(site: &Site, municipality: &str, resident: &str, device: String) -> (Session, Token) {
    let secret = keys::token();
    let token_hash = site.keys.hash(Purpose::Session, &secret);
    let now = site.now();
    let expires_at = now.checked_add(lifetime(site)).unwrap_or(now);
    let session = model::begin(keys::id(), resident, token_hash, device, (now, expires_at));
    let municipality = municipality.to_owned();
    let token = Token { municipality, session: session.id.clone(), secret };
    (session, token)
}

/// How long a session lasts.
pub fn lifetime(site: &Site) -> SignedDuration {
    SignedDuration::from_hours(i64::from(site.config.retention.sessions_days) * 24)
}

/// A resident's sessions, the newest first.
pub async fn list(store: &Store, resident: &str) -> Result<Vec<Stored<Session>>, StoreError> {
    let query = Query::on(&BY_RESIDENT).equal(resident).descending().limit(PAGE);
    Ok(store.find(&query).await?.items)
}

/// Ends one of a resident's own sessions; done as well if it ends by itself meanwhile.
///
/// # Errors
/// `NotFound` where there is no such session or it is another person's.
pub async fn end(store: &Store, resident: &str, id: &str) -> Result<(), WebError> {
    for _ in 0..TRIES {
        let found = store.get::<Session>(id).await?;
        let own = found.filter(|session| model::is_own(session, resident));
        let session = own.ok_or(WebError::NotFound)?;
        match store.commit(Batch::new().delete(&session)).await {
            // Its last use was noted in between.
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(WebError::Conflict)
}

/// Ends all of a resident's sessions.
pub async fn end_all(store: &Store, resident: &str) -> Result<(), CommitError> {
    end_all_with(store, resident, Batch::new).await
}

/// Ends all of a resident's sessions, and commits with the first of them what `batch` makes.
pub async fn end_all_with(
    store: &Store,
    resident: &str,
    batch: impl Fn() -> Batch,
) -> Result<(), CommitError> {
    let mut begun = false;
    for _ in 0..TRIES {
        let sessions = list(store, resident).await?;
        let start = if begun { Batch::new() } else { batch() };
        let batch = sessions.iter().fold(start, Batch::delete);
        if batch.is_empty() {
            return Ok(());
        }
        match store.commit(batch).await {
            // One of them was used or ended in between: look again.
            Err(error) if error.is_stale() => {}
            done => {
                done?;
                begun = true;
            }
        }
    }
    Err(StoreError::Unavailable("the sessions keep changing".into()).into())
}
