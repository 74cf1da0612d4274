//! Calendars (iCalendar, RFC 5545): one meeting as a file, all that are coming as a feed.
//!
//! Invariant: a meeting has one UID for good, in every language, and `SEQUENCE` grows with each
//! change, so that a calendar replaces what it had. Instants are in UTC: right over any change of
//! summer time, whatever a calendar knows of our towns' zones.

use super::model::Meeting;
use super::views::clock;
use crate::key;
use crate::locale::Args;
use crate::web::cache::Shared;
use crate::web::feed::readable;
use crate::web::{Visit, WebResult};
use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::Timestamp;
use std::time::Duration;

/// How long visitors may share a calendar that nothing has changed.
const SHARED: Duration = Duration::from_secs(300);
/// How often programs that follow the feed should look.
const AGAIN: &str = "PT4H";

/// Answers with a calendar of these meetings. `link` is the address of the online meeting, for
/// whoever may see it.
pub fn respond(
    visit: &Visit,
    name: &str,
    file: &str,
    meetings: &[Meeting],
    link: impl Fn(&Meeting) -> Option<String>,
) -> WebResult {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Tiltas//Meetings//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", name),
        ("X-PUBLISHED-TTL", AGAIN),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let mut again = Property::new("REFRESH-INTERVAL", AGAIN);
    again.append_parameter(("VALUE", "DURATION"));
    calendar.append_property(again);
    for meeting in meetings {
        calendar.push(event(visit, meeting, link(meeting)));
    }
    let mut response = HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/calendar; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{file}\"")))
        .body(calendar.to_string());
    if visit.viewer.is_none() {
        let now = visit.now();
        let until = meetings.iter().filter_map(|meeting| meeting.changes_at(now)).min();
        let left = until.map(|at| at.duration_since(now).unsigned_abs());
        let shared = left.map_or(SHARED, |left| left.min(SHARED));
        response.extensions_mut().insert(Shared(shared));
    }
    Ok(response)
}

fn event(visit: &Visit, meeting: &Meeting, link: Option<String>) -> Event {
    let plan = &meeting.plan;
    let page = visit.site.absolute(&visit.link(&meeting.path()));
    let cancelled = meeting.cancelled.is_some();
    let title = readable(plan.title.text(visit.lang));
    let title = if cancelled {
        visit.text_with(key!("meetings-calendar-cancelled"), &Args::from_iter([("title", title)]))
    } else {
        title
    };
    let mut event = Event::new();
    event
        .uid(&format!("{}@{}", meeting.id, host(visit)))
        .sequence(meeting.sequence)
        .summary(&title)
        .description(&description(visit, meeting, link.as_deref(), &page))
        .url(&page)
        .add_property("DTSTAMP", stamp(meeting.changed_at))
        .add_property("LAST-MODIFIED", stamp(meeting.changed_at))
        .add_property("DTSTART", stamp(plan.starts_at))
        .add_property("DTEND", stamp(plan.ends_at))
        .add_property("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
    match &plan.place {
        Some(place) => _ = event.location(&readable(place.text(visit.lang))),
        None => _ = event.location(&visit.text(key!("meetings-online-only"))),
    }
    event.done()
}

/// What a calendar shows below the title.
fn description(visit: &Visit, meeting: &Meeting, link: Option<&str>, page: &str) -> String {
    let plan = &meeting.plan;
    let mut parts = Vec::new();
    if let Some(cancelled) = &meeting.cancelled {
        parts.push(cancelled.reason.text(visit.lang).to_owned());
    }
    parts.push(plan.description.text(visit.lang).to_owned());
    let home = plan.hosts.first().map(String::as_str).unwrap_or_default();
    let points = plan.agenda.iter().map(|point| {
        format!("{} {}", clock(visit, plan, point.after, home), point.title.text(visit.lang))
    });
    let points = points.collect::<Vec<_>>().join("\n");
    if !points.is_empty() {
        parts.push(points);
    }
    if let Some(link) = link.filter(|_| meeting.cancelled.is_none()) {
        parts.push(format!("{}: {link}", visit.text(key!("meetings-online"))));
    }
    parts.push(page.to_owned());
    readable(&parts.join("\n\n"))
}

/// The site's name in the network.
fn host(visit: &Visit) -> &str {
    let url = visit.site.config.site.url.as_str();
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split([':', '/']).next().unwrap_or(rest)
}

fn stamp(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
