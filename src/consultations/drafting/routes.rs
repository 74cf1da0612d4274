//! The addresses of drafting: a town's desk, a draft with its forms, its approval.

use super::actions::{self, Done};
use super::model::{Approved, ConsultationDraft, Refusal};
use super::{files, form, pages, public};
use crate::attachments::{self, Fault, TITLE};
use crate::key;
use crate::locale::Localized;
use crate::municipalities::Role;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::{Count, Item};
use crate::web::{Form, Upload, Visit, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{Path, ServiceConfig, get, post, resource};

const DESK_PAGE: &str = "/{lang}/consultations/desk/{municipality}";
const NEW: &str = "/{lang}/consultations/desk/{municipality}/new";
const ADOPT: &str = "/{lang}/consultations/desk/{municipality}/adopt/{slug}";
const ONE: &str = "/{lang}/consultations/desk/{municipality}/{id}";
const TEXTS: &str = "/{lang}/consultations/desk/{municipality}/{id}/texts/{language}";
const TERMS: &str = "/{lang}/consultations/desk/{municipality}/{id}/terms";
const ATTACH: &str = "/{lang}/consultations/desk/{municipality}/{id}/attachments";
const REMOVE: &str = "/{lang}/consultations/desk/{municipality}/{id}/attachments/{file}/remove";
const INVITE: &str = "/{lang}/consultations/desk/{municipality}/{id}/invite";
const SEEN: &str = "/{lang}/consultations/desk/{municipality}/{id}/seen";
const APPROVE: &str = "/{lang}/consultations/desk/{municipality}/{id}/approve";
const WITHDRAW: &str = "/{lang}/consultations/desk/{municipality}/{id}/withdraw";
const VERSIONS: &str = "/{lang}/consultations/{slug}/versions";

const EDITORS: &[&str] = &[Role::Editor.as_str()];

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", DESK_PAGE, Rule::Staff(EDITORS)),
    allow("GET", NEW, Rule::Staff(EDITORS)),
    allow("POST", NEW, Rule::Staff(EDITORS)),
    allow("POST", ADOPT, Rule::Staff(EDITORS)),
    allow("GET", ONE, Rule::Staff(EDITORS)),
    allow("GET", TEXTS, Rule::Staff(EDITORS)),
    allow("POST", TEXTS, Rule::Staff(EDITORS)),
    allow("GET", TERMS, Rule::Staff(EDITORS)),
    allow("POST", TERMS, Rule::Staff(EDITORS)),
    allow("POST", ATTACH, Rule::Staff(EDITORS)),
    allow("POST", REMOVE, Rule::Staff(EDITORS)),
    allow("POST", INVITE, Rule::Staff(EDITORS)),
    allow("POST", SEEN, Rule::Staff(EDITORS)),
    allow("POST", APPROVE, Rule::Staff(EDITORS)),
    allow("POST", WITHDRAW, Rule::Staff(EDITORS)),
    allow("GET", VERSIONS, Rule::Anyone),
];

// keys: drafting-desk drafting-desk-text
/// What editors go to.
pub const DESK: &[Item] = &[Item {
    roles: EDITORS,
    path: "/consultations/desk/{municipality}",
    title: "drafting-desk",
    text: "drafting-desk-text",
}];

/// How many drafts wait for the viewer's town.
pub const COUNT: Count = Count {
    path: "/consultations/desk/{municipality}",
    of: |visit| {
        Box::pin(async move { actions::waiting(&visit.site.public, &visit.municipality()).await })
    },
};

/// The routes; before those that take any one word for a consultation's.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(resource(DESK_PAGE).route(get().to(desk)))
        .service(resource(NEW).route(get().to(new)).route(post().to(begin)))
        .service(resource(ADOPT).route(post().to(adopt)))
        .service(resource(TEXTS).route(get().to(texts)).route(post().to(save_texts)))
        .service(resource(TERMS).route(get().to(terms)).route(post().to(save_terms)))
        .service(resource(ATTACH).route(post().to(attach)))
        .service(resource(REMOVE).route(post().to(remove)))
        .service(resource(INVITE).route(post().to(invite)))
        .service(resource(SEEN).route(post().to(seen)))
        .service(resource(APPROVE).route(post().to(approve)))
        .service(resource(WITHDRAW).route(post().to(withdraw)))
        .service(resource(ONE).route(get().to(show)))
        .service(resource(VERSIONS).route(get().to(public::versions)));
}

