//! What is heard of letters that came back: events of deliveries, and reports in mailboxes.
//!
//! Invariant: what was read is noted as read after it was acted on; acting on it twice comes to the
//! same. A mailbox that cannot be read is told to the log and tried again; it holds up nothing else.

use super::actions::note;
use super::model::Refusal;
use crate::config::{Mailbox, MunicipalityId};
use crate::jobs::{Job, JobError, Round};
use crate::mail::bounces::{self, Chunk, Progress, Waiting};
use crate::mail::{self, Letter, Refused};
use crate::notifications::Handler;
use crate::store::{Batch, Event, Store, Stored};
use crate::web::Site;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a round acts on more messages; less than a job's lease.
const ROUND: Duration = Duration::from_secs(10);

/// Letters that a server refused for good when they were handed over.
pub const HANDLER: Handler = Handler {
    kind: mail::REFUSED,
    work: |site, event| Box::pin(async move { refused(&site, &event).await }),
};

async fn refused(site: &Site, event: &Event) -> Result<(), JobError> {
    let told: Refused = match event.read() {
        Ok(told) => told,
        Err(error) => {
            tracing::error!(id = event.id, %error, "a refusal cannot be read");
            return Ok(());
        }
    };
    let reason = bounces::judge(Some(told.code), told.status.as_deref(), "");
    let Some(reason) = reason else { return Ok(()) };
    // It was refused at that moment, whenever it was written.
    let refusal = Refusal { letter: told.letter, reason, sent_at: told.at, at: told.at };
    note(site, &told.address, &refusal).await
}

/// What a message turned out to be, for the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// No report, or about no letter of ours.
    Nothing,
    /// A report that says nothing about an address.
    Other,
    Returned,
}

/// Acts on a message that reached the address of a municipality to which letters come back.
pub(super) async fn hear(
    site: &Site,
    municipality: &str,
    store: &Store,
    message: &[u8],
) -> Result<Heard, JobError> {
    let heard = judge(site, store, message).await?;
    let word = match heard {
        Heard::Nothing => "nothing",
        Heard::Other => "other",
        Heard::Returned => "returned",
    };
    let municipality = municipality.to_owned();
    metrics::counter!("tiltas_mail_reports_total", "municipality" => municipality, "says" => word)
        .increment(1);
    Ok(heard)
}

async fn judge(site: &Site, store: &Store, message: &[u8]) -> Result<Heard, JobError> {
    let Some(report) = bounces::read(message) else { return Ok(Heard::Nothing) };
    let host = mail::host(&site.config.site.url);
    let word = bounces::letter_word(&report.letter.message_id, host);
    let Some(word) = word else { return Ok(Heard::Nothing) };
    let Some(letter) = store.get::<Letter>(word).await? else { return Ok(Heard::Nothing) };
    let failed = bounces::failed(&site.keys, word, &report);
    let Some((address, reason)) = failed else { return Ok(Heard::Other) };
    let (letter, sent_at) = (letter.id.clone(), letter.written_at);
    note(site, &address, &Refusal { letter, reason, sent_at, at: site.now() }).await?;
    Ok(Heard::Returned)
}

/// One job for each municipality that has a mailbox of reports.
pub fn jobs(site: &Site) -> Vec<Job> {
    let all = site.config.municipality.iter();
    all.filter_map(|(id, settings)| Some(job(id, settings.mail.bounces.place()?))).collect()
}

fn job(municipality: &MunicipalityId, mailbox: Mailbox) -> Job {
    let municipality = municipality.clone();
    Job {
        name: format!("bounces.{municipality}"),
        every: Duration::from_secs(60),
        woken_by: None,
        work: Box::new(move |site| {
            let (municipality, mailbox) = (municipality.clone(), mailbox.clone());
            Box::pin(async move { round(&site, &municipality, mailbox).await })
        }),
    }
}

async fn round(site: &Site, municipality: &str, mailbox: Mailbox) -> Result<Round, JobError> {
    let Some(store) = site.personal(municipality) else { return Ok(Round::Done) };
    match mailbox {
        Mailbox::Mbox(file) => from_file(site, municipality, store, file).await,
        Mailbox::Maildir(folder) => from_folder(site, municipality, store, folder).await,
    }
}

async fn from_file(
    site: &Site,
    municipality: &str,
    store: &Store,
    file: PathBuf,
) -> Result<Round, JobError> {
    let noted = store.get::<Progress>(&Progress::id_of(&file)).await?;
    let (before, now) = (noted.as_ref().map(|noted| noted.document.clone()), site.now());
    let read = blocking(move || bounces::next(&file, before.as_ref(), now)).await?;
    let Some(Chunk { messages, progress, more }) = read else { return Ok(Round::Done) };
    for message in &messages {
        hear(site, municipality, store, message).await?;
    }
    if noted.as_ref().is_some_and(|noted| noted.document == progress) {
        return Ok(Round::Done);
    }
    let batch = match noted {
        Some(noted) => Batch::new().replace(&Stored { version: noted.version, document: progress }),
        None => Batch::new().insert(&progress),
    };
    match store.commit(batch).await {
        // Another instance took over meanwhile; what was read twice counts once.
        Err(error) if error.is_stale() || error.is_exists() => Ok(Round::Done),
        done => Ok(done.map(|()| if more { Round::More } else { Round::Done })?),
    }
}

async fn from_folder(
    site: &Site,
    municipality: &str,
    store: &Store,
    folder: PathBuf,
) -> Result<Round, JobError> {
    let began = Instant::now();
    let place = folder.clone();
    let found: Vec<Waiting> = blocking(move || bounces::waiting(&place)).await?;
    let mut moved = 0;
    for Waiting { path, bytes } in &found {
        if began.elapsed() >= ROUND {
            break;
        }
        hear(site, municipality, store, bytes).await?;
        moved += usize::from(put_away(&folder, path).await);
    }
    // Where nothing can be moved, going on at once would go in a circle.
    Ok(if moved > 0 { Round::More } else { Round::Done })
}

async fn put_away(folder: &Path, message: &Path) -> bool {
    let (folder, message) = (folder.to_owned(), message.to_owned());
    let moved = blocking(move || bounces::put_away(&folder, &message)).await;
    if let Err(error) = &moved {
        tracing::warn!(%error, "a report stays in the mailbox's folder “new”");
    }
    moved.is_ok()
}

async fn blocking<T, F>(work: F) -> Result<T, JobError>
where
    T: Send + 'static,
    F: FnOnce() -> std::io::Result<T> + Send + 'static,
{
    let wrong = |error: String| JobError::Other(format!("the mailbox of reports: {error}"));
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(|error| wrong(error.to_string())),
        Err(error) => Err(wrong(error.to_string())),
    }
}
