//! Secrets: from the environment or from files of their own.

use super::{Config, ConfigError};
use figment::Figment;
use secrecy::SecretString;
use std::path::Path;

/// Refuses secrets in `tiltas.toml`: that file is copied, shown and committed.
pub(super) fn refuse_in_file(base: &Figment) -> Result<(), ConfigError> {
    let municipalities = base.find_value("municipality").ok();
    let ids = municipalities.as_ref().and_then(|found| found.as_dict());
    let ids = ids.into_iter().flat_map(|ids| ids.keys());
    let secrets = |id: &String| {
        ["mail.password", "mail.dkim.key", "mail.bounces.secret", "broker.client_secret"]
            .map(|key| format!("municipality.{id}.{key}"))
    };
    let mut keys: Vec<String> = ids.flat_map(secrets).collect();
    keys.push("secrets.key".into());
    keys.push("translation.machine.key".into());
    match keys.into_iter().find(|key| base.contains(key)) {
        None => Ok(()),
        Some(key) => {
            let variable = key.to_uppercase().replace('.', "__");
            let problem =
                format!("a secret does not belong here: set TILTAS_{variable}, or {key}_file");
            Err(ConfigError::wrong(key, problem))
        }
    }
}

/// Reads the files that settings name, where the environment has not given the secret itself.
pub(super) fn read_files(config: &mut Config) -> Result<(), ConfigError> {
    if let (None, Some(file)) = (&config.secrets.key, &config.secrets.key_file) {
        config.secrets.key = Some(read("secrets.key_file", file)?);
    }
    if let Some(machine) = &mut config.translation.machine
        && let (None, Some(file)) = (&machine.key, &machine.key_file)
    {
        machine.key = Some(read("translation.machine.key_file", file)?);
    }
    for (id, municipality) in &mut config.municipality {
        let mail = &mut municipality.mail;
        if let (None, Some(file)) = (&mail.password, &mail.password_file) {
            mail.password = Some(read(&format!("municipality.{id}.mail.password_file"), file)?);
        }
        let bounces = &mut mail.bounces;
        if let (None, Some(file)) = (&bounces.secret, &bounces.secret_file) {
            let key = format!("municipality.{id}.mail.bounces.secret_file");
            bounces.secret = Some(read(&key, file)?);
        }
        if let Some(dkim) = &mut mail.dkim {
            if let (None, Some(file)) = (&dkim.key, &dkim.key_file) {
                dkim.key = Some(read(&format!("municipality.{id}.mail.dkim.key_file"), file)?);
            }
            super::dkim::prepare(id, dkim)?;
        }
        if let Some(broker) = &mut municipality.broker
            && let (None, Some(file)) = (&broker.client_secret, &broker.client_secret_file)
        {
            let key = format!("municipality.{id}.broker.client_secret_file");
            broker.client_secret = Some(read(&key, file)?);
        }
    }
    Ok(())
}

fn read(key: &str, file: &Path) -> Result<SecretString, ConfigError> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| ConfigError::wrong(key, format!("{}: {error}", file.display())))?;
    Ok(SecretString::from(text.trim().to_owned()))
}
