//! Cases of feedback: writing it, judging its answer, and what is written under it.

use super::Case;
use super::people::{OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::answers::Owed;
use tiltas::discussion::{Contribution, Kind};
use tiltas::feedback::{Feedback, Tone};
use tiltas::locale::{Lang, Localized};
use tiltas::residents;
use tiltas::store::Batch;
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let rest = line.pattern.strip_prefix("/{lang}/feedback")?;
        let at =
            |state, id: &str, after: &str| Case::new(state, format!("/lt/feedback/{id}{after}"));
        let theirs = feedback(world, world.somebody(OWN).await.person(), false).await;
        let under = |after: &str| vec![at("theirs", &theirs, after), at("absent", NOBODY, after)];
        let said = |after: &str| {
            let one = |state, under: &str, id: &str| {
                let case = at(state, under, &format!("/contributions/{id}{after}"));
                case.with("ground", "insult").with("language", "lt").with("text", "Kitaip.")
            };
            vec![
                one("theirs", &theirs, &theirs),
                one("absent", &theirs, NOBODY),
                one("elsewhere", &theirs, &world.contributions["consultations/open"]),
            ]
        };
        Some(match rest {
            "" => vec![Case::new("page", "/lt/feedback")],
            "/new" if line.method == "GET" => vec![Case::new("page", "/lt/feedback/new")],
            "/new" => {
                let case = Case::new("filled", "/lt/feedback/new").with("municipality", OWN);
                let case = case.with("tone", "praise").with("title", "Ačiū");
                let case = case.with("text", keys::token()).with("language", "lt");
                vec![case.with("key", keys::id()), Case::new("empty", "/lt/feedback/new")]
            }
            "/{slug}" => under(""),
            "/{slug}/verdict" => {
                let mine = feedback(world, author(who), true).await;
                let early = feedback(world, author(who), false).await;
                let all = [("mine", &mine), ("early", &early), ("theirs", &theirs)];
                let all = all.map(|(state, id)| at(state, id, "/verdict"));
                let all = all.into_iter().chain([at("absent", NOBODY, "/verdict")]);
                all.map(|case| case.with("settled", "yes")).collect()
            }
            "/{slug}/contributions" => {
                let all = under("/contributions").into_iter();
                let all = all.map(|case| case.with("text", keys::token()).with("language", "lt"));
                all.map(|case| case.with("key", keys::id())).collect()
            }
            "/{slug}/contributions/{id}" => said(""),
            "/{slug}/contributions/live" => under("/contributions/live"),
            "/{slug}/contributions/{id}/support" => said("/support"),
            "/{slug}/contributions/{id}/support/withdraw" => said("/support/withdraw"),
            "/{slug}/contributions/{id}/history" => said("/history"),
            "/{slug}/contributions/{id}/reply" => said("/reply"),
            "/{slug}/contributions/{id}/edit" => said("/edit"),
            "/{slug}/contributions/{id}/report" => {
                let mine = feedback(world, author(who), false).await;
                let after = format!("/contributions/{mine}/report");
                let mine = at("mine", &mine, &after).with("ground", "insult");
                said("/report").into_iter().chain([mine.with("language", "lt")]).collect()
            }
            _ => return None,
        })
    })
}

/// Whoever tries; for a visitor, nobody who has an account.
fn author(who: &Person) -> residents::Person {
    let nobody = || residents::Person {
        resident: NOBODY.to_owned(),
        municipality: OWN.to_owned(),
        name: "Vardenis".to_owned(),
        staff: false,
    };
    who.resident.as_ref().map_or_else(nobody, |resident| resident.person())
}

/// A piece of feedback to our side, answered or not; its id.
async fn feedback(world: &World, author: residents::Person, answered: bool) -> String {
    let at = world.app.site.now();
    let id = keys::id_at(at);
    let one = Feedback {
        id: id.clone(),
        municipality: OWN.into(),
        tone: Tone::Criticism,
        title: Localized::new(Lang::LT, "Duobė"),
        author: author.clone(),
        at,
        verdict: None,
    };
    let text = Contribution {
        key: id.clone(),
        subject: tiltas::feedback::key(&id),
        thread: id.clone(),
        id: id.clone(),
        in_reply_to: None,
        author,
        kind: Kind::Comment,
        stance: Default::default(),
        text: Localized::new(Lang::LT, "Labas."),
        at,
        standing: Default::default(),
        edited: None,
    };
    let place = tiltas::answers::Place {
        key: tiltas::feedback::key(&id),
        path: tiltas::feedback::path(&id),
        title: one.title.clone(),
        towns: vec![OWN.into()],
    };
    let site = &world.app.site;
    let kind = tiltas::answers::Kind::Feedback;
    let batch = tiltas::answers::owe(site, &place.subject(), &text, kind, Batch::new());
    site.public.commit(batch.insert(&one).insert(&text)).await.expect("written");
    if answered {
        let mut owed = world.stored::<Owed>(&Owed::id_of(&id, OWN)).await;
        owed.fulfil(at);
        site.public.commit(Batch::new().replace(&owed)).await.expect("answered");
    }
    id
}
