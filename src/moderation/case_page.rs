//! A case's page: everything that a decision needs, and the form for it.
//!
//! Invariant: whoever comes second is told what the first has decided, and keeps what they typed.

use super::appeal::{self, Verdict};
use super::decide::{self, Judgement};
use super::model::{
    Action, BY_AUTHOR, Case, DAYS, Decision, FACTS, Queue, REPORTS, Report, Version,
};
use super::views::{self, Choice, DecisionView};
use crate::discussion::{self, Contribution, Subject};
use crate::locale::Localized;
use crate::moderation::Ground;
use crate::store::{Query, StoreError, Stored};
use crate::web::views::{Line, Place, Text, When};
use crate::web::{Form, Page, Visit, WebError, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;

/// How many reports are shown, and how many of an author's decisions are looked at.
const SHOWN: usize = 100;

type Address = Path<(String, String, String)>;

/// A case with what it is about.
struct Open {
    case: Stored<Case>,
    of: Stored<Contribution>,
}

/// A report as moderators see it: never by whom.
#[derive(Serialize)]
struct ReportView {
    ground: Choice,
    note: Option<Text>,
    place: Place,
    at: When,
}

#[derive(Serialize)]
struct VersionView {
    text: Text,
    until: When,
}

pub(super) async fn show(visit: Visit, path: Address) -> WebResult {
    let open = find(&visit, &path).await?;
    let form = Form::prefilled([
        ("key", keys::id()),
        ("version", open.case.version.to_string()),
        ("ground", open.case.ground.as_str().to_owned()),
    ]);
    respond(&visit, &open, &form, StatusCode::OK).await
}

/// After a problem the form stands at this address: to read it means to leave the form.
pub(super) async fn leave(visit: Visit, path: Address) -> WebResult {
    page::redirect(&visit.link(&views::case_path(&path.1, &path.2)))
}

pub(super) async fn decide(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let open = find(&visit, &path).await?;
    let judgement = judgement(&visit, &mut form);
    let Some(judgement) = judgement.filter(|_| form.problems.is_empty()) else {
        return respond(&visit, &open, &form, StatusCode::OK).await;
    };
    let done = decide::decide(&visit, open.case, open.of, judgement).await;
    finish(&visit, &path, form, done, "decided").await
}

pub(super) async fn review(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let open = find(&visit, &path).await?;
    let latest = open.case.decision.clone().ok_or(WebError::NotFound)?;
    let decision = visit.site.public.get::<Decision>(&latest).await?.ok_or(WebError::NotFound)?;
    let outcome = form.choice("outcome", &["uphold", "reverse"]);
    let facts = form.text("review_facts", FACTS);
    let version = form.value("decision_version").parse().unwrap_or_default();
    let (Some(outcome), Some(facts)) = (outcome, facts) else {
        return respond(&visit, &open, &form, StatusCode::OK).await;
    };
    let facts = Localized::new(visit.lang, facts);
    let verdict = Verdict { version, reversed: outcome == "reverse", facts };
    let done = appeal::review(&visit, decision, open.case, open.of, verdict).await;
    finish(&visit, &path, form, done, "reviewed").await
}

/// To the case as it is now; where somebody was first, with what was typed.
async fn finish(
    visit: &Visit,
    path: &Address,
    mut form: Form,
    done: Result<(), WebError>,
    word: &str,
) -> WebResult {
    match done {
        Err(WebError::Conflict) => {
            form.refuse::<()>("", crate::key!("moderation-problem-stale"), None);
            let now = find(visit, path).await?;
            respond(visit, &now, &form, StatusCode::CONFLICT).await
        }
        done => {
            done?;
            let case = visit.link(&views::case_path(&path.1, &path.2));
            page::redirect(&format!("{case}?done={word}"))
        }
    }
}

async fn find(visit: &Visit, path: &Address) -> Result<Open, WebError> {
    let (_, side, id) = &**path;
    let case = visit.site.public.get::<Case>(id).await?;
    let case = case.filter(|case| case.side == *side).ok_or(WebError::NotFound)?;
    let of = visit.site.public.get::<Contribution>(&case.contribution).await?;
    Ok(Open { of: of.ok_or(WebError::NotFound)?, case })
}

fn judgement(visit: &Visit, form: &mut Form) -> Option<Judgement> {
    let action = form.choice("action", &Action::ALL.map(Action::as_str));
    let action = action.and_then(|word| Action::parse(&word));
    let ground = form.choice("ground", &Ground::ALL.map(Ground::as_str));
    let ground = ground.and_then(|word| Ground::parse(&word));
    let facts = form.text("facts", FACTS);
    let days = if action == Some(Action::Suspend) { days(form) } else { Some(0) };
    let key = uuid::Uuid::try_parse(form.value("key"));
    Some(Judgement {
        key: key.map_or_else(|_| keys::id(), |key| key.to_string()),
        version: form.value("version").parse().unwrap_or_default(),
        action: action?,
        ground: ground?,
        facts: Localized::new(visit.lang, facts?),
        days: days?,
    })
}

fn days(form: &mut Form) -> Option<u32> {
    let days = form.value("days").trim().parse().ok();
    match days.filter(|days| (1..=DAYS).contains(days)) {
        Some(days) => Some(days),
        None => form.refuse("days", crate::key!("moderation-problem-days"), Some(DAYS as usize)),
    }
}

async fn respond(visit: &Visit, open: &Open, form: &Form, status: StatusCode) -> WebResult {
    let (case, of, viewer) = (&open.case, &open.of, visit.viewer()?);
    let about = &case.about;
    let subject = Subject::looked_at(&about.key, &about.path, &about.title);
    let choices = if super::moderates(viewer, &case.side) { case.choices(of) } else { &[] };
    let choices: Vec<Choice> = choices.iter().map(|one| views::action(visit, *one)).collect();
    let history = decide::history(visit, &case.id).await?;
    let appealed = history.first().filter(|_| case.queue == Queue::Appeal);
    let reviews = appealed.is_some_and(|decision| decision.can_be_reviewed(&viewer.resident));
    let decisions: Vec<_> = history.iter().map(|one| DecisionView::of(visit, one)).collect();
    let page = Page::new(visit, "moderation/case.html")
        .with("place", &Place::of(visit, &case.side))
        .with("case_queue", case.queue.as_str())
        .with("found", case.found.as_str())
        .with("ground", &views::ground(visit, case.ground))
        .with("title", &Line::of(visit, &about.title))
        .with("back", &visit.link(&format!("/moderation/{}", case.side)))
        .with("action", &visit.link(&views::case_path(&case.side, &case.id)))
        .with("context", &visit.link(&subject.address(&of.id)))
        .with("item", &discussion::view(visit, &subject, of).alone())
        .with("since", &When::exactly(visit, case.queued_at))
        .with("opened", &When::exactly(visit, case.opened_at))
        .with("waited", &views::waited(visit, case.queued_at))
        .with("standing", &standing(visit, case).await?)
        .with("report_count", &case.reports)
        .with("reports", &reports(visit, case).await?)
        .with("versions", &versions(visit, case).await?)
        .with("decisions", &decisions)
        .with("choices", &choices)
        .with("grounds", &views::grounds(visit))
        .with("max", &FACTS)
        .with("max_days", &DAYS)
        .with("appealed", &appealed.is_some())
        .with("reviews", &reviews)
        .with("decision_version", &appealed.map_or(0, |decision| decision.version))
        .with_form(form);
    let page = if status == StatusCode::OK { page } else { page.status(status) };
    page.respond()
}

/// How many decisions before this case went against the author, of the latest.
async fn standing(visit: &Visit, case: &Case) -> Result<usize, StoreError> {
    if case.author.is_empty() {
        return Ok(0);
    }
    let latest = Query::on(&BY_AUTHOR).equal(&case.author).descending().limit(SHOWN);
    let latest = visit.site.public.find::<Decision>(&latest).await?.items;
    let against = |one: &&Stored<Decision>| {
        let stands = one.appealed != super::Appealed::Reversed;
        one.case != case.id && one.action.restricts() && stands
    };
    Ok(latest.iter().filter(against).count())
}

async fn reports(visit: &Visit, case: &Case) -> Result<Vec<ReportView>, StoreError> {
    let query = Query::on(&REPORTS).equal(&case.id).limit(SHOWN);
    let found = visit.site.public.find::<Report>(&query).await?;
    let one = |report: &Stored<Report>| ReportView {
        ground: views::ground(visit, report.ground),
        note: report.note.as_ref().map(|note| Text::comment(visit, note)),
        place: Place::of(visit, &report.municipality),
        at: When::exactly(visit, report.at),
    };
    Ok(found.items.iter().map(one).collect())
}

/// Every wording before the one that stands, also those from before there was a case: whoever
/// decides reads what was reported, whenever that was.
async fn versions(visit: &Visit, case: &Case) -> Result<Vec<VersionView>, StoreError> {
    let mut versions = case.versions.clone();
    for before in discussion::earlier(&visit.site.public, &case.contribution).await? {
        if versions.iter().all(|version| version.until != before.until) {
            let text = Localized::new(before.lang, before.text);
            versions.push(Version { text, until: before.until });
        }
    }
    versions.sort_by_key(|version| version.until);
    let one = |version: &Version| VersionView {
        text: Text::comment(visit, &version.text),
        until: When::exactly(visit, version.until),
    };
    Ok(versions.iter().map(one).collect())
}
