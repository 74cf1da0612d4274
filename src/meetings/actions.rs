//! Reading meetings, and what their hosts' editors do: each a load, a rule and one commit.

use super::letters::News;
use super::model::{
    BY_CONSULTATION, BY_LISTED, BY_SLUG, BY_STAGE, Cancelled, Fault, Meeting, Minutes, Mode, Plan,
    Stage,
};
use super::places::moving_up;
use super::{acts, bulletins, tell};
use crate::locale::latin;
use crate::store::{Batch, Page, Query, Store, StoreError, Stored};
use crate::web::{Site, Viewer, WebError, keys};
use jiff::Timestamp;

/// How many make a page of the list.
const PAGE: usize = 20;
/// The most that a calendar holds.
pub const MOST: usize = 200;
/// How many of a consultation its page lists.
const OF_ONE: usize = 20;
/// The longest word in an address that a title gives.
const SLUG: usize = 60;

/// The meeting with this id.
pub async fn by_id(store: &Store, id: &str) -> Result<Option<Stored<Meeting>>, StoreError> {
    store.get(id).await
}

/// The meeting with this word in its address.
pub async fn by_slug(store: &Store, slug: &str) -> Result<Option<Stored<Meeting>>, StoreError> {
    store.first(Query::on(&BY_SLUG).equal(slug)).await
}

/// What is not over, the next in front.
pub async fn ahead(
    store: &Store,
    now: Timestamp,
    limit: usize,
) -> Result<Vec<Meeting>, StoreError> {
    let query = Query::on(&BY_LISTED).equal(true).at_least(now).limit(limit);
    Ok(documents(store.find::<Meeting>(&query).await?))
}

/// What is over, the latest first.
pub async fn past(store: &Store, now: Timestamp, after: &str) -> Result<Page<Meeting>, StoreError> {
    let query = Query::on(&BY_LISTED).equal(true).below(now).descending();
    store.find(&query.after_word(after).limit(PAGE)).await
}

/// Those of a consultation, in time.
pub async fn of(store: &Store, consultation: &str) -> Result<Vec<Meeting>, StoreError> {
    let query = Query::on(&BY_CONSULTATION).equal(consultation).equal(true);
    Ok(documents(store.find::<Meeting>(&query.limit(OF_ONE)).await?))
}

/// What a town's editors see at a stage.
pub async fn at_stage(store: &Store, town: &str, stage: Stage) -> Result<Vec<Meeting>, StoreError> {
    let all = Query::on(&BY_STAGE).equal(stage.as_str());
    let old = matches!(stage, Stage::Cancelled | Stage::Closed);
    let query = if old { all.descending() } else { all };
    let mut found = documents(store.find::<Meeting>(&query).await?);
    found.retain(|meeting| meeting.is_of(town));
    Ok(found)
}

fn documents(page: Page<Meeting>) -> Vec<Meeting> {
    page.items.into_iter().map(|stored| stored.document).collect()
}

/// Words that lead elsewhere.
const TAKEN: [&str; 1] = ["desk"];

/// The word for a meeting's address; `n` tells apart those of equal titles.
fn slug(title: &str, n: usize) -> String {
    let latin = latin(title);
    let words = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut made = String::new();
    for word in words {
        if made.is_empty() {
            made.extend(word.chars().take(SLUG));
        } else if made.len() + word.len() < SLUG {
            made = format!("{made}-{word}");
        } else {
            break;
        }
    }
    if made.is_empty() || TAKEN.contains(&made.as_str()) {
        made = format!("meeting{}{made}", if made.is_empty() { "" } else { "-" });
    }
    if n > 1 { format!("{made}-{n}") } else { made }
}

