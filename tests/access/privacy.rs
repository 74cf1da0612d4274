//! Cases of one's own data: a copy, erasing the account, agreeing to the privacy page.

use super::Case;
use super::people::Person;
use super::security::STALE;
use super::world::World;
use futures_util::future::BoxFuture;
use tiltas::web::access::Access;

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let path = line.pattern.replace("{lang}", "lt");
        let case = |state| Case::new(state, &path);
        let stale = async || case("stale").by(who.signed_in_for(&world.app, STALE).await);
        Some(match (line.method, line.pattern) {
            ("GET", "/{lang}/account/data" | "/{lang}/account/data/erase") => vec![case("own")],
            ("POST", "/{lang}/account/data") => vec![case("own"), stale().await],
            ("POST", "/{lang}/account/data/erase") => {
                let double = who.double(&world.app).await;
                let sure = case("sure").by(double.sign_in(&world.app).await);
                vec![case("unsure"), stale().await.with("sure", "yes"), sure.with("sure", "yes")]
            }
            ("POST", "/{lang}/account/data/sign-in") => vec![case("own")],
            ("GET", "/{lang}/account/consent") => vec![case("own")],
            ("POST", "/{lang}/account/consent") => vec![case("own").with("answer", "yes")],
            _ => return None,
        })
    })
}
