//! The pages of a way through a broker: what went wrong, and what becomes of an identity.

use super::actions::{Gate, Problem};
use super::model::Arrival;
use super::views;
use crate::locale::Args;
use crate::residents::registration::languages;
use crate::residents::session::SignedIn;
use crate::residents::sign_in::Next;
use crate::web::views::Place;
use crate::web::{Form, Page, Visit, WebResult, page};
use actix_web::http::StatusCode;

/// The broker's own page: how to go on, and what went wrong before.
pub fn gate_page(visit: &Visit, gate: &Gate) -> WebResult {
    // keys: broker-problem-*
    let said = visit.parameter("problem").unwrap_or_default();
    let problem = Problem::ALL.into_iter().find(|problem| problem.as_str() == said);
    let next = next(visit);
    let onward = next.onward(visit.lang);
    Page::new(visit, "residents/broker.html")
        .with("problem", problem.map_or("", Problem::as_str))
        .with("again", &!matches!(problem, Some(Problem::TooYoung | Problem::Taken)))
        .with("broker", &views::name(visit, gate.municipality, gate.broker))
        .with("leave", &visit.link(&format!("/broker/{}/leave{onward}", gate.id)))
        .with("onward", &onward)
        .status(status(problem))
        .never_shared()
        .respond()
}

fn status(problem: Option<Problem>) -> StatusCode {
    match problem {
        None | Some(Problem::Cancelled) => StatusCode::OK,
        Some(Problem::Unreachable) => StatusCode::SERVICE_UNAVAILABLE,
        Some(Problem::Refused | Problem::TooYoung) => StatusCode::FORBIDDEN,
        Some(Problem::Over) => StatusCode::GONE,
        Some(Problem::Taken) => StatusCode::CONFLICT,
    }
}

/// On to the page that says what went wrong.
pub fn stopped(visit: &Visit, gate: &Gate, problem: Problem, next: &Next) -> WebResult {
    let onward = next.onward(visit.lang).replacen('?', "&", 1);
    let word = problem.as_str();
    page::redirect(&visit.link(&format!("/broker/{}?problem={word}{onward}", gate.id)))
}

/// Where an address's `next` leads.
pub fn next(visit: &Visit) -> Next {
    let address = visit.parameter("next").unwrap_or_default();
    Next::parse(&address, visit.site.locales.languages())
}

/// The page on which somebody came back whom nobody knows yet.
pub fn join_page(visit: &Visit, gate: &Gate, arrival: &Arrival, form: &Form) -> WebResult {
    let mut args = Args::new();
    args.set("age", gate.municipality.rules.minimum_age);
    let here = Next::parse(&here(visit, gate), visit.site.locales.languages());
    common(visit, gate, arrival, "residents/broker-join.html")
        .with("mail", &arrival.mail)
        .with("old_enough", &arrival.old_enough)
        .with("age", &visit.text_with(crate::key!("residents-age"), &args))
        .with("aged", &form.is_checked("age"))
        .with("agreed", &form.is_checked("agree"))
        .with("interface_languages", &languages(visit))
        .with("onward", &here.onward(visit.lang))
        .with_form(form)
        .respond()
}

/// The page on which somebody who is signed in says that the identity is theirs.
pub fn link_page(visit: &Visit, gate: &Gate, arrival: &Arrival, own: &SignedIn) -> WebResult {
    let resident = &own.resident;
    let foreign = resident.municipality != gate.id;
    common(visit, gate, arrival, "residents/broker-link.html")
        .with("account", &resident.name)
        .with("mail", &resident.mail)
        .with("unfounded", &(resident.staff && !own.session.second_factor))
        .with("foreign", &foreign)
        .with("confirms", &(arrival.introduction.lives_here && !foreign && !resident.verified))
        .respond()
}

fn common<'a>(
    visit: &'a Visit,
    gate: &Gate,
    arrival: &Arrival,
    template: &'static str,
) -> Page<'a> {
    Page::new(visit, template)
        .with("broker", &views::name(visit, gate.municipality, gate.broker))
        .with("label", &arrival.label)
        .with("lives_here", &arrival.introduction.lives_here)
        .with("place", &Place::of(visit, gate.id))
        .with("action", &format!("/broker/{}", gate.id))
        .never_shared()
}

/// The address of the page on which an arrival is asked about.
pub fn here(visit: &Visit, gate: &Gate) -> String {
    visit.link(&format!("/broker/{}/join", gate.id))
}
