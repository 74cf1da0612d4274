//! Letters that tell residents of every change to what protects their account.
//!
//! Invariant: the letter is committed with the change, goes to the address that the account had
//! before it, and says when and from which browser, so that whoever did not do it can act.

use super::{Resident, zone};
use crate::locale::Args;
use crate::mail::{self, Kind, Letter, MailError, NewLetter};
use crate::web::Site;
use serde_json::json;

/// What happened to an account; the word in the messages `residents-mail-changed-<word>-subject`
/// and `residents-mail-changed-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A role of staff was granted or taken away.
    Roles,
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
    pub const ALL: [Change; 12] = [
        Change::Roles,
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

/// The letter about a change, to be committed with it. `cause` makes its id; `device` is the
/// browser's label, empty where no browser of theirs did it.
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
    let shown = json!({
        "changed": site.locales.text(lang, &text, None),
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
    };
    mail::compose(site, new, &shown)
}
