//! Machine translation, against a service that answers, fails, is slow, and says nonsense.

use super::{at, contribution, soon, task, translate, translator};
use crate::discussion::{comment, plant};
use crate::support::app::{Engine, TestApp, parsed};
use actix_web::web::{self, Data, Json};
use actix_web::{App, HttpResponse, HttpServer};
use jiff::SignedDuration;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tiltas::app::TRANSLATION;
use tiltas::locale::{Lang, Origin};
use tiltas::residents;
use tiltas::store::Batch;
use tiltas::translation::{Machine, Rank, refresh};

/// What the service does next.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mood {
    Well,
    Failing,
    Slow,
    Nonsense,
    Silent,
}

/// A service with the API of LibreTranslate.
struct Service {
    url: String,
    shared: Data<Shared>,
}

struct Shared {
    mood: Mutex<Mood>,
    asked: Mutex<Vec<Value>>,
}

async fn answer(shared: Data<Shared>, body: Json<Value>) -> HttpResponse {
    let mood = *shared.mood.lock().expect("a mood");
    shared.asked.lock().expect("a list").push(body.clone());
    let word = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let said = json!({ "translatedText": format!("[{}] {}", word("target"), word("q")) });
    match mood {
        Mood::Well => HttpResponse::Ok().json(said),
        Mood::Failing => HttpResponse::InternalServerError().json(json!({ "error": "no model" })),
        Mood::Slow => {
            tokio::time::sleep(Duration::from_secs(3)).await;
            HttpResponse::Ok().json(said)
        }
        Mood::Nonsense => HttpResponse::Ok().body("<html>no JSON</html>"),
        Mood::Silent => HttpResponse::Ok().json(json!({ "translatedText": " " })),
    }
}

impl Service {
    fn start() -> Service {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let (mood, asked) = (Mutex::new(Mood::Well), Mutex::new(vec![]));
        let shared = Data::from(Arc::new(Shared { mood, asked }));
        let given = shared.clone();
        let server = HttpServer::new(move || {
            App::new().app_data(given.clone()).route("/translate", web::post().to(answer))
        });
        let server = server.workers(1).disable_signals().listen(listener).expect("a server");
        tokio::spawn(server.run());
        Service { url, shared }
    }

    fn settings(&self) -> String {
        format!(
            "[translation.machine]\nurl = \"{}\"\ntimeout_seconds = 1\n\
             languages = [\"ru\", \"lt\"]\n\
             [translation.machine.allow]\npagegiai = [\"contribution\"]\n",
            self.url
        )
    }

    fn is(&self, mood: Mood) {
        *self.shared.mood.lock().expect("a mood") = mood;
    }

    fn asked(&self) -> Vec<Value> {
        self.shared.asked.lock().expect("a list").clone()
    }
}

fn id_of(element: &str) -> String {
    element.trim_start_matches("contribution-").to_owned()
}

async fn is_by_machine(app: &TestApp, id: &str) -> bool {
    contribution(app, id).await.text.read(Lang::RU).origin == Origin::Machine
}

async fn it_translates_what_the_settings_allow(engine: Engine) {
    let service = Service::start();
    let app = TestApp::with(engine, &service.settings()).await;
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let from_sovetsk = id_of(&comment(&anna, "ru", "Только для людей.").await);
    let id = id_of(&comment(&ona, "lt", "Tiltas tamsus.").await);
    soon("a translation", async || is_by_machine(&app, &id).await).await;
    let page = app.browser().get("/ru/consultations/paths").await.expect(200);
    let body = format!("#contribution-{id} > .contribution-body");
    assert_eq!(page.texts(&format!("{body} > .text")), ["[ru] Tiltas tamsus."]);
    assert!(page.texts(&format!("{body} .chip"))[0].contains("Машинный перевод"));
    // Only what the settings name left the house: this author's town, this kind, these languages.
    super::waits(&app, &from_sovetsk, "lt").await;
    let asked = service.asked();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert_eq!(asked[0]["q"], "Tiltas tamsus.");
    assert_eq!((&asked[0]["source"], &asked[0]["target"]), (&json!("lt"), &json!("ru")));
    assert_eq!(contribution(&app, &id).await.text.texts.len(), 2);
    // It waits for a person still, whose version stays.
    let waiting = task(&app, &id, "ru").await.expect("a task");
    assert_eq!((waiting.why(), waiting.machine), (Rank::Machine, Machine::Done));
    let translator = translator(&app, "sovetsk").await;
    let path = at("sovetsk", &id, "ru");
    assert!(translator.get(&path).await.expect(200).says("[ru] Tiltas tamsus."));
    translate(&translator, &path, "На мосту темно.").await.expect(303);
    let text = contribution(&app, &id).await.document.text;
    assert_eq!(text.read(Lang::RU).origin, Origin::Human);
    refresh(&app.site, TRANSLATION, "contribution", &id).await.expect("tasks");
    comment(&anna, "ru", "Ещё слово, которое будит очередь.").await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(service.asked().len(), 1);
}

