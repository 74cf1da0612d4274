//! Approving: of this very version only, in one's own language; what is stale is refused.

use super::drafting::{
    HOURS, KEPT, SLUG, approve, begun, draft, editor, own, published, recorded, theirs, time,
    whole, write,
};
use crate::journal::acts::entries;
use crate::on_both;
use crate::petitions::letters::letters;
use jiff::SignedDuration;
use tiltas::consultations::Consultation;
use tiltas::locale::Lang;

on_both!(a_stale_version_is_approved_by_nobody, |app| {
    let ((pagegiai, first), (_, second)) =
        (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = whole(&app, &first, &second).await;
    let page = first.get(&own(&id)).await.expect(200);
    let read = page.attributes("form[action$=approve] input[name=version]", "value");
    approve(&app, &first, &own(&id), &id).await.expect(303);
    // Sovetsk reads that version too, and somebody there changes it before it is approved.
    write(&second, &theirs(&id), "ru", "Берег Немана зимой", "Что делать?").await.expect(303);
    let stale = [("version", read[0].as_str())];
    let refused = second.post(&format!("{}/approve", theirs(&id)), &stale).await.expect(409);
    assert!(refused.says("Пока Вы читали, обсуждение изменили"));
    assert!(!draft(&app, &id).await.is_approved_by("sovetsk"));
    // What Pagėgiai had approved is approved no more: the page says so, and a letter.
    let page = first.get(&own(&id)).await.expect(200);
    assert_eq!(
        page.texts(".approvals li").iter().filter(|li| li.contains("dar nepatvirtinta")).count(),
        2
    );
    let [removed, added] = [".difference del", ".difference ins"].map(|which| page.texts(which));
    assert!(removed[0].contains("летом") && added[0].contains("зимой"), "{removed:?} {added:?}");
    let told = letters(&app, &pagegiai, 1).await;
    assert!(told[0].0.starts_with("Pakeista Jūsų patvirtinta konsultacija"), "{told:?}");
    for word in ["", "0", "999", "x"] {
        first.post(&format!("{}/approve", own(&id)), &[("version", word)]).await.expect(409);
    }
    first.post(&format!("{}/seen", own(&id)), &stale).await.expect(409);
    approve(&app, &second, &theirs(&id), &id).await.expect(303);
    app.browser().get(&format!("/lt/consultations/{SLUG}")).await.expect(404);
    approve(&app, &first, &own(&id), &id).await.expect(303);
    let page = app.browser().get(&format!("/ru/consultations/{SLUG}")).await.expect(200);
    assert_eq!(page.texts("h1"), ["Берег Немана зимой"]);
});

on_both!(both_at_once_publish_it_once, |app| {
    let ((_, first), (_, second)) = (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = whole(&app, &first, &second).await;
    let (ours, others) = (own(&id), theirs(&id));
    let (one, two, three) = tokio::join!(
        approve(&app, &first, &ours, &id),
        approve(&app, &second, &others, &id),
        approve(&app, &first, &ours, &id),
    );
    for page in [one, two, three] {
        page.expect(303);
    }
    let now = draft(&app, &id).await;
    assert!(now.is_in_force() && now.approvals.len() == 2);
    assert_eq!(now.in_force.map(|one| one.number), Some(1));
    assert_eq!(entries(&app, 2).await.len(), 2);
    approve(&app, &first, &ours, &id).await.expect(303);
    assert_eq!(entries(&app, 2).await.len(), 2);
});

// One changes it in the moment in which the other approves: whatever is published, both have
// approved it as it is.
on_both!(a_change_and_an_approval_at_once, |app| {
    let ((_, first), (_, second)) = (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = whole(&app, &first, &second).await;
    let (ours, others) = (own(&id), theirs(&id));
    approve(&app, &first, &ours, &id).await.expect(303);
    let (approved, changed) = tokio::join!(
        approve(&app, &second, &others, &id),
        write(&first, &ours, "lt", "Nemuno pakrantė žiemą", "Kita?"),
    );
    changed.expect(303);
    assert!([303, 409].contains(&approved.status.as_u16()));
    let standing = app.site.public.get::<Consultation>(&id).await.expect("a read");
    let now = draft(&app, &id).await;
    assert!(!now.is_in_force(), "the change waits for both");
    if let Some(one) = standing {
        assert_eq!(one.document.title.text(Lang::LT), "Nemuno pakrantė vasarą");
    }
});

on_both!(what_is_incomplete_is_not_approved, |app| {
    let ((_, first), (_, second)) = (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = begun(&first, &[]).await;
    let page = own(&id);
    assert!(first.get(&page).await.says("Patvirtinti dar negalima"));
    let refused = approve(&app, &first, &page, &id).await.expect(409);
    assert!(refused.says("trūksta teksto Jūsų savivaldybės kalba"));
    write(&first, &page, "lt", "Nemuno pakrantė vasarą", "Ką daryti?").await.expect(303);
    assert!(approve(&app, &first, &page, &id).await.expect(409).says("tvarkaraštis nebaigtas"));
    time(&app, &first, &page, HOURS, "registered").await.expect(303);
    // The other town is asked: it has nothing in its own language yet.
    first.post(&format!("{page}/invite"), &[("town", "nowhere")]).await.expect(422);
    first.post(&format!("{page}/invite"), &[("town", "sovetsk")]).await.expect(303);
    approve(&app, &first, &page, &id).await.expect(303);
    let refused = approve(&app, &second, &theirs(&id), &id).await.expect(409);
    assert!(refused.says("не хватает текста на языке Вашего муниципалитета"));
    write(&second, &theirs(&id), "ru", "Берег", "Что делать?").await.expect(303);
    approve(&app, &second, &theirs(&id), &id).await.expect(303);
    // Meanwhile its beginning has passed.
    app.advance(SignedDuration::from_hours(30));
    assert!(approve(&app, &first, &page, &id).await.expect(409).says("kuris jau praėjo"));
});

on_both!(a_stale_edit_is_refused_and_kept, |app| {
    let ((_, first), (_, second)) = (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = whole(&app, &first, &second).await;
    let form = format!("{}/texts/lt", own(&id));
    let page = first.get(&form).await.expect(200);
    let version = page.attributes("input[name=version]", "value").concat();
    // The other language is another part: it may be written at the same time.
    write(&second, &theirs(&id), "ru", "Берег", "Иначе?").await.expect(303);
    let texts = |title| {
        [("title", title), ("summary", "…"), ("body", "Mano"), ("version", version.as_str())]
    };
    first.post(&form, &texts("Pirmas")).await.expect(303);
    let refused = first.post(&form, &texts("Antras")).await.expect(409);
    assert!(refused.says("Kažkas jau pakeitė šį tekstą"));
    assert_eq!(refused.attributes("#title", "value"), ["Antras"]);
    assert!(refused.texts(".difference del")[0].contains("Pirmas"));
    // Nothing is refused that says what is there already.
    first.post(&form, &texts("Pirmas")).await.expect(303);
    let version = refused.attributes("input[name=version]", "value").concat();
    let again = [("title", "Antras"), ("summary", "…"), ("body", "Mano"), ("version", &version)];
    first.post(&form, &again).await.expect(303);
    assert_eq!(draft(&app, &id).await.content.title.text(Lang::LT), "Antras");
});

on_both!(a_change_after_publication_goes_the_same_way, |app| {
    let ((_, first), (sovetsk, second)) =
        (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = published(&app, &first, &second).await;
    let path = format!("/lt/consultations/{SLUG}");
    let versions = format!("{path}/versions");
    assert!(app.browser().get(&versions).await.expect(200).says("pirmoji paskelbta"));
    app.advance(SignedDuration::from_hours(25));
    // The questions have begun; only what is to come may move.
    let moved: &[(&str, i64)] = &[("questions", KEPT), ("discussion", 60), ("closing", 300)];
    time(&app, &first, &own(&id), moved, "registered").await.expect(303);
    write(&first, &own(&id), "lt", "Nemuno pakrantė rudenį", "Ką daryti?").await.expect(303);
    approve(&app, &first, &own(&id), &id).await.expect(303);
    let page = app.browser().get(&path).await.expect(200);
    assert_eq!(page.texts("h1"), ["Nemuno pakrantė vasarą"], "until both have approved");
    let done = approve(&app, &second, &theirs(&id), &id).await.expect(303);
    assert!(done.location().ends_with("?done=drafting-published"));
    let page = app.browser().get(&path).await.expect(200);
    assert_eq!(page.texts("h1"), ["Nemuno pakrantė rudenį"]);
    assert!(page.attributes("a", "href").contains(&versions));
    let history = app.browser().get(&versions).await.expect(200);
    assert_eq!(history.texts("h2")[..2], ["2 redakcija", "1 redakcija"]);
    assert!(history.texts(".difference del")[0].contains("vasarą"));
    recorded(&app, "consultation-changed", 2).await;
    let told = letters(&app, &sovetsk, 3).await;
    assert!(told.iter().any(|(subject, _)| subject.starts_with("Обсуждение ждёт")), "{told:?}");
    let moved: &[(&str, i64)] = &[("questions", 3), ("discussion", 60), ("closing", 300)];
    time(&app, &first, &own(&id), moved, "registered").await.expect(303);
    assert!(approve(&app, &first, &own(&id), &id).await.expect(409).says("prasidėjusių etapų"));
});

on_both!(a_town_that_is_no_host_finds_nothing, |app| {
    let ((_, first), (_, second)) = (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let id = begun(&first, &[]).await;
    second.get(&theirs(&id)).await.expect(404);
    second.post(&format!("{}/approve", theirs(&id)), &[("version", "1")]).await.expect(404);
    write(&first, &own(&id), "lt", "Kitaip", "Ką?").await.expect(303);
    second.get(&format!("{}/texts/ru", theirs(&id))).await.expect(404);
    let desk = second.get("/ru/consultations/desk/sovetsk").await.expect(200);
    assert!(!desk.says("Kitaip") && desk.says("не ждёт ни одно"));
});
