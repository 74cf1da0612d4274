//! A signature by mail: asked for, then confirmed. Pure.
//!
//! Invariant: it counts only once it is confirmed, and until then it is forgotten by itself; a link
//! confirms one signature, however often it is used.

use crate::config::MunicipalityId;
use crate::locale::Lang;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// For how many days the link can be confirmed.
pub const DAYS: i64 = 3;

/// What the id of somebody begins with who signed by mail; no resident's does.
pub const PERSON: &str = "mailed-";

/// Somebody without an account who asked to sign. Rests in the personal store of their town.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MailedSignature {
    pub id: String,
    /// The petition's id.
    pub petition: String,
    pub municipality: MunicipalityId,
    /// Name and surname.
    pub name: String,
    pub settlement: Option<String>,
    pub show_name: bool,
    pub mail: String,
    /// The language of the page that they asked on, and so of their letters.
    pub lang: Lang,
    /// The keyed hash of what only the letter says.
    pub link_hash: String,
    /// The network that they asked from, as a keyed hash, until it is confirmed.
    pub network: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub asked_at: Timestamp,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub confirmed_at: Option<Timestamp>,
    /// When it is forgotten; far off once it is confirmed.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// What is to be forgotten.
pub const BY_EXPIRY: Index = Index::on("mailed_signatures_by_expiry", &["expires_at"]);
/// Everybody who signed a petition by mail.
pub const BY_PETITION: Index = Index::on("mailed_signatures_by_petition", &["petition"]);

impl Document for MailedSignature {
    const COLLECTION: &'static Collection =
        &Collection { name: "mailed_signatures", schema: 1, indexes: &[BY_EXPIRY, BY_PETITION] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl MailedSignature {
    /// Whom their signature names: an id that says nothing of them.
    pub fn person(&self) -> String {
        format!("{PERSON}{}", self.id)
    }

    /// Whether its link can still be used.
    pub fn is_known(&self, now: Timestamp) -> bool {
        self.confirmed_at.is_some() || now < self.expires_at
    }

    /// Its owner has read the letter.
    pub fn confirm(&mut self, now: Timestamp) {
        self.confirmed_at.get_or_insert(now);
        // In milliseconds, as stores keep it.
        self.expires_at = Timestamp::from_second(32_503_680_000).unwrap_or(Timestamp::MAX);
    }
}

/// When what is asked for now is forgotten, unless it is confirmed.
pub fn expiry(now: Timestamp) -> Timestamp {
    now.checked_add(SignedDuration::from_hours(24 * DAYS)).unwrap_or(now)
}

/// The domain of an address, in small letters.
pub fn domain(mail: &str) -> String {
    mail.rsplit_once('@').map(|(_, domain)| domain.to_lowercase()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_good_for_three_days_and_once_confirmed_for_as_long_as_it_counts() {
        let at = |hours: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        let mut asked = MailedSignature {
            id: "1".into(),
            petition: "p".into(),
            municipality: "pagegiai".into(),
            name: "Ona Onaitė".into(),
            settlement: None,
            show_name: false,
            mail: "ona@pastas.example".into(),
            lang: Lang::LT,
            link_hash: "link".into(),
            network: "net".into(),
            asked_at: at(0),
            confirmed_at: None,
            expires_at: expiry(at(0)),
        };
        assert!(asked.is_known(at(71)) && !asked.is_known(at(72)));
        asked.confirm(at(5));
        asked.confirm(at(6));
        assert_eq!(asked.confirmed_at, Some(at(5)));
        assert!(asked.is_known(at(10_000)));
        assert!(asked.person().starts_with(PERSON));
    }

    #[test]
    fn a_domain_is_what_follows_the_last_at() {
        assert_eq!(domain("Ona@Pastas.Example"), "pastas.example");
        assert_eq!(domain("ona"), "");
    }
}
