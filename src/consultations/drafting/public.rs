//! What residents see of drafting: the files, the published versions with their differences, and
//! why a consultation was withdrawn.

use super::model::{BY_NUMBER, ConsultationVersion, Content, Withdrawal};
use super::pages::{self, Change};
use crate::attachments::{self, AttachmentView};
use crate::consultations::{Consultation, actions};
use crate::store::Query;
use crate::web::views::{Line, Place, Text, When};
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::web::Path;
use serde::Serialize;

/// How many versions the history tells of.
const LISTED: usize = 100;

/// A withdrawal, for the component `withdrawn`.
#[derive(Serialize)]
pub struct Withdrawn {
    place: Place,
    administration: String,
    reason: Text,
    at: When,
}

pub fn withdrawn(visit: &Visit, one: &Withdrawal) -> Withdrawn {
    Withdrawn {
        place: Place::of(visit, &one.municipality),
        administration: visit.site.names(&one.municipality, visit.lang).administration,
        reason: Text::official(visit, &one.reason),
        at: When::exactly(visit, one.at),
    }
}

/// What the page of a consultation shows besides.
#[derive(Serialize)]
pub struct Shown {
    attachments: Vec<AttachmentView>,
    withdrawn: Option<Withdrawn>,
    /// Where its versions are, once there is more than one.
    versions: Option<String>,
}

impl Shown {
    pub fn of(visit: &Visit, one: &Consultation) -> Shown {
        let changed = one.published.number > 1;
        Shown {
            attachments: attachments::views(visit, &one.published.attachments),
            withdrawn: one.published.withdrawn.as_ref().map(|one| withdrawn(visit, one)),
            versions: changed.then(|| visit.link(&format!("{}/versions", one.path()))),
        }
    }
}

#[derive(Serialize)]
struct VersionView {
    number: u32,
    at: When,
    changes: Vec<Change>,
}

/// All published versions, the newest first, each with what it changed.
pub async fn versions(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let one = actions::by_slug(&visit.site.public, &path.1).await?.ok_or(WebError::NotFound)?;
    let query = Query::on(&BY_NUMBER).equal(&one.id).limit(LISTED);
    let found = visit.site.public.find::<ConsultationVersion>(&query).await?;
    let mut before: Option<&Content> = None;
    let mut views = Vec::new();
    for version in &found.items {
        views.push(VersionView {
            number: version.number,
            at: When::exactly(&visit, version.at),
            changes: pages::changes(&visit, before, &version.content),
        });
        before = Some(&version.content);
    }
    views.reverse();
    Page::new(&visit, "consultations/drafting/versions.html")
        .with("title", &Line::of(&visit, &one.title))
        .with("public", &visit.link(&one.path()))
        .with("versions", &views)
        .respond()
}
