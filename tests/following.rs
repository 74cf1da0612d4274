//! Following through HTTP: the button, what begins by itself, the list of all, and bulletins, which
//! come once, in the reader's language, and never to who did it or wants none.

mod bulletins;
mod defaults;

use crate::on_both;
use crate::support::app::TestApp;
use crate::{discussion, petitions};
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::notifications::Mute;
use tiltas::notifications::following::{BY_FOLLOWER, Follow, Why, Wish, of};
use tiltas::residents::Resident;
use tiltas::store::{Batch, Query};

const PETITION: &str = "petitions/clean-embankment";
const PAGE: &str = "/lt/petitions/clean-embankment";

/// What somebody follows, once it is so much.
pub async fn follows(app: &TestApp, who: &Resident, count: usize) -> Vec<(String, Why)> {
    for _ in 0..400 {
        let all = Query::on(&BY_FOLLOWER).equal(&who.id);
        let found = app.personal(&who.municipality).find::<Follow>(&all).await.expect("a store");
        if found.items.len() == count {
            let one = |follow: &Follow| (follow.list.clone(), follow.why);
            return found.items.iter().map(|follow| one(follow)).collect();
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{} does not follow {count} pages", who.name);
}

async fn wish(app: &TestApp, who: &Resident, list: &str) -> Wish {
    of(app.personal(&who.municipality), &who.id, list).await.expect("a store")
}

async fn is_muted(app: &TestApp, who: &Resident, list: &str) -> bool {
    let id = Mute::id_of(&who.id, list);
    app.personal(&who.municipality).get::<Mute>(&id).await.expect("a store").is_some()
}

/// Somebody who follows this.
async fn follower(app: &TestApp, town: &str, lang: Lang, list: &str, why: Why) -> Resident {
    let resident = app.resident(town, "Sekėja", lang).await;
    follow(app, &resident, list, why).await;
    resident
}

async fn follow(app: &TestApp, who: &Resident, list: &str, why: Why) {
    let follow = Follow::new(&who.id, list, why, app.site.now());
    let batch = Batch::new().insert(&follow);
    app.personal(&who.municipality).commit(batch).await.expect("a follow");
}

on_both!(one_button_follows_and_stops, |app| {
    petitions::opened(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    assert!(browser.get(PAGE).await.expect(200).says("Sekti šį puslapį"));
    for _ in 0..2 {
        let done = browser.post("/lt/follow", &[("page", PETITION), ("wish", "follow")]).await;
        assert_eq!(done.expect(303).location(), format!("{PAGE}?done=following-begun"));
    }
    assert_eq!(follows(&app, &ona, 1).await, [(PETITION.to_owned(), Why::Chosen)]);
    let page = browser.get(&format!("{PAGE}?done=following-begun")).await.expect(200);
    assert!(page.says("Dabar šį puslapį sekate") && page.says("Nebesekti"));
    assert!(!page.says("Nuo šiol rašysime"), "whoever chose it needs no reason");
    for _ in 0..2 {
        let done = browser.post("/lt/follow", &[("page", PETITION), ("wish", "stop")]).await;
        assert_eq!(done.expect(303).location(), format!("{PAGE}?done=following-stopped"));
    }
    assert_eq!(wish(&app, &ona, PETITION).await, Wish::Stopped);
    assert!(follows(&app, &ona, 0).await.is_empty());
    let page = browser.get("/ru/petitions/clean-embankment").await.expect(200);
    assert!(page.says("Вы отказались от писем об этом") && page.says("Следить за этой страницей"));
    // Following again takes the mute away, an old one too.
    browser.post("/lt/follow", &[("page", PETITION)]).await.expect(303);
    assert!(!is_muted(&app, &ona, PETITION).await);
    assert_eq!(follows(&app, &ona, 1).await.len(), 1);
});

on_both!(a_visitor_signs_in_first_and_the_page_is_the_same_for_all, |app| {
    petitions::opened(&app).await;
    let page = app.browser().get(PAGE).await.expect(200);
    let ask = page.attributes("#following a", "href");
    let next = "%2Flt%2Ffollow%3Fpage%3Dpetitions%252Fclean-embankment";
    assert_eq!(ask, [format!("/lt/sign-in?next={next}")]);
    app.browser().post("/lt/follow", &[("page", PETITION)]).await.expect(403);
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let asked = browser.get("/lt/follow?page=petitions%2Fclean-embankment").await.expect(200);
    assert!(asked.says("Sutvarkyti krantinę") && asked.says("Sekti šį puslapį"));
    assert!(follows(&app, &ona, 0).await.is_empty(), "reading follows nothing");
    for page in ["petitions/nowhere", "petitions/drafts", "account", "", "//else.example", "news/x"]
    {
        browser.post("/lt/follow", &[("page", page)]).await.expect(404);
        browser.post("/lt/follow", &[("page", page), ("wish", "stop")]).await.expect(404);
    }
});

on_both!(every_kind_of_page_has_the_button, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let ona = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&ona).await;
    let mut pages = vec!["municipalities/pagegiai".to_owned()];
    for room in ["consultations", "petitions", "meetings", "sittings", "news", "feedback"] {
        pages.push(room.to_owned());
        let list = browser.get(&format!("/ru/{room}")).await.expect(200);
        let links = list.attributes("main a[href]", "href");
        let one = links.iter().filter_map(|link| link.strip_prefix("/ru/")).find(|link| {
            let rest = link.strip_prefix(room).and_then(|rest| rest.strip_prefix('/'));
            let others = ["new", "standards", "drafts", "figures"];
            rest.is_some_and(|rest| !rest.contains(['/', '?', '.']) && !others.contains(&rest))
        });
        pages.push(one.unwrap_or_else(|| panic!("nothing in {room}: {links:?}")).to_owned());
    }
    for page in &pages {
        let shown = browser.get(&format!("/ru/{page}")).await.expect(200);
        let named = shown.attributes("#following input[name=page]", "value");
        let named = named.first().unwrap_or_else(|| panic!("no button on {page}"));
        assert_eq!(named, page.split('#').next().unwrap_or_default());
        browser.post("/ru/follow", &[("page", named)]).await.expect(303);
    }
    let all = browser.get("/ru/account/following").await.expect(200);
    assert_eq!(all.attributes("button[value=stop]", "name").len(), pages.len());
    assert!(all.says("Всё новое в разделах") && all.says("Администрация Пагегского"));
    assert!(all.says("Вы решили за этим следить"));
});

on_both!(the_list_has_pages_and_stops_what_is_gone, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let empty = browser.get("/lt/account/following").await.expect(200);
    assert!(empty.says("Kol kas nieko nesekate"));
    assert!(browser.get("/lt/account").await.expect(200).says("Ką sekate"));
    for n in 0..60 {
        follow(&app, &ona, &format!("petitions/gone-{n:02}"), Why::Signer).await;
    }
    let first = browser.get("/lt/account/following").await.expect(200);
    assert_eq!(first.texts(".followed li").len(), 50);
    assert!(first.says("Puslapis, kurio nebėra") && first.says("Tai pasirašėte"));
    let next = first.attributes("a[rel=next]", "href").remove(0);
    assert_eq!(browser.get(&next).await.expect(200).texts(".followed li").len(), 10);
    let fields = [("page", "petitions/gone-07"), ("wish", "stop"), ("from", "list")];
    let done = browser.post("/lt/follow", &fields).await.expect(303);
    assert_eq!(done.location(), "/lt/account/following?done=following-stopped");
    assert_eq!(follows(&app, &ona, 59).await.len(), 59);
    browser.post("/lt/follow", &fields).await.expect(404);
});

