//! Answers: whoever owes one, writing and publishing it, what was done.

use super::course::{days, round, staff};
use super::letters::letters;
use super::{PAGE, SIGN, opened, petition, save, signed_by};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use futures_util::future::join_all;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::petitions::{Petition, settle};
use tiltas::residents::Resident;

const DESK: &str = "/lt/petitions/answers/pagegiai";
const ONE: &str = "/lt/petitions/answers/pagegiai/clean-embankment";
const OFFICE: (&str, &str) = ("office", "Bendrasis skyrius");
const TEXT: (&str, &str) = ("text", "**Suoliukai** bus pastatyti.");
const PUBLISH: (&str, &str) = ("do", "publish");

/// A petition to both towns with as many signatures as oblige Pagėgiai, one of them Anna's.
async fn owed(app: &TestApp) -> (Petition, Resident, Resident) {
    let (petition, author) = opened(app).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&anna).await;
    browser.post(&SIGN.replace("/lt/", "/ru/"), &[]).await.expect(303);
    signed_by(app, &petition, "pagegiai", 100, false).await;
    settle(&app.site).await.expect("a round");
    round(app).await;
    (petition, author, anna)
}

async fn published(browser: &Browser) {
    let page = browser.post(ONE, &[OFFICE, TEXT, PUBLISH]).await.expect(303);
    assert_eq!(page.location(), format!("{ONE}?done=petition-answered"));
}

on_both!(a_threshold_starts_the_clock_and_tells_everybody, |app| {
    let editor = app.staff("pagegiai", "Redaktorė", &[Role::Editor]).await;
    let (_, author, anna) = owed(&app).await;
    round(&app).await;
    let to_author = letters(&app, &author, 2).await;
    assert!(to_author.iter().any(|(subject, _)| subject.starts_with("Riba pasiekta")));
    let to_anna = letters(&app, &anna, 1).await;
    assert_eq!(to_anna[0].0, "Порог достигнут: Благоустроить набережную");
    let to_editor = letters(&app, &editor, 1).await;
    assert!(to_editor[0].0.starts_with("Reikia atsakyti į peticiją"), "{to_editor:?}");
    let browser = app.sign_in(&editor).await;
    assert_eq!(browser.get(DESK).await.expect(200).texts(".card-title"), ["Sutvarkyti krantinę"]);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("pasiekta, bet administracija dar neatsakė.") && page.says("terminas:"));
    days(&app, 40);
    round(&app).await;
    round(&app).await;
    let late = app.browser().get(PAGE).await.expect(200);
    assert!(late.texts(".late")[0].starts_with("terminas praėjo:"));
    let to_editor = letters(&app, &editor, 2).await;
    assert!(to_editor.iter().any(|(s, _)| s.starts_with("Atsakymo terminas praėjo")));
    assert_eq!(letters(&app, &anna, 1).await.len(), 1);
});

on_both!(an_answer_is_previewed_then_published, |app| {
    let (_, author, anna) = owed(&app).await;
    let editor = staff(&app, "pagegiai", Role::Editor).await;
    let page = editor.get(ONE).await.expect(200);
    assert_eq!(page.attributes("#office", "value"), ["Pagėgių savivaldybės administracija"]);
    let page = editor.post(ONE, &[OFFICE]).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#text"]);
    let ru = ("text-ru", "**Скамейки** поставят.");
    let page = editor.post(ONE, &[OFFICE, TEXT, ru, ("do", "preview")]).await.expect(200);
    assert!(page.says("Atsakymas dar nepaskelbtas") && page.says("Bendrasis skyrius"));
    assert_eq!(page.texts(".response strong"), ["Suoliukai"]);
    assert!(page.texts("textarea#text")[0].contains("**Suoliukai**"));
    assert!(!app.browser().get(PAGE).await.expect(200).says("bus pastatyti"));
    let done = editor.post(ONE, &[OFFICE, TEXT, ru, PUBLISH]).await.expect(303);
    assert!(editor.get(done.location()).await.expect(200).says("Atsakymas paskelbtas"));
    let russian = app.browser().get(&PAGE.replace("/lt/", "/ru/")).await.expect(200);
    assert!(russian.says("Скамейки поставят."));
    // The other side is silent, and the page says so.
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("Suoliukai bus pastatyti."));
    assert!(page.says("Sovetskas: administracija dar neatsakė."));
    let heard = letters(&app, &anna, 2).await;
    let answered = heard.iter().find(|(subject, _)| subject.starts_with("Ответ на петицию"));
    assert!(answered.expect("a letter").1.contains("отвечает на петицию"));
    assert!(
        letters(&app, &author, 3).await.iter().any(|(s, _)| s.starts_with("Atsakyta į peticiją"))
    );
    let desk = editor.get(DESK).await.expect(200);
    assert!(desk.says("Šiuo metu niekas nelaukia.") && desk.says("Sutvarkyti krantinę"));
    // Once more the same; then another.
    editor.post(ONE, &[OFFICE, TEXT, ru, PUBLISH]).await.expect(303);
    let other = [OFFICE, ("text", "Ne."), PUBLISH];
    let page = editor.post(ONE, &other).await.expect(409);
    assert!(page.says("Jūsų administracija jau atsakė."));
    assert!(!app.browser().get(PAGE).await.expect(200).says("Ne."));
});

