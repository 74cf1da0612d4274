//! With which key a municipality signs its letters (DKIM, RFC 6376; Ed25519 by RFC 8463), and what
//! it publishes in the DNS.
//!
//! Invariant: a key in settings that were loaded signs; where there is none, no letter is sent
//! ([`Dkim::problem`], asked at start). The key itself is shown nowhere.

use super::ConfigError;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lettre::message::dkim::{
    DkimCanonicalization, DkimCanonicalizationType, DkimConfig, DkimSigningAlgorithm,
    DkimSigningKey,
};
use lettre::message::header::HeaderName;
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey, LineEnding};
use rsa::pkcs8::{EncodePublicKey, ObjectIdentifier, PrivateKeyInfo, SecretDocument};
use rsa::traits::PublicKeyParts;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::fmt;
use std::path::PathBuf;

/// Signing of one municipality's letters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dkim {
    /// Whose word the signature is: the domain of `from`, or one above it.
    pub domain: String,
    /// Under which name the key stands in the DNS: `<selector>._domainkey.<domain>`.
    pub selector: String,
    /// An RSA or Ed25519 key in PEM, as openssl writes it. Never in `tiltas.toml`.
    pub key: Option<SecretString>,
    /// A file that holds it, instead.
    pub key_file: Option<PathBuf>,
    #[serde(skip)]
    signer: Option<Signer>,
}

/// What signs, and the record by which others verify it.
struct Signer {
    config: DkimConfig,
    record: String,
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("record", &self.record).finish_non_exhaustive()
    }
}

/// Shorter RSA keys are broken or soon will be (RFC 8301 asks signers for as much).
const RSA_BITS: usize = 2048;
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
/// How much of a text one string of a TXT record holds.
const STRING: usize = 255;

/// What a signature covers. A header that a letter lacks is signed as lacking: nobody on the way can
/// add it.
const SIGNED: [&str; 20] = [
    "From",
    "To",
    "Cc",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Language",
    "List-Id",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "List-Archive",
    "List-Help",
    "Auto-Submitted",
    "Precedence",
];
/// Named once more than they occur: nobody can add a second one for readers to be shown.
const ONLY_ONCE: [&str; 7] =
    ["From", "To", "Reply-To", "Subject", "Date", "Message-ID", "Content-Type"];

impl Dkim {
    /// Signing with this key.
    ///
    /// # Errors
    /// What is wrong with the domain, the selector or the key.
    pub fn new(domain: &str, selector: &str, key: SecretString) -> Result<Dkim, String> {
        let (domain, selector) = (domain.to_owned(), selector.to_owned());
        let mut dkim = Dkim { domain, selector, key: Some(key), key_file: None, signer: None };
        dkim.prepare()?;
        Ok(dkim)
    }

    /// Reads the key, once. Commands that send nothing (a backup) do without one.
    fn prepare(&mut self) -> Result<(), String> {
        let domain = idna::domain_to_ascii(&self.domain).unwrap_or_default();
        if !domain.contains('.') || !is_name(&domain) {
            return Err(format!("“{}” is not a domain", self.domain));
        }
        if !is_name(&self.selector) {
            return Err(format!("“{}” is not a name in the DNS", self.selector));
        }
        let Some(key) = &self.key else { return Ok(()) };
        let (signing, record) = read(key.expose_secret())?;
        let relaxed = DkimCanonicalizationType::Relaxed;
        let names = SIGNED.into_iter().chain(ONLY_ONCE).map(HeaderName::new_from_ascii_str);
        let config = DkimConfig::new(
            self.selector.clone(),
            domain,
            signing,
            names.collect(),
            DkimCanonicalization { header: relaxed, body: relaxed },
        );
        self.signer = Some(Signer { config, record });
        Ok(())
    }

    /// Why it does not sign.
    pub fn problem(&self) -> Option<String> {
        let missing = "there is no key for dkim: set dkim.key_file to a file that holds one";
        self.signer.is_none().then(|| missing.to_owned())
    }

