//! The sample's consultations with what residents wrote under them.

use super::{DemoError, People, Text, closing, commit_all, days, discussion, files, outcomes};
use crate::consultations::{Consultation, Phase, Recorded, Span, Transition, acts};
use crate::discussion::count_by_side;
use crate::journal::Act;
use crate::residency::Participation;
use crate::web::{Site, keys};
use jiff::Timestamp;
use serde::Deserialize;

#[derive(Deserialize)]
struct Sample {
    hosts: Vec<String>,
    opens: f64,
    closes: f64,
    /// The first begins when it opens, the others in the evening of their days.
    phases: Vec<Beginning>,
    #[serde(default)]
    participation: Participation,
    title: Text,
    summary: Text,
    body: Text,
    outcome: Option<outcomes::Sample>,
    #[serde(default)]
    contribution: Vec<discussion::Entry>,
}

/// A phase and the day on which it begins.
#[derive(Deserialize)]
struct Beginning {
    phase: Phase,
    #[serde(default)]
    opens: f64,
}

/// Writes them all; what the journal is to say of them.
pub(super) async fn fill(site: &Site, people: &People) -> Result<Vec<Act>, DemoError> {
    let mut acts = Vec::new();
    for (slug, sample) in files::<Sample>("consultations")? {
        let mut consultation = consultation(site, slug, &sample);
        let ids = discussion::load(site, people, &consultation.key(), &sample.contribution).await?;
        acts.extend(recorded(site, &mut consultation).await?);
        commit_all(&site.public, std::slice::from_ref(&consultation)).await?;
        let outcome = sample.outcome.as_ref();
        acts.extend(outcomes::fill(site, &consultation, outcome, &ids).await?);
    }
    Ok(acts)
}

/// What the journal says of it, noted on it as the job does.
async fn recorded(site: &Site, one: &mut Consultation) -> Result<Vec<Act>, DemoError> {
    let mut acts = Vec::new();
    while let Some(due) = one.due(site.now()) {
        acts.extend(match due {
            Transition::Opening => acts::opened(one),
            Transition::Phase(place) => acts::entered(one, place),
            Transition::Closing => {
                acts::closed(one, &count_by_side(&site.public, &one.key()).await?)
            }
        });
        one.note(due);
    }
    Ok(acts)
}

fn consultation(site: &Site, slug: String, sample: &Sample) -> Consultation {
    let now = site.now();
    let opens_at = days(now, sample.opens);
    Consultation {
        id: keys::id_at(opens_at),
        slug,
        hosts: sample.hosts.clone(),
        title: sample.title.localized(),
        summary: sample.summary.localized(),
        body: sample.body.localized(),
        phases: timetable(site, sample, opens_at),
        participation: sample.participation,
        opens_at,
        closes_at: closing(site, &sample.hosts, sample.closes),
        recorded: Recorded::Nothing,
        entered: 0,
        published: Default::default(),
    }
}

fn timetable(site: &Site, sample: &Sample, opens_at: Timestamp) -> Vec<Span> {
    let span = |(n, begins): (usize, &Beginning)| {
        let evening = || closing(site, &sample.hosts, begins.opens);
        Span { phase: begins.phase, opens_at: if n == 0 { opens_at } else { evening() } }
    };
    sample.phases.iter().enumerate().map(span).collect()
}
