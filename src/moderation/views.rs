//! What the room's templates are given, in the reader's language.

use super::model::{Action, Decision};
use crate::locale::Args;
use crate::moderation::Ground;
use crate::web::Visit;
use crate::web::views::{Line, Place, Text, When};
use jiff::Timestamp;
use serde::Serialize;

/// One of several, for the component `radios` and for lists.
#[derive(Debug, Serialize)]
pub struct Choice {
    pub value: &'static str,
    pub text: String,
    pub hint: String,
}

/// A rule with its explanation.
pub fn ground(visit: &Visit, ground: Ground) -> Choice {
    // keys: moderation-rule-*
    let word = ground.as_str();
    Choice {
        value: word,
        text: visit.text(&format!("moderation-rule-{word}")),
        hint: visit.text(&format!("moderation-rule-{word}-text")),
    }
}

/// All of them.
pub fn grounds(visit: &Visit) -> Vec<Choice> {
    Ground::ALL.into_iter().map(|one| ground(visit, one)).collect()
}

/// What a moderator can choose, with what it means.
pub fn action(visit: &Visit, action: Action) -> Choice {
    // keys: moderation-action-*
    let word = action.as_str();
    Choice {
        value: word,
        text: visit.text(&format!("moderation-action-{word}")),
        hint: visit.text(&format!("moderation-action-{word}-text")),
    }
}

/// The address of a case, without the language.
pub fn case_path(side: &str, id: &str) -> String {
    format!("/moderation/{side}/cases/{id}")
}

/// The address of a decision, without the language.
pub fn decision_path(id: &str) -> String {
    format!("/moderation/decisions/{id}")
}

/// How long something has waited, in words.
pub fn waited(visit: &Visit, since: Timestamp) -> String {
    let hours = visit.now().duration_since(since).as_hours().max(0);
    if hours < 48 {
        visit.text_with(crate::key!("moderation-waits-hours"), &Args::from_iter([("count", hours)]))
    } else {
        let days = hours / 24;
        visit.text_with(crate::key!("moderation-waits-days"), &Args::from_iter([("count", days)]))
    }
}

/// A decision with its statement of reasons.
#[derive(Debug, Serialize)]
pub struct DecisionView {
    pub id: String,
    pub href: String,
    pub action: &'static str,
    pub ground: Choice,
    pub facts: Text,
    pub text: Option<Text>,
    pub found: &'static str,
    pub place: Place,
    pub title: Line,
    /// Where the contribution stands.
    pub contribution_href: String,
    pub at: When,
    pub until: Option<When>,
    pub restricts: bool,
    pub appeal_until: When,
    pub appealed: &'static str,
    pub appeal: Option<Said>,
    pub review: Option<Said>,
    /// Whether the reader decided it.
    pub own: bool,
}

/// What somebody wrote, and when.
#[derive(Debug, Serialize)]
pub struct Said {
    pub text: Option<Text>,
    pub at: When,
}

impl DecisionView {
    pub fn of(visit: &Visit, decision: &Decision) -> DecisionView {
        let reader = visit.viewer.as_ref().map(|viewer| viewer.resident.as_str());
        let about = &decision.about;
        let contribution = format!("{}/contributions/{}", about.path, decision.contribution);
        let text = |text| Text::comment(visit, text);
        let appeal = decision.appeal.as_ref().map(|appeal| Said {
            text: appeal.text.as_ref().map(text),
            at: When::exactly(visit, appeal.at),
        });
        let review = decision.review.as_ref().map(|review| Said {
            text: Some(text(&review.facts)),
            at: When::exactly(visit, review.at),
        });
        DecisionView {
            id: decision.id.clone(),
            href: visit.link(&decision_path(&decision.id)),
            action: decision.action.as_str(),
            ground: ground(visit, decision.ground),
            facts: text(&decision.facts),
            text: decision.text.as_ref().map(text),
            found: decision.found.as_str(),
            place: Place::of(visit, &decision.side),
            title: Line::of(visit, &about.title),
            contribution_href: visit.link(&contribution),
            at: When::exactly(visit, decision.at),
            until: decision.until.map(|at| When::exactly(visit, at)),
            restricts: decision.action.restricts(),
            appeal_until: When::day(visit, decision.appeal_until),
            appealed: decision.appealed.as_str(),
            appeal,
            review,
            own: reader == Some(decision.by.as_str()),
        }
    }
}
