//! Cases of outcomes: a consultation of ours that has closed, one whose outcome is written, one that
//! is still open, and the other side's address.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::World;
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use std::collections::BTreeMap;
use tiltas::consultations::outcome::{Decision, Outcome, Tally};
use tiltas::locale::{Lang, Localized};
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let base = "/{lang}/consultations/outcome/{municipality}";
        let rest = line.pattern.strip_prefix(base)?;
        let address = |side: &str| format!("/lt/consultations/outcome/{side}");
        if rest.is_empty() {
            let desk = |(state, side)| Case::new(state, address(side));
            return Some([("own", OWN), ("theirs", OTHER)].map(desk).into());
        }
        let after = rest.trim_start_matches("/{slug}").replace("{part}", "items");
        let mut states = vec![
            ("own", OWN, "walked-closed".to_owned()),
            ("open", OWN, "walked-open".to_owned()),
            ("absent", OWN, "nowhere".to_owned()),
            ("across", OTHER, "walked-closed".to_owned()),
        ];
        if after == "/approve" {
            states.push(("written", OWN, written(world).await));
        }
        let case = |(state, side, slug): (&'static str, &str, String)| {
            let after = after.replace("{id}", &keys::id());
            let case = Case::new(state, format!("{}/{slug}{after}", address(side)));
            let case = case.with("version", "2").with("seen", "0").with("text-lt", "Suolai.");
            case.with("taken", "yes").with("reason-lt", "Reikia.").with("by-pagegiai", "yes")
        };
        Some(states.into_iter().map(case).collect())
    })
}

/// A consultation of ours whose outcome waits for our approval alone.
async fn written(world: &World) -> String {
    let slug = format!("written-{}", keys::id());
    let mut one = crate::discussion::consultation(&world.app, &slug);
    one.hosts = vec![OWN.into()];
    one.closes_at = world.app.site.now() - SignedDuration::from_hours(1);
    let mut outcome = Outcome::new(&one.id, &one.hosts, one.closes_at, Tally::default());
    let text = || Localized::new(Lang::LT, "Išgirdome.");
    outcome.content.write_summary(text(), 0).expect("a summary");
    let decision = Decision { office: BTreeMap::new(), text: text() };
    outcome.content.write_decision(OWN, decision, 0).expect("a decision");
    // First, so that the closing finds it.
    world.insert(&outcome).await;
    world.insert(&one).await;
    slug
}
