//! The room's addresses, and those that it adds below each contribution.

use super::{MODERATORS, REVIEWERS, case_page, queue, report, rules, statement, statistics};
use crate::discussion::Room;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use actix_web::web::{ServiceConfig, get, post, resource};

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/moderation", Rule::Anyone),
    allow("GET", "/{lang}/moderation/report.csv", Rule::Anyone),
    allow("GET", "/{lang}/moderation/rules", Rule::Anyone),
    allow("GET", "/{lang}/moderation/decisions/{id}", Rule::SignedIn),
    allow("GET", "/{lang}/moderation/decisions/{id}/appeal", Rule::SignedIn),
    allow("POST", "/{lang}/moderation/decisions/{id}/appeal", Rule::SignedIn),
    allow("GET", "/{lang}/moderation/{municipality}", Rule::Staff(REVIEWERS)),
    allow("GET", "/{lang}/moderation/{municipality}/cases/{id}", Rule::Staff(REVIEWERS)),
    allow("POST", "/{lang}/moderation/{municipality}/cases/{id}", Rule::Staff(MODERATORS)),
    allow("GET", "/{lang}/moderation/{municipality}/cases/{id}/appeal", Rule::Staff(REVIEWERS)),
    allow("POST", "/{lang}/moderation/{municipality}/cases/{id}/appeal", Rule::Staff(REVIEWERS)),
];

/// What moderators and those who decide appeals go to.
pub const DESK: &[Item] = &[Item {
    roles: REVIEWERS,
    path: "/moderation/{municipality}",
    title: crate::key!("moderation-desk"),
    text: crate::key!("moderation-desk-text"),
}];

/// The room's routes.
pub fn routes(config: &mut ServiceConfig) {
    let decision = "/{lang}/moderation/decisions/{id}";
    let case = "/{lang}/moderation/{municipality}/cases/{id}";
    let appeal = resource(format!("{decision}/appeal"));
    let review = resource(format!("{case}/appeal"));
    config
        .service(resource("/{lang}/moderation").route(get().to(statistics::show)))
        .service(resource("/{lang}/moderation/report.csv").route(get().to(statistics::file)))
        .service(resource("/{lang}/moderation/rules").route(get().to(rules::show)))
        .service(resource(decision).route(get().to(statement::show)))
        .service(appeal.route(get().to(statement::leave)).route(post().to(statement::appeal)))
        .service(resource("/{lang}/moderation/{municipality}").route(get().to(queue::show)))
        .service(
            resource(case).route(get().to(case_page::show)).route(post().to(case_page::decide)),
        )
        .service(review.route(get().to(case_page::leave)).route(post().to(case_page::review)));
}

/// The route below each contribution of a room's discussions. The room's `ACCESS` lists it with
/// its own.
pub fn routes_under<R: Room>(config: &mut ServiceConfig) {
    let one = format!("{}/contributions/{{id}}", R::PATTERN);
    let report = resource(format!("{one}/report"));
    config.service(report.route(get().to(report::show::<R>)).route(post().to(report::send::<R>)));
}
