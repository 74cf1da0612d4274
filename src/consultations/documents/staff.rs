//! The addresses of editors: a town's desk of documents, writing each language, publishing.
//!
//! Invariant: an editor writes only under consultations that their own town hosts; whatever somebody
//! else wrote meanwhile refuses the form, and what was typed stays.

use super::actions::{self, Basis, Written};
use super::model::{DOCUMENTS, Draft, PARAGRAPH, PARAGRAPHS, Refusal, TITLE};
use super::publishing::{self, Plan};
use super::reading::{self, Found};
use super::{desk, matching, pages};
use crate::consultations::{Consultation, actions as consultations};
use crate::key;
use crate::locale::Lang;
use crate::municipalities::Role;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::{Form, LongForm, Visit, WebError, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const DESK_PAGE: &str = "/{lang}/consultations/documents/{municipality}";
const NEW: &str = "/{lang}/consultations/documents/{municipality}/{slug}/new";
const ONE: &str = "/{lang}/consultations/documents/{municipality}/{slug}/{document}";
const TEXT: &str =
    "/{lang}/consultations/documents/{municipality}/{slug}/{document}/text/{language}";
const PUBLISH: &str = "/{lang}/consultations/documents/{municipality}/{slug}/{document}/publish";

const EDITORS: &[&str] = &[Role::Editor.as_str()];

pub const ACCESS: &[Access] = &[
    allow("GET", DESK_PAGE, Rule::Staff(EDITORS)),
    allow("GET", NEW, Rule::Staff(EDITORS)),
    allow("POST", NEW, Rule::Staff(EDITORS)),
    allow("GET", ONE, Rule::Staff(EDITORS)),
    allow("GET", TEXT, Rule::Staff(EDITORS)),
    allow("POST", TEXT, Rule::Staff(EDITORS)),
    allow("GET", PUBLISH, Rule::Staff(EDITORS)),
    allow("POST", PUBLISH, Rule::Staff(EDITORS)),
];

// keys: documents-desk documents-desk-text
pub const DESK: &[Item] = &[Item {
    roles: EDITORS,
    path: "/consultations/documents/{municipality}",
    title: "documents-desk",
    text: "documents-desk-text",
}];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(DESK_PAGE).route(web::get().to(show_desk)))
        .service(web::resource(NEW).route(web::get().to(show_new)).route(web::post().to(begin)))
        .service(web::resource(ONE).route(web::get().to(show)))
        .service(web::resource(TEXT).route(web::get().to(show_text)).route(web::post().to(save)))
        .service(
            web::resource(PUBLISH)
                .route(web::get().to(show_publishing))
                .route(web::post().to(publish)),
        );
}

/// The language in which a town's editors write first.
pub fn language(visit: &Visit, town: &str) -> Lang {
    let town = visit.site.municipality(town);
    town.map_or(visit.site.config.site.default_language, |town| town.default_language)
}

async fn show_desk(visit: Visit, path: Path<(String, String)>) -> WebResult {
    desk::page(&visit, &path.1).await
}

/// The consultation, if this town hosts it.
async fn hosted(visit: &Visit, town: &str, slug: &str) -> Result<Consultation, WebError> {
    let found = consultations::by_slug(&visit.site.public, slug).await?;
    found.filter(|one| desk::hosts(one, town)).ok_or(WebError::NotFound)
}

/// The document with its draft, if this town hosts its consultation.
async fn existing(
    visit: &Visit,
    town: &str,
    slug: &str,
    number: &str,
) -> Result<(Found, Stored<Draft>), WebError> {
    let found = reading::any(visit, slug, number).await?;
    if !desk::hosts(&found.one, town) {
        return Err(WebError::NotFound);
    }
    let draft = reading::draft(&visit.site.public, &found.document).await?;
    Ok((found, draft))
}

type Three = Path<(String, String, String)>;
type Four = Path<(String, String, String, String)>;
type Five = Path<(String, String, String, String, String)>;

