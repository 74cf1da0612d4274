//! A petition where its address is shared: its card, and what its page says of it.
//!
//! Invariant: it shows what the page shows everybody, from the first day (links are shared to find
//! supporters), and of a petition whose text is not shown no more than that there was one.

use super::actions::by_slug;
use super::model::Petition;
use super::views::shown;
use crate::key;
use crate::web::access::{Access, Rule, allow};
use crate::web::share::Card;
use crate::web::views::Place;
use crate::web::{Visit, WebResult, aliases};
use actix_web::HttpRequest;
use actix_web::web::{self, Path, ServiceConfig};
use serde_json::Value;

const CARD: &str = "/{lang}/petitions/{slug}/card.png";
/// What comes after a petition's address.
const BELOW: &str = "/card.png";

pub const ACCESS: &[Access] = &[allow("GET", CARD, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource(CARD).route(web::get().to(picture)));
}

fn card(visit: &Visit, petition: &Petition) -> Card {
    Card {
        kind: visit.text(key!("petitions-card")),
        title: petition.action.text(visit.lang).to_owned(),
        places: Place::all(visit, &petition.addressed),
    }
}

/// What the petition's page says of itself to whoever shows its address.
pub fn tags(visit: &Visit, petition: &Petition) -> Value {
    let petition = &*shown(visit, petition);
    let image = format!("{}{BELOW}", petition.path());
    card(visit, petition).share(visit, &image, petition.background.text(visit.lang))
}

async fn picture(visit: Visit, path: Path<(String, String)>, request: HttpRequest) -> WebResult {
    match by_slug(&visit.site.public, &path.1).await? {
        Some(petition) => card(&visit, &shown(&visit, &petition)).respond(&visit, &request).await,
        None => aliases::follow_below(&visit, BELOW).await,
    }
}
