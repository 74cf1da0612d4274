//! Integrity: signatures that nobody meant, how they are found, and what a town does about them.
//!
//! *Architecture invariant:* nothing here decides by itself. A pattern is shown to a moderator of the
//! town, who invalidates signatures for a reason or leaves them; either is undone or kept, and told.

mod actions;
pub mod disposable;
pub mod invalidated;
mod look;
mod model;
pub mod network;
mod pages;
mod patterns;
mod routes;
mod samples;
mod tell;
pub mod traces;

pub use invalidated::{
    BY_PETITION as INVALIDATED_BY_PETITION, Invalidated, KEEPER as INVALIDATED, Reason,
};
pub use look::{job, look};
pub use model::{BY_STATE, Finding, Pattern, State};
pub use routes::{ACCESS, DESK, routes};
pub use samples::SAMPLES;
pub use traces::{KEEPER as TRACES, RETENTION, Trace};

use super::model::Petition;
use crate::jobs::{JobError, Round};
use crate::privacy::pieces;
use crate::store::Query;
use crate::web::Site;

/// Forgets a piece of what is kept of a petition's signers.
pub async fn forget_all(site: &Site, petition: &Petition) -> Result<Round, JobError> {
    for town in &petition.addressed {
        let Some(store) = site.personal(town) else { continue };
        let about = Query::on(&model::BY_PETITION).equal(&petition.id);
        if pieces::remove::<Finding>(store, about).await? == Round::More {
            return Ok(Round::More);
        }
    }
    invalidated::forget_all(site, petition).await
}
