//! Who tries: a visitor, residents of both sides, staff of both sides, with a second factor and
//! without, and somebody who is suspended.

use super::world::NOBODY;
use crate::support::app::TestApp;
use jiff::SignedDuration;
use std::collections::BTreeSet;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::residents::{self, Resident, Suspension, session};
use tiltas::store::Batch;
use tiltas::web::keys;
use tokio::sync::OnceCell;

/// The side whose objects are tried.
pub const OWN: &str = "pagegiai";
/// The one across the river.
pub const OTHER: &str = "sovetsk";

/// Somebody, with the groups of `expected.txt` that they belong to.
pub struct Person {
    pub name: String,
    pub groups: BTreeSet<String>,
    /// None for a visitor.
    pub resident: Option<Resident>,
    /// Whether they try what is expected of no role too, where most of the staff get what every
    /// resident gets.
    pub usual: bool,
    second_factor: bool,
    /// The cookie of the session in which they read.
    reading: OnceCell<String>,
}

/// Everybody.
pub async fn all(app: &TestApp) -> Vec<Person> {
    let mut all = vec![person("visitor", &[], None, false)];
    for (side, prefix) in [(OWN, ""), (OTHER, "other-")] {
        let kin = if side == OWN { "own" } else { "other" };
        let groups = |more: &[&str]| {
            let groups = ["signed-in", kin].into_iter().chain(more.iter().copied());
            groups.map(str::to_owned).collect::<Vec<_>>()
        };
        let resident = app.resident(side, "Ona", Lang::LT).await;
        all.push(person(&format!("{prefix}resident"), &groups(&[]), Some(resident), false));
        let unverified = app.resident(side, "Jonas", Lang::LT).await;
        let unverified = changed(app, &unverified, Resident::unconfirm).await;
        let name = format!("{prefix}unverified");
        all.push(person(&name, &groups(&[]), Some(unverified), false));
        if side == OWN {
            let until = app.site.now() + SignedDuration::from_hours(24 * 30);
            let decision = keys::id();
            let suspended = app.resident(side, "Vytautas", Lang::LT).await;
            let suspend =
                |one: &mut Resident| one.suspension = Some(Suspension { until, decision });
            let suspended = changed(app, &suspended, suspend).await;
            all.push(person("suspended", &groups(&[]), Some(suspended), false));
        }
        for role in Role::ALL {
            let name = format!("{prefix}{}", role.as_str());
            for (second_factor, kind, ending) in
                [(true, "staff", ""), (false, "unproven", "-unproven")]
            {
                let staff = app.staff(side, "Rasa", &[role]).await;
                let groups = groups(&[&format!("{prefix}{kind}")]);
                let mut one =
                    person(&format!("{name}{ending}"), &groups, Some(staff), second_factor);
                // One who has not shown a second factor, and one of the other side, stand for all.
                one.usual = match role {
                    Role::Administrator => side == OWN,
                    Role::Moderator => second_factor,
                    _ => side == OWN && second_factor,
                };
                all.push(one);
            }
        }
    }
    all
}

/// The account with something changed in it.
async fn changed(
    app: &TestApp,
    resident: &Resident,
    change: impl FnOnce(&mut Resident),
) -> Resident {
    let store = app.personal(&resident.municipality);
    let found = residents::by_id(store, &resident.id).await.expect("a store");
    let mut found = found.expect("a resident");
    change(&mut found);
    store.commit(Batch::new().replace(&found)).await.expect("written");
    found.document
}

fn person(
    name: &str,
    groups: &[String],
    resident: Option<Resident>,
    second_factor: bool,
) -> Person {
    let own = ["all", name].map(str::to_owned);
    let groups = own.into_iter().chain(groups.iter().cloned()).collect();
    let reading = OnceCell::new();
    Person { name: name.to_owned(), groups, resident, usual: true, second_factor, reading }
}

impl Person {
    /// The cookie of a new session, and the session's id.
    pub async fn sign_in(&self, app: &TestApp) -> Option<(String, String)> {
        self.signed_in_for(app, SignedDuration::ZERO).await
    }

    /// The cookie of a session that began so long ago, and the session's id.
    pub async fn signed_in_for(
        &self,
        app: &TestApp,
        long: SignedDuration,
    ) -> Option<(String, String)> {
        let resident = self.resident.as_ref()?;
        let side = &resident.municipality;
        let (mut session, token) = session::start(&app.site, side, &resident.id, String::new());
        session.second_factor = self.second_factor;
        session.created_at -= long;
        app.personal(side).commit(Batch::new().insert(&session)).await.expect("a session");
        Some((format!("session={}", token.value()), session.id))
    }

    /// Another account that is the same in everything: for what would spoil this one.
    pub async fn double(&self, app: &TestApp) -> Person {
        let mut double = self.resident.clone();
        if let Some(resident) = &mut double {
            resident.id = keys::id();
            resident.mail = format!("{}@pastas.example", resident.id);
            resident.mail_hash = residents::mail_hash(&app.site, &resident.mail);
            let store = app.personal(&resident.municipality);
            store.commit(Batch::new().insert(&*resident)).await.expect("an account");
        }
        let (name, groups) = (self.name.clone(), self.groups.clone());
        let (usual, second_factor) = (self.usual, self.second_factor);
        Person { name, groups, resident: double, usual, second_factor, reading: OnceCell::new() }
    }

    /// The id of their account, or of nobody's.
    pub fn id(&self) -> &str {
        self.resident.as_ref().map_or(NOBODY, |resident| &resident.id)
    }

    /// Where they live; for a visitor, our side.
    pub fn side(&self) -> &str {
        self.resident.as_ref().map_or(OWN, |resident| &resident.municipality)
    }

    /// The cookie for a request: reading harms no session, and is done in one.
    pub async fn cookie(&self, app: &TestApp, reads: bool) -> Option<String> {
        let begin = async || self.sign_in(app).await.map(|(cookie, _)| cookie).ok_or(());
        if reads {
            self.reading.get_or_try_init(begin).await.ok().cloned()
        } else {
            begin().await.ok()
        }
    }

    /// Their sessions have ended.
    pub fn signed_out(&mut self) {
        self.reading = OnceCell::new();
    }
}
