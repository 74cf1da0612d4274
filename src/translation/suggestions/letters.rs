//! What somebody is told of their suggestion.

use super::model::Suggestion;
use crate::key;
use crate::locale::Localized;
use crate::notifications::{Notice, Topic};
use crate::translation::source::Placed;
use crate::web::{Visit, WebError};
use std::collections::BTreeMap;

/// What was decided.
pub enum News {
    Accepted,
    /// With the translator's word.
    Declined(Localized),
}

/// The letter; none to whoever decided it themselves, and none to somebody who was erased.
pub fn notice(
    visit: &Visit,
    suggestion: &Suggestion,
    placed: &Placed,
    news: News,
) -> Result<Option<Notice>, WebError> {
    let to = &suggestion.person;
    if to.resident == visit.viewer()?.resident || to.is_former() {
        return Ok(None);
    }
    Ok(Some(letter(suggestion, (&placed.title, &placed.path), news)))
}

/// What they are told, of the page with this title and path.
pub(super) fn letter(
    suggestion: &Suggestion,
    (title, path): (&Localized, &str),
    news: News,
) -> Notice {
    let (template, subject, word, text) = match news {
        News::Accepted => {
            let subject = key!("translation-mail-accepted-subject");
            let own = Localized::new(suggestion.lang, suggestion.wording.clone());
            ("translation/mail/accepted", subject, "accepted", own)
        }
        News::Declined(said) => {
            let subject = key!("translation-mail-declined-subject");
            ("translation/mail/declined", subject, "declined", said)
        }
    };
    let (written_in, readable_in) = text.languages();
    let values = [("written_in", written_in), ("readable_in", readable_in)];
    Notice {
        topic: Topic::Replies,
        answers: None,
        cause: format!("translation:{word}:{}", suggestion.id),
        to: suggestion.person.clone(),
        template: template.to_owned(),
        subject: subject.to_owned(),
        title: title.clone(),
        path: path.to_owned(),
        values: values.map(|(name, value)| (name.to_owned(), value)).into(),
        texts: BTreeMap::from([("text".to_owned(), text)]),
    }
}
