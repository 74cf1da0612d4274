//! Telling many: those who signed, a bounded batch after the other, and the staff concerned.
//!
//! Invariant: what is told is committed piece by piece, each piece with the place where the next
//! begins; repeated, it writes the same letters, which their causes make one.

use super::bulletins;
use super::duties::Kind;
use super::letters::{Letter, News};
use super::model::{BY_SIGNER, Petition, Signature};
use super::signatories::Manner;
use super::{by_id, duties};
use crate::config::MunicipalityId;
use crate::jobs::JobError;
use crate::municipalities::Role;
use crate::notifications::Handler;
use crate::residents::{BY_STAFF, Person, Resident};
use crate::sittings::agenda::{self, Scheduled};
use crate::store::{Batch, Cursor, Event, Query, Store, StoreError};
use crate::web::{Site, keys};
use actix_web::web::Data;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How many are told in one commit.
const TOGETHER: usize = 200;

/// The kinds of events that this room acts on.
const TO_SIGNERS: &str = "petitions.tell-signers";
const TO_STAFF: &str = "petitions.tell-staff";

/// Who acts on news for everybody who signed.
pub const SIGNERS: Handler =
    Handler { kind: TO_SIGNERS, work: |site, event| Box::pin(tell_signers(site, event)) };

/// Who acts on news for the staff of a town.
pub const STAFF: Handler =
    Handler { kind: TO_STAFF, work: |site, event| Box::pin(tell_staff(site, event)) };

/// Who acts on a debate that has its day.
pub const DEBATE: Handler =
    Handler { kind: agenda::SCHEDULED, work: |site, event| Box::pin(tell_debate(site, event)) };

/// News for everybody who signed.
#[derive(Serialize, Deserialize)]
struct ToSigners {
    petition: String,
    news: News,
    municipality: MunicipalityId,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    date: Option<Timestamp>,
    /// Who has been told.
    after: Option<Cursor>,
}

/// News for the staff of a town.
#[derive(Serialize, Deserialize)]
struct ToStaff {
    petition: String,
    news: News,
    municipality: MunicipalityId,
}

fn event(kind: &str, body: &impl Serialize) -> Event {
    // Plain words, numbers and cursors: there is nothing that serde could refuse.
    Event::new(keys::id(), kind, serde_json::to_value(body).unwrap_or_default())
}

/// Tells the author, and everybody who signed, of what a town did or must do.
pub fn everybody(
    site: &Site,
    batch: Batch,
    petition: &Petition,
    news: News,
    municipality: &str,
    date: Option<Timestamp>,
) -> Batch {
    let mut letter = Letter::new(petition, news, municipality);
    letter.date = date;
    let notice = letter.to(site, &petition.author);
    let signers = ToSigners {
        petition: petition.id.clone(),
        news,
        municipality: municipality.to_owned(),
        date,
        after: None,
    };
    let batch = batch.event(notice.event(keys::id())).event(event(TO_SIGNERS, &signers));
    bulletins::course(site, batch, petition, notice)
}

/// Tells the staff who see to it.
pub fn staff(batch: Batch, petition: &Petition, news: News, municipality: &str) -> Batch {
    let body =
        ToStaff { petition: petition.id.clone(), news, municipality: municipality.to_owned() };
    batch.event(event(TO_STAFF, &body))
}

async fn tell_signers(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(mut body) = told.read::<ToSigners>() else { return Ok(()) };
    let Some(petition) = by_id(&site.public, &body.petition).await? else { return Ok(()) };
    let query = Query::on(&BY_SIGNER).equal(&petition.id).limit(TOGETHER).after(body.after.take());
    let page = site.public.find::<Signature>(&query).await?;
    let mut letter = Letter::new(&petition, body.news, &body.municipality);
    letter.date = body.date;
    // Whoever signed by mail or on paper gave no address for news.
    let others = page
        .items
        .iter()
        .filter(|one| one.manner == Manner::Account && one.resident != petition.author.resident);
    let mut batch = others.fold(Batch::new(), |batch, signature| {
        let to = Person {
            resident: signature.resident.clone(),
            municipality: signature.municipality.clone(),
            name: String::new(),
            staff: false,
        };
        batch.event(letter.to(&site, &to).event(keys::id()))
    });
    if page.next.is_some() {
        batch = batch.event(event(TO_SIGNERS, &ToSigners { after: page.next, ..body }));
    }
    if !batch.is_empty() {
        site.public.commit(batch).await?;
    }
    Ok(())
}

async fn tell_debate(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(debate) = told.read::<Scheduled>() else { return Ok(()) };
    let Some(petition) = by_id(&site.public, &debate.subject).await? else { return Ok(()) };
    let (news, date) = (News::DebateSet, Some(debate.starts_at));
    let batch = everybody(&site, Batch::new(), &petition, news, &debate.municipality, date);
    site.public.commit(batch).await?;
    Ok(())
}

/// Which of them see to it, and what is owed.
fn concerned(news: News) -> Option<(Role, Kind)> {
    match news {
        News::ReviewNew | News::ReviewSoon | News::ReviewLate => {
            Some((Role::Moderator, Kind::Review))
        }
        News::AnswerNew | News::AnswerSoon | News::AnswerLate => Some((Role::Editor, Kind::Answer)),
        _ => None,
    }
}

async fn tell_staff(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(ToStaff { petition, news, municipality }) = told.read() else { return Ok(()) };
    let Some((role, kind)) = concerned(news) else { return Ok(()) };
    let Some(petition) = by_id(&site.public, &petition).await? else { return Ok(()) };
    let duty = duties::of(&site.public, kind, &petition.id, &municipality).await?;
    // Somebody has seen to it meanwhile.
    let Some(duty) = duty.filter(|duty| !duty.done) else { return Ok(()) };
    let Some(store) = site.personal(&municipality) else { return Ok(()) };
    let path = kind.path(&municipality, &petition.slug);
    let letter = Letter::new(&petition, news, &municipality).date(duty.due_at).path(path);
    let people = with_role(store, role).await?;
    let batch = people.iter().fold(Batch::new(), |batch, person| {
        batch.event(letter.to(&site, person).event(keys::id()))
    });
    // On their own side: what says who works for an administration stays there.
    if !batch.is_empty() {
        store.commit(batch).await?;
    }
    Ok(())
}

/// The staff of a town who have this role.
pub async fn with_role(store: &Store, role: Role) -> Result<Vec<Person>, StoreError> {
    let all = store.find::<Resident>(&Query::on(&BY_STAFF).equal(true).limit(TOGETHER)).await?;
    let concerned = all.items.iter().filter(|resident| resident.roles.contains(&role));
    Ok(concerned.map(|resident| resident.person()).collect())
}
