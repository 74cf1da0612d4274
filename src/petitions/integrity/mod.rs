//! Integrity: signatures that nobody meant, how they are found, and what a town does about them.
//!
//! *Architecture invariant:* nothing here decides by itself. A pattern is shown to a moderator of the
//! town, who invalidates signatures for a reason or leaves them; either is undone or kept, and told.

pub mod disposable;
pub mod invalidated;
pub mod network;
pub mod traces;

pub use invalidated::{Invalidated, KEEPER as INVALIDATED, Reason};
pub use traces::{KEEPER as TRACES, RETENTION, Trace};

use super::model::Petition;
use crate::jobs::{JobError, Round};
use crate::web::Site;

/// Forgets a piece of what is kept of a petition's signers.
pub async fn forget_all(site: &Site, petition: &Petition) -> Result<Round, JobError> {
    invalidated::forget_all(site, petition).await
}
