//! The sample's signatures as their administrations see them: settlements, and one finding on a
//! moderator's desk.

use super::DemoError;
use crate::petitions::integrity::{Finding, Pattern, State};
use crate::petitions::signatories::Manner;
use crate::petitions::{Petition, Signature};
use crate::store::Batch;
use crate::web::{Site, keys};

/// The petition that somebody may have signed for others.
const ODD: &str = "clean-embankment";
/// How many of its signatures.
const MANY: usize = 11;

/// Says where signers live, two in three of them, the first settlement more often than the next;
/// and of every sixth that it was signed by mail.
pub fn place(site: &Site, signatures: &mut [Signature]) {
    for (n, signature) in signatures.iter_mut().enumerate() {
        let Some(town) = site.municipality(&signature.municipality) else { continue };
        let count = town.settlements.len();
        if count > 0 && n % 3 > 0 {
            let nth = (n * 7 % 11) * (n * 5 % 13) * count / 121;
            signature.settlement = town.settlements.get(nth).map(|one| one.id.clone());
        }
        if n % 6 == 0 && !signature.named {
            signature.manner = Manner::Mailed;
        }
    }
}

/// Puts a finding on the desk of the first addressed town, with who is behind its signatures.
pub async fn finding(
    site: &Site,
    petition: &Petition,
    signatures: &[Signature],
) -> Result<(), DemoError> {
    let Some(town) = petition.addressed.first().filter(|_| petition.slug == ODD) else {
        return Ok(());
    };
    let Some(store) = site.personal(town) else { return Ok(()) };
    let theirs = |one: &&Signature| one.municipality == *town && !one.named;
    let odd: Vec<&Signature> = signatures.iter().rev().filter(theirs).take(MANY).collect();
    let finding = Finding {
        id: keys::id(),
        petition: petition.id.clone(),
        municipality: town.clone(),
        pattern: Pattern::Numbered,
        minutes: 9,
        others: 2,
        signatures: odd.iter().map(|one| one.id.clone()).collect(),
        state: State::Open,
        decided: 0,
        found_at: site.now(),
        decided_at: None,
    };
    let named =
        odd.iter().zip(1..).map(|(one, n)| one.signatory(format!("Vardenis Pavardenis {n}")));
    let batch = named.fold(Batch::new().insert(&finding), |batch, one| batch.insert(&one));
    Ok(store.commit(batch).await?)
}
