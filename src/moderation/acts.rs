//! What the journal records of moderation. Pure.
//!
//! Invariant: a municipality acts, by a rule, under a page; no names, no texts, no contribution.

use super::model::{Appealed, Decision};
use crate::journal::Act;
use jiff::Timestamp;
use std::collections::BTreeMap;

// keys: journal-act-moderation-decided journal-act-moderation-reviewed

/// A case was decided.
pub fn decided(decision: &Decision) -> Act {
    let action = ("action".to_owned(), decision.action.as_str().to_owned());
    act(decision, "moderation-decided", action, decision.at)
}

/// An appeal was decided.
pub fn reviewed(decision: &Decision, at: Timestamp) -> Act {
    let outcome = if decision.appealed == Appealed::Reversed { "reversed" } else { "upheld" };
    let outcome = ("outcome".to_owned(), outcome.to_owned());
    act(decision, "moderation-reviewed", outcome, at)
}

fn act(decision: &Decision, kind: &str, value: (String, String), at: Timestamp) -> Act {
    Act {
        cause: format!("{kind}:{}", decision.id),
        kind: kind.to_owned(),
        municipality: decision.side.clone(),
        subject: Some(decision.about.path.clone()),
        title: Some(decision.about.title.clone()),
        values: BTreeMap::from([value, ("rule".to_owned(), decision.ground.as_str().to_owned())]),
        at,
    }
}
