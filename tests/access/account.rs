//! Cases of the account: one's own, and what is another's.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::residents::{by_id, session};
use tiltas::store::Batch;
use tiltas::web::access::Access;

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let path = line.pattern.replace("{lang}", "lt");
        Some(match (line.method, line.pattern) {
            ("GET", "/{lang}/account" | "/{lang}/account/profile" | "/{lang}/account/sessions") => {
                vec![Case::new("own", path)]
            }
            ("POST", "/{lang}/account/profile") => {
                let filled = |state, version: String| {
                    let case = Case::new(state, &path).with("name", "Rasa");
                    case.with("language", "lt").with("zone", "home").with("version", version)
                };
                let now = version(world, who).await.to_string();
                vec![filled("older", "0".into()), filled("own", now)]
            }
            ("POST", "/{lang}/account/sessions/{id}/revoke") => {
                let to = |state, id: &str| Case::new(state, path.replace("{id}", id));
                let own = who.sign_in(&world.app).await.map(|(_, session)| session);
                vec![
                    to("own", own.as_deref().unwrap_or(NOBODY)),
                    to("another", &another_s(world, OWN).await),
                    to("across", &another_s(world, OTHER).await),
                    to("absent", NOBODY),
                ]
            }
            ("POST", "/{lang}/account/sign-out-everywhere") => vec![Case::new("own", path)],
            _ => return None,
        })
    })
}

/// The version of somebody's account as it is now.
async fn version(world: &World, who: &Person) -> u64 {
    let Some(resident) = &who.resident else { return 0 };
    let store = world.app.personal(&resident.municipality);
    by_id(store, &resident.id).await.expect("a store").expect("a resident").version
}

/// The session of somebody else who lives on this side.
async fn another_s(world: &World, side: &str) -> String {
    let other = world.somebody(side).await;
    let (session, _) = session::start(&world.app.site, side, &other.id, String::new());
    let batch = Batch::new().insert(&session);
    world.app.personal(side).commit(batch).await.expect("a session");
    session.id
}
