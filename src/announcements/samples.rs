//! Sample letters of announcements: to each group, the trial of one, and what staff are told.

use super::letters::{self, News};
use super::model::Announcement;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};
use serde_json::{Value, json};

/// What this room writes.
pub const SAMPLES: Samples = Samples { room: "announcements", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let reader = residents::sample(stage);
    let subject = |title: &str, path: &str| {
        json!({
            "id": "sample", "path": path, "title": stage.text(title),
            "towns": stage.site.all_municipalities(),
        })
    };
    let groups = [
        ("residents", Value::Null),
        ("verified", Value::Null),
        ("participants", subject("consultation", "/consultations/riverside-paths")),
        ("signers", subject("petition", "/petitions/bridge-lights")),
    ];
    let mut samples = Vec::new();
    for (group, of) in groups {
        let one = announcement(stage, group, of)?;
        let notice = letters::notice(stage.site, &one, &reader);
        samples.push(notifications::sample(stage, group, &notice)?);
        if group == "residents" {
            let trial = letters::trial(stage.site, &one, &reader);
            samples.push(notifications::sample(stage, "trial", &trial)?);
            for news in News::ALL {
                let told = letters::to_staff(stage.site, &one, news, &reader);
                samples.push(notifications::sample(stage, news.as_str(), &told)?);
            }
        }
    }
    Ok(samples)
}

fn announcement(stage: &Stage, group: &str, of: Value) -> Result<Announcement, SampleError> {
    let now = stage.site.now().as_millisecond();
    let audience =
        if of.is_null() { json!({ "group": group }) } else { json!({ "group": group, "of": of }) };
    stage.document(json!({
        "id": "sample", "municipality": stage.town(),
        "content": {
            "title": stage.title("announced"), "body": stage.text("announcement"),
            "audience": audience, "link": "/meetings", "publish": group == "residents",
        },
        "edition": 3, "place": "sending", "changed_at": now,
        "count": { "until": now, "reached": 0 },
        "working": true, "due_at": now,
    }))
}
