//! Who may sign, once each; how it is counted; what is said when it is refused.

use super::{PAGE, SIGN, WITHDRAW, counted, opened, petition, save};
use crate::on_both;
use futures_util::future::join_all;
use jiff::SignedDuration;
use tiltas::locale::Lang;
use tiltas::petitions::State;

on_both!(signs_and_withdraws, |app| {
    let (petition, _) = opened(&app).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&anna).await;
    let page = browser.get("/ru/petitions/clean-embankment").await.expect(200);
    assert_eq!(page.texts("h1"), ["Благоустроить набережную"]);
    assert!(page.says("Показывать моё имя: Анна"));
    let done = browser.post("/ru/petitions/clean-embankment/signatures", &[]).await.expect(303);
    assert_eq!(done.location(), "/ru/petitions/clean-embankment?done=petition-signed");
    let page = browser.get(done.location()).await.expect(200);
    assert_eq!(page.texts(".notice")[0], "Спасибо, Ваша подпись учтена.");
    assert!(page.says("Отозвать подпись") && !page.says("Показывать моё имя"));
    assert_eq!(counted(&app, &petition).await, (0, 1));
    let done = browser.post(WITHDRAW, &[]).await.expect(303);
    let page = browser.get(done.location()).await.expect(200);
    assert!(page.says("Jūsų parašas atšauktas.") && page.says("Rodyti mano vardą"));
    assert_eq!(counted(&app, &petition).await, (0, 0));
    // Nothing to withdraw is no fault; and signing again is possible.
    browser.post(WITHDRAW, &[]).await.expect(303);
    browser.post(SIGN, &[]).await.expect(303);
    assert_eq!(counted(&app, &petition).await, (0, 1));
});

on_both!(one_person_signs_once, |app| {
    let (petition, author) = opened(&app).await;
    let browser = app.sign_in(&author).await;
    browser.post(SIGN, &[]).await.expect(303);
    let again = browser.post(SIGN, &[("show_name", "yes")]).await.expect(303);
    let page = browser.get(again.location()).await.expect(200);
    assert!(page.says("jau buvote pasirašę"));
    assert_eq!(counted(&app, &petition).await, (1, 0));
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let both = join_all([browser.post(SIGN, &[]), browser.post(SIGN, &[])]).await;
    assert!(both.iter().all(|page| page.status == 303));
    assert_eq!(counted(&app, &petition).await, (2, 0));
});

on_both!(fifty_at_once_are_fifty, |app| {
    let (petition, _) = opened(&app).await;
    let mut browsers = Vec::new();
    for n in 0..50 {
        let (town, lang) = if n % 5 == 0 { ("sovetsk", Lang::RU) } else { ("pagegiai", Lang::LT) };
        let resident = app.resident(town, &format!("Nr. {n}"), lang).await;
        browsers.push(app.sign_in(&resident).await);
    }
    let pages = join_all(browsers.iter().map(|browser| browser.post(SIGN, &[]))).await;
    assert!(pages.iter().all(|page| page.status == 303));
    assert_eq!(counted(&app, &petition).await, (40, 10));
    let page = app.browser().get(PAGE).await.expect(200);
    let shown = page.texts(".threshold-count b");
    assert_eq!(shown, ["40 parašų", "10 parašų"]);
    let leaving = join_all(browsers[..10].iter().map(|browser| browser.post(WITHDRAW, &[]))).await;
    assert!(leaving.iter().all(|page| page.status == 303));
    assert_eq!(counted(&app, &petition).await, (32, 8));
});

on_both!(a_visitor_is_asked_to_sign_in, |app| {
    let (petition, _) = opened(&app).await;
    let visitor = app.browser();
    let page = visitor.get(PAGE).await.expect(200);
    let next = "/lt/sign-in?next=%2Flt%2Fpetitions%2Fclean-embankment";
    assert!(page.attributes("aside a", "href").contains(&next.to_owned()));
    for address in [SIGN, WITHDRAW] {
        let refused = visitor.post(address, &[]).await.expect(403);
        assert_eq!(refused.attributes("html", "lang"), ["lt"]);
    }
    assert_eq!(counted(&app, &petition).await, (0, 0));
});

