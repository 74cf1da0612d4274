//! The roll: imported whole or not at all, kept as hashes, one entry for one account.

use super::{ROLL, administrator, all, is_verified, now, unconfirmed};
use crate::on_both;
use crate::support::pages::{Browser, Page};
use futures_util::future::join_all;
use std::time::Instant;
use tiltas::locale::Lang;
use tiltas::residency::roll::{Roll, RollPage, RollUse, USES_BY_RESIDENT};
use tiltas::residents::Way;
use tiltas::store::{Document, Index, Store};

const PEOPLE: &str = "\u{FEFF}Pavardė;Vardas;Gimimo data;Skaitmenys\r\n\
    Žukauskienė;Ona Marija;1990-05-07;0123\r\n\
    Королёв;Иван;07.05.1985;4567\r\n\
    Jaunoji;Ieva;2015-01-01;8910\r\n";

/// Imports a roll over the one that the page shows.
async fn import(staff: &Browser, file: &[u8]) -> Page {
    let page = staff.get(ROLL).await.expect(200);
    let edition = page.attributes("input[name=edition]", "value").remove(0);
    staff.post_file(ROLL, &[("edition", &edition)], file).await
}

/// Says who one is.
async fn prove(browser: &Browser, [surname, given, born, digits]: [&str; 4]) -> Page {
    let fields = [("surname", surname), ("given-name", given), ("born", born), ("digits", digits)];
    browser.post("/lt/residency/roll", &fields).await
}

const ONA: [&str; 4] = ["ZUKAUSKIENE", "ona", "07.05.1990", "0123"];

async fn pages(store: &Store) -> Vec<RollPage> {
    let index: &'static Index = RollPage::COLLECTION.indexes.first().expect("an index");
    all(store, index).await
}

on_both!(a_resident_finds_themselves, |app| {
    let staff = administrator(&app, "pagegiai").await;
    let done = import(&staff, PEOPLE.as_bytes()).await.expect(303);
    let page = staff.get(done.location()).await.expect(200);
    assert!(page.says("Dabar sąraše – 3 žmonės."));
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let wrong = prove(&browser, ["Žukauskienė", "Ona", "1990-05-08", "0123"]).await.expect(422);
    assert!(wrong.says("Sąraše taip įrašyto gyventojo nėra."));
    assert_eq!(wrong.attributes("#born", "value"), ["1990-05-08"], "what was typed is kept");
    assert_eq!(wrong.attributes("#digits", "value"), [""], "but not the digits");
    prove(&browser, ONA).await.expect(303);
    let kept = now(&app, "pagegiai", &ona.id).await.unwrap();
    assert_eq!(kept.verification.map(|one| one.way), Some(Way::Roll));
    // Whoever comes second learns that it is taken, even through a newer roll.
    import(&staff, PEOPLE.as_bytes()).await.expect(303);
    let other = unconfirmed(&app, "pagegiai", "Kita", Lang::LT).await;
    let taken = prove(&app.sign_in(&other).await, ONA).await.expect(422);
    assert!(taken.says("jau patvirtinta kita paskyra"));
    assert!(!is_verified(&app, &other).await);
    let ivan = unconfirmed(&app, "pagegiai", "Иван", Lang::RU).await;
    prove(&app.sign_in(&ivan).await, ["королев", "ИВАН ПЕТРОВИЧ", "1985-05-07", "4567"])
        .await
        .expect(303);
});

on_both!(under_sixteen_is_refused_with_the_reason, |app| {
    import(&administrator(&app, "pagegiai").await, PEOPLE.as_bytes()).await.expect(303);
    let ieva = unconfirmed(&app, "pagegiai", "Ieva", Lang::LT).await;
    let page = prove(&app.sign_in(&ieva).await, ["Jaunoji", "Ieva", "2015-01-01", "8910"]).await;
    assert!(page.expect(422).says("kuriems jau yra 16 metų"));
    assert!(!is_verified(&app, &ieva).await);
});

on_both!(one_entry_confirms_one_of_many_at_once, |app| {
    import(&administrator(&app, "pagegiai").await, PEOPLE.as_bytes()).await.expect(303);
    let mut browsers = Vec::new();
    for n in 0..4 {
        let one = unconfirmed(&app, "pagegiai", &format!("Nr. {n}"), Lang::LT).await;
        browsers.push(app.sign_in(&one).await);
    }
    let outcomes = join_all(browsers.iter().map(|browser| prove(browser, ONA))).await;
    assert_eq!(outcomes.iter().filter(|page| page.status == 303).count(), 1);
    let uses = all::<RollUse>(app.personal("pagegiai"), &USES_BY_RESIDENT).await;
    assert_eq!(uses.len(), 1);
});

on_both!(guessing_digits_ends_however_many_accounts_guess, |app| {
    import(&administrator(&app, "pagegiai").await, PEOPLE.as_bytes()).await.expect(303);
    let mut locked = 0;
    for account in 0..3 {
        let one = unconfirmed(&app, "pagegiai", &format!("Nr. {account}"), Lang::LT).await;
        let browser = app.sign_in(&one).await;
        for guess in 0..3 {
            let digits = format!("9{account}0{guess}");
            let page = prove(&browser, ["Žukauskienė", "Ona", "1990-05-07", &digits]).await;
            locked += usize::from(page.expect(422).says("Per daug neteisingų bandymų."));
        }
    }
    assert_eq!(locked, 4, "five tries about one person, from three accounts");
    // About others, the last of them still may.
    let other = unconfirmed(&app, "pagegiai", "Kita", Lang::LT).await;
    let page = prove(&app.sign_in(&other).await, ["Королёв", "Иван", "1985-05-07", "4567"]).await;
    page.expect(303);
});

