//! Similar petitions, across forms of words and languages.

use super::course::{author, begun};
use super::{petition, save};
use crate::on_both;
use crate::support::app::TestApp;
use tiltas::locale::{Lang, Localized};
use tiltas::petitions::{Petition, State, stems_of};
use tiltas::store::Batch;

async fn indexed(app: &TestApp, slug: &str, action: Localized, state: State) -> Petition {
    let author = app.resident("sovetsk", "Анна", Lang::RU).await;
    let mut one = petition(app, &author, slug, &["sovetsk"]);
    (one.action, one.state) = (action, state);
    one.background = Localized::new(Lang::RU, "Об этом просят давно.");
    save(app, &one).await;
    let stems = stems_of(&one).iter().fold(Batch::new(), Batch::insert);
    app.site.public.commit(stems).await.expect("stems");
    one
}

on_both!(what_is_asked_already_is_shown_before_going_on, |app| {
    let shelter = Localized::new(Lang::RU, "Построить приют для бездомных собак")
        .with(Lang::LT, "Įsteigti prieglaudą beglobiams šunims");
    indexed(&app, "shelter", shelter, State::Open).await;
    let park = Localized::new(Lang::RU, "Осветить парк вечером");
    indexed(&app, "park", park, State::Open).await;
    let early = Localized::new(Lang::LT, "Prieglauda šunims Sovetske");
    indexed(&app, "early", early, State::Sponsoring).await;
    let (_, browser) = author(&app).await;
    let draft = begun(&browser, &["sovetsk"]).await;
    let cases = [
        // Other forms, in the language of a translation.
        ("lt", "Beglobių šunų prieglauda", vec!["Įsteigti prieglaudą beglobiams šunims"]),
        ("ru", "Приюты бездомным собакам", vec!["Įsteigti prieglaudą beglobiams šunims"]),
        // A borrowed word across languages, without any translation.
        ("lt", "Apšviesti parką", vec!["Осветить парк вечером"]),
        ("lt", "Nutiesti dviračių taką", vec![]),
    ];
    for (language, action, expected) in cases {
        let fields = [("action", action), ("language", language)];
        let next = browser.post(&format!("{draft}/action"), &fields).await.expect(303);
        let page = browser.get(next.location()).await.expect(200);
        assert_eq!(page.texts(".card-title"), expected, "{action}");
    }
});
