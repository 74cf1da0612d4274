//! What an administration answered to a petition, or decided about a consultation.

use crate::attachments::{self, Attachment, AttachmentView};
use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use crate::web::Visit;
use crate::web::views::{Place, Text, When};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A public answer, signed by an office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Response {
    pub municipality: MunicipalityId,
    /// What the office is called in each language.
    pub office: BTreeMap<Lang, String>,
    pub text: Localized,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

impl Response {
    /// The office's name in the reader's language, or else the municipality's.
    pub fn office(&self, visit: &Visit) -> String {
        let home = visit.site.municipality(&self.municipality).map(|m| m.default_language);
        let own = || home.and_then(|lang| self.office.get(&lang));
        let name = self.office.get(&visit.lang).or_else(own).cloned();
        name.unwrap_or_else(|| visit.site.names(&self.municipality, visit.lang).administration)
    }
}

/// An answer as the `response` component takes it.
#[derive(Debug, Serialize)]
pub struct ResponseView {
    pub municipality: Place,
    pub office: String,
    pub at_iso: String,
    pub at_text: String,
    pub text: Text,
    pub attachments: Vec<AttachmentView>,
}

impl ResponseView {
    pub fn of(visit: &Visit, response: &Response) -> ResponseView {
        let When { iso, text } = When::day(visit, response.at);
        ResponseView {
            municipality: Place::of(visit, &response.municipality),
            office: response.office(visit),
            at_iso: iso,
            at_text: text,
            text: Text::official(visit, &response.text),
            attachments: attachments::views(visit, &response.attachments),
        }
    }
}

/// An answer with the page that it answers, for the front page.
#[derive(Debug, Serialize)]
pub struct Answered {
    pub href: String,
    pub title: String,
    pub title_lang: String,
    pub response: ResponseView,
}
