//! What becomes of what one room keeps in the old store when a resident moves.

use crate::config::MunicipalityId;
use crate::jobs::JobError;
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use serde::{Deserialize, Serialize};

/// Who moves from where to where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moving {
    pub resident: String,
    pub from: MunicipalityId,
    pub to: MunicipalityId,
}

/// Carries over, or drops, what the room keeps about the person in the store that they leave. Done
/// twice, or by two at once, it comes to the same.
pub type Carry = fn(Data<Site>, Moving) -> BoxFuture<'static, Result<(), JobError>>;

/// One room's answer. A room whose documents are found by the resident in a personal store has one.
#[derive(Clone, Copy)]
pub struct Mover {
    /// The room's word, for logs.
    pub name: &'static str,
    pub carry: Carry,
}

/// All of them, as application data.
#[derive(Clone, Copy)]
pub struct Movers(pub &'static [Mover]);
