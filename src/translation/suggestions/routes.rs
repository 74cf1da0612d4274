//! The addresses of suggestions: a resident's form, the translators' list, and each one's page.

use super::actions::{self, Unwanted};
use super::model::{BY_STANDING, Standing, Suggestion, WORD};
use super::pages::{self, Card};
use crate::key;
use crate::locale::{Lang, Localized};
use crate::store::{Query, Stored};
use crate::translation::desk::languages;
use crate::translation::model::{Part, TextId};
use crate::translation::routes::refusal_key;
use crate::translation::source::{Placed, Sources};
use crate::web::views::Place;
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

/// How many of a language are listed; those behind them come up as these are decided.
const LISTED: usize = 50;

type Address = Path<(String, String, String)>;

/// A part that has a translation, where readers meet it.
async fn translated(
    visit: &Visit,
    sources: Sources,
    word: &str,
    part: &str,
) -> WebResult<(TextId, Part, Placed)> {
    let text = TextId::parse(word).ok_or(WebError::NotFound)?;
    let placed = sources.place(&visit.site, &text).await?.ok_or(WebError::NotFound)?;
    let found = placed.writing.parts.iter().find(|one| one.word == part).cloned();
    let part = found.filter(|one| one.translation(text.lang).is_some());
    Ok((text, part.ok_or(WebError::NotFound)?, placed))
}

pub async fn show(visit: Visit, sources: Data<Sources>, path: Address) -> WebResult {
    let (text, part, placed) = translated(&visit, **sources, &path.1, &path.2).await?;
    let open = actions::open(&visit, &text, part.word).await?;
    let before = part.translation(text.lang).unwrap_or_default().to_owned();
    let form = Form::prefilled([("text", before)]);
    pages::suggest(&visit, &text, &part, &placed, open.as_deref(), &form).respond()
}

pub async fn send(
    visit: Visit,
    sources: Data<Sources>,
    path: Address,
    mut form: Form,
) -> WebResult {
    let (text, part, placed) = translated(&visit, **sources, &path.1, &path.2).await?;
    let max = part.most();
    let wording = if part.one_line { form.line("text", max) } else { form.text("text", max) };
    let Some(wording) = wording else {
        return pages::suggest(&visit, &text, &part, &placed, None, &form).respond();
    };
    let refused = match actions::suggest(&visit, &text, &part, wording).await? {
        Ok(()) => {
            let here = visit.link(&format!("/translation/suggest/{text}/{}", part.word));
            return page::redirect(&format!("{here}?done=translation-suggested"));
        }
        Err(Unwanted::Same) => (key!("translation-problem-same"), None),
        Err(Unwanted::Open) => (key!("translation-problem-open"), None),
        Err(Unwanted::TooOften(most)) => (key!("translation-problem-often"), Some(most as usize)),
    };
    form.refuse::<()>("text", refused.0, refused.1);
    pages::suggest(&visit, &text, &part, &placed, None, &form).respond()
}

/// What is open in the town's languages, the oldest first.
pub async fn list(visit: Visit, sources: Data<Sources>, path: Path<(String, String)>) -> WebResult {
    let municipality = &path.1;
    let mut cards = Vec::new();
    for lang in languages(&visit.site, municipality) {
        let open = Query::on(&BY_STANDING).equal(lang.as_str()).equal(Standing::Open.as_str());
        let page = visit.site.public.find::<Suggestion>(&open.limit(LISTED)).await?;
        for one in page.items {
            let Some(text) = TextId::parse(&one.text) else { continue };
            if let Some(placed) = sources.place(&visit.site, &text).await? {
                cards.push(Card::of(&visit, municipality, &one, &placed));
            }
        }
    }
    Page::new(&visit, "translation/suggestions.html")
        .with("place", &Place::of(&visit, municipality))
        .with("queue", &visit.link(&format!("/translation/{municipality}")))
        .with("suggestions", &cards)
        .respond()
}

/// What a suggestion is about, and itself.
struct Found {
    suggestion: Stored<Suggestion>,
    text: TextId,
    part: Part,
    placed: Placed,
}

async fn found(visit: &Visit, sources: Sources, town: &str, id: &str) -> WebResult<Found> {
    let suggestion = visit.site.public.get::<Suggestion>(id).await?;
    let suggestion = suggestion.ok_or(WebError::NotFound)?;
    if !languages(&visit.site, town).contains(&suggestion.lang) {
        return Err(WebError::NotFound);
    }
    let (text, part, placed) =
        translated(visit, sources, &suggestion.text, &suggestion.part).await?;
    Ok(Found { suggestion, text, part, placed })
}

impl Found {
    fn page<'a>(&self, visit: &'a Visit, town: &str, form: &Form) -> Page<'a> {
        let about = (&self.text, &self.part, &self.placed);
        pages::decide(visit, town, &self.suggestion, about, form)
    }
}

pub async fn look(visit: Visit, sources: Data<Sources>, path: Address) -> WebResult {
    let found = found(&visit, **sources, &path.1, &path.2).await?;
    let form = Form::prefilled([
        ("text", found.suggestion.wording.clone()),
        ("language", visit.lang.to_string()),
    ]);
    found.page(&visit, &path.1, &form).respond()
}

pub async fn decide(
    visit: Visit,
    sources: Data<Sources>,
    path: Address,
    mut form: Form,
) -> WebResult {
    let (_, town, id) = path.into_inner();
    let found = found(&visit, **sources, &town, &id).await?;
    let Some(choice) = form.choice("decision", &["accept", "decline"]) else {
        return found.page(&visit, &town, &form).respond();
    };
    let list = visit.link(&format!("/translation/{town}/suggestions"));
    let wanted = if choice == "accept" { Standing::Accepted } else { Standing::Declined };
    if found.suggestion.standing != Standing::Open {
        if found.suggestion.standing == wanted {
            return page::redirect(&format!("{list}?done=suggestion-{}", wanted.as_str()));
        }
        form.refuse::<()>("", key!("translation-problem-decided"), None);
        return found.page(&visit, &town, &form).status(StatusCode::CONFLICT).respond();
    }
    if wanted == Standing::Declined {
        let Some(word) = word(&visit, &mut form) else {
            return found.page(&visit, &town, &form).respond();
        };
        actions::decline(&visit, &found.suggestion, &found.placed, word).await?;
        return page::redirect(&format!("{list}?done=suggestion-declined"));
    }
    let Some(wording) = form.text("text", found.part.most()) else {
        return found.page(&visit, &town, &form).respond();
    };
    let seen = (form.value("revision").to_owned(), form.value("before").to_owned(), wording);
    match actions::accept(&visit, **sources, &found.suggestion, &found.placed, seen).await? {
        Ok(()) => page::redirect(&format!("{list}?done=suggestion-accepted")),
        Err(refusal) => {
            form.refuse::<()>("", refusal_key(refusal), None);
            found.page(&visit, &town, &form).status(StatusCode::CONFLICT).respond()
        }
    }
}

/// The translator's word, in the language that they say.
fn word(visit: &Visit, form: &mut Form) -> Option<Localized> {
    let languages: Vec<&str> = visit.site.locales.languages().iter().map(Lang::as_str).collect();
    let word = form.text("word", WORD);
    let lang = form.choice("language", &languages).and_then(|word| Lang::parse(&word));
    Some(Localized::new(lang?, word?))
}
