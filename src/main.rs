//! The command line: one program with a command for each thing that its keeper does.

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use tiltas::commands;

#[derive(Parser)]
#[command(version, about, long_about = None)]
struct Arguments {
    /// The settings file; `deploy/tiltas.example.toml` explains every key.
    #[arg(long, global = true, default_value = "tiltas.toml", env = "TILTAS_CONFIG")]
    config: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site with the settings given.
    Serve,
    /// Serve a sample dialogue of two towns; needs no settings and no service.
    Demo(commands::demo::Options),
}

#[tokio::main]
async fn main() -> Result<()> {
    let Arguments { config, command } = Arguments::parse();
    commands::logs::start();
    match command {
        Command::Serve => commands::serve::run(&config).await,
        Command::Demo(options) => commands::demo::run(options).await,
    }
}
