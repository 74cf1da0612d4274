//! Privacy through HTTP: what rooms keep, its copy, its erasure, retention, consent, the page.

mod backups;
mod consent;
mod erasing;
mod export;
mod page;
mod raw;
mod retention;
mod table;

use crate::discussion;
use crate::petitions;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use std::time::Duration;
use tiltas::app::KEEPERS;
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::petitions::Petition;
use tiltas::privacy::{self, Subject};
use tiltas::residents::Resident;
use tiltas::web::keys;

/// Somebody who has done everything that leaves a trace.
struct Active {
    resident: Resident,
    browser: Browser,
    petition: Petition,
}

const TEXT: &str = "Prie tilto trūksta suoliukų.";
const UNDER: &str = "/lt/consultations/nemuno-takai";

/// Writes under a consultation; the contribution's id.
async fn write(browser: &Browser, text: &str) -> String {
    let key = keys::id();
    let fields = [
        ("key", &*key),
        ("kind", "comment"),
        ("stance", "for"),
        ("language", "lt"),
        ("text", text),
    ];
    let done = browser.post(&format!("{UNDER}/contributions"), &fields).await.expect(303);
    let (_, id) = done.location().split_once("#contribution-").expect("an anchor");
    id.to_owned()
}

/// A resident who wrote, signed with and petitioned under their name, in two browsers.
async fn active(app: &TestApp, name: &str) -> Active {
    discussion::plant(app, "nemuno-takai").await;
    let (mut petition, _) = petitions::opened(app).await;
    let resident = app.resident("pagegiai", name, Lang::LT).await;
    let browser = app.sign_in(&resident).await;
    app.sign_in(&resident).await;
    write(&browser, TEXT).await;
    browser.post(petitions::SIGN, &[("show_name", "yes")]).await.expect(303);
    let stored = tiltas::petitions::by_id(&app.site.public, &petition.id).await.unwrap();
    let mut stored = stored.expect("the petition");
    stored.author = resident.person();
    petition.author = resident.person();
    let batch = tiltas::store::Batch::new().replace(&stored);
    app.site.public.commit(batch).await.expect("they are its author now");
    Active { resident, browser, petition }
}

/// Presses the button.
async fn erase(browser: &Browser) {
    let done = browser.post("/lt/account/data/erase", &[("sure", "yes")]).await.expect(303);
    assert_eq!(done.location(), "/lt?done=signed-out-erased");
}

/// Everything that the keepers know of somebody, by keeper; what is nothing is left out.
pub async fn kept(app: &TestApp, resident: &Resident) -> Vec<(&'static str, serde_json::Value)> {
    let subject = Subject {
        resident: resident.id.clone(),
        municipality: resident.municipality.clone(),
        former: String::new(),
    };
    let mut all = vec![];
    for keeper in KEEPERS {
        let value = (keeper.export)(app.site.clone(), subject.clone()).await.expect("an answer");
        if !value.is_null() {
            all.push((keeper.name, value));
        }
    }
    all
}

/// Waits until the jobs have gone through everything once.
async fn until_forgotten(app: &TestApp, resident: &Resident) {
    for _ in 0..400 {
        if kept(app, resident).await.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("still kept: {:?}", kept(app, resident).await);
}

/// Waits until there is so far come an erasure; the job's next round is not waited for.
async fn until_stage(app: &TestApp, stage: privacy::Stage) {
    for _ in 0..400 {
        carry_out(app).await;
        let all = privacy::erase::known(&app.site.public).await.expect("erasures");
        if all.iter().any(|one| one.stage == stage) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("no erasure is {stage:?}");
}

async fn carry_out(app: &TestApp) {
    while privacy::erase::carry_out(&app.site, KEEPERS).await.expect("a round") == Round::More {}
}
