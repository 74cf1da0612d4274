//! Cases of attachments: of a petition that everybody reads, of drafts, of one that is hidden.

use super::Case;
use super::people::{OWN, Person};
use super::world::{NOBODY, World};
use crate::attachments::png;
use futures_util::future::BoxFuture;
use tiltas::attachments::{Attachment, Tray, check, keep};
use tiltas::locale::{Lang, Localized};
use tiltas::petitions::{Decision, Reason, Rejection, Review, State};
use tiltas::residents::Resident;
use tiltas::store::{Batch, Store};
use tiltas::web::access::Access;

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let between = match line.pattern {
            "/{lang}/attachments/{id}/{name}" => "",
            "/{lang}/attachments/{id}/thumbnail/{name}" => "/thumbnail",
            _ => return None,
        };
        let case =
            |state, id: &str| Case::new(state, format!("/lt/attachments/{id}{between}/planas.png"));
        let somebody = world.somebody(OWN).await;
        let theirs = drafted(world, &somebody).await;
        let mine = match &who.resident {
            Some(resident) => drafted(world, resident).await,
            None => theirs.clone(),
        };
        Some(vec![
            case("public", &listed(world, &somebody, false).await),
            case("hidden", &listed(world, &somebody, true).await),
            case("mine", &mine),
            case("theirs", &theirs),
            case("absent", NOBODY),
        ])
    })
}

async fn kept(world: &World, store: &Store, owner: &str) -> Attachment {
    let settings = &world.app.site.config.attachments;
    let file = check(settings, png(0)).await.expect("checked").expect("taken");
    let title = Localized::new(Lang::LT, "Planas");
    keep(store, owner, &file, title, world.app.site.now()).await.expect("kept")
}

/// A file in a draft of this person; its id.
async fn drafted(world: &World, of: &Resident) -> String {
    let key = super::petitions::draft(world, of).await;
    let id = format!("petition-drafts/{}:{key}", of.id);
    let store = world.app.personal(&of.municipality);
    let one = kept(world, store, &id).await;
    let (file, listed) = (one.id.clone(), vec![one]);
    let tray = Tray { id, holder: of.id.clone(), listed };
    store.commit(Batch::new().insert(&tray)).await.expect("a tray");
    file
}

/// A file of a petition to our side, which may be hidden; its id.
async fn listed(world: &World, author: &Resident, hidden: bool) -> String {
    let state = if hidden { State::Rejected } else { State::Open };
    let mut one = super::petitions::petition(world, &author.person(), state).await;
    let file = kept(world, &world.app.site.public, &format!("petitions/{}", one.id)).await;
    let id = file.id.clone();
    one.attachments.push(file);
    if hidden {
        let explanation = Localized::new(Lang::LT, "Įžeidžia.");
        let why = Rejection { reason: Reason::Harmful, explanation };
        one.rejection = Some(why.clone());
        let (municipality, decision) = (OWN.into(), Decision::Rejected(why));
        one.course.reviews.push(Review { municipality, round: 1, decision, at: one.created_at });
    }
    world.insert(&one).await;
    id
}
