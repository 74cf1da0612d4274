//! What rests in which store: every collection of every room, once. A collection that is declared in
//! neither list does not exist, and `tests/privacy/table.rs` asks of each who keeps it.

use crate::attachments;
use crate::mail;
use crate::notifications;
use crate::privacy;
use crate::residency;
use crate::store::{Collection, Document};
use crate::translation;
use crate::web;

/// What rests in the public store.
pub const PUBLIC: &[&Collection] = &[
    web::aliases::Alias::COLLECTION,
    crate::store::Lease::COLLECTION,
    attachments::Blob::COLLECTION,
    attachments::Piece::COLLECTION,
    crate::sittings::Sitting::COLLECTION,
    crate::sittings::agenda::Referral::COLLECTION,
    crate::news::NewsItem::COLLECTION,
    crate::announcements::PublicAnnouncement::COLLECTION,
    crate::consultations::Consultation::COLLECTION,
    crate::meetings::Meeting::COLLECTION,
    crate::meetings::Registration::COLLECTION,
    crate::consultations::outcome::Outcome::COLLECTION,
    crate::consultations::outcome::OutcomeDuty::COLLECTION,
    crate::consultations::documents::TextDocument::COLLECTION,
    crate::consultations::documents::Version::COLLECTION,
    crate::consultations::documents::Influence::COLLECTION,
    crate::consultations::documents::Draft::COLLECTION,
    crate::consultations::drafting::ConsultationDraft::COLLECTION,
    crate::consultations::drafting::ConsultationVersion::COLLECTION,
    crate::consultations::drafting::DeskRow::COLLECTION,
    crate::discussion::Contribution::COLLECTION,
    crate::discussion::Revision::COLLECTION,
    crate::discussion::Support::COLLECTION,
    crate::discussion::Rank::COLLECTION,
    crate::discussion::RankSweep::COLLECTION,
    crate::answers::Official::COLLECTION,
    crate::answers::Owed::COLLECTION,
    crate::feedback::Feedback::COLLECTION,
    crate::moderation::Case::COLLECTION,
    crate::moderation::Decision::COLLECTION,
    crate::moderation::Report::COLLECTION,
    crate::petitions::Petition::COLLECTION,
    crate::petitions::Signature::COLLECTION,
    crate::petitions::Duty::COLLECTION,
    crate::petitions::PetitionStem::COLLECTION,
    crate::petitions::mailboxes::Mailbox::COLLECTION,
    crate::petitions::integrity::Invalidated::COLLECTION,
    crate::journal::ENTRIES,
    privacy::Erasure::COLLECTION,
    translation::Task::COLLECTION,
    translation::Pair::COLLECTION,
    translation::Suggestion::COLLECTION,
    crate::jobs::Sweep::COLLECTION,
    crate::search::SearchStem::COLLECTION,
    crate::search::Searched::COLLECTION,
];

/// What rests in each municipality's personal store.
pub const PERSONAL: &[&Collection] = &[
    crate::residents::Resident::COLLECTION,
    crate::residents::session::Session::COLLECTION,
    crate::residents::sign_in::SignInRequest::COLLECTION,
    crate::residents::sign_in::Decoy::COLLECTION,
    crate::residents::broker::Departure::COLLECTION,
    crate::residents::broker::Arrival::COLLECTION,
    crate::residents::broker::Identity::COLLECTION,
    crate::residents::passkeys::Ceremony::COLLECTION,
    crate::residents::address::AddressChange::COLLECTION,
    mail::Letter::COLLECTION,
    mail::bounces::Progress::COLLECTION,
    crate::residents::reachable::Mark::COLLECTION,
    notifications::Mute::COLLECTION,
    crate::announcements::Announcement::COLLECTION,
    notifications::preferences::Preferences::COLLECTION,
    notifications::inbox::Entry::COLLECTION,
    notifications::digest::Pending::COLLECTION,
    crate::petitions::Draft::COLLECTION,
    attachments::Tray::COLLECTION,
    attachments::Blob::COLLECTION,
    attachments::Piece::COLLECTION,
    crate::petitions::signatories::Signatory::COLLECTION,
    crate::petitions::paper::PaperBatch::COLLECTION,
    crate::petitions::mailed::MailedSignature::COLLECTION,
    crate::petitions::integrity::Trace::COLLECTION,
    crate::petitions::integrity::Finding::COLLECTION,
    crate::petitions::signatories::Swept::COLLECTION,
    crate::municipalities::StaffChange::COLLECTION,
    residency::letters::LetterBatch::COLLECTION,
    residency::letters::PaperCode::COLLECTION,
    residency::counter::CounterNumber::COLLECTION,
    residency::roll::Roll::COLLECTION,
    residency::roll::RollPage::COLLECTION,
    residency::roll::RollUse::COLLECTION,
    residency::Trial::COLLECTION,
];
