//! Cases of petitions on their way: drafts, supporters, review, answers.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use std::collections::BTreeMap;
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Response;
use tiltas::petitions::integrity::{self, Finding, Pattern};
use tiltas::petitions::mailed::MailedSignature;
use tiltas::petitions::paper::{PaperBatch, Row, Stage};
use tiltas::petitions::{Doing, Draft, Milestone, Petition, State};
use tiltas::residents::{Person as Author, Resident};
use tiltas::store::Batch;
use tiltas::web::access::Access;
use tiltas::web::keys::{self, Purpose};

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let rest = line.pattern.strip_prefix("/{lang}/petitions/")?;
        let page = || Case::new("page", format!("/lt/petitions/{rest}"));
        Some(match (line.method, rest) {
            ("GET", "standards" | "new" | "drafts") => vec![page()],
            ("POST", "new") => {
                let empty = Case { state: "empty", ..page() };
                let case = page().with("to-pagegiai", "yes");
                vec![case.with("key", keys::id()), empty.with("key", keys::id())]
            }
            (_, "drafts/{id}/{step}") => drafts(world, who, "background").await,
            (_, "drafts/{id}/send") => drafts(world, who, "send").await,
            (_, "drafts/{id}/delete") => drafts(world, who, "delete").await,
            (_, "drafts/{id}/attachments/{file}/remove") => {
                drafts(world, who, &format!("attachments/{NOBODY}/remove")).await
            }
            (_, "{slug}/revise") => {
                let author = me(world, who).await;
                let mut cases = authored(world, who, State::Returned, "/revise").await;
                cases.push(made(world, &author, State::Sponsoring, "early", "/revise").await);
                cases
            }
            (_, "{slug}/invite") => authored(world, who, State::Sponsoring, "/invite").await,
            (_, "{slug}/support") => {
                let somebody = world.somebody(OWN).await.person();
                let own = me(world, who).await;
                let (early, open) = (State::Sponsoring, State::Open);
                vec![
                    made(world, &somebody, early, "sponsoring", "/support").await,
                    made(world, &own, early, "mine", "/support").await,
                    made(world, &somebody, open, "opened", "/support").await,
                    Case::new("absent", "/lt/petitions/nowhere/support"),
                ]
            }
            (_, "{slug}/support/withdraw") => {
                let somebody = world.somebody(OWN).await.person();
                let after = "/support/withdraw";
                vec![
                    made(world, &somebody, State::Sponsoring, "sponsoring", after).await,
                    made(world, &somebody, State::Open, "opened", after).await,
                    Case::new("absent", "/lt/petitions/nowhere/support/withdraw"),
                ]
            }
            (_, "{slug}/feed.atom" | "{slug}/card.png") => {
                let to = |slug: &str| format!("/lt/petitions/{}", rest.replace("{slug}", slug));
                vec![
                    Case::new("open", to("walked-open")),
                    Case::new("review", to("walked-review")),
                    Case::new("absent", to("nowhere")),
                ]
            }
            (_, "{slug}/poster" | "{slug}/poster.pdf") => {
                let to = |slug: &str| format!("/lt/petitions/{}", rest.replace("{slug}", slug));
                vec![
                    Case::new("open", to("walked-open")),
                    Case::new("closed", to("walked-closed")),
                    Case::new("absent", to("nowhere")),
                ]
            }
            (_, "{slug}/export.{format}") => exported(rest, &[("own", "walked-open")]),
            (_, rest) if rest.starts_with("review/{municipality}/{slug}/export") => {
                let path = rest.replace("{municipality}", OWN);
                let mut cases =
                    exported(&path, &[("own", "walked-open"), ("joint", "walked-joint")]);
                let across =
                    rest.replace("{municipality}", OTHER).replace("{slug}", "walked-joint");
                let across = across.replace("{format}", "csv");
                cases.push(Case::new("across", format!("/lt/petitions/{across}")));
                cases
            }
            ("POST", "paper/{municipality}") => {
                let to = |side| format!("/lt/petitions/paper/{side}");
                vec![Case::new("own", to(OWN)), Case::new("theirs", to(OTHER))]
            }
            (method, rest) if rest.starts_with("paper/{municipality}/") => {
                paper(world, who, method, rest).await
            }
            (_, rest) if rest.starts_with("{slug}/sign") && !rest.contains("signatures") => {
                mailed(world, rest).await
            }
            (_, "integrity/{municipality}/{id}") => finding(world).await,
            (
                _,
                "review/{municipality}"
                | "answers/{municipality}"
                | "paper/{municipality}"
                | "integrity/{municipality}",
            ) => {
                let to = |side| format!("/lt/petitions/{}", rest.replace("{municipality}", side));
                vec![Case::new("own", to(OWN)), Case::new("theirs", to(OTHER))]
            }
            (method, "review/{municipality}/{slug}") => reviewed(world, method).await,
            (method, rest) if rest.starts_with("answers/") => answered(world, method, rest).await,
            _ => return None,
        })
    })
}

