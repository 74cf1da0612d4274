//! Who is looking. Set on the request by the room that knows sessions; read by everyone.

use crate::config::MunicipalityId;
use crate::locale::Lang;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A signed-in resident, as pages and rules need them: no mail address, no real name.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub resident: String,
    pub municipality: MunicipalityId,
    /// The display name that they chose.
    pub name: String,
    pub language: Lang,
    /// The time zone that they chose; else their municipality's.
    pub zone: Option<TimeZone>,
    pub verified: bool,
    /// Roles in their municipality, as the words of `municipalities::Role`.
    pub roles: Vec<String>,
    /// Whether they have shown a second factor in this session: staff act only then.
    pub second_factor: bool,
    pub registered_at: Timestamp,
    /// Whether they may not write for a while.
    pub suspended: Option<Suspended>,
    /// Since when letters to their address come back, if they do.
    pub unreachable_since: Option<Timestamp>,
    /// The session that this request belongs to.
    pub session: String,
}

/// Somebody may read, export, appeal and withdraw, but not write in public.
#[derive(Clone, Debug, PartialEq)]
pub struct Suspended {
    pub until: Timestamp,
    /// The decision that says why.
    pub decision: String,
}

/// How many notices the signed-in person has not read yet. Set on the request by the room that keeps
/// them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Unread(pub u64);
