//! What editors type about a meeting, read once into a plan, and a plan as a form again.
//!
//! Invariant: every text exists in the language of each host; times are by the clock of the
//! editor's own town.

use super::super::model::{
    DESCRIPTION, LINK, Meeting, PLACE, PLACES, POINT, POINTS, Plan, Point, TITLE,
};
use crate::consultations::{self, Phase};
use crate::key;
use crate::locale::{Lang, Localized};
use crate::web::{Form, Visit, WebError};
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// The texts of a meeting: the words of their fields, before the language.
const TEXTS: [&str; 4] = ["title", "description", "place", "agenda"];

/// The language in which a town's editors write.
pub fn language(visit: &Visit, town: &str) -> Lang {
    let town = visit.site.municipality(town);
    town.map_or(visit.site.config.site.default_language, |town| town.default_language)
}

/// The languages that each text must have: those of the hosts.
pub fn needed(visit: &Visit, hosts: &[String]) -> Vec<Lang> {
    let mut all: Vec<Lang> = hosts.iter().map(|host| language(visit, host)).collect();
    all.sort();
    all.dedup();
    all
}

/// A text: a field for each language, those of the hosts filled in. The original is in the given
/// language where it is there.
pub fn texts(
    visit: &Visit,
    form: &mut Form,
    name: &str,
    max: usize,
    (original, needed): (Lang, &[Lang]),
) -> Option<Localized> {
    let mut texts = BTreeMap::new();
    let mut complete = true;
    for &lang in visit.site.locales.languages() {
        let field = format!("{name}-{lang}");
        if !needed.contains(&lang) && form.value(&field).trim().is_empty() {
            continue;
        }
        match form.text(&field, max) {
            Some(text) => _ = texts.insert(lang, text),
            None => complete = false,
        }
    }
    let first = if texts.contains_key(&original) { original } else { *texts.keys().next()? };
    let whole = Localized::new(first, texts.get(&first)?.clone());
    let all = texts.into_iter().fold(whole, |text, (lang, words)| text.with(lang, words));
    complete.then_some(all)
}

/// As [`texts`], where it may be left out altogether.
fn optional_texts(
    visit: &Visit,
    form: &mut Form,
    name: &str,
    max: usize,
    languages: (Lang, &[Lang]),
) -> Option<Option<Localized>> {
    if is_blank(visit, form, name) {
        return Some(None);
    }
    texts(visit, form, name, max, languages).map(Some)
}

fn is_blank(visit: &Visit, form: &Form, name: &str) -> bool {
    let all = visit.site.locales.languages().iter();
    all.map(|lang| format!("{name}-{lang}")).all(|field| form.value(&field).trim().is_empty())
}

/// A whole number up to `most`; nothing typed is none.
pub fn number(form: &mut Form, field: &str, most: u32) -> Option<u32> {
    if form.value(field).trim().is_empty() {
        return Some(0);
    }
    let typed = form.line(field, 10)?;
    match typed.parse().ok().filter(|number| *number <= most) {
        Some(number) => Some(number),
        None => form.refuse(field, key!("meetings-problem-number"), Some(most as usize)),
    }
}

fn date(form: &mut Form, field: &str) -> Option<Date> {
    let typed = form.line(field, 10)?;
    match typed.parse() {
        Ok(date) => Some(date),
        Err(_) => form.refuse(field, key!("meetings-problem-date"), None),
    }
}

fn time(form: &mut Form, field: &str) -> Option<Time> {
    let typed = form.line(field, 8)?;
    match read_time(&typed) {
        Some(time) => Some(time),
        None => form.refuse(field, key!("meetings-problem-time"), None),
    }
}

/// `9:30` or `09:30`.
fn read_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once([':', '.'])?;
    let minute = minute.get(..2)?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// The plan that the form says; nothing where something is wrong with it.
pub async fn read(
    visit: &Visit,
    town: &str,
    before: Option<&Meeting>,
    form: &mut Form,
) -> Result<Option<Plan>, WebError> {
    let hosts = hosts(visit, town, before, form);
    let needed = needed(visit, &hosts);
    let own = before.map_or_else(|| language(visit, town), |one| one.plan.title.original);
    let langs = (own, needed.as_slice());
    let title = texts(visit, form, "title", TITLE, langs);
    let description = texts(visit, form, "description", DESCRIPTION, langs);
    let times = times(visit, town, form);
    let (room, remote) = (number(form, "room", PLACES), number(form, "remote", PLACES));
    let place = optional_texts(visit, form, "place", PLACE, langs);
    let online = online(form);
    if matches!(place, Some(None)) && (room != Some(0) || online.as_deref() == Some("")) {
        form.refuse::<()>(&format!("place-{own}"), key!("meetings-problem-place"), None);
    }
    if remote.is_some_and(|places| places > 0) && online.as_deref() == Some("") {
        form.refuse::<()>("online", key!("meetings-problem-online-missing"), None);
    }
    let agenda = match times {
        Some(times) => agenda(visit, town, form, times, langs),
        None => None,
    };
    let consultation = consultation(visit, before, form).await?;
    let phases = Phase::ALL.map(Phase::as_str);
    let phase = match form.value("phase") {
        "" => Some(None),
        _ => form.choice("phase", &phases).map(|word| phase(&word)),
    };
    let open = form.choice("online_open", &["registered", "everybody"]);
    if !form.problems.is_empty() {
        return Ok(None);
    }
    let plan = || {
        let Times { starts_at, ends_at, register_until } = times?;
        Some(Plan {
            hosts,
            phase: phase?.filter(|_| !consultation.is_empty()),
            consultation,
            title: title?,
            description: description?,
            place: place?,
            online: online?,
            online_open: open? == "everybody",
            starts_at,
            ends_at,
            register_until,
            room: room?,
            remote: remote?,
            agenda: agenda?,
        })
    };
    Ok(plan())
}

