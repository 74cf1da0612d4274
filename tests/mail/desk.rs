//! The administrators' page about delivery.

use super::{Kind, NAMES, kept};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Page;
use mail_parser::MessageParser;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::mail::{self, Answer, BY_ADDRESS, Letter, NewLetter, State, Why};
use tiltas::municipalities::Role;
use tiltas::store::{Batch, Query};

const PAGE: &str = "/lt/mail/pagegiai";

/// A letter that could not be delivered.
async fn failed(app: &TestApp, id: &str, kind: Kind, address: &str, why: Why) {
    let new = NewLetter {
        id: id.into(),
        kind,
        lang: NAMES[0].1,
        municipality: "pagegiai",
        to_name: NAMES[0].0,
        to_address: address,
        subject: "Slaptas prisijungimo kodas".into(),
        template: "mail/layout",
        list: None,
        unsubscribe: None,
        answers: None,
    };
    let mut letter = mail::compose(&app.site, new, &serde_json::json!({})).expect("a letter");
    letter.refused(app.site.now(), why, Some(Answer::read(550, "5.1.1")));
    app.personal("pagegiai").commit(Batch::new().insert(&letter)).await.expect("the outbox");
}

/// Rows of failed letters, as they are shown.
fn rows(page: &Page) -> Vec<String> {
    page.texts("[aria-labelledby=failed] tbody tr")
}

async fn until_sent(app: &TestApp, id: &str) {
    for _ in 0..400 {
        if kept(app, id).await.state == State::Sent {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{id} is not sent");
}

/// The Message-IDs of what was sent.
fn sent(app: &TestApp) -> Vec<String> {
    let files = std::fs::read_dir(app.folder.path().join("mail")).expect("the folder");
    let files = files.map(|file| file.expect("an entry").path());
    let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "eml"));
    files
        .map(|file| {
            let bytes = std::fs::read(file).expect("a message");
            let message = MessageParser::default().parse(&bytes).expect("a message");
            message.message_id().expect("an id").split('@').next().unwrap_or_default().to_owned()
        })
        .collect()
}

on_both!(administrators_see_what_failed_and_why_and_try_again, |app| {
    failed(&app, "gone-1", Kind::Notification, "ona@pastas.example", Why::Mailbox).await;
    failed(&app, "full-1", Kind::Security, "petras@pastas.example", Why::Full).await;
    failed(&app, "full-2", Kind::Bulk, "jonas@pastas.example", Why::Full).await;
    failed(&app, "full-3", Kind::Bulk, "rasa@pastas.example", Why::Full).await;
    let staff = app.staff("pagegiai", "Vardenė", &[Role::Administrator]).await;
    let browser = app.sign_in(&staff).await;
    let desk = browser.get("/lt/municipalities/pagegiai").await.expect(200);
    let card =
        desk.texts(".desk .card-title").into_iter().find(|card| card.contains("pristatymas"));
    assert_eq!(card.as_deref(), Some("Laiškų pristatymas 4"));

    let page = browser.get(&format!("{PAGE}?why=full")).await.expect(200);
    assert_eq!(
        page.texts(".delivery-reasons a"),
        ["Tokios pašto dėžutės nėra 1", "Pašto dėžutė pilna 3"]
    );
    let shown = rows(&page);
    assert_eq!(shown.len(), 3);
    assert!(shown[0].contains("r…@pastas.example"), "the newest first: {shown:?}");
    assert!(shown[2].contains("p…@pastas.example") && shown[2].contains("550 5.1.1"), "{shown:?}");
    assert!(shown[2].contains("Prisijungimas arba paskyra") && shown[2].contains("1 bandymas"));
    for hidden in ["petras@", "Slaptas", NAMES[0].0] {
        assert!(!page.says(hidden) && !page.text.contains(hidden), "{hidden} is shown");
    }

    // One; a second time it is the same.
    for _ in 0..2 {
        let fields = [("do", "again"), ("letter", "full-1"), ("why", "full")];
        let done = browser.post(PAGE, &fields).await.expect(303);
        assert_eq!(done.location(), "/lt/mail/pagegiai?done=delivery-again&why=full");
    }
    until_sent(&app, "full-1").await;
    // All of one reason.
    let fields = [("do", "again-all"), ("why", "full")];
    let done = browser.post(PAGE, &fields).await.expect(303);
    until_sent(&app, "full-2").await;
    until_sent(&app, "full-3").await;
    let mut ids = sent(&app);
    ids.sort();
    assert_eq!(ids, ["full-1", "full-2", "full-3"], "each once, under its Message-ID");
    let page = browser.get(done.location()).await.expect(200);
    assert!(page.says("Laiškai vėl laukia išsiuntimo") && rows(&page).is_empty());
    assert_eq!(kept(&app, "gone-1").await.state, State::Failed);
});

