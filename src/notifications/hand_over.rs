//! Handing notices over: each becomes a letter in the personal store of its reader.
//!
//! Invariant: the letter's id is made of its cause and its reader, so a notice that comes twice
//! writes one letter; the letter is in the reader's language, whoever caused it.

use super::deliver::drop_it;
use super::{Mute, Notice, mute};
use crate::config::MunicipalityId;
use crate::locale::{Args, Lang};
use crate::mail::{self, Kind, Letter, NewLetter};
use crate::residents::{self, Resident};
use crate::store::{Batch, CommitError, Event, Store, StoreError};
use crate::web::Site;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Notices on their way, by the municipality of their readers.
#[derive(Default)]
pub(super) struct Letters(BTreeMap<MunicipalityId, Vec<(Event, Notice)>>);

impl Letters {
    pub(super) fn add(&mut self, event: &Event, notice: Notice) {
        let side = self.0.entry(notice.to.municipality.clone()).or_default();
        side.push((event.clone(), notice));
    }
}

/// Writes the letters of each side in one batch; the events that are done. Where a store fails,
/// its events wait, for the rest of the round untried, and the other side's do not.
pub(super) async fn commit(
    site: &Site,
    letters: Letters,
    unreachable: &mut BTreeSet<MunicipalityId>,
) -> Vec<Event> {
    let mut done = Vec::new();
    for (municipality, notices) in letters.0 {
        if unreachable.contains(&municipality) {
            continue;
        }
        let Some(store) = site.personal(&municipality) else {
            done.extend(notices.iter().map(|(event, _)| drop_it(event, "no such municipality")));
            continue;
        };
        match side(site, store, notices).await {
            Ok(events) => done.extend(events),
            Err(error) => {
                tracing::error!(municipality, %error, "notices wait");
                unreachable.insert(municipality);
            }
        }
    }
    done
}

async fn side(
    site: &Site,
    store: &Store,
    notices: Vec<(Event, Notice)>,
) -> Result<Vec<Event>, CommitError> {
    let mut events = Vec::new();
    let mut letters = Vec::new();
    for (event, notice) in notices {
        let Some(reader) = residents::by_id(store, &notice.to.resident).await? else {
            // Their new side may be out of reach: that holds up nobody else's letters here.
            match forward(site, &event, &notice).await {
                Ok(()) => events.push(event),
                Err(error) => tracing::error!(id = event.id, %error, "a notice waits"),
            }
            continue;
        };
        match compose(site, store, &notice, &reader).await? {
            Ok(letter) => letters.extend(letter),
            Err(error) => drop(drop_it(&event, &error.to_string())),
        }
        events.push(event);
    }
    let together = letters.iter().fold(Batch::new(), Batch::insert);
    match store.commit(together).await {
        Err(CommitError::Conflict(_)) => one_by_one(store, &letters).await?,
        outcome => outcome?,
    }
    Ok(events)
}

/// After a conflict: whatever is not there yet.
async fn one_by_one(store: &Store, letters: &[Letter]) -> Result<(), CommitError> {
    for letter in letters {
        match store.commit(Batch::new().insert(letter)).await {
            Err(error) if error.is_exists() => {}
            outcome => outcome?,
        }
    }
    Ok(())
}

/// The letter for somebody who has moved house since the document was written that names them;
/// none when they are gone.
async fn forward(site: &Site, event: &Event, notice: &Notice) -> Result<(), CommitError> {
    let Some(reader) = residents::wherever(site, &notice.to).await? else { return Ok(()) };
    let Some(store) = site.personal(&reader.municipality) else { return Ok(()) };
    match compose(site, store, notice, &reader).await? {
        Ok(letter) => one_by_one(store, letter.as_slice()).await,
        Err(error) => {
            drop_it(event, &error.to_string());
            Ok(())
        }
    }
}

