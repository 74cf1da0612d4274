//! Authors change what they wrote for a while, and everybody sees what was changed.

use super::letters::{delivered, letters};
use super::*;
use crate::petitions;
use crate::support::app::Engine;
use std::time::Duration;
use tiltas::discussion::{REVISIONS, Revision, earlier};
use tiltas::jobs::Round;
use tiltas::locale::Localized;
use tiltas::moderation::{CURRENT, Case, Ground, Queue};
use tiltas::municipalities::Role;
use tiltas::privacy::Subject;
use tiltas::residents;
use tiltas::store::{Query, Stored};

const FIRST: &str = "Prie tilto trūksta suoliukų, todėl pagyvenę žmonės neturi kur pailsėti.";
const SECOND: &str =
    "Prie tilto trūksta suoliukų ir šiukšliadėžių, todėl niekas neturi kur pailsėti.";

/// Ona wrote something under a consultation.
struct Scene {
    ona: Resident,
    in_ona: Browser,
    id: String,
}

async fn scene(app: &TestApp) -> Scene {
    plant(app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let in_ona = app.sign_in(&ona).await;
    let id = comment(&in_ona, "lt", FIRST).await;
    Scene { id: id.trim_start_matches("contribution-").to_owned(), in_ona, ona }
}

fn below(lang: &str, id: &str, what: &str) -> String {
    format!("/{lang}/consultations/paths/contributions/{id}/{what}")
}

async fn change(browser: &Browser, id: &str, wording: &str, text: &str) -> Page {
    browser.post(&below("lt", id, "edit"), &[("text", text), ("wording", wording)]).await
}

async fn stored(app: &TestApp, id: &str) -> Stored<Contribution> {
    app.site.public.get(id).await.expect("a read").expect("a contribution")
}

async fn replaced<T: tiltas::store::Document>(app: &TestApp, one: &Stored<T>) {
    app.site.public.commit(Batch::new().replace(one)).await.expect("written");
}

async fn revisions(app: &TestApp, id: &str) -> Vec<Revision> {
    earlier(&app.site.public, id).await.expect("revisions")
}

on_both!(an_author_changes_a_text_and_everybody_sees_what, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    let before = stored(&app, &id).await;
    let page = in_ona.get(PAGE).await.expect(200);
    let edit = below("lt", &id, "edit");
    assert_eq!(page.attributes(".edit-link", "href"), [edit.as_str()]);
    let until = before.at + SignedDuration::from_mins(60);
    let until = app.site.locales.formats(Lang::LT).time(until, &app.site.zone("pagegiai"));
    assert!(page.texts(".edit-link")[0].contains(&until), "{:?}", page.texts(".edit-link"));
    assert!(app.browser().get(PAGE).await.texts(".edit-link, .edited").is_empty());
    let form = in_ona.get(&edit).await.expect(200);
    assert!(form.texts("#text").concat().contains("trūksta suoliukų") && form.says(&until));
    assert_eq!(form.attributes("input[name=wording]", "value"), ["1"]);
    let done = change(&in_ona, &id, "1", SECOND).await.expect(303);
    assert!(done.location().contains("done=reworded"), "{}", done.location());
    assert!(in_ona.get(done.location()).await.says("Pakeitimas išsaugotas."));
    let now = stored(&app, &id).await;
    assert_eq!((now.at, now.kind, now.stance), (before.at, before.kind, before.stance));
    assert_eq!((now.text.original, now.wording()), (Lang::LT, 2));
    // What everybody reads, and in every language that it was changed.
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("šiukšliadėžių") && !page.says("pagyvenę"));
    let history = below("lt", &id, "history");
    assert_eq!(page.attributes(".edited a", "href"), [history.as_str()]);
    assert!(page.texts(".edited")[0].starts_with("Pakeista 20"), "{:?}", page.texts(".edited"));
    change(&in_ona, &id, "2", "Prie tilto trūksta suoliukų ir šiukšliadėžių.").await.expect(303);
    let page = app.browser().get("/ru/consultations/paths").await.expect(200);
    let mark = page.texts(".edited").concat();
    assert!(mark.starts_with("Изменено 2 раза, последний раз — "), "{mark}");
    let page = app.browser().get(&history).await.expect(200);
    assert_eq!(page.texts(".wordings h2").len(), 3);
    assert!(page.texts(".wordings h2")[0].starts_with("Redakcija Nr. 3"));
    assert!(page.texts(".wordings h2")[0].contains("Dabartinė"));
    let texts = page.texts(".wordings .wording");
    assert!(texts[2].contains("pagyvenę žmonės neturi kur"), "{texts:?}");
    assert!(page.texts("ins").concat().contains("ir šiukšliadėžių"), "{:?}", page.texts("ins"));
    assert!(page.texts("del").concat().contains("pagyvenę žmonės"), "{:?}", page.texts("del"));
    assert_eq!(page.attributes(".wordings .wording", "lang"), ["lt", "lt", "lt"]);
    let page = app.browser().get(&below("ru", &id, "history")).await.expect(200);
    assert!(page.says("История высказывания") && page.texts("ins").concat().contains("вписано:"));
    let page = app.browser().get(&below("en", &id, "history")).await.expect(200);
    assert!(page.says("History of the contribution"));
});

