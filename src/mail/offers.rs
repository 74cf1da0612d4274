//! What a server says that it can do: whether it takes addresses with letters beyond ASCII before
//! the `@` (SMTPUTF8, RFC 6531).
//!
//! Invariant: a letter to an address that its server can not take fails at once, with its own reason;
//! trying again would change nothing.

use super::message;
use super::transport::{STEP, SendError, chain, encryption, place};
use crate::config::Mail;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::{ClientId, Extension};

/// Asks the server of these settings; files take every address.
///
/// # Errors
/// What an operator can mend: the name, the certificate.
pub async fn offers_smtputf8(settings: &Mail, site_url: &str) -> Result<bool, String> {
    let transport = settings.transport.as_str();
    let (rest, port, wrapped) =
        match (transport.strip_prefix("smtp://"), transport.strip_prefix("smtps://")) {
            (Some(rest), _) => (rest, 587, false),
            (_, Some(rest)) => (rest, 465, true),
            _ => return Ok(true),
        };
    let (host, port) = place(rest, port).ok_or(format!("{transport}: not a host and port"))?;
    let us = ClientId::Domain(message::host(site_url).to_owned());
    let encryption = encryption(settings, host)?;
    let first = wrapped.then(|| encryption.clone());
    let asked = async {
        let mut server =
            AsyncSmtpConnection::connect_tokio1((host, port), Some(STEP), &us, first, None).await?;
        if !wrapped {
            server.starttls(encryption, &us).await?;
        }
        let offered = server.server_info().supports_feature(Extension::SmtpUtfEight);
        server.abort().await;
        Ok(offered)
    };
    match tokio::time::timeout(STEP, asked).await {
        Ok(answer) => answer.map_err(|error: lettre::transport::smtp::Error| chain(&error)),
        Err(_elapsed) => Err("the server took too long".into()),
    }
}

/// The reason for good, where a server lacks what an address needs. lettre has no other mark for it
/// than its words, which the tests hold it to.
pub(super) fn refusal(error: &lettre::transport::smtp::Error) -> Option<SendError> {
    let lacks = error.is_client() && chain(error).contains("SMTPUTF8");
    let reason = "the server takes no address with letters beyond ASCII (SMTPUTF8)";
    lacks.then(|| SendError::Impossible(reason.into()))
}
