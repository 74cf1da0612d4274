//! Of whom the number of signatures is made, as everybody may see it: by settlement, by how they were
//! signed, and how many were invalidated.

use super::model::{BY_MANNER, Petition, Signature};
use super::settlements::{self, Line};
use super::signatories::Manner;
use super::{counts, integrity};
use crate::key;
use crate::locale::Args;
use crate::store::{Query, StoreError};
use crate::web::Visit;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a petition's page says.
#[derive(Serialize)]
pub struct Breakdown {
    /// By town, then by settlement; nothing where too few signed to be told apart.
    towns: BTreeMap<String, Vec<Line>>,
    /// How they were signed, where not all were signed with an account.
    manners: Vec<String>,
    invalidated: u64,
}

impl Breakdown {
    /// None before it collects signatures.
    pub async fn of(visit: &Visit, petition: &Petition) -> Result<Option<Breakdown>, StoreError> {
        if !petition.was_opened() {
            return Ok(None);
        }
        let counts = counts::of(&visit.site, petition).await?;
        let mut towns = BTreeMap::new();
        for town in &petition.addressed {
            let lines = settlements::lines(visit, petition, town, counts.of(town)).await?;
            towns.insert(town.clone(), lines);
        }
        Ok(Some(Breakdown {
            towns,
            manners: manners(visit, petition, counts.total()).await?,
            invalidated: integrity::invalidated::count(&visit.site, petition).await?,
        }))
    }
}

async fn manners(visit: &Visit, petition: &Petition, all: u64) -> Result<Vec<String>, StoreError> {
    let mailed = count(visit, petition, Manner::Mailed).await?;
    let paper = count(visit, petition, Manner::Paper).await?;
    // Those from before there was another way say nothing of it.
    let account = all.saturating_sub(mailed + paper);
    if account == all {
        return Ok(vec![]);
    }
    let counts = [(Manner::Account, account), (Manner::Mailed, mailed), (Manner::Paper, paper)];
    let say = |(manner, count): (Manner, u64)| {
        let mut args = Args::from_iter([("count", count)]);
        args.set("manner", manner.as_str());
        visit.text_with(key!("petitions-manner"), &args)
    };
    Ok(counts.into_iter().filter(|(_, count)| *count > 0).map(say).collect())
}

async fn count(visit: &Visit, petition: &Petition, manner: Manner) -> Result<u64, StoreError> {
    let query = Query::on(&BY_MANNER).equal(&petition.id).equal(manner.as_str());
    visit.site.public.tally::<Signature>(&query).await
}