on_both!(what_is_followed_goes_along_and_away, |app| {
    discussion::plant(&app, "paths").await;
    let ona = follower(&app, "pagegiai", Lang::LT, "consultations/paths", Why::Chosen).await;
    let subject = tiltas::privacy::Subject {
        resident: ona.id.clone(),
        municipality: "sovetsk".into(),
        former: String::new(),
    };
    let moving = tiltas::residency::moving::Moving {
        resident: ona.id.clone(),
        from: "pagegiai".into(),
        to: "sovetsk".into(),
    };
    let mover = tiltas::notifications::following::MOVER;
    for _ in 0..2 {
        (mover.carry)(app.site.clone(), moving.clone()).await.expect("carried");
    }
    assert!(follows(&app, &ona, 0).await.is_empty());
    let mut moved = ona.clone();
    moved.municipality = "sovetsk".into();
    let known = follows(&app, &moved, 1).await;
    assert_eq!(known, [("consultations/paths".to_owned(), Why::Chosen)]);
    let keeper = tiltas::notifications::following::KEEPER;
    let copy = (keeper.export)(app.site.clone(), subject.clone()).await.expect("a copy");
    assert_eq!(copy[0]["about"], "consultations/paths");
    for _ in 0..2 {
        (keeper.erase)(app.site.clone(), subject.clone()).await.expect("erased");
    }
    assert!(follows(&app, &moved, 0).await.is_empty());
});
