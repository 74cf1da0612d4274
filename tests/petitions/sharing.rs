//! Cards and posters: what a petition looks like where its address is shared or put up.

use super::{PAGE, opened, petition, save, signed_by};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use jiff::SignedDuration;
use reqwest::StatusCode;
use tiltas::locale::{Lang, Localized};
use tiltas::petitions::{Reason, Rejection, State};

/// The width and height that a PNG says it has.
fn size(png: &[u8]) -> (u32, u32) {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

async fn card(app: &TestApp, path: &str) -> (Vec<u8>, String) {
    let request = app.browser().client().get(format!("{}{path}", app.url));
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    assert_eq!(answer.headers()["content-type"], "image/png");
    assert_eq!(answer.headers()["cross-origin-resource-policy"], "cross-origin");
    let tag = answer.headers()["etag"].to_str().expect("a tag").to_owned();
    (answer.bytes().await.expect("a picture").to_vec(), tag)
}

on_both!(a_petition_has_a_card_in_each_language, |app| {
    let (petition, _) = opened(&app).await;
    let page = app.browser().get("/ru/petitions/clean-embankment").await.expect(200);
    let meta = |name: &str| page.attributes(&format!("meta[property='og:{name}']"), "content");
    assert_eq!(meta("title"), ["Благоустроить набережную"]);
    assert_eq!(meta("description"), ["Набережная запущена."]);
    assert_eq!(meta("locale"), ["ru_RU"]);
    assert_eq!(meta("locale:alternate"), ["lt_LT", "en_GB"]);
    assert_eq!(meta("image:alt"), ["Благоустроить набережную"]);
    assert_eq!(
        (meta("image:width"), meta("image:height")),
        (vec!["1200".into()], vec!["630".into()])
    );
    assert_eq!(meta("url"), [format!("{}/ru/petitions/clean-embankment", app.url)]);
    let image = meta("image").concat();
    let path = image.strip_prefix(&app.url).expect("an address of ours").to_owned();
    let (russian, tag) = card(&app, &path).await;
    assert_eq!(size(&russian), (1200, 630));
    assert!(russian.len() < 300_000, "{} bytes", russian.len());
    assert_eq!(card(&app, &path).await, (russian.clone(), tag.clone()));
    app.browser().get_with(&path, ("if-none-match", &tag)).await.expect(304);
    let (lithuanian, other) = card(&app, &format!("{PAGE}/card.png")).await;
    assert!(lithuanian != russian && other != tag);
    // Signatures change nothing that it shows.
    signed_by(&app, &petition, "pagegiai", 3, true).await;
    assert_eq!(card(&app, &path).await.1, tag);
    app.browser().get("/lt/petitions/none/card.png").await.expect(404);
    for lang in ["lt", "ru", "en"] {
        assert_eq!(size(&card(&app, &format!("/{lang}/card.png")).await.0), (1200, 630));
    }
    let front = app.browser().get("/lt").await.expect(200);
    let image = front.attributes("meta[property='og:image']", "content");
    assert_eq!(image, [format!("{}/lt/card.png", app.url)]);
});

on_both!(a_hidden_petition_has_a_neutral_card, |app| {
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let mut cards = vec![];
    for (slug, harmful) in [("one", true), ("two", true), ("three", false)] {
        let mut hidden = petition(&app, &author, slug, &["pagegiai"]);
        hidden.action = Localized::new(Lang::LT, format!("Slaptas {slug}"));
        (hidden.state, hidden.opened_at) = (State::Rejected, None);
        let reason = if harmful { Reason::Harmful } else { Reason::Unclear };
        let explanation = Localized::new(Lang::LT, "Ne.");
        hidden.rejection = Some(Rejection { reason, explanation });
        save(&app, &hidden).await;
        cards.push(card(&app, &format!("/lt/petitions/{slug}/card.png")).await.1);
        let page = app.browser().get(&format!("/lt/petitions/{slug}")).await.expect(200);
        assert_eq!(page.text.contains("Slaptas"), !harmful);
    }
    assert!(cards[0] == cards[1] && cards[1] != cards[2]);
});

on_both!(many_at_once_get_one_picture, |app| {
    opened(&app).await;
    let path = format!("{PAGE}/card.png");
    let all = futures_util::future::join_all((0..12).map(|_| card(&app, &path))).await;
    assert!(all.windows(2).all(|two| two[0] == two[1]));
});

on_both!(posters_lead_to_the_petition, |app| {
    let (petition, _) = opened(&app).await;
    let visitor = app.browser();
    let page = visitor.get(PAGE).await.expect(200);
    let poster = format!("{PAGE}/poster");
    assert!(page.attributes("main a", "href").contains(&poster));
    let one = visitor.get(&poster).await.expect(200);
    assert_eq!(one.texts(".poster-action"), ["Sutvarkyti krantinę"]);
    assert_eq!(one.texts(".poster-call"), ["Pasirašykite peticiją"]);
    assert!(one.says("Petras iš Panemunės (Pagėgiai)"));
    assert!(one.says("Pagėgių savivaldybės administracija ir Sovetsko miesto administracija"));
    let two = visitor.get(&format!("{poster}?with=ru")).await.expect(200);
    assert_eq!(two.texts(".poster-action"), ["Sutvarkyti krantinę", "Благоустроить набережную"]);
    assert_eq!(two.attributes(".poster-sheet", "lang"), ["lt", "ru"]);
    let codes = two.attributes(".poster-code path", "d");
    assert_ne!(codes[0], codes[1]);
    // Whoever prints it, it is the same.
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let hers = anna.get(&poster).await.expect(200);
    assert_eq!(hers.texts(".poster"), one.texts(".poster"));
    for odd in ["with=lt", "with=xx", "with=", "with=%00"] {
        let page = visitor.get(&format!("{poster}?{odd}")).await.expect(200);
        assert_eq!(page.texts(".poster-action").len(), 1);
    }
    let typed = one.texts(".poster-address").concat();
    let path = typed.split_once('/').map(|(_, path)| format!("/{path}")).expect("a path");
    assert_eq!(path, "/p/clean-embankment");
    let to = visitor.get_with(&path, ("accept-language", "ru")).await.expect(302);
    assert_eq!(to.location(), "/ru/petitions/clean-embankment");
    visitor.get("/p/Odd.Word").await.expect(404);
    assert_eq!(petition.slug, "clean-embankment");
});

on_both!(there_is_a_poster_while_there_is_something_to_sign, |app| {
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let visitor = app.browser();
    for (state, there) in [
        (State::Sponsoring, true),
        (State::Review, false),
        (State::Open, true),
        (State::Closed, false),
        (State::Rejected, false),
    ] {
        let mut one = petition(&app, &author, &format!("is-{}", state.as_str()), &["pagegiai"]);
        one.state = state;
        if state != State::Open {
            one.closes_at = None;
        }
        save(&app, &one).await;
        for file in ["poster", "poster.pdf"] {
            let path = format!("/lt/petitions/is-{}/{file}", state.as_str());
            let answer = visitor.get(&path).await;
            assert_eq!(answer.status, if there { 200 } else { 303 }, "{path}");
        }
    }
    let invite = app.sign_in(&author).await.get("/lt/petitions/is-sponsoring/invite").await;
    let links = invite.expect(200).attributes("main a", "href");
    assert!(links.contains(&"/lt/petitions/is-sponsoring/poster".to_owned()));
    let poster = visitor.get("/lt/petitions/is-sponsoring/poster").await.expect(200);
    assert_eq!(poster.texts(".poster-call"), ["Paremkite peticiją"]);
    app.advance(SignedDuration::from_hours(24 * 31));
    let signed = app.sign_in(&author).await;
    signed.get("/lt/petitions/is-open/poster").await.expect(303);
    visitor.get("/lt/petitions/none/poster").await.expect(404);
});

/// By a program that is not ours.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_file_of_a_poster_can_be_read_and_searched() {
    let app = TestApp::start(Engine::Sqlite).await;
    let author = app.resident("pagegiai", "Žydrė", Lang::LT).await;
    let mut one = petition(&app, &author, "long", &["pagegiai", "sovetsk"]);
    let long = "Nebeprisikiškiakopūsteliaujančių достопримечательностей ąčęėįšųūž ЁёЪъЫы № 5";
    one.action = Localized::new(Lang::LT, long).with(Lang::RU, "Благоустроить набережную");
    save(&app, &one).await;
    for (path, words) in [
        ("poster.pdf", vec!["Nebeprisikiškiakopūsteliaujančių", "Žydrė (Pagėgiai)"]),
        ("poster.pdf?with=ru", vec!["достопримечательностей", "Благоустроить", "/p/long"]),
    ] {
        let text =
            super::exporting::pdf(&app.browser(), &format!("/lt/petitions/long/{path}")).await;
        assert_eq!(text.len(), 1, "one sheet");
        for word in words {
            assert!(text[0].contains(word), "{word} in {}", text[0]);
        }
    }
}
