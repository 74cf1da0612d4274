//! What people are told of a petition's course: its author, its supporters, those who signed, and
//! staff. One template; what it says is a message of the reader's language.
//!
//! Invariant: a letter's cause names the petition, what happened and which time, so each reader
//! gets it once however often it is told.

use super::model::Petition;
use crate::locale::{Args, Localized};
use crate::notifications::{Notice, Topic};
use crate::residents::Person;
use crate::web::{Site, clocks};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is told; its word stands in the messages `petitions-mail-<word>-subject` and
/// `petitions-mail-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// To the author: there are supporters enough.
    Supported,
    /// To the author: its time is over.
    Expired,
    /// To the author: one town has accepted it, others have yet to decide.
    Accepted,
    Returned,
    /// To the author: one town did not accept it, others have yet to decide or accepted.
    Declined,
    Rejected,
    /// To the author: it collects signatures.
    Opened,
    /// To supporters: the author changed the text.
    Revised,
    /// To supporters: their town did not accept it, so their support counts no more.
    Released,
    /// To the author and those who signed.
    ReachedAnswer,
    ReachedDebate,
    DebateSet,
    Answered,
    Finished,
    /// To staff.
    ReviewNew,
    ReviewSoon,
    ReviewLate,
    AnswerNew,
    AnswerSoon,
    AnswerLate,
}

impl News {
    /// How its readers choose to hear of it: not at all of what was decided about their petition.
    pub fn topic(self) -> Topic {
        match self {
            News::Returned | News::Declined | News::Rejected => Topic::Rights,
            News::ReviewNew
            | News::ReviewSoon
            | News::ReviewLate
            | News::AnswerNew
            | News::AnswerSoon
            | News::AnswerLate => Topic::Duties,
            _ => Topic::Petitions,
        }
    }

    pub const ALL: [News; 20] = [
        News::Supported,
        News::Expired,
        News::Accepted,
        News::Returned,
        News::Declined,
        News::Rejected,
        News::Opened,
        News::Revised,
        News::Released,
        News::ReachedAnswer,
        News::ReachedDebate,
        News::DebateSet,
        News::Answered,
        News::Finished,
        News::ReviewNew,
        News::ReviewSoon,
        News::ReviewLate,
        News::AnswerNew,
        News::AnswerSoon,
        News::AnswerLate,
    ];

    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            News::Supported => "supported",
            News::Expired => "expired",
            News::Accepted => "accepted",
            News::Returned => "returned",
            News::Declined => "declined",
            News::Rejected => "rejected",
            News::Opened => "opened",
            News::Revised => "revised",
            News::Released => "released",
            News::ReachedAnswer => "reached-answer",
            News::ReachedDebate => "reached-debate",
            News::DebateSet => "debate-set",
            News::Answered => "answered",
            News::Finished => "finished",
            News::ReviewNew => "review-new",
            News::ReviewSoon => "review-soon",
            News::ReviewLate => "review-late",
            News::AnswerNew => "answer-new",
            News::AnswerSoon => "answer-soon",
            News::AnswerLate => "answer-late",
        }
    }

    /// The template of all of them.
    pub const TEMPLATE: &'static str = "petitions/mail/course";

    /// The messages: what the subject says, and what the letter.
    pub fn keys(self) -> [String; 2] {
        // keys: petitions-mail-supported* petitions-mail-expired* petitions-mail-accepted*
        // keys: petitions-mail-returned* petitions-mail-declined* petitions-mail-rejected*
        // keys: petitions-mail-opened* petitions-mail-revised* petitions-mail-released*
        // keys: petitions-mail-reached-* petitions-mail-answered* petitions-mail-finished*
        // keys: petitions-mail-debate-set* petitions-mail-review-* petitions-mail-answer-*
        let word = self.as_str();
        [format!("petitions-mail-{word}-subject"), format!("petitions-mail-{word}")]
    }
}

/// A letter in the making.
pub struct Letter<'a> {
    pub petition: &'a Petition,
    pub news: News,
    /// Which town it is about; empty where it is about all.
    pub town: &'a str,
    /// The day that it names, by that town's clock.
    pub date: Option<Timestamp>,
    /// What is quoted: what to change, why it was not accepted.
    pub quote: Option<Localized>,
    /// The page, after its language; the petition's own where there is none.
    pub path: Option<String>,
}

impl<'a> Letter<'a> {
    pub fn new(petition: &'a Petition, news: News, town: &'a str) -> Letter<'a> {
        Letter { petition, news, town, date: None, quote: None, path: None }
    }

    pub fn date(mut self, date: Timestamp) -> Self {
        self.date = Some(date);
        self
    }

    pub fn quote(mut self, quote: &Localized) -> Self {
        self.quote = Some(quote.clone());
        self
    }

    pub fn path(mut self, path: String) -> Self {
        self.path = Some(path);
        self
    }

    /// The notice of it to one person.
    pub fn to(&self, site: &Site, to: &Person) -> Notice {
        let Letter { petition, news, town, .. } = self;
        let [subject, text] = news.keys();
        let said = site.in_every_language(|lang| {
            let mut args = Args::from_iter([("title", petition.action.text(lang).to_owned())]);
            args.set("town", site.names(town, lang).name);
            args.set("administration", site.names(town, lang).administration);
            let clock = if town.is_empty() { &petition.author.municipality } else { *town };
            let date = self.date.map(|at| clocks::deadline(site, lang, at, clock));
            args.set("date", date.unwrap_or_default());
            site.locales.text(lang, &text, Some(&args))
        });
        let quote = self.quote.clone();
        let (written_in, readable_in) =
            quote.as_ref().map(Localized::languages).unwrap_or_default();
        let quote = quote.map(|text| ("quote".to_owned(), text));
        let own = || format!("/petitions/{}", petition.slug);
        Notice {
            topic: news.topic(),
            answers: None,
            cause: format!("{}:{}:{}:{town}", news.as_str(), petition.id, petition.course.round),
            to: to.clone(),
            template: News::TEMPLATE.into(),
            subject,
            title: petition.action.clone(),
            path: self.path.clone().unwrap_or_else(own),
            texts: std::iter::once(("said".to_owned(), said)).chain(quote).collect(),
            values: BTreeMap::from([
                ("written_in".to_owned(), written_in),
                ("readable_in".to_owned(), readable_in),
            ]),
        }
    }
}
