//! The addresses of integrity: a town's findings, and one with what can be done about it.

use super::actions::{self, Judgement};
use super::invalidated::Reason;
use super::model::Finding;
use super::pages;
use crate::key;
use crate::municipalities::Role;
use crate::petitions::course::EXPLANATION;
use crate::petitions::model::Petition;
use crate::petitions::{by_id, written};
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::{Form, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const LIST: &str = "/{lang}/petitions/integrity/{municipality}";
const ONE: &str = "/{lang}/petitions/integrity/{municipality}/{id}";

const MODERATORS: &[&str] = &[Role::Moderator.as_str()];

pub const ACCESS: &[Access] = &[
    allow("GET", LIST, Rule::Staff(MODERATORS)),
    allow("GET", ONE, Rule::Staff(MODERATORS)),
    allow("POST", ONE, Rule::Staff(MODERATORS)),
];

// keys: petitions-desk-integrity petitions-desk-integrity-text
pub const DESK: Item = Item {
    roles: MODERATORS,
    path: "/petitions/integrity/{municipality}",
    title: "petitions-desk-integrity",
    text: "petitions-desk-integrity-text",
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(LIST).route(web::get().to(list)))
        .service(web::resource(ONE).route(web::get().to(show)).route(web::post().to(act)));
}

async fn list(visit: Visit, path: Path<(String, String)>) -> WebResult {
    pages::list(&visit, &path.1).await
}

type Address = Path<(String, String, String)>;

/// A finding of this town, which rests in its own store, and its petition.
async fn existing(visit: &Visit, path: &Address) -> WebResult<(Finding, Petition)> {
    let store = visit.site.personal(&path.1).ok_or(WebError::NotFound)?;
    let finding = actions::by_id(store, &path.2).await?.ok_or(WebError::NotFound)?.document;
    let petition = by_id(&visit.site.public, &finding.petition).await?;
    Ok((finding, petition.ok_or(WebError::NotFound)?.document))
}

async fn show(visit: Visit, path: Address) -> WebResult {
    let (finding, petition) = existing(&visit, &path).await?;
    pages::one(&visit, &petition, &finding, &Form::prefilled([])).await?.respond()
}

async fn act(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (finding, petition) = existing(&visit, &path).await?;
    let site = &visit.site;
    let (done, count) = match form.value("do") {
        "dismiss" => {
            actions::dismiss(site, &finding).await?;
            ("finding-dismissed", 1)
        }
        "restore" => ("signatures-restored", actions::restore(site, &petition, &finding).await?),
        _ => {
            let Some(judgement) = judgement(&visit, &finding, &mut form) else {
                return pages::one(&visit, &petition, &finding, &form).await?.respond();
            };
            let count = actions::invalidate(site, &petition, &finding, &judgement).await?;
            ("signatures-invalidated", count)
        }
    };
    if count == 0 {
        // Others have withdrawn, invalidated or restored them meanwhile.
        form.refuse::<()>("", key!("petitions-finding-nothing"), None);
        let page = pages::one(&visit, &petition, &finding, &form).await?;
        return page.status(StatusCode::CONFLICT).respond();
    }
    page::redirect(&visit.link(&format!("{}?done={done}", pages::path(&finding))))
}

/// Which signatures, why, and what is said to whoever signed.
fn judgement(visit: &Visit, finding: &Finding, form: &mut Form) -> Option<Judgement> {
    let ticked = |id: &&String| form.is_checked(&pages::field(id));
    let chosen: Vec<String> = match form.value("which") {
        "all" => finding.signatures.clone(),
        _ => finding.signatures.iter().filter(ticked).cloned().collect(),
    };
    if chosen.is_empty() {
        form.refuse::<()>("which", key!("petitions-finding-none-chosen"), None);
    }
    let reason = form.choice("reason", &Reason::ALL.map(Reason::as_str));
    let town = &finding.municipality;
    let explanation = written::localized(&visit.site, town, form, "explanation", EXPLANATION);
    let (reason, explanation) = (Reason::parse(&reason?)?, explanation?);
    form.problems.is_empty().then_some(Judgement { signatures: chosen, reason, explanation })
}
