//! A digest as a letter: sections by place, each with what happened there.
//!
//! Invariant: text and HTML are made of the same sections; what did not fit is counted.

use crate::config::Rhythm;
use crate::locale::{Args, Lang};
use crate::mail::{self, Kind, Letter, MailError, NewLetter, SUBJECT};
use crate::notifications::hand_over::letter_id;
use crate::notifications::inbox::{Entry, Told, shortened};
use crate::notifications::preferences::{What, stop_path};
use crate::residents::{self, Resident};
use crate::web::Site;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The most that one section shows, and the whole letter.
const IN_SECTION: usize = 5;
const IN_ALL: usize = 30;

/// The letter, and the ids of what did not fit into it.
pub struct Written {
    pub letter: Letter,
    pub left_out: BTreeSet<String>,
}

/// One thing to tell, as its reader gets it.
pub struct Item {
    pub entry: Entry,
    pub told: Told,
}

/// What happened at one place.
#[derive(Serialize)]
struct Section {
    /// The first word of its address: which kind of place it is.
    room: String,
    title: String,
    title_lang: String,
    url: String,
    items: Vec<Line>,
    /// How many more there are.
    left: usize,
}

#[derive(Serialize)]
struct Line {
    #[serde(flatten)]
    told: Told,
    url: String,
}

/// Writes the digest of these, oldest first; there is at least one.
pub fn write(
    site: &Site,
    reader: &Resident,
    items: &[Item],
    due: &[Rhythm],
    now: Timestamp,
) -> Result<Written, MailError> {
    let lang = reader.language;
    let (sections, left_out) = sections(site, items, lang);
    let what = match due {
        [one] => What::Digest(*one),
        _ => What::Digests,
    };
    let stop = stop_path(site, lang, &reader.municipality, &reader.id, what);
    let first = sections.first().map_or("", |section| section.title.as_str());
    let new = NewLetter {
        id: id(site, reader, now),
        kind: Kind::Bulk,
        lang,
        municipality: &reader.municipality,
        to_name: &reader.name,
        to_address: &reader.mail,
        subject: subject(site, lang, items.len(), places(items), first),
        template: "notifications/mail/digest",
        list: Some(what.word().replacen('-', "/", 1)),
        unsubscribe: Some(site.absolute(&stop)),
        answers: None,
    };
    let shown = json!({
        "sections": sections,
        "count": items.len(),
        "rhythm": what.word(),
        "left": left_out.len(),
        "inbox": site.absolute(&format!("/{lang}/notices")),
        "digest": true,
        "why": "digest",
    });
    let letter = mail::compose(site, new, &shown)?;
    Ok(Written { letter, left_out })
}

/// The reader's digest of the day that their clock shows.
fn id(site: &Site, reader: &Resident, now: Timestamp) -> String {
    let day = residents::zone(site, reader).to_datetime(now).date();
    letter_id(&format!("digest:{day}"), &reader.id)
}

fn places(items: &[Item]) -> usize {
    items.iter().map(|item| item.entry.list.as_str()).collect::<BTreeSet<_>>().len()
}

/// The entries by place. First the places where somebody spoke to the reader, then as topics are
/// asked about; among equals where most recently something happened. Of a section its latest, of the
/// letter its first sections.
fn sections(site: &Site, items: &[Item], lang: Lang) -> (Vec<Section>, BTreeSet<String>) {
    let mut places: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in items {
        places.entry(&item.entry.list).or_default().push(item);
    }
    let mut places: Vec<Vec<&Item>> = places.into_values().collect();
    places.sort_by_key(|place| {
        let topic = place.iter().map(|item| item.entry.topic).min();
        let latest = place.iter().map(|item| item.entry.at).max().unwrap_or_default();
        (topic, std::cmp::Reverse(latest))
    });
    let mut room = IN_ALL;
    let (mut sections, mut left_out) = (Vec::new(), BTreeSet::new());
    for place in places {
        let count = place.len().min(IN_SECTION).min(room);
        room -= count;
        let (left, kept) = place.split_at(place.len() - count);
        left_out.extend(left.iter().map(|item| item.entry.id.clone()));
        if let Some(latest) = kept.last() {
            sections.push(section(site, &latest.entry, kept, left.len(), lang));
        }
    }
    (sections, left_out)
}

fn section(site: &Site, of: &Entry, kept: &[&Item], left: usize, lang: Lang) -> Section {
    let title = of.title.read(lang);
    // The title stands above all of them once.
    let named = format!(": {}", title.text);
    let headline = |told: &Told| {
        told.headline.strip_suffix(named.as_str()).unwrap_or(&told.headline).to_owned()
    };
    let line = |item: &&Item| Line {
        told: Told { headline: headline(&item.told), ..item.told.clone() },
        url: site.absolute(&format!("/{lang}{}", item.entry.path)),
    };
    Section {
        room: of.list.split('/').next().unwrap_or_default().to_owned(),
        title: title.text.to_owned(),
        title_lang: title.lang.to_string(),
        url: site.absolute(&format!("/{lang}/{}", of.list)),
        items: kept.iter().map(line).collect(),
        left,
    }
}

/// How much is new, and where first; a title that is too long is cut at a word.
fn subject(site: &Site, lang: Lang, count: usize, places: usize, title: &str) -> String {
    let key = match places {
        1 => crate::key!("wishes-digest-subject"),
        _ => crate::key!("wishes-digest-subject-more"),
    };
    let with = |title: &str| {
        let mut args = Args::from_iter([("title", title.to_owned())]);
        args.set("count", count);
        site.locales.text(lang, key, Some(&args))
    };
    let whole = with(title);
    let over = whole.chars().count().saturating_sub(SUBJECT - 1);
    if over == 0 {
        return whole;
    }
    with(&shortened(title, title.chars().count().saturating_sub(over)))
}
