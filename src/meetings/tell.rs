//! Telling the registered, a bounded batch after the other, and reminding them.
//!
//! Invariant: what is told is committed piece by piece, each piece with the place where the next
//! begins; repeated, it writes the same letters, which their causes make one. A reminder is noted on
//! its meeting in the commit that asks for it, so it goes out once however many instances run.

use super::by_id;
use super::letters::{self, News};
use super::model::{BY_REMIND, Meeting};
use super::registration::{BY_PERSON, Registration};
use crate::jobs::{Job, JobError, Round};
use crate::notifications::Handler;
use crate::store::{Batch, Cursor, Event, Query};
use crate::web::{Site, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How many are told in one commit.
const TOGETHER: usize = 200;
/// How late a reminder may be.
const EVERY: Duration = Duration::from_secs(20);
/// How many meetings one round reminds of.
const REMINDERS: usize = 100;

const TELL: &str = "meetings.tell";

/// Who acts on news for everybody who registered.
pub const HANDLER: Handler =
    Handler { kind: TELL, work: |site, event| Box::pin(tell(site, event)) };

#[derive(Serialize, Deserialize)]
struct Tell {
    meeting: String,
    news: News,
    /// Whoever does it, who needs no letter about their own act; empty for nobody.
    #[serde(default)]
    but: String,
    /// Who has been told.
    after: Option<Cursor>,
}

/// The event after which everybody who registered is told, but whoever did it.
pub fn telling(meeting: &Meeting, news: News, but: &str) -> Event {
    event(&Tell { meeting: meeting.id.clone(), news, but: but.to_owned(), after: None })
}

fn event(body: &Tell) -> Event {
    // Plain words, numbers and cursors: there is nothing that serde could refuse.
    Event::new(keys::id(), TELL, serde_json::to_value(body).unwrap_or_default())
}

async fn tell(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(mut body) = told.read::<Tell>() else { return Ok(()) };
    let Some(meeting) = by_id(&site.public, &body.meeting).await? else { return Ok(()) };
    let all = Query::on(&BY_PERSON).equal(&meeting.id).limit(TOGETHER).after(body.after.take());
    let page = site.public.find::<Registration>(&all).await?;
    let concerned = page
        .items
        .iter()
        .filter(|one| one.resident != body.but && (!one.waiting || body.news.concerns_waiting()));
    let mut batch = concerned.fold(Batch::new(), |batch, one| {
        batch.event(letters::notice(&site, &meeting, body.news, one).event(keys::id()))
    });
    if page.next.is_some() {
        batch = batch.event(event(&Tell { after: page.next, ..body }));
    }
    if !batch.is_empty() {
        site.public.commit(batch).await?;
    }
    Ok(())
}

/// The job that reminds. Nothing wakes it but time.
pub fn job() -> Job {
    Job {
        name: "meetings.reminders".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { remind(&site).await })),
    }
}

/// Asks for every reminder that is due.
pub async fn remind(site: &Site) -> Result<Round, JobError> {
    let hours = &site.config.meetings.reminder_hours;
    let due = Query::on(&BY_REMIND).below(site.now()).limit(REMINDERS);
    let page = site.public.find::<Meeting>(&due).await?;
    for mut meeting in page.items {
        let left = meeting.remind(hours, site.now());
        let batch = Batch::new().replace(&meeting);
        let asked = left.map(|hours| telling(&meeting, News::Reminder(hours), ""));
        match site.public.commit(asked.into_iter().fold(batch, Batch::event)).await {
            // Somebody changed it meanwhile; the next round sees to it.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}
