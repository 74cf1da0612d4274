//! What of drafting goes into the journal. Pure.

use super::model::{ConsultationDraft, InForce, Withdrawal};
use crate::config::MunicipalityId;
use crate::consultations::Consultation;
use crate::journal::Act;
use jiff::Timestamp;

/// A version is published: the first, or a later one; an act of each host.
pub fn published(one: &Consultation, in_force: &InForce, at: Timestamp) -> Vec<Act> {
    // keys: journal-act-consultation-published journal-act-consultation-changed
    let first = in_force.number == 1;
    let kind = if first { "consultation-published" } else { "consultation-changed" };
    let of = format!("{}:{}", one.id, in_force.number);
    let of_host = |host: &MunicipalityId| {
        let act = Act::new(kind, host, &of, at).about(one.path(), &one.title);
        act.with("number", in_force.number)
    };
    one.hosts.iter().map(of_host).collect()
}

/// A host has withdrawn it. What nobody could read is not named.
pub fn withdrawn(draft: &ConsultationDraft, withdrawal: &Withdrawal) -> Act {
    // keys: journal-act-consultation-withdrawn journal-act-consultation-abandoned
    let Withdrawal { municipality, at, .. } = withdrawal;
    match &draft.in_force {
        Some(in_force) => Act::new("consultation-withdrawn", municipality, &draft.id, *at)
            .about(format!("/consultations/{}", in_force.slug), &draft.content.title),
        None => Act::new("consultation-abandoned", municipality, &draft.id, *at),
    }
}
