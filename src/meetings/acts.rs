//! What of a meeting goes into the journal. Pure.

use super::model::{Meeting, Minutes};
use crate::journal::Act;
use jiff::Timestamp;

/// Its hosts have announced it.
pub fn announced(meeting: &Meeting, at: Timestamp) -> Vec<Act> {
    // keys: journal-act-meeting-announced
    let hosts = meeting.plan.hosts.iter();
    hosts.map(|host| act(meeting, "meeting-announced", host, &meeting.id, at)).collect()
}

/// A host has changed when or where it is held.
pub fn changed(meeting: &Meeting, by: &str, at: Timestamp) -> Act {
    // keys: journal-act-meeting-changed
    act(meeting, "meeting-changed", by, &format!("{}:{}", meeting.id, meeting.sequence), at)
}

/// A host has cancelled it.
pub fn cancelled(meeting: &Meeting, by: &str, at: Timestamp) -> Act {
    // keys: journal-act-meeting-cancelled
    act(meeting, "meeting-cancelled", by, &meeting.id, at)
}

/// A host has published its minutes, or corrected them.
pub fn minuted(meeting: &Meeting, minutes: &Minutes) -> Act {
    // keys: journal-act-meeting-minutes
    let of = format!("{}:{}", meeting.id, minutes.at.as_millisecond());
    let act = act(meeting, "meeting-minutes", &minutes.by, &of, minutes.at);
    act.with("room", minutes.room).with("remote", minutes.remote)
}

fn act(meeting: &Meeting, kind: &str, by: &str, of: &str, at: Timestamp) -> Act {
    Act::new(kind, by, of, at).about(meeting.path(), &meeting.plan.title)
}
