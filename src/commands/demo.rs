//! `tiltas demo`: a sample dialogue in a folder of its own, without settings or services.

use super::serve;
use crate::config::Config;
use crate::{app, demo};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Options {
    /// The address and port to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
    /// The folder for its stores and mail: filled when empty or missing, kept when not.
    #[arg(long, default_value = "demo-data")]
    data: PathBuf,
}

/// Fills the folder if it is empty, and serves it.
pub async fn run(options: Options) -> Result<()> {
    let Options { listen, data } = options;
    // First, so that a port in use leaves no half-made folder behind.
    let listener = serve::bind(&listen)?;
    std::fs::create_dir_all(&data).with_context(|| data.display().to_string())?;
    let unfinished = data.join("filling");
    if unfinished.exists() {
        // The last filling was cut off, so nobody has used what there is.
        forget_stores(&data)?;
    }
    let is_new = !data.join("public.db").exists();
    if is_new {
        std::fs::write(&unfinished, "")?;
    }
    make_key(&data.join("secret.key"))?;
    let site = app::open(Config::demo(&data, &listen)?).await?;
    if is_new {
        demo::fill(&site).await.context("the sample dialogue")?;
        std::fs::remove_file(&unfinished)?;
    }
    println!("Tiltas · Мост: {}", site.config.site.url);
    println!("Its data: {}", data.display());
    serve::until_told(site, listener).await
}

fn forget_stores(data: &Path) -> Result<()> {
    for entry in std::fs::read_dir(data)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        if name.is_some_and(|name| name.contains(".db")) {
            std::fs::remove_file(&path).with_context(|| path.display().to_string())?;
        }
    }
    Ok(())
}

/// A key of its own for each demonstration.
fn make_key(file: &Path) -> Result<()> {
    if !file.exists() {
        std::fs::write(file, crate::web::keys::token())
            .with_context(|| file.display().to_string())?;
    }
    Ok(())
}
