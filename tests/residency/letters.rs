//! Codes on paper: printed once, kept as hashes, good for one person.

use super::{LETTERS, administrator, all, codes, enter, is_verified, now, print, unconfirmed};
use crate::on_both;
use futures_util::future::join_all;
use jiff::SignedDuration;
use tiltas::locale::Lang;
use tiltas::residency::letters::{self, LetterBatch, PaperCode, code};
use tiltas::residents::Way;
use tiltas::store::Batch;
use tiltas::web::keys;

const ROWS: &str = "Vardas ir pavardė;Adresas;Kalba\n\
    Vardenė Pavardenė;Tilto g. 1, Panemunė;lt\n\
    Имя Фамилия;Rambyno g. 2, Lumpėnai;русский\n\
    Jonas;Nemuno g. 3, Pagėgiai;\n";

on_both!(a_letter_confirms_whoever_types_its_code, |app| {
    let page = print(&administrator(&app, "pagegiai").await, ROWS).await.expect(200);
    assert_eq!(page.attributes(".paper-letter", "lang"), ["lt", "ru", "lt"]);
    assert_eq!(page.header("cache-control"), "no-store");
    let letter = &page.texts(".paper-letter")[1];
    for words in [
        "Администрация Пагегского самоуправления",
        "Имя Фамилия",
        "Rambyno g. 2, Lumpėnai",
        "/ru/residency",
        "Код действует до",
        "tiltas@pagegiai.example",
    ] {
        assert!(letter.contains(words), "{words} in {letter}");
    }
    let codes = codes(&page);
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    // In small letters, with spaces, in Cyrillic where it looks alike.
    let typed = codes[0].to_lowercase().replace('-', "  ").replace('c', "с").replace('0', "O");
    let done = enter(&browser, &typed).await.expect(303);
    assert_eq!(done.location(), "/lt/residency?done=residency-confirmed");
    let page = browser.get(done.location()).await.expect(200);
    assert!(page.says("Ačiū, Jūsų gyvenamoji vieta patvirtinta."));
    assert!(page.says("Patvirtinta laiške atsiųstu kodu:"));
    let kept = now(&app, "pagegiai", &ona.id).await.unwrap();
    assert_eq!(kept.verification.map(|one| one.way), Some(Way::Letter));
    // Somebody confirmed does not use a code up.
    let again = enter(&browser, &codes[2]).await.expect(303);
    assert_eq!(again.location(), "/lt/residency?done=residency-before");
    let jonas = unconfirmed(&app, "pagegiai", "Jonas", Lang::LT).await;
    enter(&app.sign_in(&jonas).await, &codes[2]).await.expect(303);
    assert!(is_verified(&app, &jonas).await);
});

on_both!(a_code_is_good_once, |app| {
    let codes = codes(&print(&administrator(&app, "pagegiai").await, ROWS).await.expect(200));
    let mut browsers = Vec::new();
    let mut people = Vec::new();
    for n in 0..6 {
        let one = unconfirmed(&app, "pagegiai", &format!("Nr. {n}"), Lang::LT).await;
        browsers.push(app.sign_in(&one).await);
        people.push(one);
    }
    let pages = join_all(browsers.iter().map(|browser| enter(browser, &codes[0]))).await;
    assert_eq!(pages.iter().filter(|page| page.status == 303).count(), 1, "one wins");
    let told = pages.iter().filter(|page| page.says("Šiuo kodu jau pasinaudota."));
    assert_eq!(told.count(), 5);
    let mut confirmed = 0;
    for one in &people {
        confirmed += usize::from(is_verified(&app, one).await);
    }
    assert_eq!(confirmed, 1);
});

