//! The page on which a reader chooses: one form.

use super::actions::{Saved, save};
use super::model::Preferences;
use super::words;
use crate::residents::session::SignedIn;
use crate::residents::zone;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Page, Visit, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, ReqData, ServiceConfig};
use std::sync::Arc;

const PATTERN: &str = "/{lang}/account/notifications";

pub const ACCESS: &[Access] =
    &[allow("GET", PATTERN, Rule::SignedIn), allow("POST", PATTERN, Rule::SignedIn)];

pub fn routes(config: &mut ServiceConfig) {
    let resource = web::resource(PATTERN).route(web::get().to(show)).route(web::post().to(change));
    config.service(resource);
}

type Own = ReqData<Arc<SignedIn>>;

async fn show(visit: Visit, own: Own) -> WebResult {
    let (version, preferences) = present(&own).await?;
    let form = words::present(&visit, &preferences);
    form_page(&visit, &own, version, &form).respond()
}

/// What is there now, with its version; 0 where nothing was ever changed.
async fn present(own: &SignedIn) -> Result<(u64, Preferences), crate::web::WebError> {
    let found = own.store.get::<Preferences>(&own.resident.id).await?;
    let new = || (0, Preferences::new(&own.resident.id, jiff::Timestamp::UNIX_EPOCH));
    Ok(found.map_or_else(new, |Stored { version, document }| (version, document)))
}

fn form_page<'a>(visit: &'a Visit, own: &SignedIn, version: u64, form: &Form) -> Page<'a> {
    let settings = &visit.site.config.notifications;
    let clock = zone(&visit.site, &own.resident);
    Page::new(visit, "notifications/preferences.html")
        .with("version", &version)
        .with("topics", &words::topics(visit, form))
        .with("rhythms", &words::rhythms(visit))
        .with("days", &words::days(visit))
        .with("hours", &words::hours())
        .with("digest_at", &words::clock(settings.digest_hour))
        .with("clock", clock.iana_name().unwrap_or("UTC"))
        .with_form(form)
}

async fn change(visit: Visit, own: Own, mut form: Form) -> WebResult {
    let shown = form.value("version").parse::<u64>().ok();
    let Some(chosen) = words::read(&visit, &mut form) else {
        return form_page(&visit, &own, shown.unwrap_or_default(), &form).respond();
    };
    let (now, settings) = (visit.now(), &visit.site.config.notifications);
    let choose = |preferences: &mut Preferences| {
        preferences.choose(settings, chosen.wishes.clone(), chosen.quiet, chosen.day, now);
    };
    let saved = match shown {
        Some(shown) => save(&visit.site, &own.store, &own.resident, shown, choose).await?,
        None => Saved::Stale,
    };
    match saved {
        Saved::Done => page::redirect(&visit.link("/account/notifications?done=wishes-saved")),
        Saved::Stale => {
            let (version, _) = present(&own).await?;
            form.refuse::<()>("", crate::key!("wishes-problem-stale"), None);
            form_page(&visit, &own, version, &form).status(StatusCode::CONFLICT).respond()
        }
    }
}
