//! The routes of every room, and who may use which.

use crate::web::access::Access;
use crate::{attachments, mail, notifications, privacy, residency, translation, web};
use actix_web::web::ServiceConfig;

/// Who may use which route: every route of the application, once.
#[rustfmt::skip]
pub const ROUTES: &[&[Access]] = &[
    web::health::ACCESS,
    attachments::ACCESS,
    crate::pages::ACCESS,
    crate::pages::FEEDS,
    crate::consultations::ACCESS,
    crate::consultations::FEEDS,
    crate::consultations::documents::FEEDS,
    crate::meetings::ACCESS,
    crate::meetings::FEEDS,
    crate::meetings::DESK_ACCESS,
    crate::consultations::outcome::ACCESS,
    crate::answers::ACCESS,
    crate::feedback::ACCESS,
    crate::feedback::FEEDS,
    crate::consultations::documents::ACCESS,
    crate::consultations::documents::STAFF,
    crate::consultations::drafting::ACCESS,
    crate::petitions::ACCESS,
    crate::petitions::STARTING,
    crate::petitions::SUPPORTING,
    crate::petitions::mailed::ACCESS,
    crate::petitions::integrity::ACCESS,
    crate::petitions::REVIEWING,
    crate::petitions::ANSWERING,
    crate::petitions::EXPORTING,
    crate::petitions::FEEDS,
    crate::petitions::POSTERS,
    crate::petitions::SHARING,
    crate::petitions::paper::ACCESS,
    crate::moderation::ACCESS,
    translation::ACCESS,
    crate::search::ACCESS,
    crate::sittings::ACCESS,
    crate::sittings::FEEDS,
    crate::sittings::agenda::ACCESS,
    crate::news::ACCESS,
    crate::news::FEEDS,
    crate::announcements::ACCESS,
    crate::residents::sign_in::ACCESS,
    crate::residents::registration::ACCESS,
    crate::residents::account::ACCESS,
    crate::residents::broker::ACCESS,
    crate::residents::second_factor::ACCESS,
    crate::residents::passkeys::ACCESS,
    crate::residents::address::ACCESS,
    crate::residents::reachable::ACCESS,
    crate::residents::reachable::WEBHOOK,
    notifications::ACCESS,
    notifications::preferences::ACCESS,
    notifications::preferences::STOPPING,
    notifications::inbox::ACCESS,
    notifications::following::ACCESS,
    mail::ACCESS,
    crate::journal::ACCESS,
    crate::journal::FEEDS,
    crate::municipalities::ACCESS,
    crate::municipalities::FEEDS,
    residency::ACCESS,
    residency::letters::ACCESS,
    residency::counter::ACCESS,
    residency::roll::ACCESS,
    residency::moving::ACCESS,
    privacy::ACCESS,
    crate::demo::mailbox::ACCESS,
    crate::demo::mails::ACCESS,
];

/// Every room's routes.
pub(super) fn rooms(config: &mut ServiceConfig) {
    config
        .configure(web::health::routes)
        .configure(crate::residents::reachable::webhook)
        .configure(attachments::routes)
        // Before whatever takes any one word for a language.
        .configure(crate::journal::routes)
        .configure(crate::petitions::short)
        .configure(crate::pages::routes)
        .configure(crate::consultations::routes)
        .configure(crate::answers::routes)
        .configure(crate::feedback::routes)
        .configure(crate::meetings::routes)
        .configure(crate::petitions::routes)
        .configure(crate::moderation::routes)
        .configure(translation::routes)
        .configure(crate::search::routes)
        .configure(crate::sittings::routes)
        .configure(crate::news::routes)
        .configure(crate::announcements::routes)
        .configure(crate::residents::routes)
        .configure(notifications::routes)
        .configure(notifications::preferences::routes)
        .configure(notifications::inbox::routes)
        .configure(notifications::following::routes)
        .configure(mail::routes)
        .configure(crate::municipalities::routes)
        .configure(residency::routes)
        .configure(privacy::routes)
        .configure(crate::demo::mailbox::routes)
        .configure(crate::demo::mails::routes);
}