on_both!(the_store_keeps_hashes_only, |app| {
    let staff = administrator(&app, "pagegiai").await;
    let codes = codes(&print(&staff, ROWS).await.expect(200));
    let store = app.personal("pagegiai");
    let batches = all::<LetterBatch>(store, &letters::BY_MADE).await;
    let kept = all::<PaperCode>(store, &letters::BY_BATCH).await;
    assert_eq!((batches.len(), batches[0].count, kept.len()), (1, 3, 3));
    let events = store.events(100).await.unwrap();
    let raw = serde_json::to_string(&(&batches, &kept, &events)).unwrap();
    let mut secrets =
        vec!["Vardenė".to_owned(), "Фамилия".into(), "Tilto".into(), "Lumpėnai".into()];
    for printed in &codes {
        secrets.extend([printed.clone(), code::read(printed).unwrap()]);
    }
    for secret in secrets {
        assert!(!raw.contains(&secret), "{secret} is kept");
    }
    // The list counts what was used, and says nothing else.
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    enter(&app.sign_in(&ona).await, &codes[1]).await.expect(303);
    let page = staff.get(LETTERS).await.expect(200);
    let cells = page.texts("tbody td");
    assert_eq!(cells[1..3], ["3", "1"]);
});

on_both!(a_form_sent_twice_prints_once, |app| {
    let staff = administrator(&app, "pagegiai").await;
    let key = staff.get(LETTERS).await.expect(200).attributes("input[name=key]", "value").remove(0);
    let fields = [("rows", ROWS), ("key", key.as_str())];
    assert_eq!(codes(&staff.post(LETTERS, &fields).await.expect(200)).len(), 3);
    let again = staff.post(LETTERS, &fields).await.expect(409);
    assert!(again.says("antrą kartą jų parodyti negalima") && codes(&again).is_empty());
    assert_eq!(all::<LetterBatch>(app.personal("pagegiai"), &letters::BY_MADE).await.len(), 1);
});

on_both!(an_ended_or_expired_code_confirms_nobody, |app| {
    let staff = administrator(&app, "pagegiai").await;
    let ended = codes(&print(&staff, ROWS).await.expect(200));
    let page = staff.get(LETTERS).await.expect(200);
    let revoke = page.attributes("form[action$=revoke]", "action").remove(0);
    for _ in 0..2 {
        let done = staff.post(&revoke, &[]).await.expect(303);
        assert!(staff.get(done.location()).await.expect(200).says("Panaikinta"));
    }
    staff.post(&revoke.replace("/letters/", "/letters/0"), &[]).await.expect(404);
    let late = codes(&print(&staff, ROWS).await.expect(200));
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    assert!(enter(&browser, &ended[0]).await.expect(422).says("Savivaldybė šį kodą panaikino."));
    app.advance(SignedDuration::from_hours(24 * 60));
    let browser = app.sign_in(&ona).await;
    assert!(enter(&browser, &late[0]).await.expect(422).says("Kodo galiojimo laikas baigėsi."));
    assert!(!is_verified(&app, &ona).await);
    app.advance(SignedDuration::from_hours(24 * 31));
    let store = app.personal("pagegiai");
    tiltas::residency::purge(store, app.site.now()).await.unwrap();
    assert!(all::<PaperCode>(store, &letters::BY_BATCH).await.is_empty());
    assert!(all::<LetterBatch>(store, &letters::BY_MADE).await.is_empty());
});

on_both!(guessing_ends_after_five_codes, |app| {
    let codes = codes(&print(&administrator(&app, "pagegiai").await, ROWS).await.expect(200));
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    // A slip of the hand is no try, and is said apart.
    let mut slip = code::read(&codes[0]).unwrap();
    let last = if slip.ends_with('7') { '8' } else { '7' };
    slip.pop();
    slip.push(last);
    for _ in 0..10 {
        let page = enter(&browser, &slip).await.expect(422);
        assert!(page.says("Kode yra rašybos klaida."));
        assert_eq!(page.attributes("#code", "value"), [slip.clone()], "what was typed is kept");
    }
    assert!(enter(&browser, "K7QF").await.expect(422).says("šešiolika raidžių ir skaitmenų"));
    // All at once, so that counting must hold.
    let guesses: Vec<String> = (1..=12).map(code::write).collect();
    let pages = join_all(guesses.iter().map(|guess| enter(&browser, guess))).await;
    let wrong = pages.iter().filter(|page| page.says("Tokio kodo Jūsų savivaldybė neišdavė."));
    assert_eq!(wrong.count(), 5);
    assert!(pages.iter().all(|page| matches!(page.status.as_u16(), 422 | 409)));
    let locked = enter(&browser, &codes[0]).await.expect(422);
    assert!(locked.says("Per daug neteisingų bandymų."));
    assert!(!is_verified(&app, &ona).await);
    app.advance(SignedDuration::from_hours(24));
    enter(&app.sign_in(&ona).await, &codes[0]).await.expect(303);
});

