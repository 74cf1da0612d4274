//! Who is told of a new contribution, and what. Pure.

use super::model::Contribution;
use super::subject::Subject;
use crate::notifications::{Notice, Topic};
use crate::residents::Person;
use std::collections::BTreeMap;

/// Whom the contribution concerns: the author of what it replies to, and whoever stands behind the
/// subject; each once, and nobody about what they wrote themselves.
pub fn notices(
    subject: &Subject,
    parent: Option<&Contribution>,
    new: &Contribution,
) -> Vec<Notice> {
    let replied = parent.map(|parent| &parent.author);
    let reply = crate::key!("discussion-mail-reply-subject");
    let comment = crate::key!("discussion-mail-comment-subject");
    let is_other = |person: &&Person| person.resident != new.author.resident && !person.is_former();
    let to_replied = replied.filter(is_other);
    let to_author = subject
        .author
        .as_ref()
        .filter(is_other)
        .filter(|author| replied.is_none_or(|replied| replied.resident != author.resident));
    let reply = to_replied
        .map(|to| notice(subject, new, to, Topic::Replies, "discussion/mail/reply", reply));
    let comment = to_author
        .map(|to| notice(subject, new, to, Topic::Discussions, "discussion/mail/comment", comment));
    reply.into_iter().chain(comment).collect()
}

/// One letter about the contribution.
pub(super) fn notice(
    subject: &Subject,
    new: &Contribution,
    to: &Person,
    topic: Topic,
    template: &str,
    key: &'static str,
) -> Notice {
    let value = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let (written_in, readable_in) = new.text.languages();
    Notice {
        topic,
        answers: new.in_reply_to.clone(),
        cause: new.id.clone(),
        to: to.clone(),
        template: template.to_owned(),
        subject: key.to_owned(),
        title: subject.title.clone(),
        // Letters are stopped for a page, which is what stands before the query.
        path: format!("{}?thread={}#contribution-{}", subject.path, new.thread, new.id),
        texts: BTreeMap::from([("text".to_owned(), new.text.clone())]),
        values: BTreeMap::from([
            value("author", &new.author.name),
            value("written_in", &written_in),
            value("readable_in", &readable_in),
        ]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discussion::{Kind, Stance};
    use crate::locale::{Lang, Localized};
    use jiff::Timestamp;

    fn person(name: &str) -> Person {
        let municipality = "pagegiai".to_owned();
        Person { resident: name.to_owned(), municipality, name: name.to_owned(), staff: false }
    }

    fn by(name: &str) -> Contribution {
        Contribution {
            id: format!("by-{name}"),
            key: "k".into(),
            subject: "petitions/1".into(),
            thread: "t".into(),
            in_reply_to: None,
            author: person(name),
            kind: Kind::Comment,
            stance: Stance::Neutral,
            text: Localized::new(Lang::RU, "Мост").with(Lang::EN, "Bridge"),
            at: Timestamp::UNIX_EPOCH,
            standing: Default::default(),
            edited: None,
        }
    }

    fn told(author: Option<&str>, replied: Option<&str>, writer: &str) -> Vec<(String, String)> {
        let subject = Subject {
            key: "petitions/1".into(),
            path: "/petitions/bridge".into(),
            title: Localized::new(Lang::LT, "Tiltas"),
            author: author.map(person),
            open: true,
            kinds: &[],
            participation: Default::default(),
            towns: vec![],
        };
        let parent = replied.map(by);
        let notices = notices(&subject, parent.as_ref(), &by(writer));
        notices.iter().for_each(|notice| {
            assert_eq!(notice.cause, format!("by-{writer}"));
            let place = format!("?thread=t#contribution-by-{writer}");
            assert_eq!(notice.path, format!("/petitions/bridge{place}"));
            assert_eq!(notice.values["author"], writer);
            assert_eq!(notice.values["written_in"], "ru");
            assert_eq!(notice.values["readable_in"], "en ru");
        });
        let word = |template: &str| template.rsplit('/').next().unwrap_or_default().to_owned();
        notices.into_iter().map(|n| (n.to.name, word(&n.template))).collect()
    }

    fn pair(name: &str, mail: &str) -> (String, String) {
        (name.to_owned(), mail.to_owned())
    }

    #[test]
    fn those_whom_it_concerns_are_told_once() {
        assert_eq!(told(None, None, "ona"), []);
        assert_eq!(told(Some("petras"), None, "ona"), [pair("petras", "comment")]);
        assert_eq!(told(None, Some("anna"), "ona"), [pair("anna", "reply")]);
        let both = [pair("anna", "reply"), pair("petras", "comment")];
        assert_eq!(told(Some("petras"), Some("anna"), "ona"), both);
        assert_eq!(told(Some("petras"), Some("petras"), "ona"), [pair("petras", "reply")]);
    }

    #[test]
    fn nobody_is_told_what_they_wrote_themselves() {
        assert_eq!(told(Some("ona"), None, "ona"), []);
        assert_eq!(told(Some("ona"), Some("ona"), "ona"), []);
        assert_eq!(told(Some("ona"), Some("anna"), "ona"), [pair("anna", "reply")]);
        assert_eq!(told(Some("petras"), Some("ona"), "ona"), [pair("petras", "comment")]);
    }
}
