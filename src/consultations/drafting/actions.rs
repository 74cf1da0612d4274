//! What editors do with a draft: begin, change, invite, approve, withdraw. Each is one commit.

use super::letters::{self, News};
use super::model::{
    Approved, BY_DESK, ConsultationDraft, ConsultationVersion, Content, DeskRow, InForce, Place,
    Refusal,
};
use super::{acts, files, publishing};
use crate::config::MunicipalityId;
use crate::consultations::{Consultation, actions as published};
use crate::locale::{Lang, Localized};
use crate::residency::Participation;
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::{Site, Visit, WebError, keys};
use std::collections::BTreeMap;

/// How often it is tried anew when somebody else was first.
const TRIES: usize = 10;
/// How many a part of a desk lists.
const LISTED: usize = 50;

/// What was asked for came about, or why it could not.
pub type Done<T> = Result<T, Refusal>;

/// A draft of which this town is a host.
pub async fn find(
    site: &Site,
    town: &str,
    id: &str,
) -> Result<Stored<ConsultationDraft>, WebError> {
    let found = site.public.get::<ConsultationDraft>(id).await?;
    let theirs = |one: &Stored<ConsultationDraft>| one.hosts.iter().any(|host| host == town);
    found.filter(theirs).ok_or(WebError::NotFound)
}

/// The drafts in one part of a town's desk, the latest changed first.
pub async fn listed(
    store: &Store,
    town: &str,
    place: Place,
) -> Result<Vec<ConsultationDraft>, StoreError> {
    let query = Query::on(&BY_DESK).equal(town).equal(place.as_str()).descending().limit(LISTED);
    let mut drafts = Vec::new();
    for row in store.find::<DeskRow>(&query).await?.items {
        drafts.extend(store.get::<ConsultationDraft>(&row.draft).await?.map(|one| one.document));
    }
    Ok(drafts)
}

/// How many wait for this town.
pub async fn waiting(store: &Store, town: &str) -> Result<u64, StoreError> {
    store.count::<DeskRow>(&Query::on(&BY_DESK).equal(town).equal(Place::Waiting.as_str())).await
}

/// Begins a draft under the key of its form; the same form sent again finds it.
pub async fn begin(
    visit: &Visit,
    town: &str,
    key: String,
    title: String,
    others: Vec<MunicipalityId>,
) -> Result<String, WebError> {
    let own = language(&visit.site, town);
    let empty = || Localized::new(own, "");
    let content = Content {
        title: Localized::new(own, title),
        summary: empty(),
        body: empty(),
        phases: vec![],
        closes_at: None,
        participation: Participation::default(),
        attachments: vec![],
    };
    let draft = ConsultationDraft {
        id: key.clone(),
        hosts: std::iter::once(town.to_owned()).chain(others.clone()).collect(),
        edition: 1,
        seen: BTreeMap::from([(town.to_owned(), content.clone())]),
        content,
        touched: BTreeMap::new(),
        changed_by: town.to_owned(),
        changed_at: visit.now(),
        approvals: vec![],
        in_force: None,
        withdrawal: None,
    };
    let rows = |batch: Batch, host: &MunicipalityId| batch.insert(&DeskRow::of(&draft, host));
    let batch = draft.hosts.iter().fold(Batch::new().insert(&draft), rows);
    let batch = letters::tell(batch, visit, &draft, News::Invited, town, &others);
    match visit.site.public.commit(batch).await {
        // Sent twice; another's draft is not found there.
        Err(error) if error.is_exists() => {
            find(&visit.site, town, &key).await?;
        }
        done => done?,
    }
    Ok(key)
}

/// The language in which a town's administration writes.
pub fn language(site: &Site, town: &str) -> Lang {
    let town = site.municipality(town);
    town.map_or(site.config.site.default_language, |town| town.default_language)
}

