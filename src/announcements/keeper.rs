//! What is kept of the staff who write and approve announcements, and for how long drafts are.
//!
//! Invariant: whoever leaves is named in no announcement any more; that two people stood by it stays.
//! A town has a few hundred announcements over the years, so all of them are looked through.

use super::model::{Announcement, BY_PLACE, Place};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Rule, Subject};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::Site;
use jiff::Timestamp;
use serde_json::{Value, json};

/// The announcements that somebody had a part in.
pub const KEEPER: Keeper = Keeper {
    name: "announcements",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

/// For how long a draft is kept that nobody touches.
pub const RETENTION: Rule = Rule {
    name: "announcement_drafts",
    days: |kept| kept.announcement_drafts_days,
    work: |site, before| Box::pin(async move { forget(&site, before).await }),
};

/// How many are looked at, and how many are deleted in one commit.
const PIECE: usize = 100;

/// Those of a town in which this person is named.
async fn named(store: &Store, resident: &str) -> Result<Vec<Stored<Announcement>>, StoreError> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let query = Query::on(&BY_PLACE).limit(PIECE).after(after);
        let mut page = store.find::<Announcement>(&query).await?;
        page.items.retain_mut(|one| one.hands().any(|hand| hand.resident == resident));
        found.extend(page.items);
        match page.next {
            Some(next) => after = Some(next),
            None => return Ok(found),
        }
    }
}

/// In every town: what somebody did for the one that they have left since stays there.
async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let mut all = Vec::new();
    for (town, store) in &site.personal {
        for mut one in named(store, &subject.resident).await? {
            let title = one.content.title.original_text().to_owned();
            let (place, at) = (one.place.as_str(), one.changed_at.to_string());
            let times = one.hands().filter(|hand| hand.resident == subject.resident).count();
            all.push(json!({
                "municipality": town, "title": title, "place": place, "at": at, "named": times,
            }));
        }
    }
    Ok(if all.is_empty() { Value::Null } else { all.into() })
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    for store in site.personal.values() {
        for mut one in named(store, &subject.resident).await? {
            let theirs = one.document.hands().filter(|hand| hand.resident == subject.resident);
            theirs.for_each(|hand| hand.forget(&subject.former));
            match store.commit(Batch::new().replace(&one)).await {
                // The job was first: look again.
                Err(error) if error.is_stale() => return Ok(Round::More),
                done => done?,
            }
        }
    }
    Ok(Round::Done)
}

async fn forget(site: &Site, before: Timestamp) -> Result<Round, JobError> {
    let mut round = Round::Done;
    for store in site.personal.values() {
        for place in [Place::Draft, Place::Asked] {
            let old = Query::on(&BY_PLACE).equal(place.as_str()).below(before).limit(PIECE);
            let page = store.find::<Announcement>(&old).await?;
            for one in &page.items {
                match store.commit(Batch::new().delete(one)).await {
                    // Somebody took it up again in this moment.
                    Err(error) if error.is_stale() => {}
                    done => done?,
                }
            }
            if page.next.is_some() {
                round = Round::More;
            }
        }
    }
    Ok(round)
}
