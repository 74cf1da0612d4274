//! Feeds: what is new among consultations, and the course of one with what is said there.
//!
//! Invariant: a feed says no more than the pages. Of a consultation that was taken back its own feed
//! says only that, and why; the feed of all says nothing.

use super::actions::by_slug;
use super::documents;
use super::drafting::{ConsultationVersion, Withdrawal};
use super::model::{BY_RECORDED, Consultation, Recorded};
use super::outcome::{BY_PUBLISHED, Milestone, Outcome, Update};
use super::routes::subject;
use super::timetable;
use crate::key;
use crate::locale::Args;
use crate::store::{Query, Store, StoreError};
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{BELOW, Entry, Feed, administrations, link, titled};
use crate::web::views::Text;
use crate::web::{Visit, WebResult, aliases};
use crate::{answers, discussion};
use actix_web::web::{self, Path, ServiceConfig};
use jiff::Timestamp;
use serde_json::Value;

const ALL: &str = "/{lang}/consultations.atom";
const ONE: &str = "/{lang}/consultations/{slug}/feed.atom";
/// The entries of the feed of all, and of one's own.
const MOST: usize = 50;
const MOST_OF_ONE: usize = 100;
/// How many of them are what residents wrote, and official answers, so that the course itself
/// keeps its place.
const CONTRIBUTIONS: usize = 30;
const ANSWERS: usize = 20;
/// How many of its versions are told of.
const VERSIONS: usize = 20;

pub const ACCESS: &[Access] = &[allow("GET", ALL, Rule::Anyone), allow("GET", ONE, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(ALL).route(web::get().to(all)))
        .service(web::resource(ONE).route(web::get().to(one)));
}

/// The link to the feed of all consultations.
pub fn link_to_all(visit: &Visit) -> Value {
    link(visit, &visit.text(key!("feeds-consultations")), "/consultations.atom")
}

/// The link to a consultation's own.
pub fn link_to(visit: &Visit, one: &Consultation) -> Value {
    let title = titled(visit, key!("feeds-consultation"), &one.title, Args::new());
    link(visit, &title.text, &format!("{}{BELOW}", one.path()))
}

async fn all(visit: Visit) -> WebResult {
    let latest = latest(&visit.site.public, MOST).await?;
    let feed = Feed {
        title: visit.text(key!("feeds-consultations")),
        subtitle: visit.text(key!("consultations-lead")),
        page: "/consultations".into(),
        until: latest.iter().filter_map(|one| one.changes_at(visit.now())).min(),
        entries: told(&visit, &latest, MOST).await?,
        began: Timestamp::UNIX_EPOCH,
    };
    feed.respond(&visit, MOST)
}

/// What has begun or is announced, and what came of others: at most so many of each.
pub async fn newest(visit: &Visit, most: usize) -> Result<Vec<Entry>, StoreError> {
    told(visit, &latest(&visit.site.public, most).await?, most).await
}

/// Those that open last of those that have not opened, are open, and have closed.
async fn latest(store: &Store, most: usize) -> Result<Vec<Consultation>, StoreError> {
    let mut all = Vec::new();
    for recorded in [Recorded::Nothing, Recorded::Opening, Recorded::Closing] {
        let query = Query::on(&BY_RECORDED).equal(recorded.as_str()).descending().limit(most);
        let found = store.find::<Consultation>(&query).await?.items.into_iter();
        all.extend(found.map(|stored| stored.document).filter(|one| !one.is_withdrawn()));
    }
    Ok(all)
}

async fn told(
    visit: &Visit,
    latest: &[Consultation],
    most: usize,
) -> Result<Vec<Entry>, StoreError> {
    let store = &visit.site.public;
    let mut entries = Vec::new();
    for one in latest {
        entries.extend(match one.opens_at <= visit.now() {
            true => Some(opened(visit, one)),
            false => version(store, one, 1).await?.map(|first| announced(visit, one, &first)),
        });
    }
    let published = Query::on(&BY_PUBLISHED).at_least(1).descending().limit(most);
    for outcome in store.find::<Outcome>(&published).await?.items {
        let one = store.get::<Consultation>(&outcome.id).await?;
        let Some(one) = one.filter(|one| !one.is_withdrawn()) else { continue };
        entries.extend(published_outcome(visit, &one, &outcome));
    }
    Ok(entries)
}

async fn one(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let Some(one) = by_slug(&visit.site.public, &path.1).await? else {
        return aliases::follow_below(&visit, BELOW).await;
    };
    let entries = match &one.published.withdrawn {
        Some(withdrawal) => vec![withdrawn(&visit, &one, withdrawal)],
        None => life(&visit, &one).await?,
    };
    let feed = Feed {
        title: titled(&visit, key!("feeds-consultation"), &one.title, Args::new()).text,
        subtitle: visit.text(key!("feeds-consultation-text")),
        page: one.path(),
        entries,
        began: one.opens_at.min(visit.now()),
        until: one.changes_at(visit.now()),
    };
    feed.respond(&visit, MOST_OF_ONE)
}

/// Its course, and what is said there.
async fn life(visit: &Visit, one: &Consultation) -> Result<Vec<Entry>, StoreError> {
    let subject = subject(visit, one);
    let mut all = versions(visit, one).await?;
    all.extend(course(visit, one));
    if let Some(outcome) = visit.site.public.get::<Outcome>(&one.id).await? {
        all.extend(published_outcome(visit, one, &outcome));
        all.extend(milestones(visit, one, &outcome));
    }
    all.extend(documents::versions(visit, one).await?);
    all.extend(discussion::newest(visit, &subject, CONTRIBUTIONS).await?);
    all.extend(answers::told_under(visit, &subject, ANSWERS).await?);
    Ok(all)
}

