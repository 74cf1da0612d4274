//! What of a consultation goes into the journal: an act of each host. Pure.

use super::model::Consultation;
use crate::config::MunicipalityId;
use crate::journal::Act;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// It has opened, by the clock.
pub fn opened(one: &Consultation) -> Vec<Act> {
    // keys: journal-act-consultation-opened
    let hosts = one.hosts.iter();
    hosts.map(|host| act(one, "consultation-opened", host, &one.id, one.opens_at)).collect()
}

/// One of its phases has begun by the clock, and the one before it has ended.
pub fn entered(one: &Consultation, place: usize) -> Vec<Act> {
    // keys: journal-act-consultation-entered
    let Some(slot) = one.timetable().get(place).copied() else { return vec![] };
    let of = format!("{}:{}", one.id, slot.phase.as_str());
    let of_host = |host: &MunicipalityId| {
        let act = act(one, "consultation-entered", host, &of, slot.from);
        act.with("phase", slot.phase.as_str())
    };
    one.hosts.iter().map(of_host).collect()
}

/// It has ended by the clock, with so many contributions from each side.
pub fn closed(one: &Consultation, by_side: &BTreeMap<MunicipalityId, u64>) -> Vec<Act> {
    // keys: journal-act-consultation-closed
    let total: u64 = by_side.values().sum();
    let of_host = |host: &MunicipalityId| {
        let own = by_side.get(host).copied().unwrap_or_default();
        let act = act(one, "consultation-closed", host, &one.id, one.closes_at);
        let act = act.with("total", total).with("own", own);
        by_side.iter().fold(act, |act, (side, count)| act.with(&format!("from-{side}"), count))
    };
    one.hosts.iter().map(of_host).collect()
}

/// What came of it was published by all its hosts.
pub fn outcome_published(one: &Consultation, at: Timestamp) -> Vec<Act> {
    // keys: journal-act-consultation-outcome-published
    let hosts = one.hosts.iter();
    hosts.map(|host| act(one, "consultation-outcome-published", host, &one.id, at)).collect()
}

/// All its hosts published another version in its place.
pub fn outcome_changed(one: &Consultation, version: u32, at: Timestamp) -> Vec<Act> {
    // keys: journal-act-consultation-outcome-changed
    let of = format!("{}:{version}", one.id);
    let hosts = one.hosts.iter();
    hosts.map(|host| act(one, "consultation-outcome-changed", host, &of, at)).collect()
}

/// A host has done something that it had said it would.
pub fn milestone_done(one: &Consultation, host: &str, milestone: &str, at: Timestamp) -> Act {
    // keys: journal-act-consultation-milestone-done
    let of = format!("{milestone}:{}", at.as_millisecond());
    act(one, "consultation-milestone-done", host, &of, at)
}

/// A host will not do something that it had said it would.
pub fn milestone_dropped(one: &Consultation, host: &str, milestone: &str, at: Timestamp) -> Act {
    // keys: journal-act-consultation-milestone-dropped
    let of = format!("{milestone}:{}", at.as_millisecond());
    act(one, "consultation-milestone-dropped", host, &of, at)
}

// Entries from before there were outcomes say that an administration answered.
// keys: journal-act-consultation-answered

fn act(one: &Consultation, kind: &str, host: &str, of: &str, at: Timestamp) -> Act {
    Act::new(kind, host, of, at).about(one.path(), &one.title)
}