    /// What lettre signs with.
    pub fn signer(&self) -> Option<&DkimConfig> {
        self.signer.as_ref().map(|signer| &signer.config)
    }

    /// What is to be published: the name, and the value as a resolver returns it.
    pub fn record(&self) -> (String, &str) {
        let domain = idna::domain_to_ascii(&self.domain).unwrap_or_default();
        let value = self.signer.as_ref().map_or("", |signer| signer.record.as_str());
        (format!("{}._domainkey.{domain}", self.selector), value)
    }

    /// The record as a line of a zone's file: in strings that are not too long.
    pub fn zone_line(&self) -> String {
        let (name, value) = self.record();
        let pieces: Vec<String> = value
            .as_bytes()
            .chunks(STRING)
            .map(|piece| format!("\"{}\"", String::from_utf8_lossy(piece)))
            .collect();
        format!("{name}. IN TXT ( {} )", pieces.join(" "))
    }

    /// Whether a receiver that asks for alignment (DMARC) takes the signature as this sender's.
    pub fn covers(&self, from: &str) -> bool {
        let ascii = |domain: &str| idna::domain_to_ascii(domain).unwrap_or_default();
        let from = ascii(from.rsplit_once('@').map_or("", |(_, domain)| domain));
        let ours = ascii(&self.domain);
        let below = |one: &str, other: &str| one.ends_with(&format!(".{other}"));
        from == ours || below(&from, &ours) || below(&ours, &from)
    }
}

/// Letters, digits, hyphens and dots.
fn is_name(text: &str) -> bool {
    let plain = |label: &str| {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        !label.is_empty() && label.len() < 64 && label.bytes().all(known)
    };
    text.len() < 250 && text.split('.').all(plain)
}

/// A key in PEM, as lettre wants it, and the record of its public half.
fn read(pem: &str) -> Result<(DkimSigningKey, String), String> {
    let pem = pem.trim();
    if pem.contains("BEGIN RSA PRIVATE KEY") {
        let key = rsa::RsaPrivateKey::from_pkcs1_pem(pem).map_err(|error| error.to_string())?;
        return rsa_key(&key);
    }
    let found = SecretDocument::from_pem(pem);
    let (_, document) = found.map_err(|_| {
        "it is not an RSA or Ed25519 key in PEM; make one with: openssl genrsa 2048".to_owned()
    })?;
    let info = PrivateKeyInfo::try_from(document.as_bytes()).map_err(|error| error.to_string())?;
    if info.algorithm.oid == ED25519 {
        return ed25519_key(info.private_key);
    }
    let key = rsa::RsaPrivateKey::try_from(info);
    rsa_key(&key.map_err(|_| "it is neither an RSA nor an Ed25519 key".to_owned())?)
}

fn rsa_key(key: &rsa::RsaPrivateKey) -> Result<(DkimSigningKey, String), String> {
    let bits = key.n().bits();
    if bits < RSA_BITS {
        return Err(format!("a key of {bits} bits is too short: at least {RSA_BITS} are needed"));
    }
    let pem = key.to_pkcs1_pem(LineEnding::LF).map_err(|error| error.to_string())?;
    let public = key.to_public_key().to_public_key_der().map_err(|error| error.to_string())?;
    let signing = DkimSigningKey::new(&pem, DkimSigningAlgorithm::Rsa);
    let record = format!("v=DKIM1; k=rsa; p={}", STANDARD.encode(public.as_bytes()));
    Ok((signing.map_err(|error| error.to_string())?, record))
}

/// The key is an octet string (RFC 8410, 7) of 32 bytes.
fn ed25519_key(octets: &[u8]) -> Result<(DkimSigningKey, String), String> {
    let seed = octets.strip_prefix(&[4, 32]).and_then(|seed| <[u8; 32]>::try_from(seed).ok());
    let seed = seed.ok_or("the Ed25519 key is not 32 bytes long")?;
    let public = ed25519_dalek::SigningKey::from_bytes(&seed).verifying_key();
    let signing = DkimSigningKey::new(&STANDARD.encode(seed), DkimSigningAlgorithm::Ed25519);
    let record = format!("v=DKIM1; k=ed25519; p={}", STANDARD.encode(public.to_bytes()));
    Ok((signing.map_err(|error| error.to_string())?, record))
}

