//! Who sees a file, what becomes of it on its way, and what is left when a process is cut off.

use super::{PLAIN, add, drafted, files, has_bytes, pdf, png, swept, trays, until_gone};
use crate::on_both;
use crate::petitions::course::{ACCEPT, RETURN, SLUG, days, decide, found, staff, supported};
use crate::petitions::signed_by;
use tiltas::app::MOVERS;
use tiltas::attachments::{PUBLIC, check, copy, keep};
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Role;
use tiltas::petitions::{Draft, Petition};
use tiltas::residency::moving::Moving;
use tiltas::store::{Batch, Stored};

async fn stored(app: &crate::support::app::TestApp) -> Stored<Petition> {
    let id = found(app, SLUG).await.id;
    app.site.public.get::<Petition>(&id).await.expect("a read").expect("the petition")
}

on_both!(a_drafts_files_are_its_authors_alone_until_it_is_sent, |app| {
    let (draft, browser, author) = drafted(&app).await;
    add(&browser, &draft, "Planas", &png(0)).await.expect(303);
    let page = browser.get(&format!("{draft}/check")).await.expect(200);
    let file = files(&page).remove(0);
    let kept = browser.get(&file).await.expect(200);
    assert_eq!(kept.header("cache-control"), "private, no-cache");
    let other = app.resident("pagegiai", "Kita", Lang::LT).await;
    let other = app.sign_in(&other).await;
    let moderator = staff(&app, "pagegiai", Role::Moderator).await;
    for somebody in [&other, &moderator, &app.browser()] {
        somebody.get(&file).await.expect(404);
    }
    let remove = format!("{draft}/attachments/{}/remove", file.split('/').nth(3).expect("an id"));
    other.post(&remove, &[]).await.expect(404);
    add(&other, &draft, "Svetimas", &png(1)).await.expect(404);
    let one = trays(app.personal("pagegiai"), &author.id).await.remove(0);
    assert!(!has_bytes(&app.site.public, &one).await);
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    // The same address, for everybody now; nothing is left on the author's side.
    app.browser().get(&file).await.expect(200);
    assert!(trays(app.personal("pagegiai"), &author.id).await.is_empty());
    until_gone(app.personal("pagegiai"), &one).await;
    assert_eq!(found(&app, SLUG).await.attachments, [one]);
});

on_both!(a_hidden_petition_hides_its_files, |app| {
    let (draft, browser, _) = drafted(&app).await;
    add(&browser, &draft, "Planas", &png(0)).await.expect(303);
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    supported(&app, SLUG, "pagegiai", 5).await;
    tiltas::petitions::remind(&app.site).await.expect("a round");
    let page = app.browser().get(&format!("/lt/petitions/{SLUG}")).await.expect(200);
    let file = files(&page).remove(0);
    let moderator = staff(&app, "pagegiai", Role::Moderator).await;
    let harmful = [("decision", "reject"), ("reason", "harmful"), ("explanation", "Įžeidžia.")];
    decide(&moderator, "pagegiai", SLUG, 1, &harmful).await.expect(303);
    app.browser().get(&file).await.expect(404);
    browser.get(&file).await.expect(404);
    let elsewhere = staff(&app, "sovetsk", Role::Moderator).await;
    elsewhere.get(&file).await.expect(404);
    let editor = staff(&app, "pagegiai", Role::Editor).await;
    editor.get(&file).await.expect(404);
    moderator.get(&file).await.expect(200);
    let hidden = app.browser().get(&format!("/lt/petitions/{SLUG}")).await.expect(308);
    let page = app.browser().get(hidden.location()).await.expect(200);
    assert!(files(&page).is_empty());
});

