//! What is kept of what somebody follows: for their export, until it is erased, and along when they
//! move house.

use super::model::{BY_FOLLOWER, Follow};
use crate::jobs::{JobError, Round};
use crate::privacy::{self, Subject, pieces};
use crate::residency::moving::{self, Moving};
use crate::store::{Batch, Query};
use crate::web::Site;
use actix_web::web::Data;
use serde_json::{Value, json};

/// What somebody follows.
pub const KEEPER: privacy::Keeper = privacy::Keeper {
    name: "follows",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

/// It goes along.
pub const MOVER: moving::Mover =
    moving::Mover { name: "following", carry: |site, moving| Box::pin(carry(site, moving)) };

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let show = |follow: &Follow| {
        json!({
            "about": follow.list,
            "reason": follow.why.as_str(),
            "since": follow.since.to_string(),
        })
    };
    pieces::collect(store, Query::on(&BY_FOLLOWER).equal(&subject.resident), show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    match site.personal(&subject.municipality) {
        Some(store) => {
            let own = Query::on(&BY_FOLLOWER).equal(&subject.resident);
            pieces::remove::<Follow>(store, own).await
        }
        None => Ok(Round::Done),
    }
}

/// Copies each before it is removed, so that none is lost to a crash between the two.
async fn carry(site: Data<Site>, moving: Moving) -> Result<(), JobError> {
    let stores = site.personal(&moving.from).zip(site.personal(&moving.to));
    let Some((old, new)) = stores else { return Ok(()) };
    loop {
        let found = old.find::<Follow>(&Query::on(&BY_FOLLOWER).equal(&moving.resident)).await?;
        if found.items.is_empty() {
            return Ok(());
        }
        for follow in &found.items {
            match new.commit(Batch::new().insert(&follow.document)).await {
                Err(error) if error.is_exists() => {}
                done => done?,
            }
        }
        match old.commit(found.items.iter().fold(Batch::new(), Batch::delete)).await {
            // They changed one of them in this moment: look again.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
}
