//! The letters: that everything was handed out, and the last one.

use crate::locale::Args;
use crate::mail::{self, Kind, Letter, MailError, NewLetter};
use crate::residents::Resident;
use crate::web::{Site, keys};
use serde_json::json;

/// That the account is no more. Its id tells of nobody; once it is sent, its address is forgotten.
pub fn erased(site: &Site, resident: &Resident) -> Result<Letter, MailError> {
    let lang = resident.language;
    let at = site.locales.formats(lang).date_time(site.now(), &site.zone(&resident.municipality));
    let shown = json!({
        "at": at,
        "days": site.config.retention.backups_days,
        "contact": site.config.site.contact,
    });
    let subject = crate::key!("privacy-mail-erased-subject");
    let new = NewLetter {
        id: format!("erased-{}", keys::id()),
        kind: Kind::Security,
        lang,
        municipality: &resident.municipality,
        to_name: &resident.name,
        to_address: &resident.mail,
        subject: site.locales.text(lang, subject, Some(&Args::new())),
        template: "privacy/mail/erased",
        list: None,
        unsubscribe: None,
        answers: None,
    };
    mail::compose(site, new, &shown)
}
