//! What the pages of a municipality are given.

use super::Answered;
use crate::config::Municipality;
use crate::locale::Args;
use crate::web::desk::{Counts, Desk};
use crate::web::views::Place;
use crate::web::{Viewer, Visit, WebError};
use crate::{consultations, petitions};
use serde::Serialize;
use std::collections::BTreeSet;

/// A municipality as the public sees it.
#[derive(Serialize)]
pub struct MunicipalityView {
    place: Place,
    administration: String,
    mail: String,
    /// Its own language, by that language's name.
    language: String,
    zone: String,
    rules: Vec<RuleView>,
    /// The language of the law, for the sources.
    law: String,
}

/// One of its rules as a sentence, with its place in law where the settings name it.
#[derive(Serialize)]
struct RuleView {
    text: String,
    source: Option<String>,
}

impl MunicipalityView {
    pub fn of(visit: &Visit, id: &str) -> Option<MunicipalityView> {
        let settings = visit.site.municipality(id)?;
        let mail = settings.mail.reply_to.as_ref().unwrap_or(&settings.mail.from);
        Some(MunicipalityView {
            place: Place::of(visit, id),
            administration: visit.site.names(id, visit.lang).administration,
            mail: mail.clone(),
            language: visit.site.locales.own_name(settings.default_language),
            zone: settings.zone.clone(),
            rules: rules(visit, settings),
            law: settings.default_language.to_string(),
        })
    }
}

fn rules(visit: &Visit, settings: &Municipality) -> Vec<RuleView> {
    // keys: municipalities-rule-*
    let rules = &settings.rules;
    let all = [
        ("minimum_age", u32::from(rules.minimum_age)),
        ("sponsors", rules.sponsors),
        ("answer_threshold", rules.answer_threshold),
        ("debate_threshold", rules.debate_threshold),
        ("petition_days", rules.petition_days),
        ("question_days", rules.question_days),
    ];
    let one = |(name, count): (&str, u32)| {
        let key = format!("municipalities-rule-{}", name.replace('_', "-"));
        let args = Args::from_iter([("count", count)]);
        let source = rules.sources.get(name).cloned();
        RuleView { text: visit.text_with(&key, &args), source }
    };
    // keys: municipalities-rule-feedback-days municipalities-rule-feedback-calendar-days
    let word = if rules.feedback_working_days { "feedback-days" } else { "feedback-calendar-days" };
    let args = Args::from_iter([("count", rules.feedback_days)]);
    let text = visit.text_with(&format!("municipalities-rule-{word}"), &args);
    let feedback = RuleView { text, source: rules.sources.get("feedback_days").cloned() };
    all.into_iter().map(one).chain([feedback]).collect()
}

/// What staff of the municipality find above its page.
#[derive(Serialize)]
pub struct DeskView {
    roles: Vec<String>,
    /// Whether they have shown a second factor in this session.
    second_factor: bool,
    /// This page, to come back to: a value for an address's query.
    next: String,
    items: Vec<ItemView>,
}

#[derive(Serialize)]
struct ItemView {
    href: String,
    title: String,
    text: String,
    /// How much waits there, where that is counted.
    count: Option<u64>,
}

impl DeskView {
    pub async fn of(
        visit: &Visit,
        viewer: &Viewer,
        (desk, counts): (Desk, Counts),
    ) -> Result<DeskView, WebError> {
        let mut items = Vec::new();
        for item in desk.of(visit) {
            items.push(ItemView {
                href: item.href(visit),
                title: visit.text(item.title),
                text: visit.text(item.text),
                count: counts.of(item, visit).await?,
            });
        }
        Ok(DeskView {
            roles: viewer.roles.clone(),
            second_factor: viewer.second_factor,
            next: form_urlencoded::byte_serialize(visit.here().as_bytes()).collect(),
            items,
        })
    }
}

/// How many of the latest answers of all administrations are looked through.
const ANSWERS: usize = 50;

/// What this administration has answered lately, the newest first.
pub async fn answers(visit: &Visit, id: &str) -> Result<Vec<Answered>, WebError> {
    let mut all = consultations::latest_responses(visit, ANSWERS).await?;
    all.extend(petitions::latest_responses(visit, ANSWERS).await?);
    all.retain(|answered| answered.response.municipality.id == id);
    all.sort_by(|one, other| other.response.at_iso.cmp(&one.response.at_iso));
    Ok(all)
}

/// The offices that gave these answers, each once.
pub fn offices(answers: &[Answered]) -> BTreeSet<&str> {
    answers.iter().map(|answered| answered.response.office.as_str()).collect()
}
