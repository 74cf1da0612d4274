//! What waits for a sitting: matters that a council must debate, until staff put them on an agenda.
//!
//! Lends [`Referral`], which another room adds to the batch that obliges the council, and the event
//! [`SCHEDULED`] by which it learns when the debate is.

mod actions;
mod model;
mod routes;
mod views;

pub use actions::{SCHEDULED, Scheduled, of};
pub use model::Referral;
pub use routes::{ACCESS, DESK, routes};
pub use views::{DebateView, waiting};