/// Changes a draft with what its commit takes besides; `None` when there is nothing to change.
async fn change<T>(
    visit: &Visit,
    town: &str,
    id: &str,
    decide: impl AsyncFn(&mut Stored<ConsultationDraft>) -> Result<Done<(Option<Batch>, T)>, WebError>,
) -> Result<Done<T>, WebError> {
    let store = &visit.site.public;
    for _ in 0..TRIES {
        let before = find(&visit.site, town, id).await?;
        let mut draft = before.clone();
        let (batch, came) = match decide(&mut draft).await? {
            Err(refusal) => return Ok(Err(refusal)),
            Ok((None, came)) => return Ok(Ok(came)),
            Ok((Some(batch), came)) => (batch, came),
        };
        let batch = files::dropped(batch.replace(&draft), &before, &draft);
        match store.commit(on_desks(store, batch, &draft).await?).await {
            Err(error) if error.is_stale() || error.is_exists() => {}
            result => return result.map(|()| Ok(came)).map_err(WebError::from),
        }
    }
    Err(WebError::Conflict)
}

/// Adds to a batch how a draft lies on its hosts' desks now.
async fn on_desks(
    store: &Store,
    mut batch: Batch,
    draft: &ConsultationDraft,
) -> Result<Batch, StoreError> {
    for host in &draft.hosts {
        let row = DeskRow::of(draft, host);
        batch = match store.get::<DeskRow>(&row.id).await? {
            None => batch.insert(&row),
            Some(old) if old.document == row => batch,
            Some(old) => batch.replace(&Stored { version: old.version, document: row }),
        };
    }
    Ok(batch)
}

/// Changes one part of a draft as its editor read it in the version `based_on`.
pub async fn save(
    visit: &Visit,
    town: &str,
    id: &str,
    (part, based_on): (&str, u32),
    edit: impl Fn(&mut Content),
) -> Result<Done<()>, WebError> {
    change(visit, town, id, async |draft| {
        Ok(draft.change(town, part, based_on, visit.now(), &edit).map(|changed| {
            let tell = |fallen: Vec<MunicipalityId>| {
                letters::tell(Batch::new(), visit, draft, News::Changed, town, &fallen)
            };
            (changed.map(tell), ())
        }))
    })
    .await
}

/// Asks another town to be a host of it.
pub async fn invite(
    visit: &Visit,
    town: &str,
    id: &str,
    other: &str,
) -> Result<Done<()>, WebError> {
    change(visit, town, id, async |draft| {
        Ok(draft.invite(town, other, visit.now()).map(|changed| {
            let tell = |fallen: Vec<MunicipalityId>| {
                let batch = letters::tell(Batch::new(), visit, draft, News::Changed, town, &fallen);
                letters::tell(batch, visit, draft, News::Invited, town, &[other.to_owned()])
            };
            (changed.map(tell), ())
        }))
    })
    .await
}

/// A town has looked at what is there.
pub async fn look(visit: &Visit, town: &str, id: &str, version: u32) -> Result<Done<()>, WebError> {
    change(visit, town, id, async |draft| {
        if draft.edition != version {
            return Ok(Err(Refusal::Stale));
        }
        draft.look(town);
        Ok(Ok((Some(Batch::new()), ())))
    })
    .await
}

/// A town stands by this very version; the last one's approval publishes it.
pub async fn approve(
    visit: &Visit,
    town: &str,
    id: &str,
    version: u32,
) -> Result<Done<Approved>, WebError> {
    let own = language(&visit.site, town);
    change(visit, town, id, async |draft| {
        let approved = match draft.approve(town, version, visit.now()) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(Approved::Already) => return Ok(Ok((None, Approved::Already))),
            Ok(approved) => approved,
        };
        if !draft.content.is_whole(own) {
            return Ok(Err(Refusal::Missing(own)));
        }
        let standing = visit.site.public.get::<Consultation>(&draft.id).await?;
        let before = standing.as_ref().map(|one| content(one));
        if let Err(refusal) = draft.content.check_times(before.as_ref(), visit.now()) {
            return Ok(Err(refusal));
        }
        let batch = if approved == Approved::All {
            publishing::publish(visit, town, draft, standing).await?
        } else {
            let others = draft.hosts.iter().filter(|host| !draft.is_approved_by(host));
            let others: Vec<MunicipalityId> = others.cloned().collect();
            letters::tell(Batch::new(), visit, draft, News::Asked, town, &others)
        };
        Ok(Ok((Some(batch), approved)))
    })
    .await
}

