//! What those who follow a meeting, its hosts, its consultation or all meetings are told.
//!
//! Invariant: a bulletin has the cause of the letter to those who registered, so that whoever follows
//! it too gets one.

use super::letters::{self, News};
use super::model::Meeting;
use crate::notifications::Topic;
use crate::notifications::following::{Bulletin, Letter, Why};
use crate::store::Batch;
use crate::web::Site;

fn letter<'a>(site: &Site, meeting: &'a Meeting, word: &'static str, cause: String) -> Letter<'a> {
    let letter = Letter::new(word, Topic::Meetings, cause, &meeting.plan.title, meeting.path());
    let when = site.in_every_language(|lang| letters::when(site, meeting, lang));
    let town = meeting.plan.hosts.first().map_or("", String::as_str);
    Letter { when: Some(when), town, ..letter }
}

/// It was announced by this resident.
pub fn announced(site: &Site, batch: Batch, meeting: &Meeting, by: &str) -> Batch {
    let cause = format!("meeting-announced:{}", meeting.id);
    let notice = letter(site, meeting, "meeting-announced", cause).notice(site);
    let mut bulletin = Bulletin::of(notice).but(by).and("/meetings").and_of(&meeting.plan.hosts);
    if !meeting.plan.consultation.is_empty() {
        bulletin = bulletin.and(&format!("/consultations/{}", meeting.plan.consultation));
    }
    bulletin.add(site, batch)
}

/// Something changed, by this resident.
pub fn news(site: &Site, batch: Batch, meeting: &Meeting, news: News, by: &str) -> Batch {
    let word = match news {
        News::Changed => "meeting-changed",
        News::Cancelled => "meeting-cancelled",
        News::Minutes => "meeting-minutes",
        _ => return batch,
    };
    let reason = meeting.cancelled.as_ref().filter(|_| news == News::Cancelled);
    let letter = Letter {
        quote: reason.map(|cancelled| &cancelled.reason),
        ..letter(site, meeting, word, letters::cause(meeting, news))
    };
    let bulletin = Bulletin::of(letter.notice(site)).but(by).but_those(&[Why::Participant]);
    bulletin.add(site, batch)
}
