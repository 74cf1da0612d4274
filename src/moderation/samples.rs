//! Sample letters of moderation: each decision, each answer to an appeal, each outcome of a report.

use super::letters::{outcome, review, statement};
use super::model::{Action, Decision, Report};
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};
use serde_json::{Value, json};

/// What this room writes.
pub const SAMPLES: Samples = Samples { room: "moderation", make: all };

/// What can be decided, what it rests on, and how it was found.
const DECISIONS: [(Action, &str, &str); 6] = [
    (Action::Keep, "insult", "report"),
    (Action::Hide, "insult", "report"),
    (Action::AskEdit, "personal-data", "staff"),
    (Action::Close, "off-topic", "staff"),
    (Action::Suspend, "hatred", "report"),
    (Action::Release, "spam", "automatic"),
];

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let reader = residents::sample(stage).person();
    let zone = stage.site.zone(&reader.municipality);
    let zone = zone.iana_name().unwrap_or("UTC");
    let mut samples = Vec::new();
    let mut outcomes = Vec::new();
    for (action, ground, found) in DECISIONS {
        let decision = decision(stage, action, (ground, found), "not")?;
        let told = statement(&reader, &decision, zone);
        let word = action.as_str();
        if let Some(notice) = told {
            samples.push(notifications::sample(stage, &format!("decision-{word}"), &notice)?);
        }
        let report: Report = stage.document(json!({
            "id": "sample", "case": "sample", "contribution": "sample", "reporter": reader.resident,
            "municipality": reader.municipality, "ground": ground,
            "at": stage.site.now().as_millisecond(), "period": "2026-4", "side": stage.town(),
        }))?;
        let notice = outcome(&report, &decision, zone);
        outcomes.push(notifications::sample(stage, &format!("report-{word}"), &notice)?);
    }
    for (word, action, appealed) in [
        ("appeal-upheld", Action::Hide, "upheld"),
        ("appeal-reversed", Action::Hide, "reversed"),
        ("appeal-reversed-close", Action::Close, "reversed"),
        ("appeal-reversed-suspend", Action::Suspend, "reversed"),
    ] {
        let decision = decision(stage, action, ("insult", "report"), appealed)?;
        let notice = review(&reader, &decision, &stage.text("facts"), zone);
        samples.push(notifications::sample(stage, word, &notice)?);
    }
    samples.extend(outcomes);
    Ok(samples)
}

fn decision(
    stage: &Stage,
    action: Action,
    (ground, found): (&str, &str),
    appealed: &str,
) -> Result<Decision, SampleError> {
    let now = stage.site.now().as_millisecond();
    let until = (action == Action::Suspend).then(|| stage.days(7).as_millisecond());
    let about: Value = json!({
        "key": "consultations/sample", "path": "/consultations/riverside-paths",
        "title": stage.title("consultation"),
    });
    stage.document(json!({
        "id": "sample", "key": "sample", "case": "sample", "contribution": "sample",
        "about": about, "side": stage.town(), "author": "sample-reader", "by": "sample-moderator",
        "action": action, "ground": ground, "facts": stage.text("facts"),
        "text": stage.text("rude"), "found": found, "reports": 2, "until": until, "at": now,
        "took": 3600, "period": "2026-4", "appeal_until": stage.days(180).as_millisecond(),
        "appealed": appealed,
    }))
}
