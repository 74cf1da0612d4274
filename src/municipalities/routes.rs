//! A municipality's page. One address, two readings: what the public should know of it, and above
//! that, for its own staff, the desk.
//!
//! Invariant: only the desk depends on who is looking, so a visitor's page is the same for all.

use super::views::{DeskView, MunicipalityView};
use super::{Role, administration, feed, history};
use crate::notifications::following::Button;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::{Counts, Desk, Item};
use crate::web::{Page, Visit, WebError, WebResult};
use crate::{consultations, petitions};
use actix_web::web::{self, Data, Path, ServiceConfig};

/// Those who see to the staff of their municipality.
const ADMINISTRATORS: &[&str] = &[Role::Administrator.as_str()];

const STAFF: &str = "/{lang}/municipalities/{municipality}/staff";
const HISTORY: &str = "/{lang}/municipalities/{municipality}/staff/history";
const MEMBER: &str = "/{lang}/municipalities/{municipality}/staff/{resident}";

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/municipalities/{municipality}", Rule::Anyone),
    allow("GET", STAFF, Rule::Staff(ADMINISTRATORS)),
    allow("POST", STAFF, Rule::Staff(ADMINISTRATORS)),
    allow("GET", HISTORY, Rule::Staff(ADMINISTRATORS)),
    allow("GET", MEMBER, Rule::Staff(ADMINISTRATORS)),
    allow("POST", MEMBER, Rule::Staff(ADMINISTRATORS)),
];

pub const DESK: &[Item] = &[
    Item {
        roles: ADMINISTRATORS,
        path: "/municipalities/{municipality}/staff",
        title: crate::key!("municipalities-staff"),
        text: crate::key!("municipalities-staff-desk"),
    },
    Item {
        roles: ADMINISTRATORS,
        path: "/municipalities/{municipality}/staff/history",
        title: crate::key!("municipalities-history"),
        text: crate::key!("municipalities-history-desk"),
    },
];

pub fn routes(config: &mut ServiceConfig) {
    let one = web::resource("/{lang}/municipalities/{municipality}");
    let staff = web::resource(STAFF);
    let history = web::resource(HISTORY).route(web::get().to(history::show));
    let member = web::resource(MEMBER);
    config
        .configure(feed::routes)
        .service(one.route(web::get().to(show)))
        .service(
            staff
                .route(web::get().to(administration::show))
                .route(web::post().to(administration::grant)),
        )
        .service(history)
        .service(
            member
                .route(web::get().to(administration::show_member))
                .route(web::post().to(administration::change_member)),
        );
}

/// How much of its dialogue the page shows: what is open, and what was answered lately.
const SHOWN: usize = 4;

async fn show(
    visit: Visit,
    desk: Data<Desk>,
    counts: Data<Counts>,
    path: Path<(String, String)>,
) -> WebResult {
    let (_, id) = path.into_inner();
    let municipality = MunicipalityView::of(&visit, &id).ok_or(WebError::NotFound)?;
    let own = visit.viewer.as_ref().filter(|viewer| viewer.municipality == id);
    let desk = match own.filter(|viewer| !viewer.roles.is_empty()) {
        Some(viewer) => Some(DeskView::of(&visit, viewer, (**desk, **counts)).await?),
        None => None,
    };
    let answers = super::views::answers(&visit, &id).await?;
    Page::new(&visit, "municipalities/show.html")
        .with("following", &Button::of(&visit, &format!("/municipalities/{id}")).await?)
        .with("municipality", &municipality)
        .with("desk", &desk)
        .with("feed", &feed::link_to(&visit, &id))
        .with("roles", &Role::ALL.map(Role::as_str))
        .with("consultations", &consultations::open_cards_of(&visit, &id, SHOWN).await?)
        .with("petitions", &petitions::open_cards_of(&visit, &id, SHOWN).await?)
        .with("meetings", &crate::meetings::coming_of(&visit, &id, SHOWN).await?)
        .with("offices", &super::views::offices(&answers))
        .with("answers", &answers.get(..SHOWN.min(answers.len())))
        .respond()
}