on_both!(two_editors_answer_once, |app| {
    owed(&app).await;
    let first = staff(&app, "pagegiai", Role::Editor).await;
    let second = staff(&app, "pagegiai", Role::Editor).await;
    let (one, other) = ([OFFICE, TEXT, PUBLISH], [OFFICE, ("text", "Kitaip."), PUBLISH]);
    let pages = join_all([first.post(ONE, &one), second.post(ONE, &other)]).await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(app.browser().get(PAGE).await.expect(200).texts(".response").len(), 1);
});

on_both!(what_is_done_is_shown_until_it_is_closed, |app| {
    let (_, _, anna) = owed(&app).await;
    let editor = staff(&app, "pagegiai", Role::Editor).await;
    let add = format!("{ONE}/milestones");
    let key = ("key", "0199a000-0000-7000-8000-000000000000");
    let fields =
        [key, ("milestone", "Nupirkti suoliukai"), ("state", "planned"), ("date", "2027-03-01")];
    let early = editor.post(&add, &fields).await.expect(409);
    assert!(early.says("Pirmiausia paskelbkite atsakymą."));
    published(&editor).await;
    for (name, value, field) in
        [("milestone", "", "#milestone"), ("state", "x", "#state"), ("date", "rytoj", "#date")]
    {
        let wrong = fields.map(|(n, v)| if n == name { (n, value) } else { (n, v) });
        let page = editor.post(&add, &wrong).await.expect(422);
        assert_eq!(page.attributes(".error-summary a", "href"), [field]);
    }
    for _ in 0..2 {
        editor.post(&add, &fields).await.expect(303);
    }
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(".milestones li").len(), 1);
    assert!(page.says("Numatyta 2027 m. kovo 1 d.") && page.says("Nupirkti suoliukai"));
    let set = format!("{add}/{}", key.1);
    let [state, date] = ["state", "date"].map(|field| format!("{field}-{}", key.1));
    let wrong = [(state.as_str(), "done"), (date.as_str(), "rytoj")];
    let page = editor.post(&set, &wrong).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), [format!("#{date}")]);
    assert_eq!(page.attributes(&format!("[id='{date}']"), "value"), ["rytoj"]);
    let done = [(state.as_str(), "done"), (date.as_str(), "2027-02-10")];
    editor.post(&set, &done).await.expect(303);
    editor.post(&set, &done).await.expect(303);
    editor
        .post(&format!("{add}/none"), &[("state-none", "done"), ("date-none", "2027-02-10")])
        .await
        .expect(404);
    assert!(app.browser().get(PAGE).await.expect(200).says("Padaryta 2027 m. vasario 10 d."));
    for _ in 0..2 {
        editor.post(&format!("{ONE}/finish"), &[]).await.expect(303);
    }
    editor
        .post(&set, &[(state.as_str(), "planned"), (date.as_str(), "2027-02-10")])
        .await
        .expect(409);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("Administracija pranešė, kad viskas padaryta:"));
    let heard = letters(&app, &anna, 3).await;
    assert!(heard.iter().any(|(subject, _)| subject.starts_with("Работа завершена")), "{heard:?}");
});

on_both!(only_an_asked_towns_editors_answer, |app| {
    owed(&app).await;
    let moderator = staff(&app, "pagegiai", Role::Moderator).await;
    let theirs = staff(&app, "sovetsk", Role::Editor).await;
    let resident = app.resident("pagegiai", "Ona", Lang::LT).await;
    let resident = app.sign_in(&resident).await;
    for browser in [&moderator, &theirs, &resident, &app.browser()] {
        browser.get(DESK).await.expect(403);
        browser.get(ONE).await.expect(403);
        for path in ["", "/milestones", "/milestones/x", "/finish"] {
            let fields = [OFFICE, TEXT, PUBLISH];
            browser.post(&format!("{ONE}{path}"), &fields).await.expect(403);
        }
    }
    let author = app.resident("pagegiai", "Petras", Lang::LT).await;
    let mut early = petition(&app, &author, "early", &["pagegiai"]);
    (early.state, early.opened_at) = (tiltas::petitions::State::Review, None);
    save(&app, &early).await;
    let alone = petition(&app, &author, "alone", &["sovetsk"]);
    save(&app, &alone).await;
    let editor = staff(&app, "pagegiai", Role::Editor).await;
    for slug in ["early", "alone", "none"] {
        editor.get(&format!("{DESK}/{slug}")).await.expect(404);
        editor.post(&format!("{DESK}/{slug}"), &[OFFICE, TEXT, PUBLISH]).await.expect(404);
    }
    assert!(app.browser().get(PAGE).await.expect(200).texts(".response").is_empty());
});

on_both!(letters_to_many_come_in_bounded_pieces, |app| {
    let (petition, _) = opened(&app).await;
    let mut people = Vec::new();
    for n in 0..3 {
        people.push(app.resident("sovetsk", &format!("Житель {n}"), Lang::RU).await);
    }
    // More than one piece: the residents' ids sort after hundreds that have no account.
    signed_by(&app, &petition, "pagegiai", 450, false).await;
    for person in &people {
        app.sign_in(person).await.post(SIGN, &[]).await.expect(303);
    }
    settle(&app.site).await.expect("a round");
    round(&app).await;
    for person in &people {
        // The threshold for an answer, and the one for a debate.
        let heard = letters(&app, person, 2).await;
        assert_eq!(heard.len(), 2, "{heard:?}");
    }
});
