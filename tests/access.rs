//! The permission table, walked: every route of `app::ROUTES`, as everybody, in every state of what
//! it is about, against `access/expected.txt`, which was written apart.
//!
//! To add a route: a line in `expected.txt`, and in one of the `cases` here how to make an address
//! for each state. Cases are made anew for each person, so one's act does not spoil another's.

mod account;
mod announcements;
mod answers;
mod attachments;
mod bounces;
mod delivery;
mod dialogue;
mod documents;
mod drafting;
mod editing;
mod expected;
mod feedback;
mod feeds;
mod following;
mod meetings;
mod moderation;
mod outcome;
mod pages;
mod people;
mod petitions;
mod privacy;
mod residency;
mod security;
mod sittings;
mod staff;
mod translation;
mod voices;
mod wishes;
mod world;

use crate::on_both;
use crate::support::app::TestApp;
use expected::Expected;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream;
use people::Person;
use reqwest::Response;
use std::collections::{BTreeMap, BTreeSet};
use tiltas::app::ROUTES;
use tiltas::web::access::Access;
use world::World;

/// One request that somebody makes.
pub struct Case {
    /// The state of what the route is about, as `expected.txt` calls it.
    pub state: &'static str,
    /// The whole address.
    pub path: String,
    /// The form, where one is sent: as whoever may would fill it in.
    pub fields: Vec<(String, String)>,
    /// The cookie of the session that it is made in, where that is not their usual one.
    pub cookie: Option<Option<String>>,
}

impl Case {
    pub fn new(state: &'static str, path: impl Into<String>) -> Case {
        Case { state, path: path.into(), fields: vec![], cookie: None }
    }

    /// In this session, if somebody is signed in at all.
    pub fn by(mut self, session: Option<(String, String)>) -> Case {
        self.cookie = Some(session.map(|(cookie, _)| cookie));
        self
    }

    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Case {
        self.fields.push((name.into(), value.into()));
        self
    }
}

/// Makes the cases of a route for one person; none where the route is another file's.
type Cases = for<'a> fn(&'a World, &'a Person, &'a Access) -> BoxFuture<'a, Option<Vec<Case>>>;

const CASES: &[Cases] = &[
    feeds::cases,
    answers::cases,
    following::cases,
    feedback::cases,
    pages::cases,
    documents::cases,
    dialogue::cases,
    voices::cases,
    wishes::cases,
    outcome::cases,
    moderation::cases,
    editing::cases,
    account::cases,
    security::cases,
    privacy::cases,
    residency::cases,
    staff::cases,
    petitions::cases,
    sittings::cases,
    meetings::cases,
    attachments::cases,
    translation::cases,
    drafting::cases,
    announcements::cases,
    bounces::cases,
    delivery::cases,
];

/// How many people walk at once.
const TOGETHER: usize = 6;

/// What came of one request.
struct Seen {
    person: String,
    state: &'static str,
    path: String,
    outcome: String,
    expected: Option<String>,
}

/// Into how many tests the walk is cut, so that they run side by side and none takes long.
const PARTS: usize = 4;

on_both!(everybody_gets_what_was_expected_and_nothing_else_in_the_first_part, |app| {
    walk_part(app, 0).await;
});
on_both!(everybody_gets_what_was_expected_and_nothing_else_in_the_second_part, |app| {
    walk_part(app, 1).await;
});
on_both!(everybody_gets_what_was_expected_and_nothing_else_in_the_third_part, |app| {
    walk_part(app, 2).await;
});
on_both!(everybody_gets_what_was_expected_and_nothing_else_in_the_fourth_part, |app| {
    walk_part(app, 3).await;
});

fn routes() -> impl Iterator<Item = &'static Access> {
    ROUTES.iter().copied().flatten()
}

fn name(line: &Access) -> String {
    format!("{} {}", line.method, line.pattern)
}

#[test]
fn every_route_is_expected_and_every_expectation_has_a_route() {
    let expected = Expected::read(include_str!("access/expected.txt"));
    let names: BTreeSet<String> = routes().map(name).collect();
    let mut faults = expected.without_route(&names);
    let unexpected = names.iter().filter(|route| !expected.has(route));
    faults.extend(unexpected.map(|route| format!("{route}: not in expected.txt")));
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Every fourth route of the table, so that no part has all the slow ones.
async fn walk_part(app: TestApp, part: usize) {
    let expected = Expected::read(include_str!("access/expected.txt"));
    let mut world = World::new(app).await;
    let mut faults = expected.unknown_groups(&world.people);
    let mut count = 0;
    let mut tally: BTreeMap<String, usize> = BTreeMap::new();
    for line in routes().skip(part).step_by(PARTS) {
        let seen = everybody(&world, &expected, line).await;
        if seen.is_empty() {
            faults.push(format!("{}: no cases are made for it", name(line)));
        }
        let states: BTreeSet<&str> = seen.iter().map(|one| one.state).collect();
        faults.extend(expected.unknown_states(&name(line), &states));
        count += seen.len();
        for one in seen {
            *tally.entry(one.outcome.clone()).or_default() += 1;
            faults.extend(fault(&name(line), one));
        }
        if line.pattern.ends_with("sign-out-everywhere") {
            world.people.iter_mut().for_each(Person::signed_out);
        }
    }
    println!("{count} combinations: {tally:?}");
    let listed = faults.iter().take(80).cloned().collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} faults in {count} combinations:\n{listed}", faults.len());
    assert!(count > 500);
}

/// What comes of a route for each of those who are told apart there.
async fn everybody(world: &World, expected: &Expected, line: &Access) -> Vec<Seen> {
    let all = expected.tells_roles_apart(&name(line), &world.people);
    let who = world.people.iter().filter(|person| all || person.usual);
    let walks = who.map(|person| walk(world, expected, line, person));
    let seen: Vec<Vec<Seen>> = stream::iter(walks).buffer_unordered(TOGETHER).collect().await;
    seen.into_iter().flatten().collect()
}

/// What was not expected.
fn fault(route: &str, seen: Seen) -> Option<String> {
    let Seen { person, state, path, outcome, expected } = seen;
    if expected.as_deref() == Some(&outcome) {
        return None;
    }
    let expected = expected.unwrap_or_else(|| "nothing".into());
    let told = format!("{person} @ {state}: {outcome} instead of {expected}");
    Some(format!("{route}\n    {told} ({path})"))
}

/// One person tries one route in each state, one after the other.
async fn walk(world: &World, expected: &Expected, line: &Access, person: &Person) -> Vec<Seen> {
    let mut seen = vec![];
    for cases in CASES {
        let Some(cases) = cases(world, person, line).await else { continue };
        for case in cases {
            let response = world.ask(person, line.method, &case).await;
            let outcome = outcome(response).await;
            let expected = expected.outcome(&name(line), person, case.state);
            let (state, path, person) = (case.state, case.path, person.name.clone());
            seen.push(Seen { person, state, path, outcome, expected });
        }
    }
    seen
}

/// What an answer means, in a word.
async fn outcome(response: Response) -> String {
    let status = response.status().as_u16();
    let word = match status {
        200..400 => "ok",
        404 => "absent",
        409 => "conflict",
        410 => "gone",
        422 => "refused",
        403 => {
            let page = response.text().await.expect("a page");
            if page.contains("/account/second-factor?next=") {
                "second-factor"
            } else if page.contains("class=\"button\" href=\"/lt/moderation/decisions/") {
                "suspended"
            } else if page.contains("/sign-in?next=") {
                "sign-in"
            } else {
                "forbidden"
            }
        }
        _ => return status.to_string(),
    };
    word.to_owned()
}
