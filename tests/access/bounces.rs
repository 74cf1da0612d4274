//! Cases of letters that come back: the webhook, the owner's page, the link of a trial letter.

use super::Case;
use super::people::{OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::mail::bounces::Reason;
use tiltas::residents::reachable::{Mark, Refusal, Trial};
use tiltas::store::Batch;
use tiltas::web::access::Access;
use tiltas::web::keys::{self, Purpose};

pub fn cases<'a>(
    world: &'a World,
    _who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let path = line.pattern.replace("{lang}", "lt");
        Some(match line.pattern {
            "/mail/bounces/{municipality}" => {
                let to = |state, town: &str| Case::new(state, path.replace("{municipality}", town));
                vec![to("own", OWN), to("nowhere", NOBODY)]
            }
            "/{lang}/account/reachable" => vec![Case::new("own", path)],
            "/{lang}/reachable/{municipality}/{resident}/{token}" => {
                let to = |state, town: &str, resident: &str, token: &str| {
                    Case::new(state, format!("/lt/reachable/{town}/{resident}/{token}"))
                };
                let (resident, token) = tried(world).await;
                vec![
                    to("letter", OWN, &resident, &token),
                    to("forged", OWN, &resident, NOBODY),
                    to("nobody", OWN, NOBODY, &token),
                    to("nowhere", NOBODY, &resident, &token),
                ]
            }
            _ => return None,
        })
    })
}

/// Somebody to whom a trial letter was sent, and what its link holds.
async fn tried(world: &World) -> (String, String) {
    let somebody = world.somebody(OWN).await;
    let (site, token) = (&world.app.site, keys::token());
    let now = site.now();
    let refusal = Refusal { letter: "1".into(), reason: Reason::Unknown, sent_at: now, at: now };
    let mut mark = Mark::new(somebody.mail_hash.clone(), somebody.id.clone(), &refusal);
    let link_hash = site.keys.hash(Purpose::TrialLink, &token);
    mark.trial = Some(Trial { letter: "2".into(), link_hash, sent_at: now });
    world.app.personal(OWN).commit(Batch::new().insert(&mark)).await.expect("a mark");
    (somebody.id, token)
}
