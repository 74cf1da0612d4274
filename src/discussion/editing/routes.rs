//! The two addresses below a contribution: changing it, and everything that it said.
//!
//! Changing has one address whatever the reason. What moderators asked to be changed is changed by
//! their form; everything else by the author's own.

use super::actions::{self, Outcome};
use super::views;
use crate::discussion::{self, Contribution, Room, State, Subject, TEXT};
use crate::moderation::{self, Refusal};
use crate::web::views::Line;
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{Path, ServiceConfig, get, post, resource};

type Address = Path<(String, String, String)>;

/// The routes of a room's discussions. Its `ACCESS` lists them with its own.
pub fn routes<R: Room>(config: &mut ServiceConfig) {
    let one = format!("{}/contributions/{{id}}", R::PATTERN);
    let edit = resource(format!("{one}/edit"));
    let history = resource(format!("{one}/history"));
    config
        .service(edit.route(get().to(show::<R>)).route(post().to(send::<R>)))
        .service(history.route(get().to(read::<R>)));
}

async fn show<R: Room>(visit: Visit, path: Address) -> WebResult {
    let subject = subject::<R>(&visit, &path.1).await?;
    let one = actions::own(&visit, &subject, &path.2).await?;
    if one.standing.state == State::AwaitingEdit {
        return moderation::edit::show::<R>(visit, path).await;
    }
    let text = one.text.original_text().to_owned();
    respond(&visit, &subject, &one, &Form::prefilled([("text", text)]), StatusCode::OK)
}

async fn send<R: Room>(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let subject = subject::<R>(&visit, &path.1).await?;
    let one = actions::own(&visit, &subject, &path.2).await?;
    if one.standing.state == State::AwaitingEdit {
        return moderation::edit::send::<R>(visit, path, form).await;
    }
    let Some(text) = form.text("text", TEXT) else {
        return respond(&visit, &subject, &one, &form, StatusCode::OK);
    };
    let wording = form.value("wording").parse().unwrap_or_default();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    match actions::change(&visit, &subject, &path.2, wording, &text).await? {
        Outcome::Made(one) => return page::redirect(&place(&visit, &subject, &one)),
        Outcome::Unchanged => {
            form.refuse::<()>("text", crate::key!("editing-problem-unchanged"), None)
        }
        Outcome::Stale => {
            status = StatusCode::CONFLICT;
            form.refuse("", crate::key!("editing-problem-stale"), None)
        }
        Outcome::Barred(why) => {
            let (key, max) = views::reason(&visit, why);
            form.refuse("", key, max)
        }
        Outcome::Refused(Refusal::TooOften(most)) => {
            form.refuse("text", crate::key!("editing-problem-often"), Some(most as usize))
        }
        Outcome::Refused(Refusal::Repeated) => {
            form.refuse("text", crate::key!("discussion-problem-repeated"), None)
        }
    };
    let now = actions::own(&visit, &subject, &path.2).await?;
    respond(&visit, &subject, &now, &form, status)
}

/// Everything that a contribution said, for those who may read it.
async fn read<R: Room>(visit: Visit, path: Address) -> WebResult {
    let subject = subject::<R>(&visit, &path.1).await?;
    let one = discussion::find(&visit, &subject, &path.2).await?.ok_or(WebError::NotFound)?;
    if !discussion::reads(&visit, &one) {
        return Err(WebError::NotFound);
    }
    let earlier = match one.edited {
        Some(_) => actions::earlier(&visit.site.public, &one.id).await?,
        None => vec![],
    };
    Page::new(&visit, "discussion/history.html")
        .with("title", &Line::of(&visit, &subject.title))
        .with("back", &visit.link(&subject.path))
        .with("item", &discussion::view(&visit, &subject, &one).alone())
        .with("history", &views::HistoryView::of(&visit, &one, &earlier))
        .respond()
}

async fn subject<R: Room>(visit: &Visit, slug: &str) -> Result<Subject, WebError> {
    R::subject(visit, slug).await?.ok_or(WebError::NotFound)
}

fn respond(
    visit: &Visit,
    subject: &Subject,
    one: &Contribution,
    form: &Form,
    status: StatusCode,
) -> WebResult {
    let address = subject.address(&one.id);
    let form_view = views::form(visit, subject, one);
    let page = Page::new(visit, "discussion/edit.html")
        .with("title", &Line::of(visit, &subject.title))
        .with("back", &visit.link(&address))
        .with("action", &visit.link(&format!("{address}/edit")))
        .with("max", &TEXT)
        .with("stale", &(status == StatusCode::CONFLICT))
        .with("form", &form_view)
        .with_form(form);
    let page = if status == StatusCode::CONFLICT { page.status(status) } else { page };
    page.respond()
}

/// Where its author sees what has become of it.
fn place(visit: &Visit, subject: &Subject, one: &Contribution) -> String {
    let done = if one.standing.withheld { "contribution-held" } else { "reworded" };
    let page = visit.link(&subject.path);
    format!("{page}?thread={}&done={done}#contribution-{}", one.thread, one.id)
}
