//! The sample's meetings: some to come, with people registered, and some that were, with minutes.

use super::{DemoError, People, Text, commit_all, days, files};
use crate::consultations::Phase;
use crate::journal::Act;
use crate::meetings::{Meeting, Minutes, Mode, Plan, Point, Registration, Stage, acts};
use crate::web::{Site, keys};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Time};
use serde::Deserialize;

#[derive(Deserialize)]
struct Sample {
    hosts: Vec<String>,
    #[serde(default)]
    consultation: String,
    phase: Option<Phase>,
    /// Days from today.
    day: i64,
    /// By the clock of the first host.
    time: String,
    minutes: i64,
    room: u32,
    remote: u32,
    #[serde(default)]
    online: String,
    title: Text,
    description: Text,
    place: Option<Text>,
    #[serde(default)]
    point: Vec<Entry>,
    /// Who registered for the room, and remotely: keys of people, in the order of arrival.
    #[serde(default)]
    comes: Vec<String>,
    #[serde(default)]
    joins: Vec<String>,
    record: Option<Record>,
}

#[derive(Deserialize)]
struct Entry {
    after: u32,
    title: Text,
}

#[derive(Deserialize)]
struct Record {
    by: String,
    room: u32,
    remote: u32,
    text: Text,
}

/// How many days before a meeting it is announced, and after it its minutes are published.
const AHEAD: f64 = 20.0;
const AFTER: f64 = 4.0;

/// Writes them all; what the journal is to say of them.
pub(super) async fn fill(site: &Site, people: &People) -> Result<Vec<Act>, DemoError> {
    let mut done = Vec::new();
    for (slug, sample) in files::<Sample>("meetings")? {
        let starts_at = begins(site, &slug, &sample)?;
        let announced = days(starts_at, -AHEAD).min(site.now());
        let plan = plan(&sample, starts_at);
        let mut meeting = Meeting::new(keys::id_at(announced), slug, plan, announced);
        let hours = &site.config.meetings.reminder_hours;
        // It lies ahead of when it was announced, so there is nothing that could refuse it.
        let _ = meeting.announce(hours, announced);
        meeting.remind_at = meeting.next_reminder(hours, site.now());
        done.extend(acts::announced(&meeting, announced));
        if let Some(record) = &sample.record {
            let at = days(meeting.plan.ends_at, AFTER).min(site.now());
            let minutes = minutes(record, at);
            done.push(acts::minuted(&meeting, &minutes));
            (meeting.minutes, meeting.stage) = (Some(minutes), Stage::Closed);
        }
        let mut registered = registered(people, &meeting, Mode::Room, &sample.comes)?;
        registered.extend(self::registered(people, &meeting, Mode::Remote, &sample.joins)?);
        commit_all(&site.public, std::slice::from_ref(&meeting)).await?;
        commit_all(&site.public, &registered).await?;
    }
    Ok(done)
}

fn begins(site: &Site, slug: &str, sample: &Sample) -> Result<Timestamp, DemoError> {
    let wrong = |error: jiff::Error| DemoError::file(slug, error);
    let first = sample.hosts.first().map(String::as_str).unwrap_or_default();
    let zone = site.zone(first);
    let time: Time = sample.time.parse().map_err(wrong)?;
    let today = zone.to_datetime(site.now()).date();
    let day = today.checked_add(sample.day.days()).map_err(wrong)?;
    zone.to_timestamp(day.to_datetime(time)).map_err(wrong)
}

fn plan(sample: &Sample, starts_at: Timestamp) -> Plan {
    let point = |entry: &Entry| Point { after: entry.after, title: entry.title.localized() };
    Plan {
        hosts: sample.hosts.clone(),
        consultation: sample.consultation.clone(),
        phase: sample.phase,
        title: sample.title.localized(),
        description: sample.description.localized(),
        place: sample.place.as_ref().map(Text::localized),
        online: sample.online.clone(),
        online_open: false,
        starts_at,
        ends_at: starts_at + SignedDuration::from_mins(sample.minutes),
        register_until: starts_at - SignedDuration::from_hours(6),
        room: sample.room,
        remote: sample.remote,
        agenda: sample.point.iter().map(point).collect(),
    }
}

fn minutes(record: &Record, at: Timestamp) -> Minutes {
    Minutes {
        by: record.by.clone(),
        text: record.text.localized(),
        room: record.room,
        remote: record.remote,
        at,
    }
}

/// So many as there are places have one; the rest wait.
fn registered(
    people: &People,
    meeting: &Meeting,
    mode: Mode,
    names: &[String],
) -> Result<Vec<Registration>, DemoError> {
    let mut all = Vec::new();
    for (number, key) in (1..).zip(names) {
        let person = people.get(key)?;
        let at = meeting.changed_at + SignedDuration::from_mins(i64::from(number) * 7);
        let who = (person.resident.as_str(), person.municipality.as_str());
        let one = Registration::new(keys::id_at(at), &meeting.id, who, mode, at);
        let place = Some(number).filter(|number| *number <= meeting.plan.places(mode));
        all.push(one.standing(mode, place, at));
    }
    Ok(all)
}