on_both!(wrong_rows_are_told_and_nothing_is_imported, |app| {
    let staff = administrator(&app, "pagegiai").await;
    import(&staff, PEOPLE.as_bytes()).await.expect(303);
    let before = pages(app.personal("pagegiai")).await;
    let wrong = "Фамилия,Имя,Дата рождения,Цифры\nPavardė,Ona,1990-05-07,0123\n,Ona,1990-05-07,0123\n\
                 Pavardė,Ona,1990-02-31,0123\nPavardė,Ona,1990-05-07,49005070123\n\
                 PAVARDE,ONA,07.05.1990,0123\nPavardė,Ona\n";
    let page = import(&staff, wrong.as_bytes()).await.expect(422);
    assert_eq!(page.texts("tbody th"), ["3", "4", "5", "6", "7"]);
    for words in [
        "Nėra pavardės.",
        "Gimimo datos perskaityti nepavyko",
        "Turi būti lygiai 4 skaitmenys.",
        "Tas pats žmogus jau įrašytas 2 eilutėje.",
        "Per daug arba per mažai stulpelių",
    ] {
        assert!(page.says(words), "{words}");
    }
    assert_eq!(page.texts("#faults"), ["Netinka 5 eilutės"]);
    let windows = staff.post_file(ROLL, &[], b"\xDEukauskien\xEB;Ona;1990-05-07;0123").await;
    assert!(windows.expect(422).says("Windows-1257"));
    assert_eq!(pages(app.personal("pagegiai")).await, before, "the earlier roll stands");
    // Two at once: the second is told that another has come.
    let page = staff.get(ROLL).await.expect(200);
    let edition = page.attributes("input[name=edition]", "value").remove(0);
    let fields = [("edition", edition.as_str())];
    staff.post_file(ROLL, &fields, PEOPLE.as_bytes()).await.expect(303);
    let late = staff.post_file(ROLL, &fields, PEOPLE.as_bytes()).await.expect(409);
    assert!(late.says("sąrašą įkėlė kitas darbuotojas"));
});

on_both!(forty_thousand_people_take_seconds_and_leave_only_hashes, |app| {
    let mut file = String::from("pavardė;vardas;gimimo data;skaitmenys\n");
    for n in 0..40_000 {
        let (year, day, tail) = (1930 + n % 70, 1 + n % 28, n % 10_000);
        let letters: String = n.to_string().bytes().map(|b| char::from(b'a' + b - b'0')).collect();
        file.push_str(&format!("Pavardenis{letters};Vardenis;{year}-03-{day:02};{tail:04}\n"));
    }
    let staff = administrator(&app, "pagegiai").await;
    let (before, began) = (memory(), Instant::now());
    import(&staff, file.as_bytes()).await.expect(303);
    let (took, grew) = (began.elapsed(), memory().saturating_sub(before));
    println!(
        "40,000 rows, {} KiB: {took:.1?}, peak memory +{} MiB",
        file.len() / 1024,
        grew / 1024
    );
    assert!(took.as_secs() < 60, "{took:?}");
    assert!(grew < 200 * 1024, "{grew} KiB");
    let store = app.personal("pagegiai");
    let roll = store.get::<Roll>(Roll::ID).await.unwrap().unwrap();
    assert_eq!(roll.people, 40_000);
    let kept = pages(store).await;
    assert_eq!(kept.iter().map(|page| page.hashes.len()).sum::<usize>(), 40_000);
    let raw = serde_json::to_string(&kept).unwrap().to_lowercase();
    for personal in ["pavarden", "vardenis", "1990-", "19900"] {
        assert!(!raw.contains(personal), "{personal}");
    }
    let one = unconfirmed(&app, "pagegiai", "Nr. 39999", Lang::LT).await;
    let (year, day) = (1930 + 39_999 % 70, 1 + 39_999 % 28);
    let born = format!("{year}-03-{day:02}");
    prove(&app.sign_in(&one).await, ["Pavardenisdjjjj", "Vardenis", &born, "9999"])
        .await
        .expect(303);
    // The next roll leaves nothing of this one, and what an import that was cut off has left goes.
    import(&staff, PEOPLE.as_bytes()).await.expect(303);
    let orphan = RollPage {
        id: "0199a000-0000-7000-8000-000000000000.A".into(),
        edition: "0199a000-0000-7000-8000-000000000000".into(),
        hashes: vec!["A".into()],
    };
    store.commit(tiltas::store::Batch::new().insert(&orphan)).await.unwrap();
    tiltas::residency::purge(store, app.site.now()).await.unwrap();
    let left = pages(store).await;
    assert_eq!(left.iter().map(|page| page.hashes.len()).sum::<usize>(), 3);
});

/// The most memory that this process has had so far, in KiB.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).unwrap_or_default()
}