async fn what_is_withheld_never_leaves(engine: Engine) {
    let service = Service::start();
    let app = TestApp::with(engine, &service.settings()).await;
    plant(&app, "paths").await;
    let jonas = app.resident("pagegiai", "Jonas", Lang::LT).await;
    let store = app.personal("pagegiai");
    let mut stored = residents::by_id(store, &jonas.id).await.expect("a store").expect("he");
    stored.verified = false;
    store.commit(Batch::new().replace(&stored)).await.expect("unverified");
    let browser = app.sign_in(&jonas).await;
    let link = "Žiūrėkite https://reklama.example dabar";
    let held = id_of(&comment(&browser, "lt", link).await);
    assert!(contribution(&app, &held).await.standing.withheld);
    let seen = id_of(&comment(&browser, "lt", "O šitas matomas.").await);
    soon("a translation", async || is_by_machine(&app, &seen).await).await;
    assert!(service.asked().iter().all(|one| one["q"] == "O šitas matomas."));
    assert_eq!(task(&app, &held, "ru").await, None);
}

async fn a_service_that_fails_is_asked_again_later(engine: Engine) {
    let service = Service::start();
    let app = TestApp::with(engine, &service.settings()).await;
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    for (mood, text) in [
        (Mood::Failing, "Pirmas tekstas apie tiltą."),
        (Mood::Slow, "Antras apie upę ir krantą."),
        (Mood::Nonsense, "Trečias apie mokyklos kiemą."),
        (Mood::Silent, "Ketvirtas apie gatvių žibintus."),
    ] {
        service.is(mood);
        let id = id_of(&comment(&ona, "lt", text).await);
        soon("a try", async || {
            task(&app, &id, "ru").await.is_some_and(|task| task.machine_tries == 1)
        })
        .await;
        assert_eq!(contribution(&app, &id).await.text.texts.len(), 1, "{mood:?}");
        let before = service.asked().len();
        service.is(Mood::Well);
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(service.asked().len(), before, "{mood:?}: not before its time");
        app.advance(SignedDuration::from_mins(3));
        comment(&ona, "ru", &format!("Слово, которое будит очередь: {text}")).await;
        soon("a translation", async || is_by_machine(&app, &id).await).await;
    }
}

super::on_engines!(
    it_translates_what_the_settings_allow,
    what_is_withheld_never_leaves,
    a_service_that_fails_is_asked_again_later
);

#[test]
fn nothing_leaves_unless_the_settings_say_so() {
    assert!(parsed("").expect("settings").translation.machine.is_none());
    let url = "[translation.machine]\nurl = \"https://translate.example\"\n";
    let machine = parsed(url).expect("settings").translation.machine.expect("a machine");
    assert!(machine.allow.is_empty() && machine.key.is_none());
    for (more, key) in [
        ("[translation.machine]\nurl = \"translate.example\"", "translation.machine.url"),
        ("[translation.machine]\n", "url"),
        (&format!("{url}key = \"secret\""), "TILTAS_TRANSLATION__MACHINE__KEY"),
        (&format!("{url}timeout_seconds = 60"), "translation.machine.timeout_seconds"),
        (&format!("{url}allow = {{ vilnius = [] }}"), "translation.machine.allow.vilnius"),
        (&format!("{url}retries = 3"), "retries"),
    ] {
        let error = parsed(more).err().unwrap_or_default();
        assert!(error.contains(key), "{more}: {error}");
    }
}