on_both!(what_was_never_changed_has_one_wording, |app| {
    let Scene { id, .. } = scene(&app).await;
    let page = app.browser().get(&below("lt", &id, "history")).await.expect(200);
    assert!(page.says("Šis pasisakymas nebuvo keistas.") && page.says("suoliukų"));
    app.browser().get(&below("lt", &keys::id(), "history")).await.expect(404);
    let elsewhere = format!("/lt/petitions/none/contributions/{id}/history");
    app.browser().get(&elsewhere).await.expect(404);
});

on_both!(the_same_form_twice_is_one_change, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    let sent = async || change(&in_ona, &id, "1", SECOND).await;
    for done in [sent().await, sent().await] {
        assert!(done.expect(303).location().contains("done=reworded"));
    }
    assert_eq!(revisions(&app, &id).await.len(), 1);
    // Pressed twice at once.
    let third = "Prie tilto trūksta tik suoliukų.";
    let (one, other) =
        tokio::join!(change(&in_ona, &id, "2", third), change(&in_ona, &id, "2", third));
    one.expect(303);
    other.expect(303);
    assert_eq!((revisions(&app, &id).await.len(), stored(&app, &id).await.wording()), (2, 3));
});

on_both!(who_comes_second_is_told_and_keeps_what_they_typed, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    change(&in_ona, &id, "1", SECOND).await.expect(303);
    let page = change(&in_ona, &id, "1", "Visai kitas tekstas apie tiltą.").await.expect(409);
    assert!(page.says("pakeistas kitame lange") && page.texts(".wording").concat() == SECOND);
    assert!(page.texts("#text").concat().contains("Visai kitas tekstas"));
    let now = page.attributes("input[name=wording]", "value").remove(0);
    assert_eq!(now, "2", "sent once more, it is meant so");
    change(&in_ona, &id, &now, "Visai kitas tekstas apie tiltą.").await.expect(303);
    assert_eq!(revisions(&app, &id).await.len(), 2);
    // Two tabs at once, from the same wording: one is taken.
    let (one, other) = tokio::join!(
        change(&in_ona, &id, "3", "Vienas langas rašo apie krantinę."),
        change(&in_ona, &id, "3", "Kitas langas rašo apie pervažą.")
    );
    let mut codes = [one.status.as_u16(), other.status.as_u16()];
    codes.sort_unstable();
    assert_eq!(codes, [303, 409]);
    assert_eq!(revisions(&app, &id).await.len(), 3);
});

on_both!(a_text_that_cannot_be_taken_is_told_and_kept, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    for (text, problem) in [
        ("   ", "Užpildykite šį lauką."),
        (FIRST, "Tekstas nepakeistas."),
        (&*"ą".repeat(5_001), "5 000"),
    ] {
        let page = change(&in_ona, &id, "1", text).await.expect(422);
        let told = page.texts(".error-summary, .field-error").concat();
        assert!(told.contains(problem), "{told}");
    }
    // What they say elsewhere they do not say here again.
    comment(&in_ona, "lt", "Visai kita mintis: upės krantą reikia apšviesti iki pat uosto.").await;
    let again = "Visai kita mintis: upės krantą reikia apšviesti iki pat uosto!";
    let page = change(&in_ona, &id, "1", again).await.expect(422);
    assert!(page.says("labai panašų tekstą") && page.texts("#text").concat().contains("uosto!"));
    assert!(revisions(&app, &id).await.is_empty());
});

on_both!(others_change_nothing, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    anna.get(&below("ru", &id, "edit")).await.expect(404);
    change(&anna, &id, "1", SECOND).await.expect(404);
    change(&app.browser(), &id, "1", SECOND).await.expect(403);
    in_ona.get(&below("lt", &keys::id(), "edit")).await.expect(404);
    assert_eq!(stored(&app, &id).await.text.original_text(), FIRST);
});

