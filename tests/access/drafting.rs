//! Cases of drafting: a town's desk of consultations, a draft of our side alone.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use std::collections::BTreeMap;
use tiltas::consultations::drafting::{ConsultationDraft, Content};
use tiltas::consultations::{Phase, Span};
use tiltas::locale::{Lang, Localized};
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let rest = line.pattern.strip_prefix("/{lang}/consultations/")?;
        if rest == "{slug}/versions" {
            let to = |slug: &str| format!("/lt/consultations/{slug}/versions");
            return Some(vec![
                Case::new("open", to("walked-open")),
                Case::new("absent", to("nowhere")),
            ]);
        }
        let rest = rest.strip_prefix("desk/{municipality}")?;
        let to = |side: &str, after: &str| format!("/lt/consultations/desk/{side}{after}");
        Some(match rest {
            "" => vec![Case::new("own", to(OWN, "")), Case::new("theirs", to(OTHER, ""))],
            "/new" => {
                let new = |state, side: &str| {
                    Case::new(state, to(side, "/new"))
                        .with("title", "Takai")
                        .with("key", keys::id())
                };
                vec![new("own", OWN), new("theirs", OTHER)]
            }
            "/adopt/{slug}" => vec![
                Case::new("own", to(OWN, "/adopt/walked-open")),
                Case::new("absent", to(OWN, "/adopt/nowhere")),
                Case::new("across", to(OTHER, "/adopt/walked-open")),
            ],
            rest => {
                let after = rest.strip_prefix("/{id}")?;
                let after = after.replace("{language}", "lt").replace("{file}", NOBODY);
                let id = draft(world).await;
                let case = |state, side: &str, id: &str| {
                    let case = Case::new(state, to(side, &format!("/{id}{after}")));
                    let case = case.with("version", "1").with("title", "Takai");
                    let case =
                        case.with("participation", "registered").with("reason", "Nėra lėšų.");
                    case.with("town", OTHER)
                };
                vec![case("own", OWN, &id), case("absent", OWN, NOBODY), case("across", OTHER, &id)]
            }
        })
    })
}

/// A whole draft of our side alone.
async fn draft(world: &World) -> String {
    let now = world.app.site.now();
    let text = || Localized::new(Lang::LT, "Takai");
    let day = SignedDuration::from_hours(24);
    let draft = ConsultationDraft {
        id: keys::id(),
        hosts: vec![OWN.into()],
        edition: 1,
        content: Content {
            title: text(),
            summary: text(),
            body: text(),
            phases: vec![Span { phase: Phase::Discussion, opens_at: now + day }],
            closes_at: Some(now + day * 9),
            participation: Default::default(),
            attachments: vec![],
        },
        touched: BTreeMap::new(),
        changed_by: OWN.into(),
        changed_at: now,
        approvals: vec![],
        seen: BTreeMap::new(),
        in_force: None,
        withdrawal: None,
    };
    world.insert(&draft).await;
    draft.id
}
