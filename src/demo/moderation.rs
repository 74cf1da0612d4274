//! The sample's cases of moderation: reported, held, hidden, appealed, on both sides.

use super::{DemoError, People, Text, commit_all, days, file};
use crate::consultations::{BY_SLUG, Consultation};
use crate::discussion::{Contribution, Kind, Stance, Standing, State, Subject};
use crate::moderation::{
    Action, Appeal, Appealed, Case, Decision, Found, Ground, Report, Review, period,
};
use crate::store::Query;
use crate::web::{Site, keys};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

#[derive(Deserialize)]
struct Sample {
    case: Vec<Entry>,
}

/// A contribution with what became of it.
#[derive(Deserialize)]
struct Entry {
    /// The consultation that it stands under.
    under: String,
    author: String,
    /// Days from now, as all times.
    at: f64,
    text: Text,
    found: Found,
    ground: Ground,
    #[serde(default)]
    report: Vec<Reported>,
    decision: Option<Decided>,
    appeal: Option<Appealing>,
}

#[derive(Deserialize)]
struct Reported {
    by: String,
    ground: Ground,
    at: f64,
    note: Option<Text>,
}

#[derive(Deserialize)]
struct Decided {
    by: String,
    action: Action,
    at: f64,
    facts: Text,
}

#[derive(Deserialize)]
struct Appealing {
    at: f64,
    text: Text,
    review: Option<Reviewed>,
}

#[derive(Deserialize)]
struct Reviewed {
    by: String,
    at: f64,
    reversed: bool,
    facts: Text,
}

/// Writes them all.
pub(super) async fn fill(site: &Site, people: &People) -> Result<(), DemoError> {
    for entry in file::<Sample>("moderation.toml")?.case {
        write(site, people, &entry).await?;
    }
    Ok(())
}

async fn write(site: &Site, people: &People, entry: &Entry) -> Result<(), DemoError> {
    let found = Query::on(&BY_SLUG).equal(&entry.under);
    let found = site.public.first::<Consultation>(found).await?;
    let under = found.ok_or_else(|| DemoError::file("moderation.toml", &entry.under))?.document;
    let path = format!("/consultations/{}", under.slug);
    let subject = Subject::looked_at(&under.key(), &path, &under.title);
    let mut of = contribution(site, people, &subject, entry)?;
    let opened = entry.report.first().map_or(of.at, |report| days(site.now(), report.at));
    if entry.found == Found::Automatic {
        of.standing.withhold(State::Held, entry.ground, of.at, None);
    }
    let origin = (entry.ground, entry.found);
    let mut case = Case::new(keys::id_at(opened), &subject, &of, origin, opened);
    let reports = reports(site, people, &mut case, &entry.report)?;
    let decision = match &entry.decision {
        Some(decided) => Some(decide(site, people, &mut case, &mut of, decided)?),
        None => None,
    };
    let decision = match (decision, &entry.appeal) {
        (Some(decision), Some(made)) => {
            Some(appeal(site, people, (&mut case, &mut of), decision, made)?)
        }
        (decision, _) => decision,
    };
    commit_all(&site.public, &[of]).await?;
    commit_all(&site.public, &[case]).await?;
    commit_all(&site.public, &reports).await?;
    commit_all(&site.public, decision.as_slice()).await
}

fn contribution(
    site: &Site,
    people: &People,
    subject: &Subject,
    entry: &Entry,
) -> Result<Contribution, DemoError> {
    let at = days(site.now(), entry.at);
    let id = keys::id_at(at);
    Ok(Contribution {
        key: id.clone(),
        subject: subject.key.clone(),
        thread: id.clone(),
        in_reply_to: None,
        id,
        author: people.get(&entry.author)?,
        kind: Kind::Comment,
        stance: Stance::Neutral,
        text: entry.text.localized(),
        at,
        standing: Standing::default(),
        edited: None,
    })
}

fn reports(
    site: &Site,
    people: &People,
    case: &mut Case,
    all: &[Reported],
) -> Result<Vec<Report>, DemoError> {
    let mut reports = Vec::new();
    for one in all {
        let at = days(site.now(), one.at);
        let by = people.get(&one.by)?;
        case.reports += 1;
        reports.push(Report {
            id: keys::id_at(at),
            case: case.id.clone(),
            contribution: case.contribution.clone(),
            reporter: by.resident,
            municipality: by.municipality,
            ground: one.ground,
            note: one.note.as_ref().map(Text::localized),
            at,
            period: period(at),
            side: case.side.clone(),
        });
    }
    Ok(reports)
}

fn decide(
    site: &Site,
    people: &People,
    case: &mut Case,
    of: &mut Contribution,
    decided: &Decided,
) -> Result<Decision, DemoError> {
    let at = days(site.now(), decided.at);
    let id = keys::id_at(at);
    let took = at.duration_since(case.queued_at).as_secs().max(0);
    decided.action.apply(&mut of.standing, case.ground, at, &id);
    case.decide(decided.action, &id, at);
    let appeal_hours = i64::from(site.config.moderation.appeal_days) * 24;
    let appeal_until = at.checked_add(SignedDuration::from_hours(appeal_hours));
    Ok(Decision {
        key: id.clone(),
        id,
        case: case.id.clone(),
        contribution: of.id.clone(),
        about: case.about.clone(),
        side: case.side.clone(),
        author: case.author.clone(),
        by: people.get(&decided.by)?.resident,
        action: decided.action,
        ground: case.ground,
        facts: decided.facts.localized(),
        text: Some(of.text.clone()),
        found: case.found,
        reports: case.reports,
        until: None,
        at,
        took,
        period: period(at),
        appeal_until: appeal_until.unwrap_or(Timestamp::MAX),
        appealed: Appealed::Not,
        appeal: None,
        review: None,
    })
}

fn appeal(
    site: &Site,
    people: &People,
    (case, of): (&mut Case, &mut Contribution),
    mut decision: Decision,
    made: &Appealing,
) -> Result<Decision, DemoError> {
    let at = days(site.now(), made.at);
    decision.appeal = Some(Appeal { text: Some(made.text.localized()), at });
    decision.appealed = Appealed::Open;
    case.appealed(at);
    if let Some(review) = &made.review {
        let at = days(site.now(), review.at);
        decision.appealed = if review.reversed { Appealed::Reversed } else { Appealed::Upheld };
        case.reviewed(decision.action, review.reversed, at);
        if review.reversed {
            of.standing.publish();
        }
        let by = people.get(&review.by)?.resident;
        decision.review = Some(Review { by, facts: review.facts.localized(), at });
    }
    Ok(decision)
}
