//! The addresses of the room: the glossary for everybody, suggestions for residents, a town's desk
//! for its translators.

use super::actions::{self, Refusal, Typed};
use super::model::{Task, TextId};
use super::source::{Placed, Sources};
use super::{desk, glossary, pages, suggestions};
use crate::key;
use crate::municipalities::Role;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::{Form, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, ServiceConfig, get, post, resource};

const QUEUE: &str = "/{lang}/translation/{municipality}";
const TEXT: &str = "/{lang}/translation/{municipality}/texts/{text}";
const CLAIM: &str = "/{lang}/translation/{municipality}/texts/{text}/claim";
const SUGGESTED: &str = "/{lang}/translation/{municipality}/suggestions";
const SUGGESTION: &str = "/{lang}/translation/{municipality}/suggestions/{id}";
const SUGGEST: &str = "/{lang}/translation/suggest/{text}/{part}";
const GLOSSARY: &str = "/{lang}/translation/glossary";

/// Who translates.
pub const TRANSLATORS: &[&str] = &[Role::Translator.as_str()];

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", GLOSSARY, Rule::Anyone),
    allow("GET", SUGGEST, Rule::Participant),
    allow("POST", SUGGEST, Rule::Participant),
    allow("GET", QUEUE, Rule::Staff(TRANSLATORS)),
    allow("GET", SUGGESTED, Rule::Staff(TRANSLATORS)),
    allow("GET", SUGGESTION, Rule::Staff(TRANSLATORS)),
    allow("POST", SUGGESTION, Rule::Staff(TRANSLATORS)),
    allow("GET", TEXT, Rule::Staff(TRANSLATORS)),
    allow("POST", TEXT, Rule::Staff(TRANSLATORS)),
    allow("POST", CLAIM, Rule::Staff(TRANSLATORS)),
];

/// What translators go to.
pub const DESK: &[Item] = &[Item {
    roles: TRANSLATORS,
    path: "/translation/{municipality}",
    title: crate::key!("translation-desk"),
    text: crate::key!("translation-desk-text"),
}];

/// The room's routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        // Before what takes any one word for a municipality.
        .service(resource(GLOSSARY).route(get().to(glossary::show)))
        .service(
            resource(SUGGEST)
                .route(get().to(suggestions::show))
                .route(post().to(suggestions::send)),
        )
        .service(resource(SUGGESTED).route(get().to(suggestions::list)))
        .service(
            resource(SUGGESTION)
                .route(get().to(suggestions::look))
                .route(post().to(suggestions::decide)),
        )
        .service(resource(CLAIM).route(post().to(claim)))
        .service(resource(TEXT).route(get().to(show)).route(post().to(save)))
        .service(resource(QUEUE).route(get().to(desk::show)));
}

type Address = Path<(String, String, String)>;

/// The text of an address, if this town translates into its language and it may be read.
async fn existing(
    visit: &Visit,
    sources: Sources,
    municipality: &str,
    word: &str,
) -> WebResult<(TextId, Placed, Option<Stored<Task>>)> {
    let text = TextId::parse(word).ok_or(WebError::NotFound)?;
    if !desk::languages(&visit.site, municipality).contains(&text.lang) {
        return Err(WebError::NotFound);
    }
    let found = actions::find(visit, sources, &text).await?;
    let (placed, task) = found.ok_or(WebError::NotFound)?;
    Ok((text, placed, task))
}

async fn show(visit: Visit, sources: Data<Sources>, path: Address) -> WebResult {
    let (_, municipality, word) = path.into_inner();
    let (text, placed, task) = existing(&visit, **sources, &municipality, &word).await?;
    let form = pages::blank(&placed, text.lang);
    pages::text(&visit, &municipality, &text, &placed, task.as_ref(), &form).await?.respond()
}

async fn claim(visit: Visit, sources: Data<Sources>, path: Address, form: Form) -> WebResult {
    let (_, municipality, word) = path.into_inner();
    let (text, ..) = existing(&visit, **sources, &municipality, &word).await?;
    let takes = form.value("do") != "leave";
    let done = actions::claim(&visit, &text, takes).await?;
    if !takes {
        let queue = visit.link(&format!("/translation/{municipality}?language={}", text.lang));
        return page::redirect(&format!("{queue}&done=translation-left"));
    }
    // Whoever comes second is told on the text's page who has it.
    let here = visit.link(&format!("/translation/{municipality}/texts/{text}"));
    page::redirect(&if done { format!("{here}?done=translation-taken") } else { here })
}

async fn save(visit: Visit, sources: Data<Sources>, path: Address, mut form: Form) -> WebResult {
    let (_, municipality, word) = path.into_inner();
    let (text, placed, task) = existing(&visit, **sources, &municipality, &word).await?;
    let Some(typed) = read(&placed, &text, &mut form) else {
        let page = pages::text(&visit, &municipality, &text, &placed, task.as_ref(), &form);
        return page.await?.respond();
    };
    match actions::save(&visit, **sources, &text, &typed).await? {
        Ok(()) => {
            let queue = visit.link(&format!("/translation/{municipality}?language={}", text.lang));
            page::redirect(&format!("{queue}&done=translated"))
        }
        Err(refusal) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            // As it is now: that is what the translator is to see.
            let (text, placed, task) = existing(&visit, **sources, &municipality, &word).await?;
            let page = pages::text(&visit, &municipality, &text, &placed, task.as_ref(), &form);
            page.await?.status(StatusCode::CONFLICT).respond()
        }
    }
}

/// Why a translation was not taken: a message's key.
pub fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Held(_) => key!("translation-problem-held"),
        Refusal::Changed => key!("translation-problem-changed"),
        Refusal::Translated => key!("translation-problem-translated"),
    }
}

/// The form as a translation of all parts, or problems beside its fields.
fn read(placed: &Placed, text: &TextId, form: &mut Form) -> Option<Typed> {
    let mut texts = std::collections::BTreeMap::new();
    for part in placed.writing.foreign_to(text.lang) {
        let field = pages::field(part);
        let typed = if part.one_line {
            form.line(&field, part.most())
        } else {
            form.text(&field, part.most())
        };
        if let Some(typed) = typed {
            texts.insert(part.word, typed);
        }
    }
    let typed = Typed {
        revision: form.value("revision").to_owned(),
        before: form.value("before").to_owned(),
        texts,
    };
    form.problems.is_empty().then_some(typed)
}