on_both!(a_letter_is_given_up_and_nobody_tries_it_again, |app| {
    failed(&app, "gone", Kind::Notification, "ona@pastas.example", Why::Mailbox).await;
    let staff = app.staff("pagegiai", "Vardenė", &[Role::Administrator]).await;
    let browser = app.sign_in(&staff).await;
    let fields = |act: &'static str| [("do", act), ("letter", "gone"), ("why", "mailbox")];
    for _ in 0..2 {
        browser.post(PAGE, &fields("forget")).await.expect(303);
    }
    let letter = kept(&app, "gone").await;
    assert_eq!((letter.state, letter.to_address.as_str()), (State::Forgotten, ""));
    let page = browser.post(PAGE, &fields("again")).await.expect(409);
    assert!(page.says("juo pasirūpino bendradarbis"));
    let unknown = [("do", "again"), ("letter", "nothing")];
    browser.post(PAGE, &unknown).await.expect(409);
    browser.post(PAGE, &[("do", "burn"), ("letter", "gone")]).await.expect(422);
    browser.post(PAGE, &[("do", "again-all"), ("why", "moon")]).await;
    assert!(sent(&app).is_empty());
    // The pages stand in every language, with nothing to show.
    for (lang, word) in [
        ("lt", "Tokių laiškų nėra."),
        ("ru", "Таких писем нет."),
        ("en", "There are no such emails."),
    ] {
        assert!(browser.get(&format!("/{lang}/mail/pagegiai")).await.expect(200).says(word));
    }
});

on_both!(what_could_not_be_delivered_goes_with_its_reader_s_account, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    failed(&app, "lost", Kind::Notification, &ona.mail, Why::Full).await;
    let theirs = Query::on(&BY_ADDRESS).equal(&ona.mail);
    let store = app.personal("pagegiai");
    assert_eq!(store.count::<Letter>(&theirs).await.expect("a count"), 1);
    let browser = app.sign_in(&ona).await;
    browser.post("/lt/account/data/erase", &[("sure", "yes")]).await.expect(303);
    assert!(store.get::<Letter>("lost").await.expect("the store").is_none());
});

on_both!(what_failed_on_its_way_to_an_address_that_is_left_is_given_up, |app| {
    failed(&app, "lost", Kind::Notification, "senas@pastas.example", Why::Full).await;
    let store = app.personal("pagegiai");
    let theirs = mail::given_up(store, "senas@pastas.example").await.expect("the store");
    let batch = theirs.iter().fold(Batch::new(), Batch::replace);
    store.commit(batch).await.expect("with the change");
    assert_eq!(kept(&app, "lost").await.state, State::Forgotten);
});

on_both!(many_failed_letters_are_paged, |app| {
    for number in 0..60 {
        let address = format!("r{number}@pastas.example");
        failed(&app, &format!("l-{number:02}"), Kind::Bulk, &address, Why::Policy).await;
    }
    let staff = app.staff("pagegiai", "Vardenė", &[Role::Administrator]).await;
    let browser = app.sign_in(&staff).await;
    let first = browser.get(PAGE).await.expect(200);
    assert_eq!(rows(&first).len(), 50);
    let next = first.attributes(".pagination a[rel=next]", "href").concat();
    assert_eq!(rows(&browser.get(&next).await.expect(200)).len(), 10);
});
