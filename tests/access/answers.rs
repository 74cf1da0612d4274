//! Cases of answering contributions, and of the list of questions.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::web::access::Access;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let to = |side: &str, id: &str| format!("/lt/answers/{side}/{id}");
        let own = &world.contributions["consultations/open"];
        let answer = |state, path: String| {
            let version = "0";
            let case = Case::new(state, path).with("version", version);
            case.with("office", "Skyrius").with("text", "Taip.")
        };
        Some(match line.pattern {
            "/{lang}/answers/{municipality}" => vec![
                Case::new("own", format!("/lt/answers/{OWN}")),
                Case::new("theirs", format!("/lt/answers/{OTHER}")),
            ],
            "/{lang}/answers/{municipality}/{contribution}" => vec![
                answer("own", to(OWN, own)),
                answer("absent", to(OWN, NOBODY)),
                // Under a page of which the other side is no host.
                answer("across", to(OTHER, own)),
            ],
            "/{lang}/consultations/{slug}/questions" => vec![
                Case::new("open", "/lt/consultations/walked-open/questions"),
                Case::new("absent", "/lt/consultations/walked-absent/questions"),
            ],
            _ => return None,
        })
    })
}
