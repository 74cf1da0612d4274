//! What the pages of signing by mail are given.

use super::confirm::Asked;
use super::model::MailedSignature;
use super::own as theirs;
use super::own::Own;
use crate::petitions::integrity::invalidated;
use crate::petitions::model::{Petition, Refusal};
use crate::petitions::settlements;
use crate::petitions::signing::refusal_key;
use crate::petitions::views::{href, shown};
use crate::residents::registration;
use crate::web::views::{Line, Place, When};
use crate::web::{Form, Page, Visit, WebResult};
use actix_web::http::StatusCode;
use serde_json::{Value, json};

/// The form, or why there is none.
pub fn form<'a>(visit: &'a Visit, petition: &Petition, form: &Form) -> Page<'a> {
    let refusal = refusal(petition, visit);
    let towns = &petition.addressed;
    let places: Vec<Value> = towns
        .iter()
        .map(|id| {
            let names = visit.site.names(id, visit.lang);
            json!({ "value": id, "text": names.name, "hint": names.administration })
        })
        .collect();
    page(visit, petition, "petitions/mailed/form.html")
        .with("refusal", &refusal.map(|refusal| visit.text(refusal_key(refusal))))
        .with("towns", &places)
        .with("settlements", &settlements::choices(visit, towns))
        .with("age", &registration::age(visit, towns))
        .with("agree_text", &registration::agree(visit, towns))
        .with("declared", &form.is_checked("declared"))
        .with("agreed", &form.is_checked("agree"))
        .with_form(form)
        // Each visitor's form has a key of its own.
        .never_shared()
}

/// Why nobody signs by mail.
pub fn refusal(petition: &Petition, visit: &Visit) -> Option<Refusal> {
    let admitted = petition.participation.admits(false);
    petition.collects(visit.now()).err().or((!admitted).then_some(Refusal::NotByMail))
}

/// A page about this petition.
pub fn page<'a>(visit: &'a Visit, petition: &Petition, template: &'static str) -> Page<'a> {
    Page::new(visit, template)
        .with("action", &Line::of(visit, &shown(visit, petition).action))
        .with("href", &href(visit, petition))
}

/// What the link in the letter leads to: `kind` is `waiting`, `confirmed`, `already` or `refused`.
pub fn confirm(
    visit: &Visit,
    asked: &Asked,
    kind: &str,
    refusal: Option<Refusal>,
    key: &str,
) -> WebResult {
    let status = if refusal.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    page(visit, &asked.petition, "petitions/mailed/confirm.html")
        .with("kind", kind)
        .with("refusal", &refusal.map(|refusal| visit.text(refusal_key(refusal))))
        .with("signature", &view(visit, &asked.signature))
        .with("key", key)
        .status(status)
        .never_shared()
        .respond()
}

/// Where a link leads to nothing any more.
pub fn over(visit: &Visit, petition: &Petition) -> WebResult {
    page(visit, petition, "petitions/mailed/over.html")
        .status(StatusCode::GONE)
        .never_shared()
        .respond()
}

/// What was done with what is kept: `withdrawn` or `erased`.
pub fn done(visit: &Visit, petition: &Petition, what: &str) -> WebResult {
    page(visit, petition, "petitions/mailed/done.html").with("what", what).never_shared().respond()
}

/// What is kept of somebody, and what they can do about it.
pub async fn own(visit: &Visit, own: &Own, key: &str, problem: Option<&'static str>) -> WebResult {
    let counts = theirs::signature(&visit.site, &own.petition, &own.mailed).await?.is_some();
    let invalid = invalidated::of(&visit.site, &own.petition, &own.mailed.person()).await?;
    let status = if problem.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    page(visit, &own.petition, "petitions/mailed/own.html")
        .with("signature", &view(visit, &own.mailed))
        .with("mail", &own.mailed.mail)
        .with("counts", &counts)
        .with("invalidated", &invalid.is_some())
        .with("open", &own.petition.collects(visit.now()).is_ok())
        .with("key", key)
        .with("problem", &problem.map(|problem| visit.text(problem)))
        .status(status)
        .never_shared()
        .respond()
}

fn view(visit: &Visit, mailed: &MailedSignature) -> Value {
    let town = &mailed.municipality;
    let settlement = mailed.settlement.as_ref();
    json!({
        "name": mailed.name,
        "place": Place::of(visit, town),
        "settlement": settlement.map(|id| settlements::shown(visit, town, id)),
        "show_name": mailed.show_name,
        "at": When::exactly(visit, mailed.confirmed_at.unwrap_or(mailed.asked_at)),
    })
}
