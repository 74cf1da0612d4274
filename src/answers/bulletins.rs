//! What those who follow a page are told when an administration answers something on it.
//!
//! Invariant: it has the cause of the letter to whoever is answered, who gets that one.

use super::letters;
use super::model::Official;
use super::place::Place;
use crate::discussion::Contribution;
use crate::notifications::Topic;
use crate::notifications::following::{Bulletin, Letter};
use crate::store::Batch;
use crate::web::Site;

/// An administration has answered, by this resident's hand.
pub fn answered(
    site: &Site,
    batch: Batch,
    place: &Place,
    (to, answer): (&Contribution, &Official),
    by: &str,
) -> Batch {
    let own = letters::answered(site, place, to, answer);
    let letter = Letter {
        town: &answer.municipality,
        said: vec![("office", answer.office.clone())],
        quote: Some(&answer.text),
        ..Letter::new("answer", Topic::Discussions, own.cause, &place.title, own.path)
    };
    let mut bulletin = Bulletin::of(letter.notice(site)).but(&to.author.resident).but(by);
    if place.room() == "feedback" {
        bulletin = bulletin.and("/feedback").and_of(&place.towns);
    }
    bulletin.add(site, batch)
}
