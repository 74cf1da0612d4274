//! The list of consultations and the page of each.

use super::actions;
use super::documents;
use super::drafting;
use super::feed;
use super::model::Consultation;
use super::outcome::{self, OutcomeView};
use super::views::{self, ConsultationView};
use crate::answers;
use crate::discussion::{self, Room, Subject};
use crate::journal;
use crate::notifications::following::Button;
use crate::store::Cursor;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Page, Visit, WebError, WebResult, aliases};
use actix_web::web::{Path, ServiceConfig, get, resource};

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/consultations", Rule::Anyone),
    allow("GET", "/{lang}/consultations/{slug}", Rule::Anyone),
    allow("GET", "/{lang}/consultations/{slug}/contributions", Rule::Anyone),
    allow("POST", "/{lang}/consultations/{slug}/contributions", Rule::Participant),
    allow("GET", "/{lang}/consultations/{slug}/contributions/live", Rule::Anyone),
    allow("GET", "/{lang}/consultations/{slug}/contributions/{id}", Rule::Anyone),
    allow("GET", "/{lang}/consultations/{slug}/contributions/{id}/support", Rule::Anyone),
    allow("POST", "/{lang}/consultations/{slug}/contributions/{id}/support", Rule::Participant),
    allow(
        "POST",
        "/{lang}/consultations/{slug}/contributions/{id}/support/withdraw",
        Rule::SignedIn,
    ),
    allow("GET", "/{lang}/consultations/{slug}/contributions/{id}/reply", Rule::Participant),
    allow("GET", "/{lang}/consultations/{slug}/contributions/{id}/report", Rule::Participant),
    allow("POST", "/{lang}/consultations/{slug}/contributions/{id}/report", Rule::Participant),
    allow("GET", "/{lang}/consultations/{slug}/contributions/{id}/edit", Rule::Participant),
    allow("POST", "/{lang}/consultations/{slug}/contributions/{id}/edit", Rule::Participant),
    allow("GET", "/{lang}/consultations/{slug}/contributions/{id}/history", Rule::Anyone),
];

/// The room's routes.
pub fn routes(config: &mut ServiceConfig) {
    drafting::routes(config);
    feed::routes(config);
    outcome::routes(config);
    config
        .service(resource("/{lang}/consultations").route(get().to(list)))
        .service(resource(Consultations::PATTERN).route(get().to(show)));
    discussion::routes::<Consultations>(config);
    documents::routes(config);
}

/// The room, for its discussions.
pub struct Consultations;

impl Room for Consultations {
    const PATTERN: &'static str = "/{lang}/consultations/{slug}";

    async fn subject(visit: &Visit, slug: &str) -> Result<Option<Subject>, WebError> {
        let found = actions::by_slug(&visit.site.public, slug).await?;
        Ok(found.map(|one| subject(visit, &one)))
    }
}

pub(super) fn subject(visit: &Visit, one: &Consultation) -> Subject {
    Subject {
        key: one.key(),
        path: one.path(),
        title: one.title.clone(),
        author: None,
        open: one.takes_contributions(visit.now()),
        kinds: one.phase(visit.now()).kinds(),
        participation: one.participation,
        towns: one.hosts.clone(),
    }
}

/// What is open, then what has closed; `?open=…` and `?closed=…` go on in one of them.
async fn list(visit: Visit) -> WebResult {
    let (store, now) = (&visit.site.public, visit.now());
    let (more_open, more_closed) = (visit.parameter("open"), visit.parameter("closed"));
    let nothing = crate::store::Page { items: vec![], next: None };
    let open = match &more_closed {
        Some(_) => nothing.clone(),
        None => actions::open(store, now, more_open.as_deref().unwrap_or_default()).await?,
    };
    let closed = match &more_open {
        Some(_) => nothing,
        None => actions::closed(store, now, more_closed.as_deref().unwrap_or_default()).await?,
    };
    let changes = open.items.iter().filter_map(|one| one.changes_at(now)).min();
    let page = Page::new(&visit, "consultations/list.html")
        .with("following", &Button::of(&visit, "/consultations").await?)
        .with("open", &views::cards(&visit, &open).await?)
        .with("closed", &views::cards(&visit, &closed).await?)
        .with("open_next", &next(&visit, "open", open.next))
        .with("closed_next", &next(&visit, "closed", closed.next))
        .with("feed", &feed::link_to_all(&visit))
        .with("first", &(more_open.is_none() && more_closed.is_none()));
    match changes {
        Some(at) => page.shared_until(at).respond(),
        None => page.respond(),
    }
}

fn next(visit: &Visit, part: &str, cursor: Option<Cursor>) -> Option<String> {
    let list = visit.link("/consultations");
    cursor.map(|cursor| format!("{list}?{part}={}", cursor.encode()))
}

async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let Some(one) = actions::by_slug(&visit.site.public, &path.1).await? else {
        return aliases::follow(&visit).await;
    };
    let subject = subject(&visit, &one);
    let page = Page::new(&visit, "consultations/show.html")
        .with("following", &Button::of(&visit, &subject.path).await?)
        .with("consultation", &ConsultationView::of(&visit, &one))
        .with("outcome", &OutcomeView::of(&visit, &one).await?)
        .with("documents", &documents::lines(&visit, &one).await?)
        .with("discussion", &discussion::show(&visit, &subject).await?)
        .with("questions", &answers::summary(&visit, &subject).await?)
        .with("meetings", &crate::meetings::of_consultation(&visit, &one.slug).await?)
        .with("feed", &feed::link_to(&visit, &one))
        .with("shown", &drafting::Shown::of(&visit, &one))
        .with("journal", &journal::links(&visit, &subject.path).await?)
        .with_form(&discussion::blank(&visit, subject.kinds));
    match one.changes_at(visit.now()) {
        Some(at) => page.shared_until(at).respond(),
        None => page.respond(),
    }
}
