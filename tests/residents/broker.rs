//! Signing in through an identity broker, against a real OpenID provider.

use super::{arrived, is_signed_in};
use crate::support::app::{Engine, TestApp};
use crate::support::oidc::{Oidc, path_of};
use crate::support::pages::{Browser, Page};
use serde_json::{Value, json};
use tiltas::residents::broker::{BY_RESIDENT, Identity};
use tiltas::residents::{self, Resident, session};
use tiltas::store::Query;
use tiltas::web::keys;

/// Writes the same test for both engines, with a broker of Pagėgiai.
macro_rules! with_broker {
    ($name:ident, |$world:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            use $crate::support::app::Engine;

            #[allow(unused_mut)]
            async fn run(mut $world: $crate::residents::broker::World) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run($crate::residents::broker::World::start(Engine::Sqlite).await).await
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn mongo() {
                run($crate::residents::broker::World::start(Engine::Mongo).await).await
            }
        }
    };
}

mod linking;
mod refused;
mod settings;
mod signing_in;

/// The site, and Pagėgiai's broker.
pub struct World {
    app: TestApp,
    oidc: Oidc,
}

impl World {
    async fn start(engine: Engine) -> World {
        let mut oidc = None;
        let app = TestApp::adjusted(engine, |config| oidc = Some(Oidc::of_pagegiai(config))).await;
        World { app, oidc: oidc.expect("a provider") }
    }

    /// Leaves for the broker from a page; gives the broker's address.
    async fn leave(&self, browser: &Browser, path: &str) -> String {
        let left = browser.get(path).await.expect(303);
        assert!(
            left.location().starts_with(&self.oidc.issuer),
            "to the broker: {}",
            left.location()
        );
        left.location().to_owned()
    }

    /// Leaves for the broker and logs in there; gives the path that it sends back to.
    async fn through(&self, browser: &Browser, person: &Value) -> String {
        let address = self.leave(browser, "/lt/broker/pagegiai/leave").await;
        path_of(browser, &self.oidc.log_in(&address, Some(person)).await)
    }

    /// Signs in through the broker; gives the answer to coming back.
    async fn sign_in(&self, browser: &Browser, person: &Value) -> Page {
        let back = self.through(browser, person).await;
        browser.get(&back).await.expect(303)
    }

    /// Comes through the broker for the first time and registers.
    async fn register(&self, browser: &Browser, person: &Value) -> Page {
        let back = self.sign_in(browser, person).await;
        assert_eq!(back.location(), JOIN);
        browser.get(JOIN).await.expect(200);
        browser.post(JOIN, &FORM).await
    }

    /// The account with this address.
    async fn account(&self, municipality: &str, mail: &str) -> Option<Resident> {
        let store = self.app.personal(municipality);
        let found = residents::by_mail(&self.app.site, store, mail).await.expect("a store");
        found.map(|stored| stored.document)
    }

    /// The identities of an account.
    async fn identities(&self, resident: &Resident) -> Vec<Identity> {
        let query = Query::on(&BY_RESIDENT).equal(&resident.id);
        let found = self.app.personal(&resident.municipality).find::<Identity>(&query).await;
        found.expect("a store").items.into_iter().map(|stored| stored.document).collect()
    }

    /// Whether the newest session of an account has a second factor.
    async fn has_second_factor(&self, resident: &Resident) -> bool {
        let store = self.app.personal(&resident.municipality);
        session::list(store, &resident.id).await.expect("a store")[0].second_factor
    }

    /// A key for a form, as a page would have it.
    fn key() -> String {
        keys::id()
    }
}

const JOIN: &str = "/lt/broker/pagegiai/join";

/// The form of somebody of whom the broker has said everything else.
const FORM: [(&str, &str); 3] = [("name", "Vardenė"), ("language", "lt"), ("agree", "yes")];

/// Somebody of Pagėgiai, of whom the broker knows everything.
fn ona() -> Value {
    json!({
        "sub": "ona",
        "name": "Ona Onaitė",
        "email": "ona@pastas.example",
        "email_verified": true,
        "birthdate": "1980-05-01",
        "address": { "locality": "Pagėgiai" },
        "acr": "high",
    })
}

/// The same person with something different.
fn but(mut person: Value, name: &str, value: Value) -> Value {
    person[name] = value;
    person
}
