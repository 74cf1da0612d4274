//! The addresses of review: the standards, a town's queue, a petition's page for its moderators.

use super::actions;
use super::pages;
use crate::key;
use crate::municipalities::Role;
use crate::petitions::course::{Decision, DecisionRefusal, EXPLANATION, NUMBER, Recognition};
use crate::petitions::duties::Kind;
use crate::petitions::model::{Petition, Reason, Rejection};
use crate::petitions::{by_slug, desk, written};
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::{Form, Page, Visit, WebError, WebResult, aliases, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const STANDARDS: &str = "/{lang}/petitions/standards";
const QUEUE: &str = "/{lang}/petitions/review/{municipality}";
const ONE: &str = "/{lang}/petitions/review/{municipality}/{slug}";

const MODERATORS: &[&str] = &[Role::Moderator.as_str()];

pub const ACCESS: &[Access] = &[
    allow("GET", STANDARDS, Rule::Anyone),
    allow("GET", QUEUE, Rule::Staff(MODERATORS)),
    allow("GET", ONE, Rule::Staff(MODERATORS)),
    allow("POST", ONE, Rule::Staff(MODERATORS)),
];

// keys: petitions-desk-review petitions-desk-review-text
pub const DESK: Item = Item {
    roles: MODERATORS,
    path: "/petitions/review/{municipality}",
    title: "petitions-desk-review",
    text: "petitions-desk-review-text",
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(STANDARDS).route(web::get().to(standards)))
        .service(web::resource(QUEUE).route(web::get().to(queue)))
        .service(web::resource(ONE).route(web::get().to(show)).route(web::post().to(decide)));
}

async fn standards(visit: Visit) -> WebResult {
    Page::new(&visit, "petitions/standards.html").with("rules", &pages::rules(&visit)).respond()
}

async fn queue(visit: Visit, path: Path<(String, String)>) -> WebResult {
    desk::page(&visit, &path.1, Kind::Review).await
}

type Address = Path<(String, String, String)>;

/// The petition, if this town has or had to decide about it.
async fn existing(
    visit: &Visit,
    municipality: &str,
    slug: &str,
) -> WebResult<Option<Stored<Petition>>> {
    let found = by_slug(&visit.site.public, slug).await?;
    let theirs = |petition: &Stored<Petition>| {
        let decided = petition.course.reviews.iter().any(|one| one.municipality == municipality);
        let asked = petition.addressed.iter().any(|id| id == municipality);
        petition.course.round > 0 && (asked || decided)
    };
    Ok(found.filter(theirs))
}

async fn show(visit: Visit, path: Address) -> WebResult {
    match existing(&visit, &path.1, &path.2).await? {
        Some(petition) => {
            pages::one(&visit, &path.1, &petition, &Form::prefilled([])).await?.respond()
        }
        // Letters lead here, and the author may have renamed it.
        None => moved(&visit, &path.1, &path.2).await,
    }
}

/// On to where a renamed petition is looked at.
async fn moved(visit: &Visit, municipality: &str, slug: &str) -> WebResult {
    let old = Visit { path: format!("/petitions/{slug}"), ..visit.clone() };
    let alias = visit.site.public.get::<aliases::Alias>(&old.path).await?;
    let new = alias.ok_or(WebError::NotFound)?;
    let slug = new.to.trim_start_matches("/petitions/");
    page::redirect(&visit.link(&Kind::Review.path(municipality, slug)))
}

async fn decide(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (municipality, slug) = (&path.1, &path.2);
    let petition = existing(&visit, municipality, slug).await?.ok_or(WebError::NotFound)?;
    let round = form.value("round").parse().unwrap_or_default();
    let Some(decision) = read(&visit, municipality, &mut form) else {
        return pages::one(&visit, municipality, &petition, &form).await?.respond();
    };
    let word = decision.as_str();
    match actions::decide(&visit.site, &petition.id, municipality, round, decision).await? {
        Ok(()) => {
            let queue = visit.link(&format!("/petitions/review/{municipality}"));
            page::redirect(&format!("{queue}?done=petition-{word}"))
        }
        Err(refusal) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            let page = pages::one(&visit, municipality, &petition, &form).await?;
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

fn refusal_key(refusal: DecisionRefusal) -> &'static str {
    match refusal {
        DecisionRefusal::OtherText => key!("petitions-review-other-text"),
        DecisionRefusal::Decided | DecisionRefusal::Same => key!("petitions-review-decided"),
        DecisionRefusal::NotUnderReview => key!("petitions-review-over"),
    }
}

fn read(visit: &Visit, municipality: &str, form: &mut Form) -> Option<Decision> {
    match form.choice("decision", &["accept", "return", "reject"])?.as_str() {
        "accept" => accepted(visit, municipality, form),
        "return" => {
            let changes =
                written::localized(&visit.site, municipality, form, "changes", EXPLANATION)?;
            Some(Decision::Returned(changes))
        }
        _ => {
            let reasons = Reason::ALL.map(Reason::as_str);
            let reason = form.choice("reason", &reasons);
            let explanation =
                written::localized(&visit.site, municipality, form, "explanation", EXPLANATION);
            let reason = Reason::parse(&reason?)?;
            Some(Decision::Rejected(Rejection { reason, explanation: explanation? }))
        }
    }
}

/// Accepted, with the commission's decision where the town's rules ask for one.
fn accepted(visit: &Visit, municipality: &str, form: &mut Form) -> Option<Decision> {
    if !visit.site.municipality(municipality)?.rules.recognition {
        return Some(Decision::Accepted(None));
    }
    let number = form.line("number", NUMBER);
    let date = written::date(form, "date")?;
    if date > visit.site.zone(municipality).to_datetime(visit.now()).date() {
        return form.refuse("date", key!("petitions-date-future"), None);
    }
    Some(Decision::Accepted(Some(Recognition { number: number?, date })))
}
