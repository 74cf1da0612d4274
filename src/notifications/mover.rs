//! What becomes of a resident's wishes about letters when they move house: they go along.
//!
//! Letters that wait in the old outbox stay there: they were written before the move, leave within
//! three days and are forgotten then; among them may be one that warns of something.

use super::mute::{BY_READER, Mute};
use crate::jobs::JobError;
use crate::residency::moving::{Mover, Moving};
use crate::store::{Batch, Query};
use crate::web::Site;
use actix_web::web::Data;

/// The room's answer.
pub const MOVER: Mover =
    Mover { name: "notifications", carry: |site, moving| Box::pin(carry(site, moving)) };

/// Copies each wish before it is removed, so that none is lost to a crash between the two.
async fn carry(site: Data<Site>, moving: Moving) -> Result<(), JobError> {
    let stores = site.personal(&moving.from).zip(site.personal(&moving.to));
    let Some((old, new)) = stores else { return Ok(()) };
    loop {
        let found = old.find::<Mute>(&Query::on(&BY_READER).equal(&moving.resident)).await?;
        if found.items.is_empty() {
            return Ok(());
        }
        for mute in &found.items {
            match new.commit(Batch::new().insert(&mute.document)).await {
                Err(error) if error.is_exists() => {}
                done => done?,
            }
        }
        match old.commit(found.items.iter().fold(Batch::new(), Batch::delete)).await {
            // They took one of them back in this moment: look again.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
}
