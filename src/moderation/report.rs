//! Reporting a contribution: the page and the act.
//!
//! Invariant: one person, one report on a contribution, which a unique index enforces; every report
//! belongs to a case that was not decided when it came, which the case's version enforces.

use super::limits;
use super::model::{BY_REPORTED, CURRENT, Case, Found, NOTE, Report, period};
use super::views;
use crate::discussion::{self, Contribution, Room, Subject};
use crate::locale::{Lang, Localized};
use crate::moderation::Ground;
use crate::store::{Batch, CommitError, Query, Stored};
use crate::web::views::Line;
use crate::web::{Form, Page, Visit, WebError, WebResult, keys, page};
use actix_web::web::Path;

/// How often a report begins again when others report the same meanwhile.
const TRIES: usize = 20;

/// What somebody says is wrong.
struct Complaint {
    ground: Ground,
    note: Option<Localized>,
}

type Address = Path<(String, String, String)>;

pub(super) async fn show<R: Room>(visit: Visit, path: Address) -> WebResult {
    let (subject, one) = reported::<R>(&visit, path).await?;
    let language = [("language", visit.lang.to_string())];
    respond(&visit, &subject, &one, &Form::prefilled(language)).await
}

pub(super) async fn send<R: Room>(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (subject, one) = reported::<R>(&visit, path).await?;
    let complaint = complaint(&visit, &mut form);
    if before(&visit, &one).await?.is_none()
        && limits::reports_too_often(&visit, visit.viewer()?).await?
    {
        let most = visit.site.config.moderation.reports_per_hour as usize;
        form.refuse::<()>("", crate::key!("moderation-problem-reports"), Some(most));
    }
    let Some(complaint) = complaint.filter(|_| form.problems.is_empty()) else {
        return respond(&visit, &subject, &one, &form).await;
    };
    let case = report(&visit, &subject, &one, complaint).await?;
    if super::moderates(visit.viewer()?, &one.author.municipality) {
        return page::redirect(&visit.link(&views::case_path(&one.author.municipality, &case)));
    }
    let place = visit.link(&subject.path);
    let (thread, id) = (&one.thread, &one.id);
    page::redirect(&format!("{place}?thread={thread}&done=reported#contribution-{id}"))
}

/// The contribution: somebody else's, and in sight.
async fn reported<R: Room>(
    visit: &Visit,
    path: Address,
) -> Result<(Subject, Contribution), WebError> {
    let (_, slug, id) = path.into_inner();
    let subject = R::subject(visit, &slug).await?.ok_or(WebError::NotFound)?;
    let found = discussion::find(visit, &subject, &id).await?;
    let one = found.filter(|one| !one.standing.withheld).ok_or(WebError::NotFound)?;
    if one.author.resident == visit.viewer()?.resident {
        return Err(WebError::Forbidden);
    }
    Ok((subject, one))
}

fn complaint(visit: &Visit, form: &mut Form) -> Option<Complaint> {
    let words = Ground::ALL.map(Ground::as_str);
    let ground = form.choice("ground", &words).and_then(|word| Ground::parse(&word));
    let has_note = !form.value("note").trim().is_empty();
    let note = if has_note { Some(form.text("note", NOTE)) } else { None };
    let lang = Lang::parse(form.value("language"));
    let lang = lang.filter(|lang| visit.site.locales.supports(*lang)).unwrap_or(visit.lang);
    let note = match note {
        Some(None) => return None,
        Some(Some(text)) => Some(Localized::new(lang, text)),
        None => None,
    };
    Some(Complaint { ground: ground?, note })
}

async fn respond(visit: &Visit, subject: &Subject, one: &Contribution, form: &Form) -> WebResult {
    let before = before(visit, one).await?.is_some();
    let item = discussion::view(visit, subject, one).alone();
    Page::new(visit, "moderation/report.html")
        .with("title", &Line::of(visit, &subject.title))
        .with("back", &visit.link(&subject.address(&one.id)))
        .with("action", &visit.link(&format!("{}/report", subject.address(&one.id))))
        .with("item", &item)
        .with("before", &before)
        .with("moderates", &super::moderates(visit.viewer()?, &one.author.municipality))
        .with("grounds", &views::grounds(visit))
        .with("max", &NOTE)
        .with_form(form)
        .respond()
}

async fn before(visit: &Visit, one: &Contribution) -> Result<Option<Stored<Report>>, WebError> {
    let own = Query::on(&BY_REPORTED).equal(&one.id).equal(&visit.viewer()?.resident);
    Ok(visit.site.public.first(own).await?)
}

/// Adds the report to the contribution's case, or opens one; gives the case's id.
async fn report(
    visit: &Visit,
    subject: &Subject,
    one: &Contribution,
    complaint: Complaint,
) -> Result<String, WebError> {
    let store = &visit.site.public;
    for _ in 0..TRIES {
        if let Some(before) = before(visit, one).await? {
            return Ok(before.document.case);
        }
        let current = store.first::<Case>(Query::on(&CURRENT).equal(&one.id)).await?;
        let mut case = match current {
            Some(case) => case,
            None => Stored { version: 0, document: open(visit, subject, one, &complaint)? },
        };
        case.reports += 1;
        let report = document(visit, &case, one, &complaint)?;
        let batch = Batch::new().insert(&report);
        let batch = match case.version {
            0 => batch.insert(&case.document),
            _ => batch.replace(&case),
        };
        match store.commit(batch).await {
            // Somebody reported or decided at the same time: look again.
            Err(CommitError::Conflict(_)) => {}
            done => {
                done?;
                return Ok(case.document.id);
            }
        }
    }
    Err(WebError::Conflict)
}

fn open(
    visit: &Visit,
    subject: &Subject,
    one: &Contribution,
    complaint: &Complaint,
) -> Result<Case, WebError> {
    let by_staff = super::moderates(visit.viewer()?, &one.author.municipality);
    let found = if by_staff { Found::Staff } else { Found::Report };
    Ok(Case::new(keys::id(), subject, one, (complaint.ground, found), visit.now()))
}

fn document(
    visit: &Visit,
    case: &Case,
    one: &Contribution,
    complaint: &Complaint,
) -> Result<Report, WebError> {
    let viewer = visit.viewer()?;
    Ok(Report {
        id: keys::id(),
        case: case.id.clone(),
        contribution: one.id.clone(),
        reporter: viewer.resident.clone(),
        municipality: viewer.municipality.clone(),
        ground: complaint.ground,
        note: complaint.note.clone(),
        at: visit.now(),
        period: period(visit.now()),
        side: case.side.clone(),
    })
}
