//! Where letters go: an SMTP server over TLS, or a folder of files.
//!
//! Invariant: nothing leaves in the clear; `smtp://` means STARTTLS, and a server that does not
//! offer it gets no letter. A connection whose conversation was cut off carries no other letter.

use super::reason::Answer;
use super::traffic::Traffic;
use super::{message, offers};
use crate::config::Mail;
use lettre::message::Message;
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{AsyncSmtpTransportBuilder, Error};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use parking_lot::RwLock;
use secrecy::ExposeSecret;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How many connections rest open between letters.
const AT_REST: u32 = 16;
/// How long one step of a delivery (connecting, a command) may take.
pub(super) const STEP: Duration = Duration::from_secs(8);
/// How long a delivery may take; with [`super::deliver`]'s round, less than a job's lease.
const DELIVERY: Duration = Duration::from_secs(15);

/// Why a letter was not accepted.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// A 4xx answer: worth another try.
    #[error("the server answered {0}")]
    Busy(Answer),
    /// A 5xx answer about the letter: the server will never take it.
    #[error("the server answered {0}")]
    Refused(Answer),
    /// There was no conversation about the letter: no connection, or settings that are wrong.
    #[error("{0}")]
    Ours(String),
    /// The conversation ended before its answer: the letter may have been accepted.
    #[error("{0}")]
    Lost(String),
    /// It can never be a message on this way.
    #[error("{0}")]
    Impossible(String),
}

/// What delivers one municipality's letters. Made once, at start.
pub struct Mailer {
    way: Way,
    /// How much goes where.
    pub(super) traffic: Traffic,
}

enum Way {
    Smtp(Box<Smtp>),
    Files(PathBuf),
}

/// A server, with its connections at rest.
struct Smtp {
    builder: AsyncSmtpTransportBuilder,
    open: RwLock<AsyncSmtpTransport<Tokio1Executor>>,
}

impl Smtp {
    fn new(builder: AsyncSmtpTransportBuilder) -> Smtp {
        let open = RwLock::new(builder.clone().build());
        Smtp { builder, open }
    }

    async fn send(&self, message: Message) -> Result<(), SendError> {
        let open = self.open.read().clone();
        match tokio::time::timeout(DELIVERY, open.send(message)).await {
            Ok(Ok(_accepted)) => Ok(()),
            Ok(Err(error)) => Err(judge(&error)),
            Err(_elapsed) => {
                // The connection went to rest in the middle of a conversation: with all others it
                // is left behind.
                *self.open.write() = self.builder.clone().build();
                Err(SendError::Lost("the server took too long".into()))
            }
        }
    }
}

impl Mailer {
    /// The transport of these settings; `site_url` names us to the server.
    ///
    /// # Errors
    /// What is wrong with the settings. The server itself is not asked: it may be down at start.
    pub fn open(settings: &Mail, site_url: &str) -> Result<Mailer, String> {
        for address in std::iter::once(&settings.from).chain(&settings.reply_to) {
            let known = address.parse::<lettre::Address>();
            known.map_err(|_| format!("“{address}” is not a mail address"))?;
        }
        if let Some(problem) = settings.dkim.as_ref().and_then(|dkim| dkim.problem()) {
            return Err(problem);
        }
        let transport = settings.transport.as_str();
        if let Some(folder) = transport.strip_prefix("file:") {
            std::fs::create_dir_all(folder).map_err(|error| format!("{folder}: {error}"))?;
            return Ok(Mailer::on(Way::Files(folder.into())));
        }
        let (rest, port, wrap): (_, _, fn(TlsParameters) -> Tls) =
            match (transport.strip_prefix("smtp://"), transport.strip_prefix("smtps://")) {
                (Some(rest), _) => (rest, 587, Tls::Required),
                (_, Some(rest)) => (rest, 465, Tls::Wrapper),
                _ => return Err(format!("{transport}: it begins with smtp://, smtps:// or file:")),
            };
        let (host, port) = place(rest, port).ok_or(format!("{transport}: not a host and port"))?;
        let us = ClientId::Domain(message::host(site_url).to_owned());
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(port)
            .tls(wrap(encryption(settings, host)?))
            .hello_name(us)
            .timeout(Some(STEP))
            .pool_config(PoolConfig::new().max_size(AT_REST));
        if let (Some(user), Some(password)) = (&settings.user, &settings.password) {
            let password = password.expose_secret().to_owned();
            builder = builder.credentials(Credentials::new(user.clone(), password));
        }
        Ok(Mailer::on(Way::Smtp(Box::new(Smtp::new(builder)))))
    }

    fn on(way: Way) -> Mailer {
        Mailer { way, traffic: Traffic::default() }
    }

