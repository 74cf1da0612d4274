//! Who tries: a visitor, residents of both sides, staff of both sides, with a second factor and
//! without.

use crate::support::app::TestApp;
use std::collections::BTreeSet;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::residents::{Resident, session};
use tiltas::store::Batch;
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
        let mut unverified = app.resident(side, "Jonas", Lang::LT).await;
        unconfirm(app, &mut unverified).await;
        all.push(person(&format!("{prefix}unverified"), &groups(&[]), Some(unverified), false));
        for role in Role::ALL {
            let name = format!("{prefix}{}", role.as_str());
            for (second_factor, kind, ending) in
                [(true, "staff", ""), (false, "unproven", "-unproven")]
            {
                let staff = app.staff(side, "Rasa", &[role]).await;
                let groups = groups(&[&format!("{prefix}{kind}")]);
                all.push(person(&format!("{name}{ending}"), &groups, Some(staff), second_factor));
            }
        }
    }
    all
}

/// Writes that the municipality has not confirmed where somebody lives.
async fn unconfirm(app: &TestApp, resident: &mut Resident) {
    let store = app.personal(&resident.municipality);
    let found = tiltas::residents::by_id(store, &resident.id).await.expect("a store");
    let mut found = found.expect("a resident");
    found.unconfirm();
    store.commit(Batch::new().replace(&found)).await.expect("written");
    *resident = found.document;
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
    Person { name: name.to_owned(), groups, resident, second_factor, reading }
}

impl Person {
    /// The cookie of a new session, and the session's id.
    pub async fn sign_in(&self, app: &TestApp) -> Option<(String, String)> {
        let resident = self.resident.as_ref()?;
        let side = &resident.municipality;
        let (mut session, token) = session::start(&app.site, side, &resident.id, String::new());
        session.second_factor = self.second_factor;
        app.personal(side).commit(Batch::new().insert(&session)).await.expect("a session");
        Some((format!("session={}", token.value()), session.id))
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
