//! Reading the form of a version about to be published: which paragraph is which, why it changed,
//! and which comments led to that.
//!
//! Invariant: a comment leads only to a change of the paragraph that it stands under; whether it
//! does is checked here, whatever the form says.

use super::matching::align;
use super::model::{Draft, NewVersion, Note, REASON, TextDocument, Version, ids};
use super::views::{self, DifferenceView};
use crate::discussion::{Contribution, passages};
use crate::locale::{Lang, Localized};
use crate::residents;
use crate::store::{Store, StoreError};
use crate::web::views::{Text, When};
use crate::web::{Form, Visit, WebError};
use futures_util::future::try_join_all;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// How many of a paragraph's comments the form lists; others are named by their address.
const LISTED: usize = 50;
/// The longest list of addresses, in characters.
const ADDRESSES: usize = 20_000;
/// The most comments that a version says something of.
const LED: usize = 200;

/// Which paragraph of the new text is which of the version before.
pub struct Plan<'a> {
    pub before: &'a Version,
    pub texts: Vec<Localized>,
    /// By place in the new text, the id of the one before.
    pub same: Vec<Option<String>>,
    /// Those of before that stay to the letter: nothing is asked about them.
    kept: BTreeSet<String>,
}

impl<'a> Plan<'a> {
    /// As the texts suggest, unless the form says otherwise.
    pub fn of(before: &'a Version, draft: &Draft, form: &Form) -> Plan<'a> {
        let texts = draft.paragraphs();
        let aligned = align(&before.paragraphs, &texts);
        let old = |place: usize| before.paragraphs.get(place);
        let mut plan = Plan { before, texts, same: vec![], kept: BTreeSet::new() };
        for (place, found) in aligned.into_iter().enumerate() {
            let found = found.and_then(old);
            let text = plan.texts.get(place).map(|text| &text.texts);
            let exact = found.filter(|one| Some(&one.text.texts) == text);
            let same = match exact {
                Some(one) => {
                    plan.kept.insert(one.id.clone());
                    Some(one.id.clone())
                }
                None => match form.value(&format!("same-{place}")) {
                    "" => found.map(|one| one.id.clone()),
                    id => before.paragraph(id).map(|(_, one)| one.id.clone()),
                },
            };
            plan.same.push(same);
        }
        plan
    }

    /// Those of before about which something can be said.
    fn touched(&self) -> Vec<String> {
        let all = self.before.paragraphs.iter().map(|one| &one.id);
        all.filter(|id| !self.kept.contains(*id)).cloned().collect()
    }

    /// Those of before that are taken out.
    fn gone(&self) -> Vec<&String> {
        let stays = |id: &&String| self.same.contains(&Some((*id).clone()));
        self.before.paragraphs.iter().map(|one| &one.id).filter(|id| !stays(id)).collect()
    }

    /// The places in the new text of what is not kept to the letter.
    fn places(&self) -> Vec<usize> {
        let kept = |place: usize| {
            self.same
                .get(place)
                .is_some_and(|same| same.as_ref().is_some_and(|id| self.kept.contains(id)))
        };
        (0..self.texts.len()).filter(|place| !kept(*place)).collect()
    }
}

/// The comments that the form lists, by the paragraph of before that they stand under.
pub type Comments = BTreeMap<String, Vec<Contribution>>;

pub async fn comments(
    store: &Store,
    document: &TextDocument,
    plan: &Plan<'_>,
) -> Result<Comments, StoreError> {
    let each = plan.touched().into_iter().map(async |id| {
        let found = passages::newest(store, &document.subject(&id), LISTED).await?;
        Ok::<_, StoreError>((id, found))
    });
    Ok(try_join_all(each).await?.into_iter().collect())
}

/// A change on the form.
#[derive(Serialize)]
pub struct Row {
    /// The end of its fields' names.
    key: String,
    how: &'static str,
    number: usize,
    was: Option<usize>,
    differences: Vec<DifferenceView>,
    /// What it may be the continuation of: the field's name, the choices, the one that is made.
    same: Option<Value>,
    comments: Vec<Value>,
}

/// The changes as the form asks about them.
pub fn rows(visit: &Visit, plan: &Plan<'_>, comments: &Comments) -> Vec<Row> {
    let options: Vec<Value> = plan
        .touched()
        .iter()
        .filter_map(|id| plan.before.paragraph(id))
        .map(|(number, one)| json!({ "value": one.id, "number": number }))
        .collect();
    let under = |id: Option<&String>| -> Vec<Value> {
        let all = id.and_then(|id| comments.get(id)).map(Vec::as_slice).unwrap_or_default();
        all.iter().map(|one| comment(visit, one)).collect()
    };
    let turned = plan.places().into_iter().map(|place| {
        let same = plan.same.get(place).and_then(Option::as_ref);
        let old = same.and_then(|id| plan.before.paragraph(id));
        let chosen = same.map_or("new", String::as_str);
        Row {
            key: format!("n{place}"),
            how: if old.is_some() { "changed" } else { "added" },
            number: place + 1,
            was: old.map(|(was, _)| was).filter(|was| *was != place + 1),
            differences: views::differences(
                visit,
                old.map(|(_, one)| &one.text),
                plan.texts.get(place),
            ),
            same: Some(
                json!({ "name": format!("same-{place}"), "options": options, "value": chosen }),
            ),
            comments: under(same),
        }
    });
    let gone = plan.gone().into_iter().filter_map(|id| {
        let (number, one) = plan.before.paragraph(id)?;
        Some(Row {
            key: format!("o{id}"),
            how: "removed",
            number,
            was: None,
            differences: views::differences(visit, Some(&one.text), None),
            same: None,
            comments: under(Some(id)),
        })
    });
    turned.chain(gone).collect()
}

fn comment(visit: &Visit, one: &Contribution) -> Value {
    json!({
        "name": format!("led-{}", one.id),
        "author": residents::shown_name(visit, &one.author),
        "at": When::exactly(visit, one.at),
        "text": Text::comment(visit, &one.text),
    })
}

/// The version as the form describes it, with the comments that it says something of; problems
/// beside the fields where it cannot be read.
pub async fn read(
    visit: &Visit,
    document: &TextDocument,
    (plan, listed): (&Plan<'_>, &Comments),
    (draft, town): (&Draft, &str),
    form: &mut Form,
) -> Result<Option<(NewVersion, Vec<Contribution>)>, WebError> {
    let named = named(visit, document, plan, form).await?;
    let chosen = |one: &&Contribution| form.is_checked(&format!("led-{}", one.id));
    let mut led: Vec<Contribution> = listed.values().flatten().filter(chosen).cloned().collect();
    for one in named {
        if !led.iter().any(|other| other.id == one.id) {
            led.push(one);
        }
    }
    if led.len() > LED {
        form.refuse::<()>("addresses", crate::key!("documents-problem-led-many"), Some(LED));
    }
    let ids = ids(document.latest() + 1, &plan.same);
    let own = crate::consultations::documents::staff::language(visit, town);
    let mut notes = BTreeMap::new();
    let places = plan.places().into_iter();
    let turned = places.filter_map(|place| Some((format!("n{place}"), ids.get(place)?.clone())));
    let gone = plan.gone().into_iter().map(|id| (format!("o{id}"), id.clone()));
    for (key, id) in turned.chain(gone).collect::<Vec<_>>() {
        let subject = document.subject(&id);
        let under = led.iter().filter(|one| one.subject == subject);
        let led = under.map(|one| one.id.clone()).collect();
        notes.insert(id, Note { reason: reason(visit, &key, own, form), led });
    }
    if !form.problems.is_empty() {
        return Ok(None);
    }
    let new = new(visit, draft, town, form, (plan.texts.clone(), plan.same.clone(), notes));
    Ok(Some((new, led)))
}

/// A version with this text.
pub fn new(
    visit: &Visit,
    draft: &Draft,
    town: &str,
    form: &Form,
    (texts, same, notes): (Vec<Localized>, Vec<Option<String>>, BTreeMap<String, Note>),
) -> NewVersion {
    let (key, municipality) = (form.value("key").to_owned(), town.to_owned());
    NewVersion { key, municipality, title: draft.title(), texts, same, notes, at: visit.now() }
}

/// Why a paragraph changed, in whichever languages it is said.
fn reason(visit: &Visit, key: &str, own: Lang, form: &mut Form) -> Option<Localized> {
    let mut said: Option<Localized> = None;
    let others = visit.site.locales.languages().iter().copied().filter(|lang| *lang != own);
    for lang in std::iter::once(own).chain(others) {
        let field = format!("reason-{key}-{lang}");
        if form.value(&field).trim().is_empty() {
            continue;
        }
        let words = form.text(&field, REASON)?;
        said = Some(match said {
            None => Localized::new(lang, words),
            Some(text) => text.with(lang, words),
        });
    }
    said
}

/// The comments that the form names by their addresses, each under a paragraph that changes.
async fn named(
    visit: &Visit,
    document: &TextDocument,
    plan: &Plan<'_>,
    form: &mut Form,
) -> Result<Vec<Contribution>, WebError> {
    if form.value("addresses").trim().is_empty() {
        return Ok(vec![]);
    }
    let Some(typed) = form.text("addresses", ADDRESSES) else { return Ok(vec![]) };
    let subjects: Vec<String> = plan.touched().iter().map(|id| document.subject(id)).collect();
    let mut found = Vec::new();
    for word in typed.split_whitespace().take(LED + 1) {
        let one = match id(word) {
            Some(id) => passages::named(&visit.site.public, &id).await?,
            None => None,
        };
        match one.filter(|one| subjects.contains(&one.subject)) {
            Some(one) => found.push(one),
            None => {
                form.refuse::<()>("addresses", crate::key!("documents-problem-led"), None);
                return Ok(vec![]);
            }
        }
    }
    Ok(found)
}

/// The id in a comment's address: the last part that is one.
fn id(address: &str) -> Option<String> {
    let parts = address.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let part = |part: &str| {
        let word = part.strip_prefix("contribution-").unwrap_or(part);
        Uuid::try_parse(word).ok().map(|id| id.to_string())
    };
    parts.filter_map(part).next_back()
}
