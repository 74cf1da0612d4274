//! Drafting: two towns prepare a consultation together, one prepares one alone; texts, timetable,
//! files, withdrawing, adopting.

use super::{at, with};
use crate::attachments::png;
use crate::journal::acts::entries;
use crate::on_both;
use crate::petitions::letters::letters;
use crate::support::app::{Engine, TestApp};
use crate::support::pages::{Browser, Page};
use jiff::SignedDuration;
use std::time::Duration;
use tiltas::consultations::drafting::{ConsultationDraft, News, said};
use tiltas::consultations::{Consultation, Phase, settle};
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Role;
use tiltas::residents::Resident;

const TITLE: &str = "Nemuno pakrantė vasarą";
pub const SLUG: &str = "nemuno-pakrante-vasara";

/// An editor of a town, and their browser.
pub async fn editor(app: &TestApp, town: &str) -> (Resident, Browser) {
    let editor = app.staff(town, "Redaktorius", &[Role::Editor]).await;
    let browser = app.sign_in(&editor).await;
    (editor, browser)
}

/// Begins a draft in Pagėgiai with these towns; its id.
pub async fn begun(browser: &Browser, others: &[&str]) -> String {
    let new = "/lt/consultations/desk/pagegiai/new";
    let page = browser.get(new).await.expect(200);
    let key = page.attributes("input[name=key]", "value").concat();
    let names: Vec<String> = others.iter().map(|town| format!("host-{town}")).collect();
    let mut fields = vec![("key", key.as_str()), ("title", TITLE)];
    fields.extend(names.iter().map(|name| (name.as_str(), "yes")));
    let next = browser.post(new, &fields).await.expect(303);
    assert_eq!(next.location(), format!("{}/texts/lt", own(&key)));
    // Sent once more, it is the same one.
    assert_eq!(browser.post(new, &fields).await.expect(303).location(), next.location());
    key
}

/// A draft's page in Pagėgiai, and in Sovetsk.
pub fn own(id: &str) -> String {
    format!("/lt/consultations/desk/pagegiai/{id}")
}
pub fn theirs(id: &str) -> String {
    format!("/ru/consultations/desk/sovetsk/{id}")
}

/// Writes the texts of a language as somebody who has just opened the form.
pub async fn write(browser: &Browser, page: &str, lang: &str, title: &str, body: &str) -> Page {
    let form = format!("{page}/texts/{lang}");
    let version = browser.get(&form).await.expect(200).attributes("input[name=version]", "value");
    let fields = [("title", title), ("summary", "…"), ("body", body), ("version", &version[0])];
    browser.post(&form, &fields).await
}

