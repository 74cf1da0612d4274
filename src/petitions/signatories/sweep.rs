//! Sweeping: signatories whose signature was never committed, because a process ended between the
//! two.
//!
//! Invariant: nothing is swept that is younger than an hour, nor what was signed on paper, which has
//! its own course; how far was looked is kept, so each is looked at once.

use super::model::{BY_TIME, Manner, Signatory};
use crate::jobs::{JobError, Round};
use crate::petitions::integrity::Invalidated;
use crate::petitions::model::Signature;
use crate::store::{Batch, Collection, CommitError, Cursor, Document, Query, Store, StoreError};
use crate::web::Site;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// How many are looked at in one round.
const TOGETHER: usize = 200;
/// How long a signature may take to follow.
const PATIENCE: SignedDuration = SignedDuration::from_hours(1);

/// How far a town's signatories were looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swept {
    pub id: String,
    pub after: Option<Cursor>,
}

impl Document for Swept {
    const COLLECTION: &'static Collection =
        &Collection { name: "signatories_swept", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

const ID: &str = "signatories";

/// One round for one town.
pub async fn sweep(site: &Site, store: &Store) -> Result<Round, JobError> {
    let swept = store.get::<Swept>(ID).await?;
    let after = swept.as_ref().and_then(|swept| swept.after.clone());
    let old = site.now().checked_sub(PATIENCE).unwrap_or_default();
    let query = Query::on(&BY_TIME).below(old).after(after).limit(TOGETHER);
    let page = store.find::<Signatory>(&query).await?;
    let mut batch = Batch::new();
    for one in &page.items {
        if one.manner != Manner::Paper && !is_signed(site, one).await? {
            batch = batch.delete(one);
        }
    }
    if let Some(next) = &page.next {
        let mark = Swept { id: ID.to_owned(), after: Some(next.clone()) };
        batch = match swept {
            None => batch.insert(&mark),
            Some(mut before) => {
                before.document = mark;
                batch.replace(&before)
            }
        };
    }
    if batch.is_empty() {
        return Ok(Round::Done);
    }
    match store.commit(batch).await {
        // Another instance, or the person: the next round looks again.
        Err(CommitError::Conflict(_)) => Ok(Round::Done),
        done => {
            done?;
            Ok(if page.next.is_some() { Round::More } else { Round::Done })
        }
    }
}

async fn is_signed(site: &Site, signatory: &Signatory) -> Result<bool, StoreError> {
    if site.public.get::<Signature>(&signatory.id).await?.is_some() {
        return Ok(true);
    }
    Ok(site.public.get::<Invalidated>(&signatory.id).await?.is_some())
}