on_both!(only_open_petitions_are_signed, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let cases = [
        (State::Sponsoring, "Parašai po šia peticija dar nerenkami."),
        (State::Review, "Parašai po šia peticija dar nerenkami."),
        (State::Closed, "Parašų rinkimas baigtas, todėl pasirašyti nebegalima."),
        (State::Rejected, "Peticija nepriimta, todėl parašai po ja nerenkami."),
    ];
    for (state, message) in cases {
        let slug = format!("petition-{}", state.as_str());
        let mut one = petition(&app, &ona, &slug, &["pagegiai"]);
        one.state = state;
        if state != State::Closed {
            (one.opened_at, one.closes_at) = (None, None);
        }
        save(&app, &one).await;
        let address = format!("/lt/petitions/{slug}/signatures");
        assert!(browser.get(&format!("/lt/petitions/{slug}")).await.expect(200).says(message));
        let refused = browser.post(&address, &[]).await.expect(422);
        assert_eq!(refused.texts(".error-summary li"), [message]);
        let refused = browser.post(&format!("{address}/withdraw"), &[]).await.expect(422);
        assert!(refused.says("parašo atšaukti negalima"));
        assert_eq!(counted(&app, &one).await, (0, 0));
    }
});

on_both!(time_closes_a_petition_by_itself, |app| {
    let (petition, _) = opened(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    app.sign_in(&ona).await.post(SIGN, &[]).await.expect(303);
    app.advance(SignedDuration::from_hours(24 * 31));
    // Her session may have run out with the month.
    let browser = app.sign_in(&ona).await;
    browser.post(SIGN, &[]).await.expect(422);
    browser.post(WITHDRAW, &[]).await.expect(422);
    assert_eq!(counted(&app, &petition).await, (1, 0));
    tiltas::petitions::settle(&app.site).await.expect("a round");
    let closed = app.browser().get("/lt/petitions?state=closed").await.expect(200);
    assert_eq!(closed.texts(".card-title"), ["Sutvarkyti krantinę"]);
});

on_both!(another_town_is_told_so, |app| {
    let lena = app.resident("sovetsk", "Лена", Lang::RU).await;
    let one = petition(&app, &lena, "lumpenai-bus", &["pagegiai"]);
    save(&app, &one).await;
    let browser = app.sign_in(&lena).await;
    let message = "Эта петиция обращена к другому муниципалитету, поэтому подписать её могут \
                   только его жители.";
    let page = browser.get("/ru/petitions/lumpenai-bus").await.expect(200);
    assert!(page.says(message));
    let refused = browser.post("/ru/petitions/lumpenai-bus/signatures", &[]).await.expect(422);
    assert_eq!(refused.texts(".error-summary li"), [message]);
    assert_eq!(counted(&app, &one).await, (0, 0));
});

on_both!(names_show_only_where_allowed, |app| {
    let (petition, _) = opened(&app).await;
    for (town, name, show) in
        [("pagegiai", "Rasa Rodoma", true), ("sovetsk", "Олег Скрытый", false)]
    {
        let resident = app.resident(town, name, Lang::LT).await;
        let fields: &[(&str, &str)] = if show { &[("show_name", "yes")] } else { &[] };
        app.sign_in(&resident).await.post(SIGN, fields).await.expect(303);
    }
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(".signers li")[0].starts_with("Rasa Rodoma"));
    assert_eq!(page.texts(".signers li").len(), 1);
    assert!(!page.says("Скрытый"));
    assert!(page.says("Dar 1 žmogus pasirašė vardo nerodydamas."));
    assert_eq!(counted(&app, &petition).await, (1, 1));
});

on_both!(bad_forms_are_answered_not_obeyed, |app| {
    let (petition, _) = opened(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let long = format!("show_name={}", "x".repeat(10_000));
    let bodies: [&[u8]; 5] = [
        b"show_name=no",
        b"show_name=%FF%FE",
        b"show_name=%00",
        b"show_name=\xff",
        long.as_bytes(),
    ];
    for body in bodies {
        let page = browser.post_bytes(SIGN, body.to_vec()).await.expect(422);
        assert_eq!(page.attributes(".error-summary a", "href"), ["#show_name"]);
        // The discussion's own form on the same page is whole.
        assert!(!page.attributes("input[name=key]", "value")[0].is_empty());
    }
    assert_eq!(counted(&app, &petition).await, (0, 0));
    let slow = browser.post(SIGN, &[("show_name", ""), ("petition", "x"), ("resident", "y")]);
    slow.await.expect(303);
    assert_eq!(counted(&app, &petition).await, (1, 0));
    let unknown = browser.post("/ru/petitions/none/signatures", &[]).await.expect(404);
    assert_eq!(unknown.attributes("html", "lang"), ["ru"]);
    browser.post("/ru/petitions/none/signatures/withdraw", &[]).await.expect(404);
    browser.get(SIGN).await.expect(405);
});
