//! The addresses of answering: a town's desk, writing an answer, saying what is done.

use super::actions;
use super::files;
use super::model::{ANSWER, MILESTONE, OFFICE, Refusal};
use super::pages;
use crate::attachments::{self, TITLE};
use crate::key;
use crate::locale::Lang;
use crate::municipalities::{Response, Role};
use crate::petitions::course::{Milestone, Progress};
use crate::petitions::duties::Kind;
use crate::petitions::model::Petition;
use crate::petitions::{by_slug, desk, written};
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::{Form, Upload, Visit, WebError, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};
use std::collections::BTreeMap;

const DESK_PAGE: &str = "/{lang}/petitions/answers/{municipality}";
const ONE: &str = "/{lang}/petitions/answers/{municipality}/{slug}";
const MILESTONES: &str = "/{lang}/petitions/answers/{municipality}/{slug}/milestones";
const STATE: &str = "/{lang}/petitions/answers/{municipality}/{slug}/milestones/{id}";
const FILES: &str = "/{lang}/petitions/answers/{municipality}/{slug}/attachments";
const REMOVE: &str = "/{lang}/petitions/answers/{municipality}/{slug}/attachments/{id}/remove";
const FINISH: &str = "/{lang}/petitions/answers/{municipality}/{slug}/finish";

const EDITORS: &[&str] = &[Role::Editor.as_str()];

pub const ACCESS: &[Access] = &[
    allow("GET", DESK_PAGE, Rule::Staff(EDITORS)),
    allow("GET", ONE, Rule::Staff(EDITORS)),
    allow("POST", ONE, Rule::Staff(EDITORS)),
    allow("POST", MILESTONES, Rule::Staff(EDITORS)),
    allow("POST", STATE, Rule::Staff(EDITORS)),
    allow("POST", FILES, Rule::Staff(EDITORS)),
    allow("POST", REMOVE, Rule::Staff(EDITORS)),
    allow("POST", FINISH, Rule::Staff(EDITORS)),
];

// keys: petitions-desk-answers petitions-desk-answers-text
pub const DESK: Item = Item {
    roles: EDITORS,
    path: "/petitions/answers/{municipality}",
    title: "petitions-desk-answers",
    text: "petitions-desk-answers-text",
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(DESK_PAGE).route(web::get().to(desk)))
        .service(web::resource(MILESTONES).route(web::post().to(add)))
        .service(web::resource(STATE).route(web::post().to(set)))
        .service(web::resource(FILES).route(web::post().to(attach)))
        .service(web::resource(REMOVE).route(web::post().to(remove)))
        .service(web::resource(FINISH).route(web::post().to(finish)))
        .service(web::resource(ONE).route(web::get().to(show)).route(web::post().to(answer)));
}

async fn desk(visit: Visit, path: Path<(String, String)>) -> WebResult {
    desk::page(&visit, &path.1, Kind::Answer).await
}

type Address = Path<(String, String, String)>;

/// The petition, if it asks this town and was opened.
async fn existing(visit: &Visit, town: &str, slug: &str) -> WebResult<Stored<Petition>> {
    let found = by_slug(&visit.site.public, slug).await?;
    let theirs = |petition: &Stored<Petition>| {
        petition.was_opened() && petition.addressed.iter().any(|id| id == town)
    };
    found.filter(theirs).ok_or(WebError::NotFound)
}

async fn show(visit: Visit, path: Address) -> WebResult {
    let petition = existing(&visit, &path.1, &path.2).await?;
    let form = Form::prefilled([]);
    pages::one(&visit, &path.1, &petition, &form, None).await?.respond()
}

async fn answer(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let town = &path.1;
    let petition = existing(&visit, town, &path.2).await?;
    let Some(mut response) = read(&visit, town, &mut form) else {
        return pages::one(&visit, town, &petition, &form, None).await?.respond();
    };
    response.attachments = files::of(&visit.site, town, &petition.id).await?;
    let publishes = form.value("do") == "publish";
    if !publishes && petition.can_answer(town).is_ok() {
        return pages::one(&visit, town, &petition, &form, Some(&response)).await?.respond();
    }
    let done = actions::answer(&visit.site, &petition.id, &response).await?;
    finished(&visit, town, &petition, form, done, "petition-answered").await
}

/// An answer as the form says it.
fn read(visit: &Visit, town: &str, form: &mut Form) -> Option<Response> {
    let office = written::localized(&visit.site, town, form, "office", OFFICE);
    let text = written::localized(&visit.site, town, form, "text", ANSWER);
    let office: BTreeMap<Lang, String> = office?.texts;
    let (text, at) = (text?, visit.now());
    Some(Response { municipality: town.to_owned(), office, text, attachments: vec![], at })
}

