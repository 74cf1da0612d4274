//! What can go wrong in a store, apart: conflicts, which the caller understands, and failures.

/// A read or a start that failed. Never shown to a visitor; logged with the request's id.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the store cannot be reached: {0}")]
    Unavailable(String),
    #[error("a document of {collection} cannot be read: {reason}")]
    Unreadable { collection: &'static str, reason: String },
    #[error("a query is wrong: {0}")]
    Query(String),
    #[error("the store cannot be opened: {0}")]
    Open(String),
}

/// A commit that wrote nothing, and why.
#[derive(Debug, thiserror::Error)]
pub enum CommitError {
    #[error(transparent)]
    Conflict(#[from] Conflict),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Somebody else was first. The caller reads again, or tells the person so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Conflict {
    /// The document was changed or removed since it was read.
    #[error("{collection}/{id} is no longer at the version that was read")]
    Version { collection: &'static str, id: String },
    /// The id is taken.
    #[error("{collection}/{id} exists already")]
    Exists { collection: &'static str, id: String },
    /// A unique index has these values already; any one of them, where several have.
    #[error("the unique index {index} has this value already")]
    Unique { index: &'static str },
}

impl CommitError {
    /// Whether the commit failed because this unique index is taken.
    pub fn is_unique(&self, name: &str) -> bool {
        matches!(self, CommitError::Conflict(Conflict::Unique { index }) if *index == name)
    }

    /// Whether the commit failed because a new document's id is taken: the same form sent twice.
    pub fn is_exists(&self) -> bool {
        matches!(self, CommitError::Conflict(Conflict::Exists { .. }))
    }

    /// Whether a document had been changed by somebody else.
    pub fn is_stale(&self) -> bool {
        matches!(self, CommitError::Conflict(Conflict::Version { .. }))
    }
}
