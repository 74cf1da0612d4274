//! An official answer and its wordings. Pure.

use crate::config::MunicipalityId;
use crate::discussion::Contribution;
use crate::locale::Localized;
use crate::municipalities::Response;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest answer, in characters.
pub const ANSWER: usize = 5_000;
/// The longest name of an office, in characters.
pub const OFFICE: usize = 120;

/// What one administration officially says to one contribution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Official {
    /// `<contribution>:<municipality>`: each administration has one.
    pub id: String,
    pub contribution: String,
    /// What the contribution stands under, and in which thread.
    pub subject: String,
    pub thread: String,
    pub municipality: MunicipalityId,
    pub office: Localized,
    pub text: Localized,
    /// When it was given.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// When today's wording was, where that is not the first.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub changed_at: Option<Timestamp>,
    /// The wordings before, the first in front.
    #[serde(default)]
    pub earlier: Vec<Earlier>,
}

/// A wording that another has replaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Earlier {
    pub office: Localized,
    pub text: Localized,
    /// Since when it held.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// The answers on a page of a discussion.
pub const BY_PLACE: Index = Index::on("official_answers_by_place", &["subject", "thread"]);
/// The answers to one contribution.
pub const BY_ANSWERED: Index = Index::on("official_answers_by_contribution", &["contribution"]);

impl Document for Official {
    const COLLECTION: &'static Collection =
        &Collection { name: "official_answers", schema: 1, indexes: &[BY_PLACE, BY_ANSWERED] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Official {
    /// What this town says to the contribution, for the first time.
    pub fn new(
        to: &Contribution,
        town: &str,
        office: Localized,
        text: Localized,
        at: Timestamp,
    ) -> Official {
        Official {
            id: format!("{}:{town}", to.id),
            contribution: to.id.clone(),
            subject: to.subject.clone(),
            thread: to.thread.clone(),
            municipality: town.to_owned(),
            office,
            text,
            at,
            changed_at: None,
            earlier: vec![],
        }
    }

    /// Whether it says just this: then it is the same form once more.
    pub fn says(&self, office: &Localized, text: &Localized) -> bool {
        same(&self.office, office) && same(&self.text, text)
    }

    /// Says it in other words from now on.
    pub fn reword(&mut self, office: Localized, text: Localized, at: Timestamp) {
        let since = self.changed_at.unwrap_or(self.at);
        let office = std::mem::replace(&mut self.office, office);
        let text = std::mem::replace(&mut self.text, text);
        self.earlier.push(Earlier { office, text, at: since });
        self.changed_at = Some(at);
    }

    /// As the component of answers takes it.
    pub fn response(&self) -> Response {
        response(&self.municipality, &self.office, &self.text, self.at)
    }
}

/// What people wrote is the same; what a machine added does not count.
fn same(one: &Localized, other: &Localized) -> bool {
    let by_people = |text: &Localized| {
        let texts = text.texts.iter().filter(|(lang, _)| !text.machine.contains(*lang));
        texts.map(|(lang, words)| (*lang, words.clone())).collect::<Vec<_>>()
    };
    one.original == other.original && by_people(one) == by_people(other)
}

/// A wording, as the component of answers takes it.
pub fn response(town: &str, office: &Localized, text: &Localized, at: Timestamp) -> Response {
    Response {
        municipality: town.to_owned(),
        office: office.texts.clone(),
        text: text.clone(),
        attachments: vec![],
        at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use proptest::prelude::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("an instant")
    }

    fn text(words: &str) -> Localized {
        Localized::new(Lang::LT, words)
    }

    fn official(words: &str) -> Official {
        Official {
            id: "c:pagegiai".into(),
            contribution: "c".into(),
            subject: "consultations/1".into(),
            thread: "c".into(),
            municipality: "pagegiai".into(),
            office: text("Skyrius"),
            text: text(words),
            at: at(0),
            changed_at: None,
            earlier: vec![],
        }
    }

    #[test]
    fn a_machines_translation_makes_no_other_wording() {
        let mut one = official("Taip");
        one.text = one.text.with_machine(Lang::RU, "Да");
        assert!(one.says(&text("Skyrius"), &text("Taip")));
        assert!(!one.says(&text("Skyrius"), &text("Taip").with(Lang::RU, "Да")));
        assert!(!one.says(&text("Taryba"), &text("Taip")));
    }

    proptest! {
        /// Nothing that was said is lost, and each wording has the date since which it held.
        #[test]
        fn every_wording_stays(words in proptest::collection::vec("[a-z]{1,4}", 1..12)) {
            let mut one = official(&words[0]);
            for (second, word) in words.iter().enumerate().skip(1) {
                one.reword(text("Skyrius"), text(word), at(second as i64));
            }
            let mut all: Vec<&str> = one.earlier.iter().map(|e| e.text.original_text()).collect();
            all.push(one.text.original_text());
            prop_assert_eq!(all, words.iter().map(String::as_str).collect::<Vec<_>>());
            let since: Vec<_> = one.earlier.iter().map(|earlier| earlier.at).collect();
            prop_assert_eq!(since, (0..words.len() as i64 - 1).map(at).collect::<Vec<_>>());
        }
    }
}
