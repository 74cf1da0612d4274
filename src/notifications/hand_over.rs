//! Handing notices over: each becomes an entry in the personal store of its reader and, as the
//! reader wishes, a letter at once or something that a digest waits for.
//!
//! Invariant: the id of entry and letter is made of the notice's cause and its reader, and both are
//! written in one commit, so a notice that comes twice is told once, also when its reader wishes
//! something else by then; it is in the reader's language, whoever caused it.

use super::deliver::drop_it;
use super::digest::{self, Pending};
use super::inbox::{Entry, Waits, headline};
use super::preferences::{self, Preferences};
use super::{Mute, Notice, Topic, following, mute};
use crate::config::{MunicipalityId, Rhythm};
use crate::locale::Lang;
use crate::mail::{self, Kind, Letter, NewLetter};
use crate::residents::{self, Resident};
use crate::store::{Batch, CommitError, Conflict, Document, Event, Store, StoreError};
use crate::web::Site;
use jiff::Timestamp;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// How often one notice begins again that a digest or another notice crosses.
const TRIES: usize = 10;

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

/// What one notice comes to for its reader.
struct Delivery {
    entry: Entry,
    letter: Option<Letter>,
    /// The digest that the entry waits for, and when that comes.
    digest: Option<(Rhythm, Timestamp)>,
}

async fn side(
    site: &Site,
    store: &Store,
    notices: Vec<(Event, Notice)>,
) -> Result<Vec<Event>, CommitError> {
    let mut events = Vec::new();
    let mut deliveries = Vec::new();
    for (event, notice) in notices {
        let Some(reader) = residents::by_id(store, &notice.to.resident).await? else {
            // Their new side may be out of reach: that holds up nobody else's letters here.
            match forward(site, &event, &notice).await {
                Ok(()) => events.push(event),
                Err(error) => tracing::error!(id = event.id, %error, "a notice waits"),
            }
            continue;
        };
        match deliver(site, store, &notice, &reader).await? {
            Ok(delivery) => deliveries.extend(delivery),
            Err(error) => drop(drop_it(&event, &error.to_string())),
        }
        events.push(event);
    }
    let together: Vec<&Delivery> = deliveries.iter().collect();
    match store.commit(batch(store, &together).await?).await {
        Err(CommitError::Conflict(_)) => one_by_one(store, &deliveries).await?,
        outcome => outcome?,
    }
    Ok(events)
}

/// All of them in one batch; a reader's digest is written once, however much is added to it.
async fn batch(store: &Store, deliveries: &[&Delivery]) -> Result<Batch, StoreError> {
    let mut batch = Batch::new();
    let mut digests: BTreeMap<&str, Vec<(Rhythm, Timestamp)>> = BTreeMap::new();
    for delivery in deliveries {
        batch = batch.insert(&delivery.entry);
        batch = delivery.letter.iter().fold(batch, Batch::insert);
        if let Some(digest) = delivery.digest {
            digests.entry(&delivery.entry.resident).or_default().push(digest);
        }
    }
    for (resident, digests) in digests {
        batch = digest::expect(store, batch, resident, &digests).await?;
    }
    Ok(batch)
}

/// After a conflict: whatever is not there yet.
async fn one_by_one(store: &Store, deliveries: &[Delivery]) -> Result<(), CommitError> {
    for delivery in deliveries {
        alone(store, delivery).await?;
    }
    Ok(())
}

async fn alone(store: &Store, delivery: &Delivery) -> Result<(), CommitError> {
    let mut outcome = Ok(());
    for _ in 0..TRIES {
        match store.commit(batch(store, &[delivery]).await?).await {
            Err(CommitError::Conflict(conflict)) if is_told(&conflict) => return Ok(()),
            // The reader's digest was written, or another notice was added to it, in this moment.
            Err(CommitError::Conflict(conflict)) => outcome = Err(conflict.into()),
            done => return done,
        }
    }
    outcome
}

/// Whether the entry or the letter is there already, rather than a digest that moved.
fn is_told(conflict: &Conflict) -> bool {
    let Conflict::Exists { collection, .. } = conflict else { return false };
    *collection != Pending::COLLECTION.name
}

/// The letter for somebody who has moved house since the document was written that names them;
/// none when they are gone.
async fn forward(site: &Site, event: &Event, notice: &Notice) -> Result<(), CommitError> {
    let Some(reader) = residents::wherever(site, &notice.to).await? else { return Ok(()) };
    let Some(store) = site.personal(&reader.municipality) else { return Ok(()) };
    match deliver(site, store, notice, &reader).await? {
        Ok(delivery) => one_by_one(store, delivery.as_slice()).await,
        Err(error) => {
            drop_it(event, &error.to_string());
            Ok(())
        }
    }
}

