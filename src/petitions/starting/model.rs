//! A draft and the steps in which it is written. Pure.

use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A petition in the making. Rests in the personal store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    pub id: String,
    /// The word in its address: the key of the form that began it.
    pub key: String,
    pub resident: String,
    /// The id of the petition that it becomes, or whose text it changes.
    pub petition: String,
    /// Whether it changes the text of a petition that was returned.
    pub revises: bool,
    pub addressed: Vec<MunicipalityId>,
    /// The language that it is written in.
    pub language: Lang,
    pub action: String,
    pub background: String,
    pub details: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub changed_at: Timestamp,
}

/// A resident's drafts, and how many there are.
pub const BY_RESIDENT: Index =
    Index::on("petition_drafts_by_resident", &["resident", "changed_at"]);
/// Those that nobody has touched for long.
pub const BY_CHANGE: Index = Index::on("petition_drafts_by_change", &["changed_at"]);

impl Document for Draft {
    const COLLECTION: &'static Collection =
        &Collection { name: "petition_drafts", schema: 1, indexes: &[BY_RESIDENT, BY_CHANGE] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// One page of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Whom it asks.
    Addressed,
    /// What it asks for.
    Action,
    /// Petitions that ask for much the same.
    Similar,
    Background,
    Details,
    /// Files that belong to it.
    Attachments,
    /// All of it once more, before it is sent.
    Check,
}

impl Step {
    pub const ALL: [Step; 7] = [
        Step::Addressed,
        Step::Action,
        Step::Similar,
        Step::Background,
        Step::Details,
        Step::Attachments,
        Step::Check,
    ];

    /// The word in addresses and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Step::Addressed => "addressed",
            Step::Action => "action",
            Step::Similar => "similar",
            Step::Background => "background",
            Step::Details => "details",
            Step::Attachments => "attachments",
            Step::Check => "check",
        }
    }

    pub fn parse(word: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.as_str() == word)
    }

    /// Its number, from one.
    pub fn number(self) -> usize {
        Step::ALL.iter().position(|step| *step == self).map_or(1, |place| place + 1)
    }

    /// What comes after it; itself at the end.
    pub fn next(self) -> Step {
        Step::ALL.get(self.number()).copied().unwrap_or(Step::Check)
    }
}

impl Draft {
    /// One person's drafts share no id with anybody else's.
    pub fn id_of(resident: &str, key: &str) -> String {
        format!("{resident}:{key}")
    }

    /// The first step without which it cannot be sent.
    pub fn missing(&self) -> Option<Step> {
        let lacks = [
            (self.addressed.is_empty(), Step::Addressed),
            (self.action.is_empty(), Step::Action),
            (self.background.is_empty(), Step::Background),
        ];
        lacks.into_iter().find(|(lacks, _)| *lacks).map(|(_, step)| step)
    }

    /// Where its author goes on.
    pub fn resumed(&self) -> Step {
        self.missing().unwrap_or(Step::Check)
    }

    /// Its texts as a petition holds them: what is asked, why, the rest.
    pub fn texts(&self) -> [Localized; 3] {
        [&self.action, &self.background, &self.details]
            .map(|text| Localized::new(self.language, text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_follow_each_other_to_the_end() {
        let mut step = Step::Addressed;
        let mut seen = vec![step];
        while step.next() != step {
            step = step.next();
            seen.push(step);
        }
        assert_eq!(seen, Step::ALL);
        assert_eq!(
            seen.iter().map(|step| step.number()).collect::<Vec<_>>(),
            [1, 2, 3, 4, 5, 6, 7]
        );
        assert!(Step::ALL.iter().all(|step| Step::parse(step.as_str()) == Some(*step)));
    }

    #[test]
    fn a_draft_goes_on_where_something_lacks() {
        let mut draft = Draft {
            id: Draft::id_of("r", "k"),
            key: "k".into(),
            resident: "r".into(),
            petition: "p".into(),
            revises: false,
            addressed: vec![],
            language: Lang::RU,
            action: String::new(),
            background: String::new(),
            details: String::new(),
            changed_at: Timestamp::UNIX_EPOCH,
        };
        assert_eq!(draft.resumed(), Step::Addressed);
        draft.addressed.push("sovetsk".into());
        assert_eq!(draft.resumed(), Step::Action);
        draft.action = "Осветить мост".into();
        assert_eq!(draft.resumed(), Step::Background);
        draft.background = "Темно.".into();
        // The details are not asked of anybody.
        assert_eq!((draft.missing(), draft.resumed()), (None, Step::Check));
        assert_eq!(draft.texts()[0].original, Lang::RU);
    }
}
