//! What of announcements goes into the journal: which administration wrote to which group, and to
//! how many. Pure.
//!
//! Invariant: neither the text nor anybody's name; the title only of what everybody can read.

use super::model::{Announcement, Halt};
use crate::journal::Act;
use jiff::Timestamp;

/// It was approved and goes out.
pub fn approved(one: &Announcement, path: Option<String>, at: Timestamp) -> Act {
    // keys: journal-act-announcement-approved
    let act = of(one, "announcement-approved", &one.id, one.count.reached, at);
    // Its own page, where it has one; else it is about what its people have in common.
    match path {
        Some(path) => act.about(path, &one.content.title),
        None => act,
    }
}

/// Everybody was written to.
pub fn sent(one: &Announcement, at: Timestamp) -> Act {
    // keys: journal-act-announcement-sent
    of(one, "announcement-sent", &one.id, one.told(), at)
}

/// It was stopped, or went on.
pub fn halted(one: &Announcement, halt: &Halt) -> Act {
    // keys: journal-act-announcement-stopped journal-act-announcement-resumed
    let kind = if halt.goes_on { "announcement-resumed" } else { "announcement-stopped" };
    let which = format!("{}:{}", one.id, one.halts.len());
    of(one, kind, &which, halt.told, halt.deed.at)
}

fn of(one: &Announcement, kind: &str, which: &str, count: u64, at: Timestamp) -> Act {
    let audience = &one.content.audience;
    let act = Act::new(kind, &one.municipality, which, at)
        .with("group", audience.as_str())
        .with("count", count);
    match audience.subject() {
        Some(subject) => act.about(subject.path.clone(), &subject.title),
        None => act,
    }
}
