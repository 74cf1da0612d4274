//! What everybody reads of an outcome: on its consultation's page, on cards, among the latest
//! answers.
//!
//! Invariant: what is not published is shown nowhere here; only that it is owed, by when, and
//! whether it is late.

use super::content::{Argument, Content, Decision, Item, Taken};
use super::duty::OutcomeDuty;
use super::model::{BY_PUBLISHED, Milestone, Outcome, Update};
use super::tally::{Side, Tally};
use crate::consultations::model::{Consultation, Status};
use crate::discussion::{Kind, Stance};
use crate::key;
use crate::locale::Args;
use crate::municipalities::{Answered, Response, ResponseView, Role};
use crate::petitions::written::day;
use crate::store::{Query, StoreError};
use crate::web::Visit;
use crate::web::views::{Line, Place, Text, When};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};

/// The outcome's part of a consultation's page, for the `outcome` component.
#[derive(Debug, Serialize)]
pub struct OutcomeView {
    /// `awaited`, `late` or `published`.
    state: &'static str,
    /// By when each host owes it; empty once it is published.
    due: Vec<DueView>,
    tally: TallyView,
    content: Option<ContentView>,
    published: Option<When>,
    /// When the version that is shown was published, if it is not the first.
    changed: Option<When>,
    milestones: Vec<MilestoneView>,
    finished: bool,
    /// Where the viewer, as an editor of a host, writes it.
    desk: Option<String>,
}

/// By when a host owes it.
#[derive(Debug, Serialize)]
pub struct DueView {
    pub place: Place,
    pub iso: String,
    pub text: String,
    pub late: bool,
}

/// The numbers, as tables show them.
#[derive(Debug, Serialize)]
pub struct TallyView {
    stances: Vec<String>,
    kinds: Vec<String>,
    rows: Vec<RowView>,
    total: RowView,
}

#[derive(Debug, Serialize)]
struct RowView {
    place: Option<Place>,
    people: u64,
    contributions: u64,
    stances: Vec<u64>,
    kinds: Vec<u64>,
}

/// What the hosts say together.
#[derive(Debug, Serialize)]
pub struct ContentView {
    summary: Option<Text>,
    arguments: Vec<ArgumentView>,
    items: Vec<ItemView>,
    decisions: Vec<ResponseView>,
}

#[derive(Debug, Serialize)]
struct ArgumentView {
    id: String,
    changed: u32,
    text: Text,
    links: Vec<String>,
}

#[derive(Debug, Serialize)]
struct ItemView {
    id: String,
    changed: u32,
    text: Text,
    taken: &'static str,
    reason: Text,
    by: Vec<Place>,
}

/// Something that a host does, with everything that was said of it.
#[derive(Debug, Serialize)]
pub struct MilestoneView {
    id: String,
    place: Place,
    text: Text,
    state: &'static str,
    date: String,
    iso: String,
    updates: Vec<UpdateView>,
}

#[derive(Debug, Serialize)]
struct UpdateView {
    state: &'static str,
    date: String,
    note: Option<Text>,
    at: When,
}

/// How far the outcome is, in a word on a card.
#[derive(Debug, Serialize)]
pub struct Sign {
    /// `awaited`, `late` or `published`.
    pub state: &'static str,
    pub text: String,
}

impl OutcomeView {
    /// None before the consultation has closed.
    pub async fn of(visit: &Visit, one: &Consultation) -> Result<Option<OutcomeView>, StoreError> {
        if one.status(visit.now()) != Status::Closed {
            return Ok(None);
        }
        let Some(outcome) = visit.site.public.get::<Outcome>(&one.id).await? else {
            return Ok(None);
        };
        let due = match outcome.published {
            Some(_) => vec![],
            None => due(visit, one).await?,
        };
        let published = outcome.published.as_ref();
        let first = Timestamp::from_millisecond(outcome.published_at).unwrap_or_default();
        let changed = published.map(|published| published.at).filter(|at| *at != first);
        Ok(Some(OutcomeView {
            state: state(&outcome, &due),
            due,
            tally: TallyView::of(visit, &outcome.hosts, &outcome.tally),
            content: published.map(|now| ContentView::of(visit, one, &now.content, first)),
            published: published.map(|_| When::day(visit, first)),
            changed: changed.map(|at| When::day(visit, at)),
            milestones: MilestoneView::all(visit, &outcome.milestones),
            finished: outcome.is_finished(),
            desk: desk(visit, one),
        }))
    }
}

