//! What those who follow a petition, the administrations that it asks or all petitions are told.
//!
//! Invariant: a bulletin has the cause of the letter to the author and those who signed, so that
//! whoever follows it too gets one.

use super::letters::{Letter, News};
use super::model::Petition;
use crate::notifications::following::{self, Bulletin, Why};
use crate::notifications::{Notice, Topic};
use crate::store::Batch;
use crate::web::Site;

/// What became of it; `notice` is the author's.
pub fn course(site: &Site, batch: Batch, petition: &Petition, notice: Notice) -> Batch {
    Bulletin::of(notice)
        .but(&petition.author.resident)
        .but_those(&[Why::Author, Why::Signer])
        .add(site, batch)
}

/// It collects signatures from now on.
pub fn opened(site: &Site, batch: Batch, petition: &Petition, town: &str) -> Batch {
    let own = Letter::new(petition, News::Opened, town).to(site, &petition.author);
    let (cause, title) = (own.cause, &petition.action);
    let letter = following::Letter {
        town,
        date: petition.closes_at,
        ..following::Letter::new("petition-opened", Topic::Petitions, cause, title, petition.path())
    };
    Bulletin::of(letter.notice(site))
        .but(&petition.author.resident)
        .and("/petitions")
        .and_of(&petition.addressed)
        .add(site, batch)
}
