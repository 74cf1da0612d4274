//! What tests share: stores of each engine, an application on a free port, a browser without a
//! window.

pub mod app;
pub mod authenticator;
pub mod faulty;
pub mod mails;
pub mod oidc;
pub mod pages;
pub mod stores;
pub mod storm;