fn state(outcome: &Outcome, due: &[DueView]) -> &'static str {
    if outcome.published.is_some() {
        "published"
    } else if due.iter().any(|due| due.late) {
        "late"
    } else {
        "awaited"
    }
}

/// By when each host owes it, while it does.
pub async fn due(visit: &Visit, one: &Consultation) -> Result<Vec<DueView>, StoreError> {
    let mut all = Vec::new();
    for host in &one.hosts {
        let id = OutcomeDuty::id_of(&one.id, host);
        let duty = visit.site.public.get::<OutcomeDuty>(&id).await?;
        all.extend(duty.filter(|duty| !duty.term.done).map(|duty| DueView::of(visit, &duty)));
    }
    Ok(all)
}

impl DueView {
    /// The day by the host's clock.
    pub fn of(visit: &Visit, duty: &OutcomeDuty) -> DueView {
        let zone = visit.site.zone(&duty.municipality);
        DueView {
            place: Place::of(visit, &duty.municipality),
            iso: duty.term.due_at.to_string(),
            text: visit.site.locales.formats(visit.lang).date(duty.term.due_at, &zone),
            late: duty.term.is_late(visit.now()),
        }
    }
}

/// Where the viewer, as an editor of a host, writes the outcome.
fn desk(visit: &Visit, one: &Consultation) -> Option<String> {
    let viewer = visit.viewer.as_ref()?;
    let writes = viewer.roles.iter().any(|role| role == Role::Editor.as_str())
        && one.hosts.contains(&viewer.municipality);
    writes.then(|| href(visit, &viewer.municipality, &one.slug))
}

/// The page on which a host's editors write the outcome of a consultation.
pub fn href(visit: &Visit, town: &str, slug: &str) -> String {
    visit.link(&format!("/consultations/outcome/{town}/{slug}"))
}

impl TallyView {
    pub fn of(visit: &Visit, hosts: &[String], tally: &Tally) -> TallyView {
        // keys: outcome-stance-* outcome-kind-*
        let stance = |one: Stance| visit.text(&format!("outcome-stance-{}", one.as_str()));
        let kind = |one: Kind| visit.text(&format!("outcome-kind-{}", one.as_str()));
        let others = tally.sides.keys().filter(|town| !hosts.contains(town));
        let row = |town: &String| {
            let side = tally.sides.get(town).cloned().unwrap_or_default();
            RowView::of(Some(Place::of(visit, town)), &side)
        };
        TallyView {
            stances: Stance::ALL.map(stance).to_vec(),
            kinds: Kind::ALL.map(kind).to_vec(),
            rows: hosts.iter().chain(others).map(row).collect(),
            total: RowView::of(None, &tally.total()),
        }
    }
}

impl RowView {
    fn of(place: Option<Place>, side: &Side) -> RowView {
        RowView {
            place,
            people: side.people,
            contributions: side.contributions,
            stances: Stance::ALL.map(|one| side.stance(one)).to_vec(),
            kinds: Kind::ALL.map(|one| side.kind(one)).to_vec(),
        }
    }
}

impl ContentView {
    /// `at` is when the decisions were published, or would be.
    pub fn of(visit: &Visit, one: &Consultation, content: &Content, at: Timestamp) -> ContentView {
        let decisions = one.hosts.iter().filter_map(|host| {
            let decision = &content.decisions.get(host)?.value;
            Some(ResponseView::of(visit, &response(host, decision, at)))
        });
        let argument = |(id, changed, argument): (&String, u32, &Argument)| {
            let address = |id: &String| visit.link(&format!("{}/contributions/{id}", one.path()));
            ArgumentView {
                id: id.clone(),
                changed,
                text: Text::official(visit, &argument.text),
                links: argument.contributions.iter().map(address).collect(),
            }
        };
        let item = |(id, changed, item): (&String, u32, &Item)| ItemView {
            id: id.clone(),
            changed,
            text: Text::official(visit, &item.text),
            taken: item.taken.as_str(),
            reason: Text::official(visit, &item.reason),
            by: Place::all(visit, &item.by),
        };
        let items = |taken: Taken| {
            let all = content.items.iter().filter(move |(_, kept)| kept.value.taken == taken);
            all.map(|(id, kept)| item((id, kept.changed, &kept.value)))
        };
        let arguments = content.arguments.iter();
        ContentView {
            summary: content.summary.as_ref().map(|kept| Text::official(visit, &kept.value)),
            arguments: arguments
                .map(|(id, kept)| argument((id, kept.changed, &kept.value)))
                .collect(),
            items: Taken::ALL.into_iter().flat_map(items).collect(),
            decisions: decisions.collect(),
        }
    }
}