/// Writes a draft; `key` makes the same form sent twice one draft. Its address's word.
pub async fn create(site: &Site, key: &str, plan: Plan) -> Result<String, WebError> {
    if let Some(there) = by_id(&site.public, key).await? {
        return Ok(there.slug.clone());
    }
    let title = plan.title.original_text().to_owned();
    for n in 1..100 {
        let slug = slug(&title, n);
        let meeting = Meeting::new(key.to_owned(), slug, plan.clone(), site.now());
        match site.public.commit(Batch::new().insert(&meeting)).await {
            Ok(()) => return Ok(meeting.slug),
            Err(error) if error.is_unique(BY_SLUG.name) => {}
            Err(error) if error.is_exists() => {
                let there = by_id(&site.public, key).await?.ok_or(WebError::Conflict)?;
                return Ok(there.slug.clone());
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err(WebError::Conflict)
}

/// What was asked for came about, or why it could not.
pub type Done = Result<(), Fault>;

/// Changes the plan, as somebody wrote it who was shown this version.
pub async fn change(
    site: &Site,
    by: &Viewer,
    mut meeting: Stored<Meeting>,
    shown: u64,
    plan: Plan,
) -> Result<Done, WebError> {
    if meeting.plan == plan {
        return Ok(Ok(()));
    }
    if meeting.version != shown {
        return Ok(Err(Fault::Changed));
    }
    let before = meeting.plan.clone();
    let changes = match meeting.change(plan, &site.config.meetings.reminder_hours, site.now()) {
        Err(fault) => return Ok(Err(fault)),
        Ok(changes) => changes,
    };
    let mut batch = Batch::new().replace(&meeting);
    if changes.told {
        let act = acts::changed(&meeting, &by.municipality, site.now());
        let told = tell::telling(&meeting, News::Changed, &by.resident);
        batch = batch.event(act.event(keys::id())).event(told);
        batch = bulletins::news(site, batch, &meeting, News::Changed, &by.resident);
    }
    let more = |mode: &Mode| meeting.plan.places(*mode) > before.places(*mode);
    for mode in Mode::ALL.into_iter().filter(more) {
        batch = batch.event(moving_up(&meeting.id, mode));
    }
    commit(site, batch).await
}

/// Announces a draft.
pub async fn announce(
    site: &Site,
    by: &Viewer,
    mut meeting: Stored<Meeting>,
) -> Result<Done, WebError> {
    let now = site.now();
    if let Err(fault) = meeting.announce(&site.config.meetings.reminder_hours, now) {
        return Ok(Err(fault));
    }
    let acts = acts::announced(&meeting, now);
    let batch = Batch::new().replace(&meeting);
    let batch = acts.iter().fold(batch, |batch, act| batch.event(act.event(keys::id())));
    commit(site, bulletins::announced(site, batch, &meeting, &by.resident)).await
}

/// Cancels what was announced: everybody who registered is told why.
pub async fn cancel(
    site: &Site,
    by: &Viewer,
    mut meeting: Stored<Meeting>,
    why: Cancelled,
) -> Result<Done, WebError> {
    if let Err(fault) = meeting.cancel(why) {
        return Ok(Err(fault));
    }
    let act = acts::cancelled(&meeting, &by.municipality, site.now());
    let told = tell::telling(&meeting, News::Cancelled, &by.resident);
    let batch = Batch::new().replace(&meeting).event(act.event(keys::id())).event(told);
    commit(site, bulletins::news(site, batch, &meeting, News::Cancelled, &by.resident)).await
}

/// Publishes minutes, or corrects them; those who registered are told of the first.
pub async fn minute(
    site: &Site,
    by: &Viewer,
    mut meeting: Stored<Meeting>,
    shown: u64,
    minutes: Minutes,
) -> Result<Done, WebError> {
    let same = |had: &Minutes| {
        (&had.text, had.room, had.remote) == (&minutes.text, minutes.room, minutes.remote)
    };
    if meeting.minutes.as_ref().is_some_and(same) {
        return Ok(Ok(()));
    }
    if meeting.version != shown {
        return Ok(Err(Fault::Changed));
    }
    let act = acts::minuted(&meeting, &minutes);
    let first = match meeting.minute(minutes) {
        Err(fault) => return Ok(Err(fault)),
        Ok(first) => first,
    };
    let batch = Batch::new().replace(&meeting).event(act.event(keys::id()));
    if !first {
        return commit(site, batch).await;
    }
    let batch = batch.event(tell::telling(&meeting, News::Minutes, &by.resident));
    commit(site, bulletins::news(site, batch, &meeting, News::Minutes, &by.resident)).await
}

async fn commit(site: &Site, batch: Batch) -> Result<Done, WebError> {
    match site.public.commit(batch).await {
        Err(error) if error.is_stale() => Ok(Err(Fault::Changed)),
        done => Ok(Ok(done?)),
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn addresses_can_be_read_aloud() {
        assert_eq!(slug("Susitikimas dėl grįžtamojo ryšio", 1), "susitikimas-del-griztamojo-rysio");
        assert_eq!(slug("Встреча: ответы жителям", 2), "vstrecha-otvety-zhiteliam-2");
        assert_eq!((slug("Desk", 1), slug("…", 1)), ("meeting-desk".into(), "meeting".into()));
        assert!(slug(&"žodis ".repeat(40), 1).len() <= 60);
    }
}
