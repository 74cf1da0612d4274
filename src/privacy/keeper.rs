//! What one room keeps about people, and what it does when one of them asks.

use crate::config::MunicipalityId;
use crate::jobs::{JobError, Round};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use serde_json::Value;

/// The person whom it is about (GDPR: the data subject).
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// Their id.
    pub resident: String,
    /// Where their account rests.
    pub municipality: MunicipalityId,
}

/// Gives everything that the room keeps about the person, as JSON; null where there is nothing.
/// Never other people's data, and no secrets (hashes, tokens).
pub type Export = fn(Data<Site>, Subject) -> BoxFuture<'static, Result<Value, JobError>>;

/// Removes what the room keeps about the person, or cuts it off from them where the dialogue must
/// stay readable; a bounded piece of it. `More` while there is more. Done twice it changes nothing.
pub type Erase = fn(Data<Site>, Subject) -> BoxFuture<'static, Result<Round, JobError>>;

/// One room's answer.
#[derive(Clone, Copy)]
pub struct Keeper {
    /// The room's word. The messages `privacy-keeps-<name>-what` and `privacy-keeps-<name>-end` say
    /// on the privacy page what is kept and why, and what becomes of it on erasure.
    pub name: &'static str,
    pub export: Export,
    pub erase: Erase,
}

/// All of them, as application data.
#[derive(Clone, Copy)]
pub struct Keepers(pub &'static [Keeper]);
