//! A piece of feedback and its rules. Pure.

use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::residents::Person;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest subject line, in characters.
pub const TITLE: usize = 120;

/// What a resident says about an administration's work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Feedback {
    /// The id of the contribution that is its text.
    pub id: String,
    /// To whom it goes.
    pub municipality: MunicipalityId,
    pub tone: Tone,
    pub title: Localized,
    pub author: Person,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// Whether the answer settled it, once its author has said so.
    #[serde(default)]
    pub verdict: Option<Verdict>,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    Praise,
    Criticism,
}

/// What its author says about the answer, once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    pub settled: bool,
    /// The contribution in which they say what is missing.
    #[serde(default)]
    pub follow_up: Option<String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// Why somebody cannot say whether it is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("it is another's")]
    NotTheirs,
    #[error("nobody has answered yet")]
    NotAnswered,
    #[error("they have said otherwise already")]
    SaidAlready,
}

/// What somebody has written.
pub const BY_FEEDBACK_AUTHOR: Index = Index::on("feedback_by_author", &["author.resident", "at"]);

impl Document for Feedback {
    const COLLECTION: &'static Collection =
        &Collection { name: "feedback", schema: 1, indexes: &[BY_FEEDBACK_AUTHOR] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// What its contributions stand under.
pub fn key(id: &str) -> String {
    format!("feedback/{id}")
}

/// Its page, without the language.
pub fn path(id: &str) -> String {
    format!("/feedback/{id}")
}

impl Tone {
    pub const ALL: [Tone; 2] = [Tone::Praise, Tone::Criticism];

    /// The word in documents, forms and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Tone::Praise => "praise",
            Tone::Criticism => "criticism",
        }
    }

    pub fn parse(word: &str) -> Option<Tone> {
        Tone::ALL.into_iter().find(|tone| tone.as_str() == word)
    }
}

impl Feedback {
    /// Its author says whether the answer settled it; whether that is new rather than the same
    /// form once more.
    pub fn judge(&mut self, by: &str, answered: bool, verdict: Verdict) -> Result<bool, Refusal> {
        if self.author.resident != by {
            return Err(Refusal::NotTheirs);
        }
        if !answered {
            return Err(Refusal::NotAnswered);
        }
        match &self.verdict {
            Some(said) if said.settled == verdict.settled => Ok(false),
            Some(_) => Err(Refusal::SaidAlready),
            None => {
                self.verdict = Some(verdict);
                Ok(true)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    fn feedback() -> Feedback {
        let (resident, municipality) = ("ona".to_owned(), "pagegiai".to_owned());
        Feedback {
            id: "1".into(),
            municipality: "sovetsk".into(),
            tone: Tone::Criticism,
            title: Localized::new(Lang::LT, "Duobė"),
            author: Person { resident, municipality, name: "Ona".into(), staff: false },
            at: Timestamp::UNIX_EPOCH,
            verdict: None,
        }
    }

    fn verdict(settled: bool) -> Verdict {
        Verdict { settled, follow_up: None, at: Timestamp::UNIX_EPOCH }
    }

    #[test]
    fn its_author_says_once_whether_the_answer_settled_it() {
        let mut one = feedback();
        assert_eq!(one.judge("anna", true, verdict(true)), Err(Refusal::NotTheirs));
        assert_eq!(one.judge("ona", false, verdict(true)), Err(Refusal::NotAnswered));
        assert_eq!(one.judge("ona", true, verdict(false)), Ok(true));
        assert_eq!(one.judge("ona", true, verdict(false)), Ok(false));
        assert_eq!(one.judge("ona", true, verdict(true)), Err(Refusal::SaidAlready));
        for tone in Tone::ALL {
            assert_eq!(Tone::parse(tone.as_str()), Some(tone));
            assert_eq!(serde_json::to_value(tone).ok(), Some(tone.as_str().into()));
        }
    }
}
