//! What wakes those who wait for a store to be written.
//!
//! Invariant: everyone who holds a clone is woken by every write since their own last wake; nobody
//! takes another's.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use tokio::sync::watch;

/// How many writes there were, and how many of them the holder of this clone knows of.
pub(super) struct Written {
    writes: Arc<watch::Sender<u64>>,
    seen: AtomicU64,
}

impl Written {
    pub(super) fn new() -> Self {
        Written { writes: Arc::new(watch::Sender::new(0)), seen: AtomicU64::new(0) }
    }

    pub(super) fn note(&self) {
        self.writes.send_modify(|writes| *writes += 1);
    }

    /// Returns as soon as there is a write that this clone has not seen.
    pub(super) async fn wait(&self) {
        let mut writes = self.writes.subscribe();
        let seen = self.seen.load(Relaxed);
        // An error would say that the sender is gone; this clone holds it.
        if let Ok(now) = writes.wait_for(|writes| *writes > seen).await {
            self.seen.store(*now, Relaxed);
        }
    }
}

impl Clone for Written {
    fn clone(&self) -> Self {
        let seen = AtomicU64::new(self.seen.load(Relaxed));
        Written { writes: self.writes.clone(), seen }
    }
}
