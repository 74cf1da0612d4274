//! A real OpenID provider in a process of its own, and a person's browser at it.

use super::pages::Browser;
use reqwest::{Client, redirect};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use tiltas::config::{self, Config};
use tiltas::locale::Lang;

/// The provider; it ends with this.
pub struct Oidc {
    pub issuer: String,
    process: Child,
}

impl Oidc {
    /// Starts one that sends people back to this address.
    ///
    /// # Panics
    /// Without what `tests/run` installs: signing in is tested against a provider that is not ours.
    pub fn start(back: &str) -> Oidc {
        let variable = |name: &str| {
            std::env::var(name).unwrap_or_else(|_| {
                panic!(
                    "{name} is not set: tests/run installs Node.js and the provider, and sets it"
                )
            })
        };
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/oidc/provider.mjs");
        let mut process = Command::new(variable("TILTAS_TEST_NODE"))
            .args([script, &variable("TILTAS_TEST_OIDC"), back])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node runs");
        let said = process.stdout.take().expect("its output");
        let mut issuer = String::new();
        BufReader::new(said).read_line(&mut issuer).expect("a line");
        let issuer = issuer.trim().to_owned();
        assert!(issuer.starts_with("http://"), "the provider did not start");
        Oidc { issuer, process }
    }

    /// The settings of the municipality that this broker serves.
    pub fn settings(&self) -> config::Broker {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        config::Broker {
            issuer: self.issuer.clone(),
            client_id: "tiltas".into(),
            client_secret: Some("a secret of the tests".to_owned().into()),
            client_secret_file: None,
            scopes: words(&["email", "profile", "address"]),
            names: [(Lang::LT, "Valdžios vartai"), (Lang::RU, "Ворота власти")]
                .map(|(lang, name)| (lang, name.to_owned()))
                .into(),
            residence: Some(config::Residence {
                claim: "address.locality".into(),
                values: words(&["Pagėgiai"]),
            }),
            second_factor: words(&["high", "mfa"]),
            acr_values: words(&["high"]),
            age: Some(config::Age { claim: "birthdate".into() }),
            certificate: None,
        }
    }

    /// Starts one for Pagėgiai, whose settings these are.
    pub fn of_pagegiai(config: &mut Config) -> Oidc {
        let oidc = Oidc::start(&format!("{}/broker/callback/pagegiai", config.site.url));
        let municipality = config.municipality.get_mut("pagegiai").expect("a municipality");
        municipality.broker = Some(oidc.settings());
        oidc
    }

    /// Ends the provider while the site still counts on it.
    pub fn end(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    /// A person in a browser that the provider does not know follows an address of ours to it and
    /// logs in, or goes back (`None`). Gives the address that the provider sends them on to.
    pub async fn log_in(&self, address: &str, person: Option<&Value>) -> String {
        let client = Client::builder()
            .cookie_store(true)
            .redirect(redirect::Policy::none())
            .build()
            .expect("a client");
        let mut here = address.to_owned();
        for _ in 0..6 {
            let request = if here.contains("/login/") {
                let person = person.map(Value::to_string).unwrap_or_default();
                client.post(&here).form(&[("person", person)])
            } else {
                client.get(&here)
            };
            let answer = request.send().await.expect("the provider answers");
            let to = answer.headers().get("location").and_then(|to| to.to_str().ok());
            let Some(to) = to.map(str::to_owned) else {
                panic!("the provider says {}", answer.text().await.unwrap_or_default());
            };
            here = if to.starts_with('/') { format!("{}{to}", self.issuer) } else { to };
            if !here.starts_with(&self.issuer) {
                return here;
            }
        }
        panic!("the provider does not send back from {here}");
    }
}

impl Drop for Oidc {
    fn drop(&mut self) {
        self.end();
    }
}

/// An address of the site without the site.
pub fn path_of(browser: &Browser, address: &str) -> String {
    address.strip_prefix(browser.address("").as_str()).expect("an address of ours").to_owned()
}
