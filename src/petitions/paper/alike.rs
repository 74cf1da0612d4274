//! Who may be the same person: a name and a settlement brought to one form, looked for among the
//! rows of other batches and among all who signed.
//!
//! Invariant: this shows and decides nothing, since neighbours may share a name. Whoever checks does.

use super::model::{BY_PETITION, PaperBatch, Row, Stage};
use crate::petitions::signatories::{BY_ALIKE, Manner, Signatory, alike};
use crate::store::{Query, Store, StoreError};
use std::collections::BTreeMap;

/// How many who are called the same are looked at.
const LOOKED_AT: usize = 20;

/// Where somebody of the same name and settlement was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    /// In another row of this batch.
    Here,
    /// In a batch that is still being entered or checked.
    Elsewhere,
    /// Among the signatures, given in this manner.
    Signed(Manner),
}

impl Alike {
    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Alike::Here => "here",
            Alike::Elsewhere => "elsewhere",
            Alike::Signed(manner) => manner.as_str(),
        }
    }
}

fn same(name: &str, settlement: Option<&String>, row: &Row) -> bool {
    // Who said no settlement may live in any.
    let place = settlement.zip(row.settlement.as_ref()).is_none_or(|(one, other)| one == other);
    place && alike(name) == alike(&row.name)
}

/// For these rows of a batch, by their ids: who may be the same person.
pub async fn of(
    store: &Store,
    batch: &PaperBatch,
    rows: &[Row],
) -> Result<BTreeMap<String, Vec<Alike>>, StoreError> {
    let all = Query::on(&BY_PETITION).equal(&batch.petition).descending();
    let others = store.find::<PaperBatch>(&all).await?;
    let waits = |other: &&PaperBatch| {
        other.id != batch.id && matches!(other.stage, Stage::Entering | Stage::Checking)
    };
    let others = others.items.iter().map(|one| &one.document).filter(waits);
    let elsewhere: Vec<&Row> = others.flat_map(|other| &other.rows).collect();
    let mut found = BTreeMap::new();
    for row in rows {
        let mut seen = Vec::new();
        let twin = |other: &Row| same(&other.name, other.settlement.as_ref(), row);
        if batch.rows.iter().any(|other| other.id != row.id && twin(other)) {
            seen.push(Alike::Here);
        }
        if elsewhere.iter().any(|other| twin(other)) {
            seen.push(Alike::Elsewhere);
        }
        let form = alike(&row.name);
        let called = Query::on(&BY_ALIKE).equal(&batch.petition).equal(&form).limit(LOOKED_AT);
        for one in store.find::<Signatory>(&called).await?.items {
            let signed = Alike::Signed(one.manner);
            let twin = same(&one.name, one.settlement.as_ref(), row);
            if one.id != row.id && twin && !seen.contains(&signed) {
                seen.push(signed);
            }
        }
        found.insert(row.id.clone(), seen);
    }
    Ok(found)
}
