//! The list of petitions, each one's page, signing and withdrawing.

use super::actions::{self, SignError, Wish, by_slug};
use super::breakdown::Breakdown;
use super::chart::Chart;
use super::course_view::CourseView;
use super::integrity::{self, invalidated};
use super::model::{Answer, BY_ANSWER, BY_STATE, Petition, Refusal, State};
use super::signing::{Signing, refusal_key};
use super::sponsors::Support;
use super::taking::Signed;
use super::views::{Card, PetitionView, href, shown};
use super::{
    answers, export, feed, mailed, paper, poster, review, settlements, share, sponsors, starting,
};
use crate::discussion::{self, Kind, Room, Subject};
use crate::journal;
use crate::key;
use crate::locale::Args;
use crate::notifications::following::Button;
use crate::residents::registration::read_name;
use crate::store::{Query, StoreError, Stored};
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Page, Visit, WebError, WebResult, aliases, page};
use actix_web::web::{self, Path, ServiceConfig};
use serde::Serialize;
use std::collections::BTreeMap;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/petitions", Rule::Anyone),
    allow("GET", "/{lang}/petitions/{slug}", Rule::Anyone),
    allow("POST", "/{lang}/petitions/{slug}/signatures", Rule::Participant),
    allow("POST", "/{lang}/petitions/{slug}/signatures/withdraw", Rule::SignedIn),
    allow("GET", "/{lang}/petitions/{slug}/contributions", Rule::Anyone),
    allow("POST", "/{lang}/petitions/{slug}/contributions", Rule::Participant),
    allow("GET", "/{lang}/petitions/{slug}/contributions/live", Rule::Anyone),
    allow("GET", "/{lang}/petitions/{slug}/contributions/{id}", Rule::Anyone),
    allow("GET", "/{lang}/petitions/{slug}/contributions/{id}/support", Rule::Anyone),
    allow("POST", "/{lang}/petitions/{slug}/contributions/{id}/support", Rule::Participant),
    allow("POST", "/{lang}/petitions/{slug}/contributions/{id}/support/withdraw", Rule::SignedIn),
    allow("GET", "/{lang}/petitions/{slug}/contributions/{id}/reply", Rule::Participant),
    allow("GET", "/{lang}/petitions/{slug}/contributions/{id}/report", Rule::Participant),
    allow("POST", "/{lang}/petitions/{slug}/contributions/{id}/report", Rule::Participant),
    allow("GET", "/{lang}/petitions/{slug}/contributions/{id}/edit", Rule::Participant),
    allow("POST", "/{lang}/petitions/{slug}/contributions/{id}/edit", Rule::Participant),
    allow("GET", "/{lang}/petitions/{slug}/contributions/{id}/history", Rule::Anyone),
];

/// The room's routes, with all that has an address of its own before what any slug matches.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(starting::routes)
        .configure(export::routes)
        .configure(review::routes)
        .configure(answers::routes)
        .configure(paper::routes)
        .configure(integrity::routes)
        .configure(sponsors::routes)
        .configure(mailed::routes)
        .configure(feed::routes)
        .configure(share::routes)
        .configure(poster::routes)
        .configure(own);
}

fn own(config: &mut ServiceConfig) {
    let signatures = "/{lang}/petitions/{slug}/signatures";
    config
        .service(web::resource("/{lang}/petitions").route(web::get().to(list)))
        .service(web::resource(Petitions::PATTERN).route(web::get().to(show)))
        .service(web::resource(signatures).route(web::post().to(sign)))
        .service(web::resource(format!("{signatures}/withdraw")).route(web::post().to(withdraw)));
    discussion::routes::<Petitions>(config);
}

/// The room, for its discussions.
struct Petitions;

impl Room for Petitions {
    const PATTERN: &'static str = "/{lang}/petitions/{slug}";

