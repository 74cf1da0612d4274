//! `tiltas serve`: the site, until it is told to stop.

use crate::app;
use crate::config::Config;
use crate::web::Site;
use actix_web::web::Data;
use anyhow::{Context, Result};
use std::net::TcpListener;
use std::path::Path;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// Serves with the settings of this file.
pub async fn run(file: &Path) -> Result<()> {
    let config = Config::load(file)?;
    let listener = bind(&config.server.listen)?;
    until_told(app::open(config).await?, listener).await
}

/// The socket at this address.
pub(super) fn bind(listen: &str) -> Result<TcpListener> {
    TcpListener::bind(listen).with_context(|| format!("cannot listen on {listen}"))
}

/// Serves until SIGTERM or SIGINT, then finishes what is under way.
pub(super) async fn until_told(site: Data<Site>, listener: TcpListener) -> Result<()> {
    let listen = site.config.server.listen.clone();
    let (tell, told) = watch::channel(false);
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        tracing::info!("stopping: finishing what is under way");
        let _ = tell.send(true);
    });
    tracing::info!(%listen, url = site.config.site.url, "serving");
    Ok(app::serve(site, listener, told).await?)
}
