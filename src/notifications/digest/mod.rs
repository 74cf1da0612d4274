//! Digests: what a reader wants to hear of once a day or once a week, in one letter in their
//! morning.
//!
//! Invariant: what stands in a digest is marked in the commit that writes its letter, whose id is
//! made of the reader and the day; so nothing is in two digests, and nobody gets two on one day,
//! however many instances are at work and wherever one was cut off. Readers are found by the index
//! of digests that are due.

mod job;
mod letter;
mod pending;
mod sample;

pub(super) use job::expected;
pub use job::{jobs, round};
pub(super) use pending::expect;
pub use pending::{Clock, DUE, Pending};
pub use sample::sample;

use crate::config::Rhythm;
use crate::notifications::preferences::Preferences;
use crate::residents::{self, Resident};
use crate::web::Site;

/// By which clock this reader's digests come.
pub fn clock(site: &Site, reader: &Resident, preferences: &Preferences) -> Clock {
    Clock {
        zone: residents::zone(site, reader),
        hour: site.config.notifications.digest_hour,
        day: preferences.day,
    }
}

/// Both kinds of digests.
const RHYTHMS: [Rhythm; 2] = [Rhythm::Daily, Rhythm::Weekly];
