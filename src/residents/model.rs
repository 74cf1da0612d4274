//! Residents: their account, as it rests in the personal store of their municipality. Pure.

use super::second_factor::Factors;
use crate::config::MunicipalityId;
pub use crate::config::Way;
use crate::locale::Lang;
use crate::municipalities::Role;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The longest display name, in characters.
pub const NAME: usize = 60;

/// The shortest.
const NAME_LEAST: usize = 2;

/// Why a display name is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    Short,
    /// It holds characters that show nothing, or that turn the text around them about.
    Invisible,
    /// It holds no letter.
    Letterless,
}

/// A display name with single spaces; one line of at most [`NAME`] characters comes in.
pub fn display_name(typed: &str) -> Result<String, NameFault> {
    if typed.contains(is_invisible) {
        return Err(NameFault::Invisible);
    }
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() < NAME_LEAST {
        return Err(NameFault::Short);
    }
    if name.contains(char::is_alphabetic) { Ok(name) } else { Err(NameFault::Letterless) }
}

/// Control, direction, joining and filler characters, tags and private use: with them one name
/// can look like another, or spill over the text beside it.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{E000}'..='\u{F8FF}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFF}' | '\u{E0000}'..='\u{10FFFF}')
}

/// A person with an account. Never leaves the personal store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Resident {
    pub id: String,
    pub municipality: MunicipalityId,
    /// The display name that they chose; it need not be their real one.
    pub name: String,
    pub mail: String,
    /// The keyed hash of the address in lower case: how an account is found by its address.
    pub mail_hash: String,
    pub language: Lang,
    /// The IANA time zone that they chose; else their municipality's.
    #[serde(default)]
    pub zone: Option<String>,
    /// What they can show besides reading their mail.
    #[serde(default)]
    pub factors: Factors,
    /// Whether the municipality has confirmed that they live there.
    pub verified: bool,
    /// How and when it did; absent for those confirmed before this was noted.
    #[serde(default)]
    pub verification: Option<Verification>,
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Whether there are any roles.
    #[serde(default)]
    pub staff: bool,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub registered_at: Timestamp,
    /// When they last came from another municipality. Of two copies of one account, which there are
    /// for the moment of a move, the one that came later is the account.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub moved_at: Option<Timestamp>,
    /// What they have agreed to, in the order in which they did.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// The latest decision that they may not write for a while, if any.
    #[serde(default)]
    pub suspension: Option<Suspension>,
}

/// Until when a decision of moderation keeps somebody from writing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suspension {
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub until: Timestamp,
    /// The decision's id.
    pub decision: String,
}

/// That somebody agreed to a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    /// Which text: [`PRIVACY`].
    pub word: String,
    /// Its version: the day on which it was last changed.
    pub version: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// The word of the privacy page in what residents agree to.
pub const PRIVACY: &str = "privacy";

/// What the ids of nobody begin with; no other id does, and it sorts after all of them.
pub const NOBODY: &str = "~";

/// A municipality's word that somebody lives there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verification {
    pub way: Way,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// One account for each address.
pub const BY_MAIL: Index = Index::unique("residents_by_mail", &["mail_hash"]);
/// In the order in which they registered.
pub const BY_REGISTRATION: Index = Index::on("residents_by_registration", &["registered_at"]);
/// Staff, for those who manage them.
pub const BY_STAFF: Index = Index::on("residents_by_staff", &["staff"]);

impl Document for Resident {
    const COLLECTION: &'static Collection = &Collection {
        name: "residents",
        schema: 1,
        indexes: &[BY_MAIL, BY_REGISTRATION, BY_STAFF],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

/// A person as public documents refer to them: an opaque id and the name that they chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub resident: String,
    pub municipality: MunicipalityId,
    pub name: String,
    /// Whether they were staff of that municipality when they wrote: others choose names freely,
    /// so a name alone does not say who speaks for an administration.
    #[serde(default)]
    pub staff: bool,
}

impl Resident {
    /// Somebody new: not verified, no staff. `mail_hash` is the address's keyed hash.
    pub fn new(
        id: String,
        municipality: &str,
        name: String,
        (mail, mail_hash): (String, String),
        language: Lang,
        registered_at: Timestamp,
    ) -> Resident {
        Resident {
            id,
            municipality: municipality.to_owned(),
            name,
            mail,
            mail_hash,
            language,
            zone: None,
            factors: Factors::default(),
            verified: false,
            verification: None,
            roles: Vec::new(),
            staff: false,
            registered_at,
            moved_at: None,
            consents: Vec::new(),
            suspension: None,
        }
    }

    /// They agree to this version of a text; nothing changes if they did before.
    pub fn agree(&mut self, word: &str, version: &str, at: Timestamp) {
        if !self.has_agreed(word, version) {
            let (word, version) = (word.to_owned(), version.to_owned());
            self.consents.push(Consent { word, version, at });
        }
    }

