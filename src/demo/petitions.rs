//! The sample's petitions with their signatures, answers and what residents wrote under them.

use super::{
    DemoError, People, Text, closing, commit_all, days, discussion, files, integrity,
    petition_course,
};
use crate::attachments::{self, Attachment};
use crate::journal::Act;
use crate::locale::Lang;
use crate::municipalities::Response;
use crate::petitions::{
    Answer, Course, Petition, Progress, Reached, Reason, Rejection, Residence, Signature, State,
    acts,
};
use crate::residency::Participation;
use crate::residents::Person;
use crate::web::{Site, keys};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Sample {
    author: String,
    addressed: Vec<String>,
    state: State,
    #[serde(default)]
    participation: Participation,
    /// Days from now, as all times.
    created: f64,
    opens: Option<f64>,
    closes: Option<f64>,
    signatures: Signatures,
    action: Text,
    background: Text,
    details: Text,
    rejection: Option<Refused>,
    #[serde(default)]
    attachment: Vec<File>,
    #[serde(default)]
    response: Vec<Answered>,
    /// When it was given to review.
    reviewed: Option<f64>,
    #[serde(default)]
    milestone: Vec<petition_course::Milestone>,
    #[serde(default)]
    contribution: Vec<discussion::Entry>,
}

#[derive(Deserialize)]
struct Signatures {
    /// Those who signed with their name shown.
    #[serde(default)]
    signers: Vec<String>,
    /// How many others signed, by town.
    #[serde(flatten)]
    unnamed: BTreeMap<String, u32>,
}

/// A file of `assets/demo/attachments`.
#[derive(Deserialize)]
struct File {
    file: String,
    title: Text,
}

#[derive(Deserialize)]
struct Refused {
    reason: Reason,
    explanation: Text,
}

#[derive(Deserialize)]
struct Answered {
    municipality: String,
    at: f64,
    office: BTreeMap<Lang, String>,
    text: Text,
}

/// Writes them all; what the journal is to say of them.
pub(super) async fn fill(site: &Site, people: &People) -> Result<Vec<Act>, DemoError> {
    let mut acts = Vec::new();
    for (slug, sample) in files::<Sample>("petitions")? {
        let mut petition = petition(site, slug, &sample, people)?;
        petition.attachments = attached(site, &petition.id, &sample.attachment).await?;
        petition.course = petition_course::course(site, &petition, &sample.milestone);
        let mut signatures = signatures(site, &petition, &sample.signatures, people, site.now())?;
        integrity::place(site, &mut signatures);
        acts.extend(settle(site, &mut petition, &signatures));
        integrity::finding(site, &petition, &signatures).await?;
        // The petition last: a job that finds one writes what it lacks.
        petition_course::fill(site, &petition, sample.reviewed).await?;
        commit_all(&site.public, &signatures).await?;
        commit_all(&site.public, std::slice::from_ref(&petition)).await?;
        let subject = format!("petitions/{}", petition.id);
        discussion::load(site, people, &subject, &sample.contribution).await?;
    }
    petition_course::drafts(site, people).await?;
    Ok(acts)
}

/// Takes the files as if somebody had sent them.
async fn attached(
    site: &Site,
    petition: &str,
    files: &[File],
) -> Result<Vec<Attachment>, DemoError> {
    let mut all = Vec::new();
    for File { file, title } in files {
        let wrong = |error: &dyn std::fmt::Display| DemoError::file(file, error);
        let bytes = super::Files::get(&format!("attachments/{file}"));
        let bytes = bytes.ok_or_else(|| wrong(&"it is missing"))?.data.into_owned();
        let checked = attachments::check(&site.config.attachments, bytes).await;
        let checked = checked.map_err(|error| wrong(&error))?.map_err(|fault| wrong(&fault))?;
        let (owner, title) = (format!("petitions/{petition}"), title.localized());
        let kept = attachments::keep(&site.public, &owner, &checked, title, site.now()).await;
        all.push(kept.map_err(|error| wrong(&error))?);
    }
    Ok(all)
}

