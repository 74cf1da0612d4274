//! The addresses below a subject's page: contributing, replying, and each contribution's own.

use super::actions::{self, Draft};
use super::editing;
use super::live;
use super::model::{Contribution, Kind, Stance, TEXT};
use super::quotes;
use super::subject::{Room, Subject};
use super::supporting;
use super::views::{self, Item};
use crate::locale::Lang;
use crate::moderation::{self, Refusal};
use crate::web::{Form, Page, Visit, WebError, WebResult, keys, page};
use actix_web::web::{Path, ServiceConfig, get, post, resource};

/// The routes of a room's discussions. Its `ACCESS` lists them with its own.
pub fn routes<R: Room>(config: &mut ServiceConfig) {
    let all = format!("{}/contributions", R::PATTERN);
    let one = format!("{all}/{{id}}");
    let reply = format!("{one}/reply");
    live::routes::<R>(config);
    supporting::routes::<R>(config);
    config
        .service(resource(all).route(get().to(leave::<R>)).route(post().to(contribute::<R>)))
        .service(resource(one).route(get().to(permalink::<R>)))
        .service(resource(reply).route(get().to(show_reply::<R>)));
    editing::routes::<R>(config);
    moderation::routes_under::<R>(config);
}

/// After a problem the form stands at this address: to read it means to leave the form.
async fn leave<R: Room>(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let subject = subject::<R>(&visit, &path.1).await?;
    page::redirect(&format!("{}#discussion", visit.link(&subject.path)))
}

/// To where the contribution stands among the others, in any language.
async fn permalink<R: Room>(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let (_, slug, id) = path.into_inner();
    let subject = subject::<R>(&visit, &slug).await?;
    let found = actions::parent(&visit, &subject, &id).await?.ok_or(WebError::NotFound)?;
    page::redirect(&place(&visit, &subject, &found))
}

async fn show_reply<R: Room>(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let (_, slug, id) = path.into_inner();
    let mut subject = subject::<R>(&visit, &slug).await?;
    let parent = actions::parent(&visit, &subject, &id).await?.ok_or(WebError::NotFound)?;
    subject.open = subject.open && no_reply(&visit, &parent).await?.is_none();
    let mut form = views::blank(&visit, &[Kind::Reply]);
    // What is withheld takes no reply, so it is quoted to nobody.
    if subject.open && visit.parameter("quote").is_some() {
        form.prefill("text", quotes::quote(parent.text.text(visit.lang)));
    }
    write(&visit, &subject, Some(&parent), form)
}

async fn contribute<R: Room>(
    visit: Visit,
    path: Path<(String, String)>,
    mut form: Form,
) -> WebResult {
    let subject = subject::<R>(&visit, &path.1).await?;
    let parent = parent(&visit, &subject, &mut form).await?;
    let mut draft = draft(&visit, &subject, parent.as_ref(), &mut form);
    if let Some(draft) = draft.as_mut().filter(|_| subject.open && form.problems.is_empty()) {
        draft.held = examine(&visit, draft, &mut form).await?;
    }
    if !subject.open {
        form.refuse::<()>("", crate::key!("discussion-problem-closed"), None);
    }
    if !subject.admits(&visit) {
        form.refuse::<()>("", crate::key!("discussion-problem-unconfirmed"), None);
    }
    let Some(draft) = draft.filter(|_| form.problems.is_empty()) else {
        return write(&visit, &subject, parent.as_ref(), form);
    };
    let new = actions::contribute(&visit, &subject, parent.as_ref(), draft).await?;
    page::redirect(&written(&visit, &subject, &new))
}

/// The rule by which the text is held, if it is; a problem beside it where it is not taken.
async fn examine(
    visit: &Visit,
    draft: &Draft,
    form: &mut Form,
) -> Result<Option<moderation::Ground>, WebError> {
    match moderation::examine(visit, visit.viewer()?, &draft.key, &draft.text).await? {
        Ok(held) => Ok(held),
        Err(Refusal::TooOften(most)) => {
            let key = crate::key!("discussion-problem-often");
            Ok(form.refuse("text", key, Some(most as usize)))
        }
        Err(Refusal::Repeated) => {
            Ok(form.refuse("text", crate::key!("discussion-problem-repeated"), None))
        }
    }
}

