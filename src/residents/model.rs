//! Residents: their account, as it rests in the personal store of their municipality. Pure.

use crate::config::MunicipalityId;
use crate::locale::Lang;
use crate::municipalities::Role;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
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

/// A municipality's word that somebody lives there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verification {
    pub way: Way,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// How a municipality came to know where somebody lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// A code on paper, sent to the address.
    Letter,
    /// Staff saw the person and a document.
    InPerson,
    /// The person stands in a roll that the municipality uploaded.
    Roll,
    /// A claim of an identity broker (OpenID Connect).
    Claim,
}

impl Way {
    pub const ALL: [Way; 4] = [Way::Letter, Way::InPerson, Way::Roll, Way::Claim];

    /// The word in documents, settings and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Way::Letter => "letter",
            Way::InPerson => "in-person",
            Way::Roll => "roll",
            Way::Claim => "claim",
        }
    }
}

/// One account for each address.
pub const BY_MAIL: Index = Index::unique("residents_by_mail", &["mail_hash"]);
/// Staff, for those who manage them.
pub const BY_STAFF: Index = Index::on("residents_by_staff", &["staff"]);

impl Document for Resident {
    const COLLECTION: &'static Collection =
        &Collection { name: "residents", schema: 1, indexes: &[BY_MAIL, BY_STAFF] };

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
            verified: false,
            verification: None,
            roles: Vec::new(),
            staff: false,
            registered_at,
            suspension: None,
        }
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
