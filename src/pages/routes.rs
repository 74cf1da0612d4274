//! Pages that belong to no one room.

use crate::municipalities::Answered;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Page, Visit, WebResult};
use crate::{consultations, news, petitions, sittings};
use actix_web::web::{self, ServiceConfig};
use serde_json::json;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}", Rule::Anyone),
    allow("GET", "/{lang}/accessibility", Rule::Anyone),
    allow("GET", "/{lang}/privacy", Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource("/{lang}").route(web::get().to(front)))
        .service(web::resource("/{lang}/accessibility").route(web::get().to(accessibility)))
        .service(web::resource("/{lang}/privacy").route(web::get().to(privacy)));
}

async fn front(visit: Visit) -> WebResult {
    Page::new(&visit, "pages/front.html")
        .with("consultations", &consultations::open_cards(&visit, 3).await?)
        .with("petitions", &petitions::open_cards(&visit, 3).await?)
        .with("answers", &answers(&visit, 3).await?)
        .with("sittings", &sittings::upcoming(&visit, 3).await?)
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

async fn privacy(visit: Visit) -> WebResult {
    let partner = |id: &String| {
        let names = visit.site.names(id, visit.lang);
        let mail = visit.site.municipality(id).map(|m| m.mail.from.as_str());
        json!({ "administration": names.administration, "genitive": names.genitive, "mail": mail })
    };
    let partners: Vec<_> = visit.site.all_municipalities().iter().map(partner).collect();
    Page::new(&visit, "pages/privacy.html").with("partners", &partners).respond()
}