async fn show_new(visit: Visit, path: Three) -> WebResult {
    let one = hosted(&visit, &path.1, &path.2).await?;
    let lang = language(&visit, &path.1);
    pages::new(&visit, &path.1, &one, lang, &Form::prefilled([])).respond()
}

async fn begin(visit: Visit, path: Three, LongForm(mut form): LongForm) -> WebResult {
    let town = &path.1;
    let one = hosted(&visit, town, &path.2).await?;
    let lang = language(&visit, town);
    let key = uuid::Uuid::try_parse(form.value("key"));
    let key = key.map_or_else(|_| keys::id(), |key| key.to_string());
    let Some(written) = read(&mut form, lang) else {
        return pages::new(&visit, town, &one, lang, &form).respond();
    };
    match actions::begin(&visit.site, &one, key, written).await? {
        Some(document) => {
            let here = format!("{}/{}/{}", desk::path(town), one.slug, document.number);
            page::redirect(&format!("{}?done=document-begun", visit.link(&here)))
        }
        None => {
            form.refuse::<()>("", key!("documents-problem-enough"), Some(DOCUMENTS as usize));
            pages::new(&visit, town, &one, lang, &form).respond()
        }
    }
}

async fn show(visit: Visit, path: Four) -> WebResult {
    let (found, draft) = existing(&visit, &path.1, &path.2, &path.3).await?;
    pages::work(&visit, &path.1, &found, &draft, &Form::prefilled([])).await.respond()
}

/// A title and paragraphs as the form has them.
fn read(form: &mut Form, lang: Lang) -> Option<Written> {
    let title = form.line("title", TITLE);
    // Two more for the blank line after each.
    let text = form.text("text", PARAGRAPHS * (PARAGRAPH + 2));
    let paragraphs = matching::split(&text?);
    if paragraphs.len() > PARAGRAPHS {
        return form.refuse("text", key!("documents-problem-many"), Some(PARAGRAPHS));
    }
    let long = paragraphs.iter().position(|one| one.chars().count() > PARAGRAPH);
    if let Some(place) = long {
        return form.refuse("text", key!("documents-problem-long"), Some(place + 1));
    }
    Some(Written { lang, title: title?, paragraphs })
}

/// A language of the interface.
fn spoken(visit: &Visit, word: &str) -> Result<Lang, WebError> {
    let lang = Lang::parse(word).filter(|lang| visit.site.locales.supports(*lang));
    lang.ok_or(WebError::NotFound)
}

async fn show_text(visit: Visit, path: Five) -> WebResult {
    let (found, draft) = existing(&visit, &path.1, &path.2, &path.3).await?;
    let lang = spoken(&visit, &path.4)?;
    let title = draft.titles.get(&lang).cloned().unwrap_or_default();
    let form = Form::prefilled([("title", title), ("text", pages::joined(&draft, lang))]);
    pages::text(&visit, &path.1, &found, &draft, (lang, false), &form).respond()
}

async fn save(visit: Visit, path: Five, LongForm(mut form): LongForm) -> WebResult {
    let (_, town, slug, number, word) = path.into_inner();
    let (found, mut draft) = existing(&visit, &town, &slug, &number).await?;
    let lang = spoken(&visit, &word)?;
    let Some(written) = read(&mut form, lang) else {
        return pages::text(&visit, &town, &found, &draft, (lang, false), &form).respond();
    };
    let done = format!("{}?done=document-saved", pages::href(&visit, &town, &found));
    let same = draft.titles.get(&lang) == Some(&written.title)
        && draft.texts.get(&lang) == Some(&written.paragraphs);
    if same {
        return page::redirect(&done);
    }
    let current = form.value("version") == draft.version.to_string();
    if current && actions::save(&visit.site, &mut draft, written).await? {
        return page::redirect(&done);
    }
    let (found, draft) = existing(&visit, &town, &slug, &number).await?;
    form.refuse::<()>("text", key!("documents-problem-overtaken"), None);
    let page = pages::text(&visit, &town, &found, &draft, (lang, true), &form);
    page.status(StatusCode::CONFLICT).respond()
}

