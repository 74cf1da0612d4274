//! What a notice is about, as readers choose how they hear of it. Pure.

use serde::{Deserialize, Serialize};

/// A kind of news that a reader has one wish about.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    /// Somebody answered, mentioned or used what the reader wrote.
    #[default]
    Replies,
    /// What others write under something that the reader follows or stands behind.
    Discussions,
    /// What becomes of petitions.
    Petitions,
    /// Phases, documents and outcomes of consultations.
    Consultations,
    /// Public meetings: changes, places, reminders, minutes.
    Meetings,
    /// Sittings of councils.
    Sittings,
    /// What administrations publish.
    News,
    /// What an administration writes to its residents or to those who took part.
    Announcements,
    /// What waits for staff.
    Duties,
    /// What was decided about somebody or what they wrote, and must be told to them.
    Rights,
}

impl Topic {
    /// Each, in the order in which readers are asked.
    pub const ALL: [Topic; 10] = [
        Topic::Replies,
        Topic::Discussions,
        Topic::Petitions,
        Topic::Consultations,
        Topic::Meetings,
        Topic::Sittings,
        Topic::News,
        Topic::Announcements,
        Topic::Duties,
        Topic::Rights,
    ];

    /// As documents, addresses and messages say it.
    pub fn as_str(self) -> &'static str {
        match self {
            Topic::Replies => "replies",
            Topic::Discussions => "discussions",
            Topic::Petitions => "petitions",
            Topic::Consultations => "consultations",
            Topic::Meetings => "meetings",
            Topic::Sittings => "sittings",
            Topic::News => "news",
            Topic::Announcements => "announcements",
            Topic::Duties => "duties",
            Topic::Rights => "rights",
        }
    }

    /// Whether everybody hears of it by mail at once, whatever they wish (Regulation (EU) 2022/2065,
    /// Art. 17, for decisions about what somebody wrote).
    pub fn is_owed(self) -> bool {
        self == Topic::Rights
    }
}
