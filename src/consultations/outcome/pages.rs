//! What the pages are given on which a host's editors write an outcome.

use super::content::{LINKS, OFFICE, SHORT, TEXT, Taken};
use super::duty::{self, OutcomeDuty};
use super::form::{self, Part};
use super::model::{Outcome, Refusal};
use super::views::{self, ContentView, DueView, MilestoneView, TallyView};
use crate::consultations::model::Consultation;
use crate::key;
use crate::locale::Args;
use crate::petitions::{Doing, written};
use crate::store::StoreError;
use crate::web::views::{Line, Place};
use crate::web::{Form, Page, Visit, WebResult, keys};
use serde::Serialize;
use serde_json::{Value, json};

/// How many consultations a part of a desk lists.
const LISTED: usize = 50;

/// A line of a desk.
#[derive(Serialize)]
struct Row {
    href: String,
    title: Line,
    hosts: Vec<Place>,
    due: DueView,
    /// Whether this host has approved what is written now.
    approved: bool,
    /// How many things are still to be done.
    left: usize,
}

async fn rows(visit: &Visit, town: &str, done: bool) -> Result<Vec<Row>, StoreError> {
    let store = &visit.site.public;
    let duties = store.find::<OutcomeDuty>(&duty::desk(town, done).limit(LISTED)).await?;
    let mut rows = Vec::new();
    for duty in duties.items {
        let one = store.get::<Consultation>(&duty.consultation).await?;
        let outcome = store.get::<Outcome>(&duty.consultation).await?;
        let Some((one, outcome)) = one.zip(outcome) else { continue };
        rows.push(Row {
            href: views::href(visit, town, &one.slug),
            title: Line::of(visit, &one.title),
            hosts: Place::all(visit, &one.hosts),
            due: DueView::of(visit, &duty),
            approved: outcome.is_approved_by(town),
            left: outcome.milestones.iter().filter(|milestone| !milestone.is_over()).count(),
        });
    }
    Ok(rows)
}

/// A town's desk: what it owes, the most urgent first, and what was published.
pub async fn desk(visit: &Visit, town: &str) -> WebResult {
    Page::new(visit, "consultations/outcome/desk.html")
        .with("place", &Place::of(visit, town))
        .with("waiting", &rows(visit, town, false).await?)
        .with("done", &rows(visit, town, true).await?)
        .respond()
}

/// What every page about one outcome knows.
fn about<'a>(visit: &'a Visit, template: &'static str, town: &str, one: &Consultation) -> Page<'a> {
    Page::new(visit, template)
        .with("place", &Place::of(visit, town))
        .with("title", &Line::of(visit, &one.title))
        .with("hosts", &Place::all(visit, &one.hosts))
        .with("here", &views::href(visit, town, &one.slug))
        .with("public", &visit.link(&one.path()))
        .with("desk", &visit.link(&format!("/consultations/outcome/{town}")))
}

/// Everything that is written, how far it is approved, and what is done afterwards.
pub async fn show<'a>(
    visit: &'a Visit,
    town: &str,
    (one, outcome): (&Consultation, &Outcome),
    form: &Form,
) -> WebResult<Page<'a>> {
    let approval = |host: &String| {
        json!({
            "place": Place::of(visit, host),
            "version": outcome.approvals.get(host),
            "current": outcome.is_approved_by(host),
            "written": outcome.content.decisions.contains_key(host),
        })
    };
    let approvals: Vec<Value> = one.hosts.iter().map(approval).collect();
    let lang = written::language(&visit.site, town);
    let lacks = outcome.content.lacks(town, lang).map(|refusal| visit.text(refusal_key(refusal)));
    Ok(about(visit, "consultations/outcome/staff.html", town, one)
        .with("due", &views::due(visit, one).await?)
        .with("version", &outcome.content.version)
        .with("approvals", &approvals)
        .with("approved", &outcome.is_approved_by(town))
        .with("current", &outcome.is_current())
        .with("published", &outcome.published.is_some())
        .with("lacks", &lacks)
        .with("tally", &TallyView::of(visit, &outcome.hosts, &outcome.tally))
        .with("content", &ContentView::of(visit, one, &outcome.content, visit.now()))
        .with("summary_changed", &outcome.content.summary.as_ref().map(|kept| kept.changed))
        .with("decided", &outcome.content.decisions.contains_key(town))
        .with("milestones", &MilestoneView::all(visit, &outcome.milestones))
        .with("new", &keys::id())
        .with_form(form))
}

/// One part with its form; `current` is what it says now, where somebody else changed it meanwhile.
pub fn part<'a>(
    visit: &'a Visit,
    town: &str,
    (one, outcome): (&Consultation, &Outcome),
    part: &Part,
    form: &Form,
    stale: bool,
) -> Page<'a> {
    let found = match part {
        Part::Milestone(id) => outcome.milestones.iter().find(|milestone| milestone.id == *id),
        _ => None,
    };
    let milestone =
        found.and_then(|one| MilestoneView::all(visit, std::slice::from_ref(one)).pop());
    let current: serde_json::Map<String, Value> = match stale {
        true => form::shown(visit, town, outcome, part)
            .into_iter()
            .map(|(name, text)| (name, text.into()))
            .collect(),
        false => serde_json::Map::new(),
    };
    about(visit, "consultations/outcome/edit.html", town, one)
        .with("part", part.word())
        .with("heading", &heading(visit, part))
        .with(
            "action",
            &format!("{}/{}/{}", views::href(visit, town, &one.slug), part.word(), part.id()),
        )
        .with("seen", &part.seen(outcome, town))
        .with("current", &current)
        .with("langs", &views::languages(visit, town, &one.hosts))
        .with("taken", &taken(visit))
        .with("states", &states(visit, found.is_none()))
        .with("milestone", &milestone)
        .with("limits", &json!({ "text": TEXT, "short": SHORT, "office": OFFICE, "links": LINKS }))
        .with_form(form)
}

fn heading(visit: &Visit, part: &Part) -> String {
    // keys: outcome-edit-summary outcome-edit-decision outcome-edit-arguments outcome-edit-items
    // keys: outcome-edit-milestones
    visit.text(&format!("outcome-edit-{}", part.word()))
}

fn taken(visit: &Visit) -> Vec<Value> {
    let one = |taken: Taken| {
        let args = Args::from_iter([("taken", taken.as_str())]);
        json!({ "value": taken.as_str(), "text": visit.text_with(key!("outcome-taken"), &args) })
    };
    Taken::ALL.into_iter().map(one).collect()
}

fn states(visit: &Visit, is_new: bool) -> Vec<Value> {
    let one = |state: Doing| {
        let args = Args::from_iter([("state", state.as_str())]);
        json!({ "value": state.as_str(), "text": visit.text_with(key!("petitions-milestone-state"), &args) })
    };
    form::states(is_new).map(one).collect()
}

/// What is said about a refusal.
pub fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Stale => key!("outcome-refused-stale"),
        Refusal::TooMany => key!("outcome-refused-many"),
        Refusal::NoSummary => key!("outcome-refused-summary"),
        Refusal::NoDecision => key!("outcome-refused-decision"),
        Refusal::NotReadable => key!("outcome-refused-language"),
        Refusal::NotPublished => key!("outcome-refused-published"),
        Refusal::NoReason => key!("outcome-problem-reason"),
        Refusal::NoMilestone => key!("outcome-refused-milestone"),
    }
}
