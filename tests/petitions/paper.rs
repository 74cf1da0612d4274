//! Signatures on paper: entered by one, checked by another, counted once.

use super::course::{days, staff};
use super::{PAGE, SIGN, counted, opened, signed_by};
use crate::attachments::{files, png, until_gone};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use crate::support::pages::Browser;
use jiff::SignedDuration;
use std::collections::BTreeMap;
use tiltas::config::Settlement;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::petitions::paper::{BY_PETITION, PaperBatch, Stage};
use tiltas::petitions::signatories::{BY_PETITION as SIGNATORIES, Manner, Signatory};
use tiltas::petitions::{BY_SIGNER, Petition, Signature, by_id};
use tiltas::store::{Batch, Query, Stored};

const DESK: &str = "/lt/petitions/paper/pagegiai";

/// Two settlements, so that there is something to choose.
async fn app(engine: Engine) -> TestApp {
    let settlement = |id: &str, lt: &str, ru: &str| Settlement {
        id: id.into(),
        names: BTreeMap::from([(Lang::LT, lt.into()), (Lang::RU, ru.into())]),
    };
    TestApp::adjusted(engine, |config| {
        let town = config.municipality.get_mut("pagegiai").expect("a town");
        town.settlements = vec![
            settlement("panemune", "Panemunė", "Панямуне"),
            settlement("vilkyskiai", "Vilkyškiai", "Вилкишкяй"),
        ];
    })
    .await
}

/// Begins a batch of so many rows for the petition of the tests, received today; its address.
async fn begun(app: &TestApp, browser: &Browser, declared: &str) -> String {
    let zone = app.site.zone("pagegiai");
    let today = zone.to_datetime(app.site.now()).date().to_string();
    let key = tiltas::web::keys::id();
    let fields = [
        ("key", key.as_str()),
        ("petition", "clean-embankment"),
        ("received", today.as_str()),
        ("declared", declared),
    ];
    // The same form twice is one batch.
    browser.post(DESK, &fields).await.expect(303);
    browser.post(DESK, &fields).await.expect(303).location().to_owned()
}

async fn scanned(browser: &Browser, batch: &str, n: u32) {
    let at = format!("{batch}/scans");
    browser.post_file(&at, &[("title", "1 lapas")], &png(n)).await.expect(303);
}

/// Types rows in; each is a name and a settlement.
async fn typed(browser: &Browser, batch: &str, rows: &[(&str, &str)], then: &str) {
    let names: Vec<(String, String)> =
        (0..rows.len()).map(|n| (format!("name-{n}"), format!("settlement-{n}"))).collect();
    let mut fields = vec![("do", then)];
    for ((name, settlement), row) in names.iter().zip(rows) {
        fields.extend([(name.as_str(), row.0), (settlement.as_str(), row.1)]);
    }
    browser.post(&format!("{batch}/rows"), &fields).await.expect(303);
}

async fn stored(app: &TestApp, petition: &Petition) -> Stored<PaperBatch> {
    let all = Query::on(&BY_PETITION).equal(&petition.id);
    let found = app.personal("pagegiai").first::<PaperBatch>(all).await.expect("a read");
    found.expect("the batch")
}

