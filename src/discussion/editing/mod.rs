//! Authors change what they wrote, for a while after writing it, and everybody sees what was changed.
//!
//! The text alone changes: kind, stance and language stay. Invariants: no wording that others could
//! read is lost before its author is forgotten, and a page of the discussion reads none of the earlier
//! ones: a contribution carries their number only. What moderators asked to be changed is out of
//! sight for good, with every wording before it.

mod actions;
mod keeper;
mod model;
mod routes;
mod views;

pub use actions::earlier;
pub use keeper::KEEPER;
pub use model::{Edited, REVISED_BY, Revision};
pub(super) use routes::routes;
pub(super) use views::{EditedView, OfferView, mark, offer};
