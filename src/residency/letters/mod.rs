//! Codes on paper: staff print letters to addresses, and whoever types a letter's code lives there.
//!
//! Invariant: names, addresses and codes are on the printed page only. The store keeps a code's
//! keyed hash, its batch, and whether it was used; nobody can print a letter a second time.

mod actions;
pub mod code;
mod model;
mod routes;

pub use actions::{Addressee, Entered, Printed, enter, make};
pub use model::{BY_BATCH, BY_END, BY_MADE, CODES_BY_END, LetterBatch, PaperCode, Refusal};
pub use routes::{ACCESS, routes};