    async fn subject(visit: &Visit, slug: &str) -> Result<Option<Subject>, WebError> {
        let found = by_slug(&visit.site.public, slug).await?;
        Ok(found.map(|petition| subject(visit, &petition)))
    }
}

/// A petition is discussed for as long as it collects signatures.
fn subject(visit: &Visit, petition: &Petition) -> Subject {
    Subject {
        key: format!("petitions/{}", petition.id),
        path: petition.path(),
        title: shown(visit, petition).action.clone(),
        author: Some(petition.author.clone()),
        open: petition.collects(visit.now()).is_ok(),
        kinds: &[Kind::Comment, Kind::Question],
        participation: petition.participation,
        towns: petition.addressed.clone(),
    }
}

/// Petitions on a page of the list.
const A_PAGE: usize = 20;

/// What the list can show: a word for the address, and the index that finds it.
const FILTERS: [&str; 5] = ["open", "waiting", "answered", "closed", "rejected"];

fn listed(filter: &str) -> Query {
    let query = match filter {
        "waiting" => Query::on(&BY_ANSWER).equal(Answer::Waiting.as_str()),
        "answered" => Query::on(&BY_ANSWER).equal(Answer::Given.as_str()),
        "closed" => Query::on(&BY_STATE).equal(State::Closed.as_str()),
        "rejected" => Query::on(&BY_STATE).equal(State::Rejected.as_str()),
        _ => Query::on(&BY_STATE).equal(State::Open.as_str()),
    };
    query.descending().limit(A_PAGE)
}

async fn list(visit: Visit) -> WebResult {
    let asked = visit.parameter("state").unwrap_or_default();
    let filter = FILTERS.into_iter().find(|filter| *filter == asked).unwrap_or(FILTERS[0]);
    let after = visit.parameter("after");
    let query = listed(filter).after_word(after.as_deref().unwrap_or_default());
    let page = visit.site.public.find::<Petition>(&query).await?;
    let cards = Card::all(&visit, page.items.iter().map(|stored| &stored.document)).await?;
    let next = page.next.map(|next| format!("?state={filter}&after={}", next.encode()));
    Page::new(&visit, "petitions/list.html")
        .with("following", &Button::of(&visit, "/petitions").await?)
        .with("filter", filter)
        .with("feed", &feed::link_to_all(&visit))
        .with("filters", &filters(&visit, filter))
        .with("petitions", &cards)
        .with("next", &next)
        .respond()
}

#[derive(Serialize)]
struct Filter {
    text: String,
    href: String,
    current: bool,
}

fn filters(visit: &Visit, current: &str) -> Vec<Filter> {
    let one = |filter: &str| {
        let args = Args::from_iter([("state", filter)]);
        let room = visit.link("/petitions");
        let first = filter == FILTERS[0];
        Filter {
            text: visit.text_with(key!("petitions-filter"), &args),
            href: if first { room } else { format!("{room}?state={filter}") },
            current: filter == current,
        }
    };
    FILTERS.into_iter().map(one).collect()
}

type Address = Path<(String, String)>;

async fn show(visit: Visit, path: Address) -> WebResult {
    match by_slug(&visit.site.public, &path.1).await? {
        None => aliases::follow(&visit).await,
        Some(petition) => respond(&visit, &petition, &Form::prefilled([])).await,
    }
}

