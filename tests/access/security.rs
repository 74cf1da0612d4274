//! Cases of what protects an account: second factors, passkeys, the address, identities.

use super::Case;
use super::people::{OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use tiltas::residents::broker::Identity;
use tiltas::store::Batch;
use tiltas::web::access::Access;
use tiltas::web::keys;

/// A session that began so long ago is not fresh any more.
pub const STALE: SignedDuration = SignedDuration::from_hours(1);

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let path = line.pattern.replace("{lang}", "lt").replace("{municipality}", OWN);
        let path = path.replace("passkeys/{id}", &format!("passkeys/{NOBODY}"));
        let case = |state| Case::new(state, &path);
        let stale = async || case("stale").by(who.signed_in_for(&world.app, STALE).await);
        Some(match (line.method, line.pattern) {
            (
                _,
                "/{lang}/account/second-factor"
                | "/{lang}/account/second-factor/recovery"
                | "/{lang}/account/sign-in-again",
            ) => vec![case("own")],
            // The code is not one that the app would show.
            ("POST", "/{lang}/account/second-factor/app") => {
                let filled = |case: Case| case.with("seed", keys::token()).with("code", "000000");
                vec![filled(case("wrong")), filled(stale().await)]
            }
            (
                _,
                "/{lang}/account/second-factor/app"
                | "/{lang}/account/second-factor/app/remove"
                | "/{lang}/account/second-factor/passkeys/{id}/remove",
            ) => vec![case("own"), stale().await],
            // This site has none: it is reached at a network address.
            (_, pattern) if pattern.contains("/passkey") || pattern.contains("factor/confirm") => {
                vec![case("page")]
            }
            ("GET", "/{lang}/account/address") => vec![case("own")],
            ("POST", "/{lang}/account/address") => {
                let same = who.resident.as_ref().map(|resident| resident.mail.clone());
                let new = format!("{}@pastas.example", keys::id());
                vec![
                    case("same").with("mail", same.unwrap_or_default()),
                    case("new")
                        .by(who.double(&world.app).await.sign_in(&world.app).await)
                        .with("mail", new),
                ]
            }
            ("POST", "/{lang}/account/address/code") => {
                vec![case("wrong").with("code", "12345678")]
            }
            (_, "/{lang}/account/address/confirm") => vec![case("wrong").with("key", NOBODY)],
            ("POST", "/{lang}/account/address/cancel") => vec![case("own")],
            ("POST", "/{lang}/account/identities/{id}/unlink") => {
                let to = |state, id: &str| Case::new(state, path.replace("{id}", id));
                let another = world.somebody(who.side()).await;
                let own = identity(world, who.side(), who.id()).await;
                let another = identity(world, who.side(), &another.id).await;
                vec![to("own", &own), to("another", &another), to("absent", NOBODY)]
            }
            // No municipality of these has a broker.
            (_, pattern) if pattern.contains("/broker/") => vec![case("page")],
            _ => return None,
        })
    })
}

/// Somebody's identity at a broker, tied to their account.
async fn identity(world: &World, side: &str, resident: &str) -> String {
    let identity = Identity {
        id: keys::id(),
        identity_hash: keys::token(),
        resident: resident.to_owned(),
        municipality: side.to_owned(),
        issuer: "https://broker.example".into(),
        second_factor: false,
        linked_at: world.app.site.now(),
    };
    world.app.personal(side).commit(Batch::new().insert(&identity)).await.expect("an identity");
    identity.id
}
