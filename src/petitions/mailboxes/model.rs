//! Who signed a petition from one mailbox, and the rule of it. Pure.
//!
//! Invariant: from one mailbox at most two people sign a petition, of different names and living in
//! the same town, as couples do who share one. It is the same for whoever has an account with that
//! mailbox as for whoever signs by mail.

use crate::config::MunicipalityId;
use crate::locale::latin;
use crate::petitions::model::Refusal;
use crate::store::{Collection, Document, Index};
use serde::{Deserialize, Serialize};

/// How many people may sign from one mailbox.
pub const PEOPLE: usize = 2;

/// A mailbox under one petition. Neither the address nor the names in it can be read from this, and
/// the same mailbox under another petition has another id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mailbox {
    /// The keyed hash of petition and address.
    pub id: String,
    /// The petition's id.
    pub petition: String,
    /// The town of whoever signed from it.
    pub municipality: MunicipalityId,
    pub places: Vec<Place>,
}

/// One person who signed from a mailbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Whom the signature names.
    pub person: String,
    /// The keyed hash of mailbox and name.
    pub name: String,
}

/// What a mailbox says to somebody who wants to sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// There is a place for them.
    Free,
    /// They have theirs.
    Theirs,
    /// Somebody of the same name has signed: whoever it is, it is the same person.
    SameName,
}

/// The mailboxes of a petition.
pub const BY_PETITION: Index = Index::on("signing_mailboxes_by_petition", &["petition"]);

impl Document for Mailbox {
    const COLLECTION: &'static Collection =
        &Collection { name: "signing_mailboxes", schema: 1, indexes: &[BY_PETITION] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Mailbox {
    /// One that nobody has signed from.
    pub fn empty(id: String, petition: &str) -> Mailbox {
        let petition = petition.to_owned();
        Mailbox { id, petition, municipality: MunicipalityId::new(), places: vec![] }
    }

    /// Whether this person, of this name, may sign from it for this town.
    pub fn admit(&self, who: &Place, town: &str) -> Result<Admission, Refusal> {
        if self.places.iter().any(|place| place.person == who.person) {
            return Ok(Admission::Theirs);
        }
        if self.places.iter().any(|place| place.name == who.name) {
            return Ok(Admission::SameName);
        }
        if !self.places.is_empty() && self.municipality != town {
            return Err(Refusal::MailboxElsewhere);
        }
        if self.places.len() >= PEOPLE { Err(Refusal::MailboxFull) } else { Ok(Admission::Free) }
    }

    /// Gives somebody the place that they were admitted to.
    pub fn take(&mut self, who: Place, town: &str) {
        self.municipality = town.to_owned();
        self.places.push(who);
    }

    /// Gives this person's place back; whether they had one.
    pub fn leave(&mut self, person: &str) -> bool {
        let before = self.places.len();
        self.places.retain(|place| place.person != person);
        self.places.len() < before
    }
}

/// What two ways of writing one name have in common: neither case, spaces, marks on letters nor the
/// order of the words makes another name, nor does writing it in the other alphabet.
pub fn name_key(name: &str) -> String {
    let plain = latin(name);
    let words = plain.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
    let word = |word: &str| word.chars().filter(|c| !is_mark(*c)).collect::<String>();
    let mut words: Vec<String> = words.map(word).filter(|word| !word.is_empty()).collect();
    words.sort();
    words.join(" ")
}

/// The mailbox that an address leads to: providers let one have many addresses, with a word after a
/// plus sign, with dots, or of another of their domains.
pub fn canonical(mail: &str) -> String {
    let mail = mail.trim().to_lowercase();
    let Some((local, domain)) = mail.rsplit_once('@') else { return mail };
    let local = local.split_once('+').map_or(local, |(local, _)| local);
    match domain {
        "gmail.com" | "googlemail.com" => format!("{}@gmail.com", local.replace('.', "")),
        "ya.ru" | "yandex.ru" | "yandex.com" | "yandex.by" | "yandex.kz" => {
            format!("{}@yandex.ru", local.replace('.', "-"))
        }
        _ => format!("{local}@{domain}"),
    }
}

/// A mark that stands behind the letter it belongs to.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn place(person: &str, name: &str) -> Place {
        Place { person: person.into(), name: name_key(name) }
    }

