//! What those who follow a sitting or all sittings are told: that something was put on its agenda.

use super::Sitting;
use super::agenda::Referral;
use crate::notifications::Topic;
use crate::notifications::following::{Bulletin, Letter};
use crate::store::Batch;
use crate::web::Site;

/// A matter stands on the agenda.
pub fn scheduled(site: &Site, batch: Batch, sitting: &Sitting, matter: &Referral) -> Batch {
    let cause = format!("sitting-agenda:{}:{}", sitting.id, matter.id);
    let letter = Letter {
        town: &matter.municipality,
        date: Some(sitting.starts_at),
        said: vec![("matter", matter.title.clone())],
        ..Letter::new("sitting-agenda", Topic::Sittings, cause, &sitting.title, sitting.path())
    };
    Bulletin::of(letter.notice(site)).and("/sittings").add(site, batch)
}
