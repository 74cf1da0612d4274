//! Petitions that ask for much the same, found by the stems of their words in any language.
//!
//! A small index of our own: one document for each stem of a petition's texts, written in the
//! commit that writes the texts. A stem is kept in Latin letters, so that names and borrowed words
//! meet across languages (*parkas*, *парк*); everything else meets where a translation exists.
//!
//! How it is ranked: a stem counts the more the rarer it is, as ln(`READ` / petitions that have it);
//! one in what is asked counts whole, one in the reasons half. What counts for nothing when
//! everybody uses it needs no list of small words. A petition is similar when what it shares makes a
//! third of what the text could share. Invariant: at most `ASKED` queries, each of `READ` documents,
//! whatever there is.

use super::model::{Petition, State};
use crate::locale::Lang;
use crate::search::stems;
use crate::store::{Batch, Collection, Document, Index, Query, Store, StoreError, Stored};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most stems that are kept of one petition.
const KEPT: usize = 200;
/// The most stems that are looked for.
const ASKED: usize = 24;
/// The most petitions that are read for one stem, the newest first.
const READ: usize = 100;
/// How many petitions are read to find those that may be shown.
const CANDIDATES: usize = 12;
/// How many are shown.
const SHOWN: usize = 5;
/// How much of what a text could share makes a petition similar.
const SHARE: f64 = 0.3;

/// That a petition's texts hold a stem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PetitionStem {
    /// Begins with the petition's id, so that those of one stem stand in the order of petitions.
    pub id: String,
    pub petition: String,
    pub stem: String,
    /// Whether it stands in what is asked, rather than in the reasons.
    pub asked: bool,
}

pub const BY_STEM: Index = Index::on("petition_stems_by_stem", &["stem"]);
pub const BY_PETITION: Index = Index::on("petition_stems_by_petition", &["petition"]);

impl Document for PetitionStem {
    const COLLECTION: &'static Collection =
        &Collection { name: "petition_stems", schema: 1, indexes: &[BY_STEM, BY_PETITION] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// What the index holds of a petition.
pub fn of(petition: &Petition) -> Vec<PetitionStem> {
    let mut all: BTreeMap<String, bool> = BTreeMap::new();
    for (text, asked) in [(&petition.action, true), (&petition.background, false)] {
        for (lang, text) in &text.texts {
            for stem in stems(text, *lang) {
                if all.len() < KEPT {
                    all.entry(stem).or_insert(asked);
                }
            }
        }
    }
    let one = |(stem, asked): (String, bool)| PetitionStem {
        id: format!("{}:{stem}", petition.id),
        petition: petition.id.clone(),
        stem,
        asked,
    };
    all.into_iter().map(one).collect()
}

/// Adds a new petition's stems to the batch that writes it.
pub fn insert(batch: Batch, petition: &Petition) -> Batch {
    of(petition).iter().fold(batch, Batch::insert)
}

/// Brings the index up to date in the batch that changes or hides a petition's texts.
pub async fn update(store: &Store, batch: Batch, petition: &Petition) -> Result<Batch, StoreError> {
    let wanted = if petition.is_hidden() { vec![] } else { of(petition) };
    let kept = Query::on(&BY_PETITION).equal(&petition.id).limit(KEPT);
    let kept = store.find::<PetitionStem>(&kept).await?.items;
    let gone = kept.iter().filter(|one| !wanted.contains(&one.document));
    let batch = gone.fold(batch, Batch::delete);
    let new = wanted.iter().filter(|one| kept.iter().all(|kept| kept.document != **one));
    Ok(new.fold(batch, Batch::insert))
}

/// The ids of petitions that share most with the text, the most similar first.
async fn ranked(store: &Store, text: &str, lang: Lang) -> Result<Vec<String>, StoreError> {
    let (mut scores, mut whole): (BTreeMap<String, f64>, f64) = (BTreeMap::new(), 0.0);
    for stem in stems(text, lang).iter().take(ASKED) {
        let query = Query::on(&BY_STEM).equal(stem).descending().limit(READ);
        let found = store.find::<PetitionStem>(&query).await?.items;
        let weight = rarity(found.len());
        whole += weight;
        for Stored { document: one, .. } in found {
            *scores.entry(one.petition).or_default() +=
                if one.asked { weight } else { weight / 2.0 };
        }
    }
    let mut similar: Vec<(String, f64)> =
        scores.into_iter().filter(|(_, score)| *score >= SHARE * whole).collect();
    similar.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| other.0.cmp(&one.0)));
    Ok(similar.into_iter().map(|(id, _)| id).collect())
}

/// How much a stem counts that so many petitions have.
fn rarity(petitions: usize) -> f64 {
    let among = u32::try_from(petitions.clamp(1, READ)).unwrap_or(1);
    let all = u32::try_from(READ).unwrap_or(1);
    (f64::from(all + 1) / f64::from(among)).ln()
}

/// Similar petitions other than `but`: those that everybody may find in lists, or all that staff
/// may see.
pub async fn find(
    store: &Store,
    (text, lang): (&str, Lang),
    but: &str,
    to_staff: bool,
) -> Result<Vec<Petition>, StoreError> {
    let mut found = Vec::new();
    for id in ranked(store, text, lang).await?.iter().filter(|id| *id != but).take(CANDIDATES) {
        let petition = store.get::<Petition>(id).await?.map(|stored| stored.document);
        found.extend(petition.filter(|petition| to_staff || is_listed(petition)));
        if found.len() == SHOWN {
            break;
        }
    }
    Ok(found)
}

/// Whether anybody finds it in a list.
pub fn is_listed(petition: &Petition) -> bool {
    let state = matches!(petition.state, State::Open | State::Closed | State::Rejected);
    state && !petition.is_hidden()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_stem_counts_more() {
        assert!(rarity(1) > rarity(2) && rarity(2) > rarity(99));
        assert!(rarity(READ) > 0.0 && rarity(READ) < 0.02 && rarity(0) == rarity(1));
    }
}
