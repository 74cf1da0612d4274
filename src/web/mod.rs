//! What every page shares: the request as a visit, layout, forms, errors, caching, limits.
//!
//! *Architecture invariant:* `web` knows no room. Rooms bring their templates, their routes and,
//! in `residents`, who is signed in; `web` gives them the ground to stand on.

pub mod access;
pub mod address;
pub mod aliases;
pub mod assets;
pub mod cache;
pub mod clocks;
pub mod cookies;
pub mod desk;
pub mod difference;
pub mod encode;
pub mod errors;
pub mod feed;
pub mod forgery;
pub mod form;
pub mod headers;
pub mod health;
pub mod keys;
pub mod limits;
pub mod markup;
pub mod page;
pub mod picture;
pub mod share;
pub mod site;
pub mod templates;
pub mod trace;
pub mod upload;
pub mod viewer;
pub mod views;
pub mod visit;

pub use errors::{WebError, WebResult};
pub use form::{Choice, Form, LongForm, Problem, Problems};
pub use page::Page;
pub use site::Site;
pub use upload::Upload;
pub use viewer::{Suspended, Unread, Viewer};
pub use visit::Visit;