    /// Hands one message over. `name` is its file's, where it becomes one.
    pub(super) async fn send(&self, name: &str, message: Message) -> Result<(), SendError> {
        match &self.way {
            Way::Smtp(server) => server.send(message).await,
            Way::Files(folder) => {
                let (folder, name) = (folder.clone(), name.to_owned());
                let written = blocking(move || keep(&folder, &name, &message.formatted())).await;
                written.map_err(SendError::Ours)
            }
        }
    }

    /// Whether letters could be delivered now.
    async fn test(&self) -> Result<(), String> {
        match &self.way {
            Way::Smtp(server) => {
                let open = server.open.read().clone();
                match open.test_connection().await {
                    Ok(true) => Ok(()),
                    Ok(false) => Err("the server does not answer NOOP".into()),
                    Err(error) => Err(chain(&error)),
                }
            }
            Way::Files(folder) => {
                let folder = folder.clone();
                blocking(move || {
                    let trial = folder.join(".trial");
                    std::fs::write(&trial, b"").and_then(|()| std::fs::remove_file(&trial))
                })
                .await
            }
        }
    }
}

/// For `tiltas check`: connects with these settings and says NOOP, or writes to the folder.
///
/// # Errors
/// What an operator can mend: the name, the certificate, the password, the folder.
pub async fn test(settings: &Mail, site_url: &str) -> Result<(), String> {
    Mailer::open(settings, site_url)?.test().await
}

pub(super) fn encryption(settings: &Mail, host: &str) -> Result<TlsParameters, String> {
    let mut builder = TlsParameters::builder(host.to_owned());
    if let Some(file) = &settings.certificate {
        let wrong = |error: String| format!("{}: {error}", file.display());
        let pem = std::fs::read(file).map_err(|error| wrong(error.to_string()))?;
        let certificate = Certificate::from_pem(&pem).map_err(|error| wrong(chain(&error)))?;
        builder = builder.add_root_certificate(certificate);
    }
    builder.build_rustls().map_err(|error| chain(&error))
}

/// `host`, `host:port` or `[2001:db8::1]:port`.
pub(super) fn place(text: &str, default: u16) -> Option<(&str, u16)> {
    let text = text.trim_end_matches('/');
    let after_brackets = text.rfind(']').map_or(0, |bracket| bracket + 1);
    let (host, port) = match text.rfind(':').filter(|colon| *colon >= after_brackets) {
        Some(colon) => (text.get(..colon)?, text.get(colon + 1..)?.parse().ok()?),
        None => (text, default),
    };
    let host = host.trim_start_matches('[').trim_end_matches(']');
    (!host.is_empty() && !host.contains(['/', '@', ' '])).then_some((host, port))
}

/// 5xx about the letter is final. 5xx about who we are (530 to 538: a wrong password, no
/// encryption) is ours to mend, and no reason to lose letters. Of the server's words only the
/// status is kept: they often hold the address.
fn judge(error: &Error) -> SendError {
    let words = || std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    if let Some(code) = error.status().map(u16::from) {
        let answer = Answer::read(code, &words());
        return match code {
            530..=538 => SendError::Ours(format!("the server answered {answer}")),
            500.. => SendError::Refused(answer),
            _ => SendError::Busy(answer),
        };
    }
    if let Some(refusal) = offers::refusal(error) {
        return refusal;
    }
    // What the library tells apart and does not lend otherwise.
    let said = error.to_string();
    let before = error.is_client() || error.is_tls() || error.is_transport_shutdown();
    if before || said.starts_with("Connection error") {
        return SendError::Ours(chain(error));
    }
    SendError::Lost(chain(error))
}

/// Writes the whole file or none. The same letter has the same name, so writing it again after a
/// crash changes nothing.
fn keep(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let unfinished = folder.join(format!(".{name}.new"));
    std::fs::write(&unfinished, bytes)?;
    std::fs::rename(unfinished, folder.join(format!("{name}.eml")))
}

async fn blocking<F>(work: F) -> Result<(), String>
where
    F: FnOnce() -> std::io::Result<()> + Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn a_server_is_a_host_and_perhaps_a_port() {
        assert_eq!(place("mail.example", 587), Some(("mail.example", 587)));
        assert_eq!(place("mail.example:25", 587), Some(("mail.example", 25)));
        assert_eq!(place("[2001:db8::1]:25", 587), Some(("2001:db8::1", 25)));
        assert_eq!(place("[2001:db8::1]", 587), Some(("2001:db8::1", 587)));
        for bad in ["", ":25", "mail.example:x", "user@mail.example", "mail.example/x", "a:99999"] {
            assert_eq!(place(bad, 587), None, "{bad}");
        }
    }
}
