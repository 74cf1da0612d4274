//! The documents of a consultation, for its page.

use super::reading;
use crate::consultations::Consultation;
use crate::store::StoreError;
use crate::web::Visit;
use crate::web::views::{Line, When};
use serde::Serialize;

/// A document in a list, for the `documents_list` component.
#[derive(Debug, Serialize)]
pub struct DocumentLine {
    pub href: String,
    pub title: Line,
    /// The latest version's number, and when it was published.
    pub version: u32,
    pub at: When,
}

/// What of a consultation's documents everybody may read.
pub async fn lines(visit: &Visit, one: &Consultation) -> Result<Vec<DocumentLine>, StoreError> {
    let all = reading::of(&visit.site.public, &one.id).await?;
    let line = |document: &super::TextDocument| {
        let latest = document.versions.last()?;
        Some(DocumentLine {
            href: visit.link(&reading::path(one, document)),
            title: Line::of(visit, &document.title),
            version: latest.number,
            at: When::day(visit, latest.at),
        })
    };
    Ok(all.iter().filter_map(line).collect())
}
