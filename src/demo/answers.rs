//! The sample's official answers, and what is owed to the sample's questions.

use super::{DemoError, Text, days, file};
use crate::answers::{self, BY_CONTRIBUTION, Official, Owed, Place};
use crate::consultations::{BY_CLOSING, Consultation};
use crate::discussion::{BY_SUBJECT, Contribution, Kind};
use crate::journal::Act;
use crate::store::{Batch, CommitError, Conflict, Query, StoreError};
use crate::web::Site;
use serde::Deserialize;

/// How often an answer is tried anew.
const TRIES: usize = 10;

#[derive(Deserialize)]
struct Sample {
    answer: Vec<Answer>,
}

/// One official answer as the file writes it.
#[derive(Deserialize)]
struct Answer {
    /// The page's word in addresses, and how the contribution begins in its own language.
    consultation: String,
    begins: String,
    municipality: String,
    at: f64,
    office: Text,
    text: Text,
}

/// Begins the clocks of all questions and answers some; what the journal is to say of it.
pub(super) async fn fill(site: &Site) -> Result<Vec<Act>, DemoError> {
    let sample: Sample = file("answers.toml")?;
    let mut acts = Vec::new();
    let all = site.public.find::<Consultation>(&Query::on(&BY_CLOSING)).await?;
    for one in all.items {
        let said = Query::on(&BY_SUBJECT).equal(&one.key()).limit(1_000);
        let said = site.public.find::<Contribution>(&said).await?;
        let Some(place) = Place::of(&site.public, &one.key()).await? else { continue };
        for contribution in said.items {
            if contribution.kind == Kind::Question {
                let subject = place.subject();
                let batch = answers::asked(site, &subject, &contribution, Batch::new());
                site.public.commit(batch).await?;
            }
            let begins = |answer: &&Answer| {
                answer.consultation == one.slug
                    && contribution.text.original_text().starts_with(&answer.begins)
            };
            for answer in sample.answer.iter().filter(begins) {
                acts.push(give(site, &place, &contribution, answer).await?);
            }
        }
    }
    Ok(acts)
}

async fn give(
    site: &Site,
    place: &Place,
    to: &Contribution,
    answer: &Answer,
) -> Result<Act, DemoError> {
    let at = days(site.now(), answer.at);
    let (office, text) = (answer.office.localized(), answer.text.localized());
    let official = Official::new(to, &answer.municipality, office, text, at);
    answered(site, &official).await?;
    Ok(answers::acts::given(place, &official))
}

/// Writes an answer, and that what was owed is done. Where the site runs already, its own work may
/// touch what is owed in the same moment.
pub(super) async fn answered(site: &Site, official: &Official) -> Result<(), DemoError> {
    for _ in 0..TRIES {
        let owed = Query::on(&BY_CONTRIBUTION).equal(&official.contribution);
        let mut owed = site.public.find::<Owed>(&owed).await?.items;
        owed.iter_mut().for_each(|one| one.fulfil(official.at));
        let batch = owed.iter().fold(Batch::new().insert(official), Batch::replace);
        match site.public.commit(batch).await {
            Err(CommitError::Conflict(Conflict::Version { .. })) => {}
            done => return Ok(done?),
        }
    }
    Err(CommitError::from(StoreError::Unavailable("what is owed changes all the time".into()))
        .into())
}
