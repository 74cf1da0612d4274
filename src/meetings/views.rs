//! Meetings as the templates show them.

use super::actions;
use super::letters::when;
use super::model::{Meeting, Minutes, Mode, Plan, Point, Stage};
use super::places::{self, count};
use super::registration::Registration;
use crate::consultations;
use crate::key;
use crate::locale::Args;
use crate::store::StoreError;
use crate::web::views::{Deadline, Line, Place, Text, When};
use crate::web::{Visit, WebError};
use jiff::SignedDuration;
use serde::Serialize;
use serde_json::{Value, json};

/// A meeting in a list, for the `meeting_card` component.
#[derive(Debug, Serialize)]
pub struct Card {
    href: String,
    title: String,
    title_lang: String,
    municipalities: Vec<Place>,
    iso: String,
    day: String,
    month: String,
    when_text: String,
    place: String,
    place_lang: String,
    remote: bool,
    state: &'static str,
}

impl Card {
    pub(super) fn of(visit: &Visit, meeting: &Meeting) -> Card {
        let plan = &meeting.plan;
        let title = Line::of(visit, &plan.title);
        let place = plan.place.as_ref().map(|place| Line::of(visit, place));
        let local = visit.zone().to_datetime(plan.starts_at);
        let month = Args::from_iter([("month", i64::from(local.month()))]);
        Card {
            href: visit.link(&meeting.path()),
            title: title.text,
            title_lang: title.lang,
            municipalities: Place::all(visit, &plan.hosts),
            iso: plan.starts_at.to_string(),
            day: local.day().to_string(),
            month: visit.text_with(key!("sittings-month"), &month),
            when_text: when(&visit.site, meeting, visit.lang),
            place_lang: place.as_ref().map(|line| line.lang.clone()).unwrap_or_default(),
            place: place.map(|line| line.text).unwrap_or_default(),
            remote: plan.remote > 0 || !plan.online.is_empty(),
            state: state(visit, meeting),
        }
    }

    pub(super) fn all(visit: &Visit, meetings: &[Meeting]) -> Vec<Card> {
        meetings.iter().map(|meeting| Card::of(visit, meeting)).collect()
    }
}

/// How far it has come, as a word for the message `meetings-state`.
fn state(visit: &Visit, meeting: &Meeting) -> &'static str {
    match meeting.stage {
        Stage::Announced if meeting.is_over(visit.now()) => "over",
        Stage::Announced => "coming",
        stage => stage.as_str(),
    }
}

/// The next meetings of all municipalities, without those that are cancelled.
pub async fn coming(visit: &Visit, limit: usize) -> Result<Vec<Card>, StoreError> {
    chosen(visit, limit, |_| true).await
}

/// The next that this municipality holds, alone or with others.
pub async fn coming_of(visit: &Visit, host: &str, limit: usize) -> Result<Vec<Card>, StoreError> {
    chosen(visit, limit, |meeting| meeting.is_of(host)).await
}

async fn chosen(
    visit: &Visit,
    limit: usize,
    wanted: impl Fn(&Meeting) -> bool,
) -> Result<Vec<Card>, StoreError> {
    let ahead = actions::ahead(&visit.site.public, visit.now(), actions::MOST).await?;
    let held = ahead.iter().filter(|meeting| meeting.cancelled.is_none() && wanted(meeting));
    Ok(held.take(limit).map(|meeting| Card::of(visit, meeting)).collect())
}

/// The meetings of the consultation with this slug, in time.
pub async fn of_consultation(visit: &Visit, slug: &str) -> Result<Vec<Card>, StoreError> {
    Ok(Card::all(visit, &actions::of(&visit.site.public, slug).await?))
}

/// So many minutes after the beginning, as the clock of a town shows it.
pub(super) fn clock(visit: &Visit, plan: &Plan, after: u32, town: &str) -> String {
    let at = plan.starts_at.checked_add(SignedDuration::from_mins(i64::from(after)));
    let formats = visit.site.locales.formats(visit.lang);
    formats.time(at.unwrap_or(plan.starts_at), &visit.site.zone(town))
}

/// A meeting's page.
#[derive(Debug, Serialize)]
pub(super) struct MeetingView {
    slug: String,
    title: Line,
    description: Text,
    hosts: Vec<Place>,
    state: &'static str,
    consultation: Option<Value>,
    when_text: String,
    starts: Deadline,
    ends: Deadline,
    register_until: Deadline,
    place: Option<Line>,
    /// The address of the online meeting, where this reader may see it.
    online: Option<String>,
    /// Whether it is held online, too.
    is_online: bool,
    agenda: Vec<PointView>,
    cancelled: Option<Value>,
    minutes: Option<MinutesView>,
    places: Vec<PlacesView>,
    calendar: String,
}

#[derive(Debug, Serialize)]
struct PointView {
    at: String,
    title: Line,
}

#[derive(Debug, Serialize)]
pub(super) struct MinutesView {
    by: Place,
    text: Text,
    at: When,
    room: u32,
    remote: u32,
}