on_both!(after_a_while_and_after_the_end_nothing_changes, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    let closing = app
        .site
        .public
        .first::<Consultation>(Query::on(&tiltas::consultations::BY_SLUG).equal("paths"));
    let mut closing = closing.await.expect("a read").expect("the consultation");
    let later = comment(&in_ona, "lt", "Upės krantą reikia apšviesti iki pat uosto vartų.").await;
    let later = later.trim_start_matches("contribution-").to_owned();
    // An hour after it was written.
    let mut first = stored(&app, &id).await;
    first.at -= SignedDuration::from_mins(61);
    replaced(&app, &first).await;
    let page = in_ona.get(&below("lt", &id, "edit")).await.expect(200);
    assert!(
        page.says("60 minučių po paskelbimo") && page.texts("form input[name=wording]").is_empty()
    );
    let page = change(&in_ona, &id, "1", SECOND).await.expect(422);
    assert!(
        page.says("šis laikas praėjo") && page.texts("#text").concat().contains("šiukšliadėžių")
    );
    let page = in_ona.get(PAGE).await.expect(200);
    assert_eq!(page.attributes(".edit-link", "href"), [below("lt", &later, "edit")]);
    // What nobody contributes to any more.
    closing.closes_at = app.site.now() - SignedDuration::from_hours(1);
    replaced(&app, &closing).await;
    let page = change(&in_ona, &later, "1", SECOND).await.expect(422);
    assert!(page.says("Pasisakymų čia nebepriimame"));
    assert!(in_ona.get(PAGE).await.texts(".edit-link").is_empty());
    assert!(revisions(&app, &later).await.is_empty());
});

on_both!(one_text_is_not_changed_for_ever, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    for wording in 1..=10 {
        let text = format!("{FIRST} Pataisyta {wording} kartą.");
        change(&in_ona, &id, &wording.to_string(), &text).await.expect(303);
    }
    let page = change(&in_ona, &id, "11", SECOND).await.expect(422);
    assert!(page.says("ne daugiau kaip 10 kartų"));
    let page = app.browser().get(&below("lt", &id, "history")).await.expect(200);
    assert_eq!(page.texts(".wordings h2").len(), 11);
});

on_both!(translations_of_an_earlier_wording_say_so, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    let mut one = stored(&app, &id).await;
    one.text = one.text.clone().with(Lang::RU, "У моста не хватает скамеек.");
    replaced(&app, &one).await;
    let ru = "/ru/consultations/paths";
    assert!(!app.browser().get(ru).await.says("Перевод прежней редакции"));
    assert!(in_ona.get(&below("lt", &id, "edit")).await.says("vertimai bus pažymėti"));
    change(&in_ona, &id, "1", SECOND).await.expect(303);
    let page = app.browser().get(ru).await.expect(200);
    assert!(page.says("У моста не хватает скамеек.") && page.says("Перевод прежней редакции"));
    assert!(page.says("šiukšliadėžių"), "the original of now is at hand");
    let mut one = stored(&app, &id).await;
    one.text = one.text.clone().with(Lang::RU, "У моста не хватает скамеек и урн.");
    replaced(&app, &one).await;
    assert!(!app.browser().get(ru).await.says("Перевод прежней редакции"));
});

on_both!(moderators_see_what_was_reported_and_that_it_changed, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let report = [("ground", "insult"), ("language", "ru")];
    // Changed before there is a case, and while there is one.
    change(&in_ona, &id, "1", "Kas taip rašo, tas tikras kvailys ir daugiau niekas.")
        .await
        .expect(303);
    anna.post(&below("ru", &id, "report"), &report).await.expect(303);
    let query = || Query::on(&CURRENT).equal(&id);
    let case = app.site.public.first::<Case>(query()).await.expect("a read").expect("a case");
    let moderator = app.staff("pagegiai", "Moderatorius", &[Role::Moderator]).await;
    let moderator = app.sign_in(&moderator).await;
    let address = format!("/lt/moderation/pagegiai/cases/{}", case.id);
    let form = moderator.get(&address).await.expect(200);
    let version = form.attributes("input[name=version]", "value").remove(0);
    let key = form.attributes("input[name=key]", "value").remove(0);
    change(&in_ona, &id, "2", SECOND).await.expect(303);
    let decision = [
        ("key", key.as_str()),
        ("version", version.as_str()),
        ("action", "hide"),
        ("ground", "insult"),
        ("facts", "Įžeidžiami kaimynai."),
    ];
    let page = moderator.post(&address, &decision).await.expect(409);
    assert!(
        page.says("tikras kvailys") && page.says("pagyvenę žmonės") && page.says("šiukšliadėžių")
    );
    let case = app.site.public.first::<Case>(query()).await.expect("a read").expect("a case");
    assert_eq!((case.queue, case.versions.len()), (Queue::Open, 1));
    // Decided from what stands now; then only they read the history.
    let version = case.version.to_string();
    let decision =
        decision.map(|(name, value)| (name, if name == "version" { &*version } else { value }));
    moderator.post(&address, &decision).await.expect(303);
    let history = below("lt", &id, "history");
    app.browser().get(&history).await.expect(404);
    anna.get(&history).await.expect(404);
    assert!(in_ona.get(&history).await.expect(200).says("tikras kvailys"));
    moderator.get(&history).await.expect(200);
    let page = change(&in_ona, &id, "3", "Dar kitaip apie suoliukus prie tilto.").await.expect(422);
    assert!(page.says("dabar nerodomas"));
    assert!(in_ona.get(&below("lt", &id, "edit")).await.expect(200).says("dabar nerodomas"));
});

