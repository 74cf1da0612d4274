//! What of a sitting goes into the journal: an act of each municipality whose council sits. Pure.

use super::agenda::Referral;
use super::model::Sitting;
use crate::journal::Act;
use jiff::Timestamp;

/// Its agenda was published.
pub fn announced(sitting: &Sitting, at: Timestamp) -> Vec<Act> {
    // keys: journal-act-sitting-announced
    acts(sitting, "sitting-announced", at)
}

/// Its decisions were published, with the votes on them.
pub fn decided(sitting: &Sitting, at: Timestamp) -> Vec<Act> {
    // keys: journal-act-sitting-decided
    let decisions = sitting.items.iter().filter(|item| item.decision.is_some()).count();
    let acts = acts(sitting, "sitting-decided", at).into_iter();
    acts.filter(|_| decisions > 0).map(|act| act.with("decisions", decisions)).collect()
}

/// A matter that its council must debate was put on its agenda.
pub fn scheduled(sitting: &Sitting, referral: &Referral, at: Timestamp) -> Act {
    // keys: journal-act-sitting-scheduled
    let cause = format!("{}:{}", referral.id, sitting.id);
    let act = Act::new("sitting-scheduled", &referral.municipality, &cause, at);
    act.about(format!("/petitions/{}", referral.petition), &referral.title)
}

fn acts(sitting: &Sitting, kind: &str, at: Timestamp) -> Vec<Act> {
    let act = |municipality: &String| {
        Act::new(kind, municipality, &sitting.id, at).about(sitting.path(), &sitting.title)
    };
    sitting.municipalities.iter().map(act).collect()
}
