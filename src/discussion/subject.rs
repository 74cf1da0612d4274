//! What is discussed, as the room that it belongs to describes it.

use super::model::Kind;
use crate::locale::Localized;
use crate::residents::Person;
use crate::web::{Visit, WebError};

/// Something that residents write under.
#[derive(Clone, Debug)]
pub struct Subject {
    /// What contributions refer to it by: `consultations/<id>`. Never changes.
    pub key: String,
    /// Its page, without the language: `/consultations/<slug>`.
    pub path: String,
    pub title: Localized,
    /// Who is told of new contributions, where one person stands behind it.
    pub author: Option<Person>,
    /// Whether contributions are taken now.
    pub open: bool,
    /// What may be contributed, the usual first; replies always may.
    pub kinds: &'static [Kind],
}

impl Subject {
    /// One that is only looked at: nothing can be contributed to it here.
    pub fn looked_at(key: &str, path: &str, title: &Localized) -> Subject {
        let (key, path, title) = (key.to_owned(), path.to_owned(), title.clone());
        Subject { key, path, title, author: None, open: false, kinds: &[] }
    }

    /// The address of one contribution under it, without the language.
    pub fn address(&self, id: &str) -> String {
        format!("{}/contributions/{id}", self.path)
    }
}

/// A room whose pages have discussions.
pub trait Room: 'static {
    /// The pattern of its page's route: `/{lang}/consultations/{slug}`.
    const PATTERN: &'static str;

    /// The subject whose page has this slug, if the visitor may see it.
    fn subject(
        visit: &Visit,
        slug: &str,
    ) -> impl Future<Output = Result<Option<Subject>, WebError>>;
}
