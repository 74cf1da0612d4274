//! A request to sign in, and its rules: who may use it, for how long, how often. Pure.
//!
//! Invariant: a request opens one session at most. Using it deletes it in the commit that begins
//! the session, so of two who use it at once one succeeds.

use super::Next;
use crate::locale::Lang;
use crate::residents::broker::Introduction;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How many minutes a link and its code are good for.
pub const MINUTES: i64 = 15;
/// How many wrong codes end a request.
const ATTEMPTS: u32 = 5;

/// Somebody asked for a letter with a link and a code. For an address that nobody has, a decoy
/// without `resident` and `newcomer`, which nothing opens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignInRequest {
    pub id: String,
    /// The keyed hashes of what only the letter says.
    pub link_hash: String,
    pub code_hash: String,
    /// The keyed hash of the token of the browser that asked.
    pub browser_hash: String,
    /// The keyed hash of the address that was typed.
    pub mail_hash: String,
    /// Whose account it opens.
    pub resident: Option<String>,
    /// Or whose account it makes.
    pub newcomer: Option<Newcomer>,
    /// Where the person was going.
    pub next: Next,
    pub attempts: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// What somebody typed to register; it becomes an account when they have shown that the address
/// is theirs, and is forgotten with the request if they do not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Newcomer {
    pub name: String,
    pub mail: String,
    pub language: Lang,
    /// Whom a broker has shown them to be, if they came from one.
    #[serde(default)]
    pub introduction: Option<Introduction>,
}

/// Requests of one browser, by the time at which they expire.
pub const BY_BROWSER: Index =
    Index::on("sign_in_requests_by_browser", &["browser_hash", "expires_at"]);
/// Requests of one resident.
pub const BY_RESIDENT: Index = Index::on("sign_in_requests_by_resident", &["resident"]);
/// Requests to be forgotten.
pub const BY_EXPIRY: Index = Index::on("sign_in_requests_by_expiry", &["expires_at"]);

impl Document for SignInRequest {
    const COLLECTION: &'static Collection = &Collection {
        name: "sign_in_requests",
        schema: 1,
        indexes: &[BY_BROWSER, BY_EXPIRY, BY_RESIDENT],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why a link or a code does not sign anybody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It was used, has expired, or never was.
    Over,
    /// The link was opened in another browser than the one that asked.
    OtherBrowser,
    /// The code is another one.
    WrongCode,
    /// Too many wrong codes.
    Locked,
}

impl SignInRequest {
    /// Whether a link with this hash, opened in this browser, may be used. Another browser learns
    /// that it is another only with the right link, while it is good.
    pub fn accept_link(&self, link: &str, browser: &str, now: Timestamp) -> Result<(), Refusal> {
        if self.link_hash != link {
            return Err(Refusal::Over);
        }
        self.accept_anything(now)?;
        if self.browser_hash == browser { Ok(()) } else { Err(Refusal::OtherBrowser) }
    }

    /// Whether a code with this hash may be used; found by the browser, which is therefore right.
    pub fn accept_code(&self, code: &str, now: Timestamp) -> Result<(), Refusal> {
        self.accept_anything(now)?;
        if self.code_hash == code { Ok(()) } else { Err(Refusal::WrongCode) }
    }

    fn accept_anything(&self, now: Timestamp) -> Result<(), Refusal> {
        if now >= self.expires_at {
            return Err(Refusal::Over);
        }
        if self.attempts >= ATTEMPTS { Err(Refusal::Locked) } else { Ok(()) }
    }
}

/// When what is asked for now expires.
pub fn expiry(now: Timestamp) -> Timestamp {
    now.checked_add(SignedDuration::from_mins(MINUTES)).unwrap_or(now)
}

/// What is written in the place of a letter to an address that nobody has, so that the commit
/// weighs the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decoy {
    pub id: String,
    /// As long as the letter.
    pub weight: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// Decoys to be forgotten.
pub const DECOYS: Index = Index::on("sign_in_decoys_by_expiry", &["expires_at"]);

impl Document for Decoy {
    const COLLECTION: &'static Collection =
        &Collection { name: "sign_in_decoys", schema: 1, indexes: &[DECOYS] };

    fn id(&self) -> &str {
        &self.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> SignInRequest {
        SignInRequest {
            id: "1".into(),
            link_hash: "link".into(),
            code_hash: "code".into(),
            browser_hash: "browser".into(),
            mail_hash: "mail".into(),
            resident: Some("r".into()),
            newcomer: None,
            next: Next::default(),
            attempts: 0,
            expires_at: expiry(Timestamp::UNIX_EPOCH),
        }
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).expect("an instant")
    }

    #[test]
    fn a_link_works_in_its_browser_for_fifteen_minutes() {
        let request = request();
        assert_eq!(request.accept_link("link", "browser", at(899)), Ok(()));
        assert_eq!(request.accept_link("link", "browser", at(900)), Err(Refusal::Over));
        assert_eq!(request.accept_link("link", "other", at(0)), Err(Refusal::OtherBrowser));
        assert_eq!(request.accept_link("other", "other", at(0)), Err(Refusal::Over));
    }

    #[test]
    fn the_fifth_wrong_code_is_the_last() {
        let mut request = request();
        for attempts in 0..ATTEMPTS {
            request.attempts = attempts;
            assert_eq!(request.accept_code("wrong", at(0)), Err(Refusal::WrongCode));
            assert_eq!(request.accept_code("code", at(0)), Ok(()));
        }
        request.attempts = ATTEMPTS;
        assert_eq!(request.accept_code("code", at(0)), Err(Refusal::Locked));
        assert_eq!(request.accept_link("link", "browser", at(0)), Err(Refusal::Locked));
    }
}
