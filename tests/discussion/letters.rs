//! The letters that a contribution causes, as they stand in the outbox of the reader's side.

use super::{comment, plant, reply};
use crate::on_both;
use crate::support::app::TestApp;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::mail::{DUE, Letter};
use tiltas::store::Query;

/// The letters of a side, however far they have come, once there are so many.
async fn letters(app: &TestApp, side: &str, many: usize) -> Vec<Letter> {
    for _ in 0..100 {
        let page = app.personal(side).find::<Letter>(&Query::on(&DUE)).await.expect("letters");
        if page.items.len() >= many {
            return page.items.into_iter().map(|letter| letter.document).collect();
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("there are not {many} letters in {side}");
}

on_both!(whoever_is_answered_gets_a_letter_in_their_language, |app| {
    plant(&app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let (in_ona, in_anna) = (app.sign_in(&ona).await, app.sign_in(&anna).await);
    let first = comment(&in_ona, "lt", "Ar bus suoliukų?").await;
    reply(&in_ona, "lt", &first, "Atsakau sau").await;
    reply(&in_anna, "ru", &first, "Будут скамейки\n<b>и урны</b>").await;
    let letters_ona = letters(&app, "pagegiai", 1).await;
    let letter = &letters_ona[0];
    assert_eq!((letter.to_address.as_str(), letter.lang), (ona.mail.as_str(), Lang::LT));
    assert_eq!(letter.subject, "Jums atsakė: Nemuno takai");
    assert!(letter.text.contains("Анна atsako į Jūsų pasisakymą puslapyje „Nemuno takai“:"));
    assert!(letter.text.contains("> Будут скамейки\n> <b>и урны</b>\n"), "{}", letter.text);
    assert!(letter.text.contains("Parašyta rusų kalba; vertimo kol kas nėra."), "{}", letter.text);
    assert!(letter.html.contains("<blockquote lang=\"ru\""), "{}", letter.html);
    assert!(letter.html.contains("&lt;b&gt;и урны") && !letter.html.contains("<b>и"));
    assert_eq!(letter.list.as_deref(), Some("consultations/paths"));
    // The letter's address leads to the reply.
    let start = letter.text.find(&app.url).expect("an address") + app.url.len();
    let path = letter.text[start..].split_whitespace().next().expect("a path");
    let (page, anchor) = path.split_once('#').expect("a place");
    assert!(app.browser().get(page).await.expect(200).text.contains(&format!("id=\"{anchor}\"")));
    // Nobody gets a letter about their own words.
    reply(&in_ona, "lt", &first, "Ir dar kartą sau").await;
    reply(&in_ona, "lt", anchor, "Ačiū").await;
    let letters_anna = letters(&app, "sovetsk", 1).await;
    assert_eq!(letters_anna[0].subject, "Вам ответили: Тропы вдоль Немана");
    assert!(letters_anna[0].text.contains("Написано по-литовски; перевода пока нет."));
    assert_eq!(letters(&app, "pagegiai", 1).await.len(), 1);
});
