//! What is new in a discussion, for the feed of its page.
//!
//! Invariant: only what everybody reads, and nobody by name. Who wrote it is not said, and of a text
//! that calls somebody by name (`@Ona`) the feed has no word: whoever wants to read it follows the
//! link to where a name can be forgotten.

use super::model::{BY_TIME, Contribution};
use super::subject::Subject;
use crate::key;
use crate::locale::Args;
use crate::store::{Query, StoreError};
use crate::web::Visit;
use crate::web::feed::Entry;
use crate::web::views::{Line, Text};

/// How many contributions are looked through for those that begin a thread.
const LOOKED: usize = 100;
/// How many characters of a text stand for it in a title.
const BEGINNING: usize = 80;

/// The newest contributions that reply to none, at most so many.
pub async fn newest(
    visit: &Visit,
    subject: &Subject,
    most: usize,
) -> Result<Vec<Entry>, StoreError> {
    let query = Query::on(&BY_TIME).equal(&subject.key).descending().limit(LOOKED);
    let page = visit.site.public.find::<Contribution>(&query).await?;
    let all = page.items.iter().map(|stored| &stored.document);
    let begin = all.filter(|one| one.id == one.thread && !one.standing.withheld);
    Ok(begin.take(most).map(|one| entry(visit, subject, one)).collect())
}

fn entry(visit: &Visit, subject: &Subject, one: &Contribution) -> Entry {
    let title = title(visit, subject, one);
    let entry = Entry::new(&["contributions", &one.id], title, subject.address(&one.id), one.at)
        .changed(one.edited.as_ref().map(|edited| edited.at))
        .of_towns(&subject.towns);
    match may_name(one) {
        true => entry,
        false => entry.text(Text::comment(visit, &one.text)),
    }
}

/// What it is, and how it begins; where it may name somebody, what it stands under.
fn title(visit: &Visit, subject: &Subject, one: &Contribution) -> Line {
    let called = match may_name(one) {
        true => Line::of(visit, &subject.title),
        false => beginning(Line::of(visit, &one.text)),
    };
    let mut args = Args::from_iter([("kind", one.kind.as_str())]);
    args.set("title", called.text.clone());
    Line { text: visit.text_with(key!("feeds-contribution"), &args), ..called }
}

/// The beginning of a text without its marks, cut at a word.
fn beginning(line: Line) -> Line {
    let plain: String = line.text.chars().filter(|c| !"*_`~#>".contains(*c)).collect();
    let mut text = String::new();
    for word in plain.split_whitespace() {
        let room = BEGINNING.saturating_sub(text.chars().count());
        if !text.is_empty() && word.chars().count() >= room {
            text.push('…');
            break;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend(word.chars().take(BEGINNING));
    }
    Line { text, ..line }
}

/// Whether it may call somebody by name, or give the address of a mailbox.
pub fn may_name(one: &Contribution) -> bool {
    one.text.texts.values().any(|text| text.contains('@'))
}
