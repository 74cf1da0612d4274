//! The letters of a change of address: one with a link and a code to each mailbox; and one to
//! somebody whose address another person wants.

use super::model::{HOURS, Side};
use crate::mail::{self, Kind, Letter, MailError, NewLetter};
use crate::residents::{Resident, zone};
use crate::web::Site;
use serde_json::json;

/// What only one letter says.
pub struct Secrets {
    pub link: String,
    pub code: String,
}

/// The letter to one of the two mailboxes.
pub fn ask(
    site: &Site,
    resident: &Resident,
    (change, mail, device): (&str, &str, &str),
    side: Side,
    secrets: &Secrets,
) -> Result<Letter, MailError> {
    let lang = resident.language;
    let subject = match side {
        Side::Old => crate::key!("residents-mail-address-old-subject"),
        Side::New => crate::key!("residents-mail-address-new-subject"),
    };
    let path = format!("/{lang}/account/address/confirm?key={}", secrets.link);
    let shown = json!({
        "url": site.absolute(&path),
        "code": spaced(&secrets.code),
        "hours": HOURS,
        "new_address": crate::web::address::readable(mail),
        "device": device,
        "at": site.locales.formats(lang).date_time(site.now(), &zone(site, resident)),
        "contact": site.config.site.contact,
    });
    let new = NewLetter {
        id: format!("address-{}-{change}", side.as_str()),
        kind: Kind::Security,
        lang,
        municipality: &resident.municipality,
        // Whoever reads the new mailbox need not be who they say.
        to_name: if side == Side::Old { &resident.name } else { "" },
        to_address: if side == Side::Old { &resident.mail } else { mail },
        subject: site.locales.text(lang, subject, None),
        template: match side {
            Side::Old => "residents/mail/address-old",
            Side::New => "residents/mail/address-new",
        },
        list: None,
        unsubscribe: None,
        answers: None,
    };
    mail::compose(site, new, &shown)
}

/// The letter to the owner of an address that somebody else wants for their account.
pub fn taken(site: &Site, owner: &Resident, change: &str) -> Result<Letter, MailError> {
    let lang = owner.language;
    let subject = crate::key!("residents-mail-address-taken-subject");
    let shown = json!({
        "at": site.locales.formats(lang).date_time(site.now(), &zone(site, owner)),
        "url": site.absolute(&format!("/{lang}/sign-in")),
    });
    let new = NewLetter {
        id: format!("address-taken-{change}"),
        kind: Kind::Security,
        lang,
        municipality: &owner.municipality,
        to_name: &owner.name,
        to_address: &owner.mail,
        subject: site.locales.text(lang, subject, None),
        template: "residents/mail/address-taken",
        list: None,
        unsubscribe: None,
        answers: None,
    };
    mail::compose(site, new, &shown)
}

/// Eight digits in two groups, easier to read across to another screen.
fn spaced(code: &str) -> String {
    let (left, right) = code.split_at_checked(4).unwrap_or((code, ""));
    format!("{left}\u{a0}{right}")
}
