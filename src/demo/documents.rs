//! The sample's documents under discussion, with two versions and what was said between them.

use super::{DemoError, People, Text, days, discussion, files};
use crate::consultations::documents::{
    Basis, Draft, NewVersion, Note, TextDocument, Version, align, prepare,
};
use crate::consultations::{BY_SLUG, Consultation};
use crate::discussion::{Contribution, passages};
use crate::journal::Act;
use crate::locale::{Lang, Localized};
use crate::store::{Batch, Query, Stored};
use crate::web::{Site, keys};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Sample {
    consultation: String,
    title: Text,
    version: Vec<Written>,
    #[serde(default)]
    comment: Vec<Comment>,
}

/// A version as the files write it.
#[derive(Deserialize)]
struct Written {
    municipality: String,
    /// Days from now.
    at: f64,
    paragraph: Vec<Text>,
    #[serde(default)]
    note: Vec<Reason>,
}

/// Why a paragraph changed, and that its comments so marked led to it.
#[derive(Deserialize)]
struct Reason {
    /// Its number in this version.
    paragraph: usize,
    reason: Text,
}

/// A comment on a paragraph of the first version.
#[derive(Deserialize)]
struct Comment {
    paragraph: usize,
    /// Whether it led to what the second version says.
    #[serde(default)]
    led: bool,
    #[serde(flatten)]
    entry: discussion::Entry,
}

/// Writes them all; what the journal is to say of them.
pub(super) async fn fill(site: &Site, people: &People) -> Result<Vec<Act>, DemoError> {
    let mut acts = Vec::new();
    for (name, sample) in files::<Sample>("documents")? {
        let query = Query::on(&BY_SLUG).equal(&sample.consultation);
        let one = site.public.first::<Consultation>(query).await?;
        let one = one.ok_or_else(|| DemoError::file(&name, "there is no such consultation"))?;
        acts.extend(one_document(site, people, &name, &one, &sample).await?);
    }
    Ok(acts)
}

async fn one_document(
    site: &Site,
    people: &People,
    name: &str,
    one: &Consultation,
    sample: &Sample,
) -> Result<Vec<Act>, DemoError> {
    let title = sample.title.localized();
    let id = keys::id();
    let document = TextDocument::new(id.clone(), &one.id, 1, title.clone());
    site.public.commit(Batch::new().insert(&document).insert(&draft(site, &id, sample))).await?;
    let mut acts = Vec::new();
    let (mut before, mut led): (Option<Version>, Vec<Contribution>) = (None, vec![]);
    for written in &sample.version {
        let (version, act) =
            next(site, name, one, (&id, &title), (before.take(), written, &led)).await?;
        if version.number == 1 {
            led = comments(site, people, &document, &version, &sample.comment).await?;
        }
        acts.push(act);
        before = Some(version);
    }
    Ok(acts)
}

/// The draft as it is after the last version.
fn draft(site: &Site, id: &str, sample: &Sample) -> Draft {
    let mut texts: BTreeMap<Lang, Vec<String>> = BTreeMap::new();
    for text in sample.version.last().into_iter().flat_map(|last| &last.paragraph) {
        for (lang, words) in text.localized().texts {
            texts.entry(lang).or_default().push(words);
        }
    }
    let title = sample.title.localized();
    let (original, titles) = (title.original, title.texts);
    Draft { id: id.to_owned(), original, titles, texts, changed_at: site.now() }
}

async fn next(
    site: &Site,
    name: &str,
    one: &Consultation,
    (id, title): (&str, &Localized),
    (before, written, led): (Option<Version>, &Written, &[Contribution]),
) -> Result<(Version, Act), DemoError> {
    let lacks = || DemoError::file(name, "the document is not there");
    let document: Stored<TextDocument> = site.public.get(id).await?.ok_or_else(lacks)?;
    let draft: Stored<Draft> = site.public.get(id).await?.ok_or_else(lacks)?;
    let texts: Vec<Localized> = written.paragraph.iter().map(Text::localized).collect();
    let old = before.as_ref().map(|old| old.paragraphs.as_slice()).unwrap_or_default();
    let same = align(old, &texts).into_iter().map(|place| Some(old.get(place?)?.id.clone()));
    let same: Vec<Option<String>> = same.collect();
    let mut notes = BTreeMap::new();
    for note in &written.note {
        let id = note.paragraph.checked_sub(1).and_then(|place| same.get(place)?.clone());
        let id = id.ok_or_else(|| DemoError::file(name, "a note on no paragraph of before"))?;
        let subject = document.subject(&id);
        let ids = led.iter().filter(|one| one.subject == subject).map(|one| one.id.clone());
        let reason = Some(note.reason.localized());
        notes.insert(id, Note { reason, led: ids.collect() });
    }
    let new = NewVersion {
        key: keys::id(),
        municipality: written.municipality.clone(),
        title: title.clone(),
        texts,
        same,
        notes,
        at: days(site.now(), written.at),
    };
    let (comments, editor) = (led.to_vec(), String::new());
    let basis = Basis { one, document, before, draft, comments, editor };
    let made = prepare(basis, new);
    let (_, version, batch, act) =
        made.map_err(|refusal| DemoError::file(name, format!("{refusal:?}")))?;
    site.public.commit(batch).await?;
    Ok((version, act))
}

/// Writes the comments; those that led to something.
async fn comments(
    site: &Site,
    people: &People,
    document: &TextDocument,
    version: &Version,
    all: &[Comment],
) -> Result<Vec<Contribution>, DemoError> {
    let mut led = Vec::new();
    for comment in all {
        let place = comment.paragraph.checked_sub(1);
        let Some(paragraph) = place.and_then(|place| version.paragraphs.get(place)) else {
            return Err(DemoError::file("documents", "a comment on no paragraph"));
        };
        let subject = document.subject(&paragraph.id);
        let before = passages::newest(&site.public, &subject, 50).await?;
        discussion::load(site, people, &subject, std::slice::from_ref(&comment.entry)).await?;
        let after = passages::newest(&site.public, &subject, 50).await?;
        if comment.led {
            led.extend(after.into_iter().filter(|one| !before.contains(one)));
        }
    }
    Ok(led)
}
