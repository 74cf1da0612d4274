//! What editors type about an outcome: its parts, each on a page of its own, in whichever languages
//! somebody can write.
//!
//! Invariant: a text keeps the language that it was written in first, and what a machine translated
//! stays a machine's until somebody changes it.

use super::content::{Argument, Content, Decision, Item, LINKS, OFFICE, SHORT, TEXT, Taken};
use super::model::{Milestone, Outcome, Refusal, Update};
use crate::config::MunicipalityId;
use crate::key;
use crate::locale::{Lang, Localized};
use crate::petitions::{Doing, written};
use crate::web::{Form, Visit};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Which part of an outcome a page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Summary,
    /// The decision of the editor's own town.
    Decision,
    Argument(String),
    Item(String),
    Milestone(String),
}

/// How long an id is.
const ID: usize = 36;

impl Part {
    /// As the address says it; lists name their parts by ids.
    pub fn parse(word: &str, id: &str) -> Option<Part> {
        let own = Uuid::try_parse(id).is_ok().then(|| id.to_owned());
        match (word, own) {
            ("summary", None) if id == "text" => Some(Part::Summary),
            ("decision", None) if id == "text" => Some(Part::Decision),
            ("arguments", Some(id)) => Some(Part::Argument(id)),
            ("items", Some(id)) => Some(Part::Item(id)),
            ("milestones", Some(id)) => Some(Part::Milestone(id)),
            _ => None,
        }
    }

    /// The word in addresses and messages.
    pub fn word(&self) -> &'static str {
        match self {
            Part::Summary => "summary",
            Part::Decision => "decision",
            Part::Argument(_) => "arguments",
            Part::Item(_) => "items",
            Part::Milestone(_) => "milestones",
        }
    }

    pub fn id(&self) -> &str {
        match self {
            Part::Summary | Part::Decision => "text",
            Part::Argument(id) | Part::Item(id) | Part::Milestone(id) => id,
        }
    }

    /// What the form must have seen so that it writes over nothing else: the version in which the
    /// part was changed last, or how many updates a milestone has.
    pub fn seen(&self, outcome: &Outcome, town: &str) -> u32 {
        let content = &outcome.content;
        let changed = match self {
            Part::Summary => content.summary.as_ref().map(|kept| kept.changed),
            Part::Decision => content.decisions.get(town).map(|kept| kept.changed),
            Part::Argument(id) => content.arguments.get(id).map(|kept| kept.changed),
            Part::Item(id) => content.items.get(id).map(|kept| kept.changed),
            Part::Milestone(id) => {
                let found = outcome.milestones.iter().find(|one| one.id == *id);
                found.and_then(|one| u32::try_from(one.updates.len()).ok())
            }
        };
        changed.unwrap_or_default()
    }
}

/// What a form says, parsed.
#[derive(Clone, Debug)]
pub enum Written {
    Summary(Localized),
    Decision(Decision),
    Argument(String, Argument),
    Item(String, Item),
    Milestone(Milestone),
    Update(String, Update),
}

impl Written {
    /// Writes a part of what all hosts answer for, by this one.
    pub fn put(&self, content: &mut Content, town: &str, seen: u32) -> Result<bool, Refusal> {
        match self.clone() {
            Written::Summary(text) => content.write_summary(text, seen),
            Written::Decision(decision) => content.write_decision(town, decision, seen),
            Written::Argument(id, argument) => content.write_argument(&id, argument, seen),
            Written::Item(id, item) => content.write_item(&id, item, seen),
            // Each host answers for its own alone.
            Written::Milestone(_) | Written::Update(..) => Ok(false),
        }
    }
}

/// A form about a part; none while something in it is wrong.
pub fn read(
    visit: &Visit,
    town: &str,
    outcome: &Outcome,
    part: &Part,
    form: &mut Form,
) -> Option<Written> {
    let content = &outcome.content;
    match part {
        Part::Summary => {
            let before = content.summary.as_ref().map(|kept| &kept.value);
            text(visit, town, form, ("text", TEXT), before).map(Written::Summary)
        }
        Part::Decision => {
            let before = content.decisions.get(town).map(|kept| &kept.value.text);
            let office = text(visit, town, form, ("office", OFFICE), None);
            let text = text(visit, town, form, ("text", TEXT), before);
            let office: BTreeMap<Lang, String> = office?.texts;
            Some(Written::Decision(Decision { office, text: text? }))
        }
        Part::Argument(id) => {
            let before = content.arguments.get(id).map(|kept| &kept.value.text);
            let text = text(visit, town, form, ("text", SHORT), before);
            let contributions = links(form);
            let argument = Argument { text: text?, contributions: contributions? };
            Some(Written::Argument(id.clone(), argument))
        }
        Part::Item(id) => {
            let before = content.items.get(id).map(|kept| &kept.value);
            let asked = text(visit, town, form, ("text", SHORT), before.map(|one| &one.text));
            let taken = form.choice("taken", &Taken::ALL.map(Taken::as_str));
            let reason = before.map(|one| &one.reason);
            let reason = text(visit, town, form, ("reason", SHORT), reason);
            let by = by(form, &outcome.hosts);
            let taken = Taken::parse(&taken?)?;
            let item = Item { text: asked?, taken, reason: reason?, by: by? };
            Some(Written::Item(id.clone(), item))
        }
        Part::Milestone(id) => milestone(visit, town, outcome, id, form),
    }
}

