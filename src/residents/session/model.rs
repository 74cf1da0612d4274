//! A session and its rules: how long it lasts, when its token changes. Pure.
//!
//! Invariant: a session is good until `expires_at` and never longer, whatever happens to its token.

use crate::config::MunicipalityId;
use crate::store::{Collection, Document, Index, Stored};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long after signing in a session may take everything away: whoever comes by a session later
/// may look, but neither carry all off nor destroy it.
const FRESH: SignedDuration = SignedDuration::from_mins(15);
/// How old a token grows before it is replaced.
const TOKEN_AGE: SignedDuration = SignedDuration::from_hours(24);
/// How long a replaced token is still taken, for requests that were under way.
const GRACE: SignedDuration = SignedDuration::from_secs(60);
/// How exactly it is known when a session was last used: more exactly would cost a write each time.
const SEEN_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// One browser in which one resident is signed in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub id: String,
    pub resident: String,
    /// The keyed hash of the token that the browser holds.
    pub token_hash: String,
    /// The one before it, while requests with it may be under way.
    pub previous_hash: Option<String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub rotated_at: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub created_at: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub last_seen_at: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
    /// Whether a second factor was shown in it: a passkey, or a code of an app.
    #[serde(default)]
    pub second_factor: bool,
    /// Whether it had been when the token before this one was good.
    #[serde(default)]
    pub previous_second_factor: bool,
    /// The browser's family and system, as it names itself: `Firefox, Linux`. Empty if it does not.
    pub device: String,
}

/// A resident's sessions, by the time at which they began.
pub const BY_RESIDENT: Index = Index::on("sessions_by_resident", &["resident", "created_at"]);
/// Sessions to be forgotten.
pub const BY_EXPIRY: Index = Index::on("sessions_by_expiry", &["expires_at"]);

impl Document for Session {
    const COLLECTION: &'static Collection =
        &Collection { name: "sessions", schema: 1, indexes: &[BY_RESIDENT, BY_EXPIRY] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// What is to be done about a session after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upkeep {
    Nothing,
    /// Note that it was used.
    Seen,
    /// Give the browser a new token.
    Rotate,
}

impl Session {
    /// Whether a token with this hash opens the session now. The hashes are keyed, so that how
    /// long comparing them takes tells nothing about a token.
    pub fn admits(&self, token_hash: &str, now: Timestamp) -> bool {
        let previous = self.previous_hash.as_deref() == Some(token_hash);
        let current = self.token_hash == token_hash;
        now < self.expires_at && (current || previous && now < after(self.rotated_at, GRACE))
    }

    /// What a request with this token asks for. Only the newest token is replaced: a request that
    /// still comes with the one before was under way when that happened.
    pub fn upkeep(&self, token_hash: &str, now: Timestamp) -> Upkeep {
        if self.token_hash == token_hash && now >= after(self.rotated_at, TOKEN_AGE) {
            Upkeep::Rotate
        } else if now >= after(self.last_seen_at, SEEN_EVERY) {
            Upkeep::Seen
        } else {
            Upkeep::Nothing
        }
    }

    /// Whether it was begun just now, by whoever reads the account's mail.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        now < after(self.created_at, FRESH)
    }

    /// A second factor was shown: from now on, and with the new token only. Whoever holds the one
    /// before it gains nothing.
    pub fn raise(&mut self, token_hash: String, now: Timestamp) {
        self.rotate(token_hash, now);
        self.second_factor = true;
    }

    /// Whether a second factor was shown, as far as this token is concerned.
    pub fn is_raised(&self, token_hash: &str) -> bool {
        if self.token_hash == token_hash { self.second_factor } else { self.previous_second_factor }
    }

    /// Puts a new token in the place of the present one.
    pub fn rotate(&mut self, token_hash: String, now: Timestamp) {
        self.previous_hash = Some(std::mem::replace(&mut self.token_hash, token_hash));
        self.previous_second_factor = self.second_factor;
        self.rotated_at = now;
        self.last_seen_at = now;
    }
}

