//! Small things that several rooms show alike, in the form that the components take.

use super::{Visit, markup};
use crate::config::Bank;
use crate::locale::{Localized, Origin, Reading};
use jiff::Timestamp;
use serde::Serialize;

/// A municipality as readers see it.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    pub id: String,
    pub name: String,
    pub bank: Bank,
}

impl Place {
    pub fn of(visit: &Visit, id: &str) -> Place {
        let bank = visit.site.municipality(id).map_or(Bank::default(), |m| m.bank);
        Place { id: id.to_owned(), name: visit.site.names(id, visit.lang).name, bank }
    }

    pub fn all(visit: &Visit, ids: &[String]) -> Vec<Place> {
        ids.iter().map(|id| Place::of(visit, id)).collect()
    }
}

/// A short text (a title) in the reader's language, or the one that it has.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub text: String,
    pub lang: String,
    /// `machine` when a machine translated it.
    pub origin: Origin,
}

impl Line {
    pub fn of(visit: &Visit, text: &Localized) -> Line {
        let Reading { text, lang, origin, .. } = text.read(visit.lang);
        Line { text: text.to_owned(), lang: lang.to_string(), origin }
    }
}

/// A longer text as HTML, labelled as a translation where it is one, with its original.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    pub text: String,
    pub text_lang: String,
    pub label: &'static str,
    pub original_html: String,
    pub original_lang: String,
    /// Whether it is a translation of an earlier wording.
    pub stale: bool,
    /// Where readers suggest a better translation, where it is one.
    pub suggest_href: Option<String>,
}

impl Text {
    /// What a resident wrote.
    pub fn comment(visit: &Visit, text: &Localized) -> Text {
        Text::of(visit, text, markup::comment)
    }

    /// What an administration published.
    pub fn official(visit: &Visit, text: &Localized) -> Text {
        Text::of(visit, text, markup::official)
    }

    fn of(visit: &Visit, text: &Localized, to_html: fn(&str) -> String) -> Text {
        let reading = text.read(visit.lang);
        let (original, original_lang) = reading.original.unwrap_or(("", reading.lang));
        Text {
            text: to_html(reading.text),
            text_lang: reading.lang.to_string(),
            label: match reading.origin {
                Origin::Original => "none",
                Origin::Human => "human",
                Origin::Machine => "machine",
            },
            original_html: to_html(original),
            original_lang: original_lang.to_string(),
            stale: reading.stale,
            suggest_href: None,
        }
    }

    /// With where readers suggest a better translation; nothing changes for an original.
    pub fn suggested_at(mut self, href: String) -> Text {
        self.suggest_href = Some(href).filter(|_| self.label != "none");
        self
    }
}

/// An instant by the reader's clock, for machines and for people.
#[derive(Clone, Debug, Serialize)]
pub struct When {
    pub iso: String,
    pub text: String,
}

impl When {
    /// Day and time.
    pub fn exactly(visit: &Visit, at: Timestamp) -> When {
        let text = visit.site.locales.formats(visit.lang).date_time(at, &visit.zone());
        When { iso: at.to_string(), text }
    }

    /// The day.
    pub fn day(visit: &Visit, at: Timestamp) -> When {
        let text = visit.site.locales.formats(visit.lang).date(at, &visit.zone());
        When { iso: at.to_string(), text }
    }
}

/// A deadline: by the reader's clock, and by each partner's where they differ.
#[derive(Clone, Debug, Serialize)]
pub struct Deadline {
    pub iso: String,
    pub text: String,
    pub left_text: Option<String>,
    pub zones: Vec<ZoneTime>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ZoneTime {
    pub municipality: String,
    pub text: String,
}

impl Deadline {
    /// `municipalities` are those whom the deadline concerns.
    pub fn of(visit: &Visit, at: Timestamp, municipalities: &[String]) -> Deadline {
        let formats = visit.site.locales.formats(visit.lang);
        let offset = |id: &String| visit.site.zone(id).to_offset(at);
        let differ = municipalities.windows(2).any(|two| offset(&two[0]) != offset(&two[1]));
        let zone_time = |id: &String| ZoneTime {
            municipality: visit.site.names(id, visit.lang).name,
            text: formats.date_time(at, &visit.site.zone(id)),
        };
        let zones = if differ { municipalities.iter().map(zone_time).collect() } else { vec![] };
        let When { iso, text } = When::exactly(visit, at);
        Deadline { iso, text, left_text: left(visit, at), zones }
    }
}

/// How many days are left, while any are.
fn left(visit: &Visit, at: Timestamp) -> Option<String> {
    let hours = at.duration_since(visit.now()).as_hours();
    let mut args = crate::locale::Args::new();
    args.set("days", hours / 24);
    (hours >= 0).then(|| visit.text_with(crate::key!("web-days-left"), &args))
}

/// Why the reader may not write for a while.
#[derive(Clone, Debug, Serialize)]
pub struct SuspensionView {
    pub until: When,
    /// The decision that says why, and how to appeal.
    pub href: String,
}

impl SuspensionView {
    pub fn of(visit: &Visit) -> Option<SuspensionView> {
        let suspended = visit.viewer.as_ref()?.suspended.as_ref()?;
        let href = visit.link(&format!("/moderation/decisions/{}", suspended.decision));
        Some(SuspensionView { until: When::exactly(visit, suspended.until), href })
    }
}
