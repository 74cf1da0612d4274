//! Cases of documents under discussion: read, commented on, written by the hosts' editors.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use crate::documents::{comment, consultation, published, unpublished};
use futures_util::future::BoxFuture;
use tiltas::web::access::Access;
use tiltas::web::keys;

const PARAGRAPH: &str = "/{lang}/consultations/{slug:[^/]+/documents/[0-9]+/[0-9]+-[0-9]+}";
const STAFF: &str = "/{lang}/consultations/documents/{municipality}";

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        if let Some(rest) = line.pattern.strip_prefix(STAFF) {
            return Some(staff(world, line.method, rest).await);
        }
        if let Some(rest) = line.pattern.strip_prefix(PARAGRAPH) {
            return Some(paragraph(world, line.method, rest).await);
        }
        let rest =
            line.pattern.strip_prefix("/{lang}/consultations/{slug}/documents/{document}")?;
        let slug = keys::id();
        let one = consultation(&world.app, &slug, &[OWN]).await;
        published(&world.app, &one, OWN, 1).await;
        unpublished(&world.app, &one, 2).await;
        let after = rest.replace("{number}", "1");
        let to = |number: &str| format!("/lt/consultations/{slug}/documents/{number}{after}");
        Some(vec![
            Case::new("published", to("1")),
            Case::new("unpublished", to("2")),
            Case::new("absent", to("9")),
        ])
    })
}

/// A paragraph of an open consultation's document, and of a closed one's.
async fn paragraph(world: &World, method: &str, rest: &str) -> Vec<Case> {
    let slug = keys::id();
    let one = consultation(&world.app, &slug, &[OWN]).await;
    published(&world.app, &one, OWN, 1).await;
    let of = |paragraph: &str, after: &str| {
        format!("/lt/consultations/{slug}/documents/1/{paragraph}{after}")
    };
    let case = |state: &'static str, path: String| {
        let case = Case::new(state, path);
        if method == "GET" {
            return case;
        }
        let case = case.with("text", "Labas.").with("language", "lt").with("key", keys::id());
        case.with("ground", "insult").with("facts", "Įžeidžia kaimynus.")
    };
    if !rest.contains("{id}") {
        let mut cases = vec![case("open", of("1-1", rest)), case("absent", of("7-7", rest))];
        if method == "POST" {
            let closed = keys::id();
            let mut one = consultation(&world.app, &closed, &[OWN]).await;
            published(&world.app, &one, OWN, 1).await;
            one.closes_at = world.app.site.now();
            crate::documents::replace(&world.app, &one).await;
            let path = format!("/lt/consultations/{closed}/documents/1/1-1{rest}");
            cases.push(case("closed", path));
        }
        return cases;
    }
    let author = world.somebody(OWN).await;
    let id = comment(&world.app, &author, &slug, "1-1", "Prie šio punkto.").await;
    let to = |paragraph: &str, id: &str| of(paragraph, &rest.replace("{id}", id));
    vec![
        case("others", to("1-1", &id)),
        case("elsewhere", to("1-2", &id)),
        case("absent", to("1-1", NOBODY)),
    ]
}

async fn staff(world: &World, method: &str, rest: &str) -> Vec<Case> {
    let to = |side: &str, slug: &str| {
        let rest = rest.replace("{slug}", slug).replace("{document}", "1");
        format!("/lt/consultations/documents/{side}{}", rest.replace("{language}", "lt"))
    };
    if rest.is_empty() {
        return vec![Case::new("own", to(OWN, "")), Case::new("theirs", to(OTHER, ""))];
    }
    let (own, theirs) = (keys::id(), keys::id());
    for (slug, host) in [(&own, OWN), (&theirs, OTHER)] {
        let one = consultation(&world.app, slug, &[host]).await;
        unpublished(&world.app, &one, 1).await;
    }
    let case = |state: &'static str, path: String| {
        let case = Case::new(state, path);
        if method == "GET" {
            return case;
        }
        let case = case.with("title", "Taisyklės").with("text", "Vienas.\n\nDu.");
        case.with("key", keys::id()).with("version", "1")
    };
    vec![
        case("own", to(OWN, &own)),
        case("theirs", to(OWN, &theirs)),
        case("absent", to(OWN, "nowhere")),
        // The other town's editors, about what only ours asks.
        case("across", to(OTHER, &own)),
    ]
}
