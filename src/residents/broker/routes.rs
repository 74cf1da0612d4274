//! The ways to a broker and back.
//!
//! One leaves by a link, not by a form: a browser that keeps to `form-action 'self'` would not
//! follow a form's answer to another site, nor that site's own redirects. The link makes a state for
//! the browser that follows it, and is followed only from our own pages, so no other site can
//! begin what this one would end.

use super::actions::{self, Gate, Outcome, Problem, Return};
use super::join::{self, find};
use super::provider::Brokers;
use super::{Arrival, pages as shown};
use crate::residents::registration::{read_language, read_name};
use crate::residents::session::SignedIn;
use crate::residents::sign_in::{self, Asking, Newcomer, Next, pages};
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Site, Visit, WebError, WebResult, keys, page};
use actix_web::HttpRequest;
use actix_web::web::{self, Data, ReqData, ServiceConfig};
use std::sync::Arc;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/broker/{municipality}", Rule::Anyone),
    allow("GET", "/{lang}/broker/{municipality}/leave", Rule::Anyone),
    allow("GET", "/broker/callback/{municipality}", Rule::Anyone),
    allow("GET", "/{lang}/broker/{municipality}/join", Rule::Anyone),
    allow("POST", "/{lang}/broker/{municipality}/join", Rule::Anyone),
    allow("POST", "/{lang}/broker/{municipality}/link", Rule::SignedIn),
    allow("POST", "/{lang}/account/identities/{id}/unlink", Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    let back = web::resource("/broker/callback/{municipality}");
    let gate = web::resource("/{lang}/broker/{municipality}");
    let away = web::resource("/{lang}/broker/{municipality}/leave");
    let join = web::resource("/{lang}/broker/{municipality}/join");
    let link = web::resource("/{lang}/broker/{municipality}/link");
    let unlink = web::resource("/{lang}/account/identities/{id}/unlink");
    config
        .service(back.route(web::get().to(come_back)))
        .service(gate.route(web::get().to(show)))
        .service(away.route(web::get().to(leave)))
        .service(join.route(web::get().to(show_join)).route(web::post().to(register)))
        .service(link.route(web::post().to(tie)))
        .service(unlink.route(web::post().to(untie)));
}

/// The person, as the middleware read them.
type Own = ReqData<Arc<SignedIn>>;
/// The language and the municipality of an address.
type Place = web::Path<(String, String)>;

/// A municipality's broker; where it has none, its pages do not exist.
fn gate<'a>(site: &'a Site, brokers: &'a Brokers, id: &'a str) -> WebResult<Gate<'a>> {
    let found = || {
        let municipality = site.municipality(id)?;
        let broker = municipality.broker.as_ref()?;
        let (provider, store) = (brokers.of(id)?, site.personal(id)?);
        Some(Gate { site, id, municipality, broker, provider, store })
    };
    found().ok_or(WebError::NotFound)
}

async fn show(visit: Visit, brokers: Data<Brokers>, path: Place) -> WebResult {
    shown::gate_page(&visit, &gate(&visit.site, &brokers, &path.1)?)
}

async fn leave(
    visit: Visit,
    brokers: Data<Brokers>,
    request: HttpRequest,
    path: Place,
) -> WebResult {
    let gate = gate(&visit.site, &brokers, &path.1)?;
    let next = shown::next(&visit);
    if is_foreign(&request) {
        let onward = next.onward(visit.lang);
        return page::redirect(&visit.link(&format!("/broker/{}{onward}", gate.id)));
    }
    let browser = pages::browser(&request).unwrap_or_else(keys::token);
    let again = visit.viewer.is_some();
    match actions::leave(&gate, visit.lang, &browser, next.clone(), again).await? {
        Err(problem) => shown::stopped(&visit, &gate, problem, &next),
        Ok(address) => {
            let mut response = page::redirect(&address)?;
            pages::remember(&visit.site, &mut response, &browser);
            Ok(response)
        }
    }
}

/// Whether another site's page leads here.
fn is_foreign(request: &HttpRequest) -> bool {
    let from = request.headers().get("sec-fetch-site").and_then(|value| value.to_str().ok());
    from.is_some_and(|from| !matches!(from, "same-origin" | "none"))
}

/// The broker knows one address to come back to, whatever the language was.
async fn come_back(
    brokers: Data<Brokers>,
    request: HttpRequest,
    own: Option<Own>,
    path: web::Path<String>,
) -> WebResult {
    let mut visit = Visit::of_error(&request)?;
    let site = visit.site.clone();
    let gate = gate(&site, &brokers, &path)?;
    let browser = pages::browser(&request).unwrap_or_default();
    let state = visit.parameter("state").unwrap_or_default();
    let Some(departure) = actions::departure(&gate, &state, &browser).await? else {
        return shown::stopped(&visit, &gate, Problem::Over, &Next::default());
    };
    visit.lang = departure.lang;
    let back = Return {
        state: &state,
        code: visit.parameter("code"),
        error: visit.parameter("error"),
        issuer: visit.parameter("iss"),
        device: &pages::device(&request),
        viewer: own.as_ref().map(|own| own.resident.id.as_str()),
    };
    match actions::come_back(&gate, &departure, back).await? {
        Err(problem) => shown::stopped(&visit, &gate, problem, &departure.next),
        Ok(Outcome::SignedIn(opened)) => pages::welcome(&visit, *opened).await,
        Ok(Outcome::Arrived) => {
            let mut response = page::redirect(&shown::here(&visit, &gate))?;
            pages::remember(&site, &mut response, &browser);
            Ok(response)
        }
    }
}

