//! Cases of announcements: a town's desk, one of our side in each place, and what everybody reads.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::announcements::{
    Announcement, Audience, Content, Deed, Hand, Place, PublicAnnouncement, Walk,
};
use tiltas::locale::{Lang, Localized};
use tiltas::store::Batch;
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    person: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let rest = line.pattern.strip_prefix("/{lang}/announcements/")?;
        let to = |after: &str| format!("/lt/announcements/{after}");
        if rest == "of/{municipality}" {
            return Some(vec![
                Case::new("open", to("of/pagegiai")),
                Case::new("absent", to("of/nowhere")),
            ]);
        }
        if rest == "{slug}" {
            let one = PublicAnnouncement::of(&announcement(world), world.app.site.now());
            world.insert(&one).await;
            return Some(vec![
                Case::new("open", to(&one.slug)),
                Case::new("absent", to("nowhere")),
            ]);
        }
        let rest = rest.strip_prefix("desk/{municipality}")?;
        let to = |side: &str, after: &str| format!("/lt/announcements/desk/{side}{after}");
        Some(match rest {
            "" => vec![Case::new("own", to(OWN, "")), Case::new("theirs", to(OTHER, ""))],
            "/new" => {
                let new = |state, side: &str| {
                    let case = Case::new(state, to(side, "/new")).with("key", keys::id());
                    case.with("title", "Vanduo").with("audience", "residents")
                };
                vec![new("own", OWN), new("theirs", OTHER)]
            }
            rest => {
                let after = rest.strip_prefix("/{id}")?;
                let id = placed(world, person, after).await;
                let after = after.replace("{language}", "lt");
                let case = |state, side: &str, id: &str| {
                    let case = Case::new(state, to(side, &format!("/{id}{after}")));
                    let case = case.with("version", "1").with("title", "Vanduo");
                    case.with("body", "Nebus.").with("audience", "verified")
                };
                vec![case("own", OWN, &id), case("absent", OWN, NOBODY), case("across", OTHER, &id)]
            }
        })
    })
}

/// A whole draft to all residents of our side, which somebody else has written.
fn announcement(world: &World) -> Announcement {
    let now = world.app.site.now();
    let text = |text: &str| Localized::new(Lang::LT, text);
    let content = Content {
        title: text("Vanduo"),
        body: text("Vandens nebus."),
        audience: Audience::Residents,
        link: None,
        publish: false,
    };
    let mut one = Announcement::new(keys::id(), OWN, content, now);
    one.count = Walk { reached: 3, done: true, ..Walk::new(now) };
    one.working = false;
    one
}

/// One in the place from which this can be done by this person, left alone by the job.
async fn placed(world: &World, person: &Person, what: &str) -> String {
    let mut one = announcement(world);
    let now = world.app.site.now();
    let deed = |id: &str| Deed { by: Hand::new(id, "Rasa"), at: now };
    match what {
        "/ask" => one.trials = vec![deed(person.id())],
        "/approve" => (one.asked, one.place) = (Some(deed(NOBODY)), Place::Asked),
        "/stop" => (one.sending, one.place) = (Some(Walk::new(now)), Place::Sending),
        "/go-on" => (one.sending, one.place) = (Some(Walk::new(now)), Place::Stopped),
        _ => {}
    }
    let batch = Batch::new().insert(&one);
    world.app.personal(OWN).commit(batch).await.expect("written");
    one.id
}
