//! The button by which a page is followed, as the component `follow` shows it.
//!
//! Invariant: for a visitor it depends on the page alone, so that the page stays the same bytes for
//! everybody; nothing is read for them.

use super::model::{Why, Wish};
use super::{list_of, wishes};
use crate::web::{Visit, WebError};
use serde::Serialize;

/// What the component shows.
#[derive(Serialize)]
pub struct Button {
    list: String,
    /// `visitor`, `none`, `following` or `stopped`.
    state: &'static str,
    /// Whether they follow all that is on this page, or this one thing.
    all: bool,
    /// Why they follow it.
    why: &'static str,
    /// Whether that began by what they did just now, so that they are told.
    just: bool,
    /// Where a visitor follows it once they have signed in.
    ask: String,
}

impl Button {
    /// The button of the page with this path (without the language).
    pub async fn of(visit: &Visit, path: &str) -> Result<Button, WebError> {
        let list = list_of(path);
        let next = visit.link(&format!("/follow?page={}", encoded(list)));
        let button = |state, why: Why, just| Button {
            list: list.to_owned(),
            state,
            all: !list.contains('/') || list.starts_with("municipalities/"),
            why: why.as_str(),
            just,
            ask: visit.link(&format!("/sign-in?next={}", encoded(&next))),
        };
        let Some(viewer) = &visit.viewer else { return Ok(button("visitor", Why::Chosen, false)) };
        let Some(store) = visit.site.personal(&viewer.municipality) else {
            return Ok(button("none", Why::Chosen, false));
        };
        let began = visit.parameter("done").and_then(|done| began(&done));
        Ok(match (wishes::of(store, &viewer.resident, list).await?, began) {
            (Wish::Follows(why, _), began) => {
                button("following", why, began.is_some() && why != Why::Chosen)
            }
            // The event is on its way.
            (Wish::None, Some(why)) => button("following", why, true),
            (Wish::None, None) => button("none", Why::Chosen, false),
            (Wish::Stopped, _) => button("stopped", Why::Chosen, false),
        })
    }
}

/// Why somebody follows a page after what was done there, in the words of the notice above it.
fn began(done: &str) -> Option<Why> {
    match done {
        "petition-signed" | "petition-supported" => Some(Why::Signer),
        "petition-sent" | "feedback-sent" => Some(Why::Author),
        "commented" | "contribution-held" | "meeting-registered" | "meeting-waiting" => {
            Some(Why::Participant)
        }
        _ => None,
    }
}

/// As a value of an address's query.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