on_both!(what_moderators_asked_to_be_changed_leaves_the_public_history, |app| {
    let Scene { in_ona, id, .. } = scene(&app).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    change(&in_ona, &id, "1", "Kas taip rašo, tas tikras kvailys ir daugiau niekas.")
        .await
        .expect(303);
    anna.post(&below("ru", &id, "report"), &[("ground", "insult"), ("language", "ru")])
        .await
        .expect(303);
    let moderator = app.staff("pagegiai", "Moderatorius", &[Role::Moderator]).await;
    let moderator = app.sign_in(&moderator).await;
    let case = app.site.public.first::<Case>(Query::on(&CURRENT).equal(&id)).await;
    let case = case.expect("a read").expect("a case").document;
    let address = format!("/lt/moderation/pagegiai/cases/{}", case.id);
    let decide = async |action: &str| {
        let form = moderator.get(&address).await.expect(200);
        let value = |name: &str| form.attributes(&format!("input[name={name}]"), "value").remove(0);
        let (key, version) = (value("key"), value("version"));
        let fields = [
            ("key", key.as_str()),
            ("version", version.as_str()),
            ("action", action),
            ("ground", "insult"),
            ("facts", "Įžeidžiami kaimynai."),
        ];
        moderator.post(&address, &fields).await.expect(303);
    };
    decide("ask-edit").await;
    let edit = below("lt", &id, "edit");
    let page = in_ona.get(&edit).await.expect(200);
    assert!(page.says("Kodėl prašome pataisyti"), "one address: here it is the moderators' form");
    let polite = [("text", SECOND), ("language", "lt")];
    in_ona.post(&edit, &polite).await.expect(303);
    in_ona.post(&edit, &polite).await.expect(303);
    decide("release").await;
    let history = below("lt", &id, "history");
    let page = app.browser().get(&history).await.expect(200);
    assert!(!page.says("kvailys") && !page.says("pagyvenę") && page.says("šiukšliadėžių"));
    assert!(page.says("2 ankstesnių redakcijų nerodome"));
    assert!(moderator.get(&history).await.expect(200).says("kvailys"));
    assert!(in_ona.get(&history).await.expect(200).says("kvailys"));
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(".edited").concat().starts_with("Pakeista 2 kartus"));
});

on_both!(a_newcomers_link_waits_also_when_it_is_added_later, |app| {
    plant(&app, "paths").await;
    let resident = app.resident("pagegiai", "Naujokas", Lang::LT).await;
    let store = app.personal("pagegiai");
    let mut found = store.get::<Resident>(&resident.id).await.expect("a read").expect("them");
    found.unconfirm();
    store.commit(Batch::new().replace(&found)).await.expect("unconfirmed");
    let browser = app.sign_in(&resident).await;
    let id = comment(&browser, "lt", FIRST).await;
    let id = id.trim_start_matches("contribution-");
    let link = format!("{FIRST} Žiūrėkite https://takai.example/zemelapis");
    let done = change(&browser, id, "1", &link).await.expect(303);
    assert!(done.location().contains("done=contribution-held"));
    change(&browser, id, "1", &link).await.expect(303);
    assert!(!app.browser().get(PAGE).await.says("suoliukų"), "nobody sees it before a moderator");
    let case = app.site.public.first::<Case>(Query::on(&CURRENT).equal(id)).await;
    let case = case.expect("a read").expect("a case");
    assert_eq!((case.queue, case.ground), (Queue::Held, Ground::Spam));
    assert_eq!(case.opened_at, stored(&app, id).await.edited.expect("edited").at);
});