    #[test]
    fn two_of_different_names_in_one_town() {
        let mut mailbox = Mailbox::empty("m".into(), "p");
        let ona = place("1", "Ona Onaitė");
        assert_eq!(mailbox.admit(&ona, "pagegiai"), Ok(Admission::Free));
        mailbox.take(ona.clone(), "pagegiai");
        assert_eq!(mailbox.admit(&ona, "pagegiai"), Ok(Admission::Theirs));
        let again = place("2", "  ONA  onaite ");
        assert_eq!(mailbox.admit(&again, "pagegiai"), Ok(Admission::SameName));
        let jonas = place("3", "Jonas Onaitis");
        assert_eq!(mailbox.admit(&jonas, "sovetsk"), Err(Refusal::MailboxElsewhere));
        assert_eq!(mailbox.admit(&jonas, "pagegiai"), Ok(Admission::Free));
        mailbox.take(jonas, "pagegiai");
        let third = place("4", "Petras Onaitis");
        assert_eq!(mailbox.admit(&third, "pagegiai"), Err(Refusal::MailboxFull));
        assert!(mailbox.leave("1") && !mailbox.leave("1"));
        assert_eq!(mailbox.admit(&third, "pagegiai"), Ok(Admission::Free));
        assert!(mailbox.leave("3"));
        // Nobody signed from it any more: it may be anybody's.
        assert_eq!(mailbox.admit(&third, "sovetsk"), Ok(Admission::Free));
    }

    #[test]
    fn one_name_is_one_however_it_is_written() {
        let same = [
            ("Ona Onaitė", "ona  ONAITE"),
            ("Ona Onaitė", "Onaitė, Ona"),
            ("Žydrūnė Šąla-Ūkienė", "Zydrune Sala Ukiene"),
            ("Алёна Семёнова", "Алена Семенова"),
            ("Анна Зайцева", "анна ЗАЙЦЕВА"),
            ("Анна Петрова", "Anna Petrova"),
            // A letter and its mark apart.
            ("Onaitė", "Onaite\u{307}"),
        ];
        for (one, other) in same {
            assert_eq!(name_key(one), name_key(other), "{one} and {other}");
        }
        for (one, other) in [("Ona Onaitė", "Jonas Onaitis"), ("Анна", "Инна")] {
            assert_ne!(name_key(one), name_key(other));
        }
    }

    #[test]
    fn one_mailbox_has_one_name() {
        let same = [
            ("Ona.Onaite@gmail.com", "onaonaite+petition@googlemail.com"),
            ("anna.petrova@ya.ru", "Anna-Petrova@yandex.com"),
            ("ona+1@pastas.example", "ONA+2@pastas.example"),
        ];
        for (one, other) in same {
            assert_eq!(canonical(one), canonical(other), "{one} and {other}");
        }
        assert_ne!(canonical("ona.o@pastas.example"), canonical("onao@pastas.example"));
        assert_eq!(canonical("nothing"), "nothing");
    }

    proptest! {
        #[test]
        fn never_more_than_two_and_never_two_towns(
            who in prop::collection::vec((0u8..6, 0u8..4, any::<bool>(), any::<bool>()), 0..40),
        ) {
            let mut mailbox = Mailbox::empty("m".into(), "p");
            for (person, name, other_town, leaves) in who {
                let one = Place { person: person.to_string(), name: name.to_string() };
                let town = if other_town { "sovetsk" } else { "pagegiai" };
                if leaves {
                    mailbox.leave(&one.person);
                } else if mailbox.admit(&one, town) == Ok(Admission::Free) {
                    mailbox.take(one, town);
                }
                prop_assert!(mailbox.places.len() <= PEOPLE);
                let names: std::collections::BTreeSet<_> =
                    mailbox.places.iter().map(|place| &place.name).collect();
                prop_assert_eq!(names.len(), mailbox.places.len());
            }
        }
    }
}