/// The page, with the form as it was typed and what is wrong with it.
pub async fn respond(visit: &Visit, petition: &Petition, form: &Form) -> WebResult {
    let view = PetitionView::of(visit, petition).await?;
    let signing = signing(visit, petition).await?;
    let subject = subject(visit, petition);
    // The discussion's form begins anew, whatever was typed in the other.
    let blank = discussion::blank(visit, subject.kinds);
    let written: BTreeMap<&str, &str> =
        ["key", "kind", "stance", "language"].map(|name| (name, blank.value(name))).into();
    let mut page = Page::new(visit, "petitions/show.html")
        .with("following", &Button::of(visit, &petition.path()).await?)
        .with("petition", &view)
        .with("feed", &feed::link_to(visit, petition))
        .with("poster", &poster::link(visit, petition))
        .shared_as(&share::tags(visit, petition))
        .with("signing", &signing)
        .with("breakdown", &Breakdown::of(visit, petition).await?)
        .with("course", &CourseView::of(visit, petition).await?)
        .with("chart", &Chart::of(visit, petition).await?)
        .with("support", &Support::of(visit, petition).await?)
        .with("discussion", &discussion::show(visit, &subject).await?)
        .with("journal", &journal::links(visit, &subject.path).await?)
        .with("written", &written)
        .with_form(form);
    if let Some(at) = petition.course.until.filter(|at| *at > visit.now()) {
        page = page.shared_until(at);
    }
    if let Some(at) = petition.closes_at.filter(|_| petition.collects(visit.now()).is_ok()) {
        page = page.shared_until(at);
    }
    if let Some(at) = Chart::changes_at(visit, petition) {
        page = page.shared_until(at);
    }
    page.respond()
}

async fn signing(visit: &Visit, petition: &Petition) -> Result<Signing, StoreError> {
    let Some(viewer) = &visit.viewer else { return Ok(Signing::visitor(visit, petition)) };
    let person = actions::person(viewer);
    let refused = petition.accept_signature(&person, viewer.verified, visit.now()).err();
    let signature = match refused {
        // Whoever signed while their residence was confirmed can still withdraw.
        Some(refusal) if refusal != Refusal::Unconfirmed => None,
        _ => actions::signature(&visit.site.public, petition, &viewer.resident).await?,
    };
    let refused = match (refused, &signature) {
        (None, None) => {
            let theirs = invalidated::of(&visit.site, petition, &viewer.resident).await?;
            theirs.map(|_| Refusal::Invalidated)
        }
        (refused, _) => refused,
    };
    Ok(Signing::resident(visit, petition, refused, signature.is_some()))
}

async fn sign(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let viewer = visit.viewer()?;
    let petition = existing(&visit, &path).await?;
    // Only the form's own word allows a name to be shown.
    if form.is_checked("show_name") {
        form.choice("show_name", &["yes"]);
    }
    let name = if form.value("name").trim().is_empty() { None } else { read_name(&mut form) };
    let settlement = settlements::read(&visit, &viewer.municipality, &form);
    if settlement.is_none() && !form.value("settlement").is_empty() {
        form.refuse::<()>("settlement", key!("petitions-settlement-elsewhere"), None);
    }
    if !form.problems.is_empty() {
        return respond(&visit, &petition, &form).await;
    }
    let (show_name, address) = (form.is_checked("show_name"), visit.address.clone());
    let wish = Wish { name, settlement, show_name, address };
    let done = match actions::sign(&visit.site, &petition, viewer, &wish).await {
        Ok(Signed::Now) => "petition-signed",
        Ok(Signed::Already) => "petition-signed-before",
        Err(SignError::Refused(refusal)) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            return respond(&visit, &petition, &form).await;
        }
        Err(error) => return Err(error.into()),
    };
    page::redirect(&format!("{}?done={done}", href(&visit, &petition)))
}

async fn withdraw(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let viewer = visit.viewer()?;
    let petition = existing(&visit, &path).await?;
    match actions::withdraw(&visit.site, &petition, viewer).await {
        Ok(()) => {}
        Err(SignError::Refused(_)) => {
            form.refuse::<()>("", key!("petitions-refused-withdrawal"), None);
            return respond(&visit, &petition, &form).await;
        }
        Err(error) => return Err(error.into()),
    }
    page::redirect(&format!("{}?done=petition-withdrawn", href(&visit, &petition)))
}

async fn existing(visit: &Visit, path: &Address) -> WebResult<Stored<Petition>> {
    by_slug(&visit.site.public, &path.1).await?.ok_or(WebError::NotFound)
}
