//! Beginning, saving, sending and forgetting drafts.

use super::files;
use super::model::{BY_CHANGE, BY_RESIDENT, Draft};
use crate::attachments::{self, Attachment, Tray};
use crate::config::end_of;
use crate::jobs::{JobError, Round};
use crate::locale::Lang;
use crate::notifications::following::{self, Why};
use crate::petitions::course::Course;
use crate::petitions::letters::{Letter, News};
use crate::petitions::model::{
    Answer, BY_PETITIONER, BY_SIGNER, BY_SLUG, Petition, Signature, State,
};
use crate::petitions::slug::slug;
use crate::petitions::{actions::person, by_id, by_slug, rounds, similar, sponsors, translated};
use crate::residency::Participation;
use crate::residents::Person;
use crate::store::{Batch, CommitError, Query, Store, StoreError, Stored};
use crate::translation;
use crate::web::aliases::Alias;
use crate::web::{Site, Viewer, Visit, WebError, keys};
use jiff::{SignedDuration, Timestamp, ToSpan};

/// How many drafts one person may keep.
const MOST: u64 = 20;
/// How many petitions one person may have on the way to being opened.
const ON_THE_WAY: usize = 5;
/// How long an untouched draft is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(180 * 24);
/// How many are forgotten in one commit.
const BATCH: usize = 100;
/// How often it is tried anew when somebody else was first: another window, a like title.
const TRIES: u32 = 20;

/// The viewer's own personal store.
pub fn own<'a>(visit: &'a Visit, viewer: &Viewer) -> Result<&'a Store, WebError> {
    visit.site.personal(&viewer.municipality).ok_or(WebError::Forbidden)
}

/// The viewer's draft with this key.
pub async fn find(visit: &Visit, key: &str) -> Result<Stored<Draft>, WebError> {
    let viewer = visit.viewer()?;
    let found = own(visit, viewer)?.get(&Draft::id_of(&viewer.resident, key)).await?;
    found.ok_or(WebError::NotFound)
}

/// The viewer's drafts, the newest first.
pub async fn list(visit: &Visit) -> Result<Vec<Draft>, WebError> {
    let viewer = visit.viewer()?;
    let all = Query::on(&BY_RESIDENT).equal(&viewer.resident).descending();
    let page = own(visit, viewer)?.find::<Draft>(&all).await?;
    Ok(page.items.into_iter().map(|stored| stored.document).collect())
}

/// What the viewer has started, the newest first.
pub async fn started(visit: &Visit) -> Result<Vec<Petition>, WebError> {
    let viewer = visit.viewer()?;
    let all = Query::on(&BY_PETITIONER).equal(&viewer.resident).descending();
    let page = visit.site.public.find::<Petition>(&all).await?;
    Ok(page.items.into_iter().map(|stored| stored.document).collect())
}

/// Begins a draft under the key of its form; the same form sent again changes whom it asks. `None`
/// when there are too many.
pub async fn begin(
    visit: &Visit,
    key: &str,
    addressed: Vec<String>,
) -> Result<Option<Draft>, WebError> {
    let viewer = visit.viewer()?;
    let store = own(visit, viewer)?;
    let draft = Draft {
        id: Draft::id_of(&viewer.resident, key),
        key: key.to_owned(),
        resident: viewer.resident.clone(),
        petition: keys::id(),
        revises: false,
        addressed,
        language: visit.lang,
        action: String::new(),
        background: String::new(),
        details: String::new(),
        changed_at: visit.now(),
    };
    let all = Query::on(&BY_RESIDENT).equal(&viewer.resident);
    if store.get::<Draft>(&draft.id).await?.is_none() && store.count::<Draft>(&all).await? >= MOST {
        return Ok(None);
    }
    match store.commit(Batch::new().insert(&draft)).await {
        Err(error) if error.is_exists() => {
            let addressed = draft.addressed;
            save(visit, key, move |draft| draft.addressed.clone_from(&addressed)).await.map(Some)
        }
        result => result.map(|()| Some(draft)).map_err(WebError::from),
    }
}

/// Changes one thing in the viewer's draft; what another window changed meanwhile stays.
pub async fn save(
    visit: &Visit,
    key: &str,
    change: impl Fn(&mut Draft),
) -> Result<Draft, WebError> {
    let store = own(visit, visit.viewer()?)?;
    for _ in 0..TRIES {
        let mut draft = find(visit, key).await?;
        change(&mut draft);
        draft.changed_at = visit.now();
        match store.commit(Batch::new().replace(&draft)).await {
            Err(error) if error.is_stale() => {}
            result => return result.map(|()| draft.document).map_err(WebError::from),
        }
    }
    Err(WebError::Conflict)
}

