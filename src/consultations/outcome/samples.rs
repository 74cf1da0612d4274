//! Sample letters about outcomes.

use super::letters::{Letter, News};
use super::model::{Milestone, Outcome};
use crate::consultations::model::Consultation;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};
use serde_json::json;

/// What this part of the room writes.
pub const SAMPLES: Samples = Samples { room: "consultations", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let (title, towns) = (stage.title("consultation"), stage.site.all_municipalities());
    let (town, closed) = (stage.town(), stage.days(-12).as_millisecond());
    let consultation: Consultation = stage.document(json!({
        "id": "sample", "slug": "riverside-paths", "hosts": towns,
        "title": title, "summary": title, "body": title, "phases": [],
        "opens_at": stage.days(-60).as_millisecond(), "closes_at": closed,
    }))?;
    let outcome: Outcome = stage.document(json!({
        "id": "sample", "hosts": towns, "closed_at": closed,
        "tally": { "sides": { town.clone(): { "people": 34, "contributions": 61 } } },
    }))?;
    let milestone: Milestone = stage.document(json!({
        "id": "sample", "municipality": stage.other_town(),
        "text": stage.text("milestone"), "updates": [],
    }))?;
    let to = residents::sample(stage).person();
    let told = |news: News| {
        let letter = Letter {
            consultation: &consultation,
            outcome: &outcome,
            news,
            town: if news.is_for_staff() { &town } else { "" },
            milestone: (news == News::Done).then_some(&milestone),
            due_at: matches!(news, News::Soon | News::Late).then(|| stage.days(3)),
        };
        let word = format!("outcome-{}", news.as_str());
        notifications::sample(stage, &word, &letter.to(stage.site, &to))
    };
    News::ALL.into_iter().map(told).collect()
}
