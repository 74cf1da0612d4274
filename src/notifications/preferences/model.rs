//! One reader's wishes. Pure.

use crate::config::{Notifications, Rhythm};
use crate::notifications::Topic;
use crate::notifications::quiet::Quiet;
use crate::store::{Collection, Document};
use jiff::Timestamp;
use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How somebody wants to hear of one topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    pub mail: Rhythm,
    /// Whether it stands in their notices on the site.
    pub site: bool,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Day {
    #[default]
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Day {
    pub const ALL: [Day; 7] = [
        Day::Monday,
        Day::Tuesday,
        Day::Wednesday,
        Day::Thursday,
        Day::Friday,
        Day::Saturday,
        Day::Sunday,
    ];

    /// As documents, forms and messages say it.
    pub fn as_str(self) -> &'static str {
        match self {
            Day::Monday => "monday",
            Day::Tuesday => "tuesday",
            Day::Wednesday => "wednesday",
            Day::Thursday => "thursday",
            Day::Friday => "friday",
            Day::Saturday => "saturday",
            Day::Sunday => "sunday",
        }
    }

    pub fn parse(word: &str) -> Option<Day> {
        Day::ALL.into_iter().find(|day| day.as_str() == word)
    }

    /// The calendar's own word for it.
    pub fn weekday(self) -> Weekday {
        match self {
            Day::Monday => Weekday::Monday,
            Day::Tuesday => Weekday::Tuesday,
            Day::Wednesday => Weekday::Wednesday,
            Day::Thursday => Weekday::Thursday,
            Day::Friday => Weekday::Friday,
            Day::Saturday => Weekday::Saturday,
            Day::Sunday => Weekday::Sunday,
        }
    }
}

/// What one reader has changed. Rests in their personal store, under their id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Preferences {
    /// The reader's.
    pub id: String,
    /// The topics of which they wish something else than the settings say.
    #[serde(default)]
    pub topics: BTreeMap<Topic, Wish>,
    /// Their own quiet hours; without them, those of the settings.
    #[serde(default)]
    pub quiet: Option<Quiet>,
    /// The day of the weekly digest.
    #[serde(default)]
    pub day: Day,
    /// What they stopped by one click, to be resumed by another: words of [`super::What`].
    #[serde(default)]
    pub stopped: BTreeSet<String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub changed_at: Timestamp,
}

impl Document for Preferences {
    const COLLECTION: &'static Collection = &Collection { name: "wishes", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// The word of one topic, and of one rhythm's digest, among what was stopped.
pub fn topic_word(topic: Topic) -> String {
    format!("topic-{}", topic.as_str())
}

pub fn digest_word(rhythm: Rhythm) -> String {
    format!("digest-{}", rhythm.as_str())
}

impl Preferences {
    /// Of somebody who has changed nothing yet.
    pub fn new(resident: &str, now: Timestamp) -> Preferences {
        Preferences {
            id: resident.to_owned(),
            topics: BTreeMap::new(),
            quiet: None,
            day: Day::default(),
            stopped: BTreeSet::new(),
            changed_at: now,
        }
    }

    /// How they hear of this topic. What is owed to them they hear of at once, whatever they wish.
    pub fn wish(&self, settings: &Notifications, topic: Topic) -> Wish {
        if topic.is_owed() {
            return Wish { mail: Rhythm::AtOnce, site: true };
        }
        let mut wish = self.topics.get(&topic).copied().unwrap_or(usual(settings, topic));
        let digest = wish.mail.is_digest() && self.stopped.contains(&digest_word(wish.mail));
        if digest || self.stopped.contains(&topic_word(topic)) {
            wish.mail = Rhythm::Never;
        }
        wish
    }

    /// When they are not written to.
    pub fn quiet_hours(&self, settings: &Notifications) -> Quiet {
        let usual = Quiet { from: settings.quiet_begin, until: settings.quiet_end };
        self.quiet.unwrap_or(usual)
    }

    /// When a letter about this that is written at once may leave. A meeting has its hour: word of
    /// a place that came free, or that it begins in an hour, would be late in the morning.
    pub fn quiet_for(&self, settings: &Notifications, topic: Topic) -> Quiet {
        if topic == Topic::Meetings { Quiet::NEVER } else { self.quiet_hours(settings) }
    }