/// Throws the viewer's draft away with its files; nothing changes if it is gone.
pub async fn delete(visit: &Visit, key: &str) -> Result<(), WebError> {
    let viewer = visit.viewer()?;
    let store = own(visit, viewer)?;
    for _ in 0..TRIES {
        let id = Draft::id_of(&viewer.resident, key);
        let Some(draft) = store.get::<Draft>(&id).await? else { return Ok(()) };
        let batch = discarded(&visit.site, &viewer.municipality, Batch::new(), &draft).await?;
        match store.commit(batch).await {
            Err(error) if error.is_stale() => {}
            result => return Ok(result?),
        }
    }
    Err(WebError::Conflict)
}

/// Adds to a batch that a draft goes, with its files.
async fn discarded(
    site: &Site,
    place: &str,
    batch: Batch,
    draft: &Stored<Draft>,
) -> Result<Batch, StoreError> {
    attachments::discard(site, place, &files::tray(&draft.id), batch.delete(draft)).await
}

/// What sending came to.
pub enum Sent {
    /// The petition, as it stands now.
    Petition(Box<Petition>),
    /// Its author has too many on the way.
    TooMany,
}

/// Sends a complete draft: it becomes a petition, or the new text of one. The draft goes when that
/// is committed; should the process end between, sending it again finds the petition.
pub async fn send(visit: &Visit, draft: &Draft) -> Result<Sent, WebError> {
    let listed = files::of(visit, draft).await?;
    let petition = match by_id(&visit.site.public, &draft.petition).await? {
        Some(before) if before.state == State::Returned && draft.revises => {
            revise(visit, before, draft, listed).await?
        }
        Some(sent) => sent.document,
        None if on_the_way(visit).await? >= ON_THE_WAY => return Ok(Sent::TooMany),
        None => first(visit, draft, listed).await?,
    };
    delete(visit, &draft.key).await?;
    Ok(Sent::Petition(Box::new(petition)))
}

async fn on_the_way(visit: &Visit) -> Result<usize, WebError> {
    let early = |petition: &&Petition| {
        matches!(petition.state, State::Sponsoring | State::Review | State::Returned)
    };
    Ok(started(visit).await?.iter().filter(early).count())
}

async fn first(
    visit: &Visit,
    draft: &Draft,
    listed: Vec<Attachment>,
) -> Result<Petition, WebError> {
    files::publish(visit, draft, &listed).await?;
    let (site, now) = (&visit.site, visit.now());
    let [action, background, details] = draft.texts();
    let days = draft.addressed.iter().filter_map(|id| site.municipality(id));
    let days = days.map(|town| town.rules.sponsor_days).min().unwrap_or_default();
    let zone = visit.zone();
    let last = zone.to_datetime(now).date().saturating_add(i64::from(days).days());
    let until = end_of(last, &zone);
    let mut petition = Petition {
        id: draft.petition.clone(),
        slug: String::new(),
        addressed: draft.addressed.clone(),
        author: person(visit.viewer()?),
        action,
        background,
        details,
        attachments: listed,
        state: State::Sponsoring,
        participation: Participation::default(),
        created_at: now,
        opened_at: None,
        closes_at: None,
        rejection: None,
        course: Course { until, ..Course::default() },
        responses: vec![],
        reached: vec![],
        answer: Answer::None,
        listed_at: now,
        responded_at: Timestamp::UNIX_EPOCH,
    };
    let at_once = sponsors::needed(site, &petition) == 0;
    if at_once {
        petition.give_to_review(now);
    }
    for n in 1..=TRIES {
        petition.slug = free(&site.public, draft, n).await?;
        let mut batch = similar::insert(Batch::new().insert(&petition), &petition);
        batch = following::begins(batch, &petition.author, &petition.path(), Why::Author, now);
        batch = batch.event(translation::written(translated::KIND, &petition.id));
        if at_once {
            batch = rounds::to_review(site, batch, &petition, now).await?;
        }
        match site.public.commit(batch).await {
            Err(error) if error.is_unique(BY_SLUG.name) => {}
            // Sent from another window in this very moment.
            Err(CommitError::Conflict(_)) => {
                let sent = by_id(&site.public, &petition.id).await?;
                return sent.map(|sent| sent.document).ok_or(WebError::Conflict);
            }
            result => return result.map(|()| petition).map_err(WebError::from),
        }
    }
    Err(WebError::Conflict)
}

/// A slug that no petition has and that was never another's, as far as one can see now.
async fn free(store: &Store, draft: &Draft, from: u32) -> Result<String, StoreError> {
    for n in from..from + 1_000 {
        let slug = slug(&draft.action, n);
        let alias = store.get::<Alias>(&format!("/petitions/{slug}")).await?;
        let taken = by_slug(store, &slug).await?.is_some_and(|other| other.id != draft.petition);
        if alias.is_none() && !taken {
            return Ok(slug);
        }
    }
    Ok(format!("petition-{}", draft.petition))
}

