//! The partners' staff: which residents act for which municipality, and as what.
//!
//! The municipalities themselves are configuration (`config::Municipality`). Lends [`Role`] and
//! the acts of granting and revoking, which the command line uses for the first administrator, and
//! [`Response`], what an administration answers.

mod actions;
mod model;
mod response;

pub use actions::{StaffError, StaffMember, grant, list, revoke};
pub use model::Role;
pub use response::{Answered, Response, ResponseView};
