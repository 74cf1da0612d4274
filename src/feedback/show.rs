//! The page of one piece of feedback, and the page for writing one.

use super::feed;
use super::model::{Feedback, TITLE, Tone};
use super::routes::subject;
use super::translated::{KIND, PART};
use crate::answers::{Due, Owed, State};
use crate::discussion::{self, TEXT};
use crate::journal;
use crate::locale::{Args, Origin};
use crate::notifications::following::Button;
use crate::translation::suggest_path;
use crate::web::views::{Line, Place, When};
use crate::web::{Form, Page, Visit, WebError, WebResult, keys};
use serde_json::{Value, json};

/// The page with its thread; `form` is what the author says of the answer, where that had problems.
pub async fn page<'a>(
    visit: &'a Visit,
    one: &Feedback,
    form: Option<&Form>,
) -> Result<Page<'a>, WebError> {
    let subject = subject(one);
    let discussion = discussion::show(visit, &subject).await?;
    // Who does not get the text does not get its title either.
    let own_item = format!("contribution-{}", one.id);
    let shown = discussion.items.iter().find(|item| item.id == own_item);
    let shown = shown.is_none_or(|item| item.text.is_some());
    let owed = visit.site.public.get::<Owed>(&Owed::id_of(&one.id, &one.municipality)).await?;
    let answered = owed.as_ref().is_some_and(|owed| owed.state == State::Answered);
    let waiting = owed.filter(|owed| owed.state == State::Waiting);
    let own = visit.viewer.as_ref().is_some_and(|viewer| viewer.resident == one.author.resident);
    let blank = Form::prefilled([
        ("key", keys::id()),
        ("stance", "neutral".to_owned()),
        ("language", visit.lang.to_string()),
    ]);
    let verdict = one
        .verdict
        .as_ref()
        .map(|verdict| json!({ "settled": verdict.settled, "at": When::day(visit, verdict.at) }));
    let page = Page::new(visit, "feedback/show.html")
        .with("following", &Button::of(visit, &subject.path).await?)
        .with("title", &shown.then(|| Line::of(visit, &one.title)))
        .with("title_from", &shown.then(|| title_from(visit, one)))
        .with("tone", one.tone.as_str())
        .with("place", &Place::of(visit, &one.municipality))
        .with("here", &visit.link(&subject.path))
        .with("id", &one.id)
        .with("feed", &feed::link_to(visit, one, shown))
        .with("due", &waiting.map(|owed| Due::of(visit, &owed)))
        .with("answered", &answered)
        .with("judges", &(own && answered && one.verdict.is_none()))
        .with("verdict", &verdict)
        .with("discussion", &discussion)
        .with("journal", &journal::links(visit, &subject.path).await?)
        .with("text_languages", &discussion::languages(visit))
        .with("max", &TEXT)
        .with_form(form.unwrap_or(&blank));
    Ok(if form.is_some() { page.never_shared() } else { page })
}

/// The subject line as it was written and where a better translation is suggested, where the reader
/// is shown a translation.
fn title_from(visit: &Visit, one: &Feedback) -> Option<Value> {
    let reading = one.title.read(visit.lang);
    let (original, lang) = reading.original?;
    let by = if reading.origin == Origin::Machine { "machine" } else { "human" };
    let suggest = suggest_path(KIND, &one.id, PART, visit.lang);
    Some(json!({
        "text": original,
        "lang": lang,
        "by": by,
        "stale": reading.stale,
        "suggest_href": visit.link(&suggest),
    }))
}

/// The form, with what was typed and what is wrong with it.
pub fn write(visit: &Visit, form: &Form) -> WebResult {
    // keys: feedback-tone-*
    let tone = |tone: Tone| {
        let word = tone.as_str();
        json!({ "value": word, "text": visit.text(&format!("feedback-tone-{word}")) })
    };
    let tones: Vec<Value> = Tone::ALL.into_iter().map(tone).collect();
    let towns = visit.site.all_municipalities().iter();
    let towns: Vec<Value> = towns
        .map(|town| {
            let name = visit.site.names(town, visit.lang).administration;
            json!({ "value": town, "text": name, "hint": term(visit, town) })
        })
        .collect();
    Page::new(visit, "feedback/new.html")
        .with("tones", &tones)
        .with("towns", &towns)
        .with("text_languages", &discussion::languages(visit))
        .with("max", &TEXT)
        .with("max_title", &TITLE)
        .with_form(form)
        .never_shared()
        .respond()
}

/// How long an administration has, in words.
fn term(visit: &Visit, town: &str) -> String {
    let Some(town) = visit.site.municipality(town) else { return String::new() };
    let key = match town.rules.feedback_working_days {
        true => crate::key!("feedback-term-working"),
        false => crate::key!("feedback-term-calendar"),
    };
    visit.text_with(key, &Args::from_iter([("count", town.rules.feedback_days)]))
}
