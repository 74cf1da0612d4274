//! Cases of translation: the glossary, a town's desk, suggestions.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::app::TRANSLATION;
use tiltas::discussion::Contribution;
use tiltas::locale::{Lang, Localized};
use tiltas::store::Batch;
use tiltas::translation::{Standing, Suggestion, Task, TextId, refresh};
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let rest = line.pattern.strip_prefix("/{lang}/translation/")?;
        let desks = || vec![Case::new("own", to(OWN, rest)), Case::new("theirs", to(OTHER, rest))];
        Some(match rest {
            "glossary" => vec![Case::new("page", to(OWN, rest))],
            "{municipality}" | "{municipality}/suggestions" => desks(),
            "suggest/{text}/{part}" => suggests(world).await,
            "{municipality}/suggestions/{id}" => suggestions(world, rest).await,
            _ => texts(world, rest).await,
        })
    })
}

fn to(side: &str, rest: &str) -> String {
    format!("/lt/translation/{}", rest.replace("{municipality}", side))
}

/// Something that somebody of the other side wrote in Russian, with these translations; its id.
async fn said(world: &World, more: &[Lang]) -> String {
    let under = &world.contributions["consultations/open"];
    let mut one = world.stored::<Contribution>(under).await.document;
    one.id = keys::id();
    (one.key, one.thread) = (one.id.clone(), one.id.clone());
    one.author = world.somebody(OTHER).await.person();
    let text = Localized::new(Lang::RU, "Мост.");
    one.text = more.iter().fold(text, |text, lang| text.with(*lang, "Tiltas."));
    world.insert(&one).await;
    let id = one.id;
    refresh(&world.app.site, TRANSLATION, "contribution", &id).await.expect("tasks");
    id
}

/// The form of a text as whoever may would send it.
async fn form(world: &World, case: Case, text: &TextId) -> Case {
    let writing = TRANSLATION.load(&world.app.site, text).await.expect("a store");
    let writing = writing.expect("a text");
    let case = case.with("revision", writing.revision());
    case.with("before", writing.translated(text.lang)).with("translation-text", "Tiltas.")
}

/// A text of our language, one that a colleague has, one whose original has changed; one of the
/// other's language under our address, and under theirs.
async fn texts(world: &World, rest: &str) -> Vec<Case> {
    let case = |state, side: &str, text: &TextId| {
        Case::new(state, to(side, rest).replace("{text}", &text.to_string())).with("do", "take")
    };
    let of = |id: &str, lang| TextId::new("contribution", id, lang);
    let own = of(&said(world, &[]).await, Lang::LT);
    let held = of(&said(world, &[]).await, Lang::LT);
    let mut task = world.stored::<Task>(&held.to_string()).await;
    assert!(task.claim(NOBODY, world.app.site.now()));
    world.app.site.public.commit(Batch::new().replace(&task)).await.expect("taken");
    let changed = of(&said(world, &[]).await, Lang::LT);
    let english = of(&said(world, &[]).await, Lang::EN);
    let lithuanian = &world.contributions["consultations/open"];
    let russian = of(lithuanian, Lang::RU);
    vec![
        form(world, case("own", OWN, &own), &own).await,
        form(world, case("held", OWN, &held), &held).await,
        case("changed", OWN, &changed).with("revision", "0").with("translation-text", "Tiltas."),
        form(world, case("english", OWN, &english), &english).await,
        case("foreign", OWN, &russian).with("translation-text", "Мост."),
        case("theirs", OTHER, &russian),
        case("absent", OWN, &of(NOBODY, Lang::LT)),
    ]
}

/// A text that is translated, one that is not, and one that is not there.
async fn suggests(world: &World) -> Vec<Case> {
    let id = said(world, &[Lang::LT]).await;
    let case = |state, id: &str, lang: &str, text: &str| {
        let path = format!("/lt/translation/suggest/contribution.{id}.{lang}/text");
        Case::new(state, path).with("text", text)
    };
    vec![
        case("same", &id, "lt", "Tiltas."),
        case("translated", &id, "lt", "Tas tiltas."),
        case("original", &id, "ru", "Мост."),
        case("absent", NOBODY, "lt", "Tiltas."),
    ]
}

/// A suggestion that waits, one that is decided, one for the other's language.
async fn suggestions(world: &World, rest: &str) -> Vec<Case> {
    let suggested = async |lang: Lang, standing: Standing| {
        let id = said(world, &[Lang::LT]).await;
        let text = TextId::new("contribution", &id, lang);
        let one = Suggestion {
            id: keys::id(),
            place: keys::id(),
            text: text.to_string(),
            part: "text".into(),
            lang,
            person: world.somebody(OWN).await.person(),
            wording: "Tas tiltas.".into(),
            at: world.app.site.now(),
            standing,
        };
        world.insert(&one).await;
        (one.id, text)
    };
    let case = |state, side: &str, id: &str| {
        let case = Case::new(state, to(side, rest).replace("{id}", id));
        case.with("decision", "accept").with("text", "Tas tiltas.")
    };
    let (open, text) = suggested(Lang::LT, Standing::Open).await;
    let (decided, _) = suggested(Lang::LT, Standing::Declined).await;
    let (across, _) = suggested(Lang::RU, Standing::Open).await;
    vec![
        form(world, case("own", OWN, &open), &text).await,
        case("decided", OWN, &decided),
        case("across", OWN, &across),
        case("theirs", OTHER, &open),
        case("absent", OWN, NOBODY),
    ]
}
