//! Review: each addressed town's moderators decide about a text by the published standards, before
//! their deadline.
//!
//! Invariant: a decision is about one text of a petition (its round); about any other it changes
//! nothing and says so.

mod actions;
mod pages;
mod routes;

pub use routes::{ACCESS, DESK, routes};
