//! Signing in by mail: a link that works in the browser that asked, and a code to type there.
//!
//! Invariant: whether an address has an account cannot be told from outside. Asking does the same
//! work and gives the same answer for every address; what differs is whether the letter that was
//! composed is put into the outbox. Registering ends the same way, so that it tells nothing either.

mod actions;
mod keeper;
mod letters;
mod model;
mod next;
pub mod pages;
pub(super) mod register;
mod routes;
mod samples;

pub use actions::{Asking, Opened, ask};
pub use keeper::KEEPER;
pub use model::{BY_BROWSER, BY_EXPIRY, DECOYS, Decoy, Newcomer, SignInRequest};
pub use next::Next;
pub use pages::{REMEMBERED as BROWSER_SECONDS, YEAR as LANGUAGE_SECONDS};
pub use register::addresses_held;
pub use routes::{ACCESS, routes, signed_out};
pub(super) use routes::{front, read_code};
pub(super) use samples::samples;
