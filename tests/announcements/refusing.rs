//! Each way in which something is refused: kindly, with what was typed, and changing nothing.

use super::*;
use crate::discussion::plant;
use crate::on_both;
use crate::petitions::letters::letters;
use std::time::Duration;
use tiltas::locale::Lang;

on_both!(nobody_approves_their_own_nor_what_they_have_not_read, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let id = whole(&first).await;
    let refused = act(&app, &first, &id, "ask").await.expect(409);
    assert!(refused.says("Pirmiausia išsiųskite šią redakciją sau."));
    let refused = act(&app, &second, &id, "approve").await.expect(409);
    assert!(refused.says("Pritarti šiai redakcijai dar niekas neprašė."));
    asked(&app, &first, &id).await;
    let refused = act(&app, &first, &id, "approve").await.expect(409);
    assert!(refused.says("Savo pranešimui pritarti negalima"));
    assert!(first.get(&page(&id)).await.texts(".announcement-way form").is_empty());
    // Another version than the one that was read.
    let before = stored(&app, "pagegiai", &id).await.edition.to_string();
    write(&first, &id, "lt", TITLE, "Kitas tekstas.").await.expect(303);
    let approve = format!("{}/approve", page(&id));
    let refused = second.post(&approve, &[("version", &before)]).await.expect(409);
    assert!(refused.says("Pranešimas pasikeitė"));
    // The change has made trial and request fall.
    let refused = act(&app, &second, &id, "approve").await.expect(409);
    assert!(refused.says("dar niekas neprašė"));
    let refused = act(&app, &first, &id, "ask").await.expect(409);
    assert!(refused.says("Pirmiausia išsiųskite"));
    // Whoever changed it last is no second person, though another asks.
    write(&second, &id, "lt", TITLE, "Trečias tekstas.").await.expect(303);
    asked(&app, &first, &id).await;
    act(&app, &second, &id, "approve").await.expect(409);
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(letters(&app, &ona, 0).await.is_empty());
    let (_, third) = editor(&app, "pagegiai", "Aldona", Role::Editor).await;
    act(&app, &third, &id, "approve").await.expect(303);
    assert_eq!(letters(&app, &ona, 1).await.len(), 1);
    // What is sent changes no more.
    let late = write(&first, &id, "lt", TITLE, "Per vėlu.").await.expect(409);
    assert!(late.says("jau siunčiamas") && late.text.contains("Per vėlu."));
    act(&app, &first, &id, "delete").await.expect(409);
    act(&app, &first, &id, "trial").await.expect(409);
});

on_both!(no_language_that_its_readers_need_is_empty, |app| {
    let ((_, first), _) = two(&app).await;
    plant(&app, "paths").await;
    // Both towns host it: the other one's copy is to be readable there.
    let id = begun(&first, "took-part", "/lt/consultations/paths").await;
    write(&first, &id, "lt", TITLE, BODY).await.expect(303);
    let refused = act(&app, &first, &id, "trial").await.expect(409);
    assert!(refused.says("Kuria nors kalba trūksta temos arba teksto."));
    assert_eq!(refused.texts(".chip-strong").last().map(String::as_str), Some("Neužbaigta"));
    // Half of a language is no language.
    write(&first, &id, "ru", "Тропы", "").await.expect(303);
    act(&app, &first, &id, "trial").await.expect(409);
    write(&first, &id, "ru", "Тропы", "Спасибо.").await.expect(303);
    write(&first, &id, "en", "", "Thank you.").await.expect(303);
    act(&app, &first, &id, "trial").await.expect(409);
    write(&first, &id, "en", "", "").await.expect(303);
    act(&app, &first, &id, "trial").await.expect(303);
});

