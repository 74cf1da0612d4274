//! What is known of a file, the pieces of its bytes, and the trays of files that nobody has
//! published yet. Pure.

use super::content::Fault;
use crate::locale::{Lang, Localized};
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest title, in characters.
pub const TITLE: usize = 120;

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Pdf,
    Jpeg,
    Png,
}

impl Kind {
    /// What it is called for browsers.
    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Pdf => "application/pdf",
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
        }
    }

    /// The ending of its file name.
    pub fn ending(self) -> &'static str {
        match self {
            Kind::Pdf => "pdf",
            Kind::Jpeg => "jpg",
            Kind::Png => "png",
        }
    }

    /// What it is called for people.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Pdf => "PDF",
            Kind::Jpeg => "JPEG",
            Kind::Png => "PNG",
        }
    }
}

/// A file as documents list it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    pub id: String,
    /// What it is or shows, in words.
    pub title: Localized,
    pub kind: Kind,
    pub bytes: u64,
    /// How many pieces they are kept in.
    pub pieces: u32,
    /// The digest of the bytes (SHA-256).
    pub digest: String,
    /// Where it is a picture: its size.
    pub picture: Option<Picture>,
}

/// A picture's size, and that of its thumbnail, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub small: (u32, u32),
}

impl Attachment {
    /// Its file's name for a reader of this language: made from the title, so that the sender's own
    /// name for it, which may tell something, goes nowhere.
    pub fn file_name(&self, reader: Lang) -> String {
        let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
        let words: String = self.title.text(reader).chars().take(80).map(plain).collect();
        let words: Vec<&str> = words.split('-').filter(|word| !word.is_empty()).collect();
        let name = if words.is_empty() { "-".to_owned() } else { words.join("-") };
        format!("{}.{}", name.to_lowercase(), self.kind.ending())
    }

    /// Whether an address with this file name is one of its own.
    pub fn is_named(&self, name: &str) -> bool {
        self.title.texts.keys().any(|lang| self.file_name(*lang) == name)
    }
}

/// Whose a file's bytes are. Written before them, so that what was cut off is found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Blob {
    /// The attachment's id.
    pub id: String,
    /// The document that lists it: `petitions/<id>`.
    pub owner: String,
    pub pieces: u32,
    /// Whether it was seen to be listed.
    pub settled: bool,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// Those that nobody has looked after yet, the oldest first.
pub const BY_SETTLED: Index = Index::on("attachment_blobs_by_settled", &["settled", "at"]);

impl Document for Blob {
    const COLLECTION: &'static Collection =
        &Collection { name: "attachment_blobs", schema: 1, indexes: &[BY_SETTLED] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// A piece of a file's bytes, or its thumbnail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    pub id: String,
    /// Base64, since documents hold text.
    pub data: String,
}

impl Document for Piece {
    const COLLECTION: &'static Collection =
        &Collection { name: "attachment_pieces", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Piece {
    /// The id of the `n`th piece.
    pub fn id_of(attachment: &str, n: u32) -> String {
        format!("{attachment}:{n}")
    }

    /// The id of the thumbnail.
    pub fn thumbnail_of(attachment: &str) -> String {
        format!("{attachment}:thumbnail")
    }

    /// The ids of all that is kept of a file.
    pub fn all_of(attachment: &str, pieces: u32) -> Vec<String> {
        let thumbnail = std::iter::once(Piece::thumbnail_of(attachment));
        (0..pieces).map(|n| Piece::id_of(attachment, n)).chain(thumbnail).collect()
    }
}

/// The files of something that is being written. Rests in the personal store of whoever writes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tray {
    /// What they will belong to: `petition-drafts/<id>`.
    pub id: String,
    /// Against whose allowance they count: a resident's id, or a municipality's.
    pub holder: String,
    pub listed: Vec<Attachment>,
}

/// What somebody's trays hold.
pub const BY_HOLDER: Index = Index::on("attachment_trays_by_holder", &["holder"]);

impl Document for Tray {
    const COLLECTION: &'static Collection =
        &Collection { name: "attachment_trays", schema: 1, indexes: &[BY_HOLDER] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Lists one more of at most so many; `false` if the same bytes are among them already.
pub fn add(listed: &mut Vec<Attachment>, one: Attachment, most: usize) -> Result<bool, Fault> {
    if listed.iter().any(|other| other.digest == one.digest) {
        return Ok(false);
    }
    if listed.len() >= most {
        return Err(Fault::TooMany);
    }
    listed.push(one);
    Ok(true)
}

impl Tray {
    /// As [`add`].
    pub fn add(&mut self, one: Attachment, most: usize) -> Result<bool, Fault> {
        add(&mut self.listed, one, most)
    }

    /// Takes one out; whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.listed.len();
        self.listed.retain(|one| one.id != id);
        self.listed.len() < before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attachment(id: &str, title: &str) -> Attachment {
        Attachment {
            id: id.into(),
            title: Localized::new(Lang::LT, title),
            kind: Kind::Png,
            bytes: 1,
            pieces: 1,
            digest: format!("digest of {id}"),
            picture: None,
        }
    }

    #[test]
    fn a_file_is_named_by_its_title() {
        let named = |title: &str| attachment("1", title).file_name(Lang::RU);
        assert_eq!(named("Krantinės planas, 2026 m."), "krantinės-planas-2026-m.png");
        assert_eq!(named("../../etc/passwd"), "etc-passwd.png");
        assert_eq!(named("a\u{202E}gnp.exe\r\nX: y\"'"), "a-gnp-exe-x-y.png");
        assert_eq!(named("…"), "-.png");
        assert_eq!(named(&"ą".repeat(120)).chars().count(), 84);
        let mut both = attachment("1", "Planas");
        both.title = both.title.with(Lang::RU, "План");
        assert!(both.is_named("planas.png") && both.is_named("план.png"));
        assert!(!both.is_named("planas.exe") && !both.is_named("plan.png"));
    }

    #[test]
    fn a_tray_takes_so_many_and_nothing_twice() {
        let mut tray = Tray { id: "t".into(), holder: "r".into(), listed: vec![] };
        assert_eq!(tray.add(attachment("1", "a"), 2), Ok(true));
        assert_eq!(tray.add(attachment("1", "b"), 2), Ok(false));
        assert_eq!(tray.add(attachment("2", "b"), 2), Ok(true));
        assert_eq!(tray.add(attachment("3", "c"), 2), Err(Fault::TooMany));
        // What is there already is not too much.
        assert_eq!(tray.add(attachment("2", "c"), 2), Ok(false));
        assert!(tray.remove("1") && !tray.remove("1"));
        assert_eq!(tray.add(attachment("3", "c"), 2), Ok(true));
    }
}
