//! The roll: the municipality uploads who lives there, and residents find themselves in it.
//!
//! Invariant: of a person, only the keyed hash of their names, date of birth and last digits is
//! kept. An age is reckoned from the date that the person gives when the hash has shown it right,
//! so not even the year rests in the store. A reader sees one whole roll: the newest.

mod actions;
mod model;
pub mod person;
mod routes;

pub use actions::{Proved, import, left_over, prove};
pub use model::{Roll, RollPage, RollUse, USES_BY_RESIDENT};
pub use person::name as plain_name;
pub use routes::{ACCESS, Told, routes, told};
