//! Settings about personal data: for how long what is kept, and what each municipality says of it.

use crate::locale::Lang;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// When the words of the privacy page were last changed, unless the settings say a later day.
const WORDED: Date = jiff::civil::date(2026, 12, 1);

/// The text that residents are asked to read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Privacy {
    /// The day on which what it says last changed; residents are told of it, or asked anew, when
    /// they next sign in.
    pub changed: Date,
}

impl Default for Privacy {
    fn default() -> Self {
        Privacy { changed: WORDED }
    }
}

impl Privacy {
    /// The version that residents agree to: the later of the settings' day and the program's.
    pub fn version(&self) -> String {
        self.changed.max(WORDED).to_string()
    }
}

/// For how many days what is kept.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Retention {
    /// Who signed a petition, after it has ended; the numbers and the towns stay. A year: time for
    /// the answer, the debate and a complaint about either.
    pub signatories_days: u32,
    /// From where a signature came: the network, as a keyed hash, and the mail address. Thirty: a
    /// pattern is seen within days, and an objection comes within weeks.
    pub signing_traces_days: u32,
    /// Who registered for a public meeting, after it has ended; how many came stays. Ninety: time
    /// for the minutes and what follows from them.
    pub registrations_days: u32,
    /// The draft of an announcement that nobody of the staff touches. Half a year: what was not sent
    /// by then is out of date.
    pub announcement_drafts_days: u32,
    /// A session, from signing in. Thirty: often enough to notice a lost device, seldom enough not
    /// to be a nuisance.
    pub sessions_days: u32,
    /// The numbers of letters that were sent, so that none is sent twice. Thirty: a store restored
    /// from the oldest backup repeats no letter.
    pub letters_days: u32,
    /// That letters to an address came back, after the last that did. Half a year: then it is tried
    /// again, and whoever does not come back is not remembered for it.
    pub unreachable_days: u32,
    /// What stands in a resident's notices on the site. Ninety: somebody who was away for a season
    /// finds what happened.
    pub notices_days: u32,
    /// Letters that could not be delivered, with their address and text, so that staff can try
    /// again. Fourteen: a wrong setting, a full mailbox is noticed and mended within days.
    pub failed_letters_days: u32,
    /// Backups. Thirty: a mistake that is found a month later can still be mended.
    pub backups_days: u32,
    /// The technical log, which holds neither names nor addresses; its keeper sees to it.
    pub logs_days: u32,
}

impl Default for Retention {
    fn default() -> Self {
        Retention {
            signatories_days: 365,
            signing_traces_days: 30,
            registrations_days: 90,
            announcement_drafts_days: 180,
            sessions_days: 30,
            letters_days: 30,
            unreachable_days: 180,
            notices_days: 90,
            failed_letters_days: 14,
            backups_days: 30,
            logs_days: 30,
        }
    }
}

/// What one municipality says about its residents' data.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Grounds {
    /// What processing rests on.
    pub basis: Basis,
    /// The law that says so, by language.
    pub law: BTreeMap<Lang, String>,
    /// Where the personal store rests, by language: *Lietuvoje*, *в Российской Федерации*.
    pub store_place: BTreeMap<Lang, String>,
    /// Whom to complain to, by language.
    pub authority: BTreeMap<Lang, String>,
    /// The mail address of the data protection officer, if there is one.
    pub officer: Option<String>,
}

/// What makes processing lawful.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// A task in the public interest (GDPR, article 6(1)(e)).
    #[default]
    Task,
    /// The resident's consent (Federal Law 152-FZ, article 6).
    Consent,
}

impl Basis {
    /// The word in settings and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Task => "task",
            Basis::Consent => "consent",
        }
    }
}
