//! What the pages of the desk are given.

use super::super::model::{
    DESCRIPTION, MINUTES, Meeting, Minutes, Mode, PLACE, PLACES, REASON, Stage, TITLE,
};
use super::super::places::count;
use super::super::views::{Card, MinutesView};
use super::super::{actions, letters};
use super::form::{language, needed};
use crate::config::Rules;
use crate::consultations::{self, Phase};
use crate::store::Stored;
use crate::web::views::{Line, Place, When};
use crate::web::{Form, Page, Visit, WebResult, keys};
use actix_web::web::Path;
use jiff::Timestamp;
use serde_json::{Value, json};

/// How many consultations can be chosen from.
const CHOICES: usize = 50;
/// How many of those that are over are listed.
const OVER: usize = 20;

/// The address of the page on which a town prepares a meeting.
pub fn href(visit: &Visit, town: &str, slug: &str) -> String {
    visit.link(&format!("/meetings/desk/{town}/edit/{slug}"))
}

/// A meeting in a list of the desk.
fn row(visit: &Visit, town: &str, meeting: &Meeting, to: &str) -> Value {
    json!({
        "href": format!("{}{to}", href(visit, town, &meeting.slug)),
        "title": Line::of(visit, &meeting.plan.title),
        "hosts": Place::all(visit, &meeting.plan.hosts),
        "when": letters::when(&visit.site, meeting, visit.lang),
    })
}

/// By when its minutes are due, by a town's calendar and clock.
fn minutes_due(visit: &Visit, town: &str, meeting: &Meeting) -> Timestamp {
    let usual = Rules::default();
    let rules = visit.site.municipality(town).map_or(&usual, |town| &town.rules);
    let days = visit.site.config.meetings.minutes_days;
    rules.calendar().due(meeting.plan.ends_at, days, &visit.site.zone(town))
}

/// What is owed and prepared, the most urgent first, and what was.
pub async fn desk(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let (town, store, now) = (&path.1, &visit.site.public, visit.now());
    let announced = actions::at_stage(store, town, Stage::Announced).await?;
    let (over, coming): (Vec<_>, Vec<_>) = announced.iter().partition(|one| one.is_over(now));
    let owed: Vec<Value> = over
        .iter()
        .map(|meeting| {
            let due = minutes_due(&visit, town, meeting);
            let mut row = row(&visit, town, meeting, "/minutes");
            row["due"] = json!(When::day(&visit, due));
            row["late"] = (due < now).into();
            row
        })
        .collect();
    let rows = |all: &[&Meeting]| -> Vec<Value> {
        all.iter().map(|meeting| row(&visit, town, meeting, "")).collect()
    };
    let drafts = actions::at_stage(store, town, Stage::Draft).await?;
    let drafts: Vec<&Meeting> = drafts.iter().collect();
    let mut done = actions::at_stage(store, town, Stage::Closed).await?;
    done.extend(actions::at_stage(store, town, Stage::Cancelled).await?);
    done.sort_by_key(|meeting| std::cmp::Reverse(meeting.plan.starts_at));
    done.truncate(OVER);
    Page::new(&visit, "meetings/desk/list.html")
        .with("place", &Place::of(&visit, town))
        .with("new", &visit.link(&format!("/meetings/desk/{town}/new")))
        .with("owed", &owed)
        .with("drafts", &rows(&drafts))
        .with("coming", &rows(&coming))
        .with("done", &Card::all(&visit, &done))
        .respond()
}

/// The languages of the fields: which of them must be filled in.
fn languages(visit: &Visit, town: &str, hosts: &[String]) -> Vec<Value> {
    let (own, needed) = (language(visit, town), needed(visit, hosts));
    let mut all = visit.site.locales.languages().to_vec();
    all.sort_by_key(|lang| (*lang != own, !needed.contains(lang)));
    let one = |lang| {
        json!({
            "code": lang,
            "name": visit.site.locales.own_name(lang),
            "needed": needed.contains(&lang),
        })
    };
    all.into_iter().map(one).collect()
}

