//! Search: what the dialogue says, found by the words of the reader's language.
//!
//! A room lends what everybody may read there as a [`Source`]; `app::SEARCHED` lists them. The index
//! is ours (`index.rs`): a document for each stem of a page, in the public store, so that it is the
//! same on both engines, on every instance, and in every backup. It is brought up to date by the
//! events that tell of what people wrote and translated, and by sweeps for what administrations
//! publish.
//!
//! *Architecture invariant:* the index holds stems and ids only. What a reader is shown is loaded
//! from its room in that moment, so what was hidden a moment ago is shown to nobody.

mod find;
mod index;
mod routes;
mod snippet;
mod source;
mod stems;

pub use index::{SearchStem, Searched, job, refresh, sweep};
pub use routes::{ACCESS, routes};
pub use source::{Entry, Source, Sources};
pub use stems::{stem, stems};
