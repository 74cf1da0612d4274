//! A town's queue: what waits in the languages that it translates into.
//!
//! Invariant: a language that some town speaks is that town's to translate into; one that none
//! speaks is everybody's. A page costs one query for its texts and a few reads for each of them.

use super::glossary;
use super::model::{
    BY_AGE, BY_AUDIENCE, BY_CLAIM, BY_KIND_AND_AGE, BY_KIND_AND_AUDIENCE, State, Task,
};
use super::source::{Placed, Sources};
use super::suggestions;
use crate::key;
use crate::locale::{Args, Lang};
use crate::store::{Query, StoreError, Stored};
use crate::web::views::{Line, Place, When};
use crate::web::{Page, Site, Visit, WebError, WebResult, desk};
use actix_web::web::{Data, Path};
use serde::Serialize;

/// Texts on a page.
const A_PAGE: usize = 20;
/// How much of a text is shown, in characters.
const EXCERPT: usize = 240;
/// How many of one's own are shown.
const OWN: usize = 10;

/// How many texts wait for a town's translators.
pub const COUNT: desk::Count = desk::Count {
    path: "/translation/{municipality}",
    of: |visit| Box::pin(async move { waiting(&visit).await }),
};

/// The languages that a town translates into: its own, and those that no town speaks.
pub fn languages(site: &Site, municipality: &str) -> Vec<Lang> {
    let spoken = |id: &String| site.municipality(id).map(|town| town.default_language);
    let own = spoken(&municipality.to_owned());
    let all: Vec<Lang> = site.all_municipalities().iter().filter_map(spoken).collect();
    let free = site.locales.languages().iter().copied().filter(|lang| !all.contains(lang));
    own.into_iter().chain(free).collect()
}

async fn count(visit: &Visit, lang: Lang) -> Result<u64, StoreError> {
    let query = Query::on(&BY_AGE).equal(lang.as_str()).equal(State::Waiting.as_str());
    visit.site.public.tally::<Task>(&query).await
}

async fn waiting(visit: &Visit) -> Result<u64, StoreError> {
    let mut all = 0;
    for lang in languages(&visit.site, &visit.municipality()) {
        all += count(visit, lang).await? + suggestions::waiting(visit, lang).await?;
    }
    Ok(all)
}

/// In which order.
#[derive(Clone, Copy, PartialEq)]
enum Order {
    Age,
    Audience,
}

/// What the translator looks at.
#[derive(Clone)]
struct Filter {
    municipality: String,
    lang: Lang,
    kind: Option<&'static str>,
    order: Order,
}

/// A filter as a link.
#[derive(Serialize)]
struct FilterView {
    href: String,
    text: String,
    count: Option<u64>,
    current: bool,
}

/// A text in the list.
#[derive(Serialize)]
pub struct Card {
    href: String,
    title: Line,
    kind: String,
    /// `stale`, `missing` or `machine`.
    why: &'static str,
    from: String,
    excerpt: String,
    excerpt_lang: String,
    since: When,
    audience: i64,
    /// `mine`, `other` or `free`.
    claim: &'static str,
    until: Option<When>,
}

impl Filter {
    fn of(visit: &Visit, municipality: &str, sources: Sources) -> Result<Filter, WebError> {
        let all = languages(&visit.site, municipality);
        let asked = visit.parameter("language").and_then(|word| Lang::parse(&word));
        let lang = asked.filter(|lang| all.contains(lang)).or(all.first().copied());
        let kind = visit.parameter("kind").unwrap_or_default();
        let by_audience = visit.parameter("order").is_some_and(|order| order == "audience");
        Ok(Filter {
            municipality: municipality.to_owned(),
            lang: lang.ok_or(WebError::NotFound)?,
            kind: sources.of(&kind).map(|source| source.kind),
            order: if by_audience { Order::Audience } else { Order::Age },
        })
    }

    fn query(&self) -> Query {
        let of = |index| Query::on(index).equal(self.lang.as_str()).equal(State::Waiting.as_str());
        match (self.order, self.kind) {
            (Order::Age, None) => of(&BY_AGE),
            (Order::Age, Some(kind)) => of(&BY_KIND_AND_AGE).equal(kind),
            (Order::Audience, None) => of(&BY_AUDIENCE).descending(),
            (Order::Audience, Some(kind)) => of(&BY_KIND_AND_AUDIENCE).equal(kind).descending(),
        }
    }

    fn href(&self, visit: &Visit) -> String {
        let kind = self.kind.map(|kind| format!("&kind={kind}")).unwrap_or_default();
        let order = if self.order == Order::Audience { "&order=audience" } else { "" };
        let room = visit.link(&format!("/translation/{}", self.municipality));
        format!("{room}?language={}{kind}{order}", self.lang)
    }

    fn view(&self, visit: &Visit, other: Filter, text: String, count: Option<u64>) -> FilterView {
        let current = other.href(visit) == self.href(visit);
        FilterView { href: other.href(visit), text, count, current }
    }

    async fn languages(&self, visit: &Visit) -> Result<Vec<FilterView>, StoreError> {
        let mut all = Vec::new();
        for lang in languages(&visit.site, &self.municipality) {
            let text = into(visit, lang);
            let waiting = Some(count(visit, lang).await?);
            all.push(self.view(visit, Filter { lang, ..self.clone() }, text, waiting));
        }
        Ok(all)
    }

