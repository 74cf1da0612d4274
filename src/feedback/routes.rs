//! The addresses of feedback: the list, writing, each piece's page and what its author says of the
//! answer.

use super::actions::{self, Draft, Judgement};
use super::model::{Feedback, Refusal, TITLE, Tone, key, path};
use super::{feed, list, show};
use crate::config::MunicipalityId;
use crate::discussion::{self, Room, Subject, TEXT};
use crate::locale::Lang;
use crate::moderation::{self, Ground};
use crate::residency::Participation;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Visit, WebError, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{Path, ServiceConfig, get, post, resource};

const LIST: &str = "/{lang}/feedback";
const NEW: &str = "/{lang}/feedback/new";
const VERDICT: &str = "/{lang}/feedback/{slug}/verdict";

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", LIST, Rule::Anyone),
    allow("GET", NEW, Rule::Participant),
    allow("POST", NEW, Rule::Participant),
    allow("GET", FeedbackRoom::PATTERN, Rule::Anyone),
    allow("POST", VERDICT, Rule::Participant),
    allow("GET", "/{lang}/feedback/{slug}/contributions", Rule::Anyone),
    allow("POST", "/{lang}/feedback/{slug}/contributions", Rule::Participant),
    allow("GET", "/{lang}/feedback/{slug}/contributions/{id}", Rule::Anyone),
    allow("GET", "/{lang}/feedback/{slug}/contributions/live", Rule::Anyone),
    allow("GET", "/{lang}/feedback/{slug}/contributions/{id}/support", Rule::Anyone),
    allow("POST", "/{lang}/feedback/{slug}/contributions/{id}/support", Rule::Participant),
    allow("POST", "/{lang}/feedback/{slug}/contributions/{id}/support/withdraw", Rule::SignedIn),
    allow("GET", "/{lang}/feedback/{slug}/contributions/{id}/history", Rule::Anyone),
    allow("GET", "/{lang}/feedback/{slug}/contributions/{id}/reply", Rule::Participant),
    allow("GET", "/{lang}/feedback/{slug}/contributions/{id}/report", Rule::Participant),
    allow("POST", "/{lang}/feedback/{slug}/contributions/{id}/report", Rule::Participant),
    allow("GET", "/{lang}/feedback/{slug}/contributions/{id}/edit", Rule::Participant),
    allow("POST", "/{lang}/feedback/{slug}/contributions/{id}/edit", Rule::Participant),
];

/// The room's routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(feed::routes)
        .service(resource(LIST).route(get().to(list::page)))
        .service(resource(NEW).route(get().to(new)).route(post().to(send)))
        .service(resource(VERDICT).route(post().to(judge)))
        .service(resource(FeedbackRoom::PATTERN).route(get().to(one)));
    discussion::routes::<FeedbackRoom>(config);
}

/// The room, for its discussions.
pub struct FeedbackRoom;

impl Room for FeedbackRoom {
    const PATTERN: &'static str = "/{lang}/feedback/{slug}";

    async fn subject(visit: &Visit, slug: &str) -> Result<Option<Subject>, WebError> {
        Ok(actions::by_id(visit, slug).await?.map(|one| subject(&one)))
    }
}

/// What others discuss: they reply in the feedback's own thread.
pub(super) fn subject(one: &Feedback) -> Subject {
    Subject {
        key: key(&one.id),
        path: path(&one.id),
        title: one.title.clone(),
        author: Some(one.author.clone()),
        open: true,
        kinds: &[],
        participation: Participation::default(),
        towns: vec![one.municipality.clone()],
    }
}

async fn new(visit: Visit) -> WebResult {
    let town = visit.parameter("to").filter(|town| visit.site.municipality(town).is_some());
    let own = visit.viewer()?.municipality.clone();
    let values = [
        ("key", keys::id()),
        ("municipality", town.unwrap_or(own)),
        ("tone", Tone::Criticism.as_str().to_owned()),
        ("language", visit.lang.to_string()),
    ];
    show::write(&visit, &Form::prefilled(values))
}

