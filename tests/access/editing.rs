//! Cases of authors who change what they wrote, and of everybody who reads what was changed.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use tiltas::discussion::{Contribution, State};
use tiltas::moderation::Ground;
use tiltas::residents;
use tiltas::store::Batch;
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
        let under = |room: &&str| line.pattern.starts_with(&format!("/{{lang}}/{room}/"));
        let room = ["consultations", "petitions"].into_iter().find(under)?;
        match line.pattern.rsplit_once("/contributions/{id}/") {
            Some((_, "edit")) => Some(edits(world, who, room).await),
            Some((_, "history")) => Some(histories(world, who, room).await),
            _ => None,
        }
    })
}

/// Something that somebody wrote under what is in this state, not stored yet.
async fn written(world: &World, author: residents::Person, under: &str) -> Contribution {
    let mut one = world.stored::<Contribution>(&world.contributions[under]).await.document;
    one.id = keys::id();
    (one.key, one.thread) = (one.id.clone(), one.id.clone());
    (one.author, one.at) = (author, world.app.site.now());
    one
}

fn withheld(mut one: Contribution) -> Contribution {
    one.standing.withhold(State::Hidden, Ground::Insult, one.at, None);
    one
}

/// Who tries it; a visitor wrote nothing.
fn author(who: &Person) -> residents::Person {
    let nobody = || residents::Person {
        resident: NOBODY.to_owned(),
        municipality: OWN.to_owned(),
        name: "Vardenis".to_owned(),
        staff: false,
    };
    who.resident.as_ref().map_or_else(nobody, |resident| resident.person())
}

/// One's own, too late, after the end, out of sight, and changed meanwhile.
async fn edits(world: &World, who: &Person, room: &str) -> Vec<Case> {
    let open = format!("{room}/open");
    let own = async |under: &str| written(world, author(who), under).await;
    let mut late = own(&open).await;
    late.at -= SignedDuration::from_hours(2);
    let over = own(&format!("{room}/closed")).await;
    let hidden = withheld(own(&open).await);
    let mut changed = own(&open).await;
    let before = changed.reword("Jau pakeista kitame lange.".to_owned(), changed.at);
    let batch = Batch::new().insert(&late).insert(&over).insert(&hidden).insert(&changed);
    world.app.site.public.commit(batch.insert(&before)).await.expect("written");
    let one = |state, under: &str, one: &Contribution| {
        let path = format!("/lt/{room}/walked-{under}/contributions/{}/edit", one.id);
        Case::new(state, path).with("text", "Kitaip.").with("wording", "1")
    };
    vec![
        one("late", "open", &late),
        one("over", "closed", &over),
        one("out-of-sight", "open", &hidden),
        one("changed", "open", &changed),
    ]
}

/// What everybody reads, what its author and those who review it do, and what is not there.
async fn histories(world: &World, who: &Person, room: &str) -> Vec<Case> {
    let open = format!("{room}/open");
    let theirs = async |side: &str| {
        let author = world.somebody(side).await.person();
        withheld(written(world, author, &open).await)
    };
    let mine = withheld(written(world, author(who), &open).await);
    let (hidden, across) = (theirs(OWN).await, theirs(OTHER).await);
    let batch = Batch::new().insert(&mine).insert(&hidden).insert(&across);
    world.app.site.public.commit(batch).await.expect("written");
    let one = |state, under: &str, id: &str| {
        Case::new(state, format!("/lt/{room}/walked-{under}/contributions/{id}/history"))
    };
    let closed = &world.contributions[&format!("{room}/closed")];
    vec![
        one("open", "open", &world.contributions[&open]),
        one("closed", "closed", closed),
        one("out-of-sight", "open", &mine.id),
        one("withheld", "open", &hidden.id),
        one("withheld-across", "open", &across.id),
        one("elsewhere", "open", closed),
        one("absent", "open", NOBODY),
    ]
}