fn petition(
    site: &Site,
    slug: String,
    sample: &Sample,
    people: &People,
) -> Result<Petition, DemoError> {
    let now = site.now();
    let at = |day: f64| days(now, day);
    let response = |answered: &Answered| Response {
        municipality: answered.municipality.clone(),
        office: answered.office.clone(),
        text: answered.text.localized(),
        attachments: vec![],
        at: at(answered.at),
    };
    let rejection = |refused: &Refused| Rejection {
        reason: refused.reason,
        explanation: refused.explanation.localized(),
    };
    let last_answer = sample.response.iter().map(|answered| at(answered.at)).max();
    let ended = sample.closes.filter(|_| sample.state == State::Closed);
    Ok(Petition {
        id: keys::id_at(at(sample.created)),
        slug,
        addressed: sample.addressed.clone(),
        author: people.get(&sample.author)?,
        action: sample.action.localized(),
        background: sample.background.localized(),
        details: sample.details.localized(),
        attachments: vec![],
        state: sample.state,
        participation: sample.participation,
        created_at: at(sample.created),
        opened_at: sample.opens.map(at),
        closes_at: sample.closes.map(|day| closing(site, &sample.addressed, day)),
        rejection: sample.rejection.as_ref().map(rejection),
        course: Course::default(),
        responses: sample.response.iter().map(response).collect(),
        reached: vec![],
        answer: Answer::None,
        listed_at: at(ended.or(sample.opens).unwrap_or(sample.created)),
        responded_at: last_answer.unwrap_or(Timestamp::UNIX_EPOCH),
    })
}

/// Everybody's signatures, in the order in which they signed.
fn signatures(
    site: &Site,
    petition: &Petition,
    sample: &Signatures,
    people: &People,
    now: Timestamp,
) -> Result<Vec<Signature>, DemoError> {
    let begins = petition.opened_at.unwrap_or(petition.created_at);
    let ends = petition.closes_at.unwrap_or(now).min(now);
    let mut all = Vec::new();
    for (town, count) in &sample.unnamed {
        for (n, at) in moments(begins, ends, *count).enumerate() {
            let resident = format!("sample-{town}-{n}");
            let person =
                Person { resident, municipality: town.clone(), name: String::new(), staff: false };
            all.push(signature(site, petition, &person, false, at));
        }
    }
    let named = u32::try_from(sample.signers.len()).unwrap_or_default();
    for (key, at) in sample.signers.iter().zip(moments(begins, ends, named)) {
        all.push(signature(site, petition, &people.get(key)?, true, at));
    }
    all.sort_by_key(|signature| signature.at);
    Ok(all)
}

fn signature(
    site: &Site,
    petition: &Petition,
    signer: &Person,
    show_name: bool,
    at: Timestamp,
) -> Signature {
    let there = at.to_zoned_datetime(site.zone(&signer.municipality));
    Signature::new(keys::id_at(at), petition, signer, Residence::Confirmed, show_name, &there)
}

/// So many moments of a time, denser at its beginning, as signatures come.
fn moments(begins: Timestamp, ends: Timestamp, count: u32) -> impl Iterator<Item = Timestamp> {
    let length = ends.duration_since(begins).as_secs_f64();
    (0..count).map(move |n| {
        let share = ((f64::from(n) + 0.5) / f64::from(count)).powf(1.6);
        let after = SignedDuration::from_secs_f64(length * share);
        begins.checked_add(after).unwrap_or(begins)
    })
}

/// Notes when each town's thresholds were reached: with the signature that did it. All that has
/// become of the petition, for the journal.
fn settle(site: &Site, petition: &mut Petition, signatures: &[Signature]) -> Vec<Act> {
    let mut progress = Vec::new();
    for town in &petition.addressed {
        let from_here = signatures.iter().filter(|one| one.municipality == *town);
        let times: Vec<Timestamp> = from_here.map(|signature| signature.at).collect();
        let Some(municipality) = site.municipality(town) else { continue };
        let reach = Progress::of(times.len() as u64, &municipality.rules);
        if petition.opened_at.is_some() {
            for step in &reach.steps {
                let last =
                    usize::try_from(step.at).ok().and_then(|at| times.get(at.checked_sub(1)?));
                petition.reached.extend(last.map(|at| Reached {
                    municipality: town.clone(),
                    step: step.kind,
                    at: *at,
                }));
            }
        }
        progress.push((town.clone(), reach));
    }
    petition.settle(&progress, site.now());
    let has_closed = petition.state == State::Closed;
    let mut acts = acts::opened(petition);
    acts.extend(acts::rejected(petition, days(petition.created_at, 3.0)));
    acts.extend(acts::settled(petition, 0, has_closed, &progress));
    acts.extend(petition.responses.iter().map(|given| acts::answered(petition, given)));
    acts
}
