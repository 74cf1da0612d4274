//! What of a petition goes into the journal: an act of each administration that it asks. Pure.

use super::course::Papers;
use super::model::{Petition, Reason};
use super::thresholds::{Progress, Reached};
use crate::config::MunicipalityId;
use crate::journal::Act;
use crate::locale::Localized;
use crate::municipalities::Response;
use jiff::Timestamp;

/// It has begun to collect signatures.
pub fn opened(petition: &Petition) -> Vec<Act> {
    // keys: journal-act-petition-opened
    let opened = |at| {
        let each = petition.addressed.iter();
        each.map(|town| act(petition, "petition-opened", town, &petition.id, at)).collect()
    };
    petition.opened_at.map(opened).unwrap_or_default()
}

/// It was not accepted.
pub fn rejected(petition: &Petition, at: Timestamp) -> Vec<Act> {
    // keys: journal-act-petition-rejected
    let Some(rejection) = &petition.rejection else { return vec![] };
    let refused = |town: &MunicipalityId| {
        let act = act(petition, "petition-rejected", town, &petition.id, at);
        act.with("reason", rejection.reason.as_str())
    };
    petition.addressed.iter().map(refused).collect()
}

/// A town has accepted the text of a round.
pub fn accepted(petition: &Petition, town: &str, at: Timestamp) -> Act {
    // keys: journal-act-petition-accepted
    act(petition, "petition-accepted", town, &round(petition), at)
}

/// A town has not accepted the text of a round. `title` is what it is called in public.
pub fn declined(
    petition: &Petition,
    title: &Localized,
    town: &str,
    reason: Reason,
    at: Timestamp,
) -> Act {
    let act = Act::new("petition-rejected", town, &round(petition), at);
    act.about(petition.path(), title).with("reason", reason.as_str())
}

/// An administration has said what is done about it.
pub fn progress(petition: &Petition, town: &str, cause: &str, at: Timestamp) -> Act {
    // keys: journal-act-petition-progress
    act(petition, "petition-progress", town, &format!("{}:{cause}", petition.id), at)
}

/// An administration has done what it will.
pub fn finished(petition: &Petition, town: &str, at: Timestamp) -> Act {
    // keys: journal-act-petition-finished
    act(petition, "petition-finished", town, &petition.id, at)
}

/// A town has invalidated so many signatures, for this reason. Whose they were is told to nobody.
pub fn invalidated(
    petition: &Petition,
    town: &str,
    decision: &str,
    (count, reason): (usize, &str),
    at: Timestamp,
) -> Act {
    // keys: journal-act-petition-invalidated
    let act = act(petition, "petition-invalidated", town, decision, at);
    act.with("count", count).with("reason", reason)
}

/// A town lets so many signatures count again.
pub fn restored(
    petition: &Petition,
    town: &str,
    decision: &str,
    count: usize,
    at: Timestamp,
) -> Act {
    // keys: journal-act-petition-restored
    act(petition, "petition-restored", town, decision, at).with("count", count)
}

fn round(petition: &Petition) -> String {
    format!("{}:{}", petition.id, petition.course.round)
}

/// The signatures of a town have reached a threshold of so many.
pub fn reached(petition: &Petition, reached: &Reached, threshold: u64) -> Act {
    // keys: journal-act-petition-reached
    let Reached { municipality, step, at } = reached;
    let of = format!("{}:{}", petition.id, step.as_str());
    let act = act(petition, "petition-reached", municipality, &of, *at);
    act.with("step", step.as_str()).with("count", threshold)
}

/// It has stopped collecting signatures, with so many from each town.
pub fn closed(petition: &Petition, towns: &[(MunicipalityId, Progress)]) -> Vec<Act> {
    // keys: journal-act-petition-closed
    let total: u64 = towns.iter().map(|(_, progress)| progress.count).sum();
    let of_town = |(town, own): &(MunicipalityId, Progress)| {
        let act = act(petition, "petition-closed", town, &petition.id, petition.listed_at);
        let act = act.with("total", total).with("own", own.count);
        let each = towns.iter();
        each.fold(act, |act, (from, own)| act.with(&format!("from-{from}"), own.count))
    };
    towns.iter().map(of_town).collect()
}

/// An administration has answered.
pub fn answered(petition: &Petition, response: &Response) -> Act {
    // keys: journal-act-petition-answered
    let of = format!("{}:{}", petition.id, response.at.as_millisecond());
    act(petition, "petition-answered", &response.municipality, &of, response.at)
}

/// A town's commission was given the list of those who signed. `cause` is this one's own: each list
/// that is handed out is an act.
pub fn exported(petition: &Petition, town: &str, cause: &str, at: Timestamp) -> Act {
    // keys: journal-act-petition-exported
    act(petition, "petition-exported", town, &format!("{}:{cause}", petition.id), at)
}

/// An administration has counted the signatures of sheets of paper.
pub fn paper(petition: &Petition, papers: &Papers) -> Act {
    // keys: journal-act-petition-paper
    let act = act(petition, "petition-paper", &papers.municipality, &papers.batch, papers.at);
    act.with("count", papers.confirmed).with("struck", papers.struck)
}

/// What settling has changed, as acts: thresholds that were not among the first `before`, and the
/// closing, if it was open before.
pub fn settled(
    petition: &Petition,
    before: usize,
    has_closed: bool,
    towns: &[(MunicipalityId, Progress)],
) -> Vec<Act> {
    let threshold = |one: &Reached| {
        let (_, progress) = towns.iter().find(|(town, _)| *town == one.municipality)?;
        progress.steps.iter().find(|step| step.kind == one.step).map(|step| step.at)
    };
    let new = petition.reached.iter().skip(before);
    let acts = new.map(|one| reached(petition, one, threshold(one).unwrap_or_default()));
    let closing = if has_closed { closed(petition, towns) } else { vec![] };
    acts.chain(closing).collect()
}

fn act(petition: &Petition, kind: &str, town: &str, of: &str, at: Timestamp) -> Act {
    Act::new(kind, town, of, at).about(petition.path(), &petition.action)
}