/// The form of a meeting, new or old.
pub async fn edit<'a>(
    visit: &'a Visit,
    town: &str,
    meeting: Option<&Stored<Meeting>>,
    form: &Form,
) -> WebResult<Page<'a>> {
    let towns = visit.site.all_municipalities();
    let hosts = meeting.map_or(towns, |meeting| meeting.plan.hosts.as_slice());
    let others = towns.iter().filter(|id| *id != town);
    let fixed = |id: &str| meeting.is_some_and(|one| one.listed && one.is_of(id));
    let others = others.map(|id| {
        json!({
            "field": format!("with-{id}"),
            "name": visit.site.names(id, visit.lang).administration,
            "fixed": fixed(id),
        })
    });
    let phase = |phase: Phase| {
        // keys: consultations-phase-*
        let text = visit.text(&format!("consultations-phase-{}", phase.as_str()));
        json!({ "value": phase.as_str(), "text": text })
    };
    let here = match meeting {
        Some(one) => href(visit, town, &one.slug),
        None => visit.link(&format!("/meetings/desk/{town}/new")),
    };
    let status = match meeting {
        Some(one) => status(visit, town, one).await?,
        None => Value::Null,
    };
    Ok(Page::new(visit, "meetings/desk/edit.html")
        .with("place", &Place::of(visit, town))
        .with("desk", &visit.link(&format!("/meetings/desk/{town}")))
        .with("here", &here)
        .with("meeting", &status)
        .with("version", &meeting.map_or(0, |one| one.version))
        .with("key", &keys::id())
        .with("others", &others.collect::<Vec<_>>())
        .with("langs", &languages(visit, town, hosts))
        .with("consultations", &choices(visit, town, meeting).await?)
        .with("phases", &Phase::ALL.map(phase))
        .with("limits", &json!({ "title": TITLE, "description": DESCRIPTION, "place": PLACE, "reason": REASON, "places": PLACES }))
        .with_form(form))
}

/// What there is to know and do beside the form.
async fn status(visit: &Visit, town: &str, meeting: &Meeting) -> WebResult<Value> {
    let over = meeting.is_over(visit.now());
    let announced = meeting.stage == Stage::Announced;
    let mut places = Vec::new();
    for mode in Mode::ALL {
        let held = count(&visit.site.public, &meeting.id, mode, false).await?;
        let waiting = count(&visit.site.public, &meeting.id, mode, true).await?;
        let all = meeting.plan.places(mode);
        places.push(json!({ "mode": mode.as_str(), "all": all, "held": held, "waiting": waiting }));
    }
    let here = href(visit, town, &meeting.slug);
    Ok(json!({
        "title": Line::of(visit, &meeting.plan.title),
        "when": letters::when(&visit.site, meeting, visit.lang),
        "stage": if announced && over { "over" } else { meeting.stage.as_str() },
        "public": visit.link(&meeting.path()),
        "registered": meeting.listed.then(|| format!("{here}/registered")),
        "minutes": (over && meeting.stage != Stage::Cancelled && meeting.listed)
            .then(|| format!("{here}/minutes")),
        "places": places,
        "draft": meeting.stage == Stage::Draft,
        "changes": meeting.stage == Stage::Draft || (announced && !over),
        "cancels": announced && !over,
    }))
}

/// The consultations that it may belong to: what this town holds, and the one that it has.
async fn choices(
    visit: &Visit,
    town: &str,
    meeting: Option<&Stored<Meeting>>,
) -> WebResult<Vec<Value>> {
    let cards = consultations::open_cards_of(visit, town, CHOICES).await?;
    let slug = |href: &str| href.rsplit('/').next().unwrap_or_default().to_owned();
    let mut all: Vec<(String, String)> =
        cards.iter().map(|card| (slug(&card.href), card.title.clone())).collect();
    let has = meeting.map(|one| one.plan.consultation.as_str()).filter(|slug| !slug.is_empty());
    if let Some(has) = has.filter(|has| all.iter().all(|(slug, _)| slug != has)) {
        let found = consultations::link(visit, has).await?;
        let title = found.map_or_else(|| has.to_owned(), |(title, _)| title.text);
        all.push((has.to_owned(), title));
    }
    Ok(all.iter().map(|(value, text)| json!({ "value": value, "text": text })).collect())
}

/// The form of its minutes; `preview` is what has not been published.
pub async fn minutes<'a>(
    visit: &'a Visit,
    town: &str,
    meeting: &Stored<Meeting>,
    form: &Form,
    preview: Option<&Minutes>,
) -> WebResult<Page<'a>> {
    let due = minutes_due(visit, town, meeting);
    let given = meeting.minutes.is_some();
    let closed = meeting.stage == Stage::Draft || meeting.cancelled.is_some();
    Ok(Page::new(visit, "meetings/desk/minutes.html")
        .with("place", &Place::of(visit, town))
        .with("desk", &visit.link(&format!("/meetings/desk/{town}")))
        .with("back", &href(visit, town, &meeting.slug))
        .with("here", &format!("{}/minutes", href(visit, town, &meeting.slug)))
        .with("meeting", &status(visit, town, meeting).await?)
        .with("given", &given)
        .with("possible", &(meeting.is_over(visit.now()) && !closed))
        .with("due", &When::day(visit, due))
        .with("late", &(!given && due < visit.now()))
        .with("version", &meeting.version)
        .with("langs", &languages(visit, town, &meeting.plan.hosts))
        .with("preview", &preview.map(|minutes| MinutesView::of(visit, minutes)))
        .with("limits", &json!({ "text": MINUTES }))
        .with_form(form))
}
