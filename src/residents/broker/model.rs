//! What is kept of a way through a broker, and the rules for claims. Pure.
//!
//! Invariant: of what a broker says about a person only conclusions are kept (lives here, old
//! enough, second factor shown), never the claims that they were drawn from.

use crate::config::{Age, Residence};
use crate::residents::sign_in::Next;
use crate::residents::{Resident, Way};
use crate::store::{Collection, Document, Index};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// How many minutes somebody has at the broker, and again to say what becomes of an identity.
const MINUTES: i64 = 15;

/// When what begins now expires.
pub fn expiry(now: Timestamp) -> Timestamp {
    now.checked_add(SignedDuration::from_mins(MINUTES)).unwrap_or(now)
}

/// Somebody has left for the broker. What the state and the nonce were is nowhere kept: the id is
/// the state's keyed hash, nonce and PKCE verifier are derived from it again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Departure {
    pub id: String,
    /// The keyed hash of the token of the browser that left.
    pub browser_hash: String,
    pub lang: crate::locale::Lang,
    pub next: Next,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// Departures to be forgotten.
pub const DEPARTURES: Index = Index::on("broker_departures_by_expiry", &["expires_at"]);

impl Document for Departure {
    const COLLECTION: &'static Collection =
        &Collection { name: "broker_departures", schema: 1, indexes: &[DEPARTURES] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Departure {
    /// Whether this browser may come back by it now.
    pub fn admits(&self, browser_hash: &str, now: Timestamp) -> bool {
        self.browser_hash == browser_hash && now < self.expires_at
    }
}

/// Whom a broker has shown, with what follows from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Introduction {
    /// The keyed hash of municipality, issuer and subject.
    pub identity_hash: String,
    pub issuer: String,
    /// Whether a claim says that they live in the broker's municipality.
    pub lives_here: bool,
    /// Whether they showed a second factor to the broker.
    pub second_factor: bool,
}

/// Somebody unknown has come back, and is asked what becomes of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Arrival {
    pub id: String,
    pub browser_hash: String,
    pub introduction: Introduction,
    /// An address that the broker calls verified.
    pub mail: Option<String>,
    /// What the broker calls them, so that they can see whose identity it is.
    pub label: String,
    /// Whether the broker has said that they are old enough; else they say so themselves.
    pub old_enough: bool,
    pub next: Next,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// Arrivals of one browser, by the time at which they expire.
pub const BY_BROWSER: Index =
    Index::on("broker_arrivals_by_browser", &["browser_hash", "expires_at"]);
/// Arrivals to be forgotten.
pub const ARRIVALS: Index = Index::on("broker_arrivals_by_expiry", &["expires_at"]);

impl Document for Arrival {
    const COLLECTION: &'static Collection =
        &Collection { name: "broker_arrivals", schema: 1, indexes: &[BY_BROWSER, ARRIVALS] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// A person at a broker, tied to an account; rests beside the account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    pub id: String,
    pub identity_hash: String,
    pub resident: String,
    /// Whose broker it is.
    pub municipality: String,
    pub issuer: String,
    /// Whether a second factor shown to its broker counts here.
    pub second_factor: bool,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub linked_at: Timestamp,
}

/// One account for each identity.
pub const BY_HASH: Index = Index::unique("identities_by_hash", &["identity_hash"]);
/// A resident's identities, by the time at which they were tied to the account.
pub const BY_RESIDENT: Index = Index::on("identities_by_resident", &["resident", "linked_at"]);

impl Document for Identity {
    const COLLECTION: &'static Collection =
        &Collection { name: "identities", schema: 1, indexes: &[BY_HASH, BY_RESIDENT] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Notes on an account what its municipality's broker says about where the person lives; whether
/// anything is new. A broker speaks for its own municipality only, and what was confirmed
/// otherwise stays as it is.
pub fn confirm(resident: &mut Resident, of: &str, lives_here: bool, now: Timestamp) -> bool {
    let news = lives_here && resident.municipality == of && !resident.verified;
    if news {
        resident.confirm(Way::Claim, now);
    }
    news
}

/// What a broker says about somebody, verified.
#[derive(Clone, Debug, Default)]
pub struct Claims(pub Map<String, Value>);

/// Whether somebody is old enough, as far as a claim tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldEnough {
    Yes,
    No,
    Unknown,
}

impl Claims {
    /// The claim at a path of names with dots between them. A name that itself has dots (as URLs
    /// do) is found as it stands.
    fn at(&self, path: &str) -> Option<&Value> {
        if let Some(value) = self.0.get(path) {
            return Some(value);
        }
        let mut names = path.split('.');
        let first = self.0.get(names.next()?)?;
        names.try_fold(first, |value, name| value.get(name))
    }