/// This browser's arrival, or where to go without one.
async fn arrival(
    visit: &Visit,
    gate: &Gate<'_>,
    request: &HttpRequest,
) -> WebResult<Result<Stored<Arrival>, actix_web::HttpResponse>> {
    let browser = pages::browser(request).unwrap_or_default();
    match join::arrival(gate, &browser).await? {
        Some(arrival) => Ok(Ok(arrival)),
        None if visit.viewer.is_some() => Ok(Err(onward(visit, &Next::default())?)),
        None => Ok(Err(shown::stopped(visit, gate, Problem::Over, &Next::default())?)),
    }
}

/// On to where somebody was going, once there is nothing left to say about their identity.
fn onward(visit: &Visit, next: &Next) -> WebResult {
    let registered = visit.parameter("done").as_deref() == Some("registered");
    let done = if registered { "registered" } else { "signed-in" };
    page::redirect(&next.after(visit.lang, done))
}

async fn show_join(
    visit: Visit,
    brokers: Data<Brokers>,
    request: HttpRequest,
    own: Option<Own>,
    path: Place,
) -> WebResult {
    let gate = gate(&visit.site, &brokers, &path.1)?;
    let arrival = match arrival(&visit, &gate, &request).await? {
        Ok(arrival) => arrival,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let Some(own) = own else {
        let form = Form::prefilled([("key", keys::id()), ("language", visit.lang.to_string())]);
        return shown::join_page(&visit, &gate, &arrival, &form);
    };
    match find(&visit.site, &arrival.introduction.identity_hash).await? {
        None => shown::link_page(&visit, &gate, &arrival, &own),
        Some(known) if known.resident == own.resident.id => onward(&visit, &arrival.next),
        Some(_) => shown::stopped(&visit, &gate, Problem::Taken, &arrival.next),
    }
}

async fn register(
    visit: Visit,
    brokers: Data<Brokers>,
    request: HttpRequest,
    path: Place,
    mut form: Form,
) -> WebResult {
    let gate = gate(&visit.site, &brokers, &path.1)?;
    if visit.viewer.is_some() {
        return page::redirect(&shown::here(&visit, &gate));
    }
    let arrival = match arrival(&visit, &gate, &request).await? {
        Ok(arrival) => arrival,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let Some(newcomer) = read(&visit, &gate, &arrival, &mut form) else {
        return shown::join_page(&visit, &gate, &arrival, &form);
    };
    let device = pages::device(&request);
    if arrival.mail.is_some()
        && let Some(opened) = join::register(&gate, &arrival, &newcomer, &device).await?
    {
        return pages::welcome(&visit, opened).await;
    }
    let browser = pages::browser(&request).unwrap_or_default();
    let here = shown::here(&visit, &gate);
    let asking = Asking {
        key: pages::key(&form),
        lang: visit.lang,
        browser: browser.clone(),
        device,
        mail: newcomer.mail.clone(),
        next: Next::parse(&here, visit.site.locales.languages()),
        newcomer: Some((gate.id.to_owned(), newcomer)),
    };
    sign_in::ask(&visit.site, asking).await?;
    pages::to_code(&visit, &browser, "?for=registration")
}

/// The form, each field with its problem; what the broker has said is not asked.
fn read(visit: &Visit, gate: &Gate, arrival: &Arrival, form: &mut Form) -> Option<Newcomer> {
    let language = read_language(visit, form);
    let name = read_name(form);
    let taken = gate.municipality.mail.is_international();
    let mail = arrival.mail.clone().or_else(|| form.mail_for("mail", taken));
    if !arrival.old_enough && !form.is_checked("age") {
        form.refuse::<()>("age", crate::key!("residents-problem-age"), None);
    }
    if !form.is_checked("agree") {
        form.refuse::<()>("agree", crate::key!("residents-problem-agree"), None);
    }
    let introduction = Some(arrival.introduction.clone());
    let newcomer = Newcomer { name: name?, mail: mail?, language: language?, introduction };
    form.problems.is_empty().then_some(newcomer)
}

async fn tie(
    visit: Visit,
    brokers: Data<Brokers>,
    request: HttpRequest,
    own: Own,
    path: Place,
) -> WebResult {
    let gate = gate(&visit.site, &brokers, &path.1)?;
    let arrival = match arrival(&visit, &gate, &request).await? {
        Ok(arrival) => arrival,
        Err(elsewhere) => return Ok(elsewhere),
    };
    match join::link(&gate, &arrival, &own, &pages::device(&request)).await? {
        Ok(()) => page::redirect(&arrival.next.after(visit.lang, "identity-linked")),
        Err(problem) => shown::stopped(&visit, &gate, problem, &arrival.next),
    }
}

async fn untie(visit: Visit, request: HttpRequest, own: Own, path: Place) -> WebResult {
    join::unlink(&visit.site, &own, &path.1, &pages::device(&request)).await?;
    page::redirect(&visit.link("/account?done=identity-unlinked"))
}
