//! The addresses of announcements: a town's desk, one on its way with its forms, and what everybody
//! reads.

use super::actions::{self, Done};
use super::form::{self, Terms, Texts};
use super::model::Refusal;
use super::{pages, preview, public};
use crate::municipalities::Role;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::{Count, Item};
use crate::web::{Form, Visit, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{Path, ServiceConfig, get, post, resource};

const DESK_PAGE: &str = "/{lang}/announcements/desk/{municipality}";
const NEW: &str = "/{lang}/announcements/desk/{municipality}/new";
const ONE: &str = "/{lang}/announcements/desk/{municipality}/{id}";
const TEXTS: &str = "/{lang}/announcements/desk/{municipality}/{id}/texts/{language}";
const TERMS: &str = "/{lang}/announcements/desk/{municipality}/{id}/terms";
const PREVIEW: &str = "/{lang}/announcements/desk/{municipality}/{id}/preview/{language}";
const LETTER: &str = "/{lang}/announcements/desk/{municipality}/{id}/preview/{language}/letter";
const TRIAL: &str = "/{lang}/announcements/desk/{municipality}/{id}/trial";
const ASK: &str = "/{lang}/announcements/desk/{municipality}/{id}/ask";
const APPROVE: &str = "/{lang}/announcements/desk/{municipality}/{id}/approve";
const STOP: &str = "/{lang}/announcements/desk/{municipality}/{id}/stop";
const GO_ON: &str = "/{lang}/announcements/desk/{municipality}/{id}/go-on";
const DELETE: &str = "/{lang}/announcements/desk/{municipality}/{id}/delete";
const OF: &str = "/{lang}/announcements/of/{municipality}";
const PUBLIC: &str = "/{lang}/announcements/{slug}";

const EDITORS: &[&str] = &[Role::Editor.as_str(), Role::Administrator.as_str()];

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", DESK_PAGE, Rule::Staff(EDITORS)),
    allow("GET", NEW, Rule::Staff(EDITORS)),
    allow("POST", NEW, Rule::Staff(EDITORS)),
    allow("GET", ONE, Rule::Staff(EDITORS)),
    allow("GET", TEXTS, Rule::Staff(EDITORS)),
    allow("POST", TEXTS, Rule::Staff(EDITORS)),
    allow("GET", TERMS, Rule::Staff(EDITORS)),
    allow("POST", TERMS, Rule::Staff(EDITORS)),
    allow("GET", PREVIEW, Rule::Staff(EDITORS)),
    allow("GET", LETTER, Rule::Staff(EDITORS)),
    allow("POST", TRIAL, Rule::Staff(EDITORS)),
    allow("POST", ASK, Rule::Staff(EDITORS)),
    allow("POST", APPROVE, Rule::Staff(EDITORS)),
    allow("POST", STOP, Rule::Staff(EDITORS)),
    allow("POST", GO_ON, Rule::Staff(EDITORS)),
    allow("POST", DELETE, Rule::Staff(EDITORS)),
    allow("GET", OF, Rule::Anyone),
    allow("GET", PUBLIC, Rule::Anyone),
];

// keys: announcements-desk announcements-desk-text
/// What editors and administrators go to.
pub const DESK: &[Item] = &[Item {
    roles: EDITORS,
    path: "/announcements/desk/{municipality}",
    title: "announcements-desk",
    text: "announcements-desk-text",
}];

/// How many wait for the viewer's approval.
pub const COUNT: Count = Count {
    path: "/announcements/desk/{municipality}",
    of: |visit| Box::pin(async move { actions::waiting(&visit).await }),
};

/// The routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(resource(DESK_PAGE).route(get().to(desk)))
        .service(resource(NEW).route(get().to(new)).route(post().to(begin)))
        .service(resource(TEXTS).route(get().to(texts)).route(post().to(save_texts)))
        .service(resource(TERMS).route(get().to(terms)).route(post().to(save_terms)))
        .service(resource(PREVIEW).route(get().to(show_preview)))
        .service(resource(LETTER).route(get().to(show_letter)))
        .service(resource(TRIAL).route(post().to(try_out)))
        .service(resource(ASK).route(post().to(ask)))
        .service(resource(APPROVE).route(post().to(approve)))
        .service(resource(STOP).route(post().to(stop)))
        .service(resource(GO_ON).route(post().to(go_on)))
        .service(resource(DELETE).route(post().to(delete)))
        .service(resource(ONE).route(get().to(show)))
        .service(resource(OF).route(get().to(public::of)))
        .service(resource(PUBLIC).route(get().to(public::show)));
}

type Address = Path<(String, String, String)>;
type Part = Path<(String, String, String, String)>;

async fn desk(visit: Visit, path: Path<(String, String)>) -> WebResult {
    pages::desk(&visit, &path.1).await
}

async fn new(visit: Visit, path: Path<(String, String)>) -> WebResult {
    pages::new(&visit, &path.1, &pages::blank(&visit))
}

async fn begin(visit: Visit, path: Path<(String, String)>, mut form: Form) -> WebResult {
    let town = &path.1;
    let key = uuid::Uuid::try_parse(form.value("key")).ok();
    let key = key.map_or_else(keys::id, |key| key.to_string());
    // In the order of the page, in which the summary lists what is wrong.
    let audience = form::audience(&visit, town, &mut form).await?;
    let title = form.line("title", super::model::TITLE);
    let (Some(title), Some(audience)) = (title, audience) else {
        return pages::new(&visit, town, &form);
    };
    let id = actions::begin(&visit, town, key, title, audience).await?;
    let own = actions::language(&visit.site, town);
    page::redirect(&format!("{}/texts/{own}", pages::href(&visit, town, &id)))
}