async fn until_counted(app: &TestApp, petition: &Petition) -> PaperBatch {
    for _ in 0..800 {
        let batch = stored(app, petition).await;
        if batch.stage == Stage::Counted {
            return batch.document;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("it is not counted");
}

const ROWS: &[(&str, &str)] = &[
    ("Vardenė Pavardenė", "panemune"),
    ("Vardenis Pavardenis", "vilkyskiai"),
    ("???", "panemune"),
];

async fn two_people_count_what_stands_on_paper(engine: Engine) {
    let app = app(engine).await;
    let (petition, _) = opened(&app).await;
    let first = staff(&app, "pagegiai", Role::Moderator).await;
    let second = staff(&app, "pagegiai", Role::Moderator).await;
    // Somebody of the same name signed with an account.
    let twin = app.resident("pagegiai", "Pavardenis Vardenis", Lang::LT).await;
    app.sign_in(&twin).await.post(SIGN, &[]).await.expect(303);
    let batch = begun(&app, &first, "3").await;
    let page = first.get(&batch).await.expect(200);
    assert!(page.says("Įvedama") && page.says("Skenuotų lapų dar nėra."));
    assert_eq!(page.attributes(".paper-rows input", "name").len(), 3);
    // Nothing is handed over that lacks something; what was typed stays.
    let at = format!("{batch}/rows");
    let ready = [("name-0", "Vardenė Pavardenė"), ("settlement-0", "panemune"), ("do", "ready")];
    assert!(first.post(&at, &ready).await.expect(422).says("Pirmiausia pridėkite skenuotus"));
    scanned(&first, &batch, 0).await;
    assert!(first.post(&at, &ready).await.expect(422).says("Įvesta ne tiek eilučių"));
    let wrong = [("name-0", "Ona"), ("settlement-0", "mars"), ("settlement-1", "panemune")];
    let page = first.post(&at, &wrong).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#settlement-0", "#name-1"]);
    assert_eq!(page.attributes("#name-0", "value"), ["Ona"]);
    // Nobody but who began it enters.
    assert!(second.post(&at, &ready).await.expect(409).says("įveda kitas moderatorius"));
    typed(&first, &batch, ROWS, "ready").await;
    let page = first.get(&batch).await.expect(200);
    assert!(page.says("patikrinti juos turi kitas moderatorius"));
    let check = format!("{batch}/check");
    let all = [("row-0", "confirmed"), ("row-1", "again"), ("row-2", "illegible"), ("do", "count")];
    // Whoever entered does not check.
    let page = first.post(&check, &all).await.expect(409);
    assert!(page.says("turi patikrinti kitas moderatorius"));
    let page = second.get(&batch).await.expect(200);
    let alike = page.texts(".paper-alike");
    assert_eq!(alike.len(), 1, "{alike:?}");
    // The name is the same whatever its words' order; no account says a settlement.
    assert!(alike[0].contains("jau pasirašė prisijungęs"));
    let scan = page.attributes(".paper-scans a", "href").remove(0);
    second.get(&scan).await.expect(200);
    // Not all at once.
    let page = second.post(&check, &[("row-0", "confirmed"), ("do", "count")]).await.expect(422);
    assert!(page.says("Dar ne visos eilutės patikrintos.") && page.says("Liko nepatikrintos 2"));
    second.post(&check, &[("row-0", "perhaps")]).await.expect(422);
    assert_eq!(counted(&app, &petition).await, (1, 0));
    second.post(&check, &all).await.expect(303);
    let done = until_counted(&app, &petition).await;
    assert_eq!(counted(&app, &petition).await, (2, 0));
    assert!(done.rows.iter().all(|row| row.name.is_empty()), "names rest with the signatories");
    second.post(&check, &all).await.expect(409);
    first.post(&format!("{batch}/withdraw"), &[]).await.expect(409);
    // Who signed rests on the town's side; in public there is a number.
    let all = Query::on(&SIGNATORIES).equal(&petition.id);
    let known = app.personal("pagegiai").find::<Signatory>(&all).await.expect("a read").items;
    let paper: Vec<_> = known.iter().filter(|one| one.manner == Manner::Paper).collect();
    assert_eq!(paper.len(), 1);
    assert_eq!(
        (paper[0].name.as_str(), paper[0].settlement.as_deref()),
        ("Vardenė Pavardenė", Some("panemune"))
    );
    let signature = app.site.public.get::<Signature>(&paper[0].id).await.expect("a read");
    let signature = signature.expect("the signature of the same id");
    assert_eq!((signature.manner, signature.named), (Manner::Paper, false));
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("Iš jų popieriuje pasirašė 1 žmogus."));
    assert!(!page.says("Vardenė"));
    let page = second.get(&batch).await.expect(200);
    assert!(page.says("Įskaičiuota") && page.says("Patikrino"));
    // The journal says how many, and nobody's name.
    for _ in 0..200 {
        let journal = app.browser().get("/lt/journal").await.expect(200);
        if journal.says("įskaičiuoti popieriniai parašai: 1; išbraukta eilučių: 2") {
            assert!(!journal.says("Vardenė") && !journal.says("Darbuotojas"));
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("it is not in the journal");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_count_on_sqlite() {
    two_people_count_what_stands_on_paper(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_count_on_mongo() {
    two_people_count_what_stands_on_paper(Engine::Mongo).await;
}

on_both!(what_was_cut_off_counts_nothing_twice, |app| {
    let (petition, _) = opened(&app).await;
    let first = staff(&app, "pagegiai", Role::Moderator).await;
    let second = staff(&app, "pagegiai", Role::Moderator).await;
    let batch = begun(&app, &first, "120").await;
    scanned(&first, &batch, 0).await;
    // A table, with a row that is wrong, then without.
    let rows = |n: usize| (0..n).map(|n| format!("Vardenis Pavardenis {n}\n")).collect::<String>();
    let at = format!("{batch}/rows");
    let wrong = format!("{}{}\n", rows(2), "x".repeat(101));
    let page = first.post_file(&at, &[("do", "table")], wrong.as_bytes()).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#file"]);
    assert!(page.says("Pataisykite nurodytas eilutes"));
    first.post_file(&at, &[("do", "table")], rows(120).as_bytes()).await.expect(303);
    let page = first.get(&batch).await.expect(200);
    assert_eq!(page.texts(".paper-rows tbody tr").len(), 20);
    assert!(page.says("1 puslapis iš 6"));
    // A page keeps what it shows, and hands over.
    let fields: Vec<(String, String)> =
        (0..20).map(|n| (format!("name-{n}"), format!("Vardenis Pavardenis {n}"))).collect();
    let mut fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("do", "ready"));
    first.post(&at, &fields).await.expect(303);
    let all: Vec<String> = (0..120).map(|n| format!("row-{n}")).collect();
    let check = format!("{batch}/check");
    for (page, rows) in (1..).zip(all.chunks(20)) {
        let mut fields: Vec<(&str, &str)> =
            rows.iter().map(|row| (row.as_str(), "confirmed")).collect();
        fields.push(("do", if page == 6 { "count" } else { "save" }));
        second.post(&format!("{check}?page={page}"), &fields).await.expect(303);
    }
    let done = until_counted(&app, &petition).await;
    assert_eq!((done.done, counted(&app, &petition).await), (120, (120, 0)));
    // As if the process had ended after a part of it, and some of that part were missing.
    let known = Query::on(&BY_SIGNER).equal(&petition.id);
    let gone = app.site.public.first::<Signature>(known).await.expect("a read").expect("one");
    app.site.public.commit(Batch::new().delete(&gone)).await.expect("gone");
    let mut again = stored(&app, &petition).await;
    (again.stage, again.done, again.checked_by) = (Stage::Checking, 0, String::new());
    app.personal("pagegiai").commit(Batch::new().replace(&again)).await.expect("again");
    second.post(&check, &[("do", "count")]).await.expect(303);
    until_counted(&app, &petition).await;
    assert_eq!(counted(&app, &petition).await, (120, 0));
    let now = by_id(&app.site.public, &petition.id).await.expect("a read").expect("it");
    assert_eq!(now.course.papers.len(), 1);
});

on_both!(scans_and_sheets_are_for_the_towns_moderators, |app| {
    let (petition, _) = opened(&app).await;
    let first = staff(&app, "pagegiai", Role::Moderator).await;
    let batch = begun(&app, &first, "1").await;
    scanned(&first, &batch, 0).await;
    let page = first.get(&batch).await.expect(200);
    let scan = files(&page).remove(0);
    let listed = stored(&app, &petition).await.scans.clone();
    first.get(&scan).await.expect(200);
    let editor = staff(&app, "pagegiai", Role::Editor).await;
    let elsewhere = staff(&app, "sovetsk", Role::Moderator).await;
    for somebody in [&editor, &elsewhere, &app.browser()] {
        somebody.get(&scan).await.expect(404);
        somebody.get(&batch).await.expect(403);
    }
    elsewhere.get(&batch.replace("pagegiai", "sovetsk")).await.expect(404);
    // The same scan belongs to one batch.
    let other = begun(&app, &first, "1").await;
    let fields = [("title", "1 lapas")];
    let page = first.post_file(&format!("{other}/scans"), &fields, &png(0)).await.expect(422);
    assert!(page.says("Toks pat skenuotas lapas jau pridėtas"));
    // Taken back, twice: the scan and the names are gone, and it may be entered anew.
    typed(&first, &batch, &[("Vardenė Pavardenė", "")], "save").await;
    for _ in 0..2 {
        first.post(&format!("{batch}/withdraw"), &[]).await.expect(303);
    }
    until_gone(app.personal("pagegiai"), &listed[0]).await;
    first.get(&scan).await.expect(404);
    scanned(&first, &other, 0).await;
    assert!(first.get(DESK).await.expect(200).says("Atsiimta"));
    // Forgotten with the petition's signatories.
    assert_eq!(counted(&app, &petition).await, (0, 0));
    let mut over =
        app.site.public.get::<Petition>(&petition.id).await.expect("a read").expect("it");
    over.state = tiltas::petitions::State::Closed;
    app.site.public.commit(Batch::new().replace(&over)).await.expect("closed");
    days(&app, 400);
    let rule = tiltas::app::RETENTION.iter().find(|rule| rule.name == "signatories");
    let before = app.site.now() - SignedDuration::from_hours(24);
    while (rule.expect("the rule").work)(app.site.clone(), before).await.expect("a round")
        == tiltas::jobs::Round::More
    {}
    let left = Query::on(&BY_PETITION).equal(&petition.id);
    assert_eq!(app.personal("pagegiai").count::<PaperBatch>(&left).await.expect("a read"), 0);
});

on_both!(sheets_that_came_in_time_count_for_two_weeks_more, |app| {
    let (petition, _) = opened(&app).await;
    signed_by(&app, &petition, "pagegiai", 99, false).await;
    let first = staff(&app, "pagegiai", Role::Moderator).await;
    let batch = begun(&app, &first, "1").await;
    scanned(&first, &batch, 0).await;
    typed(&first, &batch, &[("Vardenė Pavardenė", "")], "ready").await;
    // It closes while the sheets wait.
    let mut over =
        app.site.public.get::<Petition>(&petition.id).await.expect("a read").expect("it");
    over.state = tiltas::petitions::State::Closed;
    over.closes_at = Some(app.site.now() + SignedDuration::from_hours(1));
    app.site.public.commit(Batch::new().replace(&over)).await.expect("closed");
    days(&app, 13);
    let second = staff(&app, "pagegiai", Role::Moderator).await;
    let page = second.get(DESK).await.expect(200);
    assert!(page.says("Reikia patikrinti"));
    let zone = app.site.zone("pagegiai");
    let today = zone.to_datetime(app.site.now()).date().to_string();
    let late = [("petition", "clean-embankment"), ("received", today.as_str()), ("declared", "1")];
    assert!(second.post(DESK, &late).await.expect(422).says("ši peticija nepriima"));
    let fields = [("row-0", "confirmed"), ("do", "count")];
    second.post(&format!("{batch}/check"), &fields).await.expect(303);
    until_counted(&app, &petition).await;
    assert_eq!(counted(&app, &petition).await, (100, 0));
    // The hundredth signature obliges the town, although nobody settles what has closed.
    let now = by_id(&app.site.public, &petition.id).await.expect("a read").expect("it");
    assert_eq!(now.reached.len(), 1);
    // Two weeks later it is too late.
    let first = app.staff("pagegiai", "Kitas", &[Role::Moderator]).await;
    let first = app.sign_in(&first).await;
    days(&app, 3);
    let page = first.get(DESK).await.expect(200);
    assert!(page.says("Nėra peticijų, kurioms"));
});
