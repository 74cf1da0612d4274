//! What people are told of an outcome: those who took part, and the hosts' editors. One template;
//! what it says is a message of the reader's language.
//!
//! Invariant: a letter's cause names the outcome, what happened and which time, so each reader gets
//! it once however often it is told.

use super::model::{Milestone, Outcome};
use crate::consultations::model::Consultation;
use crate::locale::Args;
use crate::notifications::{Notice, Topic};
use crate::residents::Person;
use crate::web::{Site, clocks};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is told; its word stands in the messages `outcome-mail-<word>-subject` and
/// `outcome-mail-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// To those who took part: it is published.
    Published,
    /// One thing that follows is done.
    Done,
    /// Nothing of what follows is left to do.
    Finished,
    /// To editors: a version waits for their approval.
    Approve,
    /// It is to be published soon.
    Soon,
    /// It should have been published.
    Late,
}

impl News {
    pub const ALL: [News; 6] =
        [News::Published, News::Done, News::Finished, News::Approve, News::Soon, News::Late];

    /// The word in messages and causes.
    pub fn as_str(self) -> &'static str {
        match self {
            News::Published => "published",
            News::Done => "done",
            News::Finished => "finished",
            News::Approve => "approve",
            News::Soon => "soon",
            News::Late => "late",
        }
    }

    /// The template of all of them.
    pub const TEMPLATE: &'static str = "consultations/mail/outcome";

    /// How its readers choose to hear of it.
    pub fn topic(self) -> Topic {
        if self.is_for_staff() { Topic::Duties } else { Topic::Consultations }
    }

    /// Whether it is for the hosts' editors, and says so.
    pub fn is_for_staff(self) -> bool {
        matches!(self, News::Approve | News::Soon | News::Late)
    }
}

/// A letter in the making.
pub struct Letter<'a> {
    pub consultation: &'a Consultation,
    pub outcome: &'a Outcome,
    pub news: News,
    /// Whose editors it is for; empty where it is for everybody.
    pub town: &'a str,
    pub milestone: Option<&'a Milestone>,
    pub due_at: Option<Timestamp>,
}

impl Letter<'_> {
    /// The notice of it to one person.
    pub fn to(&self, site: &Site, to: &Person) -> Notice {
        // keys: outcome-mail-published* outcome-mail-done* outcome-mail-finished*
        // keys: outcome-mail-approve* outcome-mail-soon* outcome-mail-late*
        let Letter { consultation, outcome, news, town, .. } = self;
        let word = news.as_str();
        let about = self.milestone.map_or(*town, |milestone| &milestone.municipality);
        let said = site.in_every_language(|lang| {
            let title = consultation.title.text(lang).to_owned();
            let mut args = Args::from_iter([("title", title)]);
            args.set("count", outcome.tally.total().contributions);
            args.set("administration", site.names(about, lang).administration);
            let milestone = self.milestone.map(|one| one.text.text(lang).to_owned());
            args.set("milestone", milestone.unwrap_or_default());
            let date = |at| clocks::deadline(site, lang, at, town);
            args.set("date", self.due_at.map(date).unwrap_or_default());
            site.locales.text(lang, &format!("outcome-mail-{word}"), Some(&args))
        });
        Notice {
            topic: self.news.topic(),
            answers: None,
            cause: self.cause(),
            to: to.clone(),
            template: News::TEMPLATE.into(),
            subject: format!("outcome-mail-{word}-subject"),
            title: consultation.title.clone(),
            path: self.path(),
            texts: BTreeMap::from([("said".to_owned(), said)]),
            values: BTreeMap::new(),
        }
    }

    fn cause(&self) -> String {
        let (word, outcome) = (self.news.as_str(), self.outcome);
        let which = match self.news {
            News::Published => String::new(),
            News::Done => self.milestone.map(|one| one.id.clone()).unwrap_or_default(),
            // What is added afterwards can be finished again.
            News::Finished => outcome.milestones.len().to_string(),
            News::Approve => format!("{}:{}", self.town, outcome.content.version),
            News::Soon | News::Late => self.town.to_owned(),
        };
        format!("outcome-{word}:{}:{which}", outcome.id)
    }

    fn path(&self) -> String {
        let slug = &self.consultation.slug;
        if self.news.is_for_staff() {
            format!("/consultations/outcome/{}/{slug}", self.town)
        } else {
            format!("/consultations/{slug}#outcome")
        }
    }
}
