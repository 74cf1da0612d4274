//! What a contribution stands under, found by its key: whose page it is, and what it is called.

use crate::config::MunicipalityId;
use crate::consultations::Consultation;
use crate::discussion::{Contribution, Subject};
use crate::feedback::{self, Feedback};
use crate::locale::Localized;
use crate::petitions;
use crate::store::{Store, StoreError};

/// A page that has a discussion.
pub struct Place {
    pub key: String,
    /// Its page, without the language.
    pub path: String,
    pub title: Localized,
    /// Whose administrations answer here.
    pub towns: Vec<MunicipalityId>,
}

impl Place {
    /// The page with this key, if it is one where administrations answer.
    pub async fn of(store: &Store, key: &str) -> Result<Option<Place>, StoreError> {
        let Some((room, id)) = key.split_once('/') else { return Ok(None) };
        let place = |path: String, title: &Localized, towns: &[MunicipalityId]| Place {
            key: key.to_owned(),
            path,
            title: title.clone(),
            towns: towns.to_vec(),
        };
        Ok(match room {
            "consultations" => {
                let found = store.get::<Consultation>(id).await?;
                found.map(|one| place(one.path(), &one.title, &one.hosts))
            }
            "petitions" => {
                let found = petitions::by_id(store, id).await?;
                let found = found.filter(|one| one.was_opened());
                found.map(|one| place(one.path(), &one.action, &one.addressed))
            }
            "feedback" => {
                let found = store.get::<Feedback>(id).await?;
                found.map(|one| {
                    let town = std::slice::from_ref(&one.municipality);
                    place(feedback::path(id), &one.title, town)
                })
            }
            _ => None,
        })
    }

    /// The word of its room, for the journal.
    pub fn room(&self) -> &'static str {
        match self.key.split('/').next() {
            Some("petitions") => "petition",
            Some("feedback") => "feedback",
            _ => "consultation",
        }
    }

    /// As the discussion takes it, to look at.
    pub fn subject(&self) -> Subject {
        Subject {
            towns: self.towns.clone(),
            ..Subject::looked_at(&self.key, &self.path, &self.title)
        }
    }

    /// Where a contribution stands on it, without the language; `done` is what was done.
    pub fn at(&self, one: &Contribution, done: &str) -> String {
        let done = if done.is_empty() { String::new() } else { format!("&done={done}") };
        format!("{}?thread={}{done}#contribution-{}", self.path, one.thread, one.id)
    }
}
