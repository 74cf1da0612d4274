//! What is discussed, as the room that it belongs to describes it.

use super::model::Kind;
use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::residency::Participation;
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
    /// Who may contribute.
    pub participation: Participation,
    /// Whose page it is.
    pub towns: Vec<MunicipalityId>,
}

impl Subject {
    /// Whether the viewer, if there is one, may contribute.
    pub fn admits(&self, visit: &Visit) -> bool {
        visit.viewer.as_ref().is_none_or(|viewer| {
            self.participation.admits(viewer.verified)
                && self.participation.reaches(&viewer.municipality, &self.towns)
        })
    }

    /// One that is only looked at: nothing can be contributed to it here.
    pub fn looked_at(key: &str, path: &str, title: &Localized) -> Subject {
        let (key, path, title) = (key.to_owned(), path.to_owned(), title.clone());
        Subject {
            key,
            path,
            title,
            author: None,
            open: false,
            kinds: &[],
            participation: Participation::default(),
            towns: Vec::new(),
        }
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
