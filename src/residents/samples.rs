//! Sample letters of accounts: signing in, changes, a new address; and the reader of all samples.

use super::security::{self, Change};
use super::{Resident, address, reachable, sign_in};
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::municipalities::Role;

/// What accounts bring by mail.
pub const SAMPLES: Samples = Samples { room: "residents", make: all };

/// Who reads the samples in this language.
pub fn sample(stage: &Stage) -> Resident {
    let (id, mail) = ("sample-reader".to_owned(), "vardene@pastas.example".to_owned());
    let (name, now) = (stage.said("reader"), stage.site.now());
    Resident::new(id, &stage.town(), name, (mail, String::new()), stage.lang, now)
}

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let mut samples = sign_in::samples(stage)?;
    samples.extend(address::samples(stage)?);
    samples.extend(reachable::samples(stage)?);
    let resident = sample(stage);
    let mut staff = resident.clone();
    staff.roles = vec![Role::Editor, Role::Translator];
    for change in Change::ALL {
        let word = change.as_str();
        // What staff or the municipality did, no browser of theirs did.
        let device = match change {
            Change::Roles | Change::Verified | Change::Unverified | Change::FactorsReset => "",
            _ => "Firefox, Windows",
        };
        let reader = if change == Change::Roles { &staff } else { &resident };
        let letter = security::letter(stage.site, reader, change, "sample", device)?;
        samples.push(Sample::new(word, "residents/mail/changed", letter));
    }
    let none = security::letter(stage.site, &resident, Change::Roles, "sample", "")?;
    samples.push(Sample::new("roles-none", "residents/mail/changed", none));
    Ok(samples)
}
