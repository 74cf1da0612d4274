//! The sample letter about a change that a comment led to.

use super::letters::notices;
use super::model::{TextDocument, Version};
use crate::discussion::Contribution;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};
use serde_json::json;

/// What this part of the room writes.
pub const SAMPLES: Samples = Samples { room: "consultations", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let now = stage.site.now().as_millisecond();
    let title = stage.title("document");
    let document: TextDocument = stage.document(json!({
        "id": "sample", "consultation": "sample", "number": 1, "title": title,
        "versions": [], "passages": [],
    }))?;
    let comment: Contribution = stage.document(json!({
        "id": "sample", "key": "sample", "subject": "consultations/sample", "thread": "sample",
        "in_reply_to": null, "author": residents::sample(stage).person(), "kind": "comment",
        "text": stage.text("question"), "at": now,
    }))?;
    let version = |reason| {
        stage.document::<Version>(json!({
            "id": "sample", "number": 2, "key": "sample", "title": title,
            "paragraphs": [{ "id": "p", "text": stage.text("answer") }],
            "changes": [{ "paragraph": "p", "how": "changed", "reason": reason, "led": ["sample"] }],
            "municipality": stage.town(), "at": now,
        }))
    };
    let path = "/consultations/feedback-to-residents/documents/1";
    let mut samples = Vec::new();
    for (word, reason) in [("led", json!(stage.text("reason"))), ("led-plain", json!(null))] {
        let version = version(reason)?;
        let comments = std::slice::from_ref(&comment);
        for notice in notices(&document, path, (&version, &version), comments, "") {
            samples.push(notifications::sample(stage, word, &notice)?);
        }
    }
    Ok(samples)
}