on_both!(a_returned_petition_comes_back_with_other_files, |app| {
    let (draft, browser, author) = drafted(&app).await;
    for (n, title) in [(0, "Lieka"), (1, "Išeina")] {
        add(&browser, &draft, title, &png(n)).await.expect(303);
    }
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    supported(&app, SLUG, "pagegiai", 5).await;
    tiltas::petitions::remind(&app.site).await.expect("a round");
    let moderator = staff(&app, "pagegiai", Role::Moderator).await;
    decide(&moderator, "pagegiai", SLUG, 1, RETURN).await.expect(303);
    let before = found(&app, SLUG).await.attachments;
    let revise = browser.post(&format!("/lt/petitions/{SLUG}/revise"), &[]).await.expect(303);
    let draft = revise.location().trim_end_matches("/check").to_owned();
    let page = browser.get(&format!("{draft}/attachments")).await.expect(200);
    assert_eq!(page.texts(".attachment-title"), ["Lieka", "Išeina"]);
    browser.get(&files(&page)[1]).await.expect(200);
    let remove = page.attributes(".attachments form", "action");
    browser.post(&remove[1], &[]).await.expect(303);
    add(&browser, &draft, "Ateina", &png(2)).await.expect(303);
    // Until it is sent, everybody sees what there was.
    app.browser().get(&files(&page)[1]).await.expect(200);
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    let now = found(&app, SLUG).await.attachments;
    let titles: Vec<&str> = now.iter().map(|one| one.title.original_text()).collect();
    assert_eq!(titles, ["Lieka", "Ateina"]);
    until_gone(&app.site.public, &before[1]).await;
    app.browser().get(&files(&page)[1]).await.expect(404);
    let page = app.browser().get(&format!("/lt/petitions/{SLUG}")).await.expect(200);
    for file in files(&page) {
        app.browser().get(&file).await.expect(200);
    }
    decide(&moderator, "pagegiai", SLUG, 2, ACCEPT).await.expect(303);
    assert!(trays(app.personal("pagegiai"), &author.id).await.is_empty());
});

on_both!(what_was_cut_off_is_shown_to_nobody_and_swept, |app| {
    let (draft, browser, author) = drafted(&app).await;
    add(&browser, &draft, "Planas", &png(0)).await.expect(303);
    let store = app.personal("pagegiai");
    let listed = trays(store, &author.id).await.remove(0);
    // All of the bytes are there, but the process ended before anything listed them.
    let (now, settings) = (app.site.now(), &app.site.config.attachments);
    let file = check(settings, png(1)).await.expect("checked").expect("taken");
    let title = || Localized::new(Lang::LT, "Pusiau");
    let owner =
        format!("petition-drafts/{}:{}", author.id, draft.rsplit('/').next().expect("a key"));
    let lost = keep(store, &owner, &file, title(), now).await.expect("kept");
    let nobodys =
        keep(&app.site.public, "petitions/none", &file, title(), now).await.expect("kept");
    for one in [&lost, &nobodys] {
        browser.get(&format!("/lt/attachments/{}/pusiau.png", one.id)).await.expect(404);
    }
    swept(&app, "pagegiai").await;
    swept(&app, PUBLIC).await;
    assert!(has_bytes(store, &lost).await, "it may still be under way");
    days(&app, 2);
    for _ in 0..2 {
        swept(&app, "pagegiai").await;
        swept(&app, PUBLIC).await;
    }
    until_gone(store, &lost).await;
    until_gone(&app.site.public, &nobodys).await;
    assert!(has_bytes(store, &listed).await);
    let browser = app.sign_in(&author).await;
    let page = browser.get(&format!("{draft}/check")).await.expect(200);
    browser.get(&files(&page)[0]).await.expect(200);
    // Thrown away with its draft.
    browser.post(&format!("{draft}/delete"), &[]).await.expect(303);
    until_gone(store, &listed).await;
});

on_both!(sending_goes_on_where_it_was_cut_off, |app| {
    let (draft, browser, author) = drafted(&app).await;
    add(&browser, &draft, "Planas", &png(0)).await.expect(303);
    let key = draft.rsplit('/').next().expect("a key");
    let store = app.personal("pagegiai");
    let kept = store.get::<Draft>(&Draft::id_of(&author.id, key)).await.expect("a read");
    let owner = format!("petitions/{}", kept.expect("the draft").petition);
    let listed = trays(store, &author.id).await;
    // Copied once, and nothing else: the petition is not there yet.
    copy(store, &app.site.public, &owner, &listed, app.site.now()).await.expect("copied");
    let page = browser.get(&format!("{draft}/check")).await.expect(200);
    let file = files(&page).remove(0);
    app.browser().get(&file).await.expect(404);
    browser.get(&file).await.expect(200);
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    app.browser().get(&file).await.expect(200);
    assert_eq!(found(&app, SLUG).await.attachments, listed);
});

