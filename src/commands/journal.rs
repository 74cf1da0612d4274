//! `tiltas check journal`: verifies the chain of official acts, wherever it rests.
//!
//! Invariant: what is checked is only read; nothing is made or changed.

use crate::app;
use crate::config::Config;
use crate::journal::{self, CheckError, Head};
use crate::store::Store;
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Options {
    /// The folder of embedded stores to look into: a demonstration's, or a backup. Without it, the
    /// public store of the settings.
    #[arg(long, conflicts_with = "file")]
    data: Option<PathBuf>,
    /// A file that was downloaded from /journal.jsonl.
    #[arg(long)]
    file: Option<PathBuf>,
    /// A number and a hash that were noted earlier, as NUMBER:HASH: shows also whether the journal
    /// was cut off, or made anew as a whole.
    #[arg(long)]
    noted: Option<Head>,
}

/// Verifies and says how far the journal goes; an error names the first entry at fault.
pub async fn run(settings: &Path, options: Options) -> Result<()> {
    let Options { data, file, noted } = options;
    let verified = match (data, file) {
        (_, Some(file)) => check_file(&file, noted)?,
        (Some(folder), None) => {
            let place = folder.join("public.db");
            check_store(&place.display().to_string(), noted).await?
        }
        (None, None) => {
            let config = Config::load(settings)?;
            check_store(&config.store.public, noted).await.context("store.public")?
        }
    };
    match verified {
        Ok(None) => println!("ok      the journal is empty"),
        Ok(Some(head)) => println!("ok      {} entries; the newest: {head}", head.seq),
        Err(CheckError::Fault(fault)) => {
            println!("WRONG   {fault}");
            bail!("the journal is not whole");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

type Verified = Result<Option<Head>, CheckError>;

async fn check_store(address: &str, noted: Option<Head>) -> Result<Verified> {
    let store = Store::open_to_read(address, app::PUBLIC).await?;
    Ok(journal::check(&store, noted).await)
}

fn check_file(file: &Path, noted: Option<Head>) -> Result<Verified> {
    let opened = File::open(file).with_context(|| file.display().to_string())?;
    Ok(journal::check_lines(BufReader::new(opened), noted))
}
