//! What other rooms show of petitions: cards and answers on the front page, links from sittings.

use super::actions::by_slug;
use super::model::{BY_RESPONSE, BY_STATE, Petition, State};
use super::views::{Card, href, shown};
use crate::municipalities::{Answered, ResponseView};
use crate::store::{Query, StoreError};
use crate::web::Visit;
use crate::web::views::Line;
use serde::Serialize;

/// The newest petitions that collect signatures, for the component `petition_card`.
pub async fn open_cards(visit: &Visit, limit: usize) -> Result<Vec<Card>, StoreError> {
    let open = Query::on(&BY_STATE).equal(State::Open.as_str()).descending().limit(limit);
    let page = visit.site.public.find::<Petition>(&open).await?;
    Card::all(visit, page.items.iter().map(|stored| &stored.document)).await
}

/// Those addressed to this municipality, alone or with others, among the newest.
pub async fn open_cards_of(
    visit: &Visit,
    addressed: &str,
    limit: usize,
) -> Result<Vec<Card>, StoreError> {
    let open = Query::on(&BY_STATE).equal(State::Open.as_str()).descending();
    let page = visit.site.public.find::<Petition>(&open).await?;
    let all = page.items.iter().map(|stored| &stored.document);
    let its = all.filter(|petition| petition.addressed.iter().any(|id| id == addressed));
    Card::all(visit, its.take(limit)).await
}

/// What administrations answered lately, the newest first.
pub async fn latest_responses(visit: &Visit, limit: usize) -> Result<Vec<Answered>, StoreError> {
    // The latest answers stand under the petitions that were answered last.
    let answered = Query::on(&BY_RESPONSE).at_least(1).descending().limit(limit);
    let page = visit.site.public.find::<Petition>(&answered).await?;
    let all = page.items.iter().map(|stored| &stored.document);
    let mut responses: Vec<_> = all
        .flat_map(|petition| petition.responses.iter().map(move |response| (petition, response)))
        .collect();
    responses.sort_by_key(|(_, response)| std::cmp::Reverse(response.at));
    let view = |&(petition, response)| {
        let Link { href, title, title_lang } = Link::of(visit, petition);
        Answered { href, title, title_lang, response: ResponseView::of(visit, response) }
    };
    Ok(responses.iter().take(limit).map(view).collect())
}

/// A petition's page by its title.
#[derive(Serialize)]
pub struct Link {
    pub href: String,
    pub title: String,
    pub title_lang: String,
}

impl Link {
    fn of(visit: &Visit, petition: &Petition) -> Link {
        let title = Line::of(visit, &shown(visit, petition).action);
        Link { href: href(visit, petition), title: title.text, title_lang: title.lang }
    }
}

/// The link to the petition with this slug, if there is one.
pub async fn link(visit: &Visit, slug: &str) -> Result<Option<Link>, StoreError> {
    let found = by_slug(&visit.site.public, slug).await?;
    Ok(found.map(|petition| Link::of(visit, &petition)))
}
