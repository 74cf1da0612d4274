//! The list by town and state, its numbers, and the sample.

use super::{answered, days, id, send, written};
use crate::on_both;
use tiltas::discussion::{Contribution, State};
use tiltas::locale::Lang;
use tiltas::moderation::Ground;
use tiltas::store::Batch;

on_both!(the_list_is_narrowed_by_town_and_by_answer, |app| {
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let first = written(&ona, "pagegiai").await;
    let more = [("text", "Per šventę grojo puikus orkestras."), ("title", "Puiki šventė")];
    send(&ona, "sovetsk", &more).await.expect(303);
    let titles = async |query: &str| {
        let page = ona.get(&format!("/lt/feedback{query}")).await.expect(200);
        page.texts(".cards .card-title")
    };
    assert_eq!(titles("").await, ["Puiki šventė", "Duobė prie mokyklos"]);
    assert_eq!(titles("?town=pagegiai").await, ["Duobė prie mokyklos"]);
    assert_eq!(titles("?town=sovetsk").await, ["Puiki šventė"]);
    assert_eq!(titles("?town=nowhere").await.len(), 2);
    assert!(titles("?show=answered").await.is_empty());
    days(&app, 3);
    answered(&app, "pagegiai", &first).await;
    assert_eq!(titles("?show=answered").await, ["Duobė prie mokyklos"]);
    assert!(titles("?town=pagegiai").await.is_empty());
    let page = app.browser().get("/lt/feedback").await.expect(200);
    assert_eq!(
        page.texts("tbody tr"),
        ["Pagėgiai 1 1 0 3 dienas", "Sovetskas 0 0 1 –"],
        "answered, in time, waiting, how long"
    );
});

on_both!(what_is_out_of_sight_has_no_title, |app| {
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let address = written(&ona, "pagegiai").await;
    answered(&app, "pagegiai", &address).await;
    let found = app.site.public.get::<Contribution>(id(&address)).await.expect("a read");
    let mut found = found.expect("it");
    found.standing.withhold(State::Hidden, Ground::Insult, app.site.now(), None);
    app.site.public.commit(Batch::new().replace(&found)).await.expect("hidden");
    let page = app.browser().get(&address).await.expect(200);
    assert!(!page.text.contains("Duobė") && page.texts("h1") == ["Nerodomas atsiliepimas"]);
    let list = app.browser().get("/lt/feedback?show=answered").await.expect(200);
    assert!(!list.text.contains("Duobė"));
    assert!(ona.get(&address).await.expect(200).says("Duobė prie mokyklos"));
});

on_both!(the_sample_is_answered_waiting_and_late, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    for lang in ["lt", "ru", "en"] {
        let page = app.browser().get(&format!("/{lang}/feedback")).await.expect(200);
        assert_eq!(page.texts(".cards > li").len(), 2);
        assert_eq!(page.texts(".card-late").len(), 1);
        let answered = format!("/{lang}/feedback?show=answered");
        let page = app.browser().get(&answered).await.expect(200);
        let href = page.attributes(".card-title a", "href").remove(0);
        let page = app.browser().get(&href).await.expect(200);
        assert_eq!(page.texts(".official").len(), 1);
        assert_eq!(page.texts(".feedback-verdict").len(), 1);
    }
    let front = app.browser().get("/lt").await.expect(200);
    assert!(front.attributes("a", "href").contains(&"/lt/feedback".to_owned()));
});
