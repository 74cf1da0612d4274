//! The letters to whoever signs by mail: to confirm, that it counts, and what became of it.
//!
//! Invariant: nothing that a stranger typed stands in the letter that asks: who types another's
//! address can make us write to it, but not choose a word of what we write.

use super::model::{DAYS, MailedSignature};
use super::own;
use crate::key;
use crate::mail::{self, Kind, Letter, MailError, NewLetter};
use crate::petitions::model::Petition;
use crate::web::{Site, clocks};
use serde_json::{Map, Value, json};

/// The letter with the link that confirms.
pub fn ask(
    site: &Site,
    petition: &Petition,
    asked: &MailedSignature,
    token: &str,
) -> Result<Letter, MailError> {
    let key = format!("{}.{}.{token}", asked.municipality, asked.id);
    let path = format!("/{}{}/sign/confirm?key={key}", asked.lang, petition.path());
    let shown = json!({ "url": site.absolute(&path), "days": DAYS });
    let subject = key!("petitions-mail-confirm-subject");
    write(site, petition, asked, ("petition-sign", "confirm", subject), shown)
}

/// The letter that says that it counts, and leads to what is kept.
pub fn signed(
    site: &Site,
    petition: &Petition,
    signed: &MailedSignature,
) -> Result<Letter, MailError> {
    let clock = |at| clocks::deadline(site, signed.lang, at, &signed.municipality);
    let until = petition.closes_at.map(clock);
    let shown = json!({ "last_day": until.unwrap_or_default() });
    let subject = key!("petitions-mail-counted-subject");
    write(site, petition, signed, ("petition-signed", "counted", subject), shown)
}

/// A letter in the language that they chose; `what` is the beginning of its id, its template and
/// its subject. Unless it says otherwise, it leads to what is kept of them.
pub fn write(
    site: &Site,
    petition: &Petition,
    signed: &MailedSignature,
    what: (&str, &str, &str),
    shown: Value,
) -> Result<Letter, MailError> {
    let (id, template, subject) = what;
    let lang = signed.lang;
    let mut all = Map::from_iter([
        ("title".to_owned(), petition.action.text(lang).into()),
        ("why".to_owned(), "signature".into()),
        ("url".to_owned(), site.absolute(&own::address(site, petition, signed)).into()),
    ]);
    if let Value::Object(shown) = shown {
        all.extend(shown);
    }
    let new = NewLetter {
        id: format!("{id}-{}", signed.id),
        kind: Kind::Security,
        lang,
        municipality: &signed.municipality,
        to_name: "",
        to_address: &signed.mail,
        subject: site.locales.text(lang, subject, None),
        template: &format!("petitions/mail/{template}"),
        list: None,
        unsubscribe: None,
        answers: None,
    };
    mail::compose(site, new, &all)
}
