//! The resident's page: whether their municipality has confirmed where they live, and the ways in
//! which it does.
//!
//! Invariant: the page offers what the municipality's settings offer, and a form for another way
//! does nothing.

use super::letters::{self, Entered, code};
use super::roll::{self, Proved};
use super::{counter, table};
use crate::residency::letters::Refusal;
use crate::residents::session::SignedIn;
use crate::residents::sign_in::pages;
use crate::residents::{Resident, Way};
use crate::web::access::{Access, Rule, allow};
use crate::web::views::{Place, When};
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::HttpRequest;
use actix_web::web::{self, ReqData, ServiceConfig};
use serde_json::{Value, json};
use std::sync::Arc;

const PAGE: &str = "/{lang}/residency";
const CODE: &str = "/{lang}/residency/code";
const NUMBER: &str = "/{lang}/residency/number";
const ROLL: &str = "/{lang}/residency/roll";

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", PAGE, Rule::SignedIn),
    allow("GET", CODE, Rule::SignedIn),
    allow("POST", CODE, Rule::SignedIn),
    allow("GET", NUMBER, Rule::SignedIn),
    allow("POST", NUMBER, Rule::SignedIn),
    allow("GET", ROLL, Rule::SignedIn),
    allow("POST", ROLL, Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    let form = |path: &str| web::resource(path).route(web::get().to(leave));
    config
        .service(web::resource(PAGE).route(web::get().to(show)))
        .service(form(CODE).route(web::post().to(enter)))
        .service(form(NUMBER).route(web::post().to(number)))
        .service(form(ROLL).route(web::post().to(prove)));
}

/// The person, as the middleware read them.
type Own = ReqData<Arc<SignedIn>>;

async fn show(visit: Visit, own: Own) -> WebResult {
    respond(&visit, &own, &Form::default()).await
}

/// After a problem the form stands at this address: to read it means to leave the form.
async fn leave(visit: Visit) -> WebResult {
    page::redirect(&visit.link("/residency"))
}

async fn respond(visit: &Visit, own: &SignedIn, form: &Form) -> WebResult {
    let resident = &own.resident;
    let town = visit.site.municipality(&resident.municipality).ok_or(WebError::NotFound)?;
    let ways: Vec<&str> = town.residency.ways.iter().map(|way| way.as_str()).collect();
    let office = &town.residency.office;
    let office = office.get(&visit.lang).or_else(|| office.get(&town.default_language));
    let number = counter::shown(&visit.site, &own.store, &resident.id).await?;
    let number = number.map(|number| {
        json!({ "text": number.grouped(), "until": When::exactly(visit, number.expires_at) })
    });
    Page::new(visit, "residency/show.html")
        .with("place", &Place::of(visit, &resident.municipality))
        .with("confirmed", &confirmed(visit, resident))
        .with("ways", &ways)
        .with("office", &office)
        .with("number", &number)
        .with("digits", &town.residency.roll_digits)
        .with("number_name", &table::number_name(visit, &resident.municipality))
        .with("can_move", &(visit.site.all_municipalities().len() > 1))
        .with_form(form)
        .respond()
}

/// How and when it was confirmed; null where it is not.
fn confirmed(visit: &Visit, resident: &Resident) -> Value {
    let verification = resident.verification.as_ref();
    json!(resident.verified.then(|| json!({
        "way": verification.map(|one| one.way.as_str()),
        "at": verification.map(|one| When::day(visit, one.at)),
    })))
}

/// Whether the resident's municipality offers the way; else a problem for the whole form.
fn offers(visit: &Visit, own: &SignedIn, way: Way, form: &mut Form) -> bool {
    let town = visit.site.municipality(&own.resident.municipality);
    let offered = town.is_some_and(|town| town.residency.offers(way));
    if !offered {
        form.refuse::<()>("", crate::key!("residency-problem-way"), None);
    }
    offered
}

fn done(visit: &Visit, word: &str) -> WebResult {
    page::redirect(&visit.link(&format!("/residency?done={word}")))
}

async fn enter(visit: Visit, request: HttpRequest, own: Own, mut form: Form) -> WebResult {
    let typed = form.line("code", 100).filter(|_| offers(&visit, &own, Way::Letter, &mut form));
    let Some(typed) = typed else { return respond(&visit, &own, &form).await };
    let code = match code::read(&typed) {
        Ok(code) => code,
        Err(fault) => {
            let key = match fault {
                code::Fault::Shape => crate::key!("residency-problem-code-shape"),
                code::Fault::Slip => crate::key!("residency-problem-code-slip"),
            };
            form.refuse::<()>("code", key, None);
            return respond(&visit, &own, &form).await;
        }
    };
    let Resident { id, municipality, .. } = &own.resident.document;
    let device = pages::device(&request);
    let problem = match letters::enter(&visit.site, municipality, id, &code, &device).await? {
        Entered::Confirmed => return done(&visit, "residency-confirmed"),
        Entered::Already => return done(&visit, "residency-before"),
        Entered::Wrong => crate::key!("residency-problem-code-wrong"),
        Entered::Refused(Refusal::Used) => crate::key!("residency-problem-code-used"),
        Entered::Refused(Refusal::Expired) => crate::key!("residency-problem-code-expired"),
        Entered::Refused(Refusal::Revoked) => crate::key!("residency-problem-code-revoked"),
        Entered::Locked => crate::key!("residency-problem-locked"),
    };
    form.refuse::<()>("code", problem, None);
    respond(&visit, &own, &form).await
}

async fn number(visit: Visit, own: Own, mut form: Form) -> WebResult {
    if !offers(&visit, &own, Way::InPerson, &mut form) {
        return respond(&visit, &own, &form).await;
    }
    if own.resident.verified {
        return done(&visit, "residency-before");
    }
    counter::number(&visit.site, &own.store, &own.resident.id).await?;
    page::redirect(&format!("{}#in-person", visit.link("/residency")))
}

async fn prove(visit: Visit, request: HttpRequest, own: Own, mut form: Form) -> WebResult {
    let Resident { id, municipality, .. } = &own.resident.document;
    let told = roll::told(&visit, municipality, &mut form);
    let told = told.filter(|_| offers(&visit, &own, Way::Roll, &mut form));
    let Some(person) = told else { return respond(&visit, &own, &form).await };
    let device = pages::device(&request);
    let proved = roll::prove(&visit.site, municipality, id, &person, &device).await?;
    let (problem, max) = match proved {
        Proved::Confirmed => return done(&visit, "residency-confirmed"),
        Proved::Already => return done(&visit, "residency-before"),
        Proved::Wrong => (crate::key!("residency-problem-roll-wrong"), None),
        Proved::Taken => (crate::key!("residency-problem-roll-taken"), None),
        Proved::TooYoung(age) => (crate::key!("residency-problem-young"), Some(usize::from(age))),
        Proved::Locked => (crate::key!("residency-problem-locked"), None),
    };
    form.refuse::<()>("", problem, max);
    respond(&visit, &own, &form).await
}
