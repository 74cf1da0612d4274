//! What came of the sample's consultations: written by the rules by which hosts write it.

use super::{DemoError, Text, commit_all, days};
use crate::consultations::outcome::{
    self, Argument, Content, Decision, Item, Milestone, Outcome, OutcomeDuty, Taken, Update,
};
use crate::consultations::{Consultation, Status, acts};
use crate::journal::Act;
use crate::locale::Lang;
use crate::petitions::{Doing, written};
use crate::web::{Site, keys};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::collections::BTreeMap;

/// An outcome as the files write it; times are days from now.
#[derive(Deserialize)]
pub struct Sample {
    published: f64,
    summary: Text,
    #[serde(default)]
    argument: Vec<SampleArgument>,
    #[serde(default)]
    item: Vec<SampleItem>,
    decision: Vec<SampleDecision>,
    #[serde(default)]
    milestone: Vec<SampleMilestone>,
}

#[derive(Deserialize)]
struct SampleArgument {
    text: Text,
    /// Keys of contributions.
    contributions: Vec<String>,
}

#[derive(Deserialize)]
struct SampleItem {
    text: Text,
    taken: Taken,
    reason: Text,
    by: Vec<String>,
}

#[derive(Deserialize)]
struct SampleDecision {
    municipality: String,
    office: BTreeMap<Lang, String>,
    text: Text,
}

#[derive(Deserialize)]
struct SampleMilestone {
    municipality: String,
    text: Text,
    update: Vec<SampleUpdate>,
}

#[derive(Deserialize)]
struct SampleUpdate {
    at: f64,
    state: Doing,
    /// When it is to be done, or was.
    date: f64,
    note: Option<Text>,
}

/// Writes the outcome of a consultation that has closed, or that it is owed; what the journal is to
/// say of it. `ids` are those of the contributions, by their keys.
pub(super) async fn fill(
    site: &Site,
    one: &Consultation,
    sample: Option<&Sample>,
    ids: &BTreeMap<String, String>,
) -> Result<Vec<Act>, DemoError> {
    if one.status(site.now()) != Status::Closed {
        return Ok(vec![]);
    }
    let tally = outcome::count(&site.public, &one.key()).await?;
    let mut outcome = Outcome::new(&one.id, &one.hosts, one.closes_at, tally);
    let mut acts = Vec::new();
    if let Some(sample) = sample {
        let at = days(site.now(), sample.published);
        let wrong = |problem: &dyn std::fmt::Display| DemoError::file(&one.slug, problem);
        content(&mut outcome.content, sample, ids, at).map_err(|problem| wrong(&problem))?;
        for host in &one.hosts {
            let (lang, version) = (written::language(site, host), outcome.content.version);
            let approved = outcome.approve(host, lang, version, at);
            approved.map_err(|problem| wrong(&problem))?;
        }
        acts.extend(acts::outcome_published(one, at));
        for milestone in &sample.milestone {
            let milestone = self::milestone(site, milestone);
            acts.extend(done(one, &milestone));
            outcome.add_milestone(milestone).map_err(|problem| wrong(&problem))?;
        }
    }
    let owed = one.hosts.iter().map(|host| {
        let mut duty = OutcomeDuty::new(site, &one.id, host, one.closes_at);
        if outcome.published.is_some() {
            duty.term.fulfil();
        }
        duty
    });
    let owed: Vec<OutcomeDuty> = owed.collect();
    commit_all(&site.public, &owed).await?;
    commit_all(&site.public, std::slice::from_ref(&outcome)).await?;
    Ok(acts)
}

fn content(
    content: &mut Content,
    sample: &Sample,
    ids: &BTreeMap<String, String>,
    at: Timestamp,
) -> Result<(), String> {
    let said = |problem: outcome::Refusal| problem.to_string();
    content.write_summary(sample.summary.localized(), 0).map_err(said)?;
    // Each a moment after the other, which is their order.
    let mut at = at;
    let mut id = || {
        at += SignedDuration::from_millis(1);
        keys::id_at(at)
    };
    for argument in &sample.argument {
        let by_key =
            |key: &String| ids.get(key).cloned().ok_or_else(|| format!("who wrote {key}?"));
        let contributions: Result<Vec<String>, String> =
            argument.contributions.iter().map(by_key).collect();
        let argument = Argument { text: argument.text.localized(), contributions: contributions? };
        content.write_argument(&id(), argument, 0).map_err(said)?;
    }
    for item in &sample.item {
        let item = Item {
            text: item.text.localized(),
            taken: item.taken,
            reason: item.reason.localized(),
            by: item.by.clone(),
        };
        content.write_item(&id(), item, 0).map_err(said)?;
    }
    for one in &sample.decision {
        let decision = Decision { office: one.office.clone(), text: one.text.localized() };
        content.write_decision(&one.municipality, decision, 0).map_err(said)?;
    }
    Ok(())
}

fn milestone(site: &Site, sample: &SampleMilestone) -> Milestone {
    let zone = site.zone(&sample.municipality);
    let update = |update: &SampleUpdate| Update {
        state: update.state,
        date: zone.to_datetime(days(site.now(), update.date)).date(),
        note: update.note.as_ref().map(Text::localized),
        at: days(site.now(), update.at),
    };
    Milestone {
        id: keys::id(),
        municipality: sample.municipality.clone(),
        text: sample.text.localized(),
        updates: sample.update.iter().map(update).collect(),
    }
}

/// What the journal says of a milestone that is done.
fn done(one: &Consultation, milestone: &Milestone) -> Option<Act> {
    let last = milestone.updates.last().filter(|last| last.state == Doing::Done)?;
    Some(acts::milestone_done(one, &milestone.municipality, &milestone.id, last.at))
}
