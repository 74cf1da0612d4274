//! What those are told whose comments led to a change. Pure.
//!
//! Invariant: one letter a person, version and paragraph, and nobody is told of their own act.

use super::model::{Change, TextDocument, Turn, Version};
use crate::discussion::Contribution;
use crate::locale::Localized;
use crate::notifications::{Notice, Topic};
use crate::residents::Person;
use std::collections::BTreeMap;

/// The notices to the authors of these comments. `path` is the document's page, `before` the
/// version before, `editor` whoever published.
pub fn notices(
    document: &TextDocument,
    path: &str,
    (before, version): (&Version, &Version),
    comments: &[Contribution],
    editor: &str,
) -> Vec<Notice> {
    let mut notices: Vec<Notice> = Vec::new();
    for change in &version.changes {
        let holder = if change.how == Turn::Removed { before } else { version };
        let number = holder.paragraph(&change.paragraph).map_or(0, |(number, _)| number);
        let led = comments.iter().filter(|one| change.led.contains(&one.id));
        let mut told: Vec<&str> = Vec::new();
        for author in led.map(|one| &one.author) {
            let known = told.contains(&author.resident.as_str());
            if author.resident == editor || author.is_former() || known {
                continue;
            }
            told.push(&author.resident);
            notices.push(notice(document, path, version, (change, number), author));
        }
    }
    notices
}

fn notice(
    document: &TextDocument,
    path: &str,
    version: &Version,
    (change, number): (&Change, usize),
    to: &Person,
) -> Notice {
    let value = |name: &str, value: String| (name.to_owned(), value);
    let (written_in, readable_in) =
        change.reason.as_ref().map(Localized::languages).unwrap_or_default();
    let quote = change.reason.clone().map(|reason| ("quote".to_owned(), reason));
    Notice {
        topic: Topic::Replies,
        answers: None,
        cause: format!("document-led:{}:{}", version.id, change.paragraph),
        to: to.clone(),
        template: "consultations/mail/led".into(),
        subject: crate::key!("documents-mail-led-subject").into(),
        title: document.title.clone(),
        path: format!("{path}/versions/{}#change-{}", version.number, change.paragraph),
        texts: quote.into_iter().collect(),
        values: BTreeMap::from([
            value("document_version", version.number.to_string()),
            value("paragraph", number.to_string()),
            value("written_in", written_in),
            value("readable_in", readable_in),
        ]),
    }
}
