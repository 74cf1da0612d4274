//! Cases of putting what waits for a council on its agenda.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::World;
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use tiltas::locale::{Lang, Localized};
use tiltas::sittings::agenda::Referral;
use tiltas::sittings::{Kind, Sitting};
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let rest = line.pattern.strip_prefix("/{lang}/sittings/agenda/")?;
        let to = |side: &str, subject: &str| {
            let path = rest.replace("{municipality}", side).replace("{subject}", subject);
            format!("/lt/sittings/agenda/{path}")
        };
        if line.method == "GET" {
            return Some(vec![Case::new("own", to(OWN, "")), Case::new("theirs", to(OTHER, ""))]);
        }
        let sitting = sitting(world).await;
        let mut cases = vec![];
        for (state, side) in [("own", OWN), ("elsewhere", OWN), ("across", OTHER)] {
            let subject = keys::id();
            referral(world, &subject, if state == "elsewhere" { "another" } else { "" }).await;
            let case = Case::new(state, to(side, &subject));
            cases.push(case.with(format!("sitting-{subject}"), &sitting));
        }
        cases.push(Case::new("absent", to(OWN, &keys::id())));
        Some(cases)
    })
}

async fn sitting(world: &World) -> String {
    let slug = format!("posedis-{}", keys::id());
    let sitting = Sitting {
        id: keys::id(),
        slug: slug.clone(),
        municipalities: vec![OWN.into()],
        kind: Kind::Council,
        starts_at: world.app.site.now() + SignedDuration::from_hours(24),
        minutes: 60,
        title: Localized::new(Lang::LT, "Posėdis"),
        place: Localized::new(Lang::LT, "Salė"),
        items: vec![],
    };
    world.insert(&sitting).await;
    slug
}

async fn referral(world: &World, subject: &str, sitting: &str) {
    let referral = Referral {
        id: Referral::id_of(subject, OWN),
        subject: subject.to_owned(),
        municipality: OWN.into(),
        title: Localized::new(Lang::LT, "Klausimas"),
        summary: Localized::new(Lang::LT, "Todėl."),
        petition: "x".into(),
        since: world.app.site.now(),
        sitting: sitting.to_owned(),
    };
    world.insert(&referral).await;
}
