//! The sample's feedback about the administrations' work: answered, waiting and late.

use super::answers::answered;
use super::{DemoError, People, Text, days, files};
use crate::answers::{self, Kind, Official, Place};
use crate::discussion::{self, Contribution, Stance, Standing};
use crate::feedback::{Feedback, Tone, Verdict, key, path};
use crate::journal::Act;
use crate::store::Batch;
use crate::web::{Site, keys};
use serde::Deserialize;

#[derive(Deserialize)]
struct Sample {
    municipality: String,
    author: String,
    /// Days from now.
    at: f64,
    tone: Tone,
    title: Text,
    text: Text,
    answer: Option<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    at: f64,
    office: Text,
    text: Text,
    /// Whether its author says that it is settled, and when.
    settled: Option<f64>,
}

/// Writes it all; what the journal is to say of it.
pub(super) async fn fill(site: &Site, people: &People) -> Result<Vec<Act>, DemoError> {
    let mut acts = Vec::new();
    for (_, sample) in files::<Sample>("feedback")? {
        acts.extend(write(site, people, &sample).await?);
    }
    Ok(acts)
}

async fn write(site: &Site, people: &People, sample: &Sample) -> Result<Option<Act>, DemoError> {
    let at = days(site.now(), sample.at);
    let id = keys::id_at(at);
    let author = people.get(&sample.author)?;
    let settled = sample.answer.as_ref().and_then(|answer| answer.settled);
    let feedback = Feedback {
        id: id.clone(),
        municipality: sample.municipality.clone(),
        tone: sample.tone,
        title: sample.title.localized(),
        author: author.clone(),
        at,
        verdict: settled.map(|day| Verdict {
            settled: true,
            follow_up: None,
            at: days(site.now(), day),
        }),
    };
    let one = Contribution {
        key: id.clone(),
        subject: key(&id),
        thread: id.clone(),
        id: id.clone(),
        in_reply_to: None,
        author,
        kind: discussion::Kind::Comment,
        stance: Stance::Neutral,
        text: sample.text.localized(),
        at,
        standing: Standing::default(),
        edited: None,
    };
    let place = Place {
        key: key(&id),
        path: path(&id),
        title: feedback.title.clone(),
        towns: vec![feedback.municipality.clone()],
    };
    let batch = Batch::new().insert(&feedback).insert(&one);
    let batch = answers::owe(site, &place.subject(), &one, Kind::Feedback, batch);
    site.public.commit(batch).await?;
    match &sample.answer {
        Some(answer) => Ok(Some(give(site, &place, &one, answer).await?)),
        None => Ok(None),
    }
}

async fn give(
    site: &Site,
    place: &Place,
    to: &Contribution,
    answer: &Answer,
) -> Result<Act, DemoError> {
    let at = days(site.now(), answer.at);
    let town = place.towns.first().map(String::as_str).unwrap_or_default();
    let (office, text) = (answer.office.localized(), answer.text.localized());
    let official = Official::new(to, town, office, text, at);
    answered(site, &official).await?;
    Ok(answers::acts::given(place, &official))
}
