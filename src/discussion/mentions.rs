//! Mentions: `@name` in a text tells somebody who has taken part under the same subject.
//!
//! Invariant: a name is looked for among those who wrote under this subject, where everybody reads
//! it anyway, so a mention tells nobody who has an account. Where several there go by one name,
//! nobody is told: it is not for us to choose. Nobody gets two letters about one contribution.

use super::model::{BY_NAME, Contribution};
use super::notices::{notice, notices};
use super::quotes::is_quoted;
use super::subject::Subject;
use crate::notifications::{Notice, Topic};
use crate::residents::{NAME, Person};
use crate::store::{Query, Store, StoreError};

/// How many mentions of one contribution are followed.
const MENTIONS: usize = 5;
/// How many beginnings of what follows an @ are taken for a name.
const NAMES: usize = 12;

/// Everybody who is told of a new contribution, and what: see [`notices`], and those it mentions.
pub async fn told(
    store: &Store,
    subject: &Subject,
    parent: Option<&Contribution>,
    new: &Contribution,
) -> Result<Vec<Notice>, StoreError> {
    let mut all = notices(subject, parent, new);
    let key = crate::key!("voices-mail-mention-subject");
    for names in names(new.text.original_text()) {
        let Some(person) = find(store, &new.subject, &names).await? else { continue };
        let known = all.iter().any(|notice| notice.to.resident == person.resident);
        if !known && person.resident != new.author.resident && !person.is_former() {
            all.push(notice(subject, new, &person, Topic::Replies, "discussion/mail/mention", key));
        }
    }
    Ok(all)
}

/// The one person with one of these names, of which the first that anybody has counts.
async fn find(
    store: &Store,
    subject: &str,
    names: &[String],
) -> Result<Option<Person>, StoreError> {
    for name in names {
        let all = Query::on(&BY_NAME).equal(subject).equal(name);
        let Some(found) = store.first::<Contribution>(all.clone()).await? else { continue };
        let person = found.document.author;
        // Whoever comes after everything that this one wrote is somebody else.
        let others = all.at_least(format!("{}~", person.resident).as_str());
        let namesake = store.first::<Contribution>(others).await?;
        return Ok(namesake.is_none().then_some(person));
    }
    Ok(None)
}

/// What may be meant by each @: beginnings of what follows it, the longest first. Quoted lines
/// mention nobody, nor do addresses of mailboxes.
fn names(text: &str) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for line in text.lines().filter(|line| !is_quoted(line)) {
        let mut before = None;
        for (at, c) in line.char_indices() {
            if c == '@' && !before.is_some_and(char::is_alphanumeric) {
                all.push(beginnings(&line[at + 1..]));
            }
            before = Some(c);
        }
    }
    all.retain(|names| !names.is_empty());
    all.truncate(MENTIONS);
    all
}

/// The beginnings of a line that end where a word does.
fn beginnings(rest: &str) -> Vec<String> {
    let chars: Vec<char> = rest.chars().take(NAME + 1).collect();
    let ends = (1..=chars.len().min(NAME)).filter(|&end| {
        let last = chars.get(end - 1).is_some_and(|c| !c.is_whitespace());
        last && chars.get(end).is_none_or(|next| !next.is_alphanumeric())
    });
    let mut names: Vec<String> =
        ends.take(NAMES).map(|end| chars[..end].iter().collect()).collect();
    names.reverse();
    if chars.first().is_none_or(|first| first.is_whitespace()) { vec![] } else { names }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mention_is_every_beginning_that_may_be_a_name() {
        let found = names("Klausiu @Ona iš Lumpėnų: taip?");
        let words =
            ["Ona iš Lumpėnų: taip?", "Ona iš Lumpėnų: taip", "Ona iš Lumpėnų:", "Ona iš Lumpėnų"];
        assert_eq!(found.len(), 1);
        assert_eq!(found[0][..4], words);
        assert_eq!(found[0][4..], ["Ona iš", "Ona"]);
        assert_eq!(names("(@Анна)"), [["Анна)", "Анна"]]);
    }

    #[test]
    fn mailboxes_quotations_and_bare_signs_mention_nobody() {
        for text in ["ona@pastas.example", "> @Ona", "5 @ 3", "@", "@ Ona", ""] {
            assert_eq!(names(text), Vec::<Vec<String>>::new(), "{text}");
        }
    }

    #[test]
    fn few_are_followed() {
        assert_eq!(names(&"@a ".repeat(40)).len(), MENTIONS);
        let long = "@".to_owned() + &"ž".repeat(500);
        assert!(names(&long).iter().flatten().all(|name| name.chars().count() <= NAME));
        assert!(names(&("@".to_owned() + &"a ".repeat(90)))[0].len() <= NAMES);
    }
}
