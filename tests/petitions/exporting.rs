//! Lists of signatures: what is in them is what the stores hold, for the staff of the town alone, and
//! readable by programs that are not ours.

use super::{PAGE, opened, petition, save, signed_by};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use crate::support::pages::{Browser, Page};
use serde_json::Value;
use std::process::Command;
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Role;
use tiltas::petitions::signatories::{self, Manner};
use tiltas::petitions::{Petition, Residence, Signature, State};
use tiltas::residents::Person;
use tiltas::store::Batch;
use tiltas::web::keys;

const EXPORT: &str = "/lt/petitions/review/pagegiai/clean-embankment/export";

/// So many signatures of a town with those who stand behind them.
async fn signed(app: &TestApp, petition: &Petition, town: &str, count: usize) -> Vec<Signature> {
    let mut all = vec![];
    let (mut public, mut personal) = (Batch::new(), Batch::new());
    for n in 0..count {
        let resident = keys::id();
        let name = "rodomas".to_owned();
        let signer = Person { resident, municipality: town.into(), name, staff: false };
        let residence = if n % 2 == 0 { Residence::Confirmed } else { Residence::Declared };
        let now = app.site.now();
        let at = now.to_zoned_datetime(jiff::tz::TimeZone::UTC);
        let mut one = Signature::new(keys::id(), petition, &signer, residence, n % 3 == 0, &at);
        one.manner = Manner::ALL[n % 3];
        one.settlement = (n % 4 == 0).then(|| "panemune".to_owned());
        public = public.insert(&one);
        personal = personal.insert(&one.signatory(name_of(town, n)));
        all.push(one);
    }
    app.site.public.commit(public).await.expect("signatures");
    app.personal(town).commit(personal).await.expect("signatories");
    all
}

fn name_of(town: &str, n: usize) -> String {
    match n {
        0 => "=HYPERLINK(\"http://x\";\"y\")".to_owned(),
        1 => "Žydrūnė „Ąžuolė“; \"Щ\"".to_owned(),
        2 => "Eilutė\nantra".to_owned(),
        n => format!("{town} Vardenis Щукин {n}"),
    }
}

async fn staff(app: &TestApp, town: &str, role: Role) -> Browser {
    app.sign_in(&app.staff(town, "Darbuotoja", &[role]).await).await
}

async fn download(browser: &Browser, format: &str) -> Page {
    browser.get(&format!("{EXPORT}.{format}")).await.expect(200)
}

/// The rows of a table, as the library reads them.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{FEFF}').expect("a mark of order");
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).delimiter(b';').from_reader(text.as_bytes());
    let row = |row: csv::Result<csv::StringRecord>| {
        row.expect("a row").iter().map(str::to_owned).collect()
    };
    reader.records().map(row).collect()
}

/// The text of each page of a PDF, as a program that is not ours reads it.
pub async fn pdf(browser: &Browser, path: &str) -> Vec<String> {
    let python = std::env::var("TILTAS_TEST_PYTHON").expect("TILTAS_TEST_PYTHON: use tests/run");
    let answer = browser.client().get(browser.address(path)).send().await.expect("an answer");
    assert_eq!(answer.headers()["content-type"], "application/pdf");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.pdf");
    std::fs::write(&file, answer.bytes().await.expect("bytes")).expect("a file");
    let script = "import sys, json, pypdf\n\
        reader = pypdf.PdfReader(sys.argv[1], strict=True)\n\
        print(json.dumps([page.extract_text() for page in reader.pages]))";
    let output = Command::new(python).args(["-W", "error", "-c", script]).arg(&file).output();
    let output = output.expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("pages")
}

