//! The editors' page of what waits for their council.

use super::actions;
use super::model::Refusal;
use super::views::{choices, waiting_for};
use crate::key;
use crate::municipalities::Role;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::views::Place;
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const LIST: &str = "/{lang}/sittings/agenda/{municipality}";
const ONE: &str = "/{lang}/sittings/agenda/{municipality}/{subject}";

const EDITORS: &[&str] = &[Role::Editor.as_str()];

pub const ACCESS: &[Access] =
    &[allow("GET", LIST, Rule::Staff(EDITORS)), allow("POST", ONE, Rule::Staff(EDITORS))];

// keys: sittings-desk-agenda sittings-desk-agenda-text
pub const DESK: &[Item] = &[Item {
    roles: EDITORS,
    path: "/sittings/agenda/{municipality}",
    title: "sittings-desk-agenda",
    text: "sittings-desk-agenda-text",
}];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(LIST).route(web::get().to(list)))
        .service(web::resource(ONE).route(web::post().to(schedule)));
}

async fn list(visit: Visit, path: Path<(String, String)>) -> WebResult {
    listed(&visit, &path.1, &Form::prefilled([])).await?.respond()
}

async fn listed<'a>(visit: &'a Visit, municipality: &str, form: &Form) -> WebResult<Page<'a>> {
    Ok(Page::new(visit, "sittings/agenda.html")
        .with("place", &Place::of(visit, municipality))
        .with("here", &visit.link(&format!("/sittings/agenda/{municipality}")))
        .with("waiting", &waiting_for(visit, municipality).await?)
        .with("choices", &choices(visit, municipality).await?)
        .with_form(form))
}

async fn schedule(visit: Visit, path: Path<(String, String, String)>, mut form: Form) -> WebResult {
    let (_, municipality, subject) = path.into_inner();
    if actions::of(&visit.site.public, &subject, &municipality).await?.is_none() {
        return Err(WebError::NotFound);
    }
    let ahead = actions::ahead(&visit.site, &municipality).await?;
    let slugs: Vec<&str> = ahead.iter().map(|sitting| sitting.slug.as_str()).collect();
    let field = format!("sitting-{subject}");
    let Some(sitting) = form.choice(&field, &slugs) else {
        return listed(&visit, &municipality, &form).await?.respond();
    };
    match actions::schedule(&visit.site, &subject, &municipality, &sitting).await? {
        Ok(()) => {
            let list = visit.link(&format!("/sittings/agenda/{municipality}"));
            page::redirect(&format!("{list}?done=sitting-scheduled"))
        }
        Err(refusal) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            let page = listed(&visit, &municipality, &form).await?;
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Elsewhere => key!("sittings-agenda-elsewhere"),
        Refusal::Begun => key!("sittings-agenda-begun"),
        Refusal::OtherCouncil => key!("sittings-agenda-other"),
    }
}
