//! What people are told of decisions. Pure.
//!
//! Invariant: a notice's path is its own page, so nobody who stopped other letters misses a
//! statement of reasons; the words that templates choose by are ours, the texts keep their language.

use super::model::{Action, Decision, Report};
use crate::locale::Localized;
use crate::notifications::{Notice, Topic};
use crate::residents::Person;
use std::collections::BTreeMap;

/// The statement of reasons, to the author. Nothing where nothing changed for them.
pub fn statement(to: &Person, decision: &Decision, zone: &str) -> Option<Notice> {
    if decision.action == Action::Keep {
        return None;
    }
    let mut notice = notice(decision, to, "decision", "decided", zone);
    notice.subject = crate::key!("moderation-mail-decision-subject").to_owned();
    notice.path = format!("/moderation/decisions/{}", decision.id);
    quote(&mut notice, decision, &decision.facts);
    Some(notice)
}

/// What came of the appeal, to the author.
pub fn review(to: &Person, decision: &Decision, facts: &Localized, zone: &str) -> Notice {
    let mut notice = notice(decision, to, "appeal", "reviewed", zone);
    notice.subject = crate::key!("moderation-mail-appeal-subject").to_owned();
    notice.path = format!("/moderation/decisions/{}", decision.id);
    notice.values.insert("outcome".into(), decision.appealed.as_str().into());
    quote(&mut notice, decision, facts);
    notice
}

/// What came of a report, to whoever reported; the reasons are the author's.
pub fn outcome(report: &Report, decision: &Decision, zone: &str) -> Notice {
    let to = Person {
        resident: report.reporter.clone(),
        municipality: report.municipality.clone(),
        name: String::new(),
        staff: false,
    };
    let mut notice = notice(decision, &to, "outcome", "outcome", zone);
    notice.subject = crate::key!("moderation-mail-outcome-subject").to_owned();
    let address = format!("{}/contributions", decision.about.path);
    notice.path = format!("{address}/{}", decision.contribution);
    notice
}

fn notice(decision: &Decision, to: &Person, template: &str, cause: &str, zone: &str) -> Notice {
    let value = |name: &str, value: String| (name.to_owned(), value);
    Notice {
        topic: Topic::Rights,
        answers: None,
        cause: format!("moderation:{cause}:{}", decision.id),
        to: to.clone(),
        template: format!("moderation/mail/{template}"),
        subject: String::new(),
        title: decision.about.title.clone(),
        path: String::new(),
        texts: BTreeMap::new(),
        values: BTreeMap::from([
            value("action", decision.action.as_str().into()),
            value("ground", decision.ground.as_str().into()),
            value("found", decision.found.as_str().into()),
            value("can_appeal", if decision.action.restricts() { "yes" } else { "" }.into()),
            value("appeal_until", decision.appeal_until.to_string()),
            value("until", decision.until.map(|at| at.to_string()).unwrap_or_default()),
            value("zone", zone.to_owned()),
        ]),
    }
}

/// The text that was decided on, and the facts, each with the languages that it is written and can
/// be read in.
fn quote(notice: &mut Notice, decision: &Decision, facts: &Localized) {
    let text = decision.text.clone();
    let text = text.unwrap_or_else(|| Localized::new(facts.original, String::new()));
    for (name, text, prefix) in [("text", &text, ""), ("facts", facts, "facts_")] {
        let (written_in, readable_in) = text.languages();
        notice.texts.insert(name.into(), text.clone());
        notice.values.insert(format!("{prefix}written_in"), written_in);
        notice.values.insert(format!("{prefix}readable_in"), readable_in);
    }
}