type Address = Path<(String, String, String)>;
type Part = Path<(String, String, String, String)>;

async fn desk(visit: Visit, path: Path<(String, String)>) -> WebResult {
    pages::desk(&visit, &path.1).await
}

async fn new(visit: Visit, path: Path<(String, String)>) -> WebResult {
    pages::new(&visit, &path.1, &pages::blank())
}

async fn begin(visit: Visit, path: Path<(String, String)>, mut form: Form) -> WebResult {
    let town = &path.1;
    let key = uuid::Uuid::try_parse(form.value("key")).ok();
    let key = key.map_or_else(keys::id, |key| key.to_string());
    let all = visit.site.all_municipalities().iter();
    let others = all.filter(|id| *id != town && form.is_checked(&format!("host-{id}")));
    let others = others.cloned().collect();
    let Some(title) = form.line("title", super::model::TITLE) else {
        return pages::new(&visit, town, &form);
    };
    let id = actions::begin(&visit, town, key, title, others).await?;
    let own = actions::language(&visit.site, town);
    page::redirect(&format!("{}/texts/{own}", pages::href(&visit, town, &id)))
}

async fn adopt(visit: Visit, path: Address) -> WebResult {
    let id = actions::adopt(&visit, &path.1, &path.2).await?;
    page::redirect(&format!("{}?done=drafting-adopted", pages::href(&visit, &path.1, &id)))
}

async fn show(visit: Visit, path: Address) -> WebResult {
    let draft = actions::find(&visit.site, &path.1, &path.2).await?;
    pages::one(&visit, &path.1, &draft, &Form::prefilled([])).await?.respond()
}

async fn texts(visit: Visit, path: Part) -> WebResult {
    let (_, town, id, word) = path.into_inner();
    let lang = pages::language_of(&visit, &word)?;
    let draft = actions::find(&visit.site, &town, &id).await?;
    let form = form::texts(&draft.content, lang, draft.edition);
    pages::texts(&visit, &town, &draft, lang, &form)?.respond()
}

async fn save_texts(visit: Visit, path: Part, mut form: Form) -> WebResult {
    let (_, town, id, word) = path.into_inner();
    let lang = pages::language_of(&visit, &word)?;
    let draft = actions::find(&visit.site, &town, &id).await?;
    let based_on = form::version(&form);
    let original = draft.content.title.original == lang;
    if let Some(texts) = form::Texts::read(&mut form, lang, original) {
        let part = (lang.as_str(), based_on);
        match actions::save(&visit, &town, &id, part, |content| texts.put(content)).await? {
            Ok(()) => return back(&visit, &town, &id, "drafting-saved"),
            Err(refusal) => form.refuse::<()>("", form::refusal(refusal), None),
        };
        let now = actions::find(&visit.site, &town, &id).await?;
        let page = pages::texts(&visit, &town, &now, lang, &form)?;
        return page.status(StatusCode::CONFLICT).respond();
    }
    pages::texts(&visit, &town, &draft, lang, &form)?.respond()
}

async fn terms(visit: Visit, path: Address) -> WebResult {
    let draft = actions::find(&visit.site, &path.1, &path.2).await?;
    let form = form::terms(&visit, &path.1, &draft.content, draft.edition);
    pages::terms(&visit, &path.1, &draft, &form)?.respond()
}

async fn save_terms(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (town, id) = (&path.1, &path.2);
    let draft = actions::find(&visit.site, town, id).await?;
    let part = ("terms", form::version(&form));
    if let Some(terms) = form::Terms::read(&visit, town, &mut form) {
        match actions::save(&visit, town, id, part, |content| terms.put(content)).await? {
            Ok(()) => return back(&visit, town, id, "drafting-saved"),
            Err(refusal) => form.refuse::<()>("", form::refusal(refusal), None),
        };
        let now = actions::find(&visit.site, town, id).await?;
        let page = pages::terms(&visit, town, &now, &form)?;
        return page.status(StatusCode::CONFLICT).respond();
    }
    pages::terms(&visit, town, &draft, &form)?.respond()
}

