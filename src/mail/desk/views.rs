//! What the page about delivery is given.

use crate::key;
use crate::locale::Args;
use crate::mail::{BY_AGE, BY_REASON, DUE, Kind, Letter, State, Why};
use crate::store::{Query, Store, StoreError};
use crate::web::views::{Place, When};
use crate::web::{Form, Page, Visit, WebError, WebResult};
use jiff::SignedDuration;
use serde_json::{Value, json};

/// How many letters a page lists.
const LISTED: usize = 50;

/// The page, with a form's problems if there are any.
pub async fn page<'a>(visit: &'a Visit, municipality: &str, form: &Form) -> WebResult<Page<'a>> {
    let store = visit.site.personal(municipality).ok_or(WebError::NotFound)?;
    let here = visit.link(&format!("/mail/{municipality}"));
    let reasons = reasons(store).await?;
    let chosen = chosen(visit, form, &reasons);
    let mut lanes = Vec::new();
    for kind in Kind::ALL {
        lanes.push(lane(visit, store, kind).await?);
    }
    let (letters, next) = match chosen {
        Some(why) => letters(visit, store, why, &here).await?,
        None => (vec![], None),
    };
    let tabs: Vec<Value> = reasons
        .iter()
        .map(|(why, count, _)| {
            json!({
                "text": said(visit, key!("delivery-why"), *why),
                "count": count,
                "href": format!("{here}?why={}", why.as_str()),
                "current": Some(*why) == chosen,
            })
        })
        .collect();
    let about = chosen.map(|why| {
        json!({
            "why": why.as_str(),
            "text": said(visit, key!("delivery-why"), why),
            "advice": said(visit, key!("delivery-advice"), why),
        })
    });
    Ok(Page::new(visit, "mail/desk/show.html")
        .with("place", &Place::of(visit, municipality))
        .with("action", &here)
        .with("lanes", &lanes)
        .with("reasons", &tabs)
        .with("chosen", &about)
        .with("letters", &letters)
        .with("next", &next)
        .with("days", &visit.site.config.retention.failed_letters_days)
        .with_form(form))
}

fn said(visit: &Visit, key: &'static str, why: Why) -> String {
    visit.text_with(key, &Args::from_iter([("why", why.as_str())]))
}

/// The reasons for which letters failed: how many, and when the latest.
async fn reasons(store: &Store) -> Result<Vec<(Why, u64, i64)>, StoreError> {
    let mut found = Vec::new();
    for why in Why::ALL {
        let failed = Query::on(&BY_REASON).equal(State::Failed.as_str()).equal(why.as_str());
        let count = store.tally::<Letter>(&failed).await?;
        if count > 0 {
            let latest = store.first::<Letter>(failed.descending()).await?;
            let at = latest.map_or(0, |letter| letter.due_at.as_millisecond());
            found.push((why, count, at));
        }
    }
    Ok(found)
}

/// The reason that is asked for; else the one for which a letter failed last.
fn chosen(visit: &Visit, form: &Form, reasons: &[(Why, u64, i64)]) -> Option<Why> {
    let asked = visit.parameter("why").and_then(|word| Why::parse(&word));
    let asked = asked.or_else(|| Why::parse(form.value("why")));
    asked.or_else(|| reasons.iter().max_by_key(|(_, _, at)| *at).map(|(why, _, _)| *why))
}

/// How one lane does.
async fn lane(visit: &Visit, store: &Store, kind: Kind) -> Result<Value, StoreError> {
    let hour = visit.now() - SignedDuration::from_hours(1);
    let of = |state: State| Query::on(&DUE).equal(state.as_str()).equal(kind.as_str());
    let waiting = Query::on(&BY_AGE).equal(State::Waiting.as_str()).equal(kind.as_str());
    let oldest = store.first::<Letter>(waiting).await?;
    let args = Args::from_iter([("lane", kind.as_str())]);
    Ok(json!({
        "name": visit.text_with(key!("delivery-lane"), &args),
        "waiting": store.tally::<Letter>(&of(State::Waiting)).await?,
        "oldest": oldest.map(|letter| When::exactly(visit, letter.written_at)),
        "sent": store.count::<Letter>(&of(State::Sent).at_least(hour)).await?,
        "failed": store.count::<Letter>(&of(State::Failed).at_least(hour)).await?,
    }))
}

/// A page of the letters that failed for a reason, the latest first, and where the next begins.
async fn letters(
    visit: &Visit,
    store: &Store,
    why: Why,
    here: &str,
) -> Result<(Vec<Value>, Option<String>), StoreError> {
    let after = visit.parameter("after").unwrap_or_default();
    let failed = Query::on(&BY_REASON)
        .equal(State::Failed.as_str())
        .equal(why.as_str())
        .after_word(&after)
        .descending()
        .limit(LISTED);
    let page = store.find::<Letter>(&failed).await?;
    let next = page.next.map(|next| format!("{here}?why={}&after={}", why.as_str(), next.encode()));
    Ok((page.items.iter().map(|letter| row(visit, letter)).collect(), next))
}

fn row(visit: &Visit, letter: &Letter) -> Value {
    let args = Args::from_iter([("lane", letter.kind.as_str())]);
    json!({
        "id": letter.id,
        "kind": visit.text_with(key!("delivery-kind"), &args),
        "to": masked(&letter.to_address),
        "written": When::exactly(visit, letter.written_at),
        "at": When::exactly(visit, letter.due_at),
        "attempts": letter.attempts,
        "answer": letter.fate.answer.as_ref().map(ToString::to_string),
    })
}

/// The address as far as staff need it: `o…@pastas.example`.
fn masked(address: &str) -> String {
    let (name, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}…@{domain}")
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn of_an_address_the_first_letter_and_the_domain_are_shown() {
        assert_eq!(masked("ona@pastas.example"), "o…@pastas.example");
        assert_eq!(masked("ąžuolas@pastas.example"), "ą…@pastas.example");
        assert_eq!(masked("\"a@b\"@pastas.example"), "\"…@pastas.example");
        assert_eq!(masked(""), "…@");
    }
}
