//! Pages that belong to no one room.

use super::feed;
use crate::municipalities::Answered;
use crate::web::access::{Access, Rule, allow};
use crate::web::share::Card;
use crate::web::{Page, Visit, WebResult};
use crate::{consultations, news, petitions, sittings};
use actix_web::HttpRequest;
use actix_web::web::{self, ServiceConfig};

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}", Rule::Anyone),
    allow("GET", "/{lang}/accessibility", Rule::Anyone),
    allow("GET", "/{lang}/card.png", Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(feed::routes)
        .service(web::resource("/{lang}").route(web::get().to(front)))
        .service(web::resource("/{lang}/accessibility").route(web::get().to(accessibility)))
        .service(web::resource("/{lang}/card.png").route(web::get().to(card)));
}

async fn front(visit: Visit) -> WebResult {
    Page::new(&visit, "pages/front.html")
        .with("feed", &feed::link_to_all(&visit))
        .with("consultations", &consultations::open_cards(&visit, 3).await?)
        .with("petitions", &petitions::open_cards(&visit, 3).await?)
        .with("answers", &answers(&visit, 3).await?)
        .with("sittings", &sittings::upcoming(&visit, 3).await?)
        .with("meetings", &crate::meetings::coming(&visit, 2).await?)
        .with("news", &news::latest(&visit, 3).await?)
        .respond()
}

/// What the administrations answered lately, to consultations and petitions alike.
async fn answers(visit: &Visit, limit: usize) -> WebResult<Vec<Answered>> {
    let mut answers = consultations::latest_responses(visit, limit).await?;
    answers.extend(petitions::latest_responses(visit, limit).await?);
    answers.sort_by(|one, other| other.response.at_iso.cmp(&one.response.at_iso));
    answers.truncate(limit);
    Ok(answers)
}

async fn accessibility(visit: Visit) -> WebResult {
    Page::new(&visit, "pages/accessibility.html").respond()
}

/// The picture of every page that has no other.
async fn card(visit: Visit, request: HttpRequest) -> WebResult {
    Card::of_site(&visit).respond(&visit, &request).await
}
