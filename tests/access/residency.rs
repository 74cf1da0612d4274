//! Cases of residency: the resident's own pages, and the pages of those who confirm.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::locale::Lang;
use tiltas::residency::letters::{self, Addressee};
use tiltas::residency::roll::Roll;
use tiltas::residents::by_id;
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        if line.pattern.starts_with("/{lang}/residency/{municipality}/") {
            return staff(world, who, line).await;
        }
        let path = line.pattern.replace("{lang}", "lt");
        let case = |state| Case::new(state, &path);
        Some(match (line.method, line.pattern) {
            ("POST", "/{lang}/residency/sample-letter") => vec![case("page")],
            ("POST", "/{lang}/residency/code") => {
                // A good code is used up on an account of its own, which it confirms.
                let double = who.double(&world.app).await;
                let there = if who.side() == OWN { OTHER } else { OWN };
                let (_, good) = printed(world, who.side()).await;
                let (_, foreign) = printed(world, there).await;
                vec![
                    case("unreadable").with("code", "????"),
                    case("foreign").with("code", foreign),
                    case("good").with("code", good).by(double.sign_in(&world.app).await),
                ]
            }
            ("POST", "/{lang}/residency/roll") => {
                let case = case("unlisted").with("surname", "Niekas").with("given-name", "Niekas");
                vec![case.with("born", "1990-05-07").with("digits", "0123")]
            }
            ("POST", "/{lang}/residency/move") => {
                let double = who.double(&world.app).await;
                let version = version(world, &double).await;
                let there = if who.side() == OWN { OTHER } else { OWN };
                let mut cases = vec![];
                for (state, agree, version) in [
                    ("undecided", "", version),
                    ("older", "yes", version + 1),
                    ("own", "yes", version),
                ] {
                    let case = case(state).with("municipality", there).with("agree", agree);
                    let case = case.with("version", version.to_string());
                    cases.push(case.by(double.sign_in(&world.app).await));
                }
                cases
            }
            (_, pattern) if pattern.starts_with("/{lang}/residency") => vec![case("own")],
            _ => return None,
        })
    })
}

/// What an administrator does for those who live there.
async fn staff(world: &World, who: &Person, line: &Access) -> Option<Vec<Case>> {
    let rest = line.pattern.strip_prefix("/{lang}/residency/{municipality}/")?;
    let to = |state, side: &str| Case::new(state, format!("/lt/residency/{side}/{rest}"));
    let sides = [("own", OWN), ("theirs", OTHER), ("unknown", "vilnius")];
    let each = |with: &dyn Fn(Case) -> Case| sides.map(|(state, side)| with(to(state, side)));
    Some(match (line.method, rest) {
        ("GET", _) => each(&|case| case).into(),
        ("POST", "letters") => {
            let filled = |case: Case, rows: &str| case.with("key", keys::id()).with("rows", rows);
            let cases = each(&|case| filled(case, "Ona Onaitė;Tilto g. 1"));
            cases.into_iter().chain([filled(to("faulty", OWN), "Ona")]).collect()
        }
        ("POST", "letters/{batch}/revoke") => {
            let (own, _) = printed(world, OWN).await;
            let (theirs, _) = printed(world, OTHER).await;
            let of = |state, side: &str, batch: &str| {
                let case = to(state, side);
                Case { path: case.path.replace("{batch}", batch), ..case }
            };
            vec![
                of("own", OWN, &own),
                of("across", OWN, &theirs),
                of("theirs", OTHER, &theirs),
                of("absent", OWN, NOBODY),
            ]
        }
        ("POST", "in-person") => {
            let (own, across) = (world.somebody(OWN).await, world.somebody(OTHER).await);
            vec![
                to("own", OWN).with("who", own.mail),
                to("across", OWN).with("who", across.mail.clone()),
                to("theirs", OTHER).with("who", across.mail),
            ]
        }
        ("POST", "in-person/confirm" | "in-person/end") => {
            let (own, across) = (world.somebody(OWN).await, world.somebody(OTHER).await);
            let seen = |state, side: &str, id: &str| {
                to(state, side).with("resident", id).with("seen", "yes")
            };
            vec![
                seen("own", OWN, &own.id),
                seen("self", OWN, who.id()),
                seen("across", OWN, &across.id),
                seen("theirs", OTHER, &across.id),
                seen("absent", OWN, NOBODY),
            ]
        }
        ("POST", "roll") => {
            let one = async |state, side: &str, older: bool| {
                let roll = world.app.personal(side).get::<Roll>(Roll::ID).await.expect("a store");
                let edition = roll.map_or(String::new(), |roll| roll.document.edition);
                let edition = if older { NOBODY.to_owned() } else { edition };
                let case = to(state, side).with("edition", edition);
                case.with("rows", "Onaitė;Ona;1990-05-07;0123")
            };
            let older = one("older", OWN, true).await;
            vec![older, one("own", OWN, false).await, one("theirs", OTHER, false).await]
        }
        _ => return None,
    })
}

/// A letter that was printed: the batch, and its code.
async fn printed(world: &World, side: &str) -> (String, String) {
    let addressee =
        Addressee { name: "Ona Onaitė".into(), address: "Tilto g. 1".into(), lang: Lang::LT };
    let made = letters::make(&world.app.site, side, &keys::id(), vec![addressee]).await;
    let (batch, mut letters) = made.expect("a store").expect("a new batch");
    (batch.id, letters.remove(0).code)
}

/// The version of somebody's account.
async fn version(world: &World, who: &Person) -> u64 {
    let found = by_id(world.app.personal(who.side()), who.id()).await.expect("a store");
    found.map_or(0, |found| found.version)
}
