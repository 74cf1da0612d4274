//! Cases of how somebody is told, and of what they were told.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use std::collections::BTreeMap;
use tiltas::config::Rhythm;
use tiltas::locale::{Lang, Localized};
use tiltas::notifications::Topic;
use tiltas::notifications::inbox::{Entry, Waits};
use tiltas::notifications::preferences::{What, stop_path};
use tiltas::store::Batch;
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let path = line.pattern.replace("{lang}", "lt");
        Some(match (line.method, line.pattern) {
            ("GET", "/{lang}/account/notifications" | "/{lang}/notices") => {
                vec![Case::new("own", path)]
            }
            ("POST", "/{lang}/account/notifications") => {
                let unsure = Case::new("unsure", &path).with("version", "0");
                vec![filled("older", &path, "7"), unsure, filled("own", &path, "0")]
            }
            ("POST", "/{lang}/notices/read") => vec![Case::new("own", path)],
            ("POST", "/{lang}/notices/{id}/open") => {
                let to = |state, id: &str| Case::new(state, path.replace("{id}", id));
                let own = match &who.resident {
                    Some(own) => entry(world, &own.municipality, &own.id).await,
                    None => NOBODY.to_owned(),
                };
                vec![
                    to("own", &own),
                    to("another", &another_s(world, OWN).await),
                    to("across", &another_s(world, OTHER).await),
                    to("absent", NOBODY),
                ]
            }
            (_, "/{lang}/wishes/{municipality}/{resident}/{token}/{what}") => {
                let what = What::Digest(Rhythm::Daily);
                let own = stop_path(&world.app.site, Lang::LT, &OWN.to_owned(), NOBODY, what);
                let forged = own.replace(NOBODY, "0199a000-0000-7000-8000-000000000001");
                let unknown = own.replace("digest-daily", "topic-rights");
                vec![
                    Case::new("own", own),
                    Case::new("forged", forged),
                    Case::new("unknown", unknown),
                ]
            }
            _ => return None,
        })
    })
}

/// The form as it is sent by somebody who changes nothing; staff are asked about one topic more.
fn filled(state: &'static str, path: &str, version: &str) -> Case {
    let case = Case::new(state, path).with("version", version).with("day", "monday");
    let case = case.with("quiet", "off");
    Topic::ALL
        .iter()
        .fold(case, |case, topic| case.with(format!("mail-{}", topic.as_str()), "at-once"))
}

async fn another_s(world: &World, side: &str) -> String {
    let other = world.somebody(side).await;
    entry(world, side, &other.id).await
}

/// A new notice of this resident.
async fn entry(world: &World, side: &str, resident: &str) -> String {
    let entry = Entry {
        id: keys::id(),
        resident: resident.to_owned(),
        topic: Topic::Replies,
        list: "petitions/x".into(),
        path: "/petitions/x".into(),
        subject: "discussion-mail-reply-subject".into(),
        title: Localized::new(Lang::LT, "Tiltas"),
        values: BTreeMap::new(),
        texts: BTreeMap::new(),
        contribution: None,
        shown: true,
        unread: true,
        waits: Waits::Not,
        at: world.app.site.now(),
    };
    let batch = Batch::new().insert(&entry);
    world.app.personal(side).commit(batch).await.expect("a notice");
    entry.id
}