/// Adds a file; the same once more is there already.
async fn attach(visit: Visit, path: Address, mut upload: Upload) -> WebResult {
    let (town, id) = (&path.1, &path.2);
    let draft = actions::find(&visit.site, town, id).await?;
    let full = draft.content.attachments.len() >= visit.site.config.attachments.most;
    let title = upload.form.line("title", TITLE);
    let file = if full {
        // Nothing is decoded that has no place.
        attachments::refuse(&visit, &mut upload.form, Fault::TooMany);
        None
    } else {
        attachments::take(&visit, &mut upload).await?
    };
    if let (Some(title), Some(file)) = (title, file) {
        let title = Localized::new(actions::language(&visit.site, town), title);
        match files::add(&visit, town, &draft, title, &file).await? {
            Ok(Ok(_)) => return back(&visit, town, id, "attachment-added"),
            Ok(Err(fault)) => attachments::refuse(&visit, &mut upload.form, fault),
            Err(refusal) => return refused(&visit, town, id, upload.form, refusal).await,
        }
    }
    pages::one(&visit, town, &draft, &upload.form).await?.respond()
}

async fn remove(visit: Visit, path: Part, form: Form) -> WebResult {
    let (_, town, id, file) = path.into_inner();
    let done = files::remove(&visit, &town, &id, &file).await?;
    finished(&visit, &town, &id, form, done, "attachment-removed").await
}

async fn invite(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (town, id) = (&path.1, &path.2);
    let draft = actions::find(&visit.site, town, id).await?;
    let all: Vec<&str> = visit.site.all_municipalities().iter().map(String::as_str).collect();
    let Some(other) = form.choice("town", &all) else {
        return pages::one(&visit, town, &draft, &form).await?.respond();
    };
    let done = actions::invite(&visit, town, id, &other).await?;
    finished(&visit, town, id, form, done, "drafting-invited").await
}

async fn seen(visit: Visit, path: Address, form: Form) -> WebResult {
    let done = actions::look(&visit, &path.1, &path.2, form::version(&form)).await?;
    finished(&visit, &path.1, &path.2, form, done, "drafting-seen").await
}

async fn approve(visit: Visit, path: Address, form: Form) -> WebResult {
    let (town, id) = (&path.1, &path.2);
    let done = actions::approve(&visit, town, id, form::version(&form)).await?;
    let word = match done {
        Ok(Approved::All) => "drafting-published",
        _ => "drafting-approved",
    };
    finished(&visit, town, id, form, done.map(|_| ()), word).await
}

async fn withdraw(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (town, id) = (&path.1, &path.2);
    let draft = actions::find(&visit.site, town, id).await?;
    let Some(reason) = form::reason(&visit.site, town, &mut form) else {
        return pages::one(&visit, town, &draft, &form).await?.respond();
    };
    let done = actions::withdraw(&visit, town, id, &reason).await?;
    finished(&visit, town, id, form, done, "drafting-withdrawn").await
}

fn back(visit: &Visit, town: &str, id: &str, word: &str) -> WebResult {
    page::redirect(&format!("{}?done={word}", pages::href(visit, town, id)))
}

/// Back to the draft with what was done, or with why it could not be.
async fn finished(
    visit: &Visit,
    town: &str,
    id: &str,
    form: Form,
    done: Done<()>,
    word: &str,
) -> WebResult {
    match done {
        Ok(()) => back(visit, town, id, word),
        Err(refusal) => refused(visit, town, id, form, refusal).await,
    }
}

/// The draft as it is now, with why something could not be done.
async fn refused(
    visit: &Visit,
    town: &str,
    id: &str,
    mut form: Form,
    refusal: Refusal,
) -> WebResult {
    let key = match refusal {
        Refusal::Stale => key!("drafting-problem-approve-stale"),
        other => form::refusal(other),
    };
    form.refuse::<()>("", key, None);
    let now: Stored<ConsultationDraft> = actions::find(&visit.site, town, id).await?;
    pages::one(visit, town, &now, &form).await?.status(StatusCode::CONFLICT).respond()
}
