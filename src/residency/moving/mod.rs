//! Moving house: an account goes from one municipality's store to another's.
//!
//! Invariant: the account is where it came last. It is written there whole, in one commit with the
//! event that has the old copy removed; until that is done, which a crash only puts off, the old copy
//! is known by its earlier `moved_at` and signing in leads to the new one. What other rooms keep in
//! the old store about the person is theirs to carry over or to drop: each states so as a [`Mover`].

mod actions;
mod mover;
mod routes;

pub use actions::{MOVED, Moved, finish, relocate};
pub use mover::{Mover, Movers, Moving};
pub use routes::{ACCESS, routes};