/// The letter; none when its reader wants no more about this.
async fn compose(
    site: &Site,
    store: &Store,
    notice: &Notice,
    reader: &Resident,
) -> Result<Result<Option<Letter>, mail::MailError>, StoreError> {
    let list = list(&notice.path);
    // What is owed is sent, whatever page it is about.
    let muted = store.get::<Mute>(&Mute::id_of(&reader.id, list)).await?.is_some();
    if muted && !notice.topic.is_owed() {
        return Ok(Ok(None));
    }
    if residents::reachable::is_marked(store, reader).await? {
        return Ok(Ok(None));
    }
    Ok(write(site, notice, reader, list).map(Some))
}

/// The letter that a notice makes for a reader, whatever they wish to hear of: for those who try out
/// what others will get.
pub fn letter(site: &Site, notice: &Notice, reader: &Resident) -> Result<Letter, mail::MailError> {
    write(site, notice, reader, list(&notice.path))
}

/// The letter of a notice.
pub(super) fn write(
    site: &Site,
    notice: &Notice,
    reader: &Resident,
    list: &str,
) -> Result<Letter, mail::MailError> {
    let lang = reader.language;
    let path = mute::unsubscribe_path(site, lang, &reader.municipality, &reader.id, list);
    // An address that stopped what must be sent would promise what it does not keep.
    let unsubscribe = Some(site.absolute(&path)).filter(|_| !notice.topic.is_owed());
    let new = NewLetter {
        id: letter_id(&notice.cause, &reader.id),
        kind: Kind::Notification,
        lang,
        municipality: &reader.municipality,
        to_name: &reader.name,
        to_address: &reader.mail,
        subject: subject(site, notice, lang),
        template: &notice.template,
        list: Some(list.to_owned()),
        unsubscribe,
    };
    mail::compose(site, new, &shown(site, notice, lang))
}

/// The subject line; `mail::compose` cuts a title that is too long for it.
fn subject(site: &Site, notice: &Notice, lang: Lang) -> String {
    let mut args = Args::new();
    for (name, value) in &notice.values {
        args.set(name.as_str(), value.as_str());
    }
    args.set("title", notice.title.text(lang));
    site.locales.text(lang, &notice.subject, Some(&args))
}

/// What the templates show, read in the reader's language.
fn shown(site: &Site, notice: &Notice, lang: Lang) -> Map<String, Value> {
    let texts = notice.texts.iter().map(|(name, text)| (name.clone(), text.text(lang).into()));
    let values = notice.values.iter().map(|(name, value)| (name.clone(), value.clone().into()));
    let mut shown: Map<String, Value> = values.chain(texts).collect();
    shown.insert("title".into(), notice.title.text(lang).into());
    shown.insert("why".into(), notice.topic.as_str().into());
    shown.insert("url".into(), site.absolute(&format!("/{lang}{}", notice.path)).into());
    shown
}

/// What the notice belongs to: its page without the place in it (`petitions/clean-embankment`).
pub(super) fn list(path: &str) -> &str {
    path.split(['#', '?']).next().unwrap_or(path).trim_matches('/')
}

/// The same for the same cause and reader, and no other; a word that fits a Message-ID.
fn letter_id(cause: &str, resident: &str) -> String {
    let digest = Sha256::digest(format!("{}:{cause}:{resident}", cause.len()));
    digest.iter().take(20).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{letter_id, list};

    #[test]
    fn a_list_is_the_page() {
        assert_eq!(list("/petitions/ferry#contribution-1"), "petitions/ferry");
        assert_eq!(list("/petitions/ferry?sort=new"), "petitions/ferry");
        assert_eq!(list("/news/"), "news");
    }

    #[test]
    fn a_letter_is_named_by_cause_and_reader() {
        assert_eq!(letter_id("a", "b"), letter_id("a", "b"));
        assert_ne!(letter_id("a:b", "c"), letter_id("a", "b:c"));
        assert_eq!(letter_id("a", "b").len(), 40);
    }
}
