//! Privacy: everything about one person handed out or forgotten, and what the site keeps for how
//! long.
//!
//! Every room that keeps something about people states it as a [`Keeper`]; `app::KEEPERS` gathers
//! them, and export, erasure and the privacy page all follow from that one list. What is kept for a
//! time only, a room states as a [`Rule`]. Lends [`pieces`], what keepers do alike, and
//! [`consent::ask`], the middleware that asks anew when the privacy page has changed.
//!
//! *Architecture invariant:* what no keeper knows is not kept: a test fills every room for one
//! person, erases them, and looks for what is left.

pub mod consent;
pub mod erase;
mod export;
mod keeper;
mod letters;
mod model;
mod page;
pub mod pieces;
mod readable;
mod retention;
mod routes;
mod samples;

pub use erase::{HANDLER, jobs};
pub use keeper::{Erase, Export, Keeper, Keepers, Subject};
pub use model::{BY_STAGE, Erasure, Stage};
pub use retention::{Forget, Rule, forget, job as retention_job};
pub use routes::{ACCESS, routes};
pub use samples::SAMPLES;
