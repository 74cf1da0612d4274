//! What follows from a contribution for those who follow its page, and that its author does so from
//! now on.
//!
//! Invariant: whoever is told of it in words of their own (its author, whom it answers or mentions)
//! gets no second letter about it.

use super::model::Contribution;
use super::subject::Subject;
use crate::notifications::following::{self, Bulletin, Letter, Why};
use crate::notifications::{Notice, Topic};
use crate::store::Batch;
use crate::web::Site;

/// The pages of the document and of the consultation that a paragraph's page belongs to.
fn above(path: &str) -> Vec<&str> {
    let Some((consultation, _)) = path.split_once("/documents/") else { return vec![] };
    let document = path.rsplit_once('/').map_or(path, |(document, _)| document);
    vec![document, consultation]
}

/// For the batch of a contribution: whoever writes there follows the page, a paragraph's author the
/// document's.
pub fn taking_part(batch: Batch, subject: &Subject, new: &Contribution) -> Batch {
    let path = above(&subject.path).first().copied().unwrap_or(&subject.path);
    let own = subject.author.as_ref().is_some_and(|one| one.resident == new.author.resident);
    let why = if own { Why::Author } else { Why::Participant };
    following::begins(batch, &new.author, path, why, new.at)
}

/// For the batch after which others read a contribution: the word to those who follow its page.
/// `told` are the letters that it causes besides.
pub fn bulletin(
    site: &Site,
    batch: Batch,
    subject: &Subject,
    new: &Contribution,
    told: &[Notice],
) -> Batch {
    let path = format!("{}?thread={}#contribution-{}", subject.path, new.thread, new.id);
    let letter = Letter {
        quote: Some(&new.text),
        values: vec![("author", new.author.name.clone())],
        ..Letter::new("contribution", Topic::Discussions, new.id.clone(), &subject.title, path)
    };
    let bulletin = Bulletin::of(letter.notice(site)).but(&new.author.resident);
    let bulletin = told.iter().fold(bulletin, |one, notice| one.but(&notice.to.resident));
    above(&subject.path).into_iter().fold(bulletin, Bulletin::and).add(site, batch)
}

#[cfg(test)]
mod tests {
    use super::above;

    #[test]
    fn a_paragraph_stands_in_a_document_of_a_consultation() {
        let paragraph = "/consultations/paths/documents/1/1-2";
        assert_eq!(above(paragraph), ["/consultations/paths/documents/1", "/consultations/paths"]);
        assert!(above("/petitions/ferry").is_empty());
    }
}
