//! `tiltas check`: says what is wrong with settings, stores, mail and messages, before residents
//! find out.

mod letters;

use crate::app;
use crate::config::Config;
use crate::journal;
use crate::locale::Locales;
use crate::residents::broker::Brokers;
use crate::web::Site;
use actix_web::web::Data;
use anyhow::{Result, bail};
use std::path::Path;

/// How many of the journal's newest entries are verified here; `check journal` verifies all.
const NEWEST: i64 = 1_000;

/// Looks at everything and prints a line for each; an error if anything is wrong.
pub async fn run(file: &Path) -> Result<()> {
    let mut wrong = 0;
    let mut report = |what: &str, result: Result<(), String>| match result {
        Ok(()) => println!("ok      {what}"),
        Err(problem) => {
            wrong += 1;
            println!("WRONG   {what}: {problem}");
        }
    };
    report("messages", messages());
    match Config::load(file) {
        Err(error) => report("settings", Err(error.to_string())),
        Ok(config) => {
            report("settings", Ok(()));
            match app::open(config).await {
                Err(error) => report("stores", Err(error.to_string())),
                Ok(site) => check_site(&site, &mut report).await,
            }
        }
    }
    if wrong > 0 {
        bail!("{wrong} of these must be mended before the site can serve");
    }
    Ok(())
}

async fn check_site(site: &Data<Site>, report: &mut impl FnMut(&str, Result<(), String>)) {
    let public = site.public.ping().await.map_err(|error| error.to_string());
    report("store.public", public);
    let newest = journal::check_newest(&site.public, NEWEST).await;
    report("journal", newest.map(drop).map_err(|error| error.to_string()));
    for (id, store) in &site.personal {
        let answered = store.ping().await.map_err(|error| error.to_string());
        report(&format!("municipality.{id}.store"), answered);
    }
    letters::check(site, report).await;
    match Brokers::open(&site.config) {
        Err((id, problem)) => report(&format!("municipality.{id}.broker"), Err(problem)),
        Ok(brokers) => {
            for (id, answered) in brokers.test().await {
                report(&format!("municipality.{id}.broker"), answered);
            }
        }
    }
}

/// Every language has every message of every other.
fn messages() -> Result<(), String> {
    let locales = Locales::load().map_err(|error| error.to_string())?;
    for &lang in locales.languages() {
        for &other in locales.languages() {
            if let Some(key) = locales.keys(other).find(|key| !locales.has(lang, key)) {
                return Err(format!("{lang} lacks {key}, which {other} has"));
            }
        }
    }
    Ok(())
}
