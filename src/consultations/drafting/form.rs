//! What the forms of drafting say: the texts of one language, the timetable, who takes part.
//!
//! Invariant: a form that is not taken changes nothing and is shown again as it was typed.

use super::actions::language;
use super::model::{BODY, Content, REASON, Refusal, SUMMARY, TITLE};
use crate::consultations::phases::{self, Fault, Phase, Span};
use crate::key;
use crate::locale::{Lang, Localized};
use crate::residency::Participation;
use crate::web::{Form, Site, Visit};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// When a phase begins, and when the last one ends, unless somebody says otherwise.
const MORNING: Time = Time::constant(9, 0, 0, 0);
const EVENING: Time = Time::constant(18, 0, 0, 0);

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    title: String,
    summary: String,
    body: String,
}

impl Texts {
    /// As the form says them. The original's title has to be there; anything else may come later.
    pub fn read(form: &mut Form, lang: Lang, is_original: bool) -> Option<Texts> {
        let optional = |form: &mut Form, name: &str, max| {
            if form.value(name).trim().is_empty() {
                return Some(String::new());
            }
            form.text(name, max)
        };
        let title = match form.value("title").trim().is_empty() && !is_original {
            true => Some(String::new()),
            false => form.line("title", TITLE),
        };
        let summary = optional(form, "summary", SUMMARY);
        let body = optional(form, "body", BODY);
        Some(Texts { lang, title: title?, summary: summary?, body: body? })
    }

    /// Puts them in the place of those that are there.
    pub fn put(&self, content: &mut Content) {
        let Texts { lang, title, summary, body } = self;
        let pairs = [
            (&mut content.title, title),
            (&mut content.summary, summary),
            (&mut content.body, body),
        ];
        for (text, typed) in pairs {
            put(text, *lang, typed);
        }
    }
}

fn put(text: &mut Localized, lang: Lang, typed: &str) {
    if text.texts.get(&lang).map(String::as_str).unwrap_or_default() == typed {
        // Also a machine's stays what it is until somebody writes something else.
        return;
    }
    if typed.is_empty() && lang != text.original {
        text.texts.remove(&lang);
        text.machine.remove(&lang);
    } else {
        *text = text.clone().with(lang, typed);
    }
}

/// A form with the texts of one language as they are.
pub fn texts(content: &Content, lang: Lang, version: u32) -> Form {
    let there = |text: &Localized| text.texts.get(&lang).cloned().unwrap_or_default();
    Form::prefilled([
        ("title", there(&content.title)),
        ("summary", there(&content.summary)),
        ("body", there(&content.body)),
        ("version", version.to_string()),
    ])
}

/// The timetable and who takes part.
pub struct Terms {
    phases: Vec<Span>,
    closes_at: Option<Timestamp>,
    participation: Participation,
}

impl Terms {
    /// As the form says them, by this town's clock. A phase without a day is left out.
    pub fn read(visit: &Visit, town: &str, form: &mut Form) -> Option<Terms> {
        let zone = visit.site.zone(town);
        let mut phases = Vec::new();
        for phase in Phase::ALL {
            if let Some(opens_at) = instant(form, phase.as_str(), MORNING, &zone) {
                phases.push(Span { phase, opens_at });
            }
        }
        let closes_at = instant(form, "closing", EVENING, &zone);
        if form.problems.is_empty() && (closes_at.is_some() || !phases.is_empty()) {
            refuse_times(form, &phases, closes_at);
        }
        let words = Participation::ALL.map(Participation::as_str);
        let participation = form.choice("participation", &words)?;
        let participation = Participation::parse(&participation)?;
        form.problems.is_empty().then_some(Terms { phases, closes_at, participation })
    }

    pub fn put(&self, content: &mut Content) {
        content.phases.clone_from(&self.phases);
        content.closes_at = self.closes_at;
        content.participation = self.participation;
    }
}

