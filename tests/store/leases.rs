//! Leases: one holder at a time.

use super::things::ALL;
use crate::support::stores::Home;
use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

pub async fn one_holder_at_a_time(home: &Home) {
    let store = home.open(ALL).await;
    let start = Timestamp::from_second(1_700_000_000).unwrap();
    let mut running = JoinSet::new();
    for instance in 0..8 {
        let store = store.clone();
        running.spawn(async move {
            store.lease("mail", &format!("i{instance}"), start, MINUTE).await.unwrap()
        });
    }
    let winners = running.join_all().await.into_iter().filter(|won| *won).count();
    assert_eq!(winners, 1);

    assert!(store.lease("digest", "a", start, MINUTE).await.unwrap());
    assert!(store.lease("digest", "a", start + MINUTE / 2, MINUTE).await.unwrap(), "prolonged");
    assert!(!store.lease("digest", "b", start + MINUTE, MINUTE).await.unwrap());
    assert!(store.lease("digest", "b", start + MINUTE * 2, MINUTE).await.unwrap(), "ran out");
    assert!(!store.lease("digest", "a", start + MINUTE * 2, MINUTE).await.unwrap());

    // Giving back another's lease does nothing; one's own frees it at once.
    store.release("digest", "a").await.unwrap();
    assert!(!store.lease("digest", "a", start + MINUTE * 2, MINUTE).await.unwrap());
    store.release("digest", "b").await.unwrap();
    assert!(store.lease("digest", "a", start + MINUTE * 2, MINUTE).await.unwrap());
    store.release("never-taken", "a").await.unwrap();
}
