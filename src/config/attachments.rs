//! What an installation can set of attachments.

use super::{Config, ConfigError};
use serde::Deserialize;

/// How many files of what size are taken, and how large pictures are kept.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Attachments {
    /// Files of one petition, of one answer, of one batch of paper sheets.
    pub most: usize,
    /// The largest file, in bytes.
    pub file_bytes: usize,
    /// What one person's drafts may hold together, in bytes.
    pub person_bytes: u64,
    /// The most pixels of a picture: what it takes to decode one follows from it.
    pub picture_pixels: u64,
    /// The longer edge of a picture as it is kept, in pixels; larger ones are scaled down.
    pub picture_edge: u32,
}

impl Default for Attachments {
    fn default() -> Self {
        Attachments {
            most: 5,
            file_bytes: 10 * 1024 * 1024,
            person_bytes: 100 * 1024 * 1024,
            picture_pixels: 50_000_000,
            picture_edge: 2_000,
        }
    }
}

/// Room for what is typed beside a file.
const BESIDE: usize = 64 * 1024;

impl Attachments {
    pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
        let own = &config.attachments;
        let wrong = |name: &str, problem: &str| {
            Err(ConfigError::wrong(format!("attachments.{name}"), problem))
        };
        if !(1..=50).contains(&own.most) {
            return wrong("most", "it is between 1 and 50");
        }
        if own.file_bytes == 0 || own.file_bytes + BESIDE > config.limits.upload_bytes {
            return wrong("file_bytes", "it is above 0 and 64 KiB below limits.upload_bytes");
        }
        if !(100..=10_000).contains(&own.picture_edge) {
            return wrong("picture_edge", "it is between 100 and 10,000 pixels");
        }
        if !(10_000..=200_000_000).contains(&own.picture_pixels) {
            return wrong("picture_pixels", "it is between 10,000 and 200,000,000");
        }
        Ok(())
    }
}
