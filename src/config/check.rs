//! What must hold for the settings as a whole. Each refusal names the key.

use super::{Config, ConfigError, Municipality};
use secrecy::ExposeSecret;

const KEY_LENGTH: usize = 32;

pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
    check_url(&config.site.url)?;
    check_key(config)?;
    if config.municipality.is_empty() {
        return Err(ConfigError::wrong("municipality", "at least one is needed"));
    }
    for (id, municipality) in &config.municipality {
        check_municipality(id, municipality)?;
    }
    check_stores(config)?;
    check_retention(config)?;
    super::delivery::check(config)?;
    super::meetings::check(config)?;
    super::announcements::check(config)?;
    super::notifications::check(config)?;
    super::Attachments::check(config)?;
    super::Translation::check(config)?;
    check_moderation(&config.moderation)?;
    check_server(config)
}

fn check_moderation(moderation: &super::Moderation) -> Result<(), ConfigError> {
    let zero = [
        ("contributions_per_hour", moderation.contributions_per_hour == 0),
        ("reports_per_hour", moderation.reports_per_hour == 0),
        ("act_within_hours", moderation.act_within_hours == 0),
        ("appeal_days", moderation.appeal_days == 0),
    ];
    match zero.iter().find(|(_, is_zero)| *is_zero) {
        Some((name, _)) => {
            Err(ConfigError::wrong(format!("moderation.{name}"), "it must be above 0"))
        }
        None => Ok(()),
    }
}

fn check_url(url: &str) -> Result<(), ConfigError> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match rest {
        Some(host) if !host.is_empty() && !host.contains('/') => Ok(()),
        _ => Err(ConfigError::wrong(
            "site.url",
            format!("“{url}” is not like https://dialogue.example, without a path"),
        )),
    }
}

fn check_key(config: &Config) -> Result<(), ConfigError> {
    let long_enough = |key: &secrecy::SecretString| key.expose_secret().len() >= KEY_LENGTH;
    match &config.secrets.key {
        Some(key) if long_enough(key) => Ok(()),
        Some(_) => Err(ConfigError::wrong(
            "secrets.key",
            format!(
                "it is shorter than {KEY_LENGTH} characters; make one with: openssl rand -hex 32"
            ),
        )),
        None => Err(ConfigError::wrong(
            "secrets.key",
            "it is missing: set TILTAS_SECRETS__KEY, or secrets.key_file to a file that holds it",
        )),
    }
}

fn check_municipality(id: &str, municipality: &Municipality) -> Result<(), ConfigError> {
    let key = |field: &str| format!("municipality.{id}.{field}");
    let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if id.is_empty() || !plain {
        let problem = "an id has lower-case letters a–z, digits and hyphens only";
        return Err(ConfigError::wrong(format!("municipality.{id}"), problem));
    }
    if jiff::tz::TimeZone::get(&municipality.zone).is_err() {
        let problem = format!("“{}” is not an IANA time zone", municipality.zone);
        return Err(ConfigError::wrong(key("zone"), problem));
    }
    if !municipality.names.contains_key(&municipality.default_language) {
        return Err(ConfigError::wrong(key("names"), "there is no name in the default language"));
    }
    if municipality.mail.from.parse::<lettre::Address>().is_err() {
        let problem = format!("“{}” is not a mail address", municipality.mail.from);
        return Err(ConfigError::wrong(key("mail.from"), problem));
    }
    if let Some(officer) = &municipality.privacy.officer
        && officer.parse::<lettre::Address>().is_err()
    {
        let problem = format!("“{officer}” is not a mail address");
        return Err(ConfigError::wrong(key("privacy.officer"), problem));
    }
    if let Some(address) = &municipality.mail.reply_to
        && address.parse::<lettre::Address>().is_err()
    {
        let problem = format!("“{address}” is not a mail address");
        return Err(ConfigError::wrong(key("mail.reply_to"), problem));
    }
    if municipality.mail.user.is_some() != municipality.mail.password.is_some() {
        let problem = "a user and a password (or password_file) belong together";
        return Err(ConfigError::wrong(key("mail.user"), problem));
    }
    let known = ["smtp://", "smtps://", "file:"];
    if !known.iter().any(|scheme| municipality.mail.transport.starts_with(scheme)) {
        let problem = "it begins with smtp://, smtps:// or file:";
        return Err(ConfigError::wrong(key("mail.transport"), problem));
    }
    municipality.mail.bounces.check(key)?;
    super::settlements::check(key, municipality)?;
    municipality.residency.check(key)?;
    super::broker::check(key, municipality)
}

/// Personal data must not share a store with public data, nor with another side's.
fn check_stores(config: &Config) -> Result<(), ConfigError> {
    let mut seen = vec![config.store.public.as_str()];
    for (id, municipality) in &config.municipality {
        if seen.contains(&municipality.store.as_str()) {
            let problem = "another store has this address; each keeps to itself";
            return Err(ConfigError::wrong(format!("municipality.{id}.store"), problem));
        }
        seen.push(&municipality.store);
    }
    Ok(())
}

/// How few and how many days make sense. A letter is tried for three days and its cause may come
/// again after that, so its number is kept for longer.
fn check_retention(config: &Config) -> Result<(), ConfigError> {
    let kept = &config.retention;
    let ranges = [
        ("signatories_days", kept.signatories_days, 1..=3_650),
        ("signing_traces_days", kept.signing_traces_days, 1..=365),
        ("registrations_days", kept.registrations_days, 1..=3_650),
        ("announcement_drafts_days", kept.announcement_drafts_days, 1..=3_650),
        ("sessions_days", kept.sessions_days, 1..=365),
        ("letters_days", kept.letters_days, 7..=365),
        ("unreachable_days", kept.unreachable_days, 30..=3_650),
        ("notices_days", kept.notices_days, 14..=365),
        ("failed_letters_days", kept.failed_letters_days, 1..=90),
        ("backups_days", kept.backups_days, 1..=365),
        ("logs_days", kept.logs_days, 1..=3_650),
    ];
    match ranges.into_iter().find(|(_, days, range)| !range.contains(days)) {
        Some((name, days, range)) => Err(ConfigError::wrong(
            format!("retention.{name}"),
            format!("{days} is not between {} and {} days", range.start(), range.end()),
        )),
        None => Ok(()),
    }
}

fn check_server(config: &Config) -> Result<(), ConfigError> {
    let listen = &config.server.listen;
    if listen.parse::<std::net::SocketAddr>().is_err() {
        let problem = format!("“{listen}” is not an address and port like 127.0.0.1:8080");
        return Err(ConfigError::wrong("server.listen", problem));
    }
    if config.server.trusted_proxies > 1 {
        return Err(ConfigError::wrong("server.trusted_proxies", "it is 0 or 1"));
    }
    let limits = &config.limits;
    let zero = [
        ("requests_per_second", limits.requests_per_second == 0),
        ("requests_burst", limits.requests_burst == 0),
        ("forms_per_minute", limits.forms_per_minute == 0),
        ("sign_in_mails_per_hour", limits.sign_in_mails_per_hour == 0),
        ("form_bytes", limits.form_bytes == 0),
        ("upload_bytes", limits.upload_bytes == 0),
    ];
    match zero.iter().find(|(_, is_zero)| *is_zero) {
        Some((name, _)) => Err(ConfigError::wrong(format!("limits.{name}"), "it must be above 0")),
        None => Ok(()),
    }
}
