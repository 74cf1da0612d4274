//! Whether letters reach a resident: addresses that letters come back from are marked, their owner
//! is told on the site, and mends it.
//!
//! Lends [`is_marked`] to whoever writes letters that nobody waits for, [`count`] to staff, and
//! [`proven`] and [`left_behind`] to signing in and to changing the address. Invariant: only the
//! signed-in owner is told. For anybody else every page answers as for any address; letters that
//! somebody waits for (signing in) are sent to a marked address, too.

mod actions;
mod arrivals;
mod keeper;
mod letter;
mod model;
mod mover;
mod routes;
mod views;
mod webhook;

pub use actions::{count, is_marked, left_behind, marks, note, proven};
pub use arrivals::{HANDLER, jobs};
pub use keeper::{KEEPER, RETENTION};
pub(super) use letter::samples;
pub use model::{BY_RESIDENT, MARKED, Mark, Refusal, Trial};
pub use mover::MOVER;
pub use routes::{ACCESS, routes};
pub use webhook::{ACCESS as WEBHOOK, routes as webhook};