/// A decision, as answers are shown.
fn response(host: &str, decision: &Decision, at: Timestamp) -> Response {
    Response {
        municipality: host.to_owned(),
        office: decision.office.clone(),
        text: decision.text.clone(),
        attachments: vec![],
        at,
    }
}

impl MilestoneView {
    /// In the order in which they were added.
    pub fn all(visit: &Visit, milestones: &[Milestone]) -> Vec<MilestoneView> {
        let one = |milestone: &Milestone| {
            let last = milestone.updates.last()?;
            Some(MilestoneView {
                id: milestone.id.clone(),
                place: Place::of(visit, &milestone.municipality),
                text: Text::official(visit, &milestone.text),
                state: last.state.as_str(),
                date: day(visit, last.date),
                iso: last.date.to_string(),
                updates: milestone.updates.iter().map(|one| UpdateView::of(visit, one)).collect(),
            })
        };
        milestones.iter().filter_map(one).collect()
    }
}

impl UpdateView {
    fn of(visit: &Visit, update: &Update) -> UpdateView {
        UpdateView {
            state: update.state.as_str(),
            date: day(visit, update.date),
            note: update.note.as_ref().map(|note| Text::official(visit, note)),
            at: When::day(visit, update.at),
        }
    }
}

/// How far the outcome of a consultation that has closed is: archived with one, owed, or late.
pub async fn sign(visit: &Visit, one: &Consultation) -> Result<Option<Sign>, StoreError> {
    if one.status(visit.now()) != Status::Closed {
        return Ok(None);
    }
    let Some(outcome) = visit.site.public.get::<Outcome>(&one.id).await? else { return Ok(None) };
    let due = match outcome.published {
        Some(_) => vec![],
        None => due(visit, one).await?,
    };
    let state = state(&outcome, &due);
    let args = Args::from_iter([("state", state)]);
    Ok(Some(Sign { state, text: visit.text_with(key!("outcome-sign"), &args) }))
}

/// What each host decided about the consultations whose outcomes were published last.
pub async fn latest_responses(visit: &Visit, limit: usize) -> Result<Vec<Answered>, StoreError> {
    let published = Query::on(&BY_PUBLISHED).at_least(1).descending().limit(limit);
    let mut all = Vec::new();
    for outcome in visit.site.public.find::<Outcome>(&published).await?.items {
        let Some(one) = visit.site.public.get::<Consultation>(&outcome.id).await? else { continue };
        let at = Timestamp::from_millisecond(outcome.published_at).unwrap_or_default();
        let title = Line::of(visit, &one.title);
        let content = outcome.published.as_ref().map(|published| &published.content);
        for (host, kept) in content.iter().flat_map(|content| &content.decisions) {
            all.push(Answered {
                href: format!("{}#outcome", visit.link(&one.path())),
                title: title.text.clone(),
                title_lang: title.lang.clone(),
                response: ResponseView::of(visit, &response(host, &kept.value, at)),
            });
        }
    }
    Ok(all)
}

/// The texts' languages for the forms: those of the hosts, the editor's own first, and the others.
pub fn languages(visit: &Visit, town: &str, hosts: &[String]) -> Value {
    let site = &visit.site;
    let language = |host: &String| crate::petitions::written::language(site, host);
    let mut hosted = vec![language(&town.to_owned())];
    hosted.extend(hosts.iter().map(language));
    let mut seen = std::collections::BTreeSet::new();
    hosted.retain(|lang| seen.insert(*lang));
    let others = site.locales.languages().iter().filter(|lang| !hosted.contains(lang));
    let one = |lang| json!({ "code": lang, "name": site.locales.own_name(lang) });
    let others: Vec<Value> = others.map(|lang| one(*lang)).collect();
    let hosted: Vec<Value> = hosted.iter().map(|lang| one(*lang)).collect();
    json!({ "hosts": hosted, "others": others })
}
