//! What those are told who follow a page, where the room has no letter of its own that says it. One
//! template; what it says is a message of the reader's language.

use crate::locale::{Args, Localized};
use crate::notifications::{Notice, Topic};
use crate::residents::Person;
use crate::web::Site;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// The template of all of them.
pub const TEMPLATE: &str = "notifications/mail/following";

/// A letter in the making; its word stands in the messages `following-mail-<word>-subject` and
/// `following-mail-<word>`.
pub struct Letter<'a> {
    pub word: &'static str,
    pub topic: Topic,
    pub cause: String,
    pub title: &'a Localized,
    /// The page, after its language.
    pub path: String,
    /// Plain arguments of the message.
    pub values: Vec<(&'static str, String)>,
    /// Arguments that each language says in its own way.
    pub said: Vec<(&'static str, Localized)>,
    /// Whose administration it is about, and whose clock names the day.
    pub town: &'a str,
    pub date: Option<Timestamp>,
    pub quote: Option<&'a Localized>,
    /// From when to when.
    pub when: Option<Localized>,
}

impl<'a> Letter<'a> {
    pub fn new(
        word: &'static str,
        topic: Topic,
        cause: String,
        title: &'a Localized,
        path: String,
    ) -> Letter<'a> {
        Letter {
            word,
            topic,
            cause,
            title,
            path,
            values: vec![],
            said: vec![],
            town: "",
            date: None,
            quote: None,
            when: None,
        }
    }

    /// The notice, addressed to nobody yet.
    pub fn notice(&self, site: &Site) -> Notice {
        // keys: following-mail-consultation-published* following-mail-consultation-opened*
        // keys: following-mail-consultation-phase* following-mail-consultation-closed*
        // keys: following-mail-consultation-outcome* following-mail-consultation-changed*
        // keys: following-mail-document* following-mail-contribution* following-mail-answer*
        // keys: following-mail-petition-opened* following-mail-feedback*
        // keys: following-mail-meeting-announced* following-mail-meeting-changed*
        // keys: following-mail-meeting-cancelled* following-mail-meeting-minutes*
        // keys: following-mail-sitting-agenda*
        let key = format!("following-mail-{}", self.word);
        let said = site.in_every_language(|lang| {
            let mut args = Args::from_iter([("title", self.title.text(lang).to_owned())]);
            args.set("town", site.names(self.town, lang).name);
            args.set("administration", site.names(self.town, lang).administration);
            let zone = site.zone(self.town);
            let date = self.date.map(|at| site.locales.formats(lang).date(at, &zone));
            args.set("date", date.unwrap_or_default());
            for (name, value) in &self.values {
                args.set(*name, value.as_str());
            }
            for (name, text) in &self.said {
                args.set(*name, text.text(lang).to_owned());
            }
            site.locales.text(lang, &key, Some(&args))
        });
        let mut texts = BTreeMap::from([("said".to_owned(), said)]);
        texts.extend(self.quote.map(|quote| ("quote".to_owned(), quote.clone())));
        texts.extend(self.when.clone().map(|when| ("when".to_owned(), when)));
        let (written_in, readable_in) = self.quote.map(Localized::languages).unwrap_or_default();
        Notice {
            topic: self.topic,
            answers: None,
            cause: self.cause.clone(),
            to: Person {
                resident: String::new(),
                municipality: String::new(),
                name: String::new(),
                staff: false,
            },
            template: TEMPLATE.into(),
            subject: format!("{key}-subject"),
            title: self.title.clone(),
            path: self.path.clone(),
            texts,
            values: BTreeMap::from([
                ("written_in".to_owned(), written_in),
                ("readable_in".to_owned(), readable_in),
            ]),
        }
    }
}
