//! What the registered are told, read through in every language; once, and nobody of their own act.

use super::{Written, meeting, planted, stored};
use crate::on_both;
use crate::petitions::letters::letters;
use crate::support::app::{Engine, TestApp};
use jiff::SignedDuration;
use tiltas::locale::{Args, Lang};
use tiltas::mail::{self, Kind, NewLetter};
use tiltas::meetings::{Cancelled, Mode, News, Registration, notice, remind};
use tiltas::municipalities::Role;

/// Every letter to somebody with a place in the room, and to somebody who takes part remotely.
#[tokio::test]
async fn every_letter_reads_well_in_every_language() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let mut meeting = meeting(&app, "upe", 72);
    meeting.plan.starts_at = "2027-07-01T15:00:00Z".parse().expect("an instant");
    meeting.plan.ends_at = meeting.plan.starts_at + SignedDuration::from_mins(90);
    let reason = super::text("Serga pranešėjas.", "Докладчик болен.");
    let at = app.site.now();
    meeting.cancelled = Some(Cancelled { by: "pagegiai".into(), reason, at });
    let all = [
        (News::Registered, Mode::Room),
        (News::Registered, Mode::Remote),
        (News::Waiting, Mode::Room),
        (News::Waiting, Mode::Remote),
        (News::MovedUp, Mode::Room),
        (News::MovedUp, Mode::Remote),
        (News::Changed, Mode::Room),
        (News::Changed, Mode::Remote),
        (News::Cancelled, Mode::Room),
        (News::Reminder(24), Mode::Room),
        (News::Reminder(1), Mode::Remote),
        (News::Reminder(3), Mode::Remote),
        (News::Minutes, Mode::Remote),
    ];
    for lang in [Lang::LT, Lang::RU, Lang::EN] {
        let mut read = String::new();
        for (news, mode) in all {
            let one = Registration::new("1".into(), &meeting.id, ("2", "pagegiai"), mode, at);
            let one = one.standing(mode, (news != News::Waiting).then_some(1), at);
            let told = notice(&app.site, &meeting, news, &one);
            let mut shown = serde_json::Map::new();
            for (name, value) in &told.values {
                shown.insert(name.clone(), value.as_str().into());
            }
            for (name, text) in &told.texts {
                shown.insert(name.clone(), text.text(lang).into());
            }
            let url = format!("https://tiltas.example/{lang}{}", told.path);
            shown.insert("url".into(), url.into());
            shown.insert("title".into(), told.title.text(lang).into());
            let args = Args::from_iter([("title", told.title.text(lang).to_owned())]);
            let subject = app.site.locales.text(lang, &told.subject, Some(&args));
            let new = NewLetter {
                id: "1".into(),
                kind: Kind::Notification,
                lang,
                municipality: "pagegiai",
                to_name: "Ona",
                to_address: "ona@pastas.example",
                subject: subject.clone(),
                template: &told.template,
                list: None,
                unsubscribe: Some("https://tiltas.example/…".into()),
                answers: None,
            };
            let letter = mail::compose(&app.site, new, &shown).expect("a letter");
            for text in [&subject, &letter.text, &letter.html] {
                assert!(!text.contains('⟦'), "{news:?} in {lang}");
            }
            read.push_str(&format!("== {news:?} {mode:?}: {subject}\n{}\n\n", letter.text.trim()));
        }
        insta::assert_snapshot!(format!("meetings-letters-{lang}"), read);
    }
}

on_both!(a_change_and_a_cancellation_are_told_to_all_but_whoever_did_it, |app| {
    planted(&app, "upe", 96).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let staff = app.staff("pagegiai", "Redaktorė", &[Role::Editor]).await;
    let editor = app.sign_in(&staff).await;
    for (who, mode) in [(&ona, "room"), (&anna, "remote"), (&staff, "room")] {
        let browser = app.sign_in(who).await;
        browser.post("/lt/meetings/upe/registration", &[("mode", mode)]).await.expect(303);
    }
    let first = letters(&app, &anna, 1).await;
    assert!(first[0].1.contains("https://call.example/upe"), "{first:?}");
    assert!(!letters(&app, &ona, 1).await[0].1.contains("call.example"));
    let edit = "/lt/meetings/desk/pagegiai/edit/upe";
    let version = stored(&app, "upe").await.version.to_string();
    let written = Written::new(&app).with("version", &version).with("until-date", "");
    editor.post(edit, &written.fields()).await.expect(303);
    let told = letters(&app, &anna, 2).await;
    let (_, text) =
        told.iter().find(|(subject, _)| subject.starts_with("Изменилось")).expect("told");
    assert!(text.contains("18:00"), "{text}");
    letters(&app, &ona, 2).await;
    let both = [("reason-lt", "Serga pranešėjas."), ("reason-ru", "Докладчик болен.")];
    editor.post(&format!("{edit}/cancel"), &both).await.expect(303);
    let told = letters(&app, &anna, 3).await;
    assert!(told.iter().any(|(_, text)| text.contains("Докладчик болен.")), "{told:?}");
    let told = letters(&app, &ona, 3).await;
    assert!(told.iter().any(|(_, text)| text.contains("Serga pranešėjas.")), "{told:?}");
    assert_eq!(letters(&app, &staff, 1).await.len(), 1, "not of her own acts");
});

on_both!(each_is_reminded_once_however_often_it_is_looked, |app| {
    planted(&app, "upe", 48).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    browser.post("/lt/meetings/upe/registration", &[("mode", "room")]).await.expect(303);
    letters(&app, &ona, 1).await;
    app.advance(SignedDuration::from_hours(25));
    for _ in 0..3 {
        remind(&app.site).await.expect("a round");
    }
    let told = letters(&app, &ona, 2).await;
    assert!(told.iter().any(|(_, text)| text.contains("po paros")), "{told:?}");
    app.advance(SignedDuration::from_mins(22 * 60 + 10));
    let (one, other) = tokio::join!(remind(&app.site), remind(&app.site));
    assert!(one.is_ok() && other.is_ok());
    let told = letters(&app, &ona, 3).await;
    assert_eq!(told.len(), 3);
    assert!(told.iter().any(|(_, text)| text.contains("po valandos")), "{told:?}");
});