/// Makes a municipality's settings sign; an error names their place.
pub(super) fn prepare(id: &str, dkim: &mut Dkim) -> Result<(), ConfigError> {
    let place = || format!("municipality.{id}.mail.dkim");
    dkim.prepare().map_err(|problem| ConfigError::wrong(place(), problem))
}

#[cfg(test)]
mod tests {
    use super::Dkim;
    use secrecy::SecretString;

    const RSA: &str = include_str!("../../tests/mail/keys/rsa.pem");
    const OLD_RSA: &str = include_str!("../../tests/mail/keys/rsa-pkcs1.pem");
    const SHORT: &str = include_str!("../../tests/mail/keys/rsa-1024.pem");
    const ED25519: &str = include_str!("../../tests/mail/keys/ed25519.pem");

    fn dkim(domain: &str, selector: &str, key: &str) -> Result<Dkim, String> {
        Dkim::new(domain, selector, SecretString::from(key.to_owned()))
    }

    #[test]
    fn a_key_is_read_in_each_form_that_openssl_writes() {
        let new = dkim("pagegiai.example", "tiltas", RSA).expect("a key");
        let old = dkim("pagegiai.example", "tiltas", OLD_RSA).expect("a key");
        assert_eq!(new.record(), old.record());
        let (name, value) = new.record();
        assert_eq!(name, "tiltas._domainkey.pagegiai.example");
        assert!(value.starts_with("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"), "{value}");
        let line = new.zone_line();
        assert!(line.split('"').all(|piece| piece.len() <= 255), "{line}");
        assert_eq!(line.split('"').skip(1).step_by(2).collect::<String>(), value);
        let small = dkim("pagegiai.example", "tiltas", ED25519).expect("a key");
        let (_, value) = small.record();
        // As `openssl pkey -pubout` says it.
        assert_eq!(
            value,
            format!(
                "v=DKIM1; k=ed25519; p={}",
                include_str!("../../tests/mail/keys/ed25519.public").trim()
            )
        );
    }

    #[test]
    fn what_does_not_sign_is_refused_and_no_key_is_shown() {
        for (domain, selector, key) in [
            ("pagegiai", "tiltas", RSA),
            ("", "tiltas", RSA),
            ("pagegiai.example", "til tas", RSA),
            ("pagegiai.example", "", RSA),
            ("pagegiai.example", "tiltas", ""),
            ("pagegiai.example", "tiltas", "secret"),
            ("pagegiai.example", "tiltas", SHORT),
            ("pagegiai.example", "tiltas", &RSA[..400]),
        ] {
            let refused = dkim(domain, selector, key).expect_err("no key");
            assert!(!refused.contains("secret"), "{refused}");
        }
        let shown = format!("{:?}", dkim("pagegiai.example", "tiltas", RSA).expect("a key"));
        assert!(!shown.contains("PRIVATE") && !shown.contains(&RSA[60..90]), "{shown}");
    }

    #[test]
    fn a_sender_is_covered_by_its_own_domain() {
        let of = |domain: &str| dkim(domain, "tiltas", ED25519).expect("a key");
        assert!(of("pagegiai.example").covers("dialogas@pagegiai.example"));
        assert!(of("pagegiai.example").covers("dialogas@mail.pagegiai.example"));
        assert!(of("mail.pagegiai.example").covers("dialogas@pagegiai.example"));
        assert!(of("pagėgiai.example").covers("dialogas@xn--paggiai-v8a.example"));
        assert!(!of("pagegiai.example").covers("dialogas@mypagegiai.example"));
        assert!(!of("pagegiai.example").covers("dialog@sovetsk.example"));
    }
}
