//! Petitions through HTTP: the list, a petition's page, signing and withdrawing.

mod answers;
mod chart;
pub mod course;
mod exporting;
mod feeds;
mod integrity;
pub mod letters;
mod mailed;
mod pages;
mod paper;
mod review;
mod settlements;
mod sharing;
mod signing;
mod similar;
mod starting;
mod supporting;

use crate::support::app::TestApp;
use jiff::{SignedDuration, Timestamp};
use tiltas::locale::{Lang, Localized};
use tiltas::petitions::{Answer, Course, Petition, Signature, State, counts};
use tiltas::residents::{Person, Resident};
use tiltas::store::Batch;
use tiltas::web::keys;

/// A petition to these towns that has been open since yesterday.
pub fn petition(app: &TestApp, author: &Resident, slug: &str, addressed: &[&str]) -> Petition {
    let now = app.site.now();
    let text = |lt: &str, ru: &str| Localized::new(Lang::LT, lt).with(Lang::RU, ru);
    let yesterday = now - SignedDuration::from_hours(24);
    Petition {
        id: keys::id(),
        slug: slug.into(),
        addressed: addressed.iter().map(ToString::to_string).collect(),
        author: author.person(),
        action: text("Sutvarkyti krantinę", "Благоустроить набережную"),
        background: text("Krantinė apleista.", "Набережная запущена."),
        details: text("## Ko prašome\n\n- Suoliukų", "## О чём мы просим\n\n- Скамеек"),
        attachments: vec![],
        state: State::Open,
        participation: Default::default(),
        created_at: yesterday,
        opened_at: Some(yesterday),
        closes_at: Some(now + SignedDuration::from_hours(24 * 30)),
        rejection: None,
        course: Course::default(),
        responses: vec![],
        reached: vec![],
        answer: Answer::None,
        listed_at: yesterday,
        responded_at: Timestamp::UNIX_EPOCH,
    }
}

async fn save(app: &TestApp, petition: &Petition) {
    app.site.public.commit(Batch::new().insert(petition)).await.expect("a petition");
}

/// An open petition to both towns, and its author.
pub async fn opened(app: &TestApp) -> (Petition, Resident) {
    let author = app.resident("pagegiai", "Petras iš Panemunės", Lang::LT).await;
    let petition = petition(app, &author, "clean-embankment", &["pagegiai", "sovetsk"]);
    save(app, &petition).await;
    (petition, author)
}

/// Signatures of so many residents, made without accounts.
pub async fn signed_by(app: &TestApp, petition: &Petition, town: &str, count: usize, named: bool) {
    let one = |n: usize| signature(app, petition, town, (n, named), app.site.now());
    let batch = (0..count).fold(Batch::new(), |batch, n| batch.insert(&one(n)));
    app.site.public.commit(batch).await.expect("signatures");
}

/// The signature of the town's resident of this number, made at this time.
fn signature(
    app: &TestApp,
    petition: &Petition,
    town: &str,
    (n, named): (usize, bool),
    at: Timestamp,
) -> Signature {
    let name = format!("{town} {n}");
    let signer = Person { resident: keys::id(), municipality: town.into(), name, staff: false };
    let residence = tiltas::petitions::Residence::Declared;
    let at = at.to_zoned_datetime(app.site.zone(town));
    Signature::new(keys::id(), petition, &signer, residence, named, &at)
}

/// Lets days pass.
fn days(app: &TestApp, days: i64) {
    app.advance(SignedDuration::from_hours(24 * days));
}

/// How many signed, from Pagėgiai and from Sovetsk.
pub async fn counted(app: &TestApp, petition: &Petition) -> (u64, u64) {
    let counts = counts(&app.site, petition).await.expect("counts");
    (counts.of("pagegiai"), counts.of("sovetsk"))
}

pub const PAGE: &str = "/lt/petitions/clean-embankment";
pub const SIGN: &str = "/lt/petitions/clean-embankment/signatures";
const WITHDRAW: &str = "/lt/petitions/clean-embankment/signatures/withdraw";
