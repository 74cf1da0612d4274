//! Machine translation: a queue that asks the service of the settings, one text after the other.
//!
//! Invariant: a text goes to the service only where the settings name its author's town and its
//! kind, and only while everybody may read it; both are asked in the moment of sending. A person's
//! translation is never written over, and a wording that has changed meanwhile is not answered for.

use super::model::{BY_MACHINE, Machine, Task, TextId, Writing};
use super::service::{Service, ServiceError};
use super::source::Sources;
use crate::config::MachineTranslation;
use crate::jobs::step_aside;
use crate::jobs::{Job, JobError, Round};
use crate::locale::Localized;
use crate::store::{Batch, CommitError, Query};
use crate::web::Site;
use actix_web::web::Data;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long a text waits at most after its time has come.
const EVERY: Duration = Duration::from_secs(10);
/// How long one text may take altogether: less than a job's lease.
const WHOLE: Duration = Duration::from_secs(20);
/// How often writing is tried anew.
const TRIES: usize = 5;

/// Whether the settings let a text go to the service.
pub fn may_have(site: &Site, text: &TextId, municipality: &str) -> bool {
    let Some(settings) = &site.config.translation.machine else { return false };
    let kinds = settings.allow.get(municipality);
    let named = settings.languages.is_empty() || settings.languages.contains(&text.lang);
    named && kinds.is_some_and(|kinds| kinds.contains(&text.kind))
}

/// The job, where there is a service.
pub fn job(site: &Site, sources: Sources) -> Option<Job> {
    site.config.translation.machine.as_ref()?;
    Some(Job {
        name: "translation.machine".into(),
        every: EVERY,
        woken_by: Some(site.public.clone()),
        work: Box::new(move |site| Box::pin(async move { translate(&site, sources).await })),
    })
}

/// One round: the text that has waited longest.
pub async fn translate(site: &Data<Site>, sources: Sources) -> Result<Round, JobError> {
    let Some(settings) = &site.config.translation.machine else { return Ok(Round::Done) };
    let due = Query::on(&BY_MACHINE).equal(Machine::Waiting.as_str()).below(site.now()).limit(1);
    let Some(task) = site.public.first::<Task>(due).await? else { return Ok(Round::Done) };
    let text = task.text();
    let writing = sources.load(site, &text).await?;
    let writing = writing.filter(|writing| may_have(site, &text, &writing.municipality));
    let asked = match &writing {
        Some(writing) => ask(settings, &text, writing).await,
        None => Ok(BTreeMap::new()),
    };
    match asked {
        Ok(words) => write(site, sources, &text, writing.as_ref(), &words).await?,
        Err(error) => {
            tracing::warn!(%text, %error, "a machine did not translate; it is asked again later");
            metrics::counter!("tiltas_machine_translations_failed_total").increment(1);
            postpone(site, &text).await?;
        }
    }
    Ok(Round::More)
}

/// What the service makes of each part.
async fn ask(
    settings: &MachineTranslation,
    text: &TextId,
    writing: &Writing,
) -> Result<BTreeMap<&'static str, String>, ServiceError> {
    let service = Service::open(settings)?;
    let all = async {
        let mut words = BTreeMap::new();
        for part in writing.parts.iter().filter(|part| part.takes_machine(text.lang)) {
            let between = (part.text.original, text.lang);
            let most = 2 * part.max;
            let said = service.translate(part.text.original_text(), between, most).await?;
            let line = || said.split_whitespace().collect::<Vec<_>>().join(" ");
            words.insert(part.word, if part.one_line { line() } else { said.clone() });
        }
        Ok(words)
    };
    match tokio::time::timeout(WHOLE, all).await {
        Ok(words) => words,
        Err(_) => Err(ServiceError::Request("it takes too long".into())),
    }
}

/// Writes what the service said, unless the wording has changed, with the task.
async fn write(
    site: &Data<Site>,
    sources: Sources,
    text: &TextId,
    asked: Option<&Writing>,
    words: &BTreeMap<&'static str, String>,
) -> Result<(), JobError> {
    for _ in 0..TRIES {
        let Some(mut task) = site.public.get::<Task>(&text.to_string()).await? else {
            return Ok(());
        };
        let writing = sources.load(site, text).await?;
        let (Some(writing), Some(asked)) = (writing, asked) else {
            task.machine = Machine::None;
            match site.public.commit(Batch::new().replace(&task)).await {
                Err(CommitError::Conflict(_)) => {
                    step_aside().await;
                    continue;
                }
                result => return Ok(result?),
            }
        };
        if writing.revision() != asked.revision() {
            // The change of the text has asked anew.
            return super::refresh(site, sources, &text.kind, &text.document).await;
        }
        let parts = put_together(&writing, text, words);
        let after = writing.with_texts(&parts);
        let settled = Task::settled(text, Some(&after), Some(&task), false, site.now());
        task.document = settled.unwrap_or_else(|| task.document.clone());
        task.machine = Machine::Done;
        let batch = sources.put(site, text, &writing, parts, Batch::new()).await?;
        let Some(batch) = batch else { return Ok(()) };
        match site.public.commit(batch.replace(&task)).await {
            Err(CommitError::Conflict(_)) => step_aside().await,
            result => return Ok(result?),
        }
    }
    Err(JobError::Other(format!("{text} is changed all the time")))
}

fn put_together(
    writing: &Writing,
    text: &TextId,
    words: &BTreeMap<&'static str, String>,
) -> BTreeMap<&'static str, Localized> {
    let parts = writing.parts.iter().filter(|part| part.takes_machine(text.lang));
    let parts = parts.filter_map(|part| {
        let said = words.get(part.word)?;
        Some((part.word, part.text.clone().with_machine(text.lang, said.clone())))
    });
    parts.collect()
}

async fn postpone(site: &Site, text: &TextId) -> Result<(), JobError> {
    for _ in 0..TRIES {
        let Some(mut task) = site.public.get::<Task>(&text.to_string()).await? else {
            return Ok(());
        };
        task.postpone(site.now());
        match site.public.commit(Batch::new().replace(&task)).await {
            Err(CommitError::Conflict(_)) => step_aside().await,
            result => return Ok(result?),
        }
    }
    Ok(())
}
