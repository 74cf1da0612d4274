//! The list of feedback: what waits or what was answered, of all towns or of one, the newest first.

use super::model::Feedback;
use super::{feed, figures};
use crate::answers::{BY_KIND, BY_TOWN, Due, Kind, Owed, State};
use crate::discussion::Contribution;
use crate::notifications::following::Button;
use crate::residents;
use crate::store::{Query, StoreError};
use crate::web::views::{Line, Place, When};
use crate::web::{Page, Visit, WebResult};
use serde::Serialize;
use serde_json::{Value, json};

/// How much makes a page.
const PAGE: usize = 20;

/// One piece of feedback in the list.
#[derive(Serialize)]
struct Card {
    href: String,
    /// Absent where the rules of the discussions keep it out of sight.
    title: Option<Line>,
    tone: &'static str,
    place: Place,
    author: String,
    from: Place,
    at: When,
    due: Due,
    done: Option<When>,
}

pub(super) async fn page(visit: Visit) -> WebResult {
    let town = visit.parameter("town").filter(|town| visit.site.municipality(town).is_some());
    let town = town.unwrap_or_default();
    let answered = visit.parameter("show").is_some_and(|show| show == "answered");
    let state = if answered { State::Answered } else { State::Waiting };
    let query = match town.as_str() {
        "" => Query::on(&BY_KIND).equal(Kind::Feedback.as_str()),
        town => Query::on(&BY_TOWN).equal(Kind::Feedback.as_str()).equal(town),
    };
    let query = query.equal(state.as_str()).descending().limit(PAGE);
    let query = query.after_word(&visit.parameter("after").unwrap_or_default());
    let page = visit.site.public.find::<Owed>(&query).await?;
    let mut cards = Vec::new();
    for owed in &page.items {
        cards.extend(card(&visit, owed).await?);
    }
    let list = visit.link("/feedback");
    let next = page
        .next
        .map(|next| format!("{list}?town={town}&show={}&after={}", state.as_str(), next.encode()));
    Page::new(&visit, "feedback/list.html")
        .with("following", &Button::of(&visit, "/feedback").await?)
        .with("cards", &cards)
        .with("towns", &towns(&visit, &town, state))
        .with("states", &states(&visit, &town, state))
        .with("figures", &figures::all(&visit).await?)
        .with("next", &next)
        .with("feed", &feed::link_to_all(&visit))
        .respond()
}

async fn card(visit: &Visit, owed: &Owed) -> Result<Option<Card>, StoreError> {
    let store = &visit.site.public;
    let Some(of) = store.get::<Feedback>(&owed.contribution).await? else { return Ok(None) };
    let text = store.get::<Contribution>(&of.id).await?;
    let shown = text.is_some_and(|text| !text.standing.withheld);
    let author = if shown { residents::shown_name(visit, &of.author) } else { String::new() };
    Ok(Some(Card {
        href: visit.link(&owed.path),
        title: shown.then(|| Line::of(visit, &of.title)),
        tone: of.tone.as_str(),
        place: Place::of(visit, &of.municipality),
        author,
        from: Place::of(visit, &of.author.municipality),
        at: When::day(visit, of.at),
        due: Due::of(visit, owed),
        done: owed.done_at.map(|at| When::day(visit, at)),
    }))
}

/// The choice of a town: all, or one of them.
fn towns(visit: &Visit, chosen: &str, state: State) -> Vec<Value> {
    let choice = |town: &str, text: String| {
        let address = format!("{}?town={town}&show={}", visit.link("/feedback"), state.as_str());
        json!({ "href": address, "text": text, "current": town == chosen })
    };
    let all = choice("", visit.text(crate::key!("feedback-all-towns")));
    let each = visit.site.all_municipalities().iter();
    let each = each.map(|town| choice(town, visit.site.names(town, visit.lang).name));
    std::iter::once(all).chain(each).collect()
}

fn states(visit: &Visit, town: &str, chosen: State) -> Vec<Value> {
    let choice = |state: State, text: String| {
        let address = format!("{}?town={town}&show={}", visit.link("/feedback"), state.as_str());
        json!({ "href": address, "text": text, "current": state == chosen })
    };
    vec![
        choice(State::Waiting, visit.text(crate::key!("answers-waiting"))),
        choice(State::Answered, visit.text(crate::key!("answers-answered"))),
    ]
}