on_both!(lists_say_what_the_stores_hold, |app| {
    let (petition, _) = opened(&app).await;
    // More than is read together, in both towns.
    let own = signed(&app, &petition, "pagegiai", 530).await;
    signed(&app, &petition, "sovetsk", 30).await;
    // One withdrew, though who they were was left over; one signed before names were kept.
    let gone = app.site.public.get::<Signature>(&own[7].id).await.expect("a store");
    app.site.public.commit(Batch::new().delete(&gone.expect("it"))).await.expect("withdrawn");
    signatories::forget(&app.site, &own[9]).await.expect("forgotten");
    signatories::forget(&app.site, &own[10]).await.expect("forgotten");
    let browser = staff(&app, "pagegiai", Role::Moderator).await;

    let csv = download(&browser, "csv").await;
    assert_eq!(csv.header("cache-control"), "no-store");
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    let named = csv.header("content-disposition");
    assert!(named.starts_with("attachment; filename=\"clean-embankment-pagegiai-20"), "{named}");
    let rows = rows(&csv.text);
    let columns =
        ["Eil. Nr.", "Vardas ir pavardė", "Gyvenvietė", "Pasirašyta", "Gyvenamoji vieta", "Būdas"];
    assert_eq!(rows[0], columns);
    let expected = (0..530).filter(|n| *n != 7).map(|n| match n {
        9 => "rodomas".to_owned(),
        10 => "vardas neįrašytas".to_owned(),
        0 => format!("'{}", name_of("pagegiai", 0)),
        n => name_of("pagegiai", n),
    });
    let names: Vec<String> = rows[1..].iter().map(|row| row[1].clone()).collect();
    assert_eq!(names, expected.collect::<Vec<_>>());
    assert_eq!((rows[1][0].as_str(), rows[529][0].as_str()), ("1", "529"));
    let zone = app.site.zone("pagegiai");
    let at = zone.to_datetime(own[0].at).strftime("%Y-%m-%d %H:%M").to_string();
    assert_eq!(rows[1][2..], ["panemune", at.as_str(), "patvirtinta", "su paskyra"]);
    assert_eq!(rows[2][4..], ["deklaruota", "nuoroda laiške"]);
    assert_eq!(rows[3][5], "popieriuje");
    assert!(!csv.text.contains("sovetsk"));

    let json: Value = serde_json::from_str(&download(&browser, "json").await.text).expect("JSON");
    assert_eq!(json["schema"], "tiltas/petition-signatures/1");
    assert_eq!(json["totals"], serde_json::json!({ "pagegiai": 529, "sovetsk": 30 }));
    assert_eq!(
        (json["count"].as_u64(), json["municipality"].as_str()),
        (Some(529), Some("pagegiai"))
    );
    assert_eq!(json["petition"]["action"], "Sutvarkyti krantinę");
    let list = json["signatures"].as_array().expect("signatures");
    assert_eq!(list.len(), 529);
    // As it was typed: only spreadsheets take text for a formula.
    assert_eq!(list[0]["name"], name_of("pagegiai", 0).as_str());
    assert_eq!(list[9 - 1]["name"], "rodomas");
    assert_eq!(list[10 - 1]["name"], Value::Null);
    let signed_at: jiff::Timestamp =
        list[0]["signed_at"].as_str().expect("it").parse().expect("RFC 3339");
    assert_eq!(signed_at.as_second(), own[0].at.as_second());
    assert_eq!(list[0]["settlement"]["id"], "panemune");

    let pages = pdf(&browser, &format!("{EXPORT}.pdf")).await;
    let whole = pages.concat();
    assert!(pages.len() > 10 && pages[0].contains("Pasirašiusiųjų sąrašas"));
    for (n, page) in pages.iter().enumerate() {
        assert!(page.contains("Vardas ir pavardė"), "page {n} has no columns");
        let number = format!("{} / {}", n + 1, pages.len());
        let folded = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(folded.contains(&number), "{number} in {folded}");
    }
    for n in (11..530).step_by(37) {
        assert!(whole.contains(&format!("Щукин {n}")), "{n}");
    }
    assert!(whole.contains("Sovetskas – 30") && !whole.contains("sovetsk Vardenis"));
    assert!(whole.contains("Iš viso parašų sąraše: 529."));
});

