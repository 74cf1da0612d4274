//! How brokers are asked over HTTP.
//!
//! Invariant: nothing is followed to another address, nothing is waited for longer than [`WHOLE`],
//! and no answer is read beyond [`MOST`] bytes, whatever the broker does.

use crate::config::Broker;
use openidconnect::{HttpRequest, HttpResponse};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client};
use std::time::Duration;

/// How long connecting may take.
const CONNECTING: Duration = Duration::from_secs(4);
/// How long a request and its answer may take together.
const WHOLE: Duration = Duration::from_secs(8);
/// The longest answer: key sets and tokens have a few kilobytes.
const MOST: usize = 256 * 1024;

/// Why there is no answer. Says nothing about a person, so it can be logged.
#[derive(Debug, thiserror::Error)]
pub enum HttpError {
    #[error("{0}")]
    Request(String),
    #[error("the answer is longer than {MOST} bytes")]
    Long,
}

impl HttpError {
    /// The whole chain, without the address: that may hold what nobody else is to know.
    fn of(error: reqwest::Error) -> HttpError {
        let error = error.without_url();
        let mut said = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            said = format!("{said}: {cause}");
            source = cause.source();
        }
        HttpError::Request(said)
    }
}

/// A client for one broker; an error names what an operator can mend.
pub fn client(broker: &Broker) -> Result<Client, String> {
    let mut builder = Client::builder()
        .redirect(Policy::none())
        .connect_timeout(CONNECTING)
        .timeout(WHOLE)
        .referer(false)
        .user_agent("Tiltas")
        // None of the addresses that the broker names may be less safe than its own.
        .https_only(broker.issuer.starts_with("https://"));
    if let Some(file) = &broker.certificate {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let pem = std::fs::read(file).map_err(|error| wrong(&error))?;
        let certificates = Certificate::from_pem_bundle(&pem).map_err(|error| wrong(&error))?;
        builder = builder.tls_certs_merge(certificates);
    }
    builder.build().map_err(|error| HttpError::of(error).to_string())
}

/// One request, as the protocol's crate wants it made.
pub async fn send(client: &Client, request: HttpRequest) -> Result<HttpResponse, HttpError> {
    let request = reqwest::Request::try_from(request).map_err(HttpError::of)?;
    let mut answer = client.execute(request).await.map_err(HttpError::of)?;
    let (status, headers) = (answer.status(), answer.headers().clone());
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(HttpError::of)? {
        if body.len() + chunk.len() > MOST {
            return Err(HttpError::Long);
        }
        body.extend_from_slice(&chunk);
    }
    let mut response = HttpResponse::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}
