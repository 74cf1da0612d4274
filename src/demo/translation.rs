//! The sample's suggestions for translations. What waits for a translation, the sweep finds itself.

use super::{DemoError, People, commit_all, days, file};
use crate::consultations::{BY_SLUG, Consultation};
use crate::discussion::{BY_SUBJECT, Contribution};
use crate::locale::Lang;
use crate::store::Query;
use crate::translation::{Standing, Suggestion, TextId};
use crate::web::{Site, keys};
use serde::Deserialize;

const FILE: &str = "suggestions.toml";
/// How many contributions of a consultation are looked through.
const MOST: usize = 200;

#[derive(Deserialize)]
struct Sample {
    suggestion: Vec<Entry>,
}

/// A better wording for what somebody wrote under a consultation.
#[derive(Deserialize)]
struct Entry {
    under: String,
    author: String,
    /// How the contribution begins.
    begins: String,
    language: Lang,
    by: String,
    /// Days from now.
    at: f64,
    wording: String,
}

/// Writes them.
pub(super) async fn fill(site: &Site, people: &People) -> Result<(), DemoError> {
    let sample: Sample = file(FILE)?;
    let mut all = Vec::new();
    for entry in sample.suggestion {
        let of = contribution(site, people, &entry).await?;
        let text = TextId::new("contribution", &of.id, entry.language);
        let (person, at) = (people.get(&entry.by)?, days(site.now(), entry.at));
        all.push(Suggestion {
            id: keys::id_at(at),
            place: Suggestion::place_of(&person.resident, &text, "text"),
            text: text.to_string(),
            part: "text".into(),
            lang: entry.language,
            person,
            wording: entry.wording,
            at,
            standing: Standing::Open,
        });
    }
    commit_all(&site.public, &all).await
}

async fn contribution(
    site: &Site,
    people: &People,
    entry: &Entry,
) -> Result<Contribution, DemoError> {
    let missing = || DemoError::file(FILE, format!("nothing begins with {}", entry.begins));
    let slug = Query::on(&BY_SLUG).equal(&entry.under);
    let under = site.public.first::<Consultation>(slug).await?.ok_or_else(missing)?;
    let author = people.get(&entry.author)?.resident;
    let all = Query::on(&BY_SUBJECT).equal(&under.key()).limit(MOST);
    let all = site.public.find::<Contribution>(&all).await?.items;
    let mut found = all.into_iter().map(|one| one.document).filter(|one| {
        one.author.resident == author && one.text.original_text().starts_with(&entry.begins)
    });
    found.next().ok_or_else(missing)
}
