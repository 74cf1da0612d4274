//! Meetings: what municipalities invite their residents to, in a room and online, for a
//! consultation or by itself: registration with places and a waiting list, calendars, minutes.
//!
//! Lends the cards of meetings for the pages of others ([`coming`], [`coming_of`],
//! [`of_consultation`]) and what the journal says of one.
//!
//! *Architecture invariant:* a place is given once, by a unique index, and never by a number in a
//! document that people would take turns to change. Who has it is an opaque id here; the name is
//! read on that person's own side, for their own town's staff.

mod actions;
pub mod acts;
mod bulletins;
mod calendar;
mod desk;
mod feed;
mod keeper;
mod letters;
mod model;
mod places;
mod registration;
mod routes;
mod samples;
mod searched;
mod tell;
mod views;

pub use actions::{by_id, by_slug};
pub use desk::{ACCESS as DESK_ACCESS, DESK};
pub use feed::{ACCESS as FEEDS, link_to_all as feed_link, newest};
pub use keeper::{KEEPER, MOVER, RETENTION};
pub use letters::{News, notice};
pub use model::{BY_LISTED, Cancelled, Meeting, Minutes, Mode, Plan, Point, Refusal, Stage, never};
pub use places::{HANDLER as MOVE_UP, count, of as registration_of, register, withdraw};
pub use registration::{BY_PERSON, Registration};
pub use routes::{ACCESS, routes};
pub use samples::SAMPLES;
pub use searched::SEARCHED;
pub use tell::{HANDLER as TELL, job, remind};
pub use views::{Card, coming, coming_of, of_consultation};