    /// What the broker knows the person by.
    pub fn subject(&self) -> Option<&str> {
        self.at("sub")?.as_str().filter(|subject| !subject.is_empty())
    }

    /// The mail address, if the broker has seen that it is theirs.
    pub fn verified_mail(&self) -> Option<&str> {
        let verified = self.at("email_verified") == Some(&Value::Bool(true));
        self.at("email")?.as_str().filter(|_| verified)
    }

    /// What the broker calls the person; empty where it says nothing.
    pub fn label(&self) -> String {
        let text = |name: &str| self.at(name).and_then(Value::as_str).map(str::trim);
        let found = ["name", "email", "preferred_username"].into_iter().find_map(text);
        found.unwrap_or_default().chars().filter(|c| !c.is_control()).take(100).collect()
    }

    /// Whether the claim has one of the values that confirm residence.
    pub fn confirm(&self, residence: &Residence) -> bool {
        let wanted = |text: &str| {
            let text = text.trim().to_lowercase();
            let same = |value: &String| value.trim().to_lowercase() == text;
            !text.is_empty() && residence.values.iter().any(same)
        };
        self.at(&residence.claim).is_some_and(|value| any(value, &wanted))
    }

    /// Whether one of these values of `acr` or `amr` is there.
    pub fn has_second_factor(&self, values: &[String]) -> bool {
        let wanted = |text: &str| values.iter().any(|value| value == text);
        ["acr", "amr"].iter().filter_map(|name| self.0.get(*name)).any(|value| any(value, &wanted))
    }

    /// What the claim about age says, on this day of the municipality.
    pub fn old_enough(&self, age: &Age, minimum: u8, today: Date) -> OldEnough {
        self.at(&age.claim).map_or(OldEnough::Unknown, |value| old_enough(value, minimum, today))
    }
}

/// Whether a value, or one of a list of values, is wanted. Numbers count as they are written.
fn any(value: &Value, wanted: &impl Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => wanted(text),
        Value::Number(number) => wanted(&number.to_string()),
        Value::Array(values) => values.iter().any(|value| any(value, wanted)),
        _ => false,
    }
}

fn old_enough(value: &Value, minimum: u8, today: Date) -> OldEnough {
    let decided = |enough| if enough { OldEnough::Yes } else { OldEnough::No };
    match value {
        Value::Bool(enough) => decided(*enough),
        Value::Number(years) => {
            years.as_u64().map_or(OldEnough::Unknown, |years| decided(years >= u64::from(minimum)))
        }
        Value::String(text) => born(text.trim(), minimum, today),
        _ => OldEnough::Unknown,
    }
}

/// By a date of birth, or a year of it, of which the whole must have passed to be sure.
fn born(text: &str, minimum: u8, today: Date) -> OldEnough {
    let minimum = i16::from(minimum);
    if let (4, Ok(year)) = (text.len(), text.parse::<i16>()) {
        return match (today.year() - year).cmp(&minimum) {
            std::cmp::Ordering::Greater if year > 0 => OldEnough::Yes,
            std::cmp::Ordering::Less => OldEnough::No,
            _ => OldEnough::Unknown,
        };
    }
    // A year that is not told is 0000.
    let date = text.parse::<Date>().ok().filter(|date| date.year() > 0);
    let Some(date) = date else { return OldEnough::Unknown };
    // Who was born on the 29th of February is a year older on the 1st of March.
    let birthday = (today.month(), today.day()) >= (date.month(), date.day());
    let years = today.year() - date.year() - i16::from(!birthday);
    if years >= minimum { OldEnough::Yes } else { OldEnough::No }
}

#[cfg(test)]
mod tests;
