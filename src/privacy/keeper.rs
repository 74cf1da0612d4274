//! What one room keeps about people, and what it does when one of them asks.

use crate::config::MunicipalityId;
use crate::jobs::{JobError, Round};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The person whom it is about (GDPR: the data subject).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subject {
    /// Their id.
    pub resident: String,
    /// Where their account rests.
    pub municipality: MunicipalityId,
    /// The id that stands for them in what stays when they are erased: nobody has it, and it says
    /// so ([`crate::residents::NOBODY`]). Empty for an export.
    pub former: String,
}

/// Gives everything that the room keeps about the person, as JSON; null where there is nothing.
/// Never other people's data, and no secrets (hashes, tokens). Instants are RFC 3339.
pub type Export = fn(Data<Site>, Subject) -> BoxFuture<'static, Result<Value, JobError>>;

/// Removes what the room keeps about the person, or cuts it off from them where the dialogue must
/// stay readable; a bounded piece of it. `More` while there is more. Done twice it changes nothing.
pub type Erase = fn(Data<Site>, Subject) -> BoxFuture<'static, Result<Round, JobError>>;

/// One room's answer.
#[derive(Clone, Copy)]
pub struct Keeper {
    /// The room's word. The messages `privacy-keeps-<name>-what` and `privacy-keeps-<name>-end` say
    /// on the privacy page what is kept and why, and what becomes of it on erasure;
    /// `privacy-part-<name>` is the heading in the readable copy.
    pub name: &'static str,
    pub export: Export,
    pub erase: Erase,
}

/// All of them, as application data.
#[derive(Clone, Copy)]
pub struct Keepers(pub &'static [Keeper]);
