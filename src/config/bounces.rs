//! Settings about letters that come back.

use super::ConfigError;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::path::PathBuf;

/// The least characters of the webhook's secret.
const SECRET: usize = 32;

/// Where a municipality's letters come back to, and how reports about them are read.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Bounces {
    /// The sender on the envelope (MAIL FROM), to whom servers send their reports; else the
    /// letters' own.
    pub to: Option<String>,
    /// The mailbox in which they arrive: `mbox:FILE` or `maildir:DIR`.
    pub mailbox: Option<String>,
    /// What a mail server shows that brings a report to `/mail/bounces/<municipality>`; without it
    /// there is no such address.
    pub secret: Option<SecretString>,
    pub secret_file: Option<PathBuf>,
}

/// A mailbox of reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mailbox {
    /// One file.
    Mbox(PathBuf),
    /// A folder with `new` and `cur`.
    Maildir(PathBuf),
}

impl Bounces {
    /// The mailbox, if there is one.
    pub fn place(&self) -> Option<Mailbox> {
        let text = self.mailbox.as_deref()?;
        let path = |path: &str| (!path.is_empty()).then(|| PathBuf::from(path));
        match (text.strip_prefix("mbox:"), text.strip_prefix("maildir:")) {
            (Some(file), _) => path(file).map(Mailbox::Mbox),
            (_, Some(folder)) => path(folder).map(Mailbox::Maildir),
            _ => None,
        }
    }

    pub(super) fn check(&self, key: impl Fn(&str) -> String) -> Result<(), ConfigError> {
        if let Some(to) = &self.to
            && to.parse::<lettre::Address>().is_err()
        {
            let problem = format!("“{to}” is not a mail address");
            return Err(ConfigError::wrong(key("mail.bounces.to"), problem));
        }
        if self.mailbox.is_some() && self.place().is_none() {
            let problem = "it begins with mbox: or maildir:, and a path follows";
            return Err(ConfigError::wrong(key("mail.bounces.mailbox"), problem));
        }
        let short = |secret: &SecretString| secret.expose_secret().len() < SECRET;
        if self.secret.as_ref().is_some_and(short) {
            let problem = format!(
                "it is shorter than {SECRET} characters; make one with: openssl rand -hex 32"
            );
            return Err(ConfigError::wrong(key("mail.bounces.secret"), problem));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounces, Mailbox};

    #[test]
    fn a_mailbox_is_a_file_or_a_folder() {
        let place =
            |text: &str| Bounces { mailbox: Some(text.to_owned()), ..Bounces::default() }.place();
        assert_eq!(place("mbox:/var/mail/x"), Some(Mailbox::Mbox("/var/mail/x".into())));
        assert_eq!(place("maildir:/var/mail/x"), Some(Mailbox::Maildir("/var/mail/x".into())));
        for wrong in ["", "mbox:", "/var/mail/x", "imap:x"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }
}