async fn adjusted(engine: Engine) {
    let app = TestApp::adjusted(engine, |config| {
        config.moderation.contributions_per_hour = 2;
        config.discussion.edit_minutes = 180;
    })
    .await;
    let Scene { in_ona, id, .. } = scene(&app).await;
    change(&in_ona, &id, "1", SECOND).await.expect(303);
    change(&in_ona, &id, "2", "Prie tilto trūksta visko.").await.expect(303);
    let page = change(&in_ona, &id, "3", "Prie tilto trūksta pavėsio.").await.expect(422);
    assert!(
        page.says("ne daugiau kaip 2 pakeitimus")
            && page.texts("#text").concat().contains("pavėsio")
    );
    app.advance(SignedDuration::from_mins(61));
    change(&in_ona, &id, "3", "Prie tilto trūksta pavėsio.").await.expect(303);
    app.advance(SignedDuration::from_mins(120));
    let page = change(&in_ona, &id, "4", "Prie tilto trūksta šviesos.").await.expect(422);
    assert!(page.says("180 minučių po paskelbimo"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_often_and_how_long_are_settings_sqlite() {
    adjusted(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_often_and_how_long_are_settings_mongo() {
    adjusted(Engine::Mongo).await;
}

on_both!(petitions_are_discussed_in_the_same_way, |app| {
    let author = app.resident("sovetsk", "Анна", Lang::RU).await;
    let petition = petitions::petition(&app, &author, "bridge", &["pagegiai", "sovetsk"]);
    app.site.public.commit(Batch::new().insert(&petition)).await.expect("a petition");
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let fields = [("text", FIRST), ("key", &*keys::id()), ("language", "lt")];
    let done = ona.post("/lt/petitions/bridge/contributions", &fields).await.expect(303);
    let (_, id) = done.location().rsplit_once("#contribution-").expect("a place");
    let one = format!("/lt/petitions/bridge/contributions/{id}");
    ona.get(&format!("{one}/edit")).await.expect(200);
    let fields = [("text", SECOND), ("wording", "1")];
    ona.post(&format!("{one}/edit"), &fields).await.expect(303);
    let page = app.browser().get(&format!("{one}/history")).await.expect(200);
    assert_eq!(page.texts(".wordings h2").len(), 2);
});

on_both!(nobody_is_told_twice_of_what_was_changed, |app| {
    let Scene { in_ona, id, ona } = scene(&app).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let in_anna = app.sign_in(&anna).await;
    let done = reply(&in_anna, "ru", &id, "Согласна, скамейки нужны на обоих берегах реки.").await;
    let (_, answer) = done.location().rsplit_once("#contribution-").expect("a place");
    let fields = [("text", "Согласна: скамейки нужны и у нас."), ("wording", "1")];
    in_anna.post(&below("ru", answer, "edit"), &fields).await.expect(303);
    change(&in_ona, &id, "1", SECOND).await.expect(303);
    assert_eq!(letters(&app, &ona, 1).await.len(), 1);
    tokio::time::sleep(Duration::from_millis(500)).await;
    let (to_ona, to_anna) = (delivered(&app, &ona), delivered(&app, &anna));
    assert_eq!((to_ona.len(), to_anna.len()), (1, 0), "the reply's, once");
    assert!(to_ona[0].body_text(0).expect("a text").contains("на обоих берегах"));
});

on_both!(earlier_wordings_are_handed_out_and_forgotten, |app| {
    let Scene { in_ona, id, ona } = scene(&app).await;
    let subject = || Subject {
        resident: ona.id.clone(),
        municipality: ona.municipality.clone(),
        former: residents::nobody(),
    };
    let export = async || (REVISIONS.export)(app.site.clone(), subject()).await.expect("an export");
    assert!(export().await.is_null());
    change(&in_ona, &id, "1", SECOND).await.expect(303);
    let text = export().await.to_string();
    assert!(text.contains("pagyvenę žmonės") && text.contains(&id), "{text}");
    for keeper in tiltas::app::KEEPERS.iter().filter(|one| one.name.starts_with("contribution")) {
        for _ in 0..20 {
            let round = (keeper.erase)(app.site.clone(), subject()).await.expect("a round");
            if round == Round::Done {
                break;
            }
        }
    }
    assert!(revisions(&app, &id).await.is_empty());
    let page = app.browser().get(&below("lt", &id, "history")).await.expect(200);
    assert!(page.says("šiukšliadėžių") && page.says("ištrintos kartu su autoriaus paskyra"));
    assert!(!page.says("pagyvenę") && page.says("Buvęs gyventojas"));
    let now = stored(&app, &id).await;
    assert_eq!(now.text, Localized::new(Lang::LT, SECOND));
});
