//! What the pages of review are given.

use crate::key;
use crate::locale::Args;
use crate::petitions::course_view::{CourseView, due};
use crate::petitions::duties::{self, Duty, Kind};
use crate::petitions::model::{Petition, Reason, State};
use crate::petitions::views::{Card, PetitionView, href};
use crate::petitions::{by_id, similar, written};
use crate::store::{StoreError, Stored};
use crate::web::views::{Line, Place};
use crate::web::{Form, Page, Visit, WebResult};
use serde::Serialize;
use serde_json::{Value, json};

/// How many petitions a part of a desk lists.
const LISTED: usize = 50;

/// A line of a desk.
#[derive(Serialize)]
pub struct Row {
    pub href: String,
    pub action: Line,
    pub addressed: Vec<Place>,
    pub due: Value,
    pub late: bool,
}

/// What a town's desk lists of a kind.
pub async fn rows(
    visit: &Visit,
    municipality: &str,
    kind: Kind,
    done: bool,
) -> Result<Vec<Row>, StoreError> {
    let query = duties::desk(municipality, kind, done).limit(LISTED);
    let page = if kind == Kind::Review { "review" } else { "answers" };
    let mut rows = Vec::new();
    for duty in visit.site.public.find::<Duty>(&query).await?.items {
        let Some(petition) = by_id(&visit.site.public, &duty.petition).await? else { continue };
        let path = format!("/petitions/{page}/{municipality}/{}", petition.slug);
        rows.push(Row {
            href: visit.link(&path),
            action: Line::of(visit, &petition.action),
            addressed: Place::all(visit, &petition.addressed),
            due: due(visit, &duty),
            late: duty.is_late(visit.now()),
        });
    }
    Ok(rows)
}

/// The queue: what is to be decided, the most urgent first, and what was.
pub async fn queue(visit: &Visit, municipality: &str) -> WebResult {
    Page::new(visit, "petitions/review/queue.html")
        .with("place", &Place::of(visit, municipality))
        .with("waiting", &rows(visit, municipality, Kind::Review, false).await?)
        .with("done", &rows(visit, municipality, Kind::Review, true).await?)
        .respond()
}

/// One petition with everything that a moderator needs for deciding, and the forms as typed.
pub async fn one<'a>(
    visit: &'a Visit,
    municipality: &str,
    petition: &Stored<Petition>,
    form: &Form,
) -> WebResult<Page<'a>> {
    let store = &visit.site.public;
    let duty = duties::of(store, Kind::Review, &petition.id, municipality).await?;
    let duty = duty.filter(|duty| !duty.done);
    let asked = (petition.action.original_text(), petition.action.original);
    let alike = similar::find(store, asked, &petition.id, true).await?;
    let decides = petition.state == State::Review && petition.review_of(municipality).is_none();
    let recognition = visit.site.municipality(municipality).is_some_and(|m| m.rules.recognition);
    Ok(Page::new(visit, "petitions/review/show.html")
        .with("place", &Place::of(visit, municipality))
        .with("petition", &PetitionView::whole(visit, petition).await?)
        .with("course", &CourseView::of(visit, petition).await?)
        .with("href", &href(visit, petition))
        .with("here", &visit.link(&format!("/petitions/review/{municipality}/{}", petition.slug)))
        .with("queue", &visit.link(&format!("/petitions/review/{municipality}")))
        .with("round", &petition.course.round)
        .with("due", &duty.map(|duty| due(visit, &duty)))
        .with("decides", &decides)
        .with("recognition", &recognition)
        .with("reasons", &reasons(visit))
        .with("written_in", &written::languages(visit, municipality))
        .with("similar", &Card::all(visit, &alike).await?)
        .with_form(form))
}

fn reasons(visit: &Visit) -> Vec<Value> {
    let one = |reason: Reason| {
        let args = Args::from_iter([("reason", reason.as_str())]);
        json!({ "value": reason.as_str(), "text": visit.text_with(key!("petitions-reason"), &args) })
    };
    Reason::ALL.into_iter().map(one).collect()
}

/// Each town's rules, for the page of the standards.
pub fn rules(visit: &Visit) -> Vec<Value> {
    let one = |id: &String| {
        let rules = &visit.site.municipality(id)?.rules;
        Some(json!({
            "place": Place::of(visit, id),
            "sponsors": rules.sponsors,
            "sponsor_days": rules.sponsor_days,
            "review_days": rules.review_days,
            "answer_days": rules.answer_days,
            "petition_days": rules.petition_days,
            "answer_threshold": rules.answer_threshold,
            "debate_threshold": rules.debate_threshold,
            "days": if rules.working_days { "working" } else { "calendar" },
            "recognition": rules.recognition,
        }))
    };
    visit.site.all_municipalities().iter().filter_map(one).collect()
}
