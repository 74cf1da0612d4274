//! Owners: the documents that list attachments, as their rooms tell of them.
//!
//! A room states an [`Owner`] in a constant; `app::OWNERS` gathers them. Invariant: this room asks
//! and never knows what the others are about.

use super::model::Attachment;
use crate::store::{Store, StoreError};
use crate::web::{Site, Visit};
use actix_web::web::Data;
use futures_util::future::BoxFuture;

/// How far a file may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everybody, for good: kept by browsers and in between.
    Everybody,
    /// Whoever asks is asked again each time.
    Reader,
}

/// What an owner lists, and how far it may go.
pub type Seen = Option<(Reach, Vec<Attachment>)>;

/// What an owner lists; nothing, if there is none with this id in this store.
pub type Listed = Vec<Attachment>;

/// What a room answers.
pub type Answer<T> = BoxFuture<'static, Result<T, StoreError>>;

/// A kind of documents that list attachments.
#[derive(Clone, Copy)]
pub struct Owner {
    /// What stands before the slash in [`super::Blob::owner`].
    pub word: &'static str,
    /// What a document lists, if this visitor may see it. The store is the public one, or that of
    /// the visitor's own municipality.
    pub seen: fn(Visit, String) -> Answer<Seen>,
    /// What a document lists, whoever asks. The second argument names the store: a municipality's
    /// id, or [`PUBLIC`].
    pub listed: fn(Data<Site>, String, String) -> Answer<Listed>,
}

/// All of them, as application data.
#[derive(Clone, Copy)]
pub struct Owners(pub &'static [Owner]);

impl Owners {
    /// Who it is that an owner's name names, and the document's id.
    pub fn of(self, name: &str) -> Option<(&'static Owner, &str)> {
        let (word, id) = name.split_once('/')?;
        self.0.iter().find(|owner| owner.word == word).map(|owner| (owner, id))
    }
}

/// The name of the public store, where places are named.
pub const PUBLIC: &str = "";

/// The store of a place.
pub fn store<'a>(site: &'a Site, place: &str) -> Option<&'a Store> {
    if place == PUBLIC { Some(&site.public) } else { site.personal(place) }
}
