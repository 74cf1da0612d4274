//! What pages say of a petition's course: who decides what by when, what was decided, earlier texts,
//! what was done.

use super::course::{Decision, Milestone, Version};
use super::duties::{self, Duty, Kind};
use super::model::{Petition, State};
use super::views::{href, reason_text};
use super::written::day;
use crate::key;
use crate::locale::Args;
use crate::municipalities::Role;
use crate::sittings::agenda::DebateView;
use crate::store::StoreError;
use crate::web::Visit;
use crate::web::views::{Deadline, Line, Place, Text, When};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Everything about a petition's course.
#[derive(Serialize)]
pub struct CourseView {
    /// What each town decides or decided about today's text.
    reviews: Vec<ReviewView>,
    /// By town: what it owes and does about an answer.
    towns: BTreeMap<String, Doing>,
    versions: Vec<VersionView>,
    /// Whether its text is not shown.
    hidden: bool,
    /// Where its author changes it, when it was returned.
    revise: Option<String>,
    /// Until when they may.
    until: Option<Deadline>,
    /// Where the viewer, as staff, sees to it.
    desks: Vec<Value>,
}

#[derive(Serialize)]
struct ReviewView {
    place: Place,
    /// `pending`, `accepted`, `returned` or `rejected`.
    decision: &'static str,
    due: Option<Value>,
    recognition: Option<String>,
    reason: Option<String>,
    text: Option<Text>,
}

/// An administration's part after the signatures.
#[derive(Default, Serialize)]
struct Doing {
    due: Option<Value>,
    milestones: Vec<MilestoneView>,
    finished: Option<When>,
    /// The debate in its council, where there must be one.
    debate: Option<DebateView>,
}

/// One thing that is done, as pages show it.
#[derive(Serialize)]
pub struct MilestoneView {
    id: String,
    text: Text,
    state: &'static str,
    date: String,
    iso: String,
}

#[derive(Serialize)]
struct VersionView {
    round: u32,
    action: Line,
    background: Text,
    details: Text,
}

/// A deadline as pages show it: the day by the town's clock, and whether it has passed.
pub fn due(visit: &Visit, duty: &Duty) -> Value {
    let zone = visit.site.zone(&duty.municipality);
    let text = visit.site.locales.formats(visit.lang).date(duty.due_at, &zone);
    let late = duty.is_late(visit.now());
    json!({ "iso": duty.due_at.to_string(), "text": text, "late": late })
}

impl CourseView {
    pub async fn of(visit: &Visit, petition: &Petition) -> Result<CourseView, StoreError> {
        let hidden = petition.is_hidden();
        let mut reviews = Vec::new();
        for town in towns(petition) {
            reviews.extend(review(visit, petition, town).await?);
        }
        let mut doing = BTreeMap::new();
        for town in &petition.addressed {
            doing.insert(town.clone(), Doing::of(visit, petition, town).await?);
        }
        let version = |version: &Version| VersionView {
            round: version.round,
            action: Line::of(visit, &version.action),
            background: Text::comment(visit, &version.background),
            details: Text::official(visit, &version.details),
        };
        let versions = petition.course.versions.iter().map(version);
        let viewer = visit.viewer.as_ref();
        let own = viewer.is_some_and(|viewer| viewer.resident == petition.author.resident);
        let revises = own && petition.state == State::Returned;
        let until = petition.course.until.filter(|_| revises);
        Ok(CourseView {
            reviews,
            towns: doing,
            versions: if hidden { vec![] } else { versions.collect() },
            hidden,
            revise: revises.then(|| format!("{}/revise", href(visit, petition))),
            until: until.map(|at| Deadline::of(visit, at, &petition.addressed)),
            desks: desks(visit, petition),
        })
    }
}

/// The towns that it was and is addressed to.
fn towns(petition: &Petition) -> Vec<&String> {
    let declined = petition.rejections().map(|(town, _)| town);
    let mut all: Vec<&String> = petition.addressed.iter().collect();
    all.extend(declined.filter(|town| !petition.addressed.contains(town)));
    all
}

/// What a town says about today's text; nothing where nobody was asked.
async fn review(
    visit: &Visit,
    petition: &Petition,
    town: &str,
) -> Result<Option<ReviewView>, StoreError> {
    let place = Place::of(visit, town);
    let mut view = ReviewView {
        place,
        decision: "pending",
        due: None,
        recognition: None,
        reason: None,
        text: None,
    };
    let Some(review) = petition.review_of(town) else {
        if petition.state != State::Review {
            return Ok(None);
        }
        let duty = duties::of(&visit.site.public, Kind::Review, &petition.id, town).await?;
        view.due = duty.map(|duty| due(visit, &duty));
        return Ok(Some(view));
    };
    view.decision = review.decision.as_str();
    match &review.decision {
        Decision::Accepted(recognition) => {
            view.recognition = recognition.as_ref().map(|recognition| {
                let mut args = Args::from_iter([("number", recognition.number.clone())]);
                args.set("date", day(visit, recognition.date));
                visit.text_with(key!("petitions-recognised"), &args)
            });
        }
        Decision::Returned(changes) => view.text = Some(Text::official(visit, changes)),
        Decision::Rejected(why) => {
            view.reason = Some(reason_text(visit, why.reason));
            view.text = Some(Text::official(visit, &why.explanation));
        }
    }
    Ok(Some(view))
}

impl Doing {
    async fn of(visit: &Visit, petition: &Petition, town: &str) -> Result<Doing, StoreError> {
        let duty = duties::of(&visit.site.public, Kind::Answer, &petition.id, town).await?;
        let finished = petition.course.finished.iter().find(|one| one.municipality == town);
        Ok(Doing {
            due: duty.filter(|duty| !duty.done).map(|duty| due(visit, &duty)),
            milestones: milestones(visit, petition, town),
            finished: finished.map(|one| When::day(visit, one.at)),
            debate: DebateView::of(visit, &petition.id, town).await?,
        })
    }
}

/// What a town's administration does, in the order of its dates.
pub fn milestones(visit: &Visit, petition: &Petition, town: &str) -> Vec<MilestoneView> {
    let all = petition.course.milestones.iter().filter(|one| one.municipality == town);
    let mut all: Vec<&Milestone> = all.collect();
    all.sort_by_key(|one| one.date);
    let view = |one: &Milestone| MilestoneView {
        id: one.id.clone(),
        text: Text::official(visit, &one.text),
        state: one.state.as_str(),
        date: day(visit, one.date),
        iso: one.date.to_string(),
    };
    all.into_iter().map(view).collect()
}

/// Links for the staff of an addressed town.
fn desks(visit: &Visit, petition: &Petition) -> Vec<Value> {
    let Some(viewer) = &visit.viewer else { return vec![] };
    let town = &viewer.municipality;
    let has = |role: Role| viewer.roles.iter().any(|held| held == role.as_str());
    let to = |kind: Kind| visit.link(&kind.path(town, &petition.slug));
    let asked = petition.addressed.contains(town);
    let reviews = asked && has(Role::Moderator) && petition.state == State::Review;
    let answers = asked && has(Role::Editor) && petition.was_opened();
    let exports = asked && petition.was_opened() && (has(Role::Moderator) || has(Role::Editor));
    let export = exports.then(|| json!({ "href": to(Kind::Review) + "/export", "kind": "export" }));
    let review = reviews.then(|| json!({ "href": to(Kind::Review), "kind": "review" }));
    let answer = answers.then(|| json!({ "href": to(Kind::Answer), "kind": "answer" }));
    review.into_iter().chain(answer).chain(export).collect()
}
