//! What a letter belongs to, and how one click ends it: List-Id (RFC 2919), List-Unsubscribe
//! (RFC 2369, RFC 8058), List-Archive and List-Help. Pure.
//!
//! Invariant: a security letter belongs to no list, whatever else it says.

use super::headers::{list_id, plain};
use super::{Kind, Letter, hash, word};
use crate::locale::Args;
use crate::web::Site;
use lettre::message::header::HeaderValue;

/// The longest name of a list; with the host after it, it stays below 255 (RFC 2919, 2).
const LONGEST: usize = 150;

/// The list headers of a letter.
pub fn headers(site: &Site, letter: &Letter, host: &str) -> Vec<HeaderValue> {
    let mut all = Vec::new();
    if letter.kind == Kind::Security {
        return all;
    }
    if let Some(list) = &letter.list {
        let id = format!("{}.{}", name(list), host.trim_matches(['[', ']']).replace(':', "."));
        all.push(list_id("List-Id", &phrase(site, letter, list), &id));
        if PAGES.contains(&room(list)) {
            let page = site.absolute(&format!("/{}/{list}", letter.lang));
            all.push(plain("List-Archive", &[bracketed(&page)]));
        }
        let contact = &site.config.site.contact;
        if !contact.is_empty() {
            all.push(plain("List-Help", &[bracketed(&format!("mailto:{contact}"))]));
        }
    }
    if let Some(address) = &letter.unsubscribe {
        all.push(plain("List-Unsubscribe", &[bracketed(address)]));
        all.push(plain("List-Unsubscribe-Post", &["List-Unsubscribe=One-Click".into()]));
    }
    all
}

/// A page's path as the words of an id: `petitions.clean-embankment`.
pub fn name(list: &str) -> String {
    let name = list.split('/').map(word).collect::<Vec<_>>().join(".");
    if name.len() <= LONGEST { name } else { hash(&[list]) }
}

/// The rooms whose pages are what letters about them are an excerpt of.
const PAGES: [&str; 7] =
    ["consultations", "petitions", "meetings", "sittings", "news", "contributions", "feedback"];

fn room(list: &str) -> &str {
    list.split('/').next().unwrap_or_default()
}

/// What people call the list, in the reader's language: the site and its room.
fn phrase(site: &Site, letter: &Letter, list: &str) -> String {
    let mut args = Args::from_iter([("room", room(list))]);
    args.set("site", site.locales.text(letter.lang, crate::key!("web-site-name"), None));
    site.locales.text(letter.lang, crate::key!("standards-list"), Some(&args))
}

/// An address in its brackets, with nothing that would end them.
fn bracketed(address: &str) -> String {
    let mut kept = String::with_capacity(address.len() + 2);
    kept.push('<');
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"<>\"\\^`{|}".contains(&byte) {
            kept.push(char::from(byte));
        } else {
            kept.push_str(&format!("%{byte:02X}"));
        }
    }
    kept.push('>');
    kept
}

#[cfg(test)]
mod tests {
    use super::{bracketed, name};

    #[test]
    fn a_list_is_named_by_its_page() {
        assert_eq!(name("petitions/clean-embankment"), "petitions.clean-embankment");
        let long = format!("consultations/{}/{}", "a".repeat(90), "b".repeat(90));
        assert_eq!(name(&long).len(), 32);
        assert_ne!(name(&long), name(&format!("{long}b")));
    }

    #[test]
    fn an_address_ends_where_its_brackets_do() {
        assert_eq!(bracketed("https://t.example/lt/a?b=c&d"), "<https://t.example/lt/a?b=c&d>");
        assert_eq!(bracketed("https://t.example/ž> x"), "<https://t.example/%C5%BE%3E%20x>");
    }
}
