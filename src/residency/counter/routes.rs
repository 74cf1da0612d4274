//! The staff page of the counter: find, look, confirm.

use super::actions::{self, Seen};
use crate::municipalities::Role;
use crate::residents::Resident;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::web::{self, Path, ServiceConfig};
use serde_json::json;

const PAGE: &str = "/{lang}/residency/{municipality}/in-person";
const CONFIRM: &str = "/{lang}/residency/{municipality}/in-person/confirm";
const END: &str = "/{lang}/residency/{municipality}/in-person/end";

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", PAGE, Rule::Staff(&[Role::Administrator.as_str()])),
    allow("POST", PAGE, Rule::Staff(&[Role::Administrator.as_str()])),
    allow("POST", CONFIRM, Rule::Staff(&[Role::Administrator.as_str()])),
    allow("POST", END, Rule::Staff(&[Role::Administrator.as_str()])),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(PAGE).route(web::get().to(show)).route(web::post().to(find)))
        .service(web::resource(CONFIRM).route(web::post().to(confirm)))
        .service(web::resource(END).route(web::post().to(end)));
}

type Address = Path<(String, String)>;

async fn show(visit: Visit, path: Address) -> WebResult {
    respond(&visit, &path.1, &Form::default(), None)
}

/// What is looked for goes into no address: addresses are logged and remembered.
async fn find(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let Some(typed) = form.line("who", 254) else {
        return respond(&visit, &path.1, &form, None);
    };
    let store = visit.site.personal(&path.1).ok_or(WebError::NotFound)?;
    let Some(found) = actions::find(&visit.site, store, &typed).await? else {
        form.refuse::<()>("who", crate::key!("residency-problem-nobody"), None);
        return respond(&visit, &path.1, &form, None);
    };
    respond(&visit, &path.1, &form, Some(&found))
}

fn respond(visit: &Visit, town: &str, form: &Form, found: Option<&Resident>) -> WebResult {
    let age = visit.site.municipality(town).map_or(0, |town| town.rules.minimum_age);
    let found = found.map(|resident| {
        json!({ "id": resident.id, "name": resident.name, "verified": resident.verified })
    });
    Page::new(visit, "residency/in-person.html")
        .with("action", &visit.link(&format!("/residency/{town}/in-person")))
        .with("found", &found)
        .with("age", &age)
        .with_form(form)
        .never_shared()
        .respond()
}

/// The resident that a form names, as far as the page goes on showing them.
async fn named(visit: &Visit, town: &str, form: &Form) -> WebResult<Option<Resident>> {
    let store = visit.site.personal(town).ok_or(WebError::NotFound)?;
    let found = crate::residents::by_id(store, form.value("resident")).await?;
    Ok(found.map(|found| found.document))
}

async fn confirm(visit: Visit, path: Address, mut form: Form) -> WebResult {
    if !form.is_checked("seen") {
        form.refuse::<()>("seen", crate::key!("residency-problem-seen"), None);
        let found = named(&visit, &path.1, &form).await?;
        return respond(&visit, &path.1, &form, found.as_ref());
    }
    let store = visit.site.personal(&path.1).ok_or(WebError::NotFound)?;
    let seen = actions::see(&visit.site, store, visit.viewer()?, form.value("resident")).await?;
    after(&visit, &path.1, form, seen, "residency-seen")
}

async fn end(visit: Visit, path: Address, form: Form) -> WebResult {
    let store = visit.site.personal(&path.1).ok_or(WebError::NotFound)?;
    let id = form.value("resident").to_owned();
    let seen = actions::end_seen(&visit.site, store, visit.viewer()?, &id).await?;
    after(&visit, &path.1, form, seen, "residency-ended")
}

fn after(visit: &Visit, town: &str, mut form: Form, seen: Seen, done: &str) -> WebResult {
    let problem = match seen {
        Seen::Done | Seen::Already => {
            let to = visit.link(&format!("/residency/{town}/in-person?done={done}"));
            return page::redirect(&to);
        }
        Seen::Own => crate::key!("residency-problem-own"),
        Seen::Changed => crate::key!("residency-problem-changed"),
    };
    form.refuse::<()>("", problem, None);
    respond(visit, town, &form, None)
}
