//! Answers: what each addressed administration says once the signatures are there, and what it
//! does about it until that is done.
//!
//! Invariant: an administration answers a petition once, in public, under the name of an office;
//! what it does afterwards is added with dates and never removed.

mod actions;
mod files;
mod model;
mod pages;
mod routes;

pub use files::FILES;
pub use routes::{ACCESS, DESK, routes};
