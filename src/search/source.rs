//! What can be found: each room lends its pages as a [`Source`].
//!
//! Invariant: a source gives what everybody may read and nothing else, and names nobody.

use crate::config::MunicipalityId;
use crate::jobs::Listed;
use crate::locale::Localized;
use crate::store::StoreError;
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};

type Answer<T> = BoxFuture<'static, Result<T, StoreError>>;

/// The pages of one kind.
#[derive(Clone, Copy)]
pub struct Source {
    /// Its word in ids, addresses and messages (`search-kind-<kind>`).
    pub kind: &'static str,
    /// The page of a document, if everybody may read it.
    pub load: fn(Data<Site>, String) -> Answer<Option<Entry>>,
    /// The ids of some documents, and from where to go on.
    pub list: fn(Data<Site>, Option<String>) -> Answer<Listed>,
    /// How long it takes at most until a change is found that no event tells of.
    pub rest: SignedDuration,
}

impl Source {
    /// The rest where events tell of every change: for what was there before.
    pub const DAILY: SignedDuration = SignedDuration::from_hours(24);
    /// The rest where none does.
    pub const SOON: SignedDuration = SignedDuration::from_mins(2);
}

/// A page that can be found.
pub struct Entry {
    pub title: Localized,
    /// Whether the title is its own, rather than that of the page on which it stands.
    pub titled: bool,
    pub texts: Vec<Localized>,
    /// Its address, without the language.
    pub path: String,
    /// The towns that it belongs to.
    pub towns: Vec<MunicipalityId>,
    pub at: Timestamp,
}

/// All sources, also as application data.
#[derive(Clone, Copy)]
pub struct Sources(pub &'static [Source]);

impl Sources {
    /// The source of a kind.
    pub fn of(self, kind: &str) -> Option<&'static Source> {
        self.0.iter().find(|source| source.kind == kind)
    }
}
