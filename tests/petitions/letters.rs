//! What the author hears of signatures: one letter an hour, in their own language.

use super::{SIGN, opened};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::mails::unwrapped;
use jiff::SignedDuration;
use mail_parser::MessageParser;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::residents::Resident;

/// The letters to this person that were delivered, once there are so many: subject and text.
pub async fn letters(app: &TestApp, to: &Resident, count: usize) -> Vec<(String, String)> {
    for _ in 0..600 {
        let found = delivered(app, to);
        if found.len() >= count {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("fewer than {count} letters to {}", to.name);
}

fn delivered(app: &TestApp, to: &Resident) -> Vec<(String, String)> {
    let folder = std::fs::read_dir(app.folder.path().join("mail"));
    let files = folder.into_iter().flatten().filter_map(Result::ok);
    let eml = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "eml"));
    let mut letters = Vec::new();
    for file in eml {
        let bytes = std::fs::read(file.path()).expect("a letter");
        let message = MessageParser::default().parse(&bytes).expect("a message");
        let address = message.to().and_then(|to| to.first()).and_then(|one| one.address());
        if address == Some(to.mail.as_str()) {
            let text = unwrapped(&message.body_text(0).unwrap_or_default());
            letters.push((message.subject().unwrap_or_default().to_owned(), text));
        }
    }
    letters
}

on_both!(the_author_hears_once_an_hour_in_their_language, |app| {
    let (_, author) = opened(&app).await;
    // The hour must not turn in the middle of the test.
    let into = app.site.now().as_second().rem_euclid(3_600);
    app.advance(SignedDuration::from_secs(3_600 - into));
    // Never to oneself.
    app.sign_in(&author).await.post(SIGN, &[]).await.expect(303);
    for name in ["Анна", "Олег", "Игорь"] {
        let signer = app.resident("sovetsk", name, Lang::RU).await;
        let browser = app.sign_in(&signer).await;
        browser.post("/ru/petitions/clean-embankment/signatures", &[]).await.expect(303);
    }
    let first = letters(&app, &author, 1).await;
    assert_eq!(first[0].0, "Nauji parašai: Sutvarkyti krantinę");
    let text = first[0].1.replace('\u{a0}', " ");
    assert!(
        text.contains("Dabar iš viso surinkti 2 parašai: Pagėgiai – 1, Sovetskas – 1."),
        "{text}"
    );
    assert!(text.contains("/lt/petitions/clean-embankment"), "{text}");
    app.advance(SignedDuration::from_hours(1));
    let signer = app.resident("pagegiai", "Rasa", Lang::LT).await;
    app.sign_in(&signer).await.post(SIGN, &[]).await.expect(303);
    let both = letters(&app, &author, 2).await;
    assert_eq!(both.len(), 2);
    let second = both.iter().any(|(_, text)| text.replace('\u{a0}', " ").contains("5 parašai"));
    assert!(second, "{both:?}");
});
