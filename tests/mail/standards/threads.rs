//! Conversations: letters about one page stand together in a mail program, an answer below what it
//! answers.

use super::read;
use crate::answers::{OFFICE, TEXT, ask, one};
use crate::discussion::{letters as told, plant, reply};
use crate::on_both;
use crate::support::app::TestApp;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Role;
use tiltas::notifications::{Notice, Topic};
use tiltas::residents::Resident;
use tiltas::store::Batch;
use tiltas::web::keys;

/// The messages to one reader, once there are so many.
async fn mailbox(app: &TestApp, reader: &Resident, many: usize) -> Vec<Value> {
    told::letters(app, reader, many).await;
    let all = read(&app.folder.path().join("mail"), &json!({}));
    let own: Vec<Value> =
        all.into_iter().filter(|message| message["to"][1] == reader.mail.as_str()).collect();
    assert_eq!(own.len(), many);
    own
}

fn conversations(messages: &[Value]) -> BTreeSet<&str> {
    messages.iter().filter_map(|message| message["conversation"].as_str()).collect()
}

on_both!(what_is_said_under_one_page_is_one_conversation, |app| {
    plant(&app, "paths").await;
    plant(&app, "ferry").await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let editor = app.staff("pagegiai", "Redaktorė", &[Role::Editor]).await;
    let (in_anna, in_ona) = (app.sign_in(&anna).await, app.sign_in(&ona).await);
    let in_editor = app.sign_in(&editor).await;
    let id = |page: crate::support::pages::Page| {
        let (_, id) = page.location().rsplit_once("#contribution-").expect("a place");
        id.to_owned()
    };
    // A comment, its reply, the reply to that, one to that again, and the administration's answer.
    let asked = ask(&in_anna, "ru", "Когда будет тропа?").await;
    let second = id(reply(&in_ona, "lt", &asked, "Rudenį.").await);
    let third = id(reply(&in_anna, "ru", &second, "Откуда Вы знаете?").await);
    reply(&in_ona, "lt", &third, "Skaičiau tarybos sprendimą.").await;
    in_editor.post(&one("pagegiai", &asked), &[OFFICE, TEXT]).await.expect(303);
    // And a comment elsewhere, with a reply.
    let fields = [("text", "А паром?"), ("language", "ru")];
    let elsewhere =
        in_anna.post("/ru/consultations/ferry/contributions", &fields).await.expect(303);
    let elsewhere = id(elsewhere);
    let fields = [("text", "Ir keltas."), ("in_reply_to", &elsewhere), ("language", "lt")];
    in_ona.post("/lt/consultations/ferry/contributions", &fields).await.expect(303);
    let to_anna = mailbox(&app, &anna, 4).await;
    assert_eq!(conversations(&to_anna).len(), 2, "two pages are two: {to_anna:?}");
    let of = |name: &str| {
        to_anna
            .iter()
            .filter(|message| {
                message["conversation"].as_str().is_some_and(|root| root.contains(name))
            })
            .count()
    };
    assert_eq!((of("consultations.paths@"), of("consultations.ferry@")), (3, 1));
    for message in &to_anna {
        assert_eq!(message["references"].as_array().map(Vec::len), Some(2), "{message}");
        assert_eq!(message["references"][1], message["headers"]["in-reply-to"], "{message}");
    }
    assert_eq!(conversations(&mailbox(&app, &ona, 1).await).len(), 1);
});

// What hangs below what, where somebody has all of the letters.
on_both!(an_answer_hangs_below_the_letter_about_what_it_answers, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let notice = |cause: &str, answers: Option<&str>, page: &str| Notice {
        topic: Topic::Discussions,
        answers: answers.map(str::to_owned),
        cause: cause.into(),
        to: ona.person(),
        template: "mail/layout".into(),
        subject: "demo-mail-filtered".into(),
        title: Localized::new(Lang::LT, cause),
        path: format!("/petitions/{page}?thread=1#contribution-{cause}"),
        texts: Default::default(),
        values: [("filter".to_owned(), cause.to_owned())].into(),
    };
    let notices = [
        notice("comment", None, "ferry"),
        notice("reply", Some("comment"), "ferry"),
        notice("answer", Some("reply"), "ferry"),
        notice("official", Some("comment"), "ferry"),
        notice("elsewhere", None, "embankment"),
        notice("below", Some("elsewhere"), "embankment"),
    ];
    for notice in &notices {
        let batch = Batch::new().event(notice.event(keys::id()));
        app.site.public.commit(batch).await.expect("an event");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let all = mailbox(&app, &ona, 6).await;
    assert_eq!(conversations(&all).len(), 2);
    let of = |cause: &str| crate::mail::standards::about(&all, &format!("Rodomi tik: {cause}"));
    for notice in &notices {
        let message = of(&notice.cause);
        let above = notice.answers.as_deref().map(|answered| of(answered)["id"].clone());
        assert_eq!(message["headers"].get("in-reply-to"), above.as_ref(), "{message}");
        assert_eq!(
            message["references"].as_array().and_then(|ids| ids.last()),
            above.as_ref().or(Some(&message["conversation"]))
        );
        assert_eq!(message["references"][0], message["conversation"]);
    }
});