/// What the clock has brought about.
fn course(visit: &Visit, one: &Consultation) -> Vec<Entry> {
    let now = visit.now();
    let begun = one.timetable().into_iter().enumerate().filter(|(_, slot)| slot.from <= now);
    let mut all: Vec<Entry> = begun
        .map(|(place, slot)| match place {
            0 => opened(visit, one),
            _ => {
                let args = Args::from_iter([("phase", timetable::phase(visit, slot.phase))]);
                let text = Text::official(visit, &one.summary);
                let of = ["phase", slot.phase.as_str()];
                entry(visit, one, &of, (key!("feeds-consultation-phase"), args), slot.from)
                    .text(text)
            }
        })
        .collect();
    if one.closes_at <= now {
        let said = (key!("feeds-consultation-closed"), Args::new());
        all.push(entry(visit, one, &["closed"], said, one.closes_at));
    }
    all
}

fn opened(visit: &Visit, one: &Consultation) -> Entry {
    let said = (key!("feeds-consultation-opened"), Args::new());
    let entry = entry(visit, one, &["opened"], said, one.opens_at);
    entry.text(Text::official(visit, &one.summary))
}

fn announced(visit: &Visit, one: &Consultation, first: &ConsultationVersion) -> Entry {
    let said = (key!("feeds-consultation-announced"), Args::new());
    let entry = entry(visit, one, &["announced"], said, first.at);
    entry.text(Text::official(visit, &one.summary))
}

fn withdrawn(visit: &Visit, one: &Consultation, withdrawal: &Withdrawal) -> Entry {
    let said = (key!("feeds-consultation-withdrawn"), Args::new());
    let by = administrations(visit, std::slice::from_ref(&withdrawal.municipality));
    let entry = entry(visit, one, &["withdrawn"], said, withdrawal.at).by(by);
    entry.text(Text::official(visit, &withdrawal.reason))
}

async fn version(
    store: &Store,
    one: &Consultation,
    number: u32,
) -> Result<Option<ConsultationVersion>, StoreError> {
    if one.published.number < number {
        return Ok(None);
    }
    let found = store.get::<ConsultationVersion>(&format!("{}:{number}", one.id)).await?;
    Ok(found.map(|stored| stored.document))
}

/// What its hosts have published of it, the newest of that.
async fn versions(visit: &Visit, one: &Consultation) -> Result<Vec<Entry>, StoreError> {
    let mut all = Vec::new();
    for number in (1..=one.published.number).rev().take(VERSIONS) {
        let found = version(&visit.site.public, one, number).await?;
        all.extend(found.map(|version| match number {
            1 => announced(visit, one, &version),
            _ => {
                let args = Args::from_iter([("number", number)]);
                let said = (key!("feeds-consultation-changed"), args);
                let of = ["version", &number.to_string()];
                entry(visit, one, &of, said, version.at).on(format!("{}/versions", one.path()))
            }
        }));
    }
    Ok(all)
}

/// What came of it, once that is published.
fn published_outcome(visit: &Visit, one: &Consultation, outcome: &Outcome) -> Option<Entry> {
    let published = outcome.published.as_ref()?;
    let first = Timestamp::from_millisecond(outcome.published_at).unwrap_or(published.at);
    let said = (key!("feeds-consultation-outcome"), Args::new());
    let entry = entry(visit, one, &["outcome"], said, first)
        .changed(Some(published.at).filter(|at| *at > first))
        .on(format!("{}#outcome", one.path()));
    Some(match &published.content.summary {
        Some(summary) => entry.text(Text::official(visit, &summary.value)),
        None => entry,
    })
}

/// What its hosts do afterwards.
fn milestones(visit: &Visit, one: &Consultation, outcome: &Outcome) -> Vec<Entry> {
    let all = outcome.milestones.iter().filter(|_| outcome.published.is_some());
    let updates = |milestone| moved(visit, one, milestone);
    all.flat_map(updates).collect()
}

fn moved(visit: &Visit, one: &Consultation, milestone: &Milestone) -> Vec<Entry> {
    let by = administrations(visit, std::slice::from_ref(&milestone.municipality));
    let update = |update: &Update| {
        let at = update.at.as_millisecond().to_string();
        let args = Args::from_iter([("state", update.state.as_str())]);
        let of = ["milestone", milestone.id.as_str(), at.as_str()];
        let said = (key!("feeds-consultation-milestone"), args);
        let entry = entry(visit, one, &of, said, update.at)
            .by(by.clone())
            .on(format!("{}#outcome", one.path()))
            .text(Text::official(visit, &milestone.text));
        update.note.iter().map(|note| Text::official(visit, note)).fold(entry, Entry::text)
    };
    milestone.updates.iter().map(update).collect()
}

fn entry(
    visit: &Visit,
    one: &Consultation,
    of: &[&str],
    (key, args): (&str, Args),
    at: Timestamp,
) -> Entry {
    let of: Vec<&str> = ["consultations", one.id.as_str()].iter().chain(of).copied().collect();
    Entry::new(&of, titled(visit, key, &one.title, args), one.path(), at)
        .by(administrations(visit, &one.hosts))
        .of_towns(&one.hosts)
}
