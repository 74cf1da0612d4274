//! A ceremony: a challenge that was given out and not yet answered. Pure.
//!
//! Invariant: answering takes the document away first, so a challenge is answered once, rightly or
//! wrongly.

use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, PasskeyAuthentication, PasskeyRegistration,
};

/// How long a person may take: they may have to look for their key.
const LASTS: SignedDuration = SignedDuration::from_mins(5);

/// What is asked, and what the answer is checked against.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// To make a passkey.
    Add(PasskeyRegistration),
    /// To show one of one's passkeys.
    Show(PasskeyAuthentication),
    /// To show any passkey of this site.
    SignIn(DiscoverableAuthentication),
}

/// A challenge under way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ceremony {
    pub id: String,
    /// Whose it is: the resident's id; for signing in the keyed hash of the browser's token.
    pub holder: String,
    pub asked: Asked,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// Ceremonies of one holder.
pub const BY_HOLDER: Index = Index::on("ceremonies_by_holder", &["holder"]);
/// Ceremonies to be forgotten.
pub const BY_EXPIRY: Index = Index::on("ceremonies_by_expiry", &["expires_at"]);

impl Document for Ceremony {
    const COLLECTION: &'static Collection =
        &Collection { name: "ceremonies", schema: 1, indexes: &[BY_HOLDER, BY_EXPIRY] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Ceremony {
    pub fn new(id: String, holder: String, asked: Asked, now: Timestamp) -> Ceremony {
        let expires_at = now.checked_add(LASTS).unwrap_or(now);
        Ceremony { id, holder, asked, expires_at }
    }

    /// Whether this holder may answer it now.
    pub fn is_for(&self, holder: &str, now: Timestamp) -> bool {
        self.holder == holder && now < self.expires_at
    }
}