async fn send(visit: Visit, mut form: Form) -> WebResult {
    let Some(mut draft) = read(&visit, &mut form) else { return show::write(&visit, &form) };
    let Some(held) = examine(&visit, &draft.key, &draft.text, &mut form).await? else {
        return show::write(&visit, &form);
    };
    draft.held = held;
    let (id, held) = actions::write(&visit, draft).await?;
    let done = if held { "contribution-held" } else { "feedback-sent" };
    page::redirect(&actions::read_at(&visit, &id, done))
}

/// The form as a draft, or problems beside its fields.
fn read(visit: &Visit, form: &mut Form) -> Option<Draft> {
    let towns: Vec<&str> =
        visit.site.all_municipalities().iter().map(MunicipalityId::as_str).collect();
    let municipality = form.choice("municipality", &towns);
    let tone = form.choice("tone", &Tone::ALL.map(Tone::as_str));
    let title = form.line("title", TITLE);
    let text = form.text("text", TEXT);
    let lang = language(visit, form);
    Some(Draft {
        key: form_key(form),
        municipality: municipality?,
        tone: Tone::parse(&tone?)?,
        lang: lang?,
        title: title?,
        text: text?,
        held: None,
    })
}

fn form_key(form: &Form) -> String {
    uuid::Uuid::try_parse(form.value("key")).map_or_else(|_| keys::id(), |key| key.to_string())
}

fn language(visit: &Visit, form: &mut Form) -> Option<Lang> {
    let languages = visit.site.locales.languages();
    let languages: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    form.choice("language", &languages).and_then(|word| Lang::parse(&word))
}

/// The rule by which the text is held, if it is; nothing, and a problem beside it, where it is not
/// taken.
async fn examine(
    visit: &Visit,
    key: &str,
    text: &str,
    form: &mut Form,
) -> Result<Option<Option<Ground>>, WebError> {
    Ok(match moderation::examine(visit, visit.viewer()?, key, text).await? {
        Ok(held) => Some(held),
        Err(moderation::Refusal::TooOften(most)) => {
            let often = crate::key!("discussion-problem-often");
            form.refuse("text", often, Some(most as usize))
        }
        Err(moderation::Refusal::Repeated) => {
            form.refuse("text", crate::key!("discussion-problem-repeated"), None)
        }
    })
}

async fn one(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let Some(one) = actions::by_id(&visit, &path.1).await? else {
        return Err(WebError::NotFound);
    };
    show::page(&visit, &one, None).await?.respond()
}

async fn judge(visit: Visit, path: Path<(String, String)>, mut form: Form) -> WebResult {
    let id = &path.1;
    let one = actions::by_id(&visit, id).await?.ok_or(WebError::NotFound)?;
    if one.author.resident != visit.viewer()?.resident {
        return Err(WebError::Forbidden);
    }
    let settled = form.choice("settled", &["yes", "no"]);
    let judgement = match settled.as_deref() {
        Some("no") if !form.value("text").trim().is_empty() => follow_up(&visit, &mut form).await?,
        Some(word) => Some(Judgement { settled: word == "yes", follow_up: None }),
        None => None,
    };
    let Some(judgement) = judgement else {
        return show::page(&visit, &one, Some(&form)).await?.respond();
    };
    match actions::judge(&visit, id, &judgement).await? {
        Ok(()) => page::redirect(&actions::read_at(&visit, id, "feedback-judged")),
        Err(Refusal::NotTheirs) => Err(WebError::Forbidden),
        Err(refusal) => {
            let said = match refusal {
                Refusal::NotAnswered => crate::key!("feedback-problem-unanswered"),
                _ => crate::key!("feedback-problem-said"),
            };
            form.refuse::<()>("", said, None);
            let page = show::page(&visit, &one, Some(&form)).await?;
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

/// That it is not settled, with what is missing.
async fn follow_up(visit: &Visit, form: &mut Form) -> Result<Option<Judgement>, WebError> {
    let (text, lang, key) = (form.text("text", TEXT), language(visit, form), form_key(form));
    let (Some(text), Some(lang)) = (text, lang) else { return Ok(None) };
    let Some(held) = examine(visit, &key, &text, form).await? else { return Ok(None) };
    Ok(Some(Judgement { settled: false, follow_up: Some((text, lang, key, held)) }))
}
