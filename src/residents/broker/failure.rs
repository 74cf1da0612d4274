//! Why a broker has shown nobody: in words for the log, which name no person and no secret.

use super::http::HttpError;
use openidconnect::core::CoreErrorResponseType;
use openidconnect::{
    ClaimsVerificationError, DiscoveryError, RequestTokenError, StandardErrorResponse,
};

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// It did not answer, or not in its protocol.
    #[error("out of reach: {0}")]
    Unreachable(String),
    /// It answered, and what it said is a refusal or not to be believed.
    #[error("not accepted: {0}")]
    Refused(String),
}

impl From<HttpError> for Failure {
    fn from(error: HttpError) -> Self {
        Failure::Unreachable(error.to_string())
    }
}

impl From<DiscoveryError<HttpError>> for Failure {
    fn from(error: DiscoveryError<HttpError>) -> Self {
        Failure::Unreachable(match error {
            DiscoveryError::Request(error) => error.to_string(),
            // The body that came instead is nobody's to read.
            DiscoveryError::Response(_, _, problem) => problem,
            DiscoveryError::Parse(error) => format!("the discovery document: {error}"),
            other => other.to_string(),
        })
    }
}

type TokenError = RequestTokenError<HttpError, StandardErrorResponse<CoreErrorResponseType>>;

impl From<TokenError> for Failure {
    fn from(error: TokenError) -> Self {
        match error {
            RequestTokenError::Request(error) => error.into(),
            // Only the protocol's word: a description could say anything.
            RequestTokenError::ServerResponse(answer) => {
                Failure::Refused(format!("the token endpoint says {}", answer.error()))
            }
            RequestTokenError::Parse(error, _) => {
                Failure::Refused(format!("the token endpoint's answer, at {}", error.path()))
            }
            RequestTokenError::Other(_) => {
                Failure::Unreachable("the token endpoint's answer is empty".into())
            }
        }
    }
}

impl From<ClaimsVerificationError> for Failure {
    fn from(error: ClaimsVerificationError) -> Self {
        let what = match error {
            ClaimsVerificationError::Expired(_) => "it has expired",
            ClaimsVerificationError::InvalidAudience(_) => "its audience",
            ClaimsVerificationError::InvalidIssuer(_) => "its issuer",
            ClaimsVerificationError::InvalidNonce(_) => "its nonce",
            ClaimsVerificationError::InvalidSubject(_) => "its subject",
            ClaimsVerificationError::SignatureVerification(_) => "its signature",
            _ => "one of its claims",
        };
        Failure::Refused(format!("the ID token is wrong: {what}"))
    }
}
