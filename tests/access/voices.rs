//! Cases of what people do with each other's contributions: supporting them, and hearing of new ones.

use super::Case;
use super::people::Person;
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::discussion::Contribution;
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        // What is said about a paragraph is walked beside its document.
        if line.pattern.contains("/documents/") {
            return None;
        }
        let (room, states): (&str, &[&'static str]) = match line.pattern.split('/').nth(2) {
            Some("consultations") => ("consultations", &["open", "upcoming", "closed"]),
            Some("petitions") => ("petitions", &["open", "joint", "closed", "rejected", "review"]),
            _ => return None,
        };
        let (_, after) = line.pattern.split_once("/contributions/")?;
        let one = |state, under: &str, rest: &str| {
            Case::new(state, format!("/lt/{room}/walked-{under}/contributions/{rest}"))
        };
        if after == "live" {
            let all = states.iter().copied().chain(["absent"]);
            return Some(all.map(|state| one(state, state, "live")).collect());
        }
        let after = after.strip_prefix("{id}").filter(|after| after.starts_with("/support"))?;
        let id = |state: &str| &world.contributions[&format!("{room}/{state}")];
        let under = |state, under, id: &str| one(state, under, &format!("{id}{after}"));
        let mut all: Vec<Case> =
            states.iter().map(|state| under(state, state, id(state))).collect();
        all.push(under("absent", "open", NOBODY));
        all.push(under("elsewhere", "open", id("closed")));
        if let ("POST", "/support", Some(resident)) = (line.method, after, &who.resident) {
            let mut own = world.stored::<Contribution>(id("open")).await.document;
            own.id = keys::id();
            (own.key, own.thread) = (own.id.clone(), own.id.clone());
            own.author = resident.person();
            world.insert(&own).await;
            all.push(under("mine", "open", &own.id));
        }
        Some(all)
    })
}
