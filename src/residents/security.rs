//! Letters that tell residents of every change to what protects their account.
//!
//! Invariant: the letter is committed with the change, goes to the address that the account had
//! before it, and says when and from which browser, so that whoever did not do it can act.

use super::{Resident, zone};
use crate::locale::Args;
use crate::mail::{self, Kind, Letter, MailError, NewLetter};
use crate::municipalities::Role;
use crate::web::Site;
use fluent_bundle::FluentValue;
use serde_json::json;

/// What happened to an account; the word in the messages `residents-mail-changed-<word>-subject`
/// and `residents-mail-changed-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A role of staff was granted or taken away.
    Roles,
    /// The municipality confirmed where the person lives.
    Verified,
    /// The municipality took its confirmation back.
    Unverified,
    /// The account went to another municipality.
    Moved,
    /// A copy of everything about them was taken.
    Exported,
    /// An identity of a broker opens the account from now on.
    IdentityLinked,
    /// It does no longer.
    IdentityUnlinked,
    PasskeyAdded,
    PasskeyRemoved,
    AppAdded,
    AppRemoved,
    RecoveryMade,
    RecoveryUsed,
    /// Somebody tried codes until no more were taken.
    CodesGuessed,
    /// All factors were taken away from the command line.
    FactorsReset,
    /// The mail address is another one now.
    Address,
    /// Signed in with a passkey, from a browser that was not signed in.
    SignedIn,
    SignedOutEverywhere,
}

impl Change {
    pub const ALL: [Change; 18] = [
        Change::Roles,
        Change::Verified,
        Change::Unverified,
        Change::Moved,
        Change::Exported,
        Change::IdentityLinked,
        Change::IdentityUnlinked,
        Change::PasskeyAdded,
        Change::PasskeyRemoved,
        Change::AppAdded,
        Change::AppRemoved,
        Change::RecoveryMade,
        Change::RecoveryUsed,
        Change::CodesGuessed,
        Change::FactorsReset,
        Change::Address,
        Change::SignedIn,
        Change::SignedOutEverywhere,
    ];

    /// The word in the messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Change::Roles => "roles",
            Change::Verified => "verified",
            Change::Unverified => "unverified",
            Change::Moved => "moved",
            Change::Exported => "exported",
            Change::IdentityLinked => "identity-linked",
            Change::IdentityUnlinked => "identity-unlinked",
            Change::PasskeyAdded => "passkey-added",
            Change::PasskeyRemoved => "passkey-removed",
            Change::AppAdded => "app-added",
            Change::AppRemoved => "app-removed",
            Change::RecoveryMade => "recovery-made",
            Change::RecoveryUsed => "recovery-used",
            Change::CodesGuessed => "codes-guessed",
            Change::FactorsReset => "factors-reset",
            Change::Address => "address",
            Change::SignedIn => "signed-in",
            Change::SignedOutEverywhere => "signed-out",
        }
    }
}

/// The letter about a change, to be committed with it. `resident` has the address from before it
/// and the roles from after it; `cause` makes its id; `device` is the browser's label, empty where
/// no browser of theirs did it.
pub fn letter(
    site: &Site,
    resident: &Resident,
    change: Change,
    cause: &str,
    device: &str,
) -> Result<Letter, MailError> {
    // keys: residents-mail-changed-*
    let word = change.as_str();
    let lang = resident.language;
    let subject = format!("residents-mail-changed-{word}-subject");
    let text = format!("residents-mail-changed-{word}");
    let (count, roles) = (resident.roles.len(), roles(site, resident));
    let args = Args::from_iter([("count", count.into()), ("roles", FluentValue::from(roles))]);
    let shown = json!({
        "changed": site.locales.text(lang, &text, Some(&args)),
        "device": device,
        "at": site.locales.formats(lang).date_time(site.now(), &zone(site, resident)),
        "url": site.absolute(&format!("/{lang}/account")),
        "contact": site.config.site.contact,
    });
    let new = NewLetter {
        id: format!("changed-{word}-{cause}"),
        kind: Kind::Security,
        lang,
        municipality: &resident.municipality,
        to_name: &resident.name,
        to_address: &resident.mail,
        subject: site.locales.text(lang, &subject, Some(&Args::new())),
        template: "residents/mail/changed",
        list: None,
        unsubscribe: None,
        answers: None,
    };
    mail::compose(site, new, &shown)
}

/// Their roles as the account has them, in words of their language.
fn roles(site: &Site, resident: &Resident) -> String {
    // keys: residents-role-*
    let lang = resident.language;
    let key = |role: &Role| format!("residents-role-{}", role.as_str());
    let words = resident.roles.iter().map(|role| site.locales.text(lang, &key(role), None));
    site.locales.formats(lang).list(&words.collect::<Vec<_>>())
}
