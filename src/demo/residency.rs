//! The sample's letters with codes and its roll, so that the staff's pages show something.

use super::{DemoError, days};
use crate::residency::letters::{LetterBatch, PaperCode};
use crate::residency::roll;
use crate::residents::Way;
use crate::store::Batch;
use crate::web::{Site, keys};

/// Two batches for each town, the earlier one expired, some of their codes used. Nobody has these
/// codes: whoever tries the demonstration is shown a letter of their own.
pub(super) async fn fill(site: &Site) -> Result<(), DemoError> {
    for (town, store) in &site.personal {
        for (made, expires, count, used) in [(-75.0, -15.0, 24, 17), (-12.0, 48.0, 36, 11)] {
            let batch = LetterBatch {
                id: keys::id_at(days(site.now(), made)),
                count,
                made_at: days(site.now(), made),
                expires_at: days(site.now(), expires),
                revoked_at: None,
            };
            let code = |n| PaperCode {
                id: keys::token(),
                batch: batch.id.clone(),
                used: n < used,
                expires_at: batch.expires_at,
            };
            let codes = (0..count).map(code);
            let commit = Batch::new().insert(&batch);
            store.commit(codes.fold(commit, |commit, code| commit.insert(&code))).await?;
        }
        let offers = |town: &crate::config::Municipality| town.residency.offers(Way::Roll);
        if site.municipality(town).is_some_and(offers) {
            let hashes = (0..240).map(|_| keys::token()).collect();
            let imported = roll::import(site, town, hashes, "").await;
            imported.map_err(|error| DemoError::file("roll", error))?;
        }
    }
    Ok(())
}