async fn revise(
    visit: &Visit,
    mut petition: Stored<Petition>,
    draft: &Draft,
    listed: Vec<Attachment>,
) -> Result<Petition, WebError> {
    files::publish(visit, draft, &listed).await?;
    let (site, now) = (&visit.site, visit.now());
    let [action, background, details] = draft.texts();
    let old = petition.slug.clone();
    if action.original_text() != petition.action.original_text() {
        petition.slug = free(&site.public, draft, 1).await?;
    }
    petition.revise(action, background, details);
    petition.give_to_review(now);
    let before = std::mem::replace(&mut petition.attachments, listed);
    let gone = before.into_iter().filter(|one| !petition.attachments.contains(one));
    let gone: Vec<Attachment> = gone.collect();
    let mut batch = attachments::unlisted(Batch::new(), attachments::PUBLIC, &gone);
    batch = batch.replace(&petition);
    batch = batch.event(translation::written(translated::KIND, &petition.id));
    if petition.slug != old {
        let to = format!("/petitions/{}", petition.slug);
        batch = batch.insert(&Alias { id: format!("/petitions/{old}"), to });
    }
    batch = similar::update(&site.public, batch, &petition).await?;
    batch = rounds::to_review(site, batch, &petition, now).await?;
    let letter = Letter::new(&petition, News::Revised, "");
    for supporter in supporters(&site.public, &petition).await? {
        batch = batch.event(letter.to(site, &of(&supporter)).event(keys::id()));
    }
    match site.public.commit(batch).await {
        // Sent twice: the other one is what stands there now.
        Err(CommitError::Conflict(_)) => {
            let now = by_id(&site.public, &petition.id).await?.ok_or(WebError::NotFound)?;
            if now.state == State::Returned { Err(WebError::Conflict) } else { Ok(now.document) }
        }
        result => result.map(|()| petition.document).map_err(WebError::from),
    }
}

/// Those who supported a petition that has not been opened: as many as the rule asks, or few more.
pub async fn supporters(
    store: &Store,
    petition: &Petition,
) -> Result<Vec<Stored<Signature>>, StoreError> {
    let all = Query::on(&BY_SIGNER).equal(&petition.id).limit(BATCH);
    Ok(store.find::<Signature>(&all).await?.items)
}

/// A supporter as letters find them.
pub fn of(signature: &Signature) -> Person {
    Person {
        resident: signature.resident.clone(),
        municipality: signature.municipality.clone(),
        name: String::new(),
        staff: false,
    }
}

/// The draft in which the viewer changes their returned petition; the same one each time.
pub async fn revision(visit: &Visit, petition: &Petition) -> Result<Draft, WebError> {
    let viewer = visit.viewer()?;
    let store = own(visit, viewer)?;
    let id = Draft::id_of(&viewer.resident, &petition.id);
    if let Some(begun) = store.get::<Draft>(&id).await? {
        return Ok(begun.document);
    }
    let text = |text: &crate::locale::Localized| text.original_text().to_owned();
    let language: Lang = petition.action.original;
    let draft = Draft {
        id,
        key: petition.id.clone(),
        resident: viewer.resident.clone(),
        petition: petition.id.clone(),
        revises: true,
        addressed: petition.addressed.clone(),
        language,
        action: text(&petition.action),
        background: text(&petition.background),
        details: text(&petition.details),
        changed_at: visit.now(),
    };
    // The petition's files are in it as they are, and their bytes where they are.
    let tray = Tray {
        id: files::tray(&draft.id),
        holder: viewer.resident.clone(),
        listed: petition.attachments.clone(),
    };
    match store.commit(Batch::new().insert(&draft).insert(&tray)).await {
        Err(error) if error.is_exists() => {}
        result => result?,
    }
    Ok(draft)
}

/// Forgets the drafts of a side that nobody has touched for long.
pub async fn purge(site: &Site, municipality: &str) -> Result<Round, JobError> {
    let Some(store) = site.personal(municipality) else { return Ok(Round::Done) };
    let old = Query::on(&BY_CHANGE).below(site.now() - KEPT).limit(BATCH);
    let page = store.find::<Draft>(&old).await?;
    if page.items.is_empty() {
        return Ok(Round::Done);
    }
    let mut batch = Batch::new();
    for draft in &page.items {
        batch = discarded(site, municipality, batch, draft).await?;
    }
    match store.commit(batch).await {
        // Somebody opened one of them in this very moment: next time.
        Err(error) if error.is_stale() => return Ok(Round::Done),
        done => done?,
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}
