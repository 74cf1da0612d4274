//! Residency through HTTP: letters, the counter, the roll, moving house, and what asks for it.

use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::residents::{self, Resident};
use tiltas::store::{Batch, Document, Index, Query, Store};

mod access;
mod counter;
mod letters;
mod moving;
mod privacy;
mod roll;
mod taking_part;

const LETTERS: &str = "/lt/residency/pagegiai/letters";
const ROLL: &str = "/lt/residency/pagegiai/roll";

/// A resident whose residence nobody has confirmed yet.
async fn unconfirmed(app: &TestApp, municipality: &str, name: &str, lang: Lang) -> Resident {
    let resident = app.resident(municipality, name, lang).await;
    let store = app.personal(municipality);
    let mut found = residents::by_id(store, &resident.id).await.unwrap().unwrap();
    found.unconfirm();
    store.commit(Batch::new().replace(&found)).await.unwrap();
    found.document
}

/// The account as it rests now, in this municipality.
async fn now(app: &TestApp, municipality: &str, id: &str) -> Option<Resident> {
    residents::by_id(app.personal(municipality), id).await.unwrap().map(|found| found.document)
}

async fn is_verified(app: &TestApp, resident: &Resident) -> bool {
    now(app, &resident.municipality, &resident.id).await.is_some_and(|found| found.verified)
}

/// Everything in a collection, by an index that it has.
async fn all<T: Document>(store: &Store, index: &'static Index) -> Vec<T> {
    let found = store.find::<T>(&Query::on(index).limit(1_000)).await.unwrap();
    found.items.into_iter().map(|stored| stored.document).collect()
}

/// A browser of an administrator.
async fn administrator(app: &TestApp, municipality: &str) -> Browser {
    let rasa = app.staff(municipality, "Rasa", &[Role::Administrator]).await;
    app.sign_in(&rasa).await
}

/// Prints letters to these lines; the page with them.
async fn print(browser: &Browser, rows: &str) -> Page {
    browser.post(LETTERS, &[("rows", rows)]).await
}

fn codes(page: &Page) -> Vec<String> {
    page.texts(".paper-code")
}

/// Types a code into one's own page.
async fn enter(browser: &Browser, code: &str) -> Page {
    browser.post("/lt/residency/code", &[("code", code)]).await
}
