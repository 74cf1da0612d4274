//! What is known of an address goes along when its owner moves house: it is the same address.

use super::actions::marks;
use super::model::Mark;
use crate::jobs::JobError;
use crate::residency::moving::{Mover, Moving};
use crate::store::{Batch, Stored};
use crate::web::Site;
use actix_web::web::Data;

pub const MOVER: Mover =
    Mover { name: "unreachable", carry: |site, moving| Box::pin(carry(site, moving)) };

/// Copies it before it is removed, so that it is not lost to a crash between the two.
async fn carry(site: Data<Site>, moving: Moving) -> Result<(), JobError> {
    let stores = site.personal(&moving.from).zip(site.personal(&moving.to));
    let Some((old, new)) = stores else { return Ok(()) };
    loop {
        let found: Vec<Stored<Mark>> = marks(old, &moving.resident).await?;
        if found.is_empty() {
            return Ok(());
        }
        for mark in &found {
            match new.commit(Batch::new().insert(&mark.document)).await {
                Err(error) if error.is_exists() => {}
                done => done?,
            }
        }
        match old.commit(found.iter().fold(Batch::new(), Batch::delete)).await {
            // A letter came back in this moment: look again.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
}