/// Adds a file to the answer that is being written.
async fn attach(visit: Visit, path: Address, mut upload: Upload) -> WebResult {
    let town = &path.1;
    let petition = existing(&visit, town, &path.2).await?;
    if let Err(refusal) = petition.can_answer(town) {
        return finished(&visit, town, &petition, upload.form, Err(refusal), "").await;
    }
    let title = written::localized(&visit.site, town, &mut upload.form, "title", TITLE);
    let file = attachments::take(&visit, &mut upload).await?;
    if let (Some(title), Some(file)) = (title, file) {
        match files::add(&visit, town, &petition, title, &file).await? {
            Ok(_) => {
                return finished(&visit, town, &petition, upload.form, Ok(()), "attachment-added")
                    .await;
            }
            Err(fault) => attachments::refuse(&visit, &mut upload.form, fault),
        }
    }
    pages::one(&visit, town, &petition, &upload.form, None).await?.respond()
}

async fn remove(
    visit: Visit,
    path: Path<(String, String, String, String)>,
    form: Form,
) -> WebResult {
    let (_, town, slug, file) = path.into_inner();
    let petition = existing(&visit, &town, &slug).await?;
    files::remove(&visit.site, &town, &petition, &file).await?;
    finished(&visit, &town, &petition, form, Ok(()), "attachment-removed").await
}

async fn add(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let town = &path.1;
    let petition = existing(&visit, town, &path.2).await?;
    let text = written::localized(&visit.site, town, &mut form, "milestone", MILESTONE);
    let (state, date) = (state(&mut form, "state"), written::date(&mut form, "date"));
    let (Some(text), Some(state), Some(date)) = (text, state, date) else {
        return pages::one(&visit, town, &petition, &form, None).await?.respond();
    };
    let key = uuid::Uuid::try_parse(form.value("key")).ok();
    let milestone = Milestone {
        id: key.map_or_else(keys::id, |key| key.to_string()),
        municipality: town.clone(),
        text,
        state,
        date,
        at: visit.now(),
    };
    let done = actions::add(&visit.site, &petition.id, &milestone).await?;
    finished(&visit, town, &petition, form, done, "petition-progress").await
}

fn state(form: &mut Form, field: &str) -> Option<Progress> {
    let states = Progress::ALL.map(Progress::as_str);
    Progress::parse(&form.choice(field, &states)?)
}

async fn set(
    visit: Visit,
    path: Path<(String, String, String, String)>,
    mut form: Form,
) -> WebResult {
    let (_, town, slug, id) = path.into_inner();
    let petition = existing(&visit, &town, &slug).await?;
    // Each milestone's form has fields of its own on the page.
    let [how_far, day] = [format!("state-{id}"), format!("date-{id}")];
    let (Some(state), Some(date)) = (state(&mut form, &how_far), written::date(&mut form, &day))
    else {
        return pages::one(&visit, &town, &petition, &form, None).await?.respond();
    };
    let which = (town.as_str(), id.as_str());
    let done = actions::set(&visit.site, &petition.id, which, state, date).await?;
    finished(&visit, &town, &petition, form, done, "petition-progress").await
}

async fn finish(visit: Visit, path: Address, form: Form) -> WebResult {
    let petition = existing(&visit, &path.1, &path.2).await?;
    let done = actions::finish(&visit.site, &petition.id, &path.1).await?;
    finished(&visit, &path.1, &petition, form, done, "petition-finished").await
}

/// Back to the page with what was done, or with why it could not be.
async fn finished(
    visit: &Visit,
    town: &str,
    petition: &Stored<Petition>,
    mut form: Form,
    done: actions::Done,
    word: &str,
) -> WebResult {
    match done {
        Ok(()) => page::redirect(&format!("{}?done={word}", pages::href(visit, town, petition))),
        Err(Refusal::NoMilestone) => Err(WebError::NotFound),
        Err(refusal) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            // The petition as it is now: somebody else was here.
            let now = existing(visit, town, &petition.slug).await?;
            let page = pages::one(visit, town, &now, &form, None).await?;
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Answered => key!("petitions-answer-given-already"),
        Refusal::Finished => key!("petitions-answer-finished-already"),
        Refusal::TooMany => key!("petitions-milestones-many"),
        Refusal::NotAnswered => key!("petitions-answer-first"),
        Refusal::NotOpened | Refusal::NotAsked | Refusal::NoMilestone => {
            key!("petitions-answer-not-asked")
        }
    }
}
