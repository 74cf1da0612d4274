//! The journal: its chain under concurrency and tampering, its pages and its file, what is recorded.

pub mod acts;
mod chain;
mod file;
mod pages;
mod tampering;

use crate::support::app::TestApp;
use tiltas::journal::{self, Act, Head};
use tiltas::locale::{Lang, Localized};
use tiltas::store::Store;

/// An act, the same for the same number.
fn act(app: &TestApp, number: usize) -> Act {
    let (kind, municipality) = match number % 3 {
        0 => ("news-published", "pagegiai"),
        1 => ("petition-opened", "pagegiai"),
        _ => ("petition-opened", "sovetsk"),
    };
    let title = Localized::new(Lang::LT, format!("Antraštė Nr. {number}"))
        .with(Lang::RU, format!("Заголовок «{number}» \\ \"\u{7f}\u{2028}\t😀"));
    Act::new(kind, municipality, &number.to_string(), app.site.now())
        .about(format!("/petitions/number-{}", number % 5), &title)
        .with("count", number)
}

/// So many acts, recorded.
async fn recorded(app: &TestApp, count: usize) {
    let acts = (0..count).map(|number| (app.site.now(), act(app, number)));
    journal::append(&app.site.public, acts.collect()).await.expect("entries");
}

/// The journal verifies; its newest entry.
async fn verified(store: &Store) -> Option<Head> {
    journal::check(store, None).await.expect("a whole chain")
}

/// How many entries there are.
async fn length(store: &Store) -> i64 {
    verified(store).await.map_or(0, |head| head.seq)
}

/// The file as it is downloaded.
async fn downloaded(app: &TestApp, from: i64) -> String {
    let path = format!("/journal.jsonl?from={from}");
    app.browser().get(&path).await.expect(200).text
}

/// No function of the room replaces or deletes, and only one file writes: the compiler refuses the
/// first (`Document::APPEND_ONLY`), this test also what goes around it.
#[test]
fn entries_are_only_ever_added() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/journal");
    let mut writers = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the room").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("a source");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for word in [".replace(", ".delete(", "Change::", "Operation", "pub use model::Entry"] {
            assert!(!code.contains(word), "{} says {word}", entry.path().display());
        }
        if code.contains("Batch") {
            writers.push(entry.file_name().into_string().expect("a name"));
        }
    }
    assert_eq!(writers, ["append.rs"]);
    let model = include_str!("../src/journal/model.rs");
    assert!(model.contains("const APPEND_ONLY: bool = true;"));
    let batch = include_str!("../src/store/batch.rs");
    assert_eq!(batch.matches("const { assert!(!T::APPEND_ONLY").count(), 2);
}
