//! The page for moving house: what happens, told before it does.

use super::actions::{self, Moved};
use super::mover::Movers;
use crate::residents::session::{self, SignedIn};
use crate::residents::sign_in::pages;
use crate::web::access::{Access, Rule, allow};
use crate::web::views::Place;
use crate::web::{Form, Page, Visit, WebResult, page};
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, ReqData, ServiceConfig};
use serde_json::{Value, json};
use std::sync::Arc;

const PAGE: &str = "/{lang}/residency/move";

/// Who may use these routes.
pub const ACCESS: &[Access] =
    &[allow("GET", PAGE, Rule::SignedIn), allow("POST", PAGE, Rule::SignedIn)];

pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource(PAGE).route(web::get().to(show)).route(web::post().to(go)));
}

/// The person, as the middleware read them.
type Own = ReqData<Arc<SignedIn>>;

async fn show(visit: Visit, own: Own) -> WebResult {
    let version = own.resident.version.to_string();
    move_page(&visit, &own, &Form::prefilled([("version", version)])).respond()
}

fn move_page<'a>(visit: &'a Visit, own: &SignedIn, form: &Form) -> Page<'a> {
    let resident = &own.resident;
    let choices: Vec<Value> = others(visit, &resident.municipality)
        .map(|id| {
            let names = visit.site.names(id, visit.lang);
            json!({ "value": id, "text": names.name, "hint": names.administration })
        })
        .collect();
    Page::new(visit, "residency/move.html")
        .with("place", &Place::of(visit, &resident.municipality))
        .with("choices", &choices)
        .with("verified", &resident.verified)
        .with("staff", &resident.staff)
        .with("agreed", &form.is_checked("agree"))
        .with_form(form)
}

fn others<'a>(visit: &'a Visit, own: &'a str) -> impl Iterator<Item = &'a str> {
    let all = visit.site.config.municipality.keys().map(String::as_str);
    all.filter(move |id| *id != own)
}

async fn go(
    visit: Visit,
    request: HttpRequest,
    own: Own,
    movers: Data<Movers>,
    mut form: Form,
) -> WebResult {
    let choices: Vec<&str> = others(&visit, &own.resident.municipality).collect();
    let to = form.choice("municipality", &choices);
    if !form.is_checked("agree") {
        form.refuse::<()>("agree", crate::key!("residency-problem-agree"), None);
    }
    let Some(to) = to.filter(|_| form.problems.is_empty()) else {
        return move_page(&visit, &own, &form).respond();
    };
    if form.value("version") != own.resident.version.to_string() {
        return changed(&visit, &own, form);
    }
    let Some(resident) = actions::resign(&visit.site, visit.viewer()?, &own.resident).await? else {
        form.refuse::<()>("", crate::key!("residency-problem-last-administrator"), None);
        return move_page(&visit, &own, &form).respond();
    };
    let device = pages::device(&request);
    match actions::relocate(&visit.site, movers.0, &resident, &to, &device).await? {
        Moved::Changed => changed(&visit, &own, form),
        Moved::Done(token) => {
            let mut response = page::redirect(&visit.link("/residency?done=moved"))?;
            let seconds = session::lifetime(&visit.site).as_secs();
            pages::add(&mut response, &session::set(&visit.site, &token, seconds));
            Ok(response)
        }
    }
}

/// The account was changed in another window: what would be moved is another than was shown.
fn changed(visit: &Visit, own: &SignedIn, mut form: Form) -> WebResult {
    form.refuse::<()>("", crate::key!("residency-problem-stale"), None);
    move_page(visit, own, &form).status(StatusCode::CONFLICT).respond()
}
