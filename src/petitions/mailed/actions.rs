//! Asking for the letter that confirms a signature.

use super::letters;
use super::model::{self, MailedSignature};
use crate::config::MunicipalityId;
use crate::locale::Lang;
use crate::petitions::integrity::network;
use crate::petitions::mailboxes::canonical;
use crate::petitions::model::Petition;
use crate::residents::mail_hash;
use crate::store::Batch;
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError};

/// Somebody asks to sign.
pub struct Asking {
    /// The id of the form that was sent, so that sending it twice asks once.
    pub key: String,
    pub lang: Lang,
    /// Where in the network they are: for limits and patterns.
    pub address: String,
    pub municipality: MunicipalityId,
    pub name: String,
    pub settlement: Option<String>,
    pub show_name: bool,
    pub mail: String,
}

/// Keeps what was asked, and writes the letter, in one commit. Nothing here depends on whether the
/// address is known: not what is done, and so not how long it takes.
pub async fn ask(site: &Site, petition: &Petition, asking: Asking) -> Result<(), WebError> {
    // Of the mailbox, whichever of its addresses was typed.
    let hash = mail_hash(site, &canonical(&asking.mail));
    let network = network::of(site, &asking.address);
    site.limits.signing_mail(&hash, &network, &model::domain(&asking.mail))?;
    let store = site.personal(&asking.municipality).ok_or(WebError::NotFound)?;
    let token = keys::token();
    let now = site.now();
    let asked = MailedSignature {
        id: id_of(site, petition, &asking),
        petition: petition.id.clone(),
        municipality: asking.municipality,
        name: asking.name,
        settlement: asking.settlement,
        show_name: asking.show_name,
        mail: asking.mail,
        lang: asking.lang,
        link_hash: site.keys.hash(Purpose::SigningLink, &token),
        network,
        asked_at: now,
        confirmed_at: None,
        expires_at: model::expiry(now),
    };
    let letter = letters::ask(site, petition, &asked, &token)?;
    match store.commit(Batch::new().insert(&asked).insert(&letter)).await {
        // The same form, sent twice.
        Err(error) if error.is_exists() => Ok(()),
        done => Ok(done?),
    }
}

/// The same for the same form with the same content, and no other: who goes back to mend a name
/// asks anew. Whoever sends a form cannot choose it.
fn id_of(site: &Site, petition: &Petition, asking: &Asking) -> String {
    let Asking { key, municipality, name, settlement, show_name, mail, .. } = asking;
    let seed =
        format!("{key}:{}:{municipality}:{mail}:{settlement:?}:{show_name}:{name}", petition.id);
    site.keys.hash(Purpose::SigningRequest, &seed)
}