on_both!(forms_keep_what_was_typed, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    let new = "/lt/announcements/desk/pagegiai/new";
    let long = "ą".repeat(61);
    let typed = [("title", &*long), ("audience", "took-part"), ("about", "/lt/news/most")];
    let refused = first.post(new, &typed).await.expect(422);
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#about", "#title"]);
    assert_eq!(refused.attributes("#title", "value"), [long.as_str()]);
    assert_eq!(refused.attributes("#about", "value"), ["/lt/news/most"]);
    let refused = first.post(new, &[]).await.expect(422);
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#audience", "#title"]);
    for elsewhere in ["", "https://elsewhere.example/lt/consultations/paths", "/lt/consultations/x"]
    {
        let typed = [("title", TITLE), ("audience", "took-part"), ("about", elsewhere)];
        first.post(new, &typed).await.expect(422);
    }
    let id = whole(&first).await;
    let long = "ž".repeat(5_001);
    let refused = write(&first, &id, "lt", "", &long).await.expect(422);
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#title", "#body"]);
    assert!(refused.text.contains(&long));
    // Somebody else was first: their text is shown beside one's own, which stays in the form.
    let form = format!("{}/texts/lt", page(&id));
    let version = first.get(&form).await.attributes("input[name=version]", "value").concat();
    write(&second, &id, "lt", TITLE, "Jono tekstas.").await.expect(303);
    let mine = [("title", TITLE), ("body", "Rasos tekstas."), ("version", &*version)];
    let stale = first.post(&form, &mine).await.expect(409);
    assert!(stale.says("tekstą pakeitė kitas žmogus"));
    assert!(stale.texts("textarea").concat().contains("Rasos tekstas."));
    assert!(stale.texts(".difference del").concat().contains("Jono"));
    // Another language is another part.
    let ru = [("title", "Вода"), ("body", "Текст."), ("version", &*version)];
    first.post(&format!("{}/texts/ru", page(&id)), &ru).await.expect(303);
    // The terms.
    let terms = format!("{}/terms", page(&id));
    let wrong = [("audience", "verified"), ("publish", "yes"), ("link", "evil"), ("version", "9")];
    let refused = first.post(&terms, &wrong).await.expect(422);
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#link", "#publish"]);
    assert_eq!(refused.attributes("#link", "value"), ["evil"]);
    let now = stored(&app, "pagegiai", &id).await.edition.to_string();
    let right = [("audience", "verified"), ("link", "/lt/news"), ("version", &*now)];
    first.post(&terms, &right).await.expect(303);
    let late = [("audience", "residents"), ("version", &*now)];
    let stale = second.post(&terms, &late).await.expect(409);
    assert!(stale.says("šiuos nustatymus pakeitė kitas žmogus"));
});

on_both!(only_editors_and_administrators_of_the_town_come_near, |app| {
    let ((_, first), _) = two(&app).await;
    let id = whole(&first).await;
    let (_, other) = editor(&app, "sovetsk", "Редактор", Role::Editor).await;
    let (_, moderator) = editor(&app, "pagegiai", "Moderatorė", Role::Moderator).await;
    let theirs = format!("/ru/announcements/desk/sovetsk/{id}");
    for what in ["", "/preview/lt", "/texts/lt"] {
        other.get(&format!("{}{what}", page(&id))).await.expect(403);
        moderator.get(&format!("{}{what}", page(&id))).await.expect(403);
        app.browser().get(&format!("{}{what}", page(&id))).await.expect(403);
        other.get(&format!("{theirs}{what}")).await.expect(404);
    }
    for what in ["trial", "ask", "approve", "stop", "go-on", "delete"] {
        let fields = [("version", "3")];
        other.post(&format!("{}/{what}", page(&id)), &fields).await.expect(403);
        moderator.post(&format!("{}/{what}", page(&id)), &fields).await.expect(403);
        other.post(&format!("{theirs}/{what}"), &fields).await.expect(404);
    }
});

on_both!(two_at_once_do_one_thing, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    let (_, third) = editor(&app, "pagegiai", "Aldona", Role::Editor).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let id = whole(&first).await;
    asked(&app, &first, &id).await;
    let (one, other) =
        tokio::join!(act(&app, &second, &id, "approve"), act(&app, &third, &id, "approve"));
    let mut answers = [one.status.as_u16(), other.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [303, 409]);
    sent(&app, &id).await;
    assert_eq!(letters(&app, &ona, 1).await.len(), 1);
    // A change and an approval: what goes out is what was approved.
    let id = whole(&first).await;
    asked(&app, &first, &id).await;
    let (approved, changed) = tokio::join!(
        act(&app, &second, &id, "approve"),
        write(&first, &id, "lt", TITLE, "Kitas tekstas.")
    );
    let one = stored(&app, "pagegiai", &id).await;
    let went_out = !one.place.is_open();
    assert_eq!(approved.status.as_u16() == 303, went_out);
    assert_eq!(changed.status.as_u16() == 303, !went_out);
    assert_eq!(one.content.body.original_text() == BODY, went_out);
});