/// Whoever tries, as an author; for a visitor, somebody else.
async fn me(world: &World, who: &Person) -> Author {
    match &who.resident {
        Some(resident) => resident.person(),
        None => world.somebody(OWN).await.person(),
    }
}

/// A complete draft of this person.
pub async fn draft(world: &World, of: &Resident) -> String {
    let key = keys::id();
    let draft = Draft {
        id: Draft::id_of(&of.id, &key),
        key: key.clone(),
        resident: of.id.clone(),
        petition: keys::id(),
        revises: false,
        addressed: vec![OWN.into()],
        language: Lang::LT,
        action: format!("Prašymas {key}"),
        background: "Todėl.".into(),
        details: String::new(),
        changed_at: world.app.site.now(),
    };
    let store = world.app.personal(&of.municipality);
    store.commit(Batch::new().insert(&draft)).await.expect("a draft");
    key
}

async fn drafts(world: &World, who: &Person, last: &str) -> Vec<Case> {
    let somebody = world.somebody(OWN).await;
    let theirs = draft(world, &somebody).await;
    let mine = match &who.resident {
        Some(resident) => draft(world, resident).await,
        None => theirs.clone(),
    };
    let case = |state, key: &str| {
        let case = Case::new(state, format!("/lt/petitions/drafts/{key}/{last}"));
        case.with("background", "Todėl.")
    };
    vec![case("mine", &mine), case("theirs", &theirs), case("absent", NOBODY)]
}

/// A petition to our side in this state.
pub async fn petition(world: &World, author: &Author, state: State) -> Petition {
    let slug = format!("walked-{}", keys::id());
    let somebody = world.somebody(OWN).await;
    let mut one = crate::petitions::petition(&world.app, &somebody, &slug, &[OWN]);
    one.author = author.clone();
    one.state = state;
    one.course.round = 1;
    if !matches!(state, State::Open | State::Closed) {
        (one.opened_at, one.closes_at) = (None, None);
    }
    one
}

async fn made(
    world: &World,
    author: &Author,
    state: State,
    name: &'static str,
    after: &str,
) -> Case {
    let one = petition(world, author, state).await;
    world.insert(&one).await;
    Case::new(name, format!("/lt/petitions/{}{after}", one.slug))
}

/// One's own, somebody else's, and one that is not there.
async fn authored(world: &World, who: &Person, state: State, after: &str) -> Vec<Case> {
    let somebody = world.somebody(OWN).await.person();
    vec![
        made(world, &me(world, who).await, state, "mine", after).await,
        made(world, &somebody, state, "theirs", after).await,
        Case::new("absent", format!("/lt/petitions/nowhere{after}")),
    ]
}

