//! The pages that can be followed, and what each is called.
//!
//! Invariant: what the reader may not see cannot be followed, and its title is shown to nobody who
//! does not get it on the page itself.

use crate::discussion::Contribution;
use crate::feedback::Feedback;
use crate::locale::Localized;
use crate::news::{self, NewsItem};
use crate::sittings::{self, Sitting};
use crate::store::Query;
use crate::web::views::Line;
use crate::web::{Visit, WebError};
use crate::{consultations, meetings, petitions};

/// The longest list that is looked up.
const LONGEST: usize = 300;

/// A page that can be followed, in the reader's language.
pub struct Followed {
    pub title: String,
    /// The language of its title.
    pub lang: String,
}

/// The rooms whose lists can be followed, and the messages of their names.
const ROOMS: [(&str, &str); 6] = [
    ("consultations", crate::key!("consultations-title")),
    ("petitions", crate::key!("petitions-title")),
    ("meetings", crate::key!("meetings-title")),
    ("sittings", crate::key!("sittings-title")),
    ("news", crate::key!("news-title")),
    ("feedback", crate::key!("feedback-title")),
];

/// The kind of a list, for the message `following-kind-<word>`.
pub fn kind(list: &str) -> &'static str {
    let (room, one) = list.split_once('/').unwrap_or((list, ""));
    match (room, one) {
        ("municipalities", _) => "municipalities",
        (_, "") => "all",
        _ => ROOMS.iter().find(|(word, _)| *word == room).map_or("other", |(word, _)| *word),
    }
}

/// The page with this list; none where there is none that this reader sees.
pub async fn find(visit: &Visit, list: &str) -> Result<Option<Followed>, WebError> {
    if list.len() > LONGEST {
        return Ok(None);
    }
    let store = &visit.site.public;
    let parts: Vec<&str> = list.split('/').collect();
    Ok(match parts.as_slice() {
        [room] => ROOMS.iter().find(|(word, _)| word == room).map(|(_, key)| said(visit, key)),
        ["consultations", slug] => {
            let found = consultations::link(visit, slug).await?;
            found.map(|(line, _)| Followed { title: line.text, lang: line.lang })
        }
        ["consultations", slug, "documents", number] => {
            match consultations::documents::published(visit, slug, number).await {
                Ok(found) => Some(titled(visit, &found.document.title)),
                Err(WebError::NotFound) => None,
                Err(error) => return Err(error),
            }
        }
        ["petitions", slug] => {
            let found = petitions::link(visit, slug).await?;
            found.map(|link| Followed { title: link.title, lang: link.title_lang })
        }
        ["meetings", slug] => {
            let found = meetings::by_slug(store, slug).await?.filter(|meeting| meeting.listed);
            found.map(|meeting| titled(visit, &meeting.plan.title))
        }
        ["sittings", slug] => {
            let query = Query::on(&sittings::BY_SLUG).equal(*slug);
            let found = store.first::<Sitting>(query).await?;
            found.map(|sitting| titled(visit, &sitting.title))
        }
        ["news", slug] => {
            let query = Query::on(&news::BY_SLUG).equal(*slug);
            let found = store.first::<NewsItem>(query).await?;
            let found = found.filter(|item| item.published_at <= visit.now());
            found.map(|item| titled(visit, &item.title))
        }
        ["feedback", id] => feedback(visit, id).await?,
        ["municipalities", id] => visit.site.municipality(id).map(|_| Followed {
            title: visit.site.names(id, visit.lang).administration,
            lang: visit.lang.to_string(),
        }),
        _ => None,
    })
}

async fn feedback(visit: &Visit, id: &str) -> Result<Option<Followed>, WebError> {
    let store = &visit.site.public;
    let Some(one) = store.get::<Feedback>(id).await? else { return Ok(None) };
    let text = store.get::<Contribution>(id).await?;
    let shown = text.is_some_and(|text| !text.standing.withheld);
    Ok(Some(match shown {
        true => titled(visit, &one.title),
        false => said(visit, crate::key!("feedback-withheld")),
    }))
}

fn said(visit: &Visit, key: &str) -> Followed {
    Followed { title: visit.text(key), lang: visit.lang.to_string() }
}

fn titled(visit: &Visit, title: &Localized) -> Followed {
    let line = Line::of(visit, title);
    Followed { title: line.text, lang: line.lang }
}
