//! The list of meetings, each one's page, its calendar, and registering for it.

use super::model::{Meeting, Mode, Refusal};
use super::views::{self, Card, MeetingView};
use super::{actions, calendar, desk, feed, places};
use crate::journal;
use crate::key;
use crate::municipalities::Role;
use crate::notifications::following::Button;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Page, Visit, WebError, WebResult, aliases, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const LIST: &str = "/{lang}/meetings";
const CALENDAR: &str = "/{lang}/meetings.ics";
const FILE: &str = "/{lang}/meetings/{slug}.ics";
const ONE: &str = "/{lang}/meetings/{slug}";
const REGISTER: &str = "/{lang}/meetings/{slug}/registration";
const WITHDRAW: &str = "/{lang}/meetings/{slug}/registration/withdraw";

pub const ACCESS: &[Access] = &[
    allow("GET", LIST, Rule::Anyone),
    allow("GET", CALENDAR, Rule::Anyone),
    allow("GET", FILE, Rule::Anyone),
    allow("GET", ONE, Rule::Anyone),
    allow("POST", REGISTER, Rule::SignedIn),
    allow("POST", WITHDRAW, Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(desk::routes)
        .configure(feed::routes)
        .service(web::resource(LIST).route(web::get().to(list)))
        .service(web::resource(CALENDAR).route(web::get().to(calendar_of_all)))
        .service(web::resource(FILE).route(web::get().to(file)))
        .service(web::resource(REGISTER).route(web::post().to(register)))
        .service(web::resource(WITHDRAW).route(web::post().to(withdraw)))
        .service(web::resource(ONE).route(web::get().to(show)));
}

async fn list(visit: Visit) -> WebResult {
    let after = visit.parameter("after");
    let (store, now) = (&visit.site.public, visit.now());
    // Older pages show only what is over: what lies ahead stands on the first.
    let ahead = match &after {
        None => actions::ahead(store, now, actions::MOST).await?,
        Some(_) => vec![],
    };
    let past = actions::past(store, now, after.as_deref().unwrap_or_default()).await?;
    let over: Vec<Card> = past.items.iter().map(|meeting| Card::of(&visit, meeting)).collect();
    let next = past.next.map(|cursor| format!("?after={}", cursor.encode()));
    let page = Page::new(&visit, "meetings/list.html")
        .with("following", &Button::of(&visit, "/meetings").await?)
        .with("ahead", &Card::all(&visit, &ahead))
        .with("over", &over)
        .with("first", &after.is_none())
        .with("feed", &feed::link_to_all(&visit))
        .with("next", &next);
    match ahead.iter().filter_map(|meeting| meeting.changes_at(now)).min() {
        Some(at) => page.shared_until(at).respond(),
        None => page.respond(),
    }
}

async fn calendar_of_all(visit: Visit) -> WebResult {
    let ahead = actions::ahead(&visit.site.public, visit.now(), actions::MOST).await?;
    let name = visit.text(key!("meetings-calendar-name"));
    calendar::respond(&visit, &name, "meetings.ics", &ahead, |meeting| {
        views::link_for(meeting, None)
    })
}

/// The meeting, if this visitor may see it: a draft is its hosts' editors' own.
async fn visible(visit: &Visit, slug: &str) -> WebResult<Option<Stored<Meeting>>> {
    let editor = |meeting: &Meeting| {
        visit.viewer.as_ref().is_some_and(|viewer| {
            let role = viewer.roles.iter().any(|role| role == Role::Editor.as_str());
            role && viewer.second_factor && meeting.is_of(&viewer.municipality)
        })
    };
    let found = actions::by_slug(&visit.site.public, slug).await?;
    Ok(found.filter(|meeting| meeting.listed || editor(meeting)))
}

async fn file(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let Some(meeting) = visible(&visit, &path.1).await? else {
        return aliases::follow_below(&visit, ".ics").await;
    };
    let (own, _) = views::own(&visit, &meeting).await?;
    let file = format!("{}.ics", meeting.slug);
    let name = visit.text(key!("meetings-calendar-name"));
    calendar::respond(&visit, &name, &file, std::slice::from_ref(&*meeting), |meeting| {
        views::link_for(meeting, own.as_ref())
    })
}

async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    match visible(&visit, &path.1).await? {
        None => aliases::follow(&visit).await,
        Some(meeting) => shown(&visit, &meeting, &Form::prefilled([]), StatusCode::OK).await,
    }
}

async fn shown(visit: &Visit, meeting: &Meeting, form: &Form, status: StatusCode) -> WebResult {
    let (own, registering) = views::own(visit, meeting).await?;
    let page = Page::new(visit, "meetings/show.html")
        .with("following", &Button::of(visit, &meeting.path()).await?)
        .with("meeting", &MeetingView::of(visit, meeting, own.as_ref()).await?)
        .with("own", &registering)
        .with("feed", &feed::link_to(visit, meeting))
        .with("journal", &journal::links(visit, &meeting.path()).await?)
        .with_form(form)
        .status(status);
    match meeting.changes_at(visit.now()) {
        Some(at) => page.shared_until(at).respond(),
        None => page.respond(),
    }
}

async fn register(visit: Visit, path: Path<(String, String)>, mut form: Form) -> WebResult {
    let Some(meeting) = visible(&visit, &path.1).await? else {
        return Err(WebError::NotFound);
    };
    let modes = Mode::ALL.map(Mode::as_str);
    let Some(mode) = form.choice("mode", &modes).and_then(|word| Mode::parse(&word)) else {
        return shown(&visit, &meeting, &form, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match places::register(&visit.site, visit.viewer()?, &meeting.id, mode).await? {
        Ok(()) => {
            let own = places::of(&visit.site.public, &meeting.id, &visit.viewer()?.resident);
            let waiting = own.await?.is_some_and(|one| one.waiting);
            // keys: web-done-meeting-registered web-done-meeting-waiting
            let word = if waiting { "meeting-waiting" } else { "meeting-registered" };
            back(&visit, &meeting, word)
        }
        Err(refusal) => {
            // Only where there is still something to press is it beside that.
            let field = if refusal == Refusal::Full { "mode" } else { "" };
            form.refuse::<()>(field, refused(refusal), None);
            shown(&visit, &meeting, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

fn refused(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Late => key!("meetings-refused-late"),
        Refusal::Cancelled => key!("meetings-refused-cancelled"),
        Refusal::NotOffered => key!("meetings-refused-not-offered"),
        Refusal::Full => key!("meetings-refused-full"),
    }
}

async fn withdraw(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let Some(meeting) = visible(&visit, &path.1).await? else {
        return Err(WebError::NotFound);
    };
    places::withdraw(&visit.site, &meeting.id, &visit.viewer()?.resident).await?;
    // keys: web-done-meeting-withdrawn
    back(&visit, &meeting, "meeting-withdrawn")
}

/// Back to the page with what was done.
fn back(visit: &Visit, meeting: &Meeting, done: &str) -> WebResult {
    page::redirect(&format!("{}?done={done}#registration", visit.link(&meeting.path())))
}
