//! Moderation: how residents report what breaks the rules of the discussions, how moderators of the
//! author's side decide, and how everybody can see that it was done fairly.
//!
//! A contribution has at most one [`Case`] at a time; a [`Decision`] names a rule, states its reasons
//! and can be appealed to somebody else. Invariants: what is decided, what becomes of the
//! contribution, and who is told of it are one commit; no document here holds a person's name.
//! Lends [`examine`] and [`held`], which `discussion` asks before something is written,
//! [`examine_change`], [`reworded`] and [`edit`], before it is changed, and who [`reviews`] what is
//! withheld.

pub mod acts;
mod appeal;
mod case_page;
mod decide;
pub mod edit;
mod ground;
mod keeper;
mod letters;
mod likeness;
mod limits;
mod model;
mod outcome;
mod queue;
mod report;
mod reworded;
mod routes;
mod rules;
mod samples;
mod statement;
mod statistics;
mod suspension;
mod views;

pub use ground::Ground;
pub use keeper::KEEPER;
pub use limits::{Refusal, examine, examine_change, held};
pub use model::{
    About, Action, Appeal, Appealed, BY_AUTHOR, BY_CASE, BY_REPORTED, CURRENT, Case, Decision,
    Found, Queue, Report, Review, Version, period,
};
pub use outcome::OUTCOME;
pub use reworded::reworded;
pub use routes::{ACCESS, DESK, routes, routes_under};
pub use samples::SAMPLES;
pub use suspension::SUSPENSION;

use crate::municipalities::Role;
use crate::notifications::Handler;
use crate::web::Viewer;

/// Who reads what is withheld, and decides appeals.
pub const REVIEWERS: &[&str] = &[Role::Moderator.as_str(), Role::Administrator.as_str()];
/// Who decides cases.
pub const MODERATORS: &[&str] = &[Role::Moderator.as_str()];

/// Who acts on the room's events.
pub const HANDLERS: [Handler; 2] = [outcome::HANDLER, suspension::HANDLER];

/// Whether somebody may read what is withheld of an author of this side.
pub fn reviews(viewer: &Viewer, side: &str) -> bool {
    acts_as(viewer, side, REVIEWERS)
}

/// Whether somebody decides cases of this side.
fn moderates(viewer: &Viewer, side: &str) -> bool {
    acts_as(viewer, side, MODERATORS)
}

fn acts_as(viewer: &Viewer, side: &str, roles: &[&str]) -> bool {
    let has_role = viewer.roles.iter().any(|role| roles.contains(&role.as_str()));
    has_role && viewer.second_factor && viewer.municipality == side
}
