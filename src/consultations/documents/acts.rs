//! What of a document goes into the journal. Pure.

use super::model::{TextDocument, Version};
use crate::journal::Act;

/// A version was published: the first, or a later one. `path` is the document's page.
pub fn published(document: &TextDocument, path: String, version: &Version) -> Act {
    // keys: journal-act-consultation-document journal-act-consultation-document-version
    let first = version.number == 1;
    let kind = if first { "consultation-document" } else { "consultation-document-version" };
    let act = Act::new(kind, &version.municipality, &version.id, version.at);
    act.about(path, &document.title).with("version", version.number)
}