/// What the notice comes to as its reader wishes; nothing when they want to hear of it in no way.
async fn deliver(
    site: &Site,
    store: &Store,
    notice: &Notice,
    reader: &Resident,
) -> Result<Result<Option<Delivery>, mail::MailError>, StoreError> {
    let settings = &site.config.notifications;
    let preferences = preferences::of(store, &reader.id).await?;
    let list = following::list_of_notice(notice);
    let wish = preferences.wish(settings, notice.topic);
    let rhythm = match wish.mail {
        // What is owed is sent, whatever page it is about.
        mail if notice.topic.is_owed() => mail,
        // Letters to this address come back: what happened stands on the site.
        _ if residents::reachable::is_marked(store, reader).await? => Rhythm::Never,
        Rhythm::Never => Rhythm::Never,
        mail => match store.get::<Mute>(&Mute::id_of(&reader.id, list)).await? {
            Some(_) => Rhythm::Never,
            None => mail,
        },
    };
    if rhythm == Rhythm::Never && !wish.site {
        return Ok(Ok(None));
    }
    let at_once = rhythm == Rhythm::AtOnce;
    let letter = if at_once { Some(write(site, notice, reader, list, &preferences)) } else { None };
    let letter = match letter.transpose() {
        Ok(letter) => letter,
        Err(error) => return Ok(Err(error)),
    };
    let clock = digest::clock(site, reader, &preferences);
    Ok(Ok(Some(Delivery {
        entry: entry(site, notice, list, (wish.site, rhythm.into())),
        letter,
        digest: rhythm.is_digest().then(|| (rhythm, clock.next(rhythm, site.now()))),
    })))
}

/// What waits for the daily digest of this notice.
pub(super) fn waiting(site: &Site, notice: &Notice) -> Entry {
    entry(site, notice, following::list_of_notice(notice), (true, Rhythm::Daily.into()))
}

fn entry(site: &Site, notice: &Notice, list: &str, how: (bool, Waits)) -> Entry {
    let id = letter_id(&notice.cause, &notice.to.resident);
    let lang = site.config.site.default_language;
    let named: BTreeSet<&str> = site.locales.variables(lang, &notice.subject).collect();
    Entry::new(id, list, notice, how, |name| named.contains(name), site.now())
}

/// The letter that a notice makes for a reader, whatever they wish to hear of: for those who try out
/// what others will get.
pub fn letter(site: &Site, notice: &Notice, reader: &Resident) -> Result<Letter, mail::MailError> {
    let preferences = Preferences::new(&reader.id, Timestamp::UNIX_EPOCH);
    write(site, notice, reader, following::list_of_notice(notice), &preferences)
}

fn write(
    site: &Site,
    notice: &Notice,
    reader: &Resident,
    list: &str,
    preferences: &Preferences,
) -> Result<Letter, mail::MailError> {
    let lang = reader.language;
    let path = mute::unsubscribe_path(site, lang, &reader.municipality, &reader.id, list);
    // An address that stopped what must be sent would promise what it does not keep.
    let unsubscribe = Some(site.absolute(&path)).filter(|_| !notice.topic.is_owed());
    let new = NewLetter {
        id: letter_id(&notice.cause, &reader.id),
        // What goes to a whole town is to hold up nothing that somebody follows.
        kind: if notice.topic == Topic::Announcements { Kind::Bulk } else { Kind::Notification },
        lang,
        municipality: &reader.municipality,
        to_name: &reader.name,
        to_address: &reader.mail,
        subject: subject(site, notice, lang),
        template: &notice.template,
        list: Some(list.to_owned()),
        unsubscribe,
        answers: notice.answers.as_ref().map(|cause| letter_id(cause, &reader.id)),
    };
    let mut letter = mail::compose(site, new, &shown(site, notice, lang))?;
    let quiet = preferences.quiet_for(&site.config.notifications, notice.topic);
    letter.due_at = quiet.due(letter.due_at, &residents::zone(site, reader));
    Ok(letter)
}

/// The subject line; `mail::compose` cuts a title that is too long for it.
fn subject(site: &Site, notice: &Notice, lang: Lang) -> String {
    headline(site, &notice.subject, &notice.values, notice.title.text(lang), lang)
}

/// What the templates show, read in the reader's language.
fn shown(site: &Site, notice: &Notice, lang: Lang) -> Map<String, Value> {
    let texts = notice.texts.iter().map(|(name, text)| (name.clone(), text.text(lang).into()));
    let values = notice.values.iter().map(|(name, value)| (name.clone(), value.clone().into()));
    let mut shown: Map<String, Value> = values.chain(texts).collect();
    shown.insert("title".into(), notice.title.text(lang).into());
    shown.insert("why".into(), notice.topic.as_str().into());
    shown.insert("url".into(), site.absolute(&format!("/{lang}{}", notice.path)).into());
    // Also where nothing can be stopped: the reader chooses how to hear of everything else.
    shown.insert("wishes".into(), site.absolute(&format!("/{lang}{}", mail::WISHES)).into());
    shown
}

/// The same for the same cause and reader, and no other; a word that fits a Message-ID.
pub(super) fn letter_id(cause: &str, resident: &str) -> String {
    let digest = Sha256::digest(format!("{}:{cause}:{resident}", cause.len()));
    digest.iter().take(20).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::letter_id;

    #[test]
    fn a_letter_is_named_by_cause_and_reader() {
        assert_eq!(letter_id("a", "b"), letter_id("a", "b"));
        assert_ne!(letter_id("a:b", "c"), letter_id("a", "b:c"));
        assert_eq!(letter_id("a", "b").len(), 40);
    }
}
