//! What the page of wishes says, and what its form holds.

use super::model::{Day, Preferences, Wish};
use crate::config::Rhythm;
use crate::locale::Args;
use crate::notifications::Topic;
use crate::notifications::quiet::Quiet;
use crate::web::{Form, Visit};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The names of a topic's two fields.
fn mail_field(topic: Topic) -> String {
    format!("mail-{}", topic.as_str())
}

fn site_field(topic: Topic) -> String {
    format!("site-{}", topic.as_str())
}

/// The topics that this reader is asked about.
pub fn asked(visit: &Visit) -> impl Iterator<Item = Topic> {
    let staff = visit.viewer.as_ref().is_some_and(|viewer| !viewer.roles.is_empty());
    let is_asked = move |topic: &Topic| !topic.is_owed() && (staff || *topic != Topic::Duties);
    Topic::ALL.into_iter().filter(is_asked)
}

/// A message about one word.
pub fn said(visit: &Visit, key: &str, name: &'static str, word: &str) -> String {
    visit.text_with(key, &Args::from_iter([(name, word.to_owned())]))
}

/// The topics as the form shows them.
pub fn topics(visit: &Visit, form: &Form) -> Vec<Value> {
    let one = |topic: Topic| {
        let word = topic.as_str();
        json!({
            "word": word,
            "title": said(visit, crate::key!("wishes-topic"), "topic", word),
            "hint": said(visit, crate::key!("wishes-topic-hint"), "topic", word),
            "mail": mail_field(topic),
            "value": form.value(&mail_field(topic)),
            "site": site_field(topic),
            "checked": form.is_checked(&site_field(topic)),
        })
    };
    asked(visit).map(one).collect()
}

pub fn rhythms(visit: &Visit) -> Vec<Value> {
    let one = |rhythm: Rhythm| {
        let word = rhythm.as_str();
        json!({
            "value": word,
            "text": said(visit, crate::key!("wishes-rhythm"), "rhythm", word),
            "hint": "",
        })
    };
    Rhythm::ALL.into_iter().map(one).collect()
}

pub fn days(visit: &Visit) -> Value {
    let one = |day: Day| {
        let word = day.as_str();
        json!({ "value": word, "text": said(visit, crate::key!("wishes-day"), "day", word) })
    };
    let options: Vec<Value> = Day::ALL.into_iter().map(one).collect();
    json!([{ "name": "", "options": options }])
}

/// The full hours of a day, as clocks in all three languages show them.
pub fn hours() -> Value {
    let one = |hour: u8| json!({ "value": hour.to_string(), "text": clock(hour) });
    let options: Vec<Value> = (0..24).map(one).collect();
    json!([{ "name": "", "options": options }])
}

pub fn clock(hour: u8) -> String {
    format!("{hour:02}:00")
}

/// The form before anything was chosen.
pub fn present(visit: &Visit, preferences: &Preferences) -> Form {
    let settings = &visit.site.config.notifications;
    let mut form = Form::default();
    for topic in asked(visit) {
        let wish = preferences.wish(settings, topic);
        form.prefill(&mail_field(topic), wish.mail.as_str().to_owned());
        if wish.site {
            form.prefill(&site_field(topic), "yes".to_owned());
        }
    }
    let quiet = preferences.quiet_hours(settings);
    form.prefill("quiet", if quiet.is_never() { "off" } else { "on" }.to_owned());
    // Where there are none, those that most people want stand ready.
    let shown = if quiet.is_never() { Quiet { from: 21, until: 7 } } else { quiet };
    form.prefill("quiet_from", shown.from.to_string());
    form.prefill("quiet_until", shown.until.to_string());
    form.prefill("day", preferences.day.as_str().to_owned());
    form
}

/// What a form says, when nothing is wrong with it.
pub struct Chosen {
    pub wishes: BTreeMap<Topic, Wish>,
    pub quiet: Quiet,
    pub day: Day,
}

/// Reads the form; what is wrong stands in it.
pub fn read(visit: &Visit, form: &mut Form) -> Option<Chosen> {
    let words = Rhythm::ALL.map(Rhythm::as_str);
    let mut wishes = BTreeMap::new();
    for topic in asked(visit) {
        let word = form.choice(&mail_field(topic), &words);
        if let Some(mail) = word.as_deref().and_then(Rhythm::parse) {
            wishes.insert(topic, Wish { mail, site: form.is_checked(&site_field(topic)) });
        }
    }
    let quiet = quiet(form);
    let day = form.choice("day", &Day::ALL.map(Day::as_str));
    let day = day.as_deref().and_then(Day::parse);
    let (quiet, day) = quiet.zip(day)?;
    Some(Chosen { wishes, quiet, day }).filter(|_| form.problems.is_empty())
}

fn quiet(form: &mut Form) -> Option<Quiet> {
    if form.choice("quiet", &["on", "off"])? == "off" {
        return Some(Quiet::NEVER);
    }
    let (from, until) = (hour(form, "quiet_from"), hour(form, "quiet_until"));
    let (from, until) = from.zip(until)?;
    if from == until {
        return form.refuse("quiet_until", crate::key!("wishes-problem-quiet-same"), None);
    }
    Some(Quiet { from, until })
}

fn hour(form: &mut Form, field: &str) -> Option<u8> {
    let typed = form.value(field).parse::<u8>().ok().filter(|hour| *hour < 24);
    match typed {
        Some(hour) => Some(hour),
        None => form.refuse(field, crate::key!("web-problem-choice"), None),
    }
}