/// Says beside its field what is wrong with a timetable.
fn refuse_times(form: &mut Form, phases: &[Span], closes_at: Option<Timestamp>) {
    let day = |phase: Option<&Span>| phase.map(|span| format!("date-{}", span.phase.as_str()));
    match phases::check(phases, closes_at.unwrap_or(Timestamp::MAX)) {
        Err(Fault::Empty) => {
            form.refuse::<()>("date-information", key!("drafting-problem-no-phase"), None);
        }
        Err(Fault::Order(n) | Fault::Time(n)) => {
            let field = day(phases.get(n)).unwrap_or_default();
            form.refuse::<()>(&field, key!("drafting-problem-order"), None);
        }
        Err(Fault::Closing) => {
            form.refuse::<()>("date-closing", key!("drafting-problem-closing"), None);
        }
        Ok(()) if closes_at.is_none() => {
            form.refuse::<()>("date-closing", key!("drafting-problem-no-closing"), None);
        }
        Ok(()) => {}
    }
}

/// A day and an hour as their two fields give them; none without a day.
fn instant(form: &mut Form, word: &str, usual: Time, zone: &TimeZone) -> Option<Timestamp> {
    let [day, hour] = [format!("date-{word}"), format!("time-{word}")];
    if form.value(&day).trim().is_empty() {
        return None;
    }
    let date: Option<Date> = form.line(&day, 10)?.parse().ok();
    let typed = form.value(&hour).trim().to_owned();
    let time = match typed.is_empty() {
        true => Some(usual),
        false => Time::strptime("%H:%M", &typed).ok(),
    };
    let Some(date) = date else {
        return form.refuse(&day, key!("drafting-problem-date"), None);
    };
    let Some(time) = time else {
        return form.refuse(&hour, key!("drafting-problem-time"), None);
    };
    match zone.to_timestamp(date.to_datetime(time)) {
        Ok(at) => Some(at),
        Err(_) => form.refuse(&day, key!("drafting-problem-date"), None),
    }
}

/// A form with the timetable and the rest as they are, by this town's clock.
pub fn terms(visit: &Visit, town: &str, content: &Content, version: u32) -> Form {
    let zone = visit.site.zone(town);
    let times = content.phases.iter().map(|span| (span.phase.as_str(), span.opens_at));
    let times = times.chain(content.closes_at.map(|at| ("closing", at)));
    let mut values = vec![
        ("version".to_owned(), version.to_string()),
        ("participation".to_owned(), content.participation.as_str().to_owned()),
    ];
    for (word, at) in times {
        let local = zone.to_datetime(at);
        values.push((format!("date-{word}"), local.date().to_string()));
        values.push((format!("time-{word}"), local.strftime("%H:%M").to_string()));
    }
    Form::prefilled(values.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// Why a host withdraws it, in its own language, and in others where they say so.
pub fn reason(site: &Site, town: &str, form: &mut Form) -> Option<Localized> {
    let own = language(site, town);
    let text = form.text("reason", REASON);
    let mut all = Vec::new();
    for lang in site.locales.languages().iter().copied().filter(|lang| *lang != own) {
        let field = format!("reason-{lang}");
        if !form.value(&field).trim().is_empty() {
            all.push((lang, form.text(&field, REASON)?));
        }
    }
    let text = Localized::new(own, text?);
    Some(all.into_iter().fold(text, |text, (lang, words)| text.with(lang, words)))
}

/// The version that a form was made from.
pub fn version(form: &Form) -> u32 {
    form.value("version").parse().unwrap_or_default()
}

/// Why something could not be done, as a message.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Stale => key!("drafting-problem-stale"),
        Refusal::Withdrawn => key!("drafting-problem-withdrawn"),
        Refusal::Missing(_) => key!("drafting-problem-missing"),
        Refusal::Timetable(_) => key!("drafting-problem-timetable"),
        Refusal::Past => key!("drafting-problem-past"),
        Refusal::Begun => key!("drafting-problem-begun"),
        Refusal::Published => key!("drafting-problem-published"),
    }
}
