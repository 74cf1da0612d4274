//! The addresses of starting: the first step, a draft's steps, sending and throwing away.

use super::actions::{self, Sent};
use super::files;
use super::model::{Draft, Step};
use super::pages;
use crate::attachments::{self, Fault, TITLE};
use crate::key;
use crate::locale::{Lang, Localized};
use crate::petitions::model::{ACTION, BACKGROUND, DETAILS, State};
use crate::petitions::{by_slug, views};
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Upload, Visit, WebError, WebResult, page};
use actix_web::web::{self, Path, ServiceConfig};

const NEW: &str = "/{lang}/petitions/new";
const DRAFTS: &str = "/{lang}/petitions/drafts";
const STEP: &str = "/{lang}/petitions/drafts/{id}/{step}";
const REMOVE: &str = "/{lang}/petitions/drafts/{id}/attachments/{file}/remove";
const SEND: &str = "/{lang}/petitions/drafts/{id}/send";
const DELETE: &str = "/{lang}/petitions/drafts/{id}/delete";
const REVISE: &str = "/{lang}/petitions/{slug}/revise";

pub const ACCESS: &[Access] = &[
    allow("GET", NEW, Rule::Participant),
    allow("POST", NEW, Rule::Participant),
    allow("GET", DRAFTS, Rule::SignedIn),
    allow("POST", SEND, Rule::Participant),
    allow("POST", DELETE, Rule::SignedIn),
    allow("GET", STEP, Rule::SignedIn),
    allow("POST", STEP, Rule::SignedIn),
    allow("POST", REMOVE, Rule::SignedIn),
    allow("POST", REVISE, Rule::Participant),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(NEW).route(web::get().to(new)).route(web::post().to(begin)))
        .service(web::resource(DRAFTS).route(web::get().to(list)))
        .service(web::resource(SEND).route(web::post().to(send)))
        .service(web::resource(DELETE).route(web::post().to(delete)))
        .service(web::resource(REMOVE).route(web::post().to(remove)))
        .service(web::resource(STEP).route(web::get().to(show)).route(web::post().to(save)))
        .service(web::resource(REVISE).route(web::post().to(revise)));
}

async fn new(visit: Visit) -> WebResult {
    let drafts = actions::list(&visit).await?.len();
    pages::first(&visit, drafts, &Form::prefilled([("key", crate::web::keys::id())]))
}

async fn begin(visit: Visit, mut form: Form) -> WebResult {
    let key = uuid::Uuid::try_parse(form.value("key")).ok();
    let key = key.map_or_else(crate::web::keys::id, |key| key.to_string());
    let drafts = actions::list(&visit).await?.len();
    let Some(addressed) = addressed(&visit, &mut form) else {
        return pages::first(&visit, drafts, &form);
    };
    match actions::begin(&visit, &key, addressed).await? {
        Some(draft) => go(&visit, &draft, Step::Action),
        None => {
            form.refuse::<()>("", key!("petitions-drafts-many"), None);
            pages::first(&visit, drafts, &form)
        }
    }
}

/// On to a step of the draft.
fn go(visit: &Visit, draft: &Draft, step: Step) -> WebResult {
    page::redirect(&pages::step_href(visit, draft, step))
}

async fn list(visit: Visit) -> WebResult {
    let (drafts, petitions) = (actions::list(&visit).await?, actions::started(&visit).await?);
    pages::list(&visit, &drafts, &petitions).await
}

type Address = Path<(String, String, String)>;

/// The step that an address names, if this draft has it.
fn step(draft: &Draft, word: &str) -> WebResult<Step> {
    // Who supported it supported it to those towns.
    let step = Step::parse(word).filter(|step| *step != Step::Addressed || !draft.revises);
    step.ok_or(WebError::NotFound)
}

async fn show(visit: Visit, path: Address) -> WebResult {
    let draft = actions::find(&visit, &path.1).await?;
    let step = step(&draft, &path.2)?;
    let before = draft.missing().filter(|missing| missing.number() < step.number());
    match before {
        // A later page without an earlier one would have nothing to show.
        Some(missing) => go(&visit, &draft, missing),
        None => pages::step(&visit, &draft, step, &prefilled(&draft)).await,
    }
}

/// The form as it was saved.
fn prefilled(draft: &Draft) -> Form {
    let towns = draft.addressed.iter().map(|id| (format!("to-{id}"), "yes".to_owned()));
    let texts = [
        ("language", draft.language.to_string()),
        ("action", draft.action.clone()),
        ("background", draft.background.clone()),
        ("details", draft.details.clone()),
    ];
    let texts = texts.into_iter().map(|(name, text)| (name.to_owned(), text));
    let all: Vec<(String, String)> = towns.chain(texts).collect();
    Form::prefilled(all.iter().map(|(name, text)| (name.as_str(), text.clone())))
}

async fn save(visit: Visit, path: Address, upload: Upload) -> WebResult {
    let draft = actions::find(&visit, &path.1).await?;
    let step = step(&draft, &path.2)?;
    if step == Step::Attachments && adds(&upload) {
        return add(&visit, &draft, upload).await;
    }
    let mut form = upload.form;
    let complete = draft.missing().is_none();
    let first_details = step == Step::Details && draft.details.is_empty();
    let Some(change) = read(&visit, step, &mut form) else {
        return pages::step(&visit, &draft, step, &form).await;
    };
    let draft = actions::save(&visit, &path.1, |draft| change.apply(draft)).await?;
    // Whoever came back to change one thing goes back to where they were.
    let returns = complete && step != Step::Action && !first_details;
    go(&visit, &draft, if returns { Step::Check } else { step.next() })
}

