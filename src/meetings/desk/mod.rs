//! A town's desk: its editors prepare meetings, announce, change and cancel them, see who comes,
//! and publish minutes.
//!
//! Invariant: an editor acts for a meeting that their own town holds, and decides on what they were
//! shown: what somebody else has changed meanwhile is kept, and what was typed as well.

mod form;
mod pages;
mod registered;

use super::actions;
use super::model::{Cancelled, Fault, MINUTES, Meeting, Minutes, REASON};
use crate::key;
use crate::municipalities::Role;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::{Form, Visit, WebError, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const ALL: &str = "/{lang}/meetings/desk/{municipality}";
const NEW: &str = "/{lang}/meetings/desk/{municipality}/new";
const ONE: &str = "/{lang}/meetings/desk/{municipality}/edit/{slug}";
const ANNOUNCE: &str = "/{lang}/meetings/desk/{municipality}/edit/{slug}/announce";
const CANCEL: &str = "/{lang}/meetings/desk/{municipality}/edit/{slug}/cancel";
const REGISTERED: &str = "/{lang}/meetings/desk/{municipality}/edit/{slug}/registered";
const MINUTED: &str = "/{lang}/meetings/desk/{municipality}/edit/{slug}/minutes";

const EDITORS: &[&str] = &[Role::Editor.as_str()];

pub const ACCESS: &[Access] = &[
    allow("GET", ALL, Rule::Staff(EDITORS)),
    allow("GET", NEW, Rule::Staff(EDITORS)),
    allow("POST", NEW, Rule::Staff(EDITORS)),
    allow("GET", ONE, Rule::Staff(EDITORS)),
    allow("POST", ONE, Rule::Staff(EDITORS)),
    allow("POST", ANNOUNCE, Rule::Staff(EDITORS)),
    allow("POST", CANCEL, Rule::Staff(EDITORS)),
    allow("GET", REGISTERED, Rule::Staff(EDITORS)),
    allow("GET", MINUTED, Rule::Staff(EDITORS)),
    allow("POST", MINUTED, Rule::Staff(EDITORS)),
];

/// What the room offers to staff.
pub const DESK: &[Item] = &[Item {
    roles: EDITORS,
    path: "/meetings/desk/{municipality}",
    title: key!("meetings-desk"),
    text: key!("meetings-desk-text"),
}];

pub fn routes(config: &mut ServiceConfig) {
    let both = |pattern| web::resource(pattern);
    config
        .service(both(ALL).route(web::get().to(pages::desk)))
        .service(both(NEW).route(web::get().to(blank)).route(web::post().to(create)))
        .service(both(ANNOUNCE).route(web::post().to(announce)))
        .service(both(CANCEL).route(web::post().to(cancel)))
        .service(both(REGISTERED).route(web::get().to(registered::show)))
        .service(both(MINUTED).route(web::get().to(minutes)).route(web::post().to(minute)))
        .service(both(ONE).route(web::get().to(show)).route(web::post().to(change)));
}

type Town = Path<(String, String)>;
type Address = Path<(String, String, String)>;

/// The meeting, if this town holds it.
pub(super) async fn existing(visit: &Visit, town: &str, slug: &str) -> WebResult<Stored<Meeting>> {
    let found = actions::by_slug(&visit.site.public, slug).await?;
    found.filter(|meeting| meeting.is_of(town)).ok_or(WebError::NotFound)
}

async fn blank(visit: Visit, path: Town) -> WebResult {
    let form = form::blank(&visit, &path.1);
    pages::edit(&visit, &path.1, None, &form).await?.respond()
}

async fn create(visit: Visit, path: Town, mut form: Form) -> WebResult {
    let town = &path.1;
    let Some(plan) = form::read(&visit, town, None, &mut form).await? else {
        return pages::edit(&visit, town, None, &form).await?.respond();
    };
    let key = uuid::Uuid::try_parse(form.value("key")).ok();
    let key = key.map_or_else(keys::id, |key| key.to_string());
    let slug = actions::create(&visit.site, &key, plan).await?;
    // keys: web-done-meeting-saved
    page::redirect(&format!("{}?done=meeting-saved", pages::href(&visit, town, &slug)))
}

async fn show(visit: Visit, path: Address) -> WebResult {
    let meeting = existing(&visit, &path.1, &path.2).await?;
    let form = form::filled(&visit, &path.1, &meeting);
    pages::edit(&visit, &path.1, Some(&meeting), &form).await?.respond()
}

/// The version that a form was made from.
fn shown_version(form: &Form) -> u64 {
    form.value("version").parse().unwrap_or(u64::MAX)
}

async fn change(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let town = &path.1;
    let meeting = existing(&visit, town, &path.2).await?;
    let Some(plan) = form::read(&visit, town, Some(&meeting), &mut form).await? else {
        return pages::edit(&visit, town, Some(&meeting), &form).await?.respond();
    };
    let shown = shown_version(&form);
    let done = actions::change(&visit.site, visit.viewer()?, meeting, shown, plan).await?;
    finished(&visit, town, &path.2, form, done, "meeting-saved").await
}

async fn announce(visit: Visit, path: Address) -> WebResult {
    let meeting = existing(&visit, &path.1, &path.2).await?;
    let form = form::filled(&visit, &path.1, &meeting);
    let done = actions::announce(&visit.site, visit.viewer()?, meeting).await?;
    // keys: web-done-meeting-announced
    finished(&visit, &path.1, &path.2, form, done, "meeting-announced").await
}

async fn cancel(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let town = &path.1;
    let meeting = existing(&visit, town, &path.2).await?;
    let needed = form::needed(&visit, &meeting.plan.hosts);
    let own = form::language(&visit, town);
    let reason = form::texts(&visit, &mut form, "reason", REASON, (own, &needed));
    let mut full = form::filled(&visit, town, &meeting);
    form::carry(&visit, &mut full, form, "reason");
    let Some(reason) = reason else {
        return pages::edit(&visit, town, Some(&meeting), &full).await?.respond();
    };
    let why = Cancelled { by: town.clone(), reason, at: visit.now() };
    let done = actions::cancel(&visit.site, visit.viewer()?, meeting, why).await?;
    // keys: web-done-meeting-cancelled
    finished(&visit, town, &path.2, full, done, "meeting-cancelled").await
}

/// Back to the page with what was done, or with why it could not be.
async fn finished(
    visit: &Visit,
    town: &str,
    slug: &str,
    mut form: Form,
    done: actions::Done,
    word: &str,
) -> WebResult {
    match done {
        Ok(()) => page::redirect(&format!("{}?done={word}", pages::href(visit, town, slug))),
        Err(fault) => {
            form.refuse::<()>("", said(fault), None);
            // The meeting as it is now: somebody else was here.
            let meeting = existing(visit, town, slug).await?;
            let page = pages::edit(visit, town, Some(&meeting), &form).await?;
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

fn said(fault: Fault) -> &'static str {
    match fault {
        Fault::Changed => key!("meetings-fault-changed"),
        Fault::Over => key!("meetings-fault-over"),
        Fault::Early => key!("meetings-fault-early"),
        Fault::Done => key!("meetings-fault-done"),
    }
}

async fn minutes(visit: Visit, path: Address) -> WebResult {
    let meeting = existing(&visit, &path.1, &path.2).await?;
    let form = form::minutes(&meeting);
    pages::minutes(&visit, &path.1, &meeting, &form, None).await?.respond()
}

async fn minute(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let town = &path.1;
    let meeting = existing(&visit, town, &path.2).await?;
    let needed = form::needed(&visit, &meeting.plan.hosts);
    let own = form::language(&visit, town);
    let text = form::texts(&visit, &mut form, "text", MINUTES, (own, &needed));
    let came = ["came-room", "came-remote"].map(|field| form::number(&mut form, field, 100_000));
    let (Some(text), [Some(room), Some(remote)]) = (text, came) else {
        return pages::minutes(&visit, town, &meeting, &form, None).await?.respond();
    };
    let minutes = Minutes { by: town.clone(), text, room, remote, at: visit.now() };
    if form.value("do") != "publish" {
        return pages::minutes(&visit, town, &meeting, &form, Some(&minutes)).await?.respond();
    }
    let shown = shown_version(&form);
    match actions::minute(&visit.site, visit.viewer()?, meeting, shown, minutes.clone()).await? {
        // keys: web-done-meeting-minutes
        Ok(()) => {
            let page = visit.link(&format!("/meetings/{}", path.2));
            page::redirect(&format!("{page}?done=meeting-minutes#minutes"))
        }
        Err(fault) => {
            form.refuse::<()>("", said(fault), None);
            let now = existing(&visit, town, &path.2).await?;
            let page = pages::minutes(&visit, town, &now, &form, Some(&minutes)).await?;
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}
