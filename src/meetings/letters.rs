//! What the registered are told. One template; what it says is a message of the reader's language.
//!
//! Invariant: a letter's cause names the meeting, what happened and which time, so that each reader
//! gets it once however often it is told. The address of the online meeting stands only in letters
//! to those who take part remotely.

use super::model::{Meeting, Mode};
use super::registration::Registration;
use crate::key;
use crate::locale::{Args, Lang, Localized};
use crate::notifications::{Notice, Topic};
use crate::web::Site;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is told; its word stands in the messages `meetings-mail-<word>-subject` and
/// `meetings-mail-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    Registered,
    Waiting,
    MovedUp,
    Changed,
    Cancelled,
    /// So many hours before.
    Reminder(u32),
    Minutes,
}

impl News {
    /// The template of all of them.
    pub const TEMPLATE: &'static str = "meetings/mail/news";

    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            News::Registered => "registered",
            News::Waiting => "waiting",
            News::MovedUp => "moved-up",
            News::Changed => "changed",
            News::Cancelled => "cancelled",
            News::Reminder(_) => "reminder",
            News::Minutes => "minutes",
        }
    }

    /// Whether somebody on the waiting list is told, too.
    pub fn concerns_waiting(self) -> bool {
        matches!(self, News::Waiting | News::Changed | News::Cancelled | News::Minutes)
    }

    /// Which time it is, for the cause.
    fn which(self, meeting: &Meeting, one: &Registration) -> String {
        match self {
            News::Registered | News::Waiting | News::MovedUp => {
                format!("{}:{}:{}", one.id, one.mode.as_str(), one.at.as_millisecond())
            }
            News::Changed | News::Cancelled => meeting.sequence.to_string(),
            News::Reminder(hours) => {
                format!("{hours}:{}", meeting.plan.starts_at.as_millisecond())
            }
            News::Minutes => String::new(),
        }
    }
}

/// The cause of a letter that everybody gets who registered.
pub fn cause(meeting: &Meeting, news: News) -> String {
    let which = match news {
        News::Changed | News::Cancelled => meeting.sequence.to_string(),
        _ => String::new(),
    };
    format!("meetings-mail-{}:{}:{which}", news.as_str(), meeting.id)
}

/// The notice of it to somebody who has registered.
pub fn notice(site: &Site, meeting: &Meeting, news: News, one: &Registration) -> Notice {
    // keys: meetings-mail-registered* meetings-mail-waiting* meetings-mail-moved-up*
    // keys: meetings-mail-changed* meetings-mail-cancelled* meetings-mail-reminder*
    // keys: meetings-mail-minutes*
    let word = format!("meetings-mail-{}", news.as_str());
    let before = match news {
        News::Reminder(1) => "hour",
        News::Reminder(24) => "day",
        _ => "other",
    };
    let said = site.in_every_language(|lang| {
        let mut args = Args::from_iter([("title", meeting.plan.title.text(lang).to_owned())]);
        args.set("mode", one.mode.as_str());
        args.set("before", before);
        site.locales.text(lang, &word, Some(&args))
    });
    let over = matches!(news, News::Cancelled | News::Minutes);
    let mut texts = BTreeMap::from([("said".to_owned(), said)]);
    texts.insert("when".into(), site.in_every_language(|lang| when(site, meeting, lang)));
    if let Some(place) = meeting.plan.place.as_ref().filter(|_| one.mode == Mode::Room && !over) {
        texts.insert("place".into(), place.clone());
    }
    let reason = meeting.cancelled.as_ref().filter(|_| news == News::Cancelled);
    let reason = reason.map(|cancelled| &cancelled.reason);
    if let Some(reason) = reason {
        texts.insert("quote".into(), reason.clone());
    }
    let (written_in, readable_in) = reason.map(Localized::languages).unwrap_or_default();
    let remote = one.mode == Mode::Remote && !one.waiting && !over;
    let link = if remote { meeting.plan.online.clone() } else { String::new() };
    let calendar = if over || one.waiting { "" } else { "yes" };
    Notice {
        topic: Topic::Meetings,
        answers: None,
        cause: format!("{word}:{}:{}", meeting.id, news.which(meeting, one)),
        to: one.person(),
        template: News::TEMPLATE.into(),
        subject: format!("{word}-subject"),
        title: meeting.plan.title.clone(),
        path: meeting.path(),
        texts,
        values: BTreeMap::from([
            ("link".to_owned(), link),
            ("calendar".to_owned(), calendar.to_owned()),
            ("written_in".to_owned(), written_in),
            ("readable_in".to_owned(), readable_in),
        ]),
    }
}

/// From when to when, by the clocks of all towns where they differ.
pub fn when(site: &Site, meeting: &Meeting, lang: Lang) -> String {
    let formats = site.locales.formats(lang);
    let (start, end) = (meeting.plan.starts_at, meeting.plan.ends_at);
    let by_clock = |town: &String| {
        let zone = site.zone(town);
        let mut args = Args::from_iter([("start", formats.date_time(start, &zone))]);
        let same_day = zone.to_datetime(start).date() == zone.to_datetime(end).date();
        let until = if same_day { formats.time(end, &zone) } else { formats.date_time(end, &zone) };
        args.set("end", until);
        site.locales.text(lang, key!("meetings-from-to"), Some(&args))
    };
    let towns = site.all_municipalities();
    let offset = |town: &String| site.zone(town).to_offset(start);
    if towns.windows(2).all(|two| offset(&two[0]) == offset(&two[1])) {
        return towns.first().map(by_clock).unwrap_or_default();
    }
    let named = |town: &String| format!("{} ({})", by_clock(town), site.names(town, lang).name);
    towns.iter().map(named).collect::<Vec<_>>().join("; ")
}