/// Whether a file is to be added: also when somebody chose one and went on.
fn adds(upload: &Upload) -> bool {
    let form = &upload.form;
    upload.has("file") || !form.value("title").trim().is_empty() || form.value("do") == "add"
}

/// Adds a file to the draft, and shows what there is now.
async fn add(visit: &Visit, draft: &Draft, mut upload: Upload) -> WebResult {
    let full = files::of(visit, draft).await?.len() >= visit.site.config.attachments.most;
    let title = upload.form.line("title", TITLE);
    let file = if full {
        // Nothing is decoded that has no place.
        attachments::refuse(visit, &mut upload.form, Fault::TooMany);
        None
    } else {
        attachments::take(visit, &mut upload).await?
    };
    let (Some(title), Some(file)) = (title, file) else {
        return pages::step(visit, draft, Step::Attachments, &upload.form).await;
    };
    let title = Localized::new(draft.language, title);
    match files::add(visit, draft, title, &file).await? {
        Ok(_) => {
            let page = pages::step_href(visit, draft, Step::Attachments);
            page::redirect(&format!("{page}?done=attachment-added"))
        }
        Err(fault) => {
            attachments::refuse(visit, &mut upload.form, fault);
            pages::step(visit, draft, Step::Attachments, &upload.form).await
        }
    }
}

async fn remove(visit: Visit, path: Address) -> WebResult {
    let draft = actions::find(&visit, &path.1).await?;
    files::remove(&visit, &draft, &path.2).await?;
    let page = pages::step_href(&visit, &draft, Step::Attachments);
    page::redirect(&format!("{page}?done=attachment-removed"))
}

/// What one step changes.
enum Change {
    Addressed(Vec<String>),
    Action(Lang, String),
    Background(String),
    Details(String),
    Nothing,
}

impl Change {
    fn apply(&self, draft: &mut Draft) {
        match self {
            Change::Addressed(towns) => draft.addressed.clone_from(towns),
            Change::Action(language, text) => {
                draft.language = *language;
                draft.action.clone_from(text);
            }
            Change::Background(text) => draft.background.clone_from(text),
            Change::Details(text) => draft.details.clone_from(text),
            Change::Nothing => {}
        }
    }
}

fn read(visit: &Visit, step: Step, form: &mut Form) -> Option<Change> {
    match step {
        Step::Addressed => addressed(visit, form).map(Change::Addressed),
        Step::Action => {
            let languages = visit.site.locales.languages();
            let languages: Vec<&str> = languages.iter().map(Lang::as_str).collect();
            let (text, language) =
                (form.line("action", ACTION), form.choice("language", &languages));
            Some(Change::Action(Lang::parse(&language?)?, text?))
        }
        Step::Background => form.text("background", BACKGROUND).map(Change::Background),
        // Nobody has to write more.
        Step::Details if form.value("details").trim().is_empty() => {
            Some(Change::Details(String::new()))
        }
        Step::Details => form.text("details", DETAILS).map(Change::Details),
        Step::Similar | Step::Attachments | Step::Check => Some(Change::Nothing),
    }
}

/// Whom it asks: at least one of the partners.
fn addressed(visit: &Visit, form: &mut Form) -> Option<Vec<String>> {
    let all = visit.site.all_municipalities().iter();
    let chosen: Vec<String> =
        all.filter(|id| form.is_checked(&format!("to-{id}"))).cloned().collect();
    if chosen.is_empty() {
        return form.refuse("addressed", key!("petitions-addressed-none"), None);
    }
    Some(chosen)
}

async fn send(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let draft = match actions::find(&visit, &path.1).await {
        Ok(draft) => draft.document,
        // Sent a moment ago, or thrown away: what there is, is listed.
        Err(WebError::NotFound) => return page::redirect(&visit.link("/petitions/drafts")),
        Err(error) => return Err(error),
    };
    if let Some(missing) = draft.missing() {
        return go(&visit, &draft, missing);
    }
    match actions::send(&visit, &draft).await? {
        Sent::TooMany => {
            let mut form = prefilled(&draft);
            form.refuse::<()>("", key!("petitions-sent-many"), None);
            pages::step(&visit, &draft, Step::Check, &form).await
        }
        Sent::Petition(petition) if petition.state == State::Sponsoring => {
            let page = views::href(&visit, &petition);
            page::redirect(&format!("{page}/invite?done=petition-sent"))
        }
        Sent::Petition(petition) => {
            page::redirect(&format!("{}?done=petition-in-review", views::href(&visit, &petition)))
        }
    }
}

async fn delete(visit: Visit, path: Path<(String, String)>) -> WebResult {
    actions::delete(&visit, &path.1).await?;
    page::redirect(&visit.link("/petitions/drafts?done=petition-draft-deleted"))
}

/// The author begins to change what was returned.
async fn revise(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let viewer = visit.viewer()?;
    let petition = by_slug(&visit.site.public, &path.1).await?.ok_or(WebError::NotFound)?;
    if petition.author.resident != viewer.resident {
        return Err(WebError::Forbidden);
    }
    if petition.state != State::Returned {
        return Err(WebError::Conflict);
    }
    let draft = actions::revision(&visit, &petition).await?;
    go(&visit, &draft, Step::Check)
}