fn milestone(
    visit: &Visit,
    town: &str,
    outcome: &Outcome,
    id: &str,
    form: &mut Form,
) -> Option<Written> {
    let is_new = !outcome.milestones.iter().any(|one| one.id == id);
    let title = is_new.then(|| text(visit, town, form, ("text", SHORT), None));
    let words: Vec<&str> = states(is_new).map(Doing::as_str).collect();
    let state = form.choice("state", &words);
    let date = written::date(form, "date");
    let note = optional(visit, town, form, ("note", SHORT));
    let state = Doing::parse(&state?)?;
    let (date, note) = (date?, note?);
    if state == Doing::Dropped && note.is_none() {
        let own = written::language(&visit.site, town);
        return form.refuse(&format!("note-{own}"), key!("outcome-problem-reason"), None);
    }
    let update = Update { state, date, note, at: visit.now() };
    let Some(title) = title else { return Some(Written::Update(id.to_owned(), update)) };
    Some(Written::Milestone(Milestone {
        id: id.to_owned(),
        municipality: town.to_owned(),
        text: title?,
        updates: vec![update],
    }))
}

/// How far a milestone can be: what is new is not over yet.
pub fn states(is_new: bool) -> impl Iterator<Item = Doing> {
    let over = |state: &Doing| matches!(state, Doing::Done | Doing::Dropped);
    Doing::ALL.into_iter().filter(move |state| !(is_new && over(state)))
}

/// A text, in one language at least: its fields are `<name>-<language>`.
fn text(
    visit: &Visit,
    town: &str,
    form: &mut Form,
    (name, max): (&str, usize),
    before: Option<&Localized>,
) -> Option<Localized> {
    let found = filled(visit, form, name, max)?;
    let own = written::language(&visit.site, town);
    if found.is_empty() {
        return form.refuse(&format!("{name}-{own}"), key!("web-problem-empty"), None);
    }
    localized(found, own, before)
}

/// A text that need not be there.
fn optional(
    visit: &Visit,
    town: &str,
    form: &mut Form,
    (name, max): (&str, usize),
) -> Option<Option<Localized>> {
    let found = filled(visit, form, name, max)?;
    Some(localized(found, written::language(&visit.site, town), None))
}

/// What was filled in, by language; none where something of it cannot stay.
fn filled(
    visit: &Visit,
    form: &mut Form,
    name: &str,
    max: usize,
) -> Option<BTreeMap<Lang, String>> {
    let mut found = BTreeMap::new();
    let mut whole = true;
    for &lang in visit.site.locales.languages() {
        let field = format!("{name}-{lang}");
        if form.value(&field).trim().is_empty() {
            continue;
        }
        match form.text(&field, max) {
            Some(words) => drop(found.insert(lang, words)),
            None => whole = false,
        }
    }
    whole.then_some(found)
}

fn localized(
    mut found: BTreeMap<Lang, String>,
    own: Lang,
    before: Option<&Localized>,
) -> Option<Localized> {
    let first = before.map(|text| text.original).filter(|lang| found.contains_key(lang));
    let own = Some(own).filter(|lang| found.contains_key(lang));
    let original = first.or(own).or_else(|| found.keys().next().copied())?;
    let text = Localized::new(original, found.remove(&original)?);
    Some(found.into_iter().fold(text, |text, (lang, words)| {
        let same = before.is_some_and(|before| {
            before.machine.contains(&lang) && before.texts.get(&lang) == Some(&words)
        });
        if same { text.with_machine(lang, words) } else { text.with(lang, words) }
    }))
}

/// Which hosts decided so: at least one.
fn by(form: &mut Form, hosts: &[MunicipalityId]) -> Option<Vec<MunicipalityId>> {
    let checked = |host: &&MunicipalityId| form.is_checked(&format!("by-{host}"));
    let by: Vec<MunicipalityId> = hosts.iter().filter(checked).cloned().collect();
    match (by.is_empty(), hosts) {
        (false, _) => Some(by),
        // Alone it needs no choosing.
        (true, [only]) => Some(vec![only.clone()]),
        (true, _) => {
            let first = hosts.first().map(|host| format!("by-{host}")).unwrap_or_default();
            form.refuse(&first, key!("outcome-problem-by"), None)
        }
    }
}

