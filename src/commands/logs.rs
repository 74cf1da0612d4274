//! Where log lines go: readable on a terminal, JSON elsewhere; `RUST_LOG` chooses how much.

use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Starts logging to standard error.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        logs.compact().init();
    } else {
        logs.json().init();
    }
}
