//! One request to a service with LibreTranslate's API.
//!
//! Invariant: nothing is followed to another address, nothing is waited for longer than the settings
//! say, no answer is read beyond [`MOST`] bytes, and what comes back is a text that a person could
//! have written, or an error that says nothing of the text.

use crate::config::MachineTranslation;
use crate::locale::Lang;
use reqwest::Client;
use reqwest::redirect::Policy;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::time::Duration;

/// The longest answer.
const MOST: usize = 256 * 1024;

/// Why there is no translation.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    #[error("{0}")]
    Request(String),
    #[error("the service answers {0}")]
    Status(u16),
    #[error("the answer is longer than {MOST} bytes")]
    Long,
    #[error("the answer is no translation")]
    Garbage,
}

/// The service of the settings.
pub struct Service<'a> {
    settings: &'a MachineTranslation,
    client: Client,
}

impl<'a> Service<'a> {
    /// # Errors
    /// Where no client can be made.
    pub fn open(settings: &'a MachineTranslation) -> Result<Service<'a>, ServiceError> {
        let whole = Duration::from_secs(settings.timeout_seconds.into());
        let client = Client::builder()
            .redirect(Policy::none())
            .timeout(whole)
            .referer(false)
            .user_agent("Tiltas")
            .build();
        Ok(Service { settings, client: client.map_err(told)? })
    }

    /// A text of at most `most` characters in another language.
    pub async fn translate(
        &self,
        text: &str,
        (from, to): (Lang, Lang),
        most: usize,
    ) -> Result<String, ServiceError> {
        let mut body = json!({ "q": text, "source": from, "target": to, "format": "text" });
        if let Some(key) = &self.settings.key {
            body["api_key"] = key.expose_secret().into();
        }
        let url = format!("{}/translate", self.settings.url.trim_end_matches('/'));
        let mut answer = self.client.post(url).json(&body).send().await.map_err(told)?;
        if !answer.status().is_success() {
            return Err(ServiceError::Status(answer.status().as_u16()));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(told)? {
            if bytes.len() + chunk.len() > MOST {
                return Err(ServiceError::Long);
            }
            bytes.extend_from_slice(&chunk);
        }
        let value: Value = serde_json::from_slice(&bytes).map_err(|_| ServiceError::Garbage)?;
        let said = value["translatedText"].as_str().unwrap_or_default();
        readable(said, most).ok_or(ServiceError::Garbage)
    }
}

/// The text, if it can be shown in the place of another.
fn readable(said: &str, most: usize) -> Option<String> {
    let text = said.replace("\r\n", "\n").trim().to_owned();
    let control = |c: char| c == '\u{FFFD}' || c.is_control() && !matches!(c, '\n' | '\t');
    let fits = !text.is_empty() && text.chars().count() <= most && !text.contains(control);
    fits.then_some(text)
}

/// Without the address: it may hold a key.
fn told(error: reqwest::Error) -> ServiceError {
    ServiceError::Request(error.without_url().to_string())
}