    /// Whether they have agreed to this version of a text.
    pub fn has_agreed(&self, word: &str, version: &str) -> bool {
        self.consents.iter().any(|given| given.word == word && given.version == version)
    }

    /// The municipality confirms where they live.
    pub fn confirm(&mut self, way: Way, at: Timestamp) {
        self.verified = true;
        self.verification = Some(Verification { way, at });
    }

    /// It is no longer known where they live.
    pub fn unconfirm(&mut self) {
        self.verified = false;
        self.verification = None;
    }

    /// The same person as a resident of another municipality: not confirmed there, and no staff.
    pub fn moved(&self, to: &str, at: Timestamp) -> Resident {
        // Later than before, whatever the clocks of two instances say.
        let next = |before: Timestamp| before.checked_add(SignedDuration::from_millis(1));
        let at = self.moved_at.and_then(|before| next(before).ok()).map_or(at, |next| next.max(at));
        let mut moved = Resident {
            municipality: to.to_owned(),
            roles: Vec::new(),
            staff: false,
            moved_at: Some(at),
            ..self.clone()
        };
        moved.unconfirm();
        moved
    }

    /// Whether this copy was left behind when that one came into being.
    pub fn is_left_behind(&self, other: &Resident) -> bool {
        self.id == other.id
            && self.municipality != other.municipality
            && self.moved_at < other.moved_at
    }

    /// How public documents refer to this resident.
    pub fn person(&self) -> Person {
        Person {
            resident: self.id.clone(),
            municipality: self.municipality.clone(),
            name: self.name.clone(),
            staff: self.staff,
        }
    }
}

impl Person {
    /// Cuts what remains off from the person; `nobody` is an id that begins with [`NOBODY`].
    pub fn forget(&mut self, nobody: &str) {
        self.resident = nobody.to_owned();
        self.name.clear();
    }

    /// Whether they were erased: nobody answers to the id any more.
    pub fn is_former(&self) -> bool {
        self.resident.starts_with(NOBODY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_former_resident_keeps_the_town_and_nothing_else() {
        let (municipality, name) = ("pagegiai".to_owned(), "Ona".to_owned());
        let mut person = Person { resident: "r".into(), municipality, name, staff: false };
        assert!(!person.is_former());
        person.forget("~1");
        assert!(person.is_former() && person.name.is_empty());
        assert_eq!(person.municipality, "pagegiai");
    }

    #[test]
    fn a_version_is_agreed_to_once() {
        let mail = (String::new(), String::new());
        let at = Timestamp::UNIX_EPOCH;
        let mut ona = Resident::new("1".into(), "pagegiai", "Ona".into(), mail, Lang::LT, at);
        ona.agree(PRIVACY, "2026-11-24", at);
        ona.agree(PRIVACY, "2026-11-24", Timestamp::MAX);
        assert!(ona.has_agreed(PRIVACY, "2026-11-24") && !ona.has_agreed(PRIVACY, "2027-01-01"));
        assert_eq!(ona.consents.len(), 1);
    }

    #[test]
    fn names_are_plain_text_with_a_letter() {
        assert_eq!(display_name("Ona  iš Lumpėnų"), Ok("Ona iš Lumpėnų".into()));
        assert_eq!(display_name("Ян"), Ok("Ян".into()));
        assert_eq!(display_name("O'Neill-Žukas 2"), Ok("O'Neill-Žukas 2".into()));
        assert_eq!(display_name("A"), Err(NameFault::Short));
        assert_eq!(display_name("123"), Err(NameFault::Letterless));
        for hidden in ['\u{202E}', '\u{200B}', '\u{2066}', '\u{7}', '\t', '\u{FFFD}', '\u{E0041}'] {
            assert_eq!(display_name(&format!("On{hidden}a")), Err(NameFault::Invisible));
        }
    }

    #[test]
    fn of_two_copies_the_one_that_came_later_is_the_account() {
        let mail = ("ona@pastas.example".to_owned(), "hash".to_owned());
        let at = Timestamp::from_second(100).unwrap();
        let mut first = Resident::new("1".into(), "a", "Ona".into(), mail, Lang::LT, at);
        first.confirm(Way::Letter, at);
        (first.roles, first.staff) = (vec![Role::Editor], true);
        let there = first.moved("b", at);
        assert!(!there.verified && !there.staff && there.roles.is_empty());
        assert!(first.is_left_behind(&there) && !there.is_left_behind(&first));
        // Even where the next instance's clock is behind.
        let back = there.moved("a", Timestamp::UNIX_EPOCH);
        assert!(there.is_left_behind(&back) && !back.is_left_behind(&there));
        assert!(!first.is_left_behind(&back), "the same place");
    }
}
