//! The addresses of signing by mail: the form, the link that confirms, what is kept.

use super::confirm::{self, Asked};
use super::{actions, own, pages, read};
use crate::key;
use crate::petitions::SignError;
use crate::petitions::by_slug;
use crate::petitions::model::Petition;
use crate::petitions::taking::Signed;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Visit, WebError, WebResult, aliases, keys, page};
use actix_web::web::{self, Path, ServiceConfig};

const SIGN: &str = "/{lang}/petitions/{slug}/sign";
const SENT: &str = "/{lang}/petitions/{slug}/sign/sent";
const CONFIRM: &str = "/{lang}/petitions/{slug}/sign/confirm";
const OWN: &str = "/{lang}/petitions/{slug}/sign/own";

pub const ACCESS: &[Access] = &[
    allow("GET", SIGN, Rule::Anyone),
    allow("POST", SIGN, Rule::Anyone),
    allow("GET", SENT, Rule::Anyone),
    allow("GET", CONFIRM, Rule::Anyone),
    allow("POST", CONFIRM, Rule::Anyone),
    allow("GET", OWN, Rule::Anyone),
    allow("POST", OWN, Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(SIGN).route(web::get().to(show)).route(web::post().to(ask)))
        .service(web::resource(SENT).route(web::get().to(sent)))
        .service(web::resource(CONFIRM).route(web::get().to(look)).route(web::post().to(use_link)))
        .service(web::resource(OWN).route(web::get().to(show_own)).route(web::post().to(act)));
}

type Address = Path<(String, String)>;

async fn existing(visit: &Visit, slug: &str) -> WebResult<Stored<Petition>> {
    by_slug(&visit.site.public, slug).await?.ok_or(WebError::NotFound)
}

async fn show(visit: Visit, path: Address) -> WebResult {
    match by_slug(&visit.site.public, &path.1).await? {
        None => aliases::follow(&visit).await,
        Some(petition) => {
            pages::form(&visit, &petition, &Form::prefilled([("key", keys::id())])).respond()
        }
    }
}

async fn ask(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let petition = existing(&visit, &path.1).await?;
    if let Some(refusal) = pages::refusal(&petition, &visit) {
        form.refuse::<()>("", crate::petitions::signing::refusal_key(refusal), None);
        return pages::form(&visit, &petition, &form).respond();
    }
    let Some(asking) = read::asking(&visit, &petition, &mut form) else {
        return pages::form(&visit, &petition, &form).respond();
    };
    actions::ask(&visit.site, &petition, asking).await?;
    page::redirect(&visit.link(&format!("{}/sign/sent", petition.path())))
}

/// The same for whoever has asked.
async fn sent(visit: Visit, path: Address) -> WebResult {
    let petition = existing(&visit, &path.1).await?;
    pages::page(&visit, &petition, "petitions/mailed/sent.html")
        .with("days", &super::model::DAYS)
        .respond()
}

/// What a link of this petition leads to.
async fn asked(visit: &Visit, petition: &Petition, key: &str) -> WebResult<Option<Asked>> {
    let found = confirm::look(&visit.site, key).await?;
    Ok(found.filter(|asked| asked.petition.id == petition.id))
}

async fn look(visit: Visit, path: Address) -> WebResult {
    let petition = existing(&visit, &path.1).await?;
    let key = visit.parameter("key").unwrap_or_default();
    let Some(asked) = asked(&visit, &petition, &key).await? else {
        return pages::over(&visit, &petition);
    };
    if asked.signature.confirmed_at.is_some() {
        return pages::confirm(&visit, &asked, "confirmed", None, &key);
    }
    match confirm::refusal(&visit.site, &asked) {
        Ok(_) => pages::confirm(&visit, &asked, "waiting", None, &key),
        Err(refusal) => pages::confirm(&visit, &asked, "refused", Some(refusal), &key),
    }
}

async fn use_link(visit: Visit, path: Address, form: Form) -> WebResult {
    let petition = existing(&visit, &path.1).await?;
    let key = form.value("key");
    let Some(asked) = asked(&visit, &petition, key).await? else {
        return pages::over(&visit, &petition);
    };
    match confirm::confirm(&visit.site, &asked).await {
        Ok(Signed::Now) => {
            let query: String = form_urlencoded::byte_serialize(key.as_bytes()).collect();
            let path = format!("{}/sign/confirm?key={query}", petition.path());
            page::redirect(&visit.link(&path))
        }
        Ok(Signed::Already) => pages::confirm(&visit, &asked, "already", None, key),
        Err(SignError::Refused(refusal)) => {
            pages::confirm(&visit, &asked, "refused", Some(refusal), key)
        }
        Err(error) => Err(error.into()),
    }
}

async fn found(visit: &Visit, petition: &Petition, key: &str) -> WebResult<Option<own::Own>> {
    let found = own::look(&visit.site, key).await?;
    Ok(found.filter(|own| own.petition.id == petition.id))
}

async fn show_own(visit: Visit, path: Address) -> WebResult {
    let petition = existing(&visit, &path.1).await?;
    let key = visit.parameter("key").unwrap_or_default();
    match found(&visit, &petition, &key).await? {
        Some(own) => pages::own(&visit, &own, &key, None).await,
        None => pages::over(&visit, &petition),
    }
}

async fn act(visit: Visit, path: Address, form: Form) -> WebResult {
    let petition = existing(&visit, &path.1).await?;
    let key = form.value("key");
    let Some(own) = found(&visit, &petition, key).await? else {
        return pages::over(&visit, &petition);
    };
    let (what, done) = match form.value("do") {
        "withdraw" => ("withdrawn", own::withdraw(&visit.site, &own).await),
        "erase" => ("erased", own::erase(&visit.site, &own).await),
        _ => return pages::own(&visit, &own, key, None).await,
    };
    match done {
        Ok(()) => pages::done(&visit, &petition, what),
        // It has stopped collecting since the page was shown.
        Err(SignError::Refused(_)) => {
            pages::own(&visit, &own, key, Some(key!("petitions-refused-withdrawal"))).await
        }
        Err(error) => Err(error.into()),
    }
}