/// Petitions of these slugs, and one that is not there.
fn exported(pattern: &str, there: &[(&'static str, &str)]) -> Vec<Case> {
    let to = |slug: &str| {
        let path = pattern.replace("{slug}", slug).replace("{format}", "csv");
        format!("/lt/petitions/{path}")
    };
    let cases = there.iter().map(|(state, slug)| Case::new(state, to(slug)));
    cases.chain([Case::new("absent", to("nowhere"))]).collect()
}

async fn reviewed(world: &World, method: &str) -> Vec<Case> {
    let author = world.somebody(OWN).await.person();
    let mut cases = vec![];
    let states = [("own", OWN, "1"), ("older", OWN, "0"), ("across", OTHER, "1")];
    for (state, side, round) in states {
        if state == "older" && method == "GET" {
            continue;
        }
        let one = petition(world, &author, State::Review).await;
        world.insert(&one).await;
        let case = Case::new(state, format!("/lt/petitions/review/{side}/{}", one.slug));
        cases.push(case.with("round", round).with("decision", "accept"));
    }
    cases.push(Case::new("absent", format!("/lt/petitions/review/{OWN}/nowhere")));
    cases
}

async fn answered(world: &World, method: &str, pattern: &str) -> Vec<Case> {
    let writes = !pattern.contains("milestones") && !pattern.ends_with("finish");
    let wrong = if writes { "answered" } else { "unanswered" };
    let mut cases = vec![];
    for (state, side) in [("own", OWN), (wrong, OWN), ("across", OTHER)] {
        if state == "answered" && method == "GET" {
            continue;
        }
        let author = world.somebody(OWN).await.person();
        let mut one = petition(world, &author, State::Open).await;
        if (state == "own") != writes || state == "answered" {
            answer(world, &mut one);
        }
        world.insert(&one).await;
        let path = pattern.replace("{municipality}", side).replace("{slug}", &one.slug);
        let case = Case::new(state, format!("/lt/petitions/{}", path.replace("{id}", NOBODY)));
        let case = case.with("office", "Skyrius").with("text", "Taip.").with("do", "publish");
        let case = case.with("milestone", "Darbas").with("key", keys::id());
        let case = case.with("state", "done").with("date", "2026-11-25");
        let own = [("state", "done"), ("date", "2026-11-25")];
        let named = |case: Case, (field, value): (&str, &str)| {
            case.with(format!("{field}-{NOBODY}"), value)
        };
        cases.push(own.into_iter().fold(case, named));
    }
    let path = pattern.replace("{municipality}", OWN).replace("{slug}", "nowhere");
    cases.push(Case::new("absent", format!("/lt/petitions/{}", path.replace("{id}", NOBODY))));
    cases
}

/// Our side has answered and does something.
fn answer(world: &World, petition: &mut Petition) {
    let at = world.app.site.now();
    petition.responses.push(Response {
        municipality: OWN.into(),
        office: BTreeMap::new(),
        text: Localized::new(Lang::LT, "Ne."),
        attachments: vec![],
        at,
    });
    petition.course.milestones.push(Milestone {
        id: NOBODY.into(),
        municipality: OWN.into(),
        text: Localized::new(Lang::LT, "Darbas"),
        state: Doing::Planned,
        date: "2026-11-25".parse().expect("a day"),
        at,
    });
}

/// A batch of sheets of ours that somebody else of our moderators has begun, one that whoever tries
/// has, one that waits for being checked, and one of the other side.
async fn paper(world: &World, who: &Person, method: &str, pattern: &str) -> Vec<Case> {
    let author = world.somebody(OWN).await.person();
    let mine = me(world, who).await.resident;
    let mut cases = vec![];
    let all = [
        ("own", OWN, mine.as_str(), Stage::Entering),
        ("begun", OWN, "somebody", Stage::Entering),
        ("waiting", OWN, "somebody", Stage::Checking),
        ("counted", OWN, "somebody", Stage::Counted),
        ("across", OTHER, "somebody", Stage::Entering),
    ];
    for (state, side, enterer, stage) in all {
        if method == "GET" && matches!(state, "begun" | "counted") {
            continue;
        }
        let one = petition(world, &author, State::Open).await;
        world.insert(&one).await;
        let row = Row { id: keys::id(), name: "Ona".into(), settlement: None, verdict: None };
        let batch = PaperBatch {
            id: keys::id(),
            petition: one.id.clone(),
            municipality: OWN.into(),
            received: "2026-11-25".parse().expect("a day"),
            declared: 1,
            entered_by: enterer.into(),
            checked_by: String::new(),
            stage,
            scans: vec![],
            rows: vec![row],
            done: 0,
            at: world.app.site.now(),
            checked_at: None,
        };
        let store = world.app.personal(OWN);
        store.commit(Batch::new().insert(&batch)).await.expect("a batch");
        let path = pattern.replace("{municipality}", side).replace("{id}", &batch.id);
        let path = path.replace("{file}", NOBODY);
        let case = Case::new(state, format!("/lt/petitions/{path}"));
        cases.push(case.with("name-0", "Ona").with("row-0", "confirmed").with("do", "save"));
    }
    let path = pattern.replace("{municipality}", OWN).replace("{id}", NOBODY);
    cases.push(Case::new("absent", format!("/lt/petitions/{}", path.replace("{file}", NOBODY))));
    cases
}

/// Signing by mail: an open petition, one that collects nothing yet, and a link that is none.
async fn mailed(world: &World, pattern: &str) -> Vec<Case> {
    let author = world.somebody(OWN).await.person();
    let after = pattern.trim_start_matches("{slug}");
    let absent = Case::new("absent", format!("/lt/petitions/nowhere{after}"));
    let one = petition(world, &author, State::Open).await;
    world.insert(&one).await;
    let path = format!("/lt/petitions/{}{after}", one.slug);
    if !matches!(after, "/sign/confirm" | "/sign/own") {
        let mail = format!("{}@pastas.example", keys::id());
        let case = Case::new("open", path).with("key", keys::id()).with("mail", mail);
        let case = case.with("name", "Vardenis Pavardenis").with("declared", "yes");
        // What settlement of the town's somebody lives in, where it lists any.
        let town = world.app.site.municipality(OWN).expect("a town");
        let place = town.settlements.first().map(|one| format!("{OWN}/{}", one.id));
        let case = case.with("agree", "yes").with("settlement", place.unwrap_or_default());
        let early = made(world, &author, State::Sponsoring, "sponsoring", after).await;
        return vec![case, early, absent];
    }
    let kept = MailedSignature {
        id: keys::id(),
        petition: one.id.clone(),
        municipality: OWN.into(),
        name: "Vardenis Pavardenis".into(),
        settlement: None,
        show_name: false,
        mail: format!("{}@pastas.example", keys::id()),
        lang: Lang::LT,
        link_hash: world.app.site.keys.hash(Purpose::SigningLink, "secret"),
        network: String::new(),
        asked_at: world.app.site.now(),
        confirmed_at: None,
        expires_at: world.app.site.now() + jiff::SignedDuration::from_hours(1),
    };
    world.app.personal(OWN).commit(Batch::new().insert(&kept)).await.expect("written");
    let key = match after {
        "/sign/confirm" => format!("{OWN}.{}.secret", kept.id),
        _ => {
            let secret = format!("{OWN}:{}", kept.id);
            let secret = world.app.site.keys.hash(Purpose::SigningOwn, &secret);
            format!("{OWN}.{}.{secret}", kept.id)
        }
    };
    let case = |state, key: &str| Case::new(state, format!("{path}?key={key}")).with("key", key);
    let wrong = format!("{OWN}.{}.another", kept.id);
    vec![case("open", &key), case("invented", &wrong), absent]
}

/// A finding of our side, that very id on the other, and none.
async fn finding(world: &World) -> Vec<Case> {
    let author = world.somebody(OWN).await.person();
    let one = petition(world, &author, State::Open).await;
    world.insert(&one).await;
    let found = Finding {
        id: keys::id(),
        petition: one.id.clone(),
        municipality: OWN.into(),
        pattern: Pattern::SameName,
        minutes: 1,
        others: 0,
        signatures: vec![],
        state: integrity::State::Open,
        decided: 0,
        found_at: world.app.site.now(),
        decided_at: None,
    };
    world.app.personal(OWN).commit(Batch::new().insert(&found)).await.expect("written");
    let case = |state, side, id: &str| {
        let path = format!("/lt/petitions/integrity/{side}/{id}");
        Case::new(state, path).with("do", "dismiss")
    };
    vec![case("own", OWN, &found.id), case("across", OTHER, &found.id), case("absent", OWN, NOBODY)]
}
