//! What the pages of starting are given.

use super::files;
use super::model::{Draft, Step};
use crate::attachments;
use crate::key;
use crate::locale::{Args, Lang};
use crate::petitions::by_id;
use crate::petitions::course::Decision;
use crate::petitions::model::{ACTION, BACKGROUND, DETAILS, Petition};
use crate::petitions::similar;
use crate::petitions::views::{Card, state_text};
use crate::web::views::{Line, Place, Text, When};
use crate::web::{Form, Page, Visit, WebResult, markup};
use serde::Serialize;
use serde_json::json;

/// The address of a step of a draft.
pub fn step_href(visit: &Visit, draft: &Draft, step: Step) -> String {
    visit.link(&format!("/petitions/drafts/{}/{}", draft.key, step.as_str()))
}

/// A town that can be asked.
#[derive(Serialize)]
struct Town {
    name: String,
    place: Place,
    administration: String,
    checked: bool,
}

fn towns(visit: &Visit, form: &Form) -> Vec<Town> {
    let one = |id: &String| Town {
        name: format!("to-{id}"),
        place: Place::of(visit, id),
        administration: visit.site.names(id, visit.lang).administration,
        checked: form.is_checked(&format!("to-{id}")),
    };
    visit.site.all_municipalities().iter().map(one).collect()
}

/// Where somebody is in the form.
fn place(visit: &Visit, step: Step) -> serde_json::Value {
    let args = Args::from_iter([("step", step.number()), ("steps", Step::ALL.len())]);
    json!({ "word": step.as_str(), "text": visit.text_with(key!("petitions-start-step"), &args) })
}

/// The first step, before there is a draft.
pub fn first(visit: &Visit, drafts: usize, form: &Form) -> WebResult {
    Page::new(visit, "petitions/starting/step.html")
        .with("step", &place(visit, Step::Addressed))
        .with("action", &visit.link("/petitions/new"))
        .with("back", "")
        .with("drafts", &drafts)
        .with("towns", &towns(visit, form))
        .with_form(form)
        .respond()
}

/// A step of a draft, with the form as it was typed.
pub async fn step(visit: &Visit, draft: &Draft, step: Step, form: &Form) -> WebResult {
    let before = Step::ALL.into_iter().rfind(|one| one.number() + 1 == step.number());
    let before = before.filter(|one| *one != Step::Addressed || !draft.revises);
    let back = before.map(|step| step_href(visit, draft, step)).unwrap_or_default();
    let mut page = Page::new(visit, "petitions/starting/step.html")
        .with("step", &place(visit, step))
        .with("action", &step_href(visit, draft, step))
        .with("back", &back)
        .with("drafts", &0)
        .with("towns", &towns(visit, form))
        .with("limits", &json!({ "action": ACTION, "background": BACKGROUND, "details": DETAILS }))
        .with("text_languages", &languages(visit))
        .with("text_lang", &draft.language)
        .with("attachments", &attachments::views(visit, &files::of(visit, draft).await?))
        .with("attachment_rules", &attachments::rules(visit))
        .with_form(form);
    if step == Step::Similar {
        let asked = (draft.action.as_str(), draft.language);
        let found = similar::find(&visit.site.public, asked, &draft.petition, false).await?;
        page = page.with("similar", &Card::all(visit, &found).await?);
    }
    if step == Step::Check {
        page =
            page.with("draft", &whole(visit, draft)).with("changes", &changes(visit, draft).await?);
    }
    page.respond()
}

fn languages(visit: &Visit) -> Vec<serde_json::Value> {
    let one = |lang: &Lang| json!({ "value": lang, "text": visit.site.locales.own_name(*lang) });
    visit.site.locales.languages().iter().map(one).collect()
}

/// All of a draft, with where each thing is changed.
fn whole(visit: &Visit, draft: &Draft) -> serde_json::Value {
    let href = |step| step_href(visit, draft, step);
    json!({
        "lang": draft.language,
        "language": visit.site.locales.own_name(draft.language),
        "revises": draft.revises,
        "addressed": Place::all(visit, &draft.addressed),
        "action": draft.action,
        "background": markup::comment(&draft.background),
        "details": markup::official(&draft.details),
        "send": visit.link(&format!("/petitions/drafts/{}/send", draft.key)),
        "delete": visit.link(&format!("/petitions/drafts/{}/delete", draft.key)),
        "change": {
            "addressed": href(Step::Addressed),
            "action": href(Step::Action),
            "background": href(Step::Background),
            "details": href(Step::Details),
            "attachments": href(Step::Attachments),
        },
    })
}

/// What staff asked to be changed, where that is why somebody writes.
async fn changes(visit: &Visit, draft: &Draft) -> WebResult<Vec<Text>> {
    if !draft.revises {
        return Ok(vec![]);
    }
    let petition = by_id(&visit.site.public, &draft.petition).await?;
    let petition = petition.map(|stored| stored.document);
    Ok(petition.map(|petition| asked(visit, &petition)).unwrap_or_default())
}

/// What was asked to be changed in the last text.
pub fn asked(visit: &Visit, petition: &Petition) -> Vec<Text> {
    let round = petition.course.round;
    let reviews = petition.course.reviews.iter().filter(|review| review.round == round);
    let text = |decision: &Decision| match decision {
        Decision::Returned(changes) => Some(Text::official(visit, changes)),
        _ => None,
    };
    reviews.filter_map(|review| text(&review.decision)).collect()
}

#[derive(Serialize)]
struct Row {
    href: String,
    delete: String,
    action: String,
    lang: String,
    addressed: Vec<Place>,
    changed: When,
}

#[derive(Serialize)]
struct Started {
    href: String,
    action: Line,
    addressed: Vec<Place>,
    state: String,
    created: When,
}

/// The viewer's drafts, and what they have started.
pub async fn list(visit: &Visit, drafts: &[Draft], petitions: &[Petition]) -> WebResult {
    let row = |draft: &Draft| Row {
        href: step_href(visit, draft, draft.resumed()),
        delete: visit.link(&format!("/petitions/drafts/{}/delete", draft.key)),
        action: draft.action.clone(),
        lang: draft.language.to_string(),
        addressed: Place::all(visit, &draft.addressed),
        changed: When::exactly(visit, draft.changed_at),
    };
    let started = |petition: &Petition| Started {
        href: crate::petitions::views::href(visit, petition),
        action: Line::of(visit, &petition.action),
        addressed: Place::all(visit, &petition.addressed),
        state: state_text(visit, petition),
        created: When::day(visit, petition.created_at),
    };
    Page::new(visit, "petitions/starting/drafts.html")
        .with("rows", &drafts.iter().map(row).collect::<Vec<_>>())
        .with("petitions", &petitions.iter().map(started).collect::<Vec<_>>())
        .respond()
}
