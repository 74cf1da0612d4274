//! Cases of consultations, petitions and what is written under them.

use super::Case;
use super::people::Person;
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::web::access::Access;
use tiltas::web::keys;

const CONSULTATIONS: &[&str] = &["open", "upcoming", "closed"];
const PETITIONS: &[&str] = &["open", "joint", "closed", "rejected", "review"];

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let (room, states) = match line.pattern.split('/').nth(2) {
            Some("consultations") => ("consultations", CONSULTATIONS),
            Some("petitions") => ("petitions", PETITIONS),
            _ => return None,
        };
        let rest = line.pattern.trim_start_matches("/{lang}/").trim_start_matches(room);
        let slug = |state: &str| format!("/lt/{room}/walked-{state}");
        // The subject in each state, and one that is not there.
        let each = |make: &dyn Fn(&'static str) -> Case| {
            let absent = std::iter::once("absent");
            states.iter().copied().chain(absent).map(make).collect::<Vec<_>>()
        };
        let under = |after: &str| each(&|state| Case::new(state, slug(state) + after));
        Some(match (line.method, rest) {
            ("GET", "") => vec![Case::new("page", format!("/lt/{room}"))],
            ("GET", "/{slug}") => under(""),
            ("GET", "/{slug}/contributions") => under("/contributions"),
            ("POST", "/{slug}/contributions") => each(&|state| {
                let case = Case::new(state, slug(state) + "/contributions");
                case.with("text", "Labas.").with("language", "lt").with("key", keys::id())
            }),
            ("POST", "/{slug}/signatures") => under("/signatures"),
            ("POST", "/{slug}/signatures/withdraw") => under("/signatures/withdraw"),
            ("GET", "/{slug}/contributions/{id}") => contributions(world, room, states, ""),
            ("GET", "/{slug}/contributions/{id}/reply") => {
                contributions(world, room, states, "/reply")
            }
            _ => return None,
        })
    })
}

/// The contribution under a subject in each state; one that is not there, and one that stands
/// under another subject (`elsewhere`).
fn contributions(world: &World, room: &str, states: &[&'static str], after: &str) -> Vec<Case> {
    let one = |state: &'static str, under: &str, id: &str| {
        Case::new(state, format!("/lt/{room}/walked-{under}/contributions/{id}{after}"))
    };
    let id = |state: &str| &world.contributions[&format!("{room}/{state}")];
    let mut cases: Vec<Case> = states.iter().map(|state| one(state, state, id(state))).collect();
    cases.push(one("absent", "open", NOBODY));
    cases.push(one("elsewhere", "open", id("closed")));
    cases
}
