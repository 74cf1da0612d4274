//! What there is to be tried on: one application with the sample, and objects in each state.

use super::Case;
use super::people::{self, OTHER, OWN, Person};
use crate::support::app::TestApp;
use crate::support::pages::client;
use jiff::SignedDuration;
use reqwest::{Client, Method, Response};
use std::collections::BTreeMap;
use std::time::Duration;
use tiltas::consultations::Consultation;
use tiltas::petitions::{Petition, State};
use tiltas::residents::Resident;
use tiltas::store::{Batch, Document, Stored};
use tiltas::web::keys;

/// An id that nothing has.
pub const NOBODY: &str = "0199a000-0000-7000-8000-000000000000";

pub struct World {
    pub app: TestApp,
    pub people: Vec<Person>,
    client: Client,
    /// A contribution under the subject of each state: `consultations/open`.
    pub contributions: BTreeMap<String, String>,
}

impl World {
    pub async fn new(app: TestApp) -> World {
        tiltas::demo::fill(&app.site).await.expect("the sample");
        let people = people::all(&app).await;
        let client = client().build().expect("a client");
        let mut world = World { app, people, client, contributions: BTreeMap::new() };
        world.consultations().await;
        world.petitions().await;
        world.recorded().await;
        world
    }

    /// Makes somebody's request, in a new session of theirs.
    pub async fn ask(&self, person: &Person, method: &str, case: &Case) -> Response {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let mut request = self.client.request(method.clone(), self.address(&case.path));
        let cookie = match &case.cookie {
            Some(cookie) => cookie.clone(),
            None => person.cookie(&self.app, method == Method::GET).await,
        };
        if let Some(cookie) = cookie {
            request = request.header("cookie", cookie);
        }
        if method != Method::GET {
            let mut body = form_urlencoded::Serializer::new(String::new());
            body.extend_pairs(&case.fields);
            request = request
                .header("content-type", "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .body(body.finish());
        }
        request.send().await.expect("an answer")
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.app.url)
    }

    /// A resident of a side whom nobody has tried anything on yet.
    pub async fn somebody(&self, side: &str) -> Resident {
        let language = self.app.site.municipality(side).expect("a town").default_language;
        self.app.resident(side, "Vardenis", language).await
    }

    /// Waits until the journal has its first entry.
    async fn recorded(&self) {
        let first = self.address("/lt/journal/1");
        for _ in 0..1_200 {
            if self.client.get(&first).send().await.expect("an answer").status() == 200 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("nothing came into the journal");
    }

    /// Consultations of our side alone, by the state in their address.
    async fn consultations(&mut self) {
        let now = self.app.site.now();
        let day = SignedDuration::from_hours(24);
        for state in ["open", "upcoming", "closed"] {
            let slug = format!("walked-{state}");
            let mut one = crate::discussion::consultation(&self.app, &slug);
            one.hosts = vec![OWN.into()];
            self.insert(&one).await;
            self.contribute("consultations", state).await;
            let mut one = self.stored::<Consultation>(&one.id).await;
            match state {
                "upcoming" => one.opens_at = now + day,
                "closed" => one.closes_at = now - day,
                _ => {}
            }
            self.replace(&one).await;
        }
    }

    /// Petitions by the state in their address: to our side, and an open one to both.
    async fn petitions(&mut self) {
        let author = self.somebody(OWN).await;
        let now = self.app.site.now();
        let states = [
            ("open", State::Open),
            ("joint", State::Open),
            ("closed", State::Closed),
            ("rejected", State::Rejected),
            ("review", State::Review),
        ];
        for (state, word) in states {
            let both = [OWN, OTHER];
            let addressed = if state == "joint" { &both[..] } else { &both[..1] };
            let slug = format!("walked-{state}");
            let one = crate::petitions::petition(&self.app, &author, &slug, addressed);
            self.insert(&one).await;
            self.contribute("petitions", state).await;
            let mut one = self.stored::<Petition>(&one.id).await;
            one.state = word;
            if word == State::Closed {
                one.closes_at = Some(now);
            }
            self.replace(&one).await;
        }
    }

    /// A resident writes under what is still open.
    async fn contribute(&mut self, room: &str, state: &str) {
        let browser = self.app.sign_in(&self.somebody(OWN).await).await;
        let path = format!("/lt/{room}/walked-{state}/contributions");
        let key = keys::id();
        let fields = [("text", "Labas."), ("language", "lt"), ("key", key.as_str())];
        let done = browser.post(&path, &fields).await.expect(303);
        let (_, id) = done.location().rsplit_once("#contribution-").expect("a place");
        self.contributions.insert(format!("{room}/{state}"), id.to_owned());
    }

    pub async fn insert<T: Document>(&self, document: &T) {
        self.app.site.public.commit(Batch::new().insert(document)).await.expect("written");
    }

    async fn replace<T: Document>(&self, stored: &Stored<T>) {
        self.app.site.public.commit(Batch::new().replace(stored)).await.expect("written");
    }

    pub async fn stored<T: Document>(&self, id: &str) -> Stored<T> {
        self.app.site.public.get::<T>(id).await.expect("a store").expect("a document")
    }
}