on_both!(an_answer_brings_its_files_along, |app| {
    let (draft, browser, _) = drafted(&app).await;
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    let mut petition = stored(&app).await;
    let now = app.site.now();
    petition.state = tiltas::petitions::State::Open;
    (petition.opened_at, petition.closes_at) =
        (Some(now), Some(now + jiff::SignedDuration::from_hours(99)));
    app.site.public.commit(Batch::new().replace(&petition)).await.expect("opened");
    signed_by(&app, &petition, "pagegiai", 3, false).await;
    let desk = format!("/lt/petitions/answers/pagegiai/{SLUG}");
    let editor = staff(&app, "pagegiai", Role::Editor).await;
    let title = [("title", "Darbų planas"), ("title-ru", "План работ")];
    let at = format!("{desk}/attachments");
    let added = editor.post_file(&at, &title, &pdf(PLAIN)).await.expect(303);
    assert_eq!(added.location(), format!("{desk}?done=attachment-added"));
    editor.post_file(&at, &[("title", "Klaidingas")], &png(0)).await.expect(303);
    let page = editor.post_file(&at, &[("title", "Blogas")], b"<html>").await.expect(422);
    assert!(page.says("Tokių failų nepriimame."));
    let all = files(&page);
    let removed = page.attributes(".attachments form", "action");
    editor.post(&removed[1], &[]).await.expect(303);
    // Only the town's editors see it before it is published.
    editor.get(&all[0]).await.expect(200);
    for (town, role) in [("pagegiai", Role::Moderator), ("sovetsk", Role::Editor)] {
        staff(&app, town, role).await.get(&all[0]).await.expect(404);
    }
    let fields = [("office", "Skyrius"), ("text", "Taip."), ("do", "publish")];
    for _ in 0..2 {
        editor.post(&desk, &fields).await.expect(303);
    }
    let page = app.browser().get(&format!("/ru/petitions/{SLUG}")).await.expect(200);
    assert_eq!(page.texts(".response .attachment-title"), ["План работ"]);
    let file = files(&page).remove(0);
    let kept = app.browser().get(&file).await.expect(200);
    assert!(kept.header("cache-control").starts_with("public"));
    assert!(trays(app.personal("pagegiai"), "pagegiai").await.is_empty());
    editor.post_file(&at, &title, &pdf(PLAIN)).await.expect(409);
});

on_both!(files_are_handed_out_moved_and_forgotten_with_their_author, |app| {
    let (draft, browser, author) = drafted(&app).await;
    add(&browser, &draft, "Planas", &png(0)).await.expect(303);
    let all = crate::privacy::kept(&app, &author).await;
    let drafts = all.iter().find(|(name, _)| *name == "petition-drafts").expect("drafts");
    let handed = &drafts.1[0]["attachments"][0];
    assert_eq!(handed["text"], "Planas");
    let address = handed["address"].as_str().expect("an address");
    browser.get(address.strip_prefix(&app.url).expect("ours")).await.expect(200);
    // They go along when somebody moves, and nothing stays behind.
    let (old, new) = (app.personal("pagegiai"), app.personal("sovetsk"));
    let listed = trays(old, &author.id).await;
    for _ in 0..2 {
        let (from, to) = ("pagegiai".into(), "sovetsk".into());
        let moving = Moving { resident: author.id.clone(), from, to };
        for mover in MOVERS.iter().filter(|mover| mover.name == "petitions") {
            (mover.carry)(app.site.clone(), moving.clone()).await.expect("carried");
        }
    }
    assert_eq!(trays(new, &author.id).await, listed);
    until_gone(old, &listed[0]).await;
    assert!(has_bytes(new, &listed[0]).await && trays(old, &author.id).await.is_empty());
    // Erased: a draft's files go.
    let subject = tiltas::privacy::Subject {
        resident: author.id.clone(),
        municipality: "sovetsk".into(),
        former: "~1".into(),
    };
    let keeper = tiltas::app::KEEPERS.iter().find(|one| one.name == "petition-drafts");
    let keeper = keeper.expect("the keeper");
    while (keeper.erase)(app.site.clone(), subject.clone()).await.expect("erased")
        == tiltas::jobs::Round::More
    {}
    until_gone(new, &listed[0]).await;
    assert!(trays(new, &author.id).await.is_empty());
});