on_both!(a_code_says_nothing_across_the_river, |app| {
    let codes = codes(&print(&administrator(&app, "pagegiai").await, ROWS).await.expect(200));
    let anna = unconfirmed(&app, "sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&anna).await;
    let offered = browser.post("/ru/residency/code", &[("code", &codes[0])]).await.expect(422);
    let none = browser.post("/ru/residency/code", &[("code", &code::write(7))]).await.expect(422);
    assert_eq!(offered.texts(".field-error"), none.texts(".field-error"));
    assert!(offered.says("Такого кода Ваш муниципалитет не выдавал."));
    assert!(!is_verified(&app, &anna).await);
});

on_both!(wrong_rows_are_told_line_by_line_and_nothing_is_printed, |app| {
    let staff = administrator(&app, "pagegiai").await;
    let rows = "vardas ir pavardė;adresas;kalba\nOna;Tilto g. 1;lt\nJonas\n;Tilto g. 2;lt\n\
                Petras;;lt\nRasa;Tilto g. 3;de\n";
    let page = print(&staff, rows).await.expect(422);
    assert_eq!(page.texts("tbody th"), ["3", "4", "5", "6"]);
    assert_eq!(page.texts("#faults, tbody tr:first-child td")[..1], ["Netinka 4 eilutės"]);
    assert!(page.says("Tokios kalbos svetainėje nėra."));
    assert!(page.texts("textarea")[0].contains("Petras;;lt"), "what was pasted is kept");
    for (bytes, words) in [
        (b"\xDEuk;Tilto".as_slice(), "ne UTF-8 koduotės"),
        (b"".as_slice(), "bent viena eilutė"),
        ("Ona;Tilto\n".repeat(501).as_bytes(), "ne daugiau kaip 500"),
    ] {
        let page = staff.post_file(LETTERS, &[], bytes).await.expect(422);
        assert!(page.says(words), "{words}: {:?}", page.texts(".field-error"));
    }
    let huge = vec![b'a'; 13 * 1024 * 1024];
    let refused = staff.post_file(LETTERS, &[], &huge).await;
    assert_eq!(refused.status, 413);
    assert!(all::<LetterBatch>(app.personal("pagegiai"), &letters::BY_MADE).await.is_empty());
    let bom = "\u{FEFF}Ona,\"Tilto g. 1, Panemunė\"\r\n";
    let page = staff.post_file(LETTERS, &[("key", &keys::id())], bom.as_bytes()).await.expect(200);
    assert!(page.texts(".paper-to")[0].contains("Tilto g. 1, Panemunė"));
});

on_both!(ending_a_batch_and_using_its_code_do_not_pass_each_other, |app| {
    let staff = administrator(&app, "pagegiai").await;
    let codes = codes(&print(&staff, ROWS).await.expect(200));
    let store = app.personal("pagegiai");
    let id = all::<LetterBatch>(store, &letters::BY_MADE).await.remove(0).id;
    let read_before = store.get::<LetterBatch>(&id).await.unwrap().unwrap();
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    enter(&app.sign_in(&ona).await, &codes[0]).await.expect(303);
    // Whoever read the batch before the code was used cannot write it: one of the two looks again.
    let late = store.commit(Batch::new().replace(&read_before)).await.unwrap_err();
    assert!(late.is_stale(), "{late}");
    // The codes of one batch are used at once nevertheless, also while it is ended.
    let (rasa, jonas) = (
        unconfirmed(&app, "pagegiai", "Rasa", Lang::LT).await,
        unconfirmed(&app, "pagegiai", "Jonas", Lang::LT).await,
    );
    let (one, two) = (app.sign_in(&rasa).await, app.sign_in(&jonas).await);
    let pages = join_all([enter(&one, &codes[1]), enter(&two, &codes[2])]).await;
    assert!(pages.iter().all(|page| page.status == 303));
    let revoke = format!("{LETTERS}/{id}/revoke");
    join_all([staff.post(&revoke, &[]), staff.post(&revoke, &[])]).await;
    let ended = store.get::<LetterBatch>(&id).await.unwrap().unwrap();
    assert!(ended.revoked_at.is_some());
});