    fn kinds(&self, visit: &Visit, sources: Sources) -> Vec<FilterView> {
        let all = std::iter::once(None).chain(sources.texts.iter().map(|one| Some(one.kind)));
        let one = |kind: Option<&'static str>| {
            let text = kind.map_or_else(
                || visit.text(key!("translation-kind-all")),
                |kind| kind_text(visit, kind),
            );
            self.view(visit, Filter { kind, ..self.clone() }, text, None)
        };
        all.map(one).collect()
    }

    fn orders(&self, visit: &Visit) -> Vec<FilterView> {
        let one = |order, text: &str| {
            self.view(visit, Filter { order, ..self.clone() }, visit.text(text), None)
        };
        vec![
            one(Order::Age, key!("translation-order-age")),
            one(Order::Audience, key!("translation-order-audience")),
        ]
    }
}

/// What texts of a kind are called.
pub fn kind_text(visit: &Visit, kind: &str) -> String {
    // keys: translation-kind-*
    visit.text(&format!("translation-kind-{kind}"))
}

/// Into which language.
pub fn into(visit: &Visit, lang: Lang) -> String {
    let args = Args::from_iter([("language", lang.as_str())]);
    visit.text_with(key!("translation-into"), &args)
}

/// From which language.
pub fn from(visit: &Visit, lang: Lang) -> String {
    let args = Args::from_iter([("language", lang.as_str())]);
    visit.text_with(key!("translation-from"), &args)
}

pub async fn show(visit: Visit, sources: Data<Sources>, path: Path<(String, String)>) -> WebResult {
    let filter = Filter::of(&visit, &path.1, **sources)?;
    let after = visit.parameter("after").unwrap_or_default();
    let query = filter.query().after_word(&after).limit(A_PAGE);
    let page = visit.site.public.find::<Task>(&query).await?;
    let own = own(&visit, &filter.municipality).await?;
    let next = page.next.map(|next| format!("{}&after={}", filter.href(&visit), next.encode()));
    let mut suggested = 0;
    for lang in languages(&visit.site, &filter.municipality) {
        suggested += suggestions::waiting(&visit, lang).await?;
    }
    let here = format!("/translation/{}", filter.municipality);
    Page::new(&visit, "translation/queue.html")
        .with("place", &Place::of(&visit, &filter.municipality))
        .with("targets", &filter.languages(&visit).await?)
        .with("kinds", &filter.kinds(&visit, **sources))
        .with("orders", &filter.orders(&visit))
        .with("own", &cards(&visit, **sources, &filter.municipality, &own).await?)
        .with("texts", &cards(&visit, **sources, &filter.municipality, &page.items).await?)
        .with("next", &next)
        .with("suggested", &suggested)
        .with("suggestions", &visit.link(&format!("{here}/suggestions")))
        .with("glossary", &visit.link(glossary::PATH))
        .respond()
}

/// What the viewer has taken.
async fn own(visit: &Visit, municipality: &str) -> Result<Vec<Stored<Task>>, WebError> {
    let person = &visit.viewer()?.resident;
    let query = Query::on(&BY_CLAIM).equal(person).at_least(visit.now()).limit(OWN);
    let mut own = visit.site.public.find::<Task>(&query).await?.items;
    let all = languages(&visit.site, municipality);
    own.retain(|task| all.contains(&task.lang) && task.state == State::Waiting);
    Ok(own)
}

/// The texts that may be read; a task whose text may not any more is about to be laid aside.
async fn cards(
    visit: &Visit,
    sources: Sources,
    municipality: &str,
    tasks: &[Stored<Task>],
) -> Result<Vec<Card>, WebError> {
    let mut cards = Vec::new();
    for task in tasks {
        if let Some(placed) = sources.place(&visit.site, &task.text()).await? {
            cards.extend(card(visit, municipality, task, &placed)?);
        }
    }
    Ok(cards)
}

fn card(
    visit: &Visit,
    municipality: &str,
    task: &Task,
    placed: &Placed,
) -> Result<Option<Card>, WebError> {
    let Some(part) = placed.writing.foreign_to(task.lang).next() else { return Ok(None) };
    let (person, now) = (&visit.viewer()?.resident, visit.now());
    let held = task.held_from(person, now);
    Ok(Some(Card {
        href: visit.link(&format!("/translation/{municipality}/texts/{}", task.id)),
        title: Line::of(visit, &placed.title),
        kind: kind_text(visit, &task.kind),
        why: task.why().as_str(),
        from: from(visit, part.text.original),
        excerpt: excerpt(part.text.original_text()),
        excerpt_lang: part.text.original.to_string(),
        since: When::day(visit, task.since),
        audience: task.audience,
        claim: match held {
            Some(_) => "other",
            None if task.is_held_by(person, now) => "mine",
            None => "free",
        },
        until: held.map(|at| When::exactly(visit, at)),
    }))
}

/// The beginning of a text.
pub fn excerpt(text: &str) -> String {
    if text.chars().count() <= EXCERPT {
        return text.to_owned();
    }
    text.chars().take(EXCERPT).chain(['…']).collect()
}