on_both!(a_list_is_for_the_staff_of_an_addressed_town, |app| {
    let author = app.resident("pagegiai", "Petras", Lang::LT).await;
    let mut one = petition(&app, &author, "own", &["pagegiai"]);
    one.action = Localized::new(Lang::LT, "Savas");
    save(&app, &one).await;
    signed_by(&app, &one, "pagegiai", 2, false).await;
    let mut early = petition(&app, &author, "early", &["pagegiai"]);
    (early.state, early.opened_at) = (State::Sponsoring, None);
    save(&app, &early).await;
    let own = staff(&app, "pagegiai", Role::Editor).await;
    let theirs = staff(&app, "sovetsk", Role::Moderator).await;
    let other = staff(&app, "pagegiai", Role::Councillor).await;
    for format in ["csv", "json", "pdf"] {
        let list = format!("/lt/petitions/review/pagegiai/own/export.{format}");
        own.get(&list).await.expect(200);
        other.get(&list).await.expect(403);
        theirs.get(&list).await.expect(403);
        app.sign_in(&author).await.get(&list).await.expect(403);
        // Their own side, which was not asked.
        theirs.get(&list.replace("pagegiai", "sovetsk")).await.expect(404);
        own.get(&list.replace("own", "early")).await.expect(404);
        own.get(&list.replace("own", "none")).await.expect(404);
        // The address that people type.
        let short = format!("/lt/petitions/own/export.{format}");
        assert_eq!(own.get(&short).await.expect(303).location(), list);
        theirs.get(&short).await.expect(404);
        app.sign_in(&author).await.get(&short).await.expect(403);
    }
    own.get("/lt/petitions/review/pagegiai/own/export.xlsx").await.expect(404);
    own.get("/lt/petitions/own/export.xlsx").await.expect(404);
    let linked = own
        .get_with("/lt/petitions/review/pagegiai/own/export.csv", ("sec-fetch-site", "cross-site"))
        .await
        .expect(303);
    assert_eq!(linked.location(), "/lt/petitions/review/pagegiai/own/export");
});

on_both!(each_list_stands_in_the_journal, |app| {
    let (petition, _) = opened(&app).await;
    signed(&app, &petition, "pagegiai", 3).await;
    let browser = staff(&app, "pagegiai", Role::Editor).await;
    let page = browser.get(EXPORT).await.expect(200);
    assert!(page.says("Sąraše – 3 Jūsų savivaldybės gyventojų parašai."));
    assert_eq!(page.texts(".notice").len(), 1);
    assert_eq!(page.attributes(".downloads a", "href").len(), 3);
    assert!(
        browser
            .get(PAGE)
            .await
            .expect(200)
            .attributes("main a", "href")
            .contains(&EXPORT.to_owned())
    );
    for format in ["csv", "csv", "pdf"] {
        download(&browser, format).await;
    }
    let journal = "/lt/journal?subject=/petitions/clean-embankment";
    let said = "pasirašiusiųjų sąrašas";
    for _ in 0..200 {
        let page = app.browser().get(journal).await.expect(200);
        let acts: Vec<String> =
            page.texts(".journal-entry-act").into_iter().filter(|act| act.contains(said)).collect();
        if acts.len() == 3 {
            assert_eq!(
                acts.iter().filter(|act| act.contains("(CSV): 3 šios")).count(),
                2,
                "{acts:?}"
            );
            assert!(!page.text.contains("Vardenis"));
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let page = app.browser().get(journal).await.expect(200);
    panic!("three acts did not come into the journal: {:?}", page.texts(".journal-entry-act"));
});

on_both!(an_empty_list_is_whole, |app| {
    opened(&app).await;
    let browser = staff(&app, "pagegiai", Role::Moderator).await;
    assert_eq!(rows(&download(&browser, "csv").await.text).len(), 1);
    let json: Value = serde_json::from_str(&download(&browser, "json").await.text).expect("JSON");
    assert_eq!(
        (json["count"].as_u64(), json["signatures"].as_array().map(Vec::len)),
        (Some(0), Some(0))
    );
    assert_eq!(pdf(&browser, &format!("{EXPORT}.pdf")).await.len(), 1);
});

/// With Python's own library, as a commission's clerk might.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_strangers_program_reads_the_table() {
    let python = std::env::var("TILTAS_TEST_PYTHON").expect("TILTAS_TEST_PYTHON: use tests/run");
    let app = TestApp::start(Engine::Sqlite).await;
    let (petition, _) = opened(&app).await;
    signed(&app, &petition, "pagegiai", 40).await;
    let browser = staff(&app, "pagegiai", Role::Moderator).await;
    let text = download(&browser, "csv").await.text;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.csv");
    std::fs::write(&file, &text).expect("a file");
    let script = "import csv, json, sys\n\
        with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:\n \
        print(json.dumps(list(csv.reader(file, delimiter=';', strict=True))))";
    let output = Command::new(python).args(["-c", script]).arg(&file).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read: Vec<Vec<String>> = serde_json::from_slice(&output.stdout).expect("rows");
    assert_eq!(read, rows(&text));
    assert_eq!(read.len(), 41);
}
