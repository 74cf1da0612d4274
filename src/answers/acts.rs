//! What of an answer goes into the journal. Pure.

use super::model::Official;
use super::place::Place;
use crate::journal::Act;
use jiff::Timestamp;

/// An administration has answered a contribution.
pub fn given(place: &Place, answer: &Official) -> Act {
    // keys: journal-act-consultation-replied journal-act-petition-replied
    // keys: journal-act-feedback-replied
    act(place, answer, "replied", answer.at)
}

/// It says the same in other words.
pub fn reworded(place: &Place, answer: &Official, at: Timestamp) -> Act {
    // keys: journal-act-consultation-reworded journal-act-petition-reworded
    // keys: journal-act-feedback-reworded
    act(place, answer, "reworded", at)
}

fn act(place: &Place, answer: &Official, what: &str, at: Timestamp) -> Act {
    let kind = format!("{}-{what}", place.room());
    let of = format!("{}:{}", answer.contribution, at.as_millisecond());
    let act = Act::new(&kind, &answer.municipality, &of, at);
    if place.room() == "feedback" {
        // Its title is a resident's words: what moderation may take out of sight does not go into a
        // record that nothing is ever taken out of.
        return Act { subject: Some(place.path.clone()), ..act };
    }
    act.about(place.path.clone(), &place.title)
}
