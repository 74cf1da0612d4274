//! What is kept of what somebody is told: letters that wait or could not be delivered, notices on the
//! site, and how they want to be told.

use super::Mute;
use super::digest::Pending;
use super::inbox::{self, BY_AGE, Entry};
use super::mute::BY_READER;
use super::preferences::Preferences;
use crate::jobs::{JobError, Round};
use crate::mail::{self, BY_ADDRESS, Letter};
use crate::privacy::{Keeper, Rule, Subject, pieces};
use crate::residents;
use crate::store::{Query, Store};
use crate::web::Site;
use jiff::Timestamp;
use serde_json::{Value, json};

/// The letters that wait to be sent, or could not be. A letter that was sent holds nothing about
/// its reader.
pub const LETTERS: Keeper = Keeper {
    name: "letters",
    export: |site, subject| Box::pin(async move { letters(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase_letters(&site, &subject).await }),
};

/// What somebody wants no letters about.
pub const MUTES: Keeper = Keeper {
    name: "mutes",
    export: |site, subject| Box::pin(async move { mutes(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase_mutes(&site, &subject).await }),
};

/// What somebody was told on the site, and which digests wait.
pub const INBOX: Keeper = Keeper {
    name: "notices",
    export: |site, subject| Box::pin(async move { notices(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase_notices(&site, &subject).await }),
};

/// How somebody wants to be told.
pub const WISHES: Keeper = Keeper {
    name: "wishes",
    export: |site, subject| Box::pin(async move { wishes(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase_wishes(&site, &subject).await }),
};

/// What somebody was told on the site.
pub const NOTICES_RETENTION: Rule = Rule {
    name: "notices",
    days: |kept| kept.notices_days,
    work: |site, before| Box::pin(async move { forget_notices(&site, before).await }),
};

/// The ids of letters that were sent.
pub const RETENTION: Rule = Rule {
    name: "letters",
    days: |kept| kept.letters_days,
    work: |site, before| Box::pin(async move { forget_settled(&site, before).await }),
};

/// Letters that could not be delivered.
pub const RETENTION_FAILED: Rule = Rule {
    name: "failed_letters",
    days: |kept| kept.failed_letters_days,
    work: |site, before| Box::pin(async move { forget_failed(&site, before).await }),
};

async fn forget_failed(site: &Site, before: Timestamp) -> Result<Round, JobError> {
    let mut all = Round::Done;
    for store in site.personal.values() {
        if mail::forget_failed(store, before).await? == Round::More {
            all = Round::More;
        }
    }
    Ok(all)
}

async fn forget_settled(site: &Site, before: Timestamp) -> Result<Round, JobError> {
    let mut all = Round::Done;
    for store in site.personal.values() {
        if mail::forget_settled(store, before).await? == Round::More {
            all = Round::More;
        }
    }
    Ok(all)
}

/// The store of the person's letters, and which are theirs; none when the account is gone: its
/// letters went with it.
async fn theirs<'a>(
    site: &'a Site,
    subject: &Subject,
) -> Result<Option<(&'a Store, Query)>, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(None) };
    let Some(resident) = residents::by_id(store, &subject.resident).await? else { return Ok(None) };
    Ok(Some((store, Query::on(&BY_ADDRESS).equal(&resident.mail))))
}

/// Without the texts: a letter may hold a code that opens the account.
async fn letters(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some((store, theirs)) = theirs(site, subject).await? else { return Ok(Value::Null) };
    let show = |letter: &Letter| {
        json!({
            "about": letter.list,
            "language": letter.lang,
            "mail": letter.to_address,
            "written_at": letter.written_at.to_string(),
        })
    };
    pieces::collect(store, theirs, show).await
}

async fn erase_letters(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    match theirs(site, subject).await? {
        Some((store, theirs)) => pieces::remove::<Letter>(store, theirs).await,
        None => Ok(Round::Done),
    }
}

async fn mutes(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let show = |mute: &Mute| json!({ "about": mute.list, "since": mute.since.to_string() });
    pieces::collect(store, Query::on(&BY_READER).equal(&subject.resident), show).await
}

async fn erase_mutes(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    match site.personal(&subject.municipality) {
        Some(store) => {
            let own = Query::on(&BY_READER).equal(&subject.resident);
            pieces::remove::<Mute>(store, own).await
        }
        None => Ok(Round::Done),
    }
}

async fn notices(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let show = |entry: &Entry| {
        json!({
            "about": entry.list,
            "title": entry.title,
            "texts": entry.texts,
            "at": entry.at.to_string(),
            "on_the_site": entry.shown,
            "unread": entry.unread,
            "waits_for_digest": entry.waits,
        })
    };
    pieces::collect(store, Query::on(&inbox::INBOX).equal(&subject.resident), show).await
}

async fn erase_notices(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Round::Done) };
    let own = Query::on(&inbox::INBOX).equal(&subject.resident);
    match pieces::remove::<Entry>(store, own).await? {
        Round::More => Ok(Round::More),
        Round::Done => pieces::remove_one::<Pending>(store, &subject.resident).await,
    }
}

async fn wishes(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let Some(found) = store.get::<Preferences>(&subject.resident).await? else {
        return Ok(Value::Null);
    };
    Ok(json!({
        "topics": found.topics,
        "quiet_hours": found.quiet,
        "day": found.day,
        "stopped": found.stopped,
        "changed_at": found.changed_at.to_string(),
    }))
}

async fn erase_wishes(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    match site.personal(&subject.municipality) {
        Some(store) => pieces::remove_one::<Preferences>(store, &subject.resident).await,
        None => Ok(Round::Done),
    }
}

async fn forget_notices(site: &Site, before: Timestamp) -> Result<Round, JobError> {
    let mut all = Round::Done;
    for store in site.personal.values() {
        let old = Query::on(&BY_AGE).below(before);
        if pieces::remove::<Entry>(store, old).await? == Round::More {
            all = Round::More;
        }
    }
    Ok(all)
}
