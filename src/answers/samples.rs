//! Sample letters about official answers.

use super::letters::{Morning, answered, to_editor};
use super::model::Official;
use super::place::Place;
use crate::discussion::Contribution;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};
use serde_json::json;

/// What this room writes.
pub const SAMPLES: Samples = Samples { room: "answers", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let reader = residents::sample(stage).person();
    let now = stage.site.now().as_millisecond();
    let place = Place {
        key: "consultations/sample".into(),
        path: "/consultations/riverside-paths".into(),
        title: stage.title("consultation"),
        towns: stage.site.all_municipalities().to_vec(),
    };
    let question: Contribution = stage.document(json!({
        "id": "sample", "key": "sample", "subject": place.key, "thread": "sample",
        "in_reply_to": null, "author": reader, "kind": "question",
        "text": stage.text("question"), "at": now,
    }))?;
    let answer: Official = stage.document(json!({
        "id": "sample", "contribution": "sample", "subject": place.key, "thread": "sample",
        "municipality": stage.other_town(), "office": stage.text("office"),
        "text": stage.text("answer"), "at": now,
    }))?;
    let mut samples = vec![{
        let notice = answered(stage.site, &place, &question, &answer);
        notifications::sample(stage, "answered", &notice)?
    }];
    for (word, new, soon, late) in [("editors", 2, 1, 0), ("editors-late", 21, 5, 11)] {
        let morning = Morning { municipality: stage.town(), new, soon, late };
        let notice = to_editor(stage.site, &morning, "sample", reader.clone());
        samples.push(notifications::sample(stage, word, &notice)?);
    }
    Ok(samples)
}