async fn show(visit: Visit, path: Address) -> WebResult {
    let one = actions::find(&visit.site, &path.1, &path.2).await?;
    pages::one(&visit, &path.1, &one, &Form::prefilled([])).await?.respond()
}

async fn texts(visit: Visit, path: Part) -> WebResult {
    let (_, town, id, word) = path.into_inner();
    let lang = pages::language_of(&visit, &word)?;
    let one = actions::find(&visit.site, &town, &id).await?;
    let form = form::texts(&one.content, lang, one.edition);
    pages::texts(&visit, &town, &one, lang, &form).respond()
}

async fn save_texts(visit: Visit, path: Part, mut form: Form) -> WebResult {
    let (_, town, id, word) = path.into_inner();
    let lang = pages::language_of(&visit, &word)?;
    let one = actions::find(&visit.site, &town, &id).await?;
    let based_on = form::version(&form);
    let original = one.content.title.original == lang;
    let Some(texts) = Texts::read(&mut form, lang, original) else {
        return pages::texts(&visit, &town, &one, lang, &form).respond();
    };
    let part = (lang.as_str(), based_on);
    match actions::save(&visit, &town, &id, part, |content| texts.put(content)).await? {
        Ok(_) => back(&visit, &town, &id, "announcement-saved"),
        Err(refusal) => {
            form.refuse::<()>("", form::refusal(refusal), None);
            let now = actions::find(&visit.site, &town, &id).await?;
            let page = pages::texts(&visit, &town, &now, lang, &form);
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

async fn terms(visit: Visit, path: Address) -> WebResult {
    let one = actions::find(&visit.site, &path.1, &path.2).await?;
    let form = form::terms(&visit, &one.content, one.edition);
    pages::terms(&visit, &path.1, &one, &form).respond()
}

async fn save_terms(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (town, id) = (&path.1, &path.2);
    let one = actions::find(&visit.site, town, id).await?;
    let part = ("terms", form::version(&form));
    let Some(terms) = Terms::read(&visit, town, &mut form).await? else {
        return pages::terms(&visit, town, &one, &form).respond();
    };
    match actions::save(&visit, town, id, part, |content| terms.put(content)).await? {
        Ok(_) => back(&visit, town, id, "announcement-saved"),
        Err(refusal) => {
            form.refuse::<()>("", form::refusal(refusal), None);
            let now = actions::find(&visit.site, town, id).await?;
            pages::terms(&visit, town, &now, &form).status(StatusCode::CONFLICT).respond()
        }
    }
}

async fn show_preview(visit: Visit, path: Part) -> WebResult {
    let (_, town, id, word) = path.into_inner();
    let lang = pages::language_of(&visit, &word)?;
    let one = actions::find(&visit.site, &town, &id).await?;
    preview::show(&visit, &town, &one, lang).await
}

async fn show_letter(visit: Visit, path: Part) -> WebResult {
    let (_, town, id, word) = path.into_inner();
    let lang = pages::language_of(&visit, &word)?;
    let one = actions::find(&visit.site, &town, &id).await?;
    preview::html(&visit, &one, lang).await
}

async fn try_out(visit: Visit, path: Address, form: Form) -> WebResult {
    let done = actions::try_out(&visit, &path.1, &path.2, form::version(&form)).await?;
    finished(&visit, &path, form, done, "announcement-tried").await
}

async fn ask(visit: Visit, path: Address, form: Form) -> WebResult {
    let done = actions::ask(&visit, &path.1, &path.2, form::version(&form)).await?;
    finished(&visit, &path, form, done, "announcement-asked").await
}

async fn approve(visit: Visit, path: Address, form: Form) -> WebResult {
    let done = actions::approve(&visit, &path.1, &path.2, form::version(&form)).await?;
    finished(&visit, &path, form, done, "announcement-approved").await
}

async fn stop(visit: Visit, path: Address, form: Form) -> WebResult {
    let done = actions::stop(&visit, &path.1, &path.2).await?;
    finished(&visit, &path, form, done, "announcement-stopped").await
}

async fn go_on(visit: Visit, path: Address, form: Form) -> WebResult {
    let done = actions::go_on(&visit, &path.1, &path.2).await?;
    finished(&visit, &path, form, done, "announcement-goes-on").await
}

async fn delete(visit: Visit, path: Address, form: Form) -> WebResult {
    let done = actions::delete(&visit, &path.1, &path.2, form::version(&form)).await?;
    if done.is_ok() {
        let desk = pages::desk_href(&visit, &path.1);
        return page::redirect(&format!("{desk}?done=announcement-deleted"));
    }
    finished(&visit, &path, form, done, "").await
}

fn back(visit: &Visit, town: &str, id: &str, word: &str) -> WebResult {
    page::redirect(&format!("{}?done={word}", pages::href(visit, town, id)))
}

/// Back to the announcement with what was done, or as it is now with why it could not be.
async fn finished(
    visit: &Visit,
    path: &Address,
    mut form: Form,
    done: Done,
    word: &str,
) -> WebResult {
    let (town, id) = (&path.1, &path.2);
    let refusal: Refusal = match done {
        Ok(_) => return back(visit, town, id, word),
        Err(refusal) => refusal,
    };
    form.refuse::<()>("", form::refusal(refusal), None);
    let now = actions::find(&visit.site, town, id).await?;
    pages::one(visit, town, &now, &form).await?.status(StatusCode::CONFLICT).respond()
}