/// A host takes it back, for a reason that residents read if they could read it.
pub async fn withdraw(
    visit: &Visit,
    town: &str,
    id: &str,
    reason: &Localized,
) -> Result<Done<()>, WebError> {
    change(visit, town, id, async |draft| {
        if !draft.withdraw(town, reason.clone(), visit.now()) {
            return Ok(Ok((None, ())));
        }
        let mut batch = Batch::new();
        if let Some(withdrawal) = &draft.withdrawal {
            batch = batch.event(acts::withdrawn(draft, withdrawal).event(keys::id()));
            if let Some(mut one) = visit.site.public.get::<Consultation>(id).await? {
                one.withdraw(withdrawal.clone());
                batch = batch.replace(&one);
            }
        }
        let hosts = draft.hosts.clone();
        Ok(Ok((Some(letters::tell(batch, visit, draft, News::Withdrawn, town, &hosts)), ())))
    })
    .await
}

/// What a published consultation says, as its hosts would have prepared it.
pub fn content(one: &Consultation) -> Content {
    let mut phases = one.phases.clone();
    for (span, slot) in phases.iter_mut().zip(one.timetable()) {
        span.opens_at = slot.from;
    }
    Content {
        title: one.title.clone(),
        summary: one.summary.clone(),
        body: one.body.clone(),
        phases,
        closes_at: Some(one.closes_at),
        participation: one.participation,
        attachments: one.published.attachments.clone(),
    }
}

/// Open consultations of this town that were not prepared here.
pub async fn adoptable(visit: &Visit, town: &str) -> Result<Vec<Consultation>, WebError> {
    let store = &visit.site.public;
    let mut all = Vec::new();
    for one in published::open(store, visit.now(), "").await?.items {
        let theirs = one.hosts.iter().any(|host| host == town);
        if theirs && store.get::<ConsultationDraft>(&one.id).await?.is_none() {
            all.push(one.document);
        }
    }
    Ok(all)
}

/// Takes a consultation that was not prepared here onto the desks of its hosts: as if each had
/// approved what residents read. Its id.
pub async fn adopt(visit: &Visit, town: &str, slug: &str) -> Result<String, WebError> {
    let store = &visit.site.public;
    let one = published::by_slug(store, slug).await?.ok_or(WebError::NotFound)?;
    if !one.hosts.iter().any(|host| host == town) {
        return Err(WebError::NotFound);
    }
    let (content, at) = (content(&one), visit.now());
    let draft = ConsultationDraft {
        id: one.id.clone(),
        hosts: one.hosts.clone(),
        edition: 1,
        touched: BTreeMap::new(),
        changed_by: town.to_owned(),
        changed_at: at,
        approvals: vec![],
        seen: one.hosts.iter().map(|host| (host.clone(), content.clone())).collect(),
        in_force: Some(InForce { version: 1, number: 1, slug: one.slug.clone() }),
        withdrawal: None,
        content: content.clone(),
    };
    let version = ConsultationVersion {
        id: format!("{}:1", one.id),
        consultation: one.id.clone(),
        number: 1,
        content,
        approvals: vec![],
        at: one.opens_at,
    };
    let rows = |batch: Batch, host: &MunicipalityId| batch.insert(&DeskRow::of(&draft, host));
    let batch = one.hosts.iter().fold(Batch::new().insert(&draft).insert(&version), rows);
    match store.commit(batch).await {
        Err(error) if error.is_exists() => {}
        done => done?,
    }
    Ok(one.id)
}