/// The journal once it has so many acts of a kind: the kinds of all.
pub async fn recorded(app: &TestApp, kind: &str, many: usize) -> Vec<String> {
    for _ in 0..400 {
        let all: Vec<String> = entries(app, 1).await.into_iter().map(|entry| entry.0).collect();
        if all.iter().filter(|one| *one == kind).count() >= many {
            return all;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("there were never {many} acts of {kind}");
}

/// Instead of hours: as it is.
pub const KEPT: i64 = i64::MIN;

/// Saves a timetable, given in hours from now.
pub async fn time(
    app: &TestApp,
    browser: &Browser,
    page: &str,
    hours: &[(&str, i64)],
    who: &str,
) -> Page {
    let form = format!("{page}/terms");
    let now = browser.get(&form).await.expect(200);
    let there = |field: &str| now.attributes(&format!("[name={field}]"), "value").concat();
    let mut all = vec![("version".into(), there("version")), ("participation".into(), who.into())];
    for (word, hours) in hours {
        let [day, hour] = [format!("date-{word}"), format!("time-{word}")];
        if *hours == KEPT {
            all.extend([(day.clone(), there(&day)), (hour.clone(), there(&hour))]);
        } else {
            let local = app.site.zone("pagegiai").to_datetime(at(app, *hours));
            all.push((day, local.date().to_string()));
            all.push((hour, local.strftime("%H:%M").to_string()));
        }
    }
    let all: Vec<(&str, &str)> = all
        .iter()
        .map(|(name, value): &(String, String)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(&form, &all).await
}

pub const HOURS: &[(&str, i64)] = &[("questions", 24), ("discussion", 72), ("closing", 240)];

/// A draft of both towns with everything that it needs.
pub async fn whole(app: &TestApp, first: &Browser, second: &Browser) -> String {
    let id = begun(first, &["sovetsk"]).await;
    write(first, &own(&id), "lt", TITLE, "Ką daryti **pakrantėje**?").await.expect(303);
    time(app, first, &own(&id), HOURS, "registered").await.expect(303);
    write(second, &theirs(&id), "ru", "Берег Немана летом", "Что делать?").await.expect(303);
    id
}

pub async fn draft(app: &TestApp, id: &str) -> ConsultationDraft {
    app.site.public.get(id).await.expect("a read").expect("a draft").document
}

/// Approves what is there now.
pub async fn approve(app: &TestApp, browser: &Browser, page: &str, id: &str) -> Page {
    let version = draft(app, id).await.edition.to_string();
    browser.post(&format!("{page}/approve"), &[("version", &version)]).await
}

/// A consultation of both towns that has been published.
pub async fn published(app: &TestApp, first: &Browser, second: &Browser) -> String {
    let id = whole(app, first, second).await;
    approve(app, first, &own(&id), &id).await.expect(303);
    approve(app, second, &theirs(&id), &id).await.expect(303);
    id
}

on_both!(two_towns_prepare_and_publish_together, |app| {
    let ((pagegiai, first), (sovetsk, second)) =
        (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = whole(&app, &first, &second).await;
    let desk = second.get("/ru/consultations/desk/sovetsk").await.expect(200);
    assert!(desk.texts("#drafting + .duties .card-title").len() == 1 || desk.says(TITLE));
    let page = first.get(&own(&id)).await.expect(200);
    assert!(page.says("Берег Немана летом") && page.says("dar nepatvirtinta"));
    assert_eq!(page.texts(".timetable h3"), ["Klausimai", "Diskusija"]);
    // What the other town has changed since is marked word by word.
    assert!(page.texts(".difference ins").iter().any(|text| text.contains("Берег Немана летом")));
    let done = approve(&app, &first, &own(&id), &id).await.expect(303);
    assert!(done.location().ends_with("?done=drafting-approved"));
    app.browser().get(&format!("/lt/consultations/{SLUG}")).await.expect(404);
    let desk = second.get("/ru/consultations/desk/sovetsk").await.expect(200);
    assert!(desk.says("ждёт 1 обсуждение") || desk.says("ждёт 1\u{a0}обсуждение"));
    let done = approve(&app, &second, &theirs(&id), &id).await.expect(303);
    assert!(second.get(done.location()).await.expect(200).says("Утверждено и опубликовано."));
    let page = app.browser().get(&format!("/ru/consultations/{SLUG}")).await.expect(200);
    assert_eq!(page.texts("h1"), ["Берег Немана летом"]);
    let page = app.browser().get(&format!("/lt/consultations/{SLUG}")).await.expect(200);
    assert_eq!(page.texts(".prose strong"), ["pakrantėje"]);
    assert_eq!(page.texts(".phases b"), ["Klausimai", "Diskusija"]);
    recorded(&app, "consultation-published", 2).await;
    // It lives by its timetable.
    app.advance(SignedDuration::from_hours(25));
    settle(&app.site).await.expect("a round");
    let one: Consultation =
        app.site.public.get(&id).await.expect("a read").expect("the consultation").document;
    assert_eq!((one.phase(app.site.now()), one.published.number), (Phase::Questions, 1));
    // Each editor was told in their language, and of nothing that they did themselves.
    let told = letters(&app, &sovetsk, 2).await;
    assert!(told.iter().any(|(subject, _)| subject.starts_with("Приглашение вместе готовить")));
    assert!(told.iter().any(|(subject, _)| subject.starts_with("Обсуждение ждёт Вашего")));
    let told = letters(&app, &pagegiai, 1).await;
    assert_eq!(told.len(), 1);
    assert!(told[0].0.starts_with("Konsultacija paskelbta: "), "{told:?}");
});

on_both!(one_town_consults_alone_and_the_others_read, |app| {
    let (_, first) = editor(&app, "pagegiai").await;
    let id = begun(&first, &[]).await;
    write(&first, &own(&id), "lt", TITLE, "Ką daryti?").await.expect(303);
    time(&app, &first, &own(&id), HOURS, "hosts").await.expect(303);
    let done = approve(&app, &first, &own(&id), &id).await.expect(303);
    assert!(done.location().ends_with("?done=drafting-published"));
    app.advance(SignedDuration::from_hours(25));
    let path = format!("/ru/consultations/{SLUG}");
    let fields = [("text", "Kada?"), ("language", "lt"), ("kind", "question")];
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let [anna, ona] = [app.sign_in(&anna).await, app.sign_in(&ona).await];
    let page = anna.get(&path).await.expect(200);
    assert!(page.says("только жители этих муниципалитетов"));
    assert!(page.attributes("textarea[name=text]", "name").is_empty());
    anna.post(&format!("{path}/contributions"), &fields).await.expect(422);
    ona.post(&format!("{path}/contributions"), &fields).await.expect(303);
    // The hosts let the others in, as they approve it again.
    let hours: &[(&str, i64)] = &[("questions", KEPT), ("discussion", 47), ("closing", 215)];
    time(&app, &first, &own(&id), hours, "registered").await.expect(303);
    anna.post(&format!("{path}/contributions"), &fields).await.expect(422);
    approve(&app, &first, &own(&id), &id).await.expect(303);
    anna.post(&format!("{path}/contributions"), &fields).await.expect(303);
});

on_both!(a_timetable_is_taken_or_refused_beside_its_field, |app| {
    let (_, first) = editor(&app, "pagegiai").await;
    let page = own(&begun(&first, &[]).await);
    let cases: [(&[(&str, i64)], &str); 4] = [
        (&[("closing", 10)], "#date-information"),
        (&[("questions", 10)], "#date-closing"),
        (&[("questions", 10), ("closing", 10)], "#date-closing"),
        (&[("questions", 30), ("discussion", 20), ("closing", 90)], "#date-discussion"),
    ];
    for (hours, field) in cases {
        let refused = time(&app, &first, &page, hours, "registered").await.expect(422);
        assert_eq!(refused.attributes(".error-summary a", "href"), [field], "{hours:?}");
        let kept = format!("#date-{}", hours[0].0);
        assert!(!refused.attributes(&kept, "value").concat().is_empty());
    }
    time(&app, &first, &page, HOURS, "nobody").await.expect(422);
    for (field, typed) in [("date-vote", "rytoj"), ("time-vote", "25:61")] {
        let fields = [("participation", "registered"), ("date-vote", "2030-05-05"), (field, typed)];
        let refused = first.post(&format!("{page}/terms"), &fields).await.expect(422);
        assert_eq!(refused.attributes(".error-summary a", "href"), [format!("#{field}")]);
    }
    // A draft may still be without one.
    time(&app, &first, &page, &[], "registered").await.expect(303);
    let long = "ž".repeat(151);
    let fields = [("title", ""), ("summary", ""), ("body", ""), ("version", "1")];
    first.post(&format!("{page}/texts/lt"), &fields).await.expect(422);
    let fields = [("title", long.as_str()), ("version", "1")];
    let refused = first.post(&format!("{page}/texts/lt"), &fields).await.expect(422);
    assert_eq!(refused.attributes("#title", "value"), [long]);
    first.get(&format!("{page}/texts/de")).await.expect(404);
    first.post("/lt/consultations/desk/pagegiai/new", &[("title", " ")]).await.expect(422);
});

on_both!(files_are_seen_by_editors_then_by_everybody, |app| {
    let ((_, first), (_, second)) = (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = whole(&app, &first, &second).await;
    let to = format!("{}/attachments", own(&id));
    first.post_file(&to, &[("title", "")], &png(0)).await.expect(422);
    for (name, n) in [("Planas", 1), ("Schema", 2)] {
        first.post_file(&to, &[("title", name)], &png(n)).await.expect(303);
    }
    let page = second.get(&theirs(&id)).await.expect(200);
    let files = page.attributes("a.attachment", "href");
    assert_eq!(files.len(), 2);
    second.get(&files[0]).await.expect(200);
    app.browser().get(&files[0]).await.expect(404);
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    app.sign_in(&ona).await.get(&files[0]).await.expect(404);
    let gone = draft(&app, &id).await.content.attachments[1].id.clone();
    second.post(&format!("{}/attachments/{gone}/remove", theirs(&id)), &[]).await.expect(303);
    approve(&app, &first, &own(&id), &id).await.expect(303);
    approve(&app, &second, &theirs(&id), &id).await.expect(303);
    let page = app.browser().get(&format!("/lt/consultations/{SLUG}")).await.expect(200);
    let public = page.attributes("a.attachment", "href");
    assert_eq!(public.len(), 1);
    app.browser().get(&public[0]).await.expect(200);
    // Taken out of the next version, residents still get it until that is published.
    let file = draft(&app, &id).await.content.attachments[0].id.clone();
    first.post(&format!("{}/attachments/{file}/remove", own(&id)), &[]).await.expect(303);
    app.browser().get(&public[0]).await.expect(200);
});

on_both!(withdrawing_says_why_to_whoever_could_read_it, |app| {
    let ((pagegiai, first), (sovetsk, second)) =
        (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    // Before anybody could read it: the journal does not name it.
    let id = begun(&first, &["sovetsk"]).await;
    second.post(&format!("{}/withdraw", theirs(&id)), &[("reason", " ")]).await.expect(422);
    let reason = [("reason", "Нет средств."), ("reason-lt", "Nėra lėšų.")];
    let withdraw = format!("{}/withdraw", theirs(&id));
    second.post(&withdraw, &reason).await.expect(303);
    second.post(&withdraw, &reason).await.expect(303);
    let page = first.get(&own(&id)).await.expect(200);
    assert!(
        page.says("Nėra lėšų.") && page.attributes("form[action$=approve]", "action").is_empty()
    );
    write(&first, &own(&id), "lt", "Kitas", "Tekstas").await.expect(409);
    approve(&app, &first, &own(&id), &id).await.expect(409);
    let told = letters(&app, &pagegiai, 1).await;
    assert!(told[0].0.starts_with("Konsultacija atšaukta"), "{told:?}");
    assert_eq!(entries(&app, 1).await[0].0, "consultation-abandoned");
    // After: everybody reads the reason, and nobody contributes.
    let id = published(&app, &first, &second).await;
    app.advance(SignedDuration::from_hours(25));
    first.post(&format!("{}/withdraw", own(&id)), &[("reason", "Klaida.")]).await.expect(303);
    let path = format!("/lt/consultations/{SLUG}");
    let page = app.browser().get(&path).await.expect(200);
    assert!(page.says("Konsultacija atšaukta") && page.says("Klaida."));
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let fields = [("text", "Kada?"), ("language", "lt"), ("kind", "question")];
    ona.post(&format!("{path}/contributions"), &fields).await.expect(422);
    settle(&app.site).await.expect("a round");
    let kinds = recorded(&app, "consultation-withdrawn", 1).await;
    assert!(!kinds.iter().any(|kind| kind == "consultation-closed"), "{kinds:?}");
    let list = app.browser().get("/lt/consultations").await.expect(200);
    assert!(list.texts("section[aria-labelledby=open-title] .card-title").is_empty());
    letters(&app, &sovetsk, 3).await;
});

on_both!(what_was_not_prepared_here_is_adopted, |app| {
    let (_, first) = editor(&app, "pagegiai").await;
    with(&app, "paths", |one| one).await;
    let desk = first.get("/lt/consultations/desk/pagegiai").await.expect(200);
    let adopt = desk.attributes("form[action*=adopt]", "action");
    assert_eq!(adopt, ["/lt/consultations/desk/pagegiai/adopt/paths"]);
    let page = first.post(&adopt[0], &[]).await.expect(303);
    assert_eq!(first.post(&adopt[0], &[]).await.expect(303).location(), page.location());
    let shown = first.get(page.location()).await.expect(200);
    assert!(shown.says("Paskelbta") && shown.texts(".difference").is_empty());
    first.post("/lt/consultations/desk/pagegiai/adopt/nowhere", &[]).await.expect(404);
    let desk = first.get("/lt/consultations/desk/pagegiai").await.expect(200);
    assert!(desk.attributes("form[action*=adopt]", "action").is_empty());
    assert_eq!(desk.texts("section[aria-labelledby=published] .card-title"), ["Nemuno takai"]);
    // It goes on like any other: a change waits for both.
    let id = page.location().rsplit('/').next().and_then(|last| last.split('?').next());
    let id = id.expect("an id").to_owned();
    write(&first, &own(&id), "lt", "Nemuno takai ir tiltai", "Naujas").await.expect(303);
    approve(&app, &first, &own(&id), &id).await.expect(303);
    let page = app.browser().get("/lt/consultations/paths").await.expect(200);
    assert_eq!(page.texts("h1"), ["Nemuno takai"]);
    let (_, second) = editor(&app, "sovetsk").await;
    approve(&app, &second, &theirs(&id), &id).await.expect(303);
    let page = app.browser().get("/lt/consultations/paths").await.expect(200);
    assert_eq!(page.texts("h1"), ["Nemuno takai ir tiltai"]);
});

#[tokio::test]
async fn every_letter_to_editors_reads_well() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let title = Localized::new(Lang::LT, TITLE).with(Lang::RU, "Берег Немана летом");
    for lang in [Lang::LT, Lang::RU, Lang::EN] {
        let mut all = String::new();
        for news in News::ALL {
            for by in ["pagegiai", "sovetsk"] {
                let [subject, _] = news.keys();
                let args = [("title", title.text(lang))].into_iter().collect();
                let subject = app.site.locales.text(lang, &subject, Some(&args));
                let text = said(&app.site, news, &title, by);
                all.push_str(&format!("{subject}\n{}\n\n", text.text(lang)));
            }
        }
        insta::assert_snapshot!(format!("drafting-letters-{lang}"), all);
    }
}
