//! A case from its opening to its end, by whom, and what everybody sees meanwhile.

use super::*;
use crate::on_both;
use tiltas::journal::{ACT, Act};
use tiltas::moderation::{About, Action, Found, Ground, Queue};

on_both!(what_is_hidden_leaves_everybodys_sight_at_once, |app| {
    let scene = scene(&app).await;
    let to = format!("contribution-{}", scene.id);
    reply(&scene.in_anna, "ru", &to, "Не надо так.").await;
    let visitor = app.browser();
    let before = visitor.get(PAGE).await.expect(200);
    assert!(before.says("Kas čia rašo") && before.says("2 pasisakymai"));
    decided(&scene, "hide", &[]).await;
    let after = visitor.get(PAGE).await.expect(200);
    assert!(!after.says("Kas čia rašo") && after.says("1 pasisakymas"));
    let shown = after.texts(&format!("#{to} > .contribution-body .withheld")).concat();
    assert!(shown.contains("pagal taisyklę „Įžeidimai“"), "{shown}");
    assert!(!after.texts(&format!("#{to} > .contribution-head")).concat().contains("Ona"));
    assert!(after.says("Не надо так."), "replies are kept");
    assert!(visitor.get("/lt/consultations").await.says("1 pasisakymas"));
    assert!(!scene.in_anna.get("/ru/consultations/paths").await.says("Kas čia rašo"));
    let other = moderator(&app, "sovetsk").await;
    assert!(!other.get("/ru/consultations/paths").await.says("Kas čia rašo"), "the other side's");
    // Its author and the moderators of their side still read it.
    for reader in [&scene.in_ona, &scene.moderator] {
        let page = reader.get(PAGE).await.expect(200);
        assert!(page.says("Kas čia rašo"));
        assert_eq!(
            page.attributes(&format!("#{to} > .contribution-body a[href*='/decisions/']"), "href")
                .len(),
            1
        );
    }
    // Its permalink stands, and it is not answered or reported any more.
    let link = format!("/lt/consultations/paths/contributions/{}", scene.id);
    visitor.get(&link).await.expect(303);
    let page = scene.in_anna.get(&below("ru", &scene.id, "reply")).await.expect(200);
    assert!(!page.says("Kas čia rašo") && page.attributes("form.form textarea", "id").is_empty());
    let fields = [("text", "Отвечаю всё равно"), ("in_reply_to", scene.id.as_str())];
    let page = write(&scene.in_anna, "ru", &fields).await.expect(422);
    assert!(page.texts("textarea").concat().contains("Отвечаю всё равно"));
    let late = app.resident("sovetsk", "Лена", Lang::RU).await;
    report(&app.sign_in(&late).await, "ru", &scene.id, "insult").await.expect(404);
});

on_both!(the_author_gets_the_reasons_in_their_language, |app| {
    plant(&app, "paths").await;
    let anna = app.resident("pagegiai", "Анна", Lang::RU).await;
    let in_anna = app.sign_in(&anna).await;
    let id = comment(&in_anna, "ru", "Все они дураки, и соседи их дураки, и дети тоже.").await;
    let id = id.trim_start_matches("contribution-");
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    report(&app.sign_in(&ona).await, "lt", id, "insult").await.expect(303);
    let moderator = moderator(&app, "pagegiai").await;
    let case = first_case(&moderator, "pagegiai", "open").await;
    decide(&moderator, &case, "hide", &[]).await.expect(303);
    let (subject, text) = mails(&app, &anna, 1).await.remove(0);
    assert_eq!(subject, "Ваше высказывание скрыто: Тропы вдоль Немана");
    for said in [
        "> Все они дураки, и соседи их дураки, и дети тоже.",
        "Правило: Оскорбления.",
        "> Pirmame sakinyje įžeidžiami kaimynai.",
        "Написано по-литовски.",
        "О высказывании сообщили другие жители.",
        "жалобу можно подать до",
    ] {
        assert!(text.contains(said), "{said} is not in:\n{text}");
    }
    let address = text.split_whitespace().find(|word| word.contains("/moderation/decisions/"));
    let path = address.expect("an address").trim_start_matches(app.url.as_str());
    let page = in_anna.get(path).await.expect(200);
    assert!(page.says("Все они дураки") && page.says("Pirmame sakinyje"));
    assert_eq!(page.attributes(".quoted .text", "lang"), ["ru", "lt"]);
    moderator.get(path).await.expect(200);
    // Nobody else learns that it exists; a visitor is asked to sign in.
    app.sign_in(&ona).await.get(path).await.expect(404);
    super::moderator(&app, "sovetsk").await.get(path).await.expect(404);
    app.browser().get(path).await.expect(403);
});