/// `at` and a while later; the end of time if there is no such instant.
fn after(at: Timestamp, while_: SignedDuration) -> Timestamp {
    at.checked_add(while_).unwrap_or(Timestamp::MAX)
}

/// The value of the session cookie.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub municipality: MunicipalityId,
    pub session: String,
    pub secret: String,
}

impl Token {
    /// Reads a cookie's value; `None` if it is none of ours.
    pub fn parse(value: &str) -> Option<Token> {
        let mut parts = value.split('.');
        let (municipality, session, secret) = (parts.next()?, parts.next()?, parts.next()?);
        let whole = parts.next().is_none() && value.len() < 256 && !secret.is_empty();
        whole.then(|| Token {
            municipality: municipality.to_owned(),
            session: session.to_owned(),
            secret: secret.to_owned(),
        })
    }

    /// As the browser keeps it.
    pub fn value(&self) -> String {
        format!("{}.{}.{}", self.municipality, self.session, self.secret)
    }
}

/// A session that was just begun, for one batch.
pub fn begin(
    id: String,
    resident: &str,
    token_hash: String,
    device: String,
    (now, expires_at): (Timestamp, Timestamp),
) -> Session {
    Session {
        id,
        resident: resident.to_owned(),
        token_hash,
        previous_hash: None,
        rotated_at: now,
        created_at: now,
        last_seen_at: now,
        expires_at,
        second_factor: false,
        previous_second_factor: false,
        device,
    }
}

/// Whether this session is somebody's own; what is not does not exist for them.
pub fn is_own(session: &Stored<Session>, resident: &str) -> bool {
    session.resident == resident
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        let times = (Timestamp::UNIX_EPOCH, at(30 * 86_400));
        begin("s".into(), "r", "first".into(), String::new(), times)
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).expect("an instant")
    }

    #[test]
    fn a_token_is_replaced_daily_and_the_old_one_taken_for_a_minute() {
        let mut session = session();
        assert_eq!(session.upkeep("first", at(60)), Upkeep::Nothing);
        assert_eq!(session.upkeep("first", at(3_600)), Upkeep::Seen);
        assert_eq!(session.upkeep("first", at(86_400)), Upkeep::Rotate);
        session.rotate("second".into(), at(86_400));
        assert!(session.admits("second", at(86_400)));
        assert!(session.admits("first", at(86_459)));
        assert!(!session.admits("first", at(86_460)));
        assert_eq!(session.upkeep("first", at(86_459)), Upkeep::Nothing);
    }

    #[test]
    fn a_session_is_fresh_for_a_quarter_of_an_hour() {
        assert!(session().is_fresh(at(899)));
        assert!(!session().is_fresh(at(900)));
    }

    #[test]
    fn a_session_ends_after_thirty_days_however_it_is_used() {
        let mut session = session();
        let last = 30 * 86_400 - 1;
        session.rotate("second".into(), at(last));
        assert!(session.admits("second", at(last)));
        assert!(!session.admits("second", at(last + 1)));
        assert!(!session.admits("", at(last)));
    }

    #[test]
    fn a_second_factor_is_worth_nothing_to_the_token_before_it() {
        let mut session = session();
        session.raise("second".into(), at(10));
        assert!(session.is_raised("second") && !session.is_raised("first"));
        assert!(session.admits("first", at(20)), "a request that was under way is let through");
        session.rotate("third".into(), at(90_000));
        assert!(session.is_raised("third") && session.is_raised("second"));
    }

    #[test]
    fn a_cookie_is_read_as_it_was_written_and_nothing_else() {
        let token = Token { municipality: "a".into(), session: "b".into(), secret: "c".into() };
        assert_eq!(Token::parse(&token.value()), Some(token));
        for other in ["", "a", "a.b", "a.b.", "a.b.c.d", "..", &format!("a.b.{}", "c".repeat(300))]
        {
            assert_eq!(Token::parse(other), None, "{other}");
        }
    }
}
