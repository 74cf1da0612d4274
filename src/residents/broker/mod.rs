//! Signing in through a municipality's identity broker (OpenID Connect).
//!
//! Somebody leaves for the broker with a state that belongs to their browser ([`Departure`]), and
//! comes back with a code that is changed into verified claims. A known [`Identity`] opens its
//! account. An unknown one becomes an [`Arrival`], and the person says what it is to be: another
//! way into the account that they are signed in to, or the beginning of a new one.
//!
//! Invariant: an identity is known by the keyed hash of broker and subject, opens one account, and
//! is never tied to an account without that account's owner saying so while signed in to it.
//!
//! Lends [`Brokers`], which hold what is known of each broker, what the sign-in and account pages
//! show, and [`attach`], which ties a newcomer's identity to their new account.

mod actions;
mod failure;
mod http;
mod join;
mod keeper;
mod model;
mod pages;
mod provider;
mod routes;
mod views;

pub use join::attach;
pub use keeper::KEEPER;
pub use model::{
    ARRIVALS, Arrival, BY_BROWSER, BY_HASH, BY_RESIDENT, DEPARTURES, Departure, Identity,
    Introduction,
};
pub use provider::Brokers;
pub use routes::{ACCESS, routes};
pub use views::{buttons, identities};
