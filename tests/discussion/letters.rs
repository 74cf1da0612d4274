//! The letters that a contribution causes, as they reach their readers.

use super::{comment, plant, reply};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::mails::unwrapped;
use mail_parser::{Message, MessageParser};
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::residents::Resident;

/// The delivered letters to somebody, once there are so many.
pub async fn letters(app: &TestApp, to: &Resident, many: usize) -> Vec<Message<'static>> {
    for _ in 0..100 {
        let found = delivered(app, to);
        if found.len() >= many {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("there are not {many} letters to {}", to.name);
}

pub fn delivered(app: &TestApp, to: &Resident) -> Vec<Message<'static>> {
    let files = std::fs::read_dir(app.folder.path().join("mail")).into_iter().flatten().flatten();
    let whole = files.filter(|file| file.path().extension().is_some_and(|end| end == "eml"));
    let messages = whole.filter_map(|file| {
        let bytes = std::fs::read(file.path()).ok()?;
        MessageParser::default().parse(&bytes).map(Message::into_owned)
    });
    let address = |message: &Message| Some(message.to()?.first()?.address()?.to_owned());
    messages.filter(|message| address(message).as_ref() == Some(&to.mail)).collect()
}

/// The text without carriage returns, a no-break space written as a plain one.
pub fn text(message: &Message) -> String {
    unwrapped(&message.body_text(0).expect("a text")).replace('\u{a0}', " ")
}

on_both!(whoever_is_answered_gets_a_letter_in_their_language, |app| {
    plant(&app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let (in_ona, in_anna) = (app.sign_in(&ona).await, app.sign_in(&anna).await);
    let first = comment(&in_ona, "lt", "Ar bus suoliukų?").await;
    reply(&in_ona, "lt", &first, "Atsakau sau").await;
    reply(&in_anna, "ru", &first, "Будут скамейки\n<b>и урны</b>").await;
    let to_ona = letters(&app, &ona, 1).await;
    let (said, html) = (text(&to_ona[0]), to_ona[0].body_html(0).expect("HTML"));
    assert_eq!(to_ona[0].subject(), Some("Jums atsakė: Nemuno takai"));
    assert!(said.contains("Анна atsakė į Jūsų pasisakymą puslapyje „Nemuno takai“:"), "{said}");
    assert!(said.contains("> Будут скамейки\n> <b>и урны</b>\n"), "{said}");
    assert!(said.contains("Parašyta rusų kalba; vertimo kol kas nėra."), "{said}");
    assert!(html.contains("<blockquote lang=\"ru\""), "{html}");
    assert!(html.contains("&lt;b&gt;и урны") && !html.contains("<b>и"), "{html}");
    // The letter's address leads to the reply.
    let start = said.find(&app.url).expect("an address") + app.url.len();
    let path = said[start..].split_whitespace().next().expect("a path");
    let (page, anchor) = path.split_once('#').expect("a place");
    let page = app.browser().get(page).await.expect(200);
    assert_eq!(page.attributes(&format!("[id={anchor}]"), "id"), [anchor]);
    // Nobody gets a letter about their own words; each gets one about the other's.
    reply(&in_ona, "lt", &first, "Ir dar kartą sau").await;
    reply(&in_ona, "lt", anchor, "Ačiū").await;
    let to_anna = letters(&app, &anna, 1).await;
    assert_eq!(to_anna[0].subject(), Some("Вам ответили: Тропы вдоль Немана"));
    assert!(text(&to_anna[0]).contains("Написано по-литовски; перевода пока нет."));
    assert_eq!(delivered(&app, &ona).len(), 1);
});
