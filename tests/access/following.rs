//! Cases of following a page, and of the list of what one follows.

use super::Case;
use super::people::Person;
use super::world::World;
use futures_util::future::BoxFuture;
use tiltas::web::access::Access;

pub fn cases<'a>(
    _: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        match line.pattern {
            "/{lang}/account/following" => Some(vec![Case::new("page", "/lt/account/following")]),
            "/{lang}/follow" => {
                let case = |state, page: &str| {
                    Case::new(state, format!("/lt/follow?page={page}")).with("page", page)
                };
                Some(vec![
                    case("one", "petitions/walked-open"),
                    case("all", "consultations"),
                    case("administration", "municipalities/pagegiai"),
                    case("absent", "petitions/nowhere"),
                ])
            }
            _ => None,
        }
    })
}
