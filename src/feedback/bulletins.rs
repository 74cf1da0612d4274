//! What those who follow an administration, or all feedback, are told of a new piece, and that its
//! author follows it.

use super::model::{Feedback, path};
use crate::discussion::Contribution;
use crate::notifications::Topic;
use crate::notifications::following::{self, Bulletin, Letter, Why};
use crate::store::Batch;
use crate::web::Site;

/// For the batch of a new piece: everybody hears of it who follows its list or the administration,
/// unless a moderator looks at it first.
pub fn written(site: &Site, batch: Batch, one: &Feedback, text: &Contribution) -> Batch {
    let batch = following::begins(batch, &one.author, &path(&one.id), Why::Author, one.at);
    if text.standing.withheld {
        return batch;
    }
    let letter = Letter {
        town: &one.municipality,
        quote: Some(&text.text),
        ..Letter::new("feedback", Topic::Discussions, one.id.clone(), &one.title, path(&one.id))
    };
    let towns = std::slice::from_ref(&one.municipality);
    Bulletin::of(letter.notice(site))
        .but(&one.author.resident)
        .and("/feedback")
        .and_of(towns)
        .add(site, batch)
}
