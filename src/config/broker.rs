//! How residents of a municipality sign in through an identity broker (OpenID Connect).
//!
//! Invariant: a broker is asked over HTTPS only; plain HTTP is for one on this very machine.

use super::{ConfigError, Municipality};
use crate::locale::Lang;
use secrecy::SecretString;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// An identity broker, such as a national e-government gateway.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Broker {
    /// Its address as its tokens name it; the discovery document is found below it.
    pub issuer: String,
    /// What it calls this site.
    pub client_id: String,
    /// None for a client without a secret (PKCE is used either way).
    pub client_secret: Option<SecretString>,
    pub client_secret_file: Option<PathBuf>,
    /// What is asked for beside `openid`.
    #[serde(default = "default_scopes")]
    pub scopes: Vec<String>,
    /// How residents know it, by language: what the button says.
    pub names: BTreeMap<Lang, String>,
    /// What says that somebody lives in the municipality.
    pub residence: Option<Residence>,
    /// Values of `acr` or `amr` that count as a second factor.
    #[serde(default)]
    pub second_factor: Vec<String>,
    /// Values of `acr` to ask for, the most wanted first.
    #[serde(default)]
    pub acr_values: Vec<String>,
    /// What says how old somebody is.
    pub age: Option<Age>,
    /// A certificate (PEM) to trust beside the system's, for a broker with an authority of its own.
    pub certificate: Option<PathBuf>,
}

/// A claim, and the values of it that confirm residence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Residence {
    /// Its name; dots descend into nested claims.
    pub claim: String,
    pub values: Vec<String>,
}

/// A claim that holds a date of birth, a number of years, or whether somebody is old enough.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Age {
    /// Its name; dots descend into nested claims.
    pub claim: String,
}

fn default_scopes() -> Vec<String> {
    vec!["email".into()]
}

/// What must hold for a municipality's broker.
pub(super) fn check(
    key: impl Fn(&str) -> String,
    municipality: &Municipality,
) -> Result<(), ConfigError> {
    let Some(broker) = &municipality.broker else { return Ok(()) };
    let wrong = |field: &str, problem: &str| {
        Err(ConfigError::wrong(key(&format!("broker.{field}")), problem))
    };
    if !is_secure(&broker.issuer) {
        return wrong(
            "issuer",
            "it is not an address like https://broker.example, without a query",
        );
    }
    if broker.client_id.trim().is_empty() {
        return wrong("client_id", "it is empty");
    }
    let name = broker.names.get(&municipality.default_language);
    if name.is_none_or(|name| name.trim().is_empty()) {
        return wrong("names", "there is no name in the municipality's default language");
    }
    let words = |words: &[String]| words.iter().all(|word| is_word(word));
    if !words(&broker.scopes) {
        return wrong("scopes", "a scope is one word");
    }
    if !words(&broker.acr_values) {
        return wrong("acr_values", "a value is one word");
    }
    if broker.second_factor.iter().any(|value| value.trim().is_empty()) {
        return wrong("second_factor", "a value is empty");
    }
    if broker.residence.as_ref().is_some_and(|residence| !is_path(&residence.claim)) {
        return wrong("residence.claim", "it is not a claim's name");
    }
    let values = broker.residence.as_ref().map(|residence| residence.values.as_slice());
    if values.is_some_and(|values| values.iter().all(|value| value.trim().is_empty())) {
        return wrong("residence.values", "there is none that would confirm anything");
    }
    if broker.age.as_ref().is_some_and(|age| !is_path(&age.claim)) {
        return wrong("age.claim", "it is not a claim's name");
    }
    Ok(())
}

/// HTTPS, or HTTP that does not leave this machine; nothing behind the path.
fn is_secure(issuer: &str) -> bool {
    let Ok(url) = url::Url::parse(issuer) else { return false };
    let local = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    let scheme = url.scheme() == "https" || url.scheme() == "http" && local;
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    scheme && plain && url.has_host()
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic())
}

/// `address.locality`: names with dots between them.
fn is_path(claim: &str) -> bool {
    claim.split('.').all(|name| !name.trim().is_empty())
}
