//! How letters are delivered.

use super::{Config, ConfigError};
use serde::Deserialize;
use std::collections::BTreeMap;

/// How fast letters go out, of each municipality.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Delivery {
    /// Connections to a municipality's server for letters of one kind; bulk has half as many.
    pub connections: usize,
    /// Letters a minute to one receiving domain. Links that somebody waits for are not counted.
    pub per_minute: u32,
    /// The same for named domains.
    pub domains: BTreeMap<String, u32>,
}

impl Default for Delivery {
    fn default() -> Self {
        Delivery { connections: 4, per_minute: 600, domains: BTreeMap::new() }
    }
}

impl Delivery {
    /// How many letters a minute go to this domain.
    pub fn per_minute_to(&self, domain: &str) -> u32 {
        self.domains.get(domain).copied().unwrap_or(self.per_minute)
    }
}

/// How few and how many make sense.
pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
    let Delivery { connections, per_minute, domains } = &config.delivery;
    if !(1..=50).contains(connections) {
        return Err(ConfigError::wrong("delivery.connections", "it is between 1 and 50"));
    }
    const MOST: u32 = 1_000_000;
    if !(1..=MOST).contains(per_minute) {
        let problem = format!("it is between 1 and {MOST}");
        return Err(ConfigError::wrong("delivery.per_minute", problem));
    }
    for (domain, most) in domains {
        let key = || format!("delivery.domains.\"{domain}\"");
        if domain.contains('@') || domain.to_lowercase() != *domain || domain.is_empty() {
            let problem = "write what follows the @ of its addresses, in small letters";
            return Err(ConfigError::wrong(key(), problem));
        }
        if !(1..=MOST).contains(most) {
            return Err(ConfigError::wrong(key(), format!("it is between 1 and {MOST}")));
        }
    }
    Ok(())
}
