//! What the codes are: those of an app (TOTP, RFC 6238) and those on paper.
//!
//! Invariant: an app's secret is derived from a seed and the installation's key, and rests nowhere;
//! a code on paper rests only as a keyed hash.

use super::model::RECOVERY;
use crate::print::qr::Qr;
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError, WebResult};
use jiff::Timestamp;
use rand::Rng;
use serde::Serialize;
use totp_rs::{Builder, Totp};

/// The bytes of an app's secret, as RFC 4226 recommends.
const SECRET: usize = 20;
/// What recovery codes are made of: no two letters look alike, and none makes a difference by case.
const LETTERS: &[u8; 30] = b"23456789abcdefghjkmnpqrstvwxyz";
/// How many of them a code has, in two halves.
const LENGTH: usize = 10;

/// A new seed for an app's secret.
pub fn seed() -> String {
    keys::token()
}

/// Whether a form's seed looks like one of ours.
pub fn is_seed(seed: &str) -> bool {
    seed.len() == 43 && seed.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// The code maker of a resident's app. `account` is what the app calls it.
fn totp(site: &Site, resident: &str, seed: &str, names: Option<(&str, &str)>) -> WebResult<Totp> {
    let mut secret = site.keys.derive(Purpose::AppSecret, &format!("{resident}:{seed}"));
    secret.truncate(SECRET);
    let mut builder = Builder::new().with_secret(secret);
    if let Some((issuer, account)) = names {
        let plain = |name: &str| name.replace(':', " ");
        builder = builder.with_issuer(Some(plain(issuer))).with_account_name(plain(account));
    }
    builder.build().map_err(|error| {
        tracing::error!(%error, "an app's secret could not be made");
        WebError::Internal
    })
}

/// The step that a code of this seed is right for at this time, if any.
pub fn step(
    site: &Site,
    resident: &str,
    seed: &str,
    code: &str,
    now: Timestamp,
) -> WebResult<Option<u64>> {
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    Ok(totp(site, resident, seed, None)?.check(code, seconds))
}

/// What an app is given: its secret for typing, an address for telephones, and a picture of it.
#[derive(Debug, Serialize)]
pub struct Setup {
    pub secret: String,
    pub url: String,
    /// The picture's side in modules, and the path of its dark ones.
    pub size: i32,
    pub path: String,
}

/// What the app of this resident is given for this seed.
pub fn setup(
    site: &Site,
    resident: &str,
    seed: &str,
    issuer: &str,
    account: &str,
) -> WebResult<Setup> {
    let totp = totp(site, resident, seed, Some((issuer, account)))?;
    let url = totp.to_url().map_err(|_| WebError::Internal)?;
    let code = Qr::of(&url).ok_or(WebError::Internal)?;
    let secret = grouped(&totp.secret().to_base32(), 4, " ");
    Ok(Setup { secret, url, size: code.side, path: code.path() })
}

/// A new set of recovery codes, as their owner writes them down.
pub fn recovery() -> Vec<String> {
    let mut rng = rand::rng();
    // 2^64 is so much more than thirty that no letter is noticeably likelier.
    let mut letter = || char::from(LETTERS[(rng.next_u64() % 30) as usize]);
    (0..RECOVERY).map(|_| (0..LENGTH).map(|_| letter()).collect::<String>()).collect()
}

/// In two halves, easier to copy.
pub fn shown(code: &str) -> String {
    grouped(code, LENGTH / 2, "-")
}

/// A recovery code's hash, of this resident only.
pub fn recovery_hash(site: &Site, resident: &str, code: &str) -> String {
    site.keys.hash(Purpose::RecoveryCode, &format!("{resident}:{code}"))
}

/// What somebody typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// Six digits: a code of an app.
    App(String),
    Recovery(String),
}

/// Reads a code however it is grouped or capitalised; `None` for what can be none.
pub fn read(typed: &str) -> Option<Typed> {
    let code: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–'))
        .flat_map(char::to_lowercase)
        .collect();
    if code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Typed::App(code));
    }
    let ours = code.len() == LENGTH && code.bytes().all(|b| LETTERS.contains(&b));
    ours.then_some(Typed::Recovery(code))
}

fn grouped(text: &str, size: usize, between: &str) -> String {
    let bytes = text.as_bytes().chunks(size);
    bytes.map(String::from_utf8_lossy).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_however_they_are_typed() {
        assert_eq!(read(" 123 456 "), Some(Typed::App("123456".into())));
        for code in recovery() {
            let wild = format!(" {} ", shown(&code).to_uppercase());
            assert_eq!(read(&wild), Some(Typed::Recovery(code)));
        }
        for none in ["", "12345", "1234567", "abcde-fghi1", "abcde-fghij-k", "ąbcde-fghjk"] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
