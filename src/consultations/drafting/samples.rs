//! Sample letters to those who prepare a consultation together.

use super::letters::{News, ToEditors, notice};
use super::model::ConsultationDraft;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};
use serde_json::json;

/// What this part of the room writes.
pub const SAMPLES: Samples = Samples { room: "consultations", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let title = stage.title("consultation");
    let draft: ConsultationDraft = stage.document(json!({
        "id": "sample", "hosts": stage.site.all_municipalities(), "edition": 3,
        "content": { "title": title, "summary": title, "body": title },
        "changed_by": stage.other_town(), "changed_at": stage.site.now().as_millisecond(),
    }))?;
    let reader = residents::sample(stage);
    let told = |news: News| {
        let body = ToEditors {
            draft: draft.id.clone(),
            news,
            version: draft.edition,
            by: stage.other_town(),
            except: String::new(),
            towns: vec![stage.town()],
        };
        let notice = notice(stage.site, &draft, &body, &stage.town(), &reader);
        notifications::sample(stage, &format!("drafting-{}", news.as_str()), &notice)
    };
    News::ALL.into_iter().map(told).collect()
}
