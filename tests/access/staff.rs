//! Cases of the pages about a municipality and its staff.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::World;
use futures_util::future::BoxFuture;
use tiltas::municipalities::Role;
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        // `own` is our side, whoever tries; `unknown` is no partner.
        let of = |side: &str| line.pattern.replace("{lang}", "lt").replace("{municipality}", side);
        let sides = || vec![Case::new("own", of(OWN)), Case::new("unknown", of("vilnius"))];
        Some(match (line.method, line.pattern) {
            ("GET", "/{lang}/municipalities/{municipality}") => sides(),
            (
                "GET",
                "/{lang}/municipalities/{municipality}/staff"
                | "/{lang}/municipalities/{municipality}/staff/history",
            ) => sides(),
            ("POST", "/{lang}/municipalities/{municipality}/staff") => {
                let filled = async |state, to: &str, of_side: &str| {
                    let somebody = world.somebody(of_side).await;
                    let case = Case::new(state, of(to)).with("mail", somebody.mail);
                    case.with("role", "editor").with("key", keys::id())
                };
                vec![filled("own", OWN, OWN).await, filled("across", OWN, OTHER).await]
            }
            (_, "/{lang}/municipalities/{municipality}/staff/{resident}") => {
                let editor = world.app.staff(OWN, "Vardenė", &[Role::Editor]).await;
                let last = world.somebody(OWN).await;
                let to = |state, side: &str, resident: &str| {
                    let case = Case::new(state, of(side).replace("{resident}", resident));
                    case.with("key", keys::id()).with("moderator", "yes")
                };
                vec![
                    // Somebody else has taken the role away that this form was made for.
                    to("changed", OWN, &editor.id).with("shown", "translator"),
                    to("own", OWN, &editor.id).with("shown", "editor"),
                    // A resident who is no staff; one of ours under the other side's address.
                    to("resident", OWN, &last.id),
                    to("across", OTHER, &editor.id).with("shown", "editor"),
                ]
            }
            _ => return None,
        })
    })
}