fn phase(word: &str) -> Option<Phase> {
    Phase::ALL.into_iter().find(|phase| phase.as_str() == word)
}

/// Who holds it: the editor's own town, those that it names, and those that held it before.
fn hosts(visit: &Visit, town: &str, before: Option<&Meeting>, form: &Form) -> Vec<String> {
    let had = |id: &str| before.is_some_and(|meeting| meeting.listed && meeting.is_of(id));
    let mut hosts: Vec<String> = match before {
        Some(meeting) => meeting.plan.hosts.clone(),
        None => vec![town.to_owned()],
    };
    hosts.retain(|id| id == town || had(id) || form.is_checked(&format!("with-{id}")));
    for id in visit.site.all_municipalities() {
        if !hosts.contains(id) && form.is_checked(&format!("with-{id}")) {
            hosts.push(id.clone());
        }
    }
    hosts
}

/// When it is held, and until when one may register.
#[derive(Clone, Copy)]
struct Times {
    starts_at: Timestamp,
    ends_at: Timestamp,
    register_until: Timestamp,
}

fn times(visit: &Visit, town: &str, form: &mut Form) -> Option<Times> {
    let zone = visit.site.zone(town);
    let (day, start, end) = (date(form, "date"), time(form, "start"), time(form, "end"));
    let (day, start, end) = (day?, start?, end?);
    let instant = |day: Date, time: Time| zone.to_timestamp(day.to_datetime(time)).ok();
    let (starts_at, ends_at) = (instant(day, start)?, instant(day, end)?);
    if ends_at <= starts_at {
        return form.refuse("end", key!("meetings-problem-end"), None);
    }
    if starts_at <= visit.now() {
        return form.refuse("date", key!("meetings-problem-past"), None);
    }
    let mut register_until = starts_at;
    if !form.value("until-date").trim().is_empty() {
        let (day, at) = (date(form, "until-date"), time(form, "until-time"));
        register_until = instant(day?, at?)?;
    }
    if register_until > starts_at {
        return form.refuse("until-date", key!("meetings-problem-until"), None);
    }
    Some(Times { starts_at, ends_at, register_until })
}

/// The address of the online meeting; empty for none.
fn online(form: &mut Form) -> Option<String> {
    if form.value("online").trim().is_empty() {
        return Some(String::new());
    }
    let typed = form.line("online", LINK)?;
    let address = url::Url::parse(&typed).ok();
    match address.filter(|url| url.scheme() == "https" && url.has_host()) {
        Some(url) => Some(url.to_string()),
        None => form.refuse("online", key!("meetings-problem-online"), None),
    }
}

/// The slug of a consultation that there is.
async fn consultation(
    visit: &Visit,
    before: Option<&Meeting>,
    form: &mut Form,
) -> Result<String, WebError> {
    let slug = form.value("consultation").to_owned();
    let kept = before.is_some_and(|meeting| meeting.plan.consultation == slug);
    if !slug.is_empty() && !kept && consultations::link(visit, &slug).await?.is_none() {
        form.refuse::<()>("consultation", key!("web-problem-choice"), None);
    }
    Ok(slug)
}

/// A line of the agenda: when, and what.
fn line(line: &str) -> Option<(Time, String)> {
    let (at, title) = line.trim().split_once(char::is_whitespace)?;
    let title = title.trim().trim_start_matches(['–', '—', '-']).trim();
    let title = (!title.is_empty() && title.chars().count() <= POINT).then(|| title.to_owned());
    Some((read_time(at)?, title?))
}

