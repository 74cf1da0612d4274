//! What the pages show of a timetable: each phase with its beginning and end by every town's clock,
//! what may be done in it, and which is on.

use super::phases::{Phase, Slot};
use crate::key;
use crate::locale::Args;
use crate::web::Visit;
use crate::web::views::{When, ZoneTime};
use jiff::tz::TimeZone;
use serde::Serialize;

/// A phase, for the `phases` and the `timetable` component.
#[derive(Debug, Serialize)]
pub(super) struct Step {
    pub text: String,
    /// `past`, `current` or `future`.
    state: &'static str,
    /// The day on which it begins.
    when: String,
    /// What may be done in it.
    may: String,
    /// From when until when, by the reader's clock.
    slot: String,
    /// The same by each town's clock, where they differ.
    zones: Vec<ZoneTime>,
}

impl Step {
    /// Every phase of a timetable as it stands now.
    pub fn all(visit: &Visit, slots: &[Slot]) -> Vec<Step> {
        slots.iter().map(|slot| Step::of(visit, slot)).collect()
    }

    fn of(visit: &Visit, slot: &Slot) -> Step {
        let now = visit.now();
        let state = match (now < slot.from, now < slot.until) {
            (true, _) => "future",
            (_, true) => "current",
            _ => "past",
        };
        Step {
            text: phase(visit, slot.phase),
            state,
            when: When::day(visit, slot.from).text,
            may: may(visit, slot.phase),
            slot: said(visit, slot, &visit.zone()),
            zones: zones(visit, slot),
        }
    }
}

/// The phase's name.
pub(super) fn phase(visit: &Visit, phase: Phase) -> String {
    // keys: consultations-phase-*
    visit.text(&format!("consultations-phase-{}", phase.as_str()))
}

/// What may be done in it.
pub(super) fn may(visit: &Visit, phase: Phase) -> String {
    // keys: drafting-may-*
    visit.text(&format!("drafting-may-{}", phase.as_str()))
}

/// What the clock of each partner says, where they differ at the beginning or the end.
fn zones(visit: &Visit, slot: &Slot) -> Vec<ZoneTime> {
    let site = &visit.site;
    let all = site.all_municipalities();
    let offsets = |id: &String| [slot.from, slot.until].map(|at| site.zone(id).to_offset(at));
    if all.windows(2).all(|two| offsets(&two[0]) == offsets(&two[1])) {
        return vec![];
    }
    let one = |id: &String| ZoneTime {
        municipality: site.names(id, visit.lang).name,
        text: said(visit, slot, &site.zone(id)),
    };
    all.iter().map(one).collect()
}

/// From when until when it lasts, by this clock.
pub(super) fn said(visit: &Visit, slot: &Slot, zone: &TimeZone) -> String {
    let formats = visit.site.locales.formats(visit.lang);
    let mut args = Args::new();
    args.set("from", formats.date_time(slot.from, zone));
    args.set("until", formats.date_time(slot.until, zone));
    visit.text_with(key!("drafting-slot"), &args)
}
