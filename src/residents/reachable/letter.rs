//! The letter that tries an address out.

use super::model::HOURS;
use crate::mail::{self, Kind, Letter, MailError, NewLetter, Sample, SampleError, Stage};
use crate::residents::{self, Resident};
use crate::web::{Site, keys};
use serde_json::json;

/// The letter, with a link that holds `secret`.
pub fn trial(site: &Site, resident: &Resident, secret: &str) -> Result<Letter, MailError> {
    let lang = resident.language;
    let path = format!("/{lang}/reachable/{}/{}/{secret}", resident.municipality, resident.id);
    let new = NewLetter {
        id: format!("trial-{}", keys::id()),
        // Somebody waits for it.
        kind: Kind::Security,
        lang,
        municipality: &resident.municipality,
        to_name: &resident.name,
        to_address: &resident.mail,
        subject: site.locales.text(lang, crate::key!("bounces-mail-subject"), None),
        template: "residents/mail/trial",
        list: None,
        unsubscribe: None,
        answers: None,
    };
    mail::compose(site, new, &json!({ "url": site.absolute(&path), "hours": HOURS }))
}

/// The sample of it.
pub fn samples(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let letter = trial(stage.site, &residents::sample(stage), "sample")?;
    Ok(vec![Sample::new("trial", "residents/mail/trial", letter)])
}