on_both!(only_moderators_of_the_authors_side_decide, |app| {
    let scene = scene(&app).await;
    report(&scene.in_anna, "ru", &scene.id, "insult").await.expect(303);
    let case = first_case(&scene.moderator, "pagegiai", "open").await;
    let fields = [("action", "hide"), ("ground", "insult"), ("facts", "x"), ("version", "1")];
    let other = moderator(&app, "sovetsk").await;
    let elsewhere = case.replace("pagegiai", "sovetsk");
    for (browser, path, status) in [
        (&other, case.as_str(), 403),
        (&other, elsewhere.as_str(), 404),
        (&scene.in_ona, case.as_str(), 403),
        (&app.browser(), case.as_str(), 403),
    ] {
        browser.get(path).await.expect(status);
        browser.post(path, &fields).await.expect(status);
    }
    let administrator = app.staff("pagegiai", "Vardenė", &[Role::Administrator]).await;
    let administrator = app.sign_in(&administrator).await;
    let page = administrator.get(&case).await.expect(200);
    assert!(page.attributes("input[name=action]", "value").is_empty());
    administrator.post(&case, &fields).await.expect(403);
    let editor = app.staff("pagegiai", "Redaktorė", &[Role::Editor, Role::Translator]).await;
    app.sign_in(&editor).await.get("/lt/moderation/pagegiai").await.expect(403);
    assert!(app.browser().get(PAGE).await.says("Kas čia rašo"), "nothing was decided");
});

