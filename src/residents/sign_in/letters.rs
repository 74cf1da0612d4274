//! The letters with a link and a code.
//!
//! Invariant: nothing that a stranger typed stands in a letter: who registers with another's
//! address can make us write to it, but not choose a word of what we write.

use super::model::MINUTES;
use crate::locale::{Args, Lang};
use crate::mail::{self, Kind, Letter, MailError, NewLetter};
use crate::web::Site;
use serde_json::json;

/// Which letter it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    SignIn,
    Registration,
    /// Somebody registers with the address of an account.
    KnownAddress,
}

/// What a letter is made of.
pub struct Invitation<'a> {
    pub occasion: Occasion,
    /// The request that it belongs to.
    pub request: &'a str,
    pub municipality: &'a str,
    pub lang: Lang,
    pub to_name: &'a str,
    pub to_address: &'a str,
    /// The secrets that nobody else is told.
    pub link_token: &'a str,
    pub code: &'a str,
    /// The browser that asked, if it says what it is.
    pub device: &'a str,
}

/// Writes the letter in its reader's language.
pub fn write(site: &Site, invitation: &Invitation) -> Result<Letter, MailError> {
    let Invitation { municipality, lang, request, .. } = *invitation;
    let code = spaced(invitation.code);
    let mut args = Args::new();
    args.set("code", code.as_str());
    let (template, subject) = match invitation.occasion {
        Occasion::SignIn => ("sign-in", crate::key!("residents-mail-sign-in-subject")),
        Occasion::Registration => ("registration", crate::key!("residents-mail-register-subject")),
        Occasion::KnownAddress => ("known-address", crate::key!("residents-mail-known-subject")),
    };
    let link = format!("{municipality}.{request}.{}", invitation.link_token);
    let at = site.locales.formats(lang).date_time(site.now(), &site.zone(municipality));
    let shown = json!({
        "url": site.absolute(&format!("/{lang}/sign-in/link?key={link}")),
        "code": code,
        "minutes": MINUTES,
        "device": invitation.device,
        "at": at,
    });
    let new = NewLetter {
        id: format!("sign-in-{request}"),
        kind: Kind::Security,
        lang,
        municipality,
        to_name: invitation.to_name,
        to_address: invitation.to_address,
        subject: site.locales.text(lang, subject, Some(&args)),
        template: &format!("residents/mail/{template}"),
        list: None,
        unsubscribe: None,
        answers: None,
    };
    mail::compose(site, new, &shown)
}

/// Eight digits in two groups, easier to read across to another screen.
fn spaced(code: &str) -> String {
    let (left, right) = code.split_at_checked(4).unwrap_or((code, ""));
    format!("{left}\u{a0}{right}")
}
