//! Telling those who took part, a bounded batch after the other, and the hosts' editors.
//!
//! Invariant: what is told is committed piece by piece, each piece with the place where the next
//! begins; repeated, it writes the same letters, which their causes make one. Nobody hears of what
//! they did themselves.

use super::duty::OutcomeDuty;
use super::letters::{Letter, News};
use super::model::Outcome;
use crate::config::MunicipalityId;
use crate::consultations::bulletins;
use crate::consultations::model::Consultation;
use crate::discussion::{BY_PARTICIPANT, Contribution};
use crate::jobs::JobError;
use crate::municipalities::Role;
use crate::notifications::Handler;
use crate::petitions::with_role;
use crate::residents::Person;
use crate::store::{Batch, Event, Query, StoreError};
use crate::web::{Site, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};

/// How many contributions are looked through in one commit.
const TOGETHER: usize = 200;

/// The kinds of events that this room acts on.
const TO_PARTICIPANTS: &str = "consultations.tell-participants";
const TO_EDITORS: &str = "consultations.tell-editors";

/// Who acts on them.
pub const HANDLERS: [Handler; 2] = [
    Handler { kind: TO_PARTICIPANTS, work: |site, event| Box::pin(tell_participants(site, event)) },
    Handler { kind: TO_EDITORS, work: |site, event| Box::pin(tell_editors(site, event)) },
];

/// News for everybody who took part.
#[derive(Serialize, Deserialize)]
struct ToParticipants {
    consultation: String,
    news: News,
    milestone: Option<String>,
    /// Whose act it is.
    by: String,
    /// Who was told last.
    after: String,
}

/// News for the editors of a host.
#[derive(Serialize, Deserialize)]
struct ToEditors {
    consultation: String,
    news: News,
    municipality: MunicipalityId,
    /// The version that it is about.
    version: u32,
    by: Option<String>,
}

fn event(kind: &str, body: &impl Serialize) -> Event {
    // Plain words and numbers: there is nothing that serde could refuse.
    Event::new(keys::id(), kind, serde_json::to_value(body).unwrap_or_default())
}

/// Tells everybody who took part in a consultation.
pub fn participants(
    batch: Batch,
    consultation: &str,
    news: News,
    milestone: Option<&str>,
    by: &str,
) -> Batch {
    let body = ToParticipants {
        consultation: consultation.to_owned(),
        news,
        milestone: milestone.map(str::to_owned),
        by: by.to_owned(),
        after: String::new(),
    };
    batch.event(event(TO_PARTICIPANTS, &body))
}

/// Tells the editors of a host.
pub fn editors(
    batch: Batch,
    outcome: &Outcome,
    news: News,
    municipality: &str,
    by: Option<&str>,
) -> Batch {
    let body = ToEditors {
        consultation: outcome.id.clone(),
        news,
        municipality: municipality.to_owned(),
        version: outcome.content.version,
        by: by.map(str::to_owned),
    };
    batch.event(event(TO_EDITORS, &body))
}

/// The consultation with its outcome.
async fn both(site: &Site, id: &str) -> Result<Option<(Consultation, Outcome)>, StoreError> {
    let one = site.public.get::<Consultation>(id).await?;
    let outcome = site.public.get::<Outcome>(id).await?;
    Ok(one.zip(outcome).map(|(one, outcome)| (one.document, outcome.document)))
}

async fn tell_participants(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(body) = told.read::<ToParticipants>() else { return Ok(()) };
    let Some((one, outcome)) = both(&site, &body.consultation).await? else { return Ok(()) };
    let milestone = body.milestone.as_deref();
    let milestone = outcome.milestones.iter().find(|one| milestone == Some(one.id.as_str()));
    let news = body.news;
    let letter =
        Letter { consultation: &one, outcome: &outcome, news, town: "", milestone, due_at: None };
    // Authors stand side by side; those who have left (`~…`) come last, and nobody reads for them.
    let query = Query::on(&BY_PARTICIPANT).equal(one.key().as_str()).below("~");
    let query = match body.after.as_str() {
        "" => query,
        last => query.at_least(format!("{last}~").as_str()),
    };
    let page = site.public.find::<Contribution>(&query.limit(TOGETHER)).await?;
    let mut authors: Vec<&Person> = page.items.iter().map(|found| &found.author).collect();
    authors.dedup_by(|one, other| one.resident == other.resident);
    let last = authors.last().map(|author| author.resident.clone()).unwrap_or_default();
    let others = authors.into_iter().filter(|author| author.resident != body.by);
    let mut batch = others.fold(Batch::new(), |batch, author| {
        batch.event(letter.to(&site, author).event(keys::id()))
    });
    if body.after.is_empty() {
        let (told, text) = (letter.to(&site, &nobody()), milestone.map(|one| &one.text));
        batch = bulletins::outcome(&site, batch, &one, (news, &told), text, &body.by);
    }
    if page.next.is_some() {
        batch = batch.event(event(TO_PARTICIPANTS, &ToParticipants { after: last, ..body }));
    }
    if !batch.is_empty() {
        site.public.commit(batch).await?;
    }
    Ok(())
}

/// For a letter that is addressed to others than those who took part.
fn nobody() -> Person {
    Person {
        resident: String::new(),
        municipality: String::new(),
        name: String::new(),
        staff: false,
    }
}

async fn tell_editors(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(body) = told.read::<ToEditors>() else { return Ok(()) };
    let Some((one, outcome)) = both(&site, &body.consultation).await? else { return Ok(()) };
    let town = body.municipality.as_str();
    let duty = site.public.get::<OutcomeDuty>(&OutcomeDuty::id_of(&one.id, town)).await?;
    let seen_to = match body.news {
        // Approved meanwhile, or there is another version, which is told apart.
        News::Approve => outcome.is_approved_by(town) || outcome.content.version != body.version,
        _ => duty.as_ref().is_none_or(|duty| duty.term.done),
    };
    let Some(store) = site.personal(town).filter(|_| !seen_to) else { return Ok(()) };
    let due_at = duty.as_ref().map(|duty| duty.term.due_at);
    let letter = Letter {
        consultation: &one,
        outcome: &outcome,
        news: body.news,
        town,
        milestone: None,
        due_at,
    };
    let people = with_role(store, Role::Editor).await?;
    let others = people.iter().filter(|person| Some(&person.resident) != body.by.as_ref());
    let batch = others.fold(Batch::new(), |batch, person| {
        batch.event(letter.to(&site, person).event(keys::id()))
    });
    // On their own side: what says who works for an administration stays there.
    if !batch.is_empty() {
        store.commit(batch).await?;
    }
    Ok(())
}
