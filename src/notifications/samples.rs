//! Sample letters: of notices, made as every notice becomes a letter; to those who follow a page; and
//! the digest of some of them.

use super::{Notice, Topic, digest, following, hand_over};
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::residents::{self, Resident};
use std::collections::BTreeMap;

/// What this room writes by itself.
pub const SAMPLES: Samples = Samples { room: "notifications", make: all };

/// The letter of this notice to the sample's reader.
pub fn sample(stage: &Stage, word: &str, notice: &Notice) -> Result<Sample, SampleError> {
    let reader = residents::sample(stage);
    let letter = hand_over::letter(stage.site, notice, &reader)?;
    Ok(Sample::new(word, &notice.template, letter))
}

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let reader = residents::sample(stage);
    let mut samples = following::samples(stage)?;
    let many: Vec<Notice> = (0..9)
        .map(|number| reply(stage, &reader, number, "consultation"))
        .chain([reply(stage, &reader, 9, "petition"), reply(stage, &reader, 10, "document")])
        .collect();
    let one = &many[..1];
    for (word, notices) in [("digest", many.as_slice()), ("digest-one", one)] {
        let letter = digest::sample(stage, &reader, notices)?;
        samples.push(Sample::new(word, "notifications/mail/digest", letter));
    }
    Ok(samples)
}

/// Somebody answered on a page that is called by this word.
fn reply(stage: &Stage, reader: &Resident, number: usize, page: &str) -> Notice {
    let text = stage.text("wording");
    let written_in = text.original.to_string();
    Notice {
        topic: Topic::Replies,
        answers: None,
        cause: format!("sample-{number}"),
        to: reader.person(),
        template: "discussion/mail/reply".into(),
        subject: crate::key!("discussion-mail-reply-subject").into(),
        title: stage.title(page),
        path: format!("/{page}s/sample#contribution-{number}"),
        texts: BTreeMap::from([("text".to_owned(), text)]),
        values: BTreeMap::from([
            ("author".to_owned(), stage.said("neighbour")),
            ("written_in".to_owned(), written_in),
            ("readable_in".to_owned(), "lt ru en".to_owned()),
        ]),
    }
}
