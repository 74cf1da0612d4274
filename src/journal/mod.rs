//! The journal: the append-only, hash-chained public record of official acts.
//!
//! A room adds [`Act::event`] to the batch that commits an official act, in whichever store that
//! is; a handler appends the act to the chain in the public store. Lends [`links`], the entries
//! about a page, and what `tiltas check` verifies. Invariant: an act stands in the journal once,
//! whatever is delivered how often, and nothing in it says who a resident is: a municipality acts,
//! through an office.
//!
//! *Architecture invariant:* an entry is added and never again touched. The type of entries is known
//! in this room alone, and replacing or deleting one does not compile (`Document::APPEND_ONLY`).

mod act;
mod append;
mod canonical;
mod check;
mod feed;
mod file;
mod model;
mod read;
mod routes;
mod sentence;
mod verify;
mod views;

use crate::store::{Collection, Document};

pub use act::{ACT, Act};
pub use append::{HANDLER, append};
pub use canonical::canonical;
pub use check::{CheckError, check, check_lines, check_newest};
pub use feed::{
    ACCESS as FEEDS, about as acts_about, link_to_all as feed_link, of_group as acts_of_group,
};
pub use model::{GENESIS, GROUPS};
pub use routes::{ACCESS, VERIFY_SCRIPT, routes};
pub use verify::{Fault, Head};
pub use views::{Links, links};

/// Where the entries rest: in the public store.
pub const ENTRIES: &Collection = <model::Entry as Document>::COLLECTION;
