//! The address to which mail servers bring reports.

use super::{POSTFIX, mark, report, sent};
use crate::support::app::{Engine, TestApp};
use reqwest::StatusCode;
use tiltas::locale::Lang;
use tiltas::residents::reachable;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Mongo];
const SECRET: &str = "a-secret-of-more-than-thirty-two-characters";

async fn open(engine: Engine) -> TestApp {
    TestApp::adjusted(engine, |config| {
        let town = config.municipality.get_mut("pagegiai").expect("a town");
        town.mail.bounces.secret = Some(SECRET.to_owned().into());
        config.limits.forms_per_minute = 3;
    })
    .await
}

/// Brings a message, with these words in `Authorization`.
async fn bring(app: &TestApp, town: &str, shown: Option<&str>, message: String) -> StatusCode {
    let address = format!("{}/mail/bounces/{town}", app.url);
    let request = app.browser().client().post(address).header("content-type", "message/rfc822");
    let request = match shown {
        Some(shown) => request.header("authorization", shown),
        None => request,
    };
    request.body(message).send().await.expect("an answer").status()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_marks_its_reader_and_nobody_else() {
    for engine in ENGINES {
        let app = open(engine).await;
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let jonas = app.resident("pagegiai", "Jonas", Lang::LT).await;
        let letter = sent(&app, &ona).await;
        let shown = format!("Bearer {SECRET}");
        let bring = async |message: String| bring(&app, "pagegiai", Some(&shown), message).await;
        // About another's letter, or a letter that there never was; and what is no report.
        let forged = report(&app, POSTFIX, &letter, &ona.mail).replace(&ona.mail, &jonas.mail);
        let unknown = report(&app, POSTFIX, &letter, &ona.mail).replace(&letter.id, "0198aa");
        let elsewhere = report(&app, POSTFIX, &letter, &ona.mail)
            .replace(&format!("{}@", letter.id), &format!("{}@x.", letter.id));
        for message in [forged, unknown, elsewhere, "Labas.".into(), String::new()] {
            assert_eq!(bring(message).await, 204);
        }
        assert_eq!(mark(&app, &ona).await, None);
        assert_eq!(mark(&app, &jonas).await, None);
        // Twice, and faster than forms may come: once, and 204 each time.
        for _ in 0..3 {
            assert_eq!(bring(report(&app, POSTFIX, &letter, &ona.mail)).await, 204);
        }
        let known = mark(&app, &ona).await.expect("a mark");
        assert!(known.marked && known.count == 1);
        assert_eq!(reachable::count(app.personal("pagegiai")).await.expect("a count"), 1);
        let second = sent(&app, &ona).await;
        assert_eq!(bring(report(&app, POSTFIX, &second, &ona.mail)).await, 204);
        assert_eq!(mark(&app, &ona).await.expect("a mark").count, 2);
        assert_eq!(mark(&app, &jonas).await, None);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_secret_nothing_is_told() {
    for engine in ENGINES {
        let app = open(engine).await;
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let letter = sent(&app, &ona).await;
        let message = report(&app, POSTFIX, &letter, &ona.mail);
        let right = format!("Bearer {SECRET}");
        let wrong = [
            None,
            Some("Bearer"),
            Some("Bearer "),
            Some("Bearer a-secret"),
            Some(SECRET),
            Some("Basic a-secret-of-more-than-thirty-two-characters"),
        ];
        for shown in wrong {
            assert_eq!(bring(&app, "pagegiai", shown, message.clone()).await, 401, "{shown:?}");
        }
        for town in ["nowhere", "sovetsk", "Pagegiai"] {
            assert_eq!(bring(&app, town, Some(&right), message.clone()).await, 404, "{town}");
        }
        let long = "x".repeat(1024 * 1024 + 1);
        assert_eq!(bring(&app, "pagegiai", Some(&right), long).await, 413);
        assert_eq!(mark(&app, &ona).await, None);
        let page = app.browser().get("/mail/bounces/pagegiai").await;
        assert!(page.status.is_client_error());
    }
}
