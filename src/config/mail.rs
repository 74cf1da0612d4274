//! How a municipality sends mail: from which address, through which server, signed with which key.

use super::{Bounces, Dkim};
use secrecy::SecretString;
use serde::Deserialize;
use std::path::PathBuf;

/// How a municipality sends mail.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// The sender's address.
    pub from: String,
    pub reply_to: Option<String>,
    /// `smtp://host:587` (STARTTLS), `smtps://host:465`, or `file:DIR`, which keeps letters as
    /// files.
    pub transport: String,
    pub user: Option<String>,
    pub password: Option<SecretString>,
    pub password_file: Option<PathBuf>,
    /// A certificate (PEM) to trust beside the system's, for a server of one's own.
    pub certificate: Option<PathBuf>,
    /// Whether the server takes addresses with letters beyond ASCII before the `@` (SMTPUTF8).
    #[serde(default)]
    pub smtputf8: bool,
    pub dkim: Option<Dkim>,
    /// Where letters that cannot be delivered come back to.
    #[serde(default)]
    pub bounces: Bounces,
}

impl Mail {
    /// Whether letters can go to addresses with letters beyond ASCII before the `@`; files take all.
    pub fn is_international(&self) -> bool {
        self.smtputf8 || self.transport.starts_with("file:")
    }
}
