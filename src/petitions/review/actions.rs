//! Deciding about a text: the decision, what follows from it for signatures, duties and addresses,
//! the act and the letters, in one commit.

use crate::config::{Rules, end_of};
use crate::key;
use crate::petitions::course::{Decision, DecisionRefusal, Outcome, Terms};
use crate::petitions::duties::{self, Kind};
use crate::petitions::letters::{Letter, News};
use crate::petitions::model::Petition;
use crate::petitions::starting::{of, supporters};
use crate::petitions::{acts, bulletins, by_id, similar};
use crate::store::{Batch, StoreError, Stored};
use crate::web::aliases::Alias;
use crate::web::{Site, WebError, keys};
use jiff::{Timestamp, ToSpan};

/// How often it is tried anew when the other town decides in the same moment.
const TRIES: usize = 10;

/// Decides for a town about the text of a round, or says why it cannot.
pub async fn decide(
    site: &Site,
    id: &str,
    municipality: &str,
    round: u32,
    decision: Decision,
) -> Result<Result<(), DecisionRefusal>, WebError> {
    for _ in 0..TRIES {
        let mut petition = by_id(&site.public, id).await?.ok_or(WebError::NotFound)?;
        let before = petition.document.clone();
        let now = site.now();
        let terms = terms(site, &before, now);
        let decided = petition.decide(municipality, round, decision.clone(), terms, now);
        let outcome = match decided {
            // The same form sent twice.
            Err(DecisionRefusal::Same) => return Ok(Ok(())),
            Err(refusal) => return Ok(Err(refusal)),
            Ok(outcome) => outcome,
        };
        let mut batch = hidden(&mut petition, Batch::new());
        batch = batch.replace(&petition);
        batch = similar::update(&site.public, batch, &petition).await?;
        batch = fulfil(site, batch, &before, municipality, &outcome).await?;
        batch = release(site, batch, &petition, &outcome).await?;
        batch = tell(site, batch, &petition, municipality, &decision, &outcome);
        batch = record(site, batch, &petition, municipality, &decision, &outcome, now);
        match site.public.commit(batch).await {
            Err(error) if error.is_stale() => {}
            result => return Ok(Ok(result?)),
        }
    }
    Err(WebError::Conflict)
}

/// The longest that an addressed town's rules give, each to the end of its last day there.
fn terms(site: &Site, petition: &Petition, now: Timestamp) -> Terms {
    let longest = |days: fn(&Rules) -> u32| {
        let end = |id: &String| {
            let days = i64::from(days(&site.municipality(id)?.rules)).days();
            let zone = site.zone(id);
            end_of(zone.to_datetime(now).date().saturating_add(days), &zone)
        };
        petition.addressed.iter().filter_map(end).max().unwrap_or(now)
    };
    Terms {
        closes_at: longest(|rules| rules.petition_days),
        changes_until: longest(|rules| rules.sponsor_days),
    }
}

/// What harms somebody is not to be read off its address either.
fn hidden(petition: &mut Stored<Petition>, batch: Batch) -> Batch {
    if !petition.is_hidden() {
        return batch;
    }
    let old = format!("/petitions/{}", petition.slug);
    let short: String = petition.id.chars().filter(char::is_ascii_alphanumeric).collect();
    petition.slug =
        format!("hidden-{}", short.get(short.len().saturating_sub(12)..).unwrap_or(&short));
    batch.insert(&Alias { id: old, to: format!("/petitions/{}", petition.slug) })
}

/// The town owes nothing more; nobody does while the author changes the text.
async fn fulfil(
    site: &Site,
    mut batch: Batch,
    petition: &Petition,
    municipality: &str,
    outcome: &Outcome,
) -> Result<Batch, StoreError> {
    for town in &petition.addressed {
        if town != municipality && *outcome != Outcome::Returned {
            continue;
        }
        let duty = duties::of(&site.public, Kind::Review, &petition.id, town).await?;
        if let Some(mut duty) = duty.filter(|duty| !duty.done) {
            duty.fulfil();
            batch = batch.replace(&duty);
        }
    }
    Ok(batch)
}

/// A town that did not accept it counts no signatures: its supporters are released, and told.
async fn release(
    site: &Site,
    mut batch: Batch,
    petition: &Petition,
    outcome: &Outcome,
) -> Result<Batch, StoreError> {
    let Outcome::Opened { declined } = outcome else { return Ok(batch) };
    if declined.is_empty() {
        return Ok(batch);
    }
    for given in supporters(&site.public, petition).await? {
        let town = &given.municipality;
        if declined.contains(town) {
            let letter = Letter::new(petition, News::Released, town);
            batch = batch.delete(&given).event(letter.to(site, &of(&given)).event(keys::id()));
        }
    }
    Ok(batch)
}

/// The letters to the author.
fn tell(
    site: &Site,
    batch: Batch,
    petition: &Petition,
    municipality: &str,
    decision: &Decision,
    outcome: &Outcome,
) -> Batch {
    let letter = |news| Letter::new(petition, news, municipality);
    let own = match decision {
        Decision::Returned(changes) => {
            let letter = letter(News::Returned).quote(changes);
            Some(petition.course.until.into_iter().fold(letter, Letter::date))
        }
        Decision::Rejected(why) if *outcome == Outcome::Rejected => {
            Some(letter(News::Rejected).quote(&why.explanation))
        }
        Decision::Rejected(why) => Some(letter(News::Declined).quote(&why.explanation)),
        Decision::Accepted(_) if *outcome == Outcome::Waiting => Some(letter(News::Accepted)),
        Decision::Accepted(_) => None,
    };
    let opened = matches!(outcome, Outcome::Opened { .. });
    let town = petition.addressed.first().map_or(municipality, String::as_str);
    let batch = if opened { bulletins::opened(site, batch, petition, town) } else { batch };
    let opened = opened.then(|| {
        let letter = Letter::new(petition, News::Opened, town);
        match petition.closes_at {
            Some(at) => letter.date(at),
            None => letter,
        }
    });
    own.into_iter().chain(opened).fold(batch, |batch, letter| {
        batch.event(letter.to(site, &petition.author).event(keys::id()))
    })
}

/// The official acts. What is hidden is not named in them either.
fn record(
    site: &Site,
    batch: Batch,
    petition: &Petition,
    municipality: &str,
    decision: &Decision,
    outcome: &Outcome,
    now: Timestamp,
) -> Batch {
    let hidden =
        site.in_every_language(|lang| site.locales.text(lang, key!("petitions-hidden"), None));
    let decided = match decision {
        Decision::Accepted(_) => Some(acts::accepted(petition, municipality, now)),
        Decision::Rejected(why) => {
            let title = if petition.is_hidden() { &hidden } else { &petition.action };
            Some(acts::declined(petition, title, municipality, why.reason, now))
        }
        // Staff and author still talk to each other.
        Decision::Returned(_) => None,
    };
    let opened = matches!(outcome, Outcome::Opened { .. });
    let opened = if opened { acts::opened(petition) } else { vec![] };
    let all = decided.into_iter().chain(opened);
    all.fold(batch, |batch, act| batch.event(act.event(keys::id())))
}
