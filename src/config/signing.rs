//! Settings about signing by mail.

use super::{Config, ConfigError};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What is asked of a mailbox that somebody signs from.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Signing {
    /// A file of domains whose mailboxes are not taken, one a line; it takes the place of the list
    /// that the program brings.
    pub disposable_domains: Option<PathBuf>,
    /// What the file holds.
    #[serde(skip)]
    pub disposable: Option<BTreeSet<String>>,
}

/// Reads the file, where there is one.
pub(super) fn read_files(config: &mut Config) -> Result<(), ConfigError> {
    let Some(file) = &config.signing.disposable_domains else { return Ok(()) };
    let text = std::fs::read_to_string(file).map_err(|error| {
        let problem = format!("{}: {error}", file.display());
        ConfigError::wrong("signing.disposable_domains", problem)
    })?;
    let lines = text.lines().map(|line| line.trim().to_lowercase());
    let domains = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    config.signing.disposable = Some(domains.collect());
    Ok(())
}
