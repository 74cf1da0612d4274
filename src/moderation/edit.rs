//! An author changes what a moderator asked them to change.
//!
//! Invariant: what was written before stays with the case, out of the public history, and nobody else
//! sees the new text before a moderator has. The address belongs to `discussion`, which hands over to
//! this form while the contribution waits for it.

use super::model::{CURRENT, Case, Decision, Queue};
use super::views;
use crate::discussion::{self, Contribution, Room, State, Subject, TEXT};
use crate::locale::{Lang, Localized};
use crate::store::{Batch, Query, Stored};
use crate::web::views::Line;
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::web::Path;

type Address = Path<(String, String, String)>;

/// What is to be changed.
struct Change {
    subject: Subject,
    one: Stored<Contribution>,
    case: Stored<Case>,
}

pub async fn show<R: Room>(visit: Visit, path: Address) -> WebResult {
    let change = change::<R>(&visit, path).await?;
    let text = &change.one.text;
    let values =
        [("text", text.original_text().to_owned()), ("language", text.original.to_string())];
    respond(&visit, &change, &Form::prefilled(values)).await
}

pub async fn send<R: Room>(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let mut change = change::<R>(&visit, path).await?;
    let text = form.text("text", TEXT);
    let languages = visit.site.locales.languages();
    let languages: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    let lang = form.choice("language", &languages).and_then(|word| Lang::parse(&word));
    let (Some(text), Some(lang)) = (text, lang) else {
        return respond(&visit, &change, &form).await;
    };
    let (one, case, now) = (&mut change.one, &mut change.case, visit.now());
    if text == one.text.original_text() {
        form.refuse::<()>("text", crate::key!("moderation-problem-unchanged"), None);
        return respond(&visit, &change, &form).await;
    }
    case.edited(one.text.clone(), now);
    let before = one.reword_as_asked(Localized::new(lang, text), now);
    let decision = one.standing.decision.clone();
    one.standing.withhold(State::Held, case.ground, now, decision.as_deref());
    let batch = Batch::new().event(discussion::written(one)).insert(&before);
    visit.site.public.commit(batch.replace(one).replace(case)).await?;
    let place = visit.link(&change.subject.path);
    let (thread, id) = (&change.one.thread, &change.one.id);
    page::redirect(&format!("{place}?thread={thread}&done=edited#contribution-{id}"))
}

/// The author's own, while the case waits for it.
async fn change<R: Room>(visit: &Visit, path: Address) -> Result<Change, WebError> {
    let (_, slug, id) = path.into_inner();
    let subject = R::subject(visit, &slug).await?.ok_or(WebError::NotFound)?;
    let store = &visit.site.public;
    let one = store.get::<Contribution>(&id).await?.ok_or(WebError::NotFound)?;
    let own = one.author.resident == visit.viewer()?.resident && one.subject == subject.key;
    if !own || one.standing.state != State::AwaitingEdit {
        return Err(WebError::NotFound);
    }
    let case = store.first::<Case>(Query::on(&CURRENT).equal(&one.id)).await?;
    let case = case.filter(|case| case.queue == Queue::Awaiting).ok_or(WebError::NotFound)?;
    Ok(Change { subject, one, case })
}

async fn respond(visit: &Visit, change: &Change, form: &Form) -> WebResult {
    let Change { subject, one, case } = change;
    let decision = match &case.decision {
        Some(id) => visit.site.public.get::<Decision>(id).await?,
        None => None,
    };
    let decision = decision.ok_or(WebError::NotFound)?;
    Page::new(visit, "moderation/edit.html")
        .with("title", &Line::of(visit, &subject.title))
        .with("back", &visit.link(&subject.address(&one.id)))
        .with("action", &visit.link(&format!("{}/edit", subject.address(&one.id))))
        .with("decision", &views::DecisionView::of(visit, &decision))
        .with("text_languages", &discussion::languages(visit))
        .with("max", &TEXT)
        .with_form(form)
        .respond()
}
