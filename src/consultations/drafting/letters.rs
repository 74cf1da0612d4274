//! What the editors of the hosts are told: that they are invited, that a version waits for them,
//! that what they approved was changed, that it is published, that it is withdrawn.
//!
//! Invariant: a letter's cause names the draft, what happened and in which version, so each editor
//! gets it once; whoever acted gets none.

use super::model::ConsultationDraft;
use crate::config::MunicipalityId;
use crate::jobs::JobError;
use crate::locale::{Args, Lang, Localized};
use crate::municipalities::Role;
use crate::notifications::{Handler, Notice, Topic};
use crate::residents::{BY_STAFF, Resident};
use crate::store::{Batch, Event, Query};
use crate::web::{Site, Visit, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const KIND: &str = "consultations.tell-hosts";
/// How many of a town's staff are looked at.
const STAFF: usize = 200;

/// Who acts on news for editors.
pub const HANDLER: Handler =
    Handler { kind: KIND, work: |site, event| Box::pin(tell_editors(site, event)) };

/// What is told; its word stands in the messages `drafting-mail-<word>-subject` and
/// `drafting-mail-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum News {
    Invited,
    /// A host stands by a version and asks the others.
    Asked,
    /// What they had approved was changed.
    Changed,
    Published,
    /// A changed version is published.
    Republished,
    Withdrawn,
}

impl News {
    pub const ALL: [News; 6] = [
        News::Invited,
        News::Asked,
        News::Changed,
        News::Published,
        News::Republished,
        News::Withdrawn,
    ];

    /// The template of all of them.
    pub const TEMPLATE: &'static str = "consultations/mail/drafting";

    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            News::Invited => "invited",
            News::Asked => "asked",
            News::Changed => "changed",
            News::Published => "published",
            News::Republished => "republished",
            News::Withdrawn => "withdrawn",
        }
    }

    /// The messages: what the subject says, and what the letter.
    pub fn keys(self) -> [String; 2] {
        // keys: drafting-mail-invited* drafting-mail-asked* drafting-mail-changed*
        // keys: drafting-mail-published* drafting-mail-republished* drafting-mail-withdrawn*
        let word = self.as_str();
        [format!("drafting-mail-{word}-subject"), format!("drafting-mail-{word}")]
    }
}

/// News for the editors of some towns.
#[derive(Serialize, Deserialize)]
pub(super) struct ToEditors {
    pub draft: String,
    pub news: News,
    pub version: u32,
    /// The town that acted, and who acted for it.
    pub by: MunicipalityId,
    pub except: String,
    /// The towns whose editors are told.
    pub towns: Vec<MunicipalityId>,
}

/// Adds to a batch that the editors of these towns are told, but for the viewer.
pub fn tell(
    batch: Batch,
    visit: &Visit,
    draft: &ConsultationDraft,
    news: News,
    by: &str,
    towns: &[MunicipalityId],
) -> Batch {
    if towns.is_empty() {
        return batch;
    }
    let body = ToEditors {
        draft: draft.id.clone(),
        news,
        version: draft.edition,
        by: by.to_owned(),
        except: visit.viewer.as_ref().map(|viewer| viewer.resident.clone()).unwrap_or_default(),
        towns: towns.to_vec(),
    };
    // Plain words and numbers: there is nothing that serde could refuse.
    batch.event(Event::new(keys::id(), KIND, serde_json::to_value(body).unwrap_or_default()))
}

async fn tell_editors(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(body) = told.read::<ToEditors>() else { return Ok(()) };
    let found = site.public.get::<ConsultationDraft>(&body.draft).await?;
    let Some(draft) = found.filter(|draft| still_so(draft, &body)) else { return Ok(()) };
    for town in &body.towns {
        let Some(store) = site.personal(town) else { continue };
        let staff = Query::on(&BY_STAFF).equal(true).limit(STAFF);
        let all = store.find::<Resident>(&staff).await?;
        let editors = all
            .items
            .iter()
            .filter(|one| one.roles.contains(&Role::Editor) && one.id != body.except);
        let batch = editors.fold(Batch::new(), |batch, editor| {
            batch.event(notice(&site, &draft, &body, town, editor).event(keys::id()))
        });
        // On their own side: what says who works for an administration stays there.
        if !batch.is_empty() {
            store.commit(batch).await?;
        }
    }
    Ok(())
}

/// Whether it is still worth telling: nobody is asked about what was changed again or withdrawn.
fn still_so(draft: &ConsultationDraft, body: &ToEditors) -> bool {
    match body.news {
        News::Asked => draft.edition == body.version && draft.withdrawal.is_none(),
        News::Invited | News::Changed => draft.withdrawal.is_none(),
        News::Published | News::Republished | News::Withdrawn => true,
    }
}

/// The notice to one of them.
pub(super) fn notice(
    site: &Site,
    draft: &ConsultationDraft,
    body: &ToEditors,
    town: &str,
    to: &Resident,
) -> Notice {
    let [subject, _] = body.news.keys();
    let title = draft.content.title.clone();
    Notice {
        topic: Topic::Duties,
        answers: None,
        cause: format!("drafting-{}:{}:{}", body.news.as_str(), draft.id, body.version),
        to: to.person(),
        template: News::TEMPLATE.into(),
        subject,
        path: format!("/consultations/desk/{town}/{}", draft.id),
        texts: BTreeMap::from([("said".to_owned(), said(site, body.news, &title, &body.by))]),
        title,
        values: BTreeMap::new(),
    }
}

/// What a letter says, in every language of the site.
pub fn said(site: &Site, news: News, title: &Localized, by: &str) -> Localized {
    let [_, text] = news.keys();
    let in_language = |lang: Lang| {
        let mut args = Args::from_iter([("title", title.text(lang).to_owned())]);
        args.set("town", site.names(by, lang).name);
        args.set("administration", site.names(by, lang).administration);
        site.locales.text(lang, &text, Some(&args))
    };
    site.in_every_language(in_language)
}
