//! The addresses of answering: a town's desk, writing an answer, and the public list of questions.

use super::actions::{self, Draft, Refusal};
use super::model::{ANSWER, OFFICE};
use super::pages::Asked;
use super::{desk, list, owed};
use crate::key;
use crate::municipalities::Role;
use crate::petitions::written;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::{Count, Item};
use crate::web::{Form, Visit, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const DESK_PAGE: &str = "/{lang}/answers/{municipality}";
const ONE: &str = "/{lang}/answers/{municipality}/{contribution}";
const QUESTIONS: &str = "/{lang}/consultations/{slug}/questions";

/// Who answers for an administration.
pub const EDITORS: &[&str] = &[Role::Editor.as_str()];

pub const ACCESS: &[Access] = &[
    allow("GET", DESK_PAGE, Rule::Staff(EDITORS)),
    allow("GET", ONE, Rule::Staff(EDITORS)),
    allow("POST", ONE, Rule::Staff(EDITORS)),
    allow("GET", QUESTIONS, Rule::Anyone),
];

/// What the room offers to staff.
// keys: answers-desk answers-desk-text
pub const DESK: &[Item] = &[Item {
    roles: EDITORS,
    path: "/answers/{municipality}",
    title: "answers-desk",
    text: "answers-desk-text",
}];

/// How many questions wait for the viewer's town.
pub const COUNT: Count = Count {
    path: "/answers/{municipality}",
    of: |visit| {
        Box::pin(async move { owed::waiting(&visit.site.public, &visit.municipality()).await })
    },
};

/// The room's routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(QUESTIONS).route(web::get().to(list::questions)))
        .service(web::resource(DESK_PAGE).route(web::get().to(show_desk)))
        .service(web::resource(ONE).route(web::get().to(show)).route(web::post().to(answer)));
}

async fn show_desk(visit: Visit, path: Path<(String, String)>) -> WebResult {
    desk::page(&visit, &path.1).await
}

type Address = Path<(String, String, String)>;

async fn show(visit: Visit, path: Address) -> WebResult {
    let (_, town, id) = path.into_inner();
    let asked = Asked::find(&visit, &town, &id).await?;
    let form = asked.blank(&visit, &town);
    asked.page(&visit, &town, &form).await?.respond()
}

async fn answer(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (_, town, id) = path.into_inner();
    let asked = Asked::find(&visit, &town, &id).await?;
    let Some(draft) = read(&visit, &town, &mut form)? else {
        return asked.page(&visit, &town, &form).await?.respond();
    };
    let done = if asked.one.standing.withheld {
        Err(Refusal::Withheld)
    } else {
        actions::give(&visit.site, &asked.place, &asked.one, &town, &draft).await?
    };
    match done {
        Ok(()) => page::redirect(&visit.link(&asked.place.at(&asked.one, "answers-given"))),
        Err(refusal) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            // As it is now: somebody else was here. The form goes on from there, with what was
            // typed.
            let now = Asked::find(&visit, &town, &id).await?;
            let version = now.answer.as_ref().map_or(0, |answer| answer.version);
            let page = now.page(&visit, &town, &form).await?.with("version", &version.to_string());
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

/// An answer as the form says it.
fn read(visit: &Visit, town: &str, form: &mut Form) -> Result<Option<Draft>, crate::web::WebError> {
    let office = written::localized(&visit.site, town, form, "office", OFFICE);
    let text = written::localized(&visit.site, town, form, "text", ANSWER);
    let version = form.value("version").parse().unwrap_or_default();
    let by = visit.viewer()?.resident.clone();
    let draft = office.zip(text).map(|(office, text)| Draft { office, text, version, by });
    Ok(draft.filter(|_| form.problems.is_empty()))
}

fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Changed => key!("answers-problem-changed"),
        Refusal::Withheld => key!("answers-problem-withheld"),
    }
}