/// Why a contribution takes no reply, if it does not: a message's key.
async fn no_reply(visit: &Visit, parent: &Contribution) -> Result<Option<&'static str>, WebError> {
    if parent.standing.withheld {
        return Ok(Some(crate::key!("discussion-problem-withheld")));
    }
    let top = actions::top(visit, parent).await?;
    let closed = top.is_some_and(|top| top.standing.closed);
    Ok(closed.then_some(crate::key!("discussion-problem-thread-closed")))
}

pub(super) async fn subject<R: Room>(visit: &Visit, slug: &str) -> Result<Subject, WebError> {
    R::subject(visit, slug).await?.ok_or(WebError::NotFound)
}

/// What the form replies to, if to anything; a problem where that does not stand here.
async fn parent(
    visit: &Visit,
    subject: &Subject,
    form: &mut Form,
) -> Result<Option<Contribution>, WebError> {
    let id = form.value("in_reply_to").to_owned();
    if id.is_empty() {
        return Ok(None);
    }
    let found = actions::parent(visit, subject, &id).await?;
    let problem = match &found {
        None => Some(crate::key!("discussion-problem-reply")),
        Some(found) => no_reply(visit, found).await?,
    };
    if let Some(problem) = problem {
        form.refuse::<()>("", problem, None);
    }
    Ok(found)
}

/// The form as a draft, or problems beside its fields.
fn draft(
    visit: &Visit,
    subject: &Subject,
    parent: Option<&Contribution>,
    form: &mut Form,
) -> Option<Draft> {
    let key = uuid::Uuid::try_parse(form.value("key"));
    let kinds: Vec<&str> = subject.kinds.iter().map(|kind| kind.as_str()).collect();
    let stances = Stance::ALL.map(Stance::as_str);
    let languages = visit.site.locales.languages();
    let languages: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    let text = form.text("text", TEXT);
    // Nothing to choose where the kind is given: by replying, or by a subject that takes nothing.
    let kind = match (parent, kinds.first()) {
        (Some(_), _) | (None, None) => Some(Kind::Reply),
        (None, Some(usual)) => choice(form, "kind", &kinds, usual).and_then(|k| Kind::parse(&k)),
    };
    let stance = choice(form, "stance", &stances, Stance::Neutral.as_str());
    let lang = choice(form, "language", &languages, visit.lang.as_str());
    Some(Draft {
        key: key.map_or_else(|_| keys::id(), |key| key.to_string()),
        kind: kind?,
        stance: Stance::parse(&stance?)?,
        lang: Lang::parse(&lang?)?,
        text: text?,
        held: None,
    })
}

/// One of these words; the usual one where the form says nothing.
fn choice(form: &mut Form, name: &str, words: &[&str], usual: &str) -> Option<String> {
    if form.value(name).is_empty() { Some(usual.to_owned()) } else { form.choice(name, words) }
}

/// A page for writing alone: a reply, or whatever had problems.
fn write(visit: &Visit, subject: &Subject, parent: Option<&Contribution>, form: Form) -> WebResult {
    let kinds = if parent.is_some() { &[] } else { subject.kinds };
    let answered: Option<Item> = parent.map(|parent| views::of_one(visit, subject, parent).alone());
    Page::new(visit, "discussion/write.html")
        .with("title", &crate::web::views::Line::of(visit, &subject.title))
        .with("back", &visit.link(&subject.path))
        .with("open", &(subject.open && subject.admits(visit)))
        .with("requirement", &views::requirement(visit, subject))
        .with("answered", &answered)
        .with("in_reply_to", &parent.map(|parent| parent.id.as_str()))
        .with("form", &views::form(visit, subject, kinds))
        .with_form(&form)
        .never_shared()
        .respond()
}

/// The page that begins with the contribution's thread, at the contribution.
pub(super) fn place(visit: &Visit, subject: &Subject, one: &Contribution) -> String {
    let page = visit.link(&subject.path);
    format!("{page}?thread={}#contribution-{}", one.thread, one.id)
}

/// Where somebody sees what they have just written: a new thread is the first of all.
fn written(visit: &Visit, subject: &Subject, one: &Contribution) -> String {
    let thread = one.in_reply_to.as_ref().map(|_| format!("thread={}&", one.thread));
    let thread = thread.unwrap_or_default();
    let page = visit.link(&subject.path);
    let done = if one.standing.withheld { "contribution-held" } else { "commented" };
    format!("{page}?{thread}done={done}#contribution-{}", one.id)
}
