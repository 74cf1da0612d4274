//! Serving: the server and its background work, until they are told to stop.

use super::{StartError, server, work};
use crate::jobs;
use crate::web::{Site, limits};
use actix_web::web::Data;
use std::net::TcpListener;
use std::sync::atomic::Ordering::Relaxed;
use tokio::sync::watch;

/// Serves until `stop` turns true; finishes the requests and jobs under way.
pub async fn serve(
    site: Data<Site>,
    listener: TcpListener,
    mut stop: watch::Receiver<bool>,
) -> Result<(), StartError> {
    let jobs = work(&site)?;
    let server = server(site.clone(), listener)?;
    let handle = server.handle();
    let background = tokio::spawn(jobs::run(site.clone(), jobs, stop.clone()));
    let forgetting = tokio::spawn(limits::forget_idle(site.clone()));
    let stopping = tokio::spawn(async move {
        // An error means that whoever could stop us is gone, so stop.
        let _ = stop.wait_for(|stop| *stop).await;
        site.stopping.store(true, Relaxed);
        handle.stop(true).await;
    });
    server.await?;
    let _ = tokio::join!(background, stopping);
    forgetting.abort();
    Ok(())
}
