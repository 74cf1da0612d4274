//! Tokens and keyed hashes.
//!
//! Invariant: a secret that a person holds (a link, a code, a cookie) is stored only as a hash
//! under the installation's key, and compared in constant time.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use rand::Rng;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// The installation's key.
pub struct Keys {
    key: SecretString,
}

/// What a hash is for, so that a hash of one kind is never taken for another.
#[derive(Clone, Copy, Debug)]
pub enum Purpose {
    MailAddress,
    SignInLink,
    SignInCode,
    Browser,
    Session,
    Unsubscribe,
    PaperCode,
    RollPerson,
    /// The id of somebody who was erased.
    Erased,
    BrokerState,
    BrokerNonce,
    BrokerVerifier,
    Identity,
    AppSecret,
    RecoveryCode,
    AddressLink,
    AddressCode,
    /// The link that confirms a signature, and the one to what is kept of it.
    SigningLink,
    SigningOwn,
    /// A request to sign by mail, from its form.
    SigningRequest,
    /// What a letter carries, so that a report that it came back is believed.
    ReturnedLetter,
    /// The link of a letter that tries an address out.
    TrialLink,
    /// A mailbox, and a name in it, under one petition.
    SigningMailbox,
    SigningName,
    /// The network that somebody signed from.
    SigningNetwork,
    /// What signatures of a finding have in common.
    SigningFinding,
}

impl Keys {
    pub fn new(key: SecretString) -> Self {
        Keys { key }
    }

    /// The keyed hash of `secret` (HMAC-SHA-256, RFC 2104), as a word.
    pub fn hash(&self, purpose: Purpose, secret: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.derive(purpose, secret))
    }

    /// The 32 bytes of the keyed hash: a secret that whoever has `seed` but not the key does not
    /// know.
    pub fn derive(&self, purpose: Purpose, seed: &str) -> Vec<u8> {
        // HMAC takes a key of any length, so this branch is never the empty one.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.key.expose_secret().as_bytes())
        else {
            return Vec::new();
        };
        mac.update(format!("{purpose:?}:").as_bytes());
        mac.update(seed.as_bytes());
        mac.finalize().into_bytes().to_vec()
    }

    /// Whether `secret` is what `hash` was made from; takes the same time either way.
    pub fn matches(&self, purpose: Purpose, secret: &str, hash: &str) -> bool {
        self.hash(purpose, secret).as_bytes().ct_eq(hash.as_bytes()).into()
    }
}

/// A secret of 256 random bits, as a word for a link or a cookie.
pub fn token() -> String {
    let mut bytes = [0u8; 32];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A code of eight digits that a person can type.
pub fn code() -> String {
    format!("{:08}", rand::rng().next_u64() % 100_000_000)
}

/// An identifier: a UUID v7, so that ids sort by the time they were made.
pub fn id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// An identifier as if made at this instant: for what happened before it was written.
pub fn id_at(at: jiff::Timestamp) -> String {
    let seconds = u64::try_from(at.as_second()).unwrap_or_default();
    let nanos = u32::try_from(at.subsec_nanosecond()).unwrap_or_default();
    let time = uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanos);
    uuid::Uuid::new_v7(time).to_string()
}
