//! Cases of feeds: everybody reads them, and there is one of what there is.

use super::Case;
use super::people::{OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::web::access::Access;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let path = line.pattern.replace("{lang}", "lt");
        let slugs = |slugs: &[(&'static str, &str)]| {
            let one = |(state, slug): &(&'static str, &str)| {
                Case::new(state, path.replace("{slug}", slug))
            };
            slugs.iter().map(one).collect()
        };
        let rest = line.pattern.strip_prefix("/{lang}/")?;
        Some(match rest {
            "feeds" | "feed.atom" | "consultations.atom" | "sittings.atom" | "news.atom"
            | "feedback.atom" | "journal.atom" => vec![Case::new("page", path)],
            "consultations/{slug}/feed.atom" => slugs(&[
                ("open", "walked-open"),
                ("upcoming", "walked-upcoming"),
                ("closed", "walked-closed"),
                ("absent", "nowhere"),
            ]),
            "sittings/{slug}/feed.atom" => {
                slugs(&[("held", "joint-sitting"), ("ahead", "pagegiai-council"), ("absent", "x")])
            }
            "feedback/{slug}/feed.atom" => {
                let list = world.app.browser().get("/lt/feedback").await;
                let card = list.attributes(".card-title a", "href").remove(0);
                let id = card.rsplit('/').next().unwrap_or_default();
                slugs(&[("written", id), ("absent", NOBODY)])
            }
            "municipalities/{municipality}/feed.atom" => [("own", OWN), ("unknown", "nowhere")]
                .map(|(state, id)| Case::new(state, path.replace("{municipality}", id)))
                .into(),
            _ => return None,
        })
    })
}
