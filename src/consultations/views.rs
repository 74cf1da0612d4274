//! What the pages show of consultations, and the cards and links that other pages show.

use super::actions;
use super::model::{Consultation, Status};
use super::outcome::{self, Sign};
use super::timetable::{self, Step};
use crate::discussion;
use crate::locale::Args;
use crate::store::Page;
use crate::web::views::{Deadline, Line, Place, Text, When};
use crate::web::{Visit, WebError};
use serde::Serialize;

/// A consultation in a list, for the `consultation_card` component.
#[derive(Debug, Serialize)]
pub struct Card {
    pub href: String,
    pub title: String,
    pub title_lang: String,
    pub summary: String,
    pub summary_lang: String,
    pub hosts: Vec<Place>,
    pub phase_text: String,
    /// Only while it is open.
    pub deadline: Option<Deadline>,
    pub contributions: u64,
    /// Only once it has closed.
    pub outcome: Option<Sign>,
}

/// Open consultations, that which closes first in front.
pub async fn open_cards(visit: &Visit, limit: usize) -> Result<Vec<Card>, WebError> {
    first_open(visit, limit, |_| true).await
}

/// Those that this municipality hosts, alone or with others, among the first that are open.
pub async fn open_cards_of(visit: &Visit, host: &str, limit: usize) -> Result<Vec<Card>, WebError> {
    first_open(visit, limit, |one| one.hosts.iter().any(|id| id == host)).await
}

async fn first_open(
    visit: &Visit,
    limit: usize,
    wanted: impl Fn(&Consultation) -> bool,
) -> Result<Vec<Card>, WebError> {
    let now = visit.now();
    let found = actions::open(&visit.site.public, now, "").await?;
    let open = found.items.iter().filter(|one| one.status(now) == Status::Open && wanted(one));
    let mut cards = Vec::new();
    for one in open.take(limit) {
        cards.push(card(visit, one).await?);
    }
    Ok(cards)
}

/// The title and the address of the consultation with this slug.
pub async fn link(visit: &Visit, slug: &str) -> Result<Option<(Line, String)>, WebError> {
    let found = actions::by_slug(&visit.site.public, slug).await?;
    Ok(found.map(|one| (Line::of(visit, &one.title), href(visit, slug))))
}

fn href(visit: &Visit, slug: &str) -> String {
    visit.link(&format!("/consultations/{slug}"))
}

pub(super) async fn cards(visit: &Visit, page: &Page<Consultation>) -> Result<Vec<Card>, WebError> {
    let mut cards = Vec::with_capacity(page.items.len());
    for one in &page.items {
        cards.push(card(visit, one).await?);
    }
    Ok(cards)
}

async fn card(visit: &Visit, one: &Consultation) -> Result<Card, WebError> {
    let (title, summary) = (Line::of(visit, &one.title), Line::of(visit, &one.summary));
    let status = one.status(visit.now());
    let deadline = || Deadline::of(visit, one.closes_at, &one.hosts);
    Ok(Card {
        href: href(visit, &one.slug),
        title: title.text,
        title_lang: title.lang,
        summary: summary.text,
        summary_lang: summary.lang,
        hosts: Place::all(visit, &one.hosts),
        phase_text: stage(visit, one),
        deadline: (status == Status::Open).then(deadline),
        contributions: discussion::count(visit, &one.key()).await?,
        outcome: outcome::sign(visit, one).await?,
    })
}

/// How far it has come, in a word or two: its phase while it is open.
fn stage(visit: &Visit, one: &Consultation) -> String {
    match one.status(visit.now()) {
        Status::Open => timetable::phase(visit, one.phase(visit.now())),
        Status::Closed => visit.text(crate::key!("consultations-closed")),
        Status::Upcoming => {
            let mut args = Args::new();
            args.set("day", When::day(visit, one.opens_at).text);
            visit.text_with(crate::key!("consultations-upcoming"), &args)
        }
    }
}

/// The whole page of a consultation, but for its discussion.
#[derive(Debug, Serialize)]
pub(super) struct ConsultationView {
    title: Line,
    summary: Line,
    body: Text,
    hosts: Vec<Place>,
    status: &'static str,
    stage: String,
    /// What one may do now.
    now: String,
    opens: When,
    closes: Deadline,
    phases: Vec<Step>,
}

impl ConsultationView {
    pub fn of(visit: &Visit, one: &Consultation) -> ConsultationView {
        let status = one.status(visit.now());
        ConsultationView {
            title: Line::of(visit, &one.title),
            summary: Line::of(visit, &one.summary),
            body: Text::official(visit, &one.body),
            hosts: Place::all(visit, &one.hosts),
            status: status.as_str(),
            stage: stage(visit, one),
            now: now(visit, one),
            opens: When::exactly(visit, one.opens_at),
            closes: Deadline::of(visit, one.closes_at, &one.hosts),
            phases: Step::all(visit, &one.timetable()),
        }
    }
}

/// What a resident may do at this stage.
fn now(visit: &Visit, one: &Consultation) -> String {
    // keys: consultations-now-*
    match one.status(visit.now()) {
        Status::Upcoming => visit.text(crate::key!("consultations-now-upcoming")),
        Status::Closed => visit.text(crate::key!("consultations-now-closed")),
        Status::Open => {
            let phase = one.phase(visit.now());
            visit.text(&format!("consultations-now-{}", phase.as_str()))
        }
    }
}