/// How many places of a kind are free.
#[derive(Debug, Serialize)]
struct PlacesView {
    mode: &'static str,
    all: u32,
    free: u64,
    waiting: u64,
}

impl MinutesView {
    pub fn of(visit: &Visit, minutes: &Minutes) -> MinutesView {
        MinutesView {
            by: Place::of(visit, &minutes.by),
            text: Text::official(visit, &minutes.text),
            at: When::day(visit, minutes.at),
            room: minutes.room,
            remote: minutes.remote,
        }
    }
}

/// The address of the online meeting for somebody with this registration.
pub(super) fn link_for(meeting: &Meeting, own: Option<&Registration>) -> Option<String> {
    let remote = own.is_some_and(|one| one.mode == Mode::Remote && !one.waiting);
    let shown = !meeting.plan.online.is_empty() && (meeting.plan.online_open || remote);
    shown.then(|| meeting.plan.online.clone())
}

impl MeetingView {
    pub async fn of(
        visit: &Visit,
        meeting: &Meeting,
        own: Option<&Registration>,
    ) -> Result<MeetingView, WebError> {
        let plan = &meeting.plan;
        let towns = visit.site.all_municipalities();
        let home = plan.hosts.first().map(String::as_str).unwrap_or_default();
        let point = |point: &Point| PointView {
            at: clock(visit, plan, point.after, home),
            title: Line::of(visit, &point.title),
        };
        let cancelled = meeting.cancelled.as_ref().map(|cancelled| {
            json!({
                "by": Place::of(visit, &cancelled.by),
                "reason": Text::official(visit, &cancelled.reason),
                "at": When::exactly(visit, cancelled.at),
            })
        });
        Ok(MeetingView {
            slug: meeting.slug.clone(),
            title: Line::of(visit, &plan.title),
            description: Text::official(visit, &plan.description),
            hosts: Place::all(visit, &plan.hosts),
            state: state(visit, meeting),
            consultation: consultation(visit, plan).await?,
            when_text: when(&visit.site, meeting, visit.lang),
            starts: Deadline::of(visit, plan.starts_at, towns),
            ends: Deadline::of(visit, plan.ends_at, towns),
            register_until: Deadline::of(visit, plan.register_until, towns),
            place: plan.place.as_ref().map(|place| Line::of(visit, place)),
            online: link_for(meeting, own),
            is_online: !plan.online.is_empty() || plan.remote > 0,
            agenda: plan.agenda.iter().map(point).collect(),
            cancelled,
            minutes: meeting.minutes.as_ref().map(|minutes| MinutesView::of(visit, minutes)),
            places: all_places(visit, meeting).await?,
            calendar: visit.link(&format!("{}.ics", meeting.path())),
        })
    }
}

/// The consultation that it belongs to, with the place where questions are written.
async fn consultation(visit: &Visit, plan: &Plan) -> Result<Option<Value>, WebError> {
    if plan.consultation.is_empty() {
        return Ok(None);
    }
    let found = consultations::link(visit, &plan.consultation).await?;
    // keys: consultations-phase-*
    let phase = plan.phase.map(|one| visit.text(&format!("consultations-phase-{}", one.as_str())));
    Ok(found.map(|(title, href)| json!({ "title": title, "href": href, "phase": phase })))
}

async fn all_places(visit: &Visit, meeting: &Meeting) -> Result<Vec<PlacesView>, StoreError> {
    let store = &visit.site.public;
    let mut all = Vec::new();
    for mode in Mode::ALL.into_iter().filter(|mode| meeting.plan.places(*mode) > 0) {
        let places = meeting.plan.places(mode);
        let held = count(store, &meeting.id, mode, false).await?;
        let waiting = count(store, &meeting.id, mode, true).await?;
        let free = if waiting > 0 { 0 } else { u64::from(places).saturating_sub(held) };
        all.push(PlacesView { mode: mode.as_str(), all: places, free, waiting });
    }
    Ok(all)
}

/// What somebody can do about their own registration, for the page.
pub(super) async fn own(
    visit: &Visit,
    meeting: &Meeting,
) -> Result<(Option<Registration>, Value), WebError> {
    let now = visit.now();
    let open: Vec<&str> = Mode::ALL
        .into_iter()
        .filter(|mode| meeting.takes(*mode, now).is_ok())
        .map(Mode::as_str)
        .collect();
    let found = match &visit.viewer {
        None => None,
        Some(viewer) => places::of(&visit.site.public, &meeting.id, &viewer.resident).await?,
    };
    let found = found.map(|stored| stored.document);
    let mut before = 0;
    if let Some(one) = found.as_ref().filter(|one| one.waiting) {
        before = places::before(&visit.site.public, one).await?;
    }
    let next: String = form_urlencoded::byte_serialize(visit.here().as_bytes()).collect();
    let view = json!({
        "open": open,
        "mode": found.as_ref().map(|one| one.mode.as_str()),
        "waiting": found.as_ref().is_some_and(|one| one.waiting),
        "number": before + 1,
        "leaves": found.is_some() && meeting.cancelled.is_none() && !meeting.is_over(now),
        "next": next,
    });
    Ok((found, view))
}