    /// Takes what a form says as a whole: what was stopped by a click is chosen anew.
    pub fn choose(
        &mut self,
        settings: &Notifications,
        wishes: BTreeMap<Topic, Wish>,
        quiet: Quiet,
        day: Day,
        now: Timestamp,
    ) {
        for (topic, wish) in wishes {
            if wish == usual(settings, topic) {
                self.topics.remove(&topic);
            } else {
                self.topics.insert(topic, wish);
            }
        }
        let usual = Quiet { from: settings.quiet_begin, until: settings.quiet_end };
        let same = quiet == usual || (quiet.is_never() && usual.is_never());
        self.quiet = Some(quiet).filter(|_| !same);
        self.day = day;
        self.stopped.clear();
        self.changed_at = now;
    }
}

/// What somebody hears of a topic who has said nothing.
pub fn usual(settings: &Notifications, topic: Topic) -> Wish {
    let mail = &settings.mail;
    let mail = match topic {
        Topic::Replies => mail.replies,
        Topic::Discussions => mail.discussions,
        Topic::Petitions => mail.petitions,
        Topic::Consultations => mail.consultations,
        Topic::Meetings => mail.meetings,
        Topic::Sittings => mail.sittings,
        Topic::News => mail.news,
        Topic::Announcements => mail.announcements,
        Topic::Duties => mail.duties,
        Topic::Rights => Rhythm::AtOnce,
    };
    Wish { mail, site: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somebody() -> (Preferences, Notifications) {
        (Preferences::new("r", Timestamp::UNIX_EPOCH), Notifications::default())
    }

    fn mail(preferences: &Preferences, settings: &Notifications, topic: Topic) -> Rhythm {
        preferences.wish(settings, topic).mail
    }

    #[test]
    fn who_says_nothing_hears_what_the_settings_say() {
        let (ona, settings) = somebody();
        for topic in Topic::ALL {
            assert_eq!(ona.wish(&settings, topic), usual(&settings, topic));
        }
        assert_eq!(mail(&ona, &settings, Topic::Replies), Rhythm::AtOnce);
        assert_eq!(mail(&ona, &settings, Topic::Discussions), Rhythm::Daily);
        assert_eq!(mail(&ona, &settings, Topic::News), Rhythm::Weekly);
        assert_eq!(ona.quiet_hours(&settings), Quiet { from: 21, until: 7 });
        assert!(ona.quiet_for(&settings, Topic::Meetings).is_never());
    }

    #[test]
    fn what_is_owed_comes_at_once_whatever_is_wished() {
        let (mut ona, settings) = somebody();
        ona.topics.insert(Topic::Rights, Wish { mail: Rhythm::Never, site: false });
        ona.stopped.insert(topic_word(Topic::Rights));
        let owed = Wish { mail: Rhythm::AtOnce, site: true };
        assert_eq!(ona.wish(&settings, Topic::Rights), owed);
    }

    #[test]
    fn a_click_stops_a_digest_or_a_topic_and_the_form_begins_anew() {
        let (mut ona, settings) = somebody();
        ona.stopped.insert(digest_word(Rhythm::Daily));
        assert_eq!(mail(&ona, &settings, Topic::Discussions), Rhythm::Never);
        assert_eq!(mail(&ona, &settings, Topic::News), Rhythm::Weekly);
        ona.stopped.insert(topic_word(Topic::Replies));
        assert_eq!(mail(&ona, &settings, Topic::Replies), Rhythm::Never);
        let shown = Topic::ALL.map(|topic| (topic, ona.wish(&settings, topic)));
        let quiet = Quiet { from: 21, until: 7 };
        ona.choose(&settings, shown.into(), quiet, Day::Friday, Timestamp::MAX);
        assert!(ona.stopped.is_empty() && ona.quiet.is_none());
        // What was shown as stopped and sent so stays stopped; the rest still follows the settings.
        assert_eq!(mail(&ona, &settings, Topic::Discussions), Rhythm::Never);
        assert_eq!(mail(&ona, &settings, Topic::Replies), Rhythm::Never);
        assert!(!ona.topics.contains_key(&Topic::News));
        ona.choose(&settings, BTreeMap::new(), Quiet::NEVER, Day::Friday, Timestamp::MAX);
        assert_eq!(ona.quiet, Some(Quiet::NEVER));
    }

    #[test]
    fn a_document_of_before_is_read() {
        let old = serde_json::json!({ "id": "r", "changed_at": 0 });
        let read: Preferences = serde_json::from_value(old).expect("it is read");
        assert_eq!(read, Preferences::new("r", Timestamp::UNIX_EPOCH));
        let mut ona = read;
        ona.topics.insert(Topic::News, Wish { mail: Rhythm::AtOnce, site: false });
        let written = serde_json::to_value(&ona).expect("it is written");
        assert_eq!(written["topics"]["news"]["mail"], "at-once");
        assert_eq!(serde_json::from_value::<Preferences>(written).expect("it is read"), ona);
    }
}
