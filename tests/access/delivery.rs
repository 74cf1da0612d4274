//! Cases of the administrators' page about delivery.

use super::Case;
use super::people::{OWN, Person};
use super::world::World;
use futures_util::future::BoxFuture;
use tiltas::web::access::Access;

pub fn cases<'a>(
    _: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let to = |side: &str| line.pattern.replace("{lang}", "lt").replace("{municipality}", side);
        Some(match (line.method, line.pattern) {
            ("GET", "/{lang}/mail/{municipality}") => {
                vec![Case::new("own", to(OWN)), Case::new("unknown", to("vilnius"))]
            }
            ("POST", "/{lang}/mail/{municipality}") => {
                let all = Case::new("own", to(OWN)).with("do", "again-all").with("why", "full");
                let one = Case::new("nothing", to(OWN)).with("do", "again").with("letter", "x");
                vec![all, one]
            }
            _ => return None,
        })
    })
}
