//! Name, language and time zone.

use super::Own;
use crate::residents::registration::{languages, read_language, read_name};
use crate::residents::session::SignedIn;
use crate::residents::sign_in::pages;
use crate::residents::{Resident, by_id, zones};
use crate::store::{Batch, Stored};
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;

pub async fn show(visit: Visit, own: Own) -> WebResult {
    let resident = &own.resident;
    let [zone, other] = zones::present(&visit.site, resident);
    let values =
        [("name", resident.name.clone()), ("language", resident.language.to_string()), zone, other];
    form_page(&visit, resident, &Form::prefilled(values)).respond()
}

fn form_page<'a>(visit: &'a Visit, resident: &Stored<Resident>, form: &Form) -> Page<'a> {
    Page::new(visit, "residents/profile.html")
        .with("version", &resident.version)
        .with("interface_languages", &languages(visit))
        .with("zones", &zones::choices(visit, resident))
        .with_form(form)
}

pub async fn change(visit: Visit, own: Own, mut form: Form) -> WebResult {
    let mut resident = own.resident.clone();
    let (name, language) = (read_name(&mut form), read_language(&visit, &mut form));
    let zone = zones::read(&visit.site, &resident, &mut form);
    let (Some(name), Some(language), Some(zone)) = (name, language, zone) else {
        return form_page(&visit, &resident, &form).respond();
    };
    if form.value("version") != resident.version.to_string() {
        return stale(&visit, &resident, form);
    }
    (resident.name, resident.language, resident.zone) = (name, language, zone);
    match own.store.commit(Batch::new().replace(&resident)).await {
        Err(error) if error.is_stale() => return changed_meanwhile(&visit, &own, form).await,
        done => done?,
    }
    let mut response = page::redirect(&format!("/{language}/account?done=account-saved"))?;
    pages::add(&mut response, &pages::language(&visit.site, language));
    Ok(response)
}

async fn changed_meanwhile(visit: &Visit, own: &SignedIn, form: Form) -> WebResult {
    let now = by_id(&own.store, &own.resident.id).await?.ok_or(WebError::NotFound)?;
    stale(visit, &now, form)
}

/// The account was changed in another window: says so, and keeps what was typed here.
fn stale(visit: &Visit, resident: &Stored<Resident>, mut form: Form) -> WebResult {
    form.refuse::<()>("", crate::key!("residents-problem-stale"), None);
    form_page(visit, resident, &form).status(StatusCode::CONFLICT).respond()
}
