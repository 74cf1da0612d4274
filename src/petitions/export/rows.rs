//! The rows: a town's signatures, each with who stands behind it.
//!
//! Invariant: both are read in the order of their ids and joined as they come, so a signatory whose
//! signature was withdrawn is in no list, and no more than a piece of each is held.

use crate::petitions::model::{BY_TOWN, Petition, Residence, Signature};
use crate::petitions::signatories::{BY_PETITION, Manner, Signatory};
use crate::store::{Document, Query, Store, StoreError, Stored};
use crate::web::{Site, WebError, WebResult};
use jiff::Timestamp;
use std::collections::VecDeque;

/// How many rows are read together.
const PIECE: usize = 500;

/// One signature, as the commission sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub number: u64,
    /// As they signed; not known of those who signed before names were kept and showed none.
    pub name: Option<String>,
    /// The id of the settlement.
    pub settlement: Option<String>,
    pub at: Timestamp,
    pub residence: Residence,
    pub manner: Manner,
}

/// The rows of one town under a petition, up to an instant.
pub struct Rows {
    signatures: Side<Signature>,
    signatories: Side<Signatory>,
    until: Timestamp,
    /// How many were read.
    pub count: u64,
}

impl Rows {
    pub fn of(site: &Site, petition: &Petition, town: &str, until: Timestamp) -> WebResult<Rows> {
        let personal = site.personal(town).ok_or(WebError::NotFound)?;
        let signed = Query::on(&BY_TOWN).equal(&petition.id).equal(town);
        let known = Query::on(&BY_PETITION).equal(&petition.id);
        Ok(Rows {
            signatures: Side::of(&site.public, signed),
            signatories: Side::of(personal, known),
            until,
            count: 0,
        })
    }

    /// The next rows; none when there are no more.
    pub async fn next(&mut self) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::with_capacity(PIECE);
        while rows.len() < PIECE {
            let Some(signature) = self.signatures.take().await? else { break };
            // Whoever signs meanwhile is in the next list.
            if signature.at > self.until {
                continue;
            }
            let signatory = self.signatory(&signature.id).await?;
            self.count += 1;
            rows.push(row(self.count, signature.document, signatory));
        }
        Ok(rows)
    }

    /// Who stands behind the signature with this id, past those whose signature is gone.
    async fn signatory(&mut self, id: &str) -> Result<Option<Signatory>, StoreError> {
        while let Some(next) = self.signatories.first().await? {
            if next.id.as_str() > id {
                return Ok(None);
            }
            let next = self.signatories.take().await?;
            if let Some(found) = next.filter(|next| next.id == id) {
                return Ok(Some(found.document));
            }
        }
        Ok(None)
    }
}

fn row(number: u64, signature: Signature, signatory: Option<Signatory>) -> Row {
    let Signature { name, settlement, at, residence, manner, .. } = signature;
    match signatory {
        Some(known) => Row {
            number,
            name: Some(known.name),
            settlement: known.settlement,
            at,
            residence,
            manner,
        },
        None => Row { number, name, settlement, at, residence, manner },
    }
}

/// Documents in the order of their ids, read in pieces.
struct Side<T> {
    store: Store,
    /// What to read next; nothing when all was read.
    query: Option<Query>,
    read: VecDeque<Stored<T>>,
}

impl<T: Document> Side<T> {
    fn of(store: &Store, query: Query) -> Side<T> {
        Side { store: store.clone(), query: Some(query.limit(PIECE)), read: VecDeque::new() }
    }

    async fn first(&mut self) -> Result<Option<&Stored<T>>, StoreError> {
        while self.read.is_empty()
            && let Some(query) = self.query.take()
        {
            let page = self.store.find::<T>(&query).await?;
            self.query = page.next.map(|next| query.after(Some(next)));
            self.read = page.items.into();
        }
        Ok(self.read.front())
    }

    async fn take(&mut self) -> Result<Option<Stored<T>>, StoreError> {
        self.first().await?;
        Ok(self.read.pop_front())
    }
}
