//! The sample's petitions on their way: in review, owed an answer, with what was done, drafts.

use super::{DemoError, People, Text, commit_all, days, files, sittings};
use crate::locale::Lang;
use crate::petitions::{
    Course, Doing, Draft, Duty, DutyKind, Milestone as Done, Petition, State, StepKind, referral,
    stems_of,
};
use crate::sittings::agenda::Referral;
use crate::web::{Site, keys};
use jiff::SignedDuration;
use serde::Deserialize;

/// Something that an administration does, as the files write it.
#[derive(Deserialize)]
pub struct Milestone {
    municipality: String,
    /// Days from now.
    at: f64,
    state: Doing,
    text: Text,
}

/// The course of a petition of the sample.
pub fn course(site: &Site, petition: &Petition, milestones: &[Milestone]) -> Course {
    let done = |one: &Milestone| {
        let at = days(site.now(), one.at);
        Done {
            id: keys::id_at(at),
            municipality: one.municipality.clone(),
            text: one.text.localized(),
            state: one.state,
            date: site.zone(&one.municipality).to_datetime(at).date(),
            at: at.min(site.now()),
        }
    };
    let usual = petition.addressed.iter().filter_map(|id| site.municipality(id));
    let time = usual.map(|town| town.rules.sponsor_days).min().unwrap_or_default();
    let until = petition.created_at + SignedDuration::from_hours(24 * i64::from(time));
    Course {
        until: Some(until).filter(|_| petition.state == State::Sponsoring),
        round: u32::from(petition.state == State::Review),
        milestones: milestones.iter().map(done).collect(),
        ..Course::default()
    }
}

/// Writes what administrations owe a petition, and the stems of its words.
pub async fn fill(
    site: &Site,
    petition: &Petition,
    reviewed: Option<f64>,
) -> Result<(), DemoError> {
    let mut duties = Vec::new();
    if let Some(since) = reviewed.map(|day| days(site.now(), day)) {
        let owed = petition.addressed.iter();
        duties.extend(owed.map(|id| Duty::new(site, petition, id, DutyKind::Review, since)));
    }
    for reached in petition.reached.iter().filter(|one| one.step == StepKind::Answer) {
        let town = &reached.municipality;
        let mut duty = Duty::new(site, petition, town, DutyKind::Answer, reached.at);
        if petition.has_answered(town) {
            duty.fulfil();
        }
        duties.push(duty);
    }
    commit_all(&site.public, &duties).await?;
    commit_all(&site.public, &debates(petition)?).await?;
    commit_all(&site.public, &stems_of(petition)).await
}

/// What councils must debate of it, and in which of the sample's sittings they do.
fn debates(petition: &Petition) -> Result<Vec<Referral>, DemoError> {
    let reached = petition.reached.iter().filter(|one| one.step == StepKind::Debate);
    let debate = |reached| {
        let mut referral = referral(petition, reached);
        referral.sitting = sittings::debating(&petition.slug, &referral.municipality)?;
        Ok(referral)
    };
    reached.map(debate).collect()
}

/// A petition that somebody has begun to write.
#[derive(Deserialize)]
struct Begun {
    author: String,
    addressed: Vec<String>,
    language: Lang,
    changed: f64,
    action: String,
    background: String,
}

/// Writes the drafts.
pub async fn drafts(site: &Site, people: &People) -> Result<(), DemoError> {
    for (slug, begun) in files::<Begun>("petition-drafts")? {
        let author = people.get(&begun.author)?;
        let changed_at = days(site.now(), begun.changed);
        let key = keys::id_at(changed_at);
        let draft = Draft {
            id: Draft::id_of(&author.resident, &key),
            key,
            resident: author.resident.clone(),
            petition: keys::id_at(changed_at),
            revises: false,
            addressed: begun.addressed,
            language: begun.language,
            action: begun.action,
            background: begun.background,
            details: String::new(),
            changed_at,
        };
        let store = site.personal(&author.municipality);
        let store = store.ok_or_else(|| DemoError::file(&slug, &author.municipality))?;
        commit_all(store, &[draft]).await?;
    }
    Ok(())
}
