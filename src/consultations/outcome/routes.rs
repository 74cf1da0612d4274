//! The addresses on which a host's editors write an outcome: their desk, the whole, a part, the
//! approval.

use super::actions::{self, Done};
use super::form::{self, Part, Written};
use super::model::{Approved, Outcome, Refusal};
use super::pages::{self, refusal_key};
use super::views::href;
use crate::consultations::actions::by_slug;
use crate::consultations::model::Consultation;
use crate::discussion::Contribution;
use crate::key;
use crate::municipalities::Role;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::{Form, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const DESK_PAGE: &str = "/{lang}/consultations/outcome/{municipality}";
const ONE: &str = "/{lang}/consultations/outcome/{municipality}/{slug}";
const APPROVE: &str = "/{lang}/consultations/outcome/{municipality}/{slug}/approve";
const PART: &str = "/{lang}/consultations/outcome/{municipality}/{slug}/{part}/{id}";
const REMOVE: &str = "/{lang}/consultations/outcome/{municipality}/{slug}/{part}/{id}/remove";

const EDITORS: &[&str] = &[Role::Editor.as_str()];

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", DESK_PAGE, Rule::Staff(EDITORS)),
    allow("GET", ONE, Rule::Staff(EDITORS)),
    allow("POST", APPROVE, Rule::Staff(EDITORS)),
    allow("GET", PART, Rule::Staff(EDITORS)),
    allow("POST", PART, Rule::Staff(EDITORS)),
    allow("POST", REMOVE, Rule::Staff(EDITORS)),
];

// keys: outcome-desk outcome-desk-text
/// What the room offers to staff.
pub const DESK: &[Item] = &[Item {
    roles: EDITORS,
    path: "/consultations/outcome/{municipality}",
    title: "outcome-desk",
    text: "outcome-desk-text",
}];

/// Before the routes of consultations: a slug is any word.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(DESK_PAGE).route(web::get().to(desk)))
        .service(web::resource(APPROVE).route(web::post().to(approve)))
        .service(web::resource(PART).route(web::get().to(edit)).route(web::post().to(write)))
        .service(web::resource(REMOVE).route(web::post().to(remove)))
        .service(web::resource(ONE).route(web::get().to(show)));
}

async fn desk(visit: Visit, path: Path<(String, String)>) -> WebResult {
    pages::desk(&visit, &path.1).await
}

/// The consultation, if this town hosts it and it has closed, with its outcome.
async fn existing(
    visit: &Visit,
    town: &str,
    slug: &str,
) -> WebResult<(Consultation, Stored<Outcome>)> {
    let found = by_slug(&visit.site.public, slug).await?;
    let theirs = |one: &Consultation| {
        one.owes_outcome(visit.now()) && one.hosts.iter().any(|host| host == town)
    };
    let one = found.filter(theirs).ok_or(WebError::NotFound)?;
    let outcome = actions::begun(&visit.site, &one).await?;
    Ok((one, outcome))
}

async fn show(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let (one, outcome) = existing(&visit, &path.1, &path.2).await?;
    let form = Form::prefilled([]);
    pages::show(&visit, &path.1, (&one, &outcome), &form).await?.respond()
}

type Address = Path<(String, String, String, String, String)>;

async fn edit(visit: Visit, path: Address) -> WebResult {
    let (_, town, slug, part, id) = path.into_inner();
    let (one, outcome) = existing(&visit, &town, &slug).await?;
    let part = Part::parse(&part, &id).ok_or(WebError::NotFound)?;
    theirs(&outcome, &town, &part)?;
    let shown = form::shown(&visit, &town, &outcome, &part);
    let form = Form::prefilled(shown.iter().map(|(name, text)| (name.as_str(), text.clone())));
    pages::part(&visit, &town, (&one, &outcome), &part, &form, false).respond()
}

/// A milestone is its own town's.
fn theirs(outcome: &Outcome, town: &str, part: &Part) -> Result<(), WebError> {
    let Part::Milestone(id) = part else { return Ok(()) };
    let found = outcome.milestones.iter().find(|one| one.id == *id);
    match found {
        Some(one) if one.municipality != town => Err(WebError::NotFound),
        _ => Ok(()),
    }
}

