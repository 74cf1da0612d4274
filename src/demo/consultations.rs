//! The sample's consultations with what residents wrote under them.

use super::{DemoError, People, Text, closing, commit_all, days, discussion, files};
use crate::consultations::{Consultation, Phase};
use crate::locale::Lang;
use crate::municipalities::Response;
use crate::residency::Participation;
use crate::web::{Site, keys};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Sample {
    hosts: Vec<String>,
    opens: f64,
    closes: f64,
    phase: Phase,
    #[serde(default)]
    participation: Participation,
    title: Text,
    summary: Text,
    body: Text,
    #[serde(default)]
    response: Vec<Answer>,
    #[serde(default)]
    contribution: Vec<discussion::Entry>,
}

/// An administration's answer as the files write it.
#[derive(Deserialize)]
struct Answer {
    municipality: String,
    at: f64,
    office: BTreeMap<Lang, String>,
    text: Text,
}

/// Writes them all.
pub(super) async fn fill(site: &Site, people: &People) -> Result<(), DemoError> {
    for (slug, sample) in files::<Sample>("consultations")? {
        let consultation = consultation(site, slug, &sample);
        commit_all(&site.public, std::slice::from_ref(&consultation)).await?;
        discussion::load(site, people, &consultation.key(), &sample.contribution).await?;
    }
    Ok(())
}

fn consultation(site: &Site, slug: String, sample: &Sample) -> Consultation {
    let now = site.now();
    let opens_at = days(now, sample.opens);
    let answer = |answer: &Answer| Response {
        municipality: answer.municipality.clone(),
        office: answer.office.clone(),
        text: answer.text.localized(),
        at: days(now, answer.at),
    };
    let consultation = Consultation {
        id: keys::id_at(opens_at),
        slug,
        hosts: sample.hosts.clone(),
        title: sample.title.localized(),
        summary: sample.summary.localized(),
        body: sample.body.localized(),
        phase: sample.phase,
        participation: sample.participation,
        opens_at,
        closes_at: closing(site, &sample.hosts, sample.closes),
        responses: vec![],
        responded_at: 0,
    };
    consultation.answered(sample.response.iter().map(answer).collect())
}
