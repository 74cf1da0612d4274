//! The command line: one program with a command for each thing that its keeper does.

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tiltas::commands;

/// A bilingual citizen dialogue platform for municipalities on either side of a border.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The settings file; deploy/tiltas.example.toml explains every key.
    #[arg(long, global = true, default_value = "tiltas.toml", env = "TILTAS_CONFIG")]
    config: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site.
    Serve,
    /// Serve a sample dialogue of two towns; needs no settings and no other program.
    Demo(commands::demo::Options),
    /// Look at settings, stores, mail and messages, and say what is wrong.
    Check {
        #[command(subcommand)]
        what: Option<What>,
    },
    /// Grant, revoke and list the roles of staff.
    #[command(subcommand)]
    Staff(commands::staff::Staff),
    /// Copy the embedded stores into a new folder, also while the site serves.
    Backup {
        /// A folder that is new or empty.
        folder: PathBuf,
        /// Also remove the backups beside it, named by their days (2026-11-24), that are older
        /// than retention.backups_days.
        #[arg(long)]
        prune: bool,
    },
    /// Put a backup where the settings say that the stores are; the site must not be serving.
    Restore {
        /// The folder that `backup` made.
        folder: PathBuf,
        /// The public store that was moved away: whoever was erased since the backup is erased
        /// again.
        #[arg(long)]
        erased_since: Option<PathBuf>,
    },
}

/// What `check` looks at more closely.
#[derive(Subcommand)]
enum What {
    /// Verify the journal of official acts and name the first entry that is wrong.
    Journal(commands::journal::Options),
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { config, command } = Arguments::parse();
    commands::logs::start();
    match run(&config, command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tiltas: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(config: &Path, command: Command) -> Result<()> {
    match command {
        Command::Serve => commands::serve::run(config).await,
        Command::Demo(options) => commands::demo::run(options).await,
        Command::Check { what: None } => commands::check::run(config).await,
        Command::Check { what: Some(What::Journal(options)) } => {
            commands::journal::run(config, options).await
        }
        Command::Staff(staff) => commands::staff::run(config, staff).await,
        Command::Backup { folder, prune } => commands::backup::backup(config, &folder, prune).await,
        Command::Restore { folder, erased_since } => {
            commands::backup::restore(config, &folder, erased_since.as_deref()).await
        }
    }
}
