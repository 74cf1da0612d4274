//! Privacy: everything about one person handed out or forgotten, and what the site keeps for how
//! long.
//!
//! Every room that keeps something about people states it as a [`Keeper`]; `app::KEEPERS` gathers
//! them, and export, erasure, retention and the privacy page all follow from that one list.
//!
//! *Architecture invariant:* what no keeper knows is not kept: a test fills every room for one
//! person, erases them, and looks for what is left.

mod keeper;

pub use keeper::{Erase, Export, Keeper, Keepers, Subject};