on_both!(of_two_who_decide_at_once_one_does, |app| {
    let scene = scene(&app).await;
    report(&scene.in_anna, "ru", &scene.id, "insult").await.expect(303);
    let case = first_case(&scene.moderator, "pagegiai", "open").await;
    let second = moderator(&app, "pagegiai").await;
    let (first_form, second_form) =
        tokio::join!(form(&scene.moderator, &case), form(&second, &case));
    let fields = |form: &(String, String), action: &str| {
        [
            ("key", &*form.0),
            ("version", &*form.1),
            ("action", action),
            ("ground", "insult"),
            ("facts", "Mano žodžiai"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let post = async |browser: &Browser, fields: [(String, String); 5]| {
        let fields = fields.each_ref().map(|(name, value)| (name.as_str(), value.as_str()));
        browser.post(&case, &fields).await
    };
    let hides = fields(&first_form, "hide");
    let (one, two) = tokio::join!(
        post(&scene.moderator, hides.clone()),
        post(&second, fields(&second_form, "keep"))
    );
    let statuses = [one.status.as_u16(), two.status.as_u16()];
    assert!(statuses == [303, 409] || statuses == [409, 303], "{statuses:?}");
    let lost = if statuses[0] == 409 { &one } else { &two };
    assert!(
        lost.says("atvejis pasikeitė") && lost.texts("#facts").concat().contains("Mano žodžiai")
    );
    assert_eq!(decisions(&app, &scene.ona).await.len(), 1);
    // The same form again is the same decision for whoever won, and refused for the other.
    if statuses[0] == 303 {
        post(&scene.moderator, hides).await.expect(303);
        assert_eq!(decisions(&app, &scene.ona).await.len(), 1);
    }
});

on_both!(a_closed_thread_takes_no_replies, |app| {
    let scene = scene(&app).await;
    let to = format!("contribution-{}", scene.id);
    let done = reply(&scene.in_anna, "ru", &to, "Отвечаю").await;
    let (_, replied) = done.location().split_once("#contribution-").expect("an anchor");
    report(&scene.in_ona, "lt", replied, "off-topic").await.expect(303);
    let sovetsk = moderator(&app, "sovetsk").await;
    let page = sovetsk.get("/ru/moderation/sovetsk").await.expect(200);
    let case = page.attributes("a[data-case]", "href").remove(0);
    decide(&sovetsk, &case, "close", &[]).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("Pokalbis uždarytas") && page.says("Kas čia rašo") && page.says("Отвечаю"));
    assert!(page.attributes(".reply-link", "href").is_empty());
    for id in [scene.id.as_str(), replied] {
        let fields = [("text", "Dar žodelis"), ("in_reply_to", id)];
        let page = write(&scene.in_ona, "lt", &fields).await.expect(422);
        assert!(page.texts("textarea").concat().contains("Dar žodelis"));
    }
    comment(&scene.in_ona, "lt", "Kitas pokalbis atviras").await;
});

on_both!(what_was_changed_is_looked_at_again, |app| {
    let scene = scene(&app).await;
    let case = decided(&scene, "ask-edit", &[]).await;
    assert!(!app.browser().get(PAGE).await.says("Kas čia rašo"));
    let edit = below("lt", &scene.id, "edit");
    scene.in_anna.get(&edit).await.expect(404);
    scene.moderator.get(&edit).await.expect(404);
    let page = scene.in_ona.get(&edit).await.expect(200);
    assert!(page.texts("#text").concat().contains("Kas čia rašo") && page.says("Pirmame sakinyje"));
    scene.in_ona.post(&edit, &[("text", RUDE), ("language", "lt")]).await.expect(422);
    let polite =
        [("text", "Su tuo nesutinku, nes tako ten niekas neprižiūrės."), ("language", "lt")];
    scene.in_ona.post(&edit, &polite).await.expect(303);
    scene.in_ona.post(&edit, &polite).await.expect(303);
    assert!(!app.browser().get(PAGE).await.says("Su tuo nesutinku"), "not before a moderator");
    assert!(scene.in_ona.get(PAGE).await.says("Su tuo nesutinku"));
    assert_eq!(first_case(&scene.moderator, "pagegiai", "held").await, case);
    let page = scene.moderator.get(&case).await.expect(200);
    assert!(page.says("Su tuo nesutinku") && page.says("Kas čia rašo"), "both versions");
    decide(&scene.moderator, &case, "release", &[]).await.expect(303);
    assert!(app.browser().get(PAGE).await.says("Su tuo nesutinku"));
    let case = case_of(&app, case.rsplit('/').next().expect("an id")).await;
    assert_eq!((case.queue, case.versions.len()), (Queue::Decided, 1));
    assert_eq!(decisions(&app, &scene.ona).await.len(), 2);
});

on_both!(problems_of_a_decision_are_told_and_kept, |app| {
    let scene = scene(&app).await;
    report(&scene.in_anna, "ru", &scene.id, "insult").await.expect(303);
    let case = first_case(&scene.moderator, "pagegiai", "open").await;
    let page = scene.moderator.post(&case, &[("facts", "Tik faktai")]).await.expect(422);
    assert!(page.texts("#facts").concat().contains("Tik faktai"));
    for days in ["0", "-1", "181", "daug", "99999999999"] {
        let page = decide(&scene.moderator, &case, "suspend", &[("days", days)]).await.expect(422);
        assert!(page.texts(".field-error").concat().contains("180"), "{days}");
    }
    decide(&scene.moderator, &case, "release", &[]).await.expect(409);
    decide(&scene.moderator, &case, "hide", &[("facts", "")]).await.expect(422);
    assert!(decisions(&app, &scene.ona).await.is_empty());
});

/// Nothing runs here, so the acts wait in the queue to be looked at.
#[tokio::test]
async fn acts_name_a_municipality_and_a_rule_and_nobody() {
    let app = TestApp::idle(crate::support::app::Engine::Sqlite).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let about = About {
        key: "consultations/1".into(),
        path: "/consultations/paths".into(),
        title: tiltas::locale::Localized::new(Lang::LT, "Takai"),
    };
    let act = tiltas::moderation::acts::decided(&decision(&app, &ona, about, 0));
    let event = act.event(keys::id());
    assert_eq!(event.kind, ACT);
    let text = event.body.to_string();
    assert!(!text.contains(&ona.id) && !text.contains("Ona"), "{text}");
    let act: Act = event.read().expect("an act");
    assert_eq!((act.kind.as_str(), act.municipality.as_str()), ("moderation-decided", "pagegiai"));
    assert_eq!(act.values["rule"], "insult");
}

/// A decision as if somebody had made it, `took` seconds after the case was opened.
pub fn decision(app: &TestApp, author: &Resident, about: About, took: i64) -> Decision {
    let at = app.site.now();
    Decision {
        id: keys::id(),
        key: keys::id(),
        case: keys::id(),
        contribution: keys::id(),
        about,
        side: author.municipality.clone(),
        author: author.id.clone(),
        by: "somebody".into(),
        action: Action::Hide,
        ground: Ground::Insult,
        facts: tiltas::locale::Localized::new(Lang::LT, "Faktai"),
        text: None,
        found: Found::Report,
        reports: 1,
        until: None,
        at,
        took,
        period: tiltas::moderation::period(at),
        appeal_until: at,
        appealed: tiltas::moderation::Appealed::Not,
        appeal: None,
        review: None,
    }
}
