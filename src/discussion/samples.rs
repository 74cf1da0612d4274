//! Sample letters of a discussion.

use super::notices::{notice, notices};
use super::{Contribution, Kind, Subject};
use crate::locale::Localized;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::notifications::{self, Topic};
use crate::residents::{self, Person};

/// What this room writes.
pub const SAMPLES: Samples = Samples { room: "discussion", make: all };

/// A contribution by somebody else than the reader.
pub fn contribution(stage: &Stage, text: Localized) -> Contribution {
    let author = Person {
        resident: "sample-neighbour".into(),
        municipality: stage.other_town(),
        name: stage.said("neighbour"),
        staff: false,
    };
    Contribution {
        id: "sample".into(),
        key: "sample".into(),
        subject: "petitions/sample".into(),
        thread: "sample".into(),
        in_reply_to: None,
        author,
        kind: Kind::Comment,
        stance: Default::default(),
        text,
        at: stage.site.now(),
        standing: Default::default(),
        edited: None,
    }
}

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let reader = residents::sample(stage).person();
    let subject = |title: &str, path: &str| Subject {
        key: "petitions/sample".into(),
        path: path.into(),
        title: stage.title(title),
        author: Some(reader.clone()),
        open: true,
        kinds: &[],
        participation: Default::default(),
        towns: vec![],
    };
    let petition = subject("petition", "/petitions/queen-louise-bridge-lights");
    let consultation = subject("consultation", "/consultations/riverside-paths");
    let translated = contribution(stage, stage.text("comment"));
    let original = contribution(stage, stage.text("question"));
    let mut own = original.clone();
    own.author = reader.clone();
    let key = crate::key!("voices-mail-mention-subject");
    let template = "discussion/mail/mention";
    let told = [
        ("reply", notices(&consultation, Some(&own), &translated)),
        ("reply-untranslated", notices(&petition, Some(&own), &original)),
        ("comment", notices(&petition, None, &translated)),
        ("mention", vec![notice(&consultation, &original, &reader, Topic::Replies, template, key)]),
    ];
    let samples = told.iter().flat_map(|(word, notices)| {
        notices.iter().map(move |notice| notifications::sample(stage, word, notice))
    });
    samples.collect()
}