/// The page of publishing, or the side by side with what is in the way.
async fn publishing(
    visit: &Visit,
    town: &str,
    (found, draft): (&Found, &Stored<Draft>),
    form: &Form,
    status: Option<StatusCode>,
) -> WebResult {
    let needed = reading::languages(&visit.site, &found.one.hosts);
    let respond = |page: page::Page| match status {
        Some(status) => page.status(status).respond(),
        None => page.respond(),
    };
    if !draft.lacking(&needed).is_empty() {
        return respond(pages::work(visit, town, found, draft, form).await);
    }
    let (store, document) = (&visit.site.public, &found.document);
    let before = reading::version(store, document, document.latest()).await?;
    let rows = match &before {
        Some(before) => {
            let plan = Plan::of(before, draft, form);
            let comments = publishing::comments(store, document, &plan).await?;
            publishing::rows(visit, &plan, &comments)
        }
        None => vec![],
    };
    respond(pages::publishing(visit, town, found, draft, (before.as_ref(), &rows), form))
}

async fn show_publishing(visit: Visit, path: Four) -> WebResult {
    let (found, draft) = existing(&visit, &path.1, &path.2, &path.3).await?;
    let form = Form::prefilled([]);
    publishing(&visit, &path.1, (&found, &draft), &form, None).await
}

async fn publish(visit: Visit, path: Four, LongForm(mut form): LongForm) -> WebResult {
    let (_, town, slug, number) = path.into_inner();
    let (found, draft) = existing(&visit, &town, &slug, &number).await?;
    let done = format!("{}?done=document-published", visit.link(&found.path()));
    let store = &visit.site.public;
    let before = reading::version(store, &found.document, found.document.latest()).await?;
    let key = form.value("key");
    if before.as_ref().is_some_and(|before| !key.is_empty() && before.key == key) {
        return page::redirect(&done);
    }
    let needed = reading::languages(&visit.site, &found.one.hosts);
    if form.value("version") != draft.version.to_string() {
        return refused(&visit, &town, (&found, &draft), form, Refusal::Overtaken).await;
    }
    if !draft.lacking(&needed).is_empty() {
        let status = Some(StatusCode::UNPROCESSABLE_ENTITY);
        return publishing(&visit, &town, (&found, &draft), &form, status).await;
    }
    let read = match &before {
        Some(before) => {
            let plan = Plan::of(before, &draft, &form);
            let listed = publishing::comments(store, &found.document, &plan).await?;
            let of = (&*draft, town.as_str());
            publishing::read(&visit, &found.document, (&plan, &listed), of, &mut form).await?
        }
        None => {
            let content = (draft.paragraphs(), vec![], Default::default());
            Some((publishing::new(&visit, &draft, &town, &form, content), vec![]))
        }
    };
    let Some((new, comments)) = read else {
        return publishing(&visit, &town, (&found, &draft), &form, None).await;
    };
    let editor = visit.viewer()?.resident.clone();
    let document = found.document.clone();
    let basis = Basis { one: &found.one, document, before, draft, comments, editor };
    match actions::publish(&visit.site, basis, new).await? {
        Ok(_) => page::redirect(&done),
        Err(refusal) => {
            let (found, draft) = existing(&visit, &town, &slug, &number).await?;
            refused(&visit, &town, (&found, &draft), form, refusal).await
        }
    }
}

/// The page again, with why nothing was published.
async fn refused(
    visit: &Visit,
    town: &str,
    of: (&Found, &Stored<Draft>),
    mut form: Form,
    refusal: Refusal,
) -> WebResult {
    let (key, status) = match refusal {
        Refusal::Overtaken => (key!("documents-problem-overtaken-version"), StatusCode::CONFLICT),
        Refusal::Unchanged => (key!("documents-problem-unchanged"), StatusCode::CONFLICT),
        Refusal::Twice => (key!("documents-problem-twice"), StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::Size => (key!("documents-problem-many"), StatusCode::UNPROCESSABLE_ENTITY),
    };
    form.refuse::<()>("", key, Some(PARAGRAPHS));
    publishing(visit, town, of, &form, Some(status)).await
}
