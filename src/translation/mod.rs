//! Translation: how what people write comes into the other languages – by the towns' translators,
//! with a glossary and a memory of earlier sentences beside them, by a machine where the settings let
//! a text go to one, and with the help of readers who suggest a better wording.
//!
//! A room lends its texts as a [`Source`] (`app::TRANSLATED`) and adds [`written`] to the batch that
//! writes, changes, hides or shows one again; a sweep finds what was there before. Invariant: a text
//! and its task change in one commit, at the wording that the translator saw. Who translated is kept
//! nowhere, and nobody is written to again because a text was translated.

mod actions;
mod desk;
mod glossary;
mod keeper;
mod machine;
mod memory;
mod model;
mod pages;
mod routes;
mod sentences;
mod service;
mod source;
mod suggestions;
mod tasks;
mod writing;

pub use desk::{COUNT, languages};
pub use glossary::{Glossary, Term, glossary};
pub use keeper::{CLAIMS, SUGGESTIONS};
pub use machine::translate;
pub use memory::Pair;
pub use model::{Machine, Part, Rank, State, Task, TextId, Writing};
pub use routes::{ACCESS, DESK, routes};
pub use source::{
    About, Put, Source, Sources, Subject, TRANSLATED, WRITTEN, suggest_path, written,
};
pub use suggestions::{BY_PERSON, SAMPLES, Standing, Suggestion};
pub use tasks::{refresh, sweep};

use crate::jobs::{Job, JobError};
use crate::store::Event;
use crate::web::Site;
use actix_web::web::Data;

/// The room's background work.
pub fn jobs(site: &Site, sources: Sources) -> Vec<Job> {
    std::iter::once(tasks::job(sources)).chain(machine::job(site, sources)).collect()
}

/// Brings the tasks of what was written up to date.
pub async fn on_written(
    site: &Data<Site>,
    about: &About,
    sources: Sources,
) -> Result<(), JobError> {
    tasks::refresh(site, sources, &about.kind, &about.document).await
}

/// Remembers the sentences of what a person has translated, and what of the text still waits.
pub async fn on_translated(
    site: Data<Site>,
    event: Event,
    sources: Sources,
) -> Result<(), JobError> {
    let about = event.read::<About>().map_err(|error| JobError::Other(error.to_string()))?;
    let Some(lang) = about.lang else { return Ok(()) };
    let text = TextId::new(&about.kind, &about.document, lang);
    tasks::refresh(&site, sources, &about.kind, &about.document).await?;
    memory::remember(&site, sources, &text).await
}
