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
use crate::web::feed::{Entry, titled};
use crate::web::views::Text;

/// How many contributions are looked through for those that begin a thread.
const LOOKED: usize = 100;

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
    let args = Args::from_iter([("kind", one.kind.as_str())]);
    let title = titled(visit, key!("feeds-contribution"), &subject.title, args);
    let entry = Entry::new(&["contributions", &one.id], title, subject.address(&one.id), one.at)
        .changed(one.edited.as_ref().map(|edited| edited.at))
        .of_towns(&subject.towns);
    match may_name(one) {
        true => entry,
        false => entry.text(Text::comment(visit, &one.text)),
    }
}

/// Whether it may call somebody by name, or give the address of a mailbox.
pub fn may_name(one: &Contribution) -> bool {
    one.text.texts.values().any(|text| text.contains('@'))
}
