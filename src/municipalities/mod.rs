//! The partners: each one's page, its staff, and who may do what for it.
//!
//! What a municipality is called and its rules are configuration (`config::Municipality`). Lends
//! [`Role`], [`change`], the one way in which roles change (the command line names the first
//! administrator with it), and [`Response`], what an administration answers.

mod actions;
mod administration;
mod feed;
mod history;
mod keeper;
mod model;
mod response;
mod routes;
mod views;

pub use actions::{By, RoleChange, StaffError, Whose, change, list};
pub use feed::{ACCESS as FEEDS, link_to as feed_link, newest};
pub use keeper::KEEPER;
pub use model::{
    BY_RESIDENT, Edit, Held, LATEST, Named, Refusal, Role, Roles, Source, StaffChange, held_since,
};
pub use response::{Answered, Response, ResponseView};
pub use routes::{ACCESS, DESK, routes};
