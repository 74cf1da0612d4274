//! The index: one document for each stem of a page, and one that says of which stems they were made.
//!
//! Invariant: what is kept of a page is made of what its source gives and of nothing else, so making
//! it again changes nothing, and two who do it at once end with the same.

use super::source::{Entry, Source, Sources};
use super::stems::stems;
use crate::jobs::{Due, Job, JobError, Round, step_aside};
use crate::store::{Batch, Collection, CommitError, Document, Index, Query, Store, Stored};
use crate::web::Site;
use actix_web::web::Data;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::time::Duration;

/// The most stems that are kept of one page: those of the title, then those that come first.
pub const KEPT: usize = 300;
/// How often it is looked whether a sweep is due.
const EVERY: Duration = Duration::from_secs(20);
/// How often a change is tried anew when somebody else writes in the same moment.
const TRIES: usize = 10;

/// That a page holds a stem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SearchStem {
    pub id: String,
    pub stem: String,
    /// The page: `<kind>:<document>`.
    pub entry: String,
    /// Whether it stands in the title.
    pub title: bool,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// Pages that hold a stem, in time.
pub const BY_STEM: Index = Index::on("search_by_stem", &["stem", "at"]);
/// The stems of a page.
pub const BY_ENTRY: Index = Index::on("search_by_entry", &["entry"]);

impl Document for SearchStem {
    const COLLECTION: &'static Collection =
        &Collection { name: "search_stems", schema: 1, indexes: &[BY_STEM, BY_ENTRY] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// That a page is in the index, as it was then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Searched {
    /// The page: `<kind>:<document>`.
    pub id: String,
    /// Of what is kept of it.
    pub digest: String,
}

impl Document for Searched {
    const COLLECTION: &'static Collection =
        &Collection { name: "searched", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// What the index holds of a page.
fn of(id: &str, entry: &Entry) -> Vec<SearchStem> {
    let mut all: BTreeMap<String, bool> = BTreeMap::new();
    let title = entry.titled.then_some(&entry.title);
    let texts = entry.texts.iter().map(|text| (text, false));
    for (text, is_title) in title.into_iter().map(|title| (title, true)).chain(texts) {
        for (lang, text) in &text.texts {
            for stem in stems(text, *lang) {
                if all.len() < KEPT {
                    all.entry(stem).or_insert(is_title);
                }
            }
        }
    }
    let one = |(stem, title): (String, bool)| SearchStem {
        id: format!("{id}:{stem}"),
        stem,
        entry: id.to_owned(),
        title,
        at: entry.at,
    };
    all.into_iter().map(one).collect()
}

fn digest(stems: &[SearchStem]) -> String {
    let mut hash = Sha256::new();
    for one in stems {
        hash.update(format!("{}\n{}\n{}\n", one.stem, one.title, one.at.as_millisecond()));
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Brings what is kept of one page up to date.
pub async fn refresh(site: &Data<Site>, source: &Source, document: &str) -> Result<(), JobError> {
    let id = format!("{}:{document}", source.kind);
    for _ in 0..TRIES {
        let entry = (source.load)(site.clone(), document.to_owned()).await?;
        let wanted = entry.map(|entry| of(&id, &entry)).unwrap_or_default();
        let Some(batch) = change(&site.public, &id, &wanted).await? else { return Ok(()) };
        match site.public.commit(batch).await {
            Err(CommitError::Conflict(_)) => step_aside().await,
            result => return Ok(result?),
        }
    }
    Err(JobError::Other(format!("{id} is changed all the time")))
}

/// The batch after which these stems are kept; none where they are.
async fn change(store: &Store, id: &str, wanted: &[SearchStem]) -> Result<Option<Batch>, JobError> {
    let searched = Searched { id: id.to_owned(), digest: digest(wanted) };
    let before = store.get::<Searched>(id).await?;
    let batch = match before {
        Some(before) if before.document == searched => return Ok(None),
        None if wanted.is_empty() => return Ok(None),
        Some(before) if wanted.is_empty() => Batch::new().delete(&before),
        Some(before) => Batch::new().replace(&Stored { document: searched, ..before }),
        None => Batch::new().insert(&searched),
    };
    let kept = Query::on(&BY_ENTRY).equal(id).limit(KEPT);
    let kept: BTreeMap<String, Stored<SearchStem>> = store
        .find::<SearchStem>(&kept)
        .await?
        .items
        .into_iter()
        .map(|one| (one.id.clone(), one))
        .collect();
    let gone = kept.values().filter(|one| !wanted.contains(&one.document));
    // What changed only its weight or its time goes and comes in one commit under one id.
    let batch =
        gone.filter(|one| wanted.iter().all(|new| new.id != one.id)).fold(batch, Batch::delete);
    Ok(Some(wanted.iter().fold(batch, |batch, new| match kept.get(&new.id) {
        None => batch.insert(new),
        Some(kept) if kept.document == *new => batch,
        Some(kept) => batch.replace(&Stored { document: new.clone(), version: kept.version }),
    })))
}

/// The job that finds what no event tells of.
pub fn job(sources: Sources) -> Job {
    Job {
        name: "search.sweep".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(move |site| Box::pin(async move { sweep(&site, sources).await })),
    }
}

/// One piece of each kind that is due.
pub async fn sweep(site: &Data<Site>, sources: Sources) -> Result<Round, JobError> {
    let mut round = Round::Done;
    for source in sources.0 {
        let (store, now) = (&site.public, site.now());
        let name = format!("search.{}", source.kind);
        let Some(due) = Due::of(store, &name, now).await? else { continue };
        let listed = (source.list)(site.clone(), due.from()).await?;
        for document in &listed.documents {
            refresh(site, source, document).await?;
        }
        if due.done(store, listed.next, now, source.rest).await? == Round::More {
            round = Round::More;
        }
    }
    Ok(round)
}
