//! The whole course: written, previewed, tried out, asked for, approved, sent, recorded.

use super::*;
use crate::journal::acts::entries;
use crate::on_both;
use crate::petitions::letters::letters;
use crate::support::app::TestApp;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::notifications::Mute;
use tiltas::store::Batch;

/// A letter without what differs from run to run.
fn steady(app: &TestApp, (subject, text): &(String, String)) -> String {
    let text = text.replace('\r', "").replace(&app.url, "https://tiltas.example");
    let line = |line: &str| match line.split_once("/unsubscribe/") {
        Some((before, _)) => format!("{before}/unsubscribe/…"),
        None => line.to_owned(),
    };
    let lines: Vec<String> = text.lines().map(line).collect();
    format!("{subject}\n\n{}\n", lines.join("\n").trim_end())
}

on_both!(it_goes_from_the_first_word_to_the_last_letter, |app| {
    let ((rasa, first), (jonas, second)) = two(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let tatjana = app.resident("pagegiai", "Татьяна", Lang::RU).await;
    let emma = app.resident("pagegiai", "Emma", Lang::EN).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let muted = app.resident("pagegiai", "Tyla", Lang::LT).await;
    let mute = Mute::new(&muted.id, "announcements/of/pagegiai", app.site.now());
    app.personal("pagegiai").commit(Batch::new().insert(&mute)).await.expect("a mute");

    let id = whole(&first).await;
    let desk = first.get("/lt/announcements/desk/pagegiai").await.expect(200);
    assert!(desk.says(TITLE) && desk.says("Jūsų pritarimo nelaukia nė vienas pranešimas."));
    // The preview is the letter, in each language, in a frame that can do nothing.
    for (lang, subject) in [("lt", TITLE), ("ru", "Завтра не будет воды"), ("en", TITLE)]
    {
        let preview = first.get(&format!("{}/preview/{lang}", page(&id))).await.expect(200);
        assert_eq!(preview.texts(".facts dd"), [subject]);
        assert_eq!(preview.attributes("iframe", "sandbox"), [""]);
        let frame = preview.attributes("iframe", "src").concat();
        let letter = first.get(&frame).await.expect(200);
        assert!(letter.header("content-security-policy").ends_with("; sandbox"));
        assert_eq!(letter.texts("h1"), [subject]);
        assert_eq!(letter.says("This announcement is written in Lithuanian."), lang == "en");
        assert!(letter.texts("strong").iter().any(|text| text.starts_with('9')));
    }
    // To oneself first, in each language that it is written in, marked as what it is.
    let done = act(&app, &first, &id, "trial").await.expect(303);
    assert!(first.get(done.location()).await.says("Šią redakciją jau išsiuntėte sau."));
    let trial = letters(&app, &rasa, 2).await;
    let mut subjects: Vec<&str> = trial.iter().map(|(subject, _)| subject.as_str()).collect();
    subjects.sort_unstable();
    assert_eq!(subjects, ["Bandymas: Rytoj nebus vandens", "Проба: Завтра не будет воды"]);
    act(&app, &first, &id, "trial").await.expect(303);
    act(&app, &first, &id, "ask").await.expect(303);
    let asked = letters(&app, &jonas, 1).await;
    assert_eq!(asked[0].0, "Reikia pritarti: Rytoj nebus vandens");
    assert!(asked[0].1.contains(&page(&id)), "{}", asked[0].1);
    until(&app, "pagegiai", &id, |one| one.count.done).await;
    let desk = second.get("/lt/announcements/desk/pagegiai").await.expect(200);
    assert!(desk.says("Jūsų pritarimo laukia 1 pranešimas.") && desk.says("Laukia Jūsų pritarimo"));
    let own = second.get("/lt/municipalities/pagegiai").await.expect(200);
    assert!(own.texts(".desk .count").contains(&"1".to_owned()));
    // Three get it: not whoever stopped such letters, wrote it or approves it, nor the other side.
    let shown = second.get(&page(&id)).await.expect(200);
    assert!(shown.says("Gavėjų šiuo metu: 4."), "the one who approves is among them until they do");
    act(&app, &second, &id, "approve").await.expect(303);
    act(&app, &second, &id, "approve").await.expect(303);
    let one = sent(&app, &id).await;
    assert_eq!((one.told(), one.total()), (3, 3));
    assert!(first.get(&page(&id)).await.says("Iš viso išsiųsta 3 iš 3 laiškų"));

    for (reader, lang) in [(&ona, "lt"), (&tatjana, "ru"), (&emma, "en")] {
        let mail = letters(&app, reader, 1).await;
        assert_eq!(mail.len(), 1);
        insta::assert_snapshot!(format!("announcement-{lang}"), steady(&app, &mail[0]));
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(letters(&app, &rasa, 0).await.len(), 2, "only the trial");
    assert_eq!(letters(&app, &jonas, 0).await.len(), 1, "only the request");
    assert!(letters(&app, &anna, 0).await.is_empty() && letters(&app, &muted, 0).await.is_empty());
    // Who wrote to whom, and to how many; nobody's name and no word of the text.
    let acts = entries(&app, 2).await;
    let kinds: Vec<&str> = acts.iter().map(|(kind, ..)| kind.as_str()).collect();
    assert_eq!(kinds, ["announcement-approved", "announcement-sent"]);
    assert_eq!(acts[1].2, serde_json::json!({ "count": "3", "group": "residents" }));
    for lang in ["lt", "ru", "en"] {
        let journal = app.browser().get(&format!("/{lang}/journal?group=announcement")).await;
        assert!(!journal.expect(200).says("Rasa"));
    }
});

on_both!(what_staff_are_told_reads_well_in_every_language, |app| {
    for lang in [Lang::LT, Lang::RU, Lang::EN] {
        let title = tiltas::locale::Localized::new(lang, TITLE);
        let all = tiltas::announcements::News::ALL.map(|news| {
            let [subject, _] = news.keys();
            let args = tiltas::locale::Args::from_iter([("title", TITLE)]);
            let subject = app.site.locales.text(lang, &subject, Some(&args));
            assert!(subject.chars().count() < 70, "{subject}");
            let said = tiltas::announcements::said(&app.site, news, &title, "sovetsk");
            format!("{subject}\n{}\n", said.text(lang))
        });
        insta::assert_snapshot!(format!("announcements-to-staff-{lang}"), all.join("\n"));
    }
});

on_both!(a_draft_is_deleted_as_it_was_read, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    let id = whole(&first).await;
    let version = stored(&app, "pagegiai", &id).await.edition.to_string();
    let delete = format!("{}/delete", page(&id));
    write(&second, &id, "lt", TITLE, "Kitas tekstas.").await.expect(303);
    let stale = first.post(&delete, &[("version", &version)]).await.expect(409);
    assert!(stale.says("Pranešimas pasikeitė"));
    let done = act(&app, &first, &id, "delete").await.expect(303);
    assert!(first.get(done.location()).await.says("Juodraštis ištrintas."));
    first.get(&page(&id)).await.expect(404);
});
