//! Residency: how a resident's municipality comes to know that they live there, and what asks for
//! it.
//!
//! A *verified resident* is one whose municipality has confirmed it: by a code on paper, at the
//! counter, by a roll, or by an identity broker's claim; which of them is the municipality's
//! setting. Lends [`Participation`], which consultations and petitions hold, and [`moving`], in
//! which every room that keeps something in a personal store has a say; [`sheet`] and [`table`], which
//! read the tables of staff, and [`plain_name`].
//!
//! *Architecture invariant:* of a code, a name in a roll or an address on a letter, the store keeps
//! keyed hashes or nothing.

mod confirm;
pub mod counter;
mod keeper;
pub mod letters;
pub mod moving;
mod page;
mod participation;
mod purge;
pub mod roll;
pub mod sheet;
pub mod table;
mod trials;

use crate::municipalities::Role;
use crate::web::desk::Item;
use actix_web::web::ServiceConfig;

pub use confirm::{confirm, end};
pub use keeper::{KEEPER, MOVER};
pub use participation::{Participation, Requirement};
pub use purge::{jobs, purge};
pub use roll::plain_name;
pub use trials::Trial;

/// Who may use the resident's own page; the parts of the room have theirs beside their routes.
pub const ACCESS: &[crate::web::access::Access] = page::ACCESS;

/// What staff can go to.
pub const DESK: &[Item] = &[
    Item {
        roles: &[Role::Administrator.as_str()],
        path: "/residency/{municipality}/letters",
        // keys: residency-letters-title residency-letters-desk
        title: "residency-letters-title",
        text: "residency-letters-desk",
    },
    Item {
        roles: &[Role::Administrator.as_str()],
        path: "/residency/{municipality}/in-person",
        // keys: residency-in-person-title residency-in-person-desk
        title: "residency-in-person-title",
        text: "residency-in-person-desk",
    },
    Item {
        roles: &[Role::Administrator.as_str()],
        path: "/residency/{municipality}/roll",
        // keys: residency-roll-title residency-roll-desk
        title: "residency-roll-title",
        text: "residency-roll-desk",
    },
];

/// The room's routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(page::routes)
        .configure(moving::routes)
        .configure(letters::routes)
        .configure(counter::routes)
        .configure(roll::routes);
}
