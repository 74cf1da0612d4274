//! The page on which a town's editor answers a contribution.

use super::list;
use super::model::{ANSWER, Official};
use super::owed::{Owed, State};
use super::pin::{AnswerView, Due};
use super::place::Place;
use crate::discussion::Contribution;
use crate::locale::{Lang, Localized};
use crate::petitions::written;
use crate::store::Stored;
use crate::web::views::{self, Line};
use crate::web::{Form, Page, Visit, WebError};
use serde_json::Value;

/// What is answered: where it stands, and what was said so far.
pub struct Asked {
    pub place: Place,
    pub one: Contribution,
    pub answer: Option<Stored<Official>>,
    pub owed: Option<Owed>,
}

impl Asked {
    /// The contribution with this id, if this town answers where it stands.
    pub async fn find(visit: &Visit, town: &str, id: &str) -> Result<Asked, WebError> {
        let store = &visit.site.public;
        let one = store.get::<Contribution>(id).await?.ok_or(WebError::NotFound)?.document;
        let place = Place::of(store, &one.subject).await?.ok_or(WebError::NotFound)?;
        if !place.towns.iter().any(|host| host == town) {
            return Err(WebError::NotFound);
        }
        let answer = store.get::<Official>(&Owed::id_of(id, town)).await?;
        let owed = store.get::<Owed>(&Owed::id_of(id, town)).await?.map(|owed| owed.document);
        let owed = owed.filter(|owed| owed.state == State::Waiting);
        Ok(Asked { place, one, answer, owed })
    }

    /// The form before anything is typed: the answer as it is, what people wrote of it.
    pub fn blank(&self, visit: &Visit, town: &str) -> Form {
        let version = self.answer.as_ref().map_or(0, |answer| answer.version);
        let mut values = vec![("version".to_owned(), version.to_string())];
        let own = written::language(&visit.site, town);
        let mut fill = |name: &str, text: &Localized| {
            for (lang, words) in text.texts.iter().filter(|(lang, _)| !text.machine.contains(*lang))
            {
                values.push((field(name, *lang, own), words.clone()));
            }
        };
        if let Some(answer) = &self.answer {
            fill("office", &answer.office);
            fill("text", &answer.text);
        }
        Form::prefilled(values.iter().map(|(name, value)| (name.as_str(), value.clone())))
    }

    /// The page with its form.
    pub async fn page<'a>(
        &self,
        visit: &'a Visit,
        town: &str,
        form: &Form,
    ) -> Result<Page<'a>, WebError> {
        let administration = |lang: Lang| visit.site.names(town, lang).administration;
        let languages = visit.site.locales.languages().iter();
        let offices: serde_json::Map<String, Value> =
            languages.map(|lang| (lang.to_string(), administration(*lang).into())).collect();
        let given = self.answer.as_ref().map(|answer| AnswerView::of(visit, answer));
        Ok(Page::new(visit, "answers/write.html")
            .with("place", &views::Place::of(visit, town))
            .with("title", &Line::of(visit, &self.place.title))
            .with("public", &visit.link(&self.place.at(&self.one, "")))
            .with("desk", &visit.link(&format!("/answers/{town}")))
            .with("here", &visit.link(&format!("/answers/{town}/{}", self.one.id)))
            .with("item", &list::alone(visit, &self.place, &self.one).await?)
            .with("withheld", &self.one.standing.withheld)
            .with("due", &self.owed.as_ref().map(|owed| Due::of(visit, owed)))
            .with("given", &given)
            .with("offices", &offices)
            .with("written_in", &written::languages(visit, town))
            .with("max", &ANSWER)
            .with_form(form))
    }
}

fn field(name: &str, lang: Lang, own: Lang) -> String {
    if lang == own { name.to_owned() } else { format!("{name}-{lang}") }
}
