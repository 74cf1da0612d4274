//! Sample letters to those who follow a page, one for each thing that they are told of.

use super::letters::Letter;
use crate::locale::Localized;
use crate::mail::{Sample, SampleError, Stage};
use crate::notifications::{Topic, hand_over};
use crate::residents;

/// What is told, under which topic, and by which word of the sample the page is called; and whether
/// somebody's words stand in it.
const TOLD: [(&str, Topic, &str, Option<&str>); 19] = [
    ("consultation-published", Topic::Consultations, "consultation", None),
    ("consultation-changed", Topic::Consultations, "consultation", None),
    ("consultation-opened", Topic::Consultations, "consultation", None),
    ("consultation-phase", Topic::Consultations, "consultation", None),
    ("consultation-closed", Topic::Consultations, "consultation", None),
    ("consultation-outcome", Topic::Consultations, "consultation", None),
    ("consultation-outcome-done", Topic::Consultations, "consultation", Some("milestone")),
    ("consultation-outcome-finished", Topic::Consultations, "consultation", None),
    ("document-published", Topic::Consultations, "document", None),
    ("document-changed", Topic::Consultations, "document", None),
    ("contribution", Topic::Discussions, "consultation", Some("wording")),
    ("answer", Topic::Discussions, "consultation", Some("answer")),
    ("petition-opened", Topic::Petitions, "petition", None),
    ("feedback", Topic::Discussions, "feedback", Some("wording")),
    ("meeting-announced", Topic::Meetings, "meeting", None),
    ("meeting-changed", Topic::Meetings, "meeting", None),
    ("meeting-cancelled", Topic::Meetings, "meeting", Some("cancelled")),
    ("meeting-minutes", Topic::Meetings, "meeting", None),
    ("sitting-agenda", Topic::Sittings, "sitting", None),
];

/// A letter for each.
pub fn samples(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    TOLD.into_iter().map(|told| sample(stage, told)).collect()
}

fn sample(
    stage: &Stage,
    (word, topic, title, quote): (&'static str, Topic, &str, Option<&str>),
) -> Result<Sample, SampleError> {
    let (title, quote) = (stage.title(title), quote.map(|word| stage.text(word)));
    let town = stage.town();
    let said = |word: &str| -> Localized { stage.text(word) };
    let letter = Letter {
        town: &town,
        date: Some(stage.days(21)),
        values: vec![("author", stage.said("neighbour")), ("number", "2".to_owned())],
        said: vec![
            ("consultation", said("consultation")),
            ("matter", said("petition")),
            ("office", said("office")),
            ("phase", said("phase")),
        ],
        quote: quote.as_ref(),
        ..Letter::new(word, topic, format!("sample-{word}"), &title, "/consultations/sample".into())
    };
    let mut notice = letter.notice(stage.site);
    let reader = residents::sample(stage);
    notice.to = reader.person();
    let letter = hand_over::letter(stage.site, &notice, &reader)?;
    Ok(Sample::new(word, &notice.template, letter))
}
