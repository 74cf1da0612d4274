//! Cases of meetings: what everybody reads, registering, and the desk of their hosts' editors.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::World;
use crate::meetings::{Written, meeting};
use futures_util::future::BoxFuture;
use tiltas::meetings::Stage;
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let rest = line.pattern.strip_prefix("/{lang}/meetings")?;
        if let Some(desk) = rest.strip_prefix("/desk/{municipality}") {
            return Some(desk_cases(world, line.method, desk).await);
        }
        if !rest.contains("{slug}") {
            return Some(vec![Case::new("page", format!("/lt/meetings{rest}"))]);
        }
        let mut cases = vec![];
        for (state, stage, hours) in [
            ("open", Stage::Announced, 48),
            ("over", Stage::Announced, -48),
            ("draft", Stage::Draft, 48),
        ] {
            let slug = planted(world, stage, hours).await;
            cases.push(case(state, &format!("/lt/meetings{}", rest.replace("{slug}", &slug))));
        }
        let nowhere = rest.replace("{slug}", "nowhere");
        cases.push(case("absent", &format!("/lt/meetings{nowhere}")));
        Some(cases)
    })
}

fn case(state: &'static str, path: &str) -> Case {
    Case::new(state, path).with("mode", "room")
}

/// A meeting of our side alone, so many hours from now.
async fn planted(world: &World, stage: Stage, hours: i64) -> String {
    let slug = format!("susitikimas-{}", keys::id());
    let mut one = meeting(&world.app, &slug, hours);
    one.plan.hosts = vec![OWN.into()];
    (one.stage, one.listed) = (stage, stage != Stage::Draft);
    world.insert(&one).await;
    slug
}

async fn desk_cases(world: &World, method: &str, rest: &str) -> Vec<Case> {
    let mut cases = vec![];
    for (state, side) in [("own", OWN), ("theirs", OTHER)] {
        // A meeting of ours is not the other side's to change.
        let (stage, hours) = match rest {
            "/edit/{slug}/announce" => (Stage::Draft, 48),
            "/edit/{slug}/minutes" => (Stage::Announced, -48),
            _ => (Stage::Announced, 48),
        };
        let slug = planted(world, stage, hours).await;
        let path = format!("/lt/meetings/desk/{side}{}", rest.replace("{slug}", &slug));
        let mut case = Case::new(state, path);
        if method == "POST" {
            for (name, value) in Written::new(&world.app).alone().fields() {
                case = case.with(name, value);
            }
            case = case.with("version", "1").with("reason-lt", "Serga pranešėjas.");
            case = case.with("text-lt", "Kalbėjomės.").with("came-room", "3");
        }
        cases.push(case);
    }
    if rest.contains("{slug}") {
        let nowhere = rest.replace("{slug}", "nowhere");
        cases.push(Case::new("absent", format!("/lt/meetings/desk/{OWN}{nowhere}")));
    }
    cases
}
