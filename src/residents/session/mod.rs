//! Sessions: a browser in which a resident is signed in.
//!
//! A session rests in the personal store of its resident; the browser holds
//! `<municipality>.<session>.<token>` and the store only the token's keyed hash. Lends [`load`], the
//! middleware that recognises the person, and [`start`], which signs somebody in.

mod actions;
mod device;
mod keeper;
mod load;
mod model;

pub use actions::{end, end_all, end_all_with, lifetime, list, start};
pub use device::device;
pub use keeper::KEEPER;
pub use load::{SignedIn, load, set};
pub use model::{BY_EXPIRY, BY_RESIDENT, Session, Token};
