//! The journal: the append-only, hash-chained public record of official acts.
//!
//! A room adds [`Act::event`] to the batch that commits an official act, in whichever store that
//! is; a job appends the act to the chain in the public store. Invariant: an act stands in the
//! journal once, whatever is delivered how often, and nothing in it says who a resident is: a
//! municipality acts, through an office.

mod act;

pub use act::{ACT, Act};
