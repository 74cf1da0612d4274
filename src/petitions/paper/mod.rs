//! Signatures on paper: a member of a town's staff types in what stands on the sheets that came, a
//! second one looks at each row beside the scan, and only then they count.
//!
//! Lends [`PaperBatch`], and the keeper of those who entered and checked.
//!
//! *Architecture invariant:* nobody checks what they entered. What counts follows from the rows
//! alone (a signature's id is its row's), so counting that was cut off goes on and counts nothing
//! twice; names rest in the personal store of the town, the public one has only numbers.

mod actions;
mod alike;
mod count;
mod files;
mod form;
mod keeper;
mod model;
mod pages;
mod routes;

pub use count::COUNT;
pub use files::FILES;
pub use keeper::{KEEPER, forget};
pub use model::{BY_CHECKER, BY_ENTERER, BY_PETITION, PaperBatch, Row, Stage, Strike, Verdict};
pub use routes::{ACCESS, DESK, routes};

#[cfg(test)]
mod tests;