/// The ids in the addresses of contributions, one a word; whether they are there is seen to
/// elsewhere.
fn links(form: &mut Form) -> Option<Vec<String>> {
    const FIELD: &str = "contributions";
    let mut ids = Vec::new();
    for word in form.value(FIELD).split_whitespace() {
        let Some(id) = id_in(word) else {
            return form.refuse(FIELD, key!("outcome-problem-link"), None);
        };
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.len() > LINKS {
        return form.refuse(FIELD, key!("outcome-problem-links"), Some(LINKS));
    }
    Some(ids)
}

/// The last id in an address.
fn id_in(word: &str) -> Option<String> {
    let places = (0..=word.len().checked_sub(ID)?).rev();
    let mut ids = places.filter_map(|at| word.get(at..at + ID));
    let found = ids.find(|part| part.contains('-') && Uuid::try_parse(part).is_ok())?;
    Some(found.to_lowercase())
}

/// What the form of a part shows before anybody types.
pub fn shown(visit: &Visit, town: &str, outcome: &Outcome, part: &Part) -> Vec<(String, String)> {
    let content = &outcome.content;
    let mut values = Vec::new();
    match part {
        Part::Summary => {
            let text = content.summary.iter().map(|kept| &kept.value);
            text.for_each(|text| fill(&mut values, "text", &text.texts));
        }
        Part::Decision => match content.decisions.get(town) {
            Some(kept) => {
                fill(&mut values, "office", &kept.value.office);
                fill(&mut values, "text", &kept.value.text.texts);
            }
            None => fill(&mut values, "office", &offices(visit, town)),
        },
        Part::Argument(id) => {
            if let Some(kept) = content.arguments.get(id) {
                fill(&mut values, "text", &kept.value.text.texts);
                values.push(("contributions".into(), kept.value.contributions.join("\n")));
            }
        }
        Part::Item(id) => {
            if let Some(kept) = content.items.get(id) {
                fill(&mut values, "text", &kept.value.text.texts);
                fill(&mut values, "reason", &kept.value.reason.texts);
                values.push(("taken".into(), kept.value.taken.as_str().into()));
                let by = kept.value.by.iter();
                values.extend(by.map(|host| (format!("by-{host}"), "yes".to_owned())));
            }
        }
        Part::Milestone(id) => {
            let found = outcome.milestones.iter().find(|one| one.id == *id);
            if let Some(last) = found.and_then(|one| one.updates.last()) {
                values.push(("state".into(), last.state.as_str().into()));
                values.push(("date".into(), last.date.to_string()));
            }
        }
    }
    values
}

fn fill(values: &mut Vec<(String, String)>, name: &str, texts: &BTreeMap<Lang, String>) {
    values.extend(texts.iter().map(|(lang, text)| (format!("{name}-{lang}"), text.clone())));
}

/// The administration's name in each language.
fn offices(visit: &Visit, town: &str) -> BTreeMap<Lang, String> {
    let site = &visit.site;
    let name = |&lang: &Lang| (lang, site.names(town, lang).administration);
    site.locales.languages().iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0199a000-0000-7000-8000-000000000000";

    #[test]
    fn an_id_is_found_in_any_address() {
        let thread = "0199a000-0000-7000-8000-000000000001";
        for word in [
            ID.to_owned(),
            format!("/lt/consultations/takai/contributions/{ID}"),
            format!("https://tiltas.example/ru/consultations/x?thread={thread}#contribution-{ID}"),
            ID.to_uppercase(),
        ] {
            assert_eq!(id_in(&word).as_deref(), Some(ID), "{word}");
        }
        for word in [
            "",
            "x",
            "https://tiltas.example/lt/consultations/takai",
            "ąčęėįšųūž-ąčęėįšųūž-ąčęėįšųūž",
        ] {
            assert_eq!(id_in(word), None, "{word}");
        }
    }

    #[test]
    fn a_text_keeps_its_first_language_and_what_a_machine_made() {
        let words = |all: &[(Lang, &str)]| -> BTreeMap<Lang, String> {
            all.iter().map(|(lang, words)| (*lang, (*words).to_owned())).collect()
        };
        let before = Localized::new(Lang::RU, "Да").with_machine(Lang::LT, "Taip");
        let same =
            localized(words(&[(Lang::LT, "Taip"), (Lang::RU, "Да")]), Lang::LT, Some(&before));
        assert_eq!(same, Some(before.clone()));
        let by_hand =
            localized(words(&[(Lang::LT, "Jo"), (Lang::RU, "Да")]), Lang::LT, Some(&before));
        let by_hand = by_hand.expect("a text");
        assert_eq!((by_hand.original, by_hand.machine.is_empty()), (Lang::RU, true));
        let new = localized(words(&[(Lang::EN, "Yes"), (Lang::LT, "Taip")]), Lang::LT, None);
        assert_eq!(new.map(|text| text.original), Some(Lang::LT));
        assert_eq!(localized(BTreeMap::new(), Lang::LT, None), None);
    }
}
