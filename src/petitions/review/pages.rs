//! What the pages of review are given.

use crate::key;
use crate::locale::Args;
use crate::petitions::course_view::{CourseView, due};
use crate::petitions::duties::{self, Kind};
use crate::petitions::model::{Petition, Reason, State};
use crate::petitions::views::{Card, PetitionView, href};
use crate::petitions::{similar, written};
use crate::store::Stored;
use crate::web::views::Place;
use crate::web::{Form, Page, Visit, WebResult};
use serde_json::{Value, json};

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
        .with("here", &visit.link(&Kind::Review.path(municipality, &petition.slug)))
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
