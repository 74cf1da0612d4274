//! Where somebody was going when they had to sign in. Pure.
//!
//! Invariant: a [`Next`] is a page of this site, however the address that named it was made: it is
//! kept without its language and always put behind one, so it cannot begin with a host.

use crate::locale::Lang;
use serde::{Deserialize, Serialize};

/// The longest address that is remembered.
const MOST: usize = 500;

/// An address after its language (`/petitions/clean-embankment?page=2`); empty where none was
/// given or it was none of ours.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Next(String);

impl Next {
    /// Reads `/lt/petitions/…` in any of the site's languages.
    pub fn parse(address: &str, languages: &[Lang]) -> Next {
        Next(page(address, languages).unwrap_or_default().to_owned())
    }

    /// Whether it is a page of this room: `/broker`.
    pub fn is_under(&self, room: &str) -> bool {
        self.0.strip_prefix(room).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The address as a form's hidden field holds it.
    pub fn address(&self, lang: Lang) -> String {
        if self.0.is_empty() { String::new() } else { format!("/{lang}{}", self.0) }
    }

    /// The query that hands the address on to another form; empty where there is none.
    pub fn onward(&self, lang: Lang) -> String {
        let address = self.address(lang);
        if address.is_empty() {
            return address;
        }
        let encoded: String = form_urlencoded::byte_serialize(address.as_bytes()).collect();
        format!("?next={encoded}")
    }

    /// Where to go in this language, with the word of what was done; to the account where there
    /// is no page to go back to.
    pub fn after(&self, lang: Lang, done: &str) -> String {
        let page = if self.0.is_empty() { "/account" } else { &self.0 };
        let (page, place) = page.split_once('#').map_or((page, None), |(p, f)| (p, Some(f)));
        let mark = if page.contains('?') { '&' } else { '?' };
        let place = place.map(|place| format!("#{place}")).unwrap_or_default();
        format!("/{lang}{page}{mark}done={done}{place}")
    }
}

fn page<'a>(address: &'a str, languages: &[Lang]) -> Option<&'a str> {
    let rest = address.strip_prefix('/')?;
    let code = rest.get(..2)?;
    let ours = languages.iter().any(|lang| lang.as_str() == code);
    let page = rest.get(2..)?;
    let path = page.split(['?', '#']).next().unwrap_or_default();
    let written = |c: char| c.is_ascii_graphic() && c != '\\';
    let plain = page.len() <= MOST && page.chars().all(written) && !path.contains("//");
    let ends = page.is_empty() || page.starts_with(['/', '?', '#']);
    // Going back to where one signs in or out would be going in a circle.
    let circle = path.starts_with("/sign-") || path == "/register";
    (ours && plain && ends && !circle).then_some(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [Lang; 2] = [Lang::LT, Lang::RU];

    fn read(address: &str) -> Next {
        Next::parse(address, &LANGUAGES)
    }

    #[test]
    fn a_page_is_come_back_to_in_the_language_of_the_moment() {
        let next = read("/lt/petitions/clean?page=2#signatures");
        assert_eq!(next.address(Lang::RU), "/ru/petitions/clean?page=2#signatures");
        assert_eq!(
            next.after(Lang::RU, "signed-in"),
            "/ru/petitions/clean?page=2&done=signed-in#signatures"
        );
        assert_eq!(read("/lt?a=b").after(Lang::LT, "x"), "/lt?a=b&done=x");
        assert_eq!(read("/ru/news").after(Lang::LT, "x"), "/lt/news?done=x");
    }

    #[test]
    fn what_is_not_a_page_of_ours_leads_to_the_account() {
        let others = [
            "",
            "/",
            "//evil.example",
            "/lt//evil.example",
            "https://evil.example/lt/",
            "lt/news",
            "/en/news",
            "/ltx/news",
            "/lt.evil.example",
            "/lt@evil.example",
            "/lt\\evil.example",
            "/lt/\\evil.example",
            "/\\evil.example",
            "/lt/a\r\nset-cookie: x",
            "/lt/a b",
            "/lt/ą",
            "\t/lt/news",
            "/lt/sign-in",
            "/lt/sign-in/code?x",
            "/lt/sign-out",
            "/lt/register",
        ];
        for other in others {
            assert_eq!(read(other).after(Lang::LT, "x"), "/lt/account?done=x", "{other:?}");
            assert_eq!(read(other).address(Lang::LT), "");
        }
        assert_eq!(read(&format!("/lt/{}", "a".repeat(MOST))), Next::default());
    }
}