/// The points, whose times are the same in every language.
fn agenda(
    visit: &Visit,
    town: &str,
    form: &mut Form,
    times: Times,
    (own, needed): (Lang, &[Lang]),
) -> Option<Vec<Point>> {
    let typed = optional_texts(visit, form, "agenda", POINTS * (POINT + 10), (own, needed))?;
    let Some(typed) = typed else { return Some(vec![]) };
    let zone = visit.site.zone(town);
    let begins = zone.to_datetime(times.starts_at).time();
    let length = times.ends_at.duration_since(times.starts_at).as_mins();
    let mut points: Vec<Point> = Vec::new();
    let languages = std::iter::once(typed.original);
    let languages = languages.chain(typed.texts.keys().copied().filter(|l| *l != typed.original));
    for (n, lang) in languages.enumerate() {
        let field = format!("agenda-{lang}");
        let text = typed.texts.get(&lang)?;
        let lines: Option<Vec<_>> =
            text.lines().filter(|one| !one.trim().is_empty()).map(line).collect();
        let Some(lines) = lines.filter(|lines| lines.len() <= POINTS) else {
            return form.refuse(&field, key!("meetings-problem-agenda"), None);
        };
        let after = |at: Time| SignedDuration::from_secs(seconds(at) - seconds(begins)).as_mins();
        if lines.iter().any(|(at, _)| !(0..length).contains(&after(*at))) {
            return form.refuse(&field, key!("meetings-problem-agenda-time"), None);
        }
        if n == 0 {
            points = lines
                .into_iter()
                .map(|(at, title)| Point {
                    after: u32::try_from(after(at)).unwrap_or_default(),
                    title: Localized::new(lang, title),
                })
                .collect();
            continue;
        }
        let same = lines.len() == points.len()
            && lines.iter().zip(&points).all(|((at, _), one)| after(*at) == i64::from(one.after));
        if !same {
            return form.refuse(&field, key!("meetings-problem-agenda-differs"), None);
        }
        for ((_, title), point) in lines.into_iter().zip(&mut points) {
            point.title = point.title.clone().with(lang, title);
        }
    }
    Some(points)
}

fn seconds(at: Time) -> i64 {
    (i64::from(at.hour()) * 60 + i64::from(at.minute())) * 60
}

/// Before anything was typed: both towns, and the link for the registered.
pub fn blank(visit: &Visit, town: &str) -> Form {
    let others = visit.site.all_municipalities().iter().filter(|id| *id != town);
    let mut values: Vec<(String, String)> =
        others.map(|id| (format!("with-{id}"), "yes".to_owned())).collect();
    values.push(("online_open".into(), "registered".into()));
    prefilled(&values)
}

/// The meeting's plan, as its editors typed it.
pub fn filled(visit: &Visit, town: &str, meeting: &Meeting) -> Form {
    let plan = &meeting.plan;
    let zone = visit.site.zone(town);
    let clock = |at: Timestamp| zone.to_datetime(at);
    let minute = |at: Timestamp| clock(at).time().strftime("%H:%M").to_string();
    let open = if plan.online_open { "everybody" } else { "registered" };
    let mut values: Vec<(String, String)> = [
        ("date", clock(plan.starts_at).date().to_string()),
        ("start", minute(plan.starts_at)),
        ("end", minute(plan.ends_at)),
        ("until-date", clock(plan.register_until).date().to_string()),
        ("until-time", minute(plan.register_until)),
        ("room", plan.room.to_string()),
        ("remote", plan.remote.to_string()),
        ("online", plan.online.clone()),
        ("online_open", open.to_owned()),
        ("consultation", plan.consultation.clone()),
        ("phase", plan.phase.map(Phase::as_str).unwrap_or_default().to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    values.extend(plan.hosts.iter().map(|id| (format!("with-{id}"), "yes".to_owned())));
    for &lang in visit.site.locales.languages() {
        let said = |text: &Localized| text.texts.get(&lang).cloned().unwrap_or_default();
        let at = |after: u32| plan.starts_at + SignedDuration::from_mins(i64::from(after));
        let points = plan.agenda.iter().filter(|point| point.title.texts.contains_key(&lang));
        let points = points.map(|one| format!("{} {}", minute(at(one.after)), said(&one.title)));
        let points = points.collect::<Vec<_>>().join("\n");
        let place = plan.place.as_ref().map(said).unwrap_or_default();
        let texts = [said(&plan.title), said(&plan.description), place, points];
        for (name, text) in TEXTS.iter().zip(texts) {
            values.push((format!("{name}-{lang}"), text));
        }
    }
    prefilled(&values)
}

/// The minutes that there are.
pub fn minutes(meeting: &Meeting) -> Form {
    let Some(minutes) = &meeting.minutes else { return Form::prefilled([]) };
    let mut values = vec![
        ("came-room".to_owned(), minutes.room.to_string()),
        ("came-remote".to_owned(), minutes.remote.to_string()),
    ];
    let texts = minutes.text.texts.iter();
    values.extend(texts.map(|(lang, text)| (format!("text-{lang}"), text.clone())));
    prefilled(&values)
}

fn prefilled(values: &[(String, String)]) -> Form {
    Form::prefilled(values.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// Puts what was typed in the fields of one name, and what is wrong with it, into a fuller form.
pub fn carry(visit: &Visit, full: &mut Form, typed: Form, name: &str) {
    for lang in visit.site.locales.languages() {
        let field = format!("{name}-{lang}");
        full.prefill(&field, typed.value(&field).to_owned());
    }
    full.problems = typed.problems;
}