async fn write(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (_, town, slug, part, id) = path.into_inner();
    let (one, outcome) = existing(&visit, &town, &slug).await?;
    let part = Part::parse(&part, &id).ok_or(WebError::NotFound)?;
    theirs(&outcome, &town, &part)?;
    let written = form::read(&visit, &town, &outcome, &part, &mut form);
    let written = match written {
        Some(written) if linked(&visit, &one, &written, &mut form).await? => written,
        _ => {
            let page = pages::part(&visit, &town, (&one, &outcome), &part, &form, false);
            // What was seen stays what it was, so that nothing is written over unseen.
            return page.with("seen", &seen(&form)).respond();
        }
    };
    let done = carry_out(&visit, &one, &town, &written, seen(&form)).await?;
    match done {
        Ok(()) => page::redirect(&format!("{}?done=outcome-saved", href(&visit, &town, &slug))),
        Err(refusal) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            // As it is now: somebody else was here.
            let (one, outcome) = existing(&visit, &town, &slug).await?;
            let stale = refusal == Refusal::Stale;
            let page = pages::part(&visit, &town, (&one, &outcome), &part, &form, stale);
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

fn seen(form: &Form) -> u32 {
    form.value("seen").parse().unwrap_or_default()
}

/// Whether the contributions that it links are there for everybody to read.
async fn linked(
    visit: &Visit,
    one: &Consultation,
    written: &Written,
    form: &mut Form,
) -> WebResult<bool> {
    let Written::Argument(_, argument) = written else { return Ok(true) };
    for id in &argument.contributions {
        let found = visit.site.public.get::<Contribution>(id).await?;
        let readable =
            |found: &Stored<Contribution>| found.subject == one.key() && !found.standing.withheld;
        if !found.as_ref().is_some_and(readable) {
            form.refuse::<()>("contributions", key!("outcome-problem-link"), None);
            return Ok(false);
        }
    }
    Ok(true)
}

async fn carry_out(
    visit: &Visit,
    one: &Consultation,
    town: &str,
    written: &Written,
    seen: u32,
) -> WebResult<Done> {
    let site = &visit.site;
    match written {
        Written::Milestone(milestone) => actions::add(site, &one.id, milestone).await,
        Written::Update(id, update) => {
            let by = visit.viewer()?.resident.clone();
            let seen = usize::try_from(seen).unwrap_or_default();
            actions::update(site, one, (town, id), (update, seen), &by).await
        }
        _ => actions::write(site, &one.id, |content| written.put(content, town, seen)).await,
    }
}

async fn remove(visit: Visit, path: Address, form: Form) -> WebResult {
    let (_, town, slug, part, id) = path.into_inner();
    let (one, _) = existing(&visit, &town, &slug).await?;
    let part = Part::parse(&part, &id).ok_or(WebError::NotFound)?;
    if !matches!(part, Part::Argument(_) | Part::Item(_)) {
        return Err(WebError::NotFound);
    }
    let seen = seen(&form);
    let done = actions::write(&visit.site, &one.id, |content| content.remove(part.id(), seen));
    finished(&visit, &town, &slug, form, done.await?, "outcome-removed").await
}

async fn approve(visit: Visit, path: Path<(String, String, String)>, form: Form) -> WebResult {
    let (_, town, slug) = path.into_inner();
    let (one, _) = existing(&visit, &town, &slug).await?;
    let by = visit.viewer()?.resident.clone();
    let version = form.value("version").parse().unwrap_or_default();
    let done = actions::approve(&visit.site, &one, &town, version, &by).await?;
    let word = match done {
        Ok(Approved::Published | Approved::Changed) => "outcome-published",
        _ => "outcome-approved",
    };
    finished(&visit, &town, &slug, form, done.map(|_| ()), word).await
}

/// Back to the whole with what was done, or with why it could not be.
async fn finished(
    visit: &Visit,
    town: &str,
    slug: &str,
    mut form: Form,
    done: Done,
    word: &str,
) -> WebResult {
    match done {
        Ok(()) => page::redirect(&format!("{}?done={word}", href(visit, town, slug))),
        Err(refusal) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            let (one, outcome) = existing(visit, town, slug).await?;
            let page = pages::show(visit, town, (&one, &outcome), &form).await?;
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}
