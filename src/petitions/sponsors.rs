//! Supporters: the first few who back a petition before staff look at it.
//!
//! Invariant: a supporter's word is a signature from the start, under the same unique index, so it
//! counts as one when the petition opens and nobody gives it twice.

use super::actions::{self, SignError, by_slug};
use super::course::SupportRefusal;
use super::model::{Petition, Residence, Signature, State};
use super::views::href;
use super::{counts, poster, rounds, signing, taking};
use crate::key;
use crate::locale::Args;
use crate::notifications::following::Button;
use crate::store::{StoreError, Stored};
use crate::web::access::{Access, Rule, allow};
use crate::web::views::{Deadline, Line};
use crate::web::{Form, Page, Site, Visit, WebError, WebResult, keys, page};
use actix_web::web::{self, Path, ServiceConfig};
use serde::Serialize;

pub const ACCESS: &[Access] = &[
    allow("GET", INVITE, Rule::SignedIn),
    allow("POST", SUPPORT, Rule::Participant),
    allow("POST", WITHDRAW, Rule::SignedIn),
];

const INVITE: &str = "/{lang}/petitions/{slug}/invite";
const SUPPORT: &str = "/{lang}/petitions/{slug}/support";
const WITHDRAW: &str = "/{lang}/petitions/{slug}/support/withdraw";

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(INVITE).route(web::get().to(invite)))
        .service(web::resource(SUPPORT).route(web::post().to(support)))
        .service(web::resource(WITHDRAW).route(web::post().to(withdraw)));
}

/// How many supporters a petition needs: the strictest rule among the addressed towns.
pub fn needed(site: &Site, petition: &Petition) -> u32 {
    let towns = petition.addressed.iter().filter_map(|id| site.municipality(id));
    towns.map(|town| town.rules.sponsors).max().unwrap_or_default()
}

/// What a petition's page says about supporting it.
#[derive(Serialize)]
pub struct Support {
    /// `author`, `visitor`, `support`, `supported` or `refused`.
    kind: &'static str,
    refusal: Option<String>,
    /// This page, to come back to after signing in: a value for an address's query.
    next: String,
    until: Option<Deadline>,
    count: u64,
    needed: u32,
}

impl Support {
    /// None for a petition that looks for no supporters.
    pub async fn of(visit: &Visit, petition: &Petition) -> Result<Option<Support>, StoreError> {
        if petition.state != State::Sponsoring {
            return Ok(None);
        }
        let (kind, refusal) = kind(visit, petition).await?;
        let until = petition.course.until.map(|at| Deadline::of(visit, at, &petition.addressed));
        Ok(Some(Support {
            kind,
            refusal: refusal.map(|refusal| visit.text(refusal_key(refusal))),
            next: form_urlencoded::byte_serialize(href(visit, petition).as_bytes()).collect(),
            until,
            count: counts::of(&visit.site, petition).await?.total(),
            needed: needed(&visit.site, petition),
        }))
    }
}

async fn kind(
    visit: &Visit,
    petition: &Petition,
) -> Result<(&'static str, Option<SupportRefusal>), StoreError> {
    let Some(viewer) = &visit.viewer else { return Ok(("visitor", None)) };
    match petition.accept_support(&actions::person(viewer), viewer.verified, visit.now()) {
        Err(SupportRefusal::Author) => Ok(("author", None)),
        Err(refusal) => Ok(("refused", Some(refusal))),
        Ok(()) => {
            let store = &visit.site.public;
            let given = actions::signature(store, petition, &viewer.resident).await?;
            Ok((if given.is_some() { "supported" } else { "support" }, None))
        }
    }
}

fn refusal_key(refusal: SupportRefusal) -> &'static str {
    match refusal {
        SupportRefusal::Over => key!("petitions-support-over"),
        SupportRefusal::Author => key!("petitions-support-author"),
        SupportRefusal::Unconfirmed => key!("petitions-refused-unconfirmed"),
        SupportRefusal::OtherTown => key!("petitions-refused-town"),
    }
}

type Address = Path<(String, String)>;

async fn existing(visit: &Visit, slug: &str) -> WebResult<Stored<Petition>> {
    by_slug(&visit.site.public, slug).await?.ok_or(WebError::NotFound)
}

async fn support(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let viewer = visit.viewer()?;
    let petition = existing(&visit, &path.1).await?;
    let person = actions::person(viewer);
    if let Err(refusal) = petition.accept_support(&person, viewer.verified, visit.now()) {
        form.refuse::<()>("", refusal_key(refusal), None);
        return super::routes::respond(&visit, &petition, &form).await;
    }
    let residence = if viewer.verified { Residence::Confirmed } else { Residence::Declared };
    // Supporters are named nowhere: whether a name is shown is asked of whoever signs.
    let at = visit.now().to_zoned_datetime(visit.site.zone(&person.municipality));
    let new = Signature::new(keys::id(), &petition, &person, residence, false, &at);
    let signer = (person.name.as_str(), visit.address.as_str());
    match actions::take_of_account(&visit.site, &petition, new, signer, false).await {
        Ok(_) => {}
        Err(SignError::Refused(refusal)) => {
            form.refuse::<()>("", signing::refusal_key(refusal), None);
            return super::routes::respond(&visit, &petition, &form).await;
        }
        Err(error) => return Err(error.into()),
    }
    // A job does it too, should this process end here.
    rounds::advance(&visit.site, &petition.id).await.map_err(failed)?;
    page::redirect(&format!("{}?done=petition-supported", href(&visit, &petition)))
}

fn failed(error: crate::jobs::JobError) -> WebError {
    tracing::error!(%error, "a petition was not moved on");
    WebError::Internal
}

async fn withdraw(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let viewer = visit.viewer()?;
    let petition = existing(&visit, &path.1).await?;
    let given = actions::signature(&visit.site.public, &petition, &viewer.resident).await?;
    // Until it opens: afterwards it is a signature like any other.
    let early = matches!(petition.state, State::Sponsoring | State::Review | State::Returned);
    if !early {
        form.refuse::<()>("", key!("petitions-support-over"), None);
        return super::routes::respond(&visit, &petition, &form).await;
    }
    if let Some(given) = given {
        taking::give_back(&visit.site, &given).await?;
    }
    page::redirect(&format!("{}?done=petition-support-withdrawn", href(&visit, &petition)))
}

/// The author's page for inviting: the link, a letter to send oneself, how many there are.
async fn invite(visit: Visit, path: Address) -> WebResult {
    let viewer = visit.viewer()?;
    let petition = existing(&visit, &path.1).await?;
    if petition.author.resident != viewer.resident {
        return Err(WebError::Forbidden);
    }
    let link = visit.site.absolute(&href(&visit, &petition));
    let title = Line::of(&visit, &petition.action);
    let args = Args::from_iter([("title", title.text.clone()), ("link", link.clone())]);
    let mut letter = form_urlencoded::Serializer::new(String::new());
    letter.append_pair("subject", &visit.text_with(key!("petitions-invite-subject"), &args));
    letter.append_pair("body", &visit.text_with(key!("petitions-invite-body"), &args));
    // Mail programs take a plus sign for one.
    let mailto = format!("mailto:?{}", letter.finish().replace('+', "%20"));
    Page::new(&visit, "petitions/invite.html")
        .with("following", &Button::of(&visit, &petition.path()).await?)
        .with("action", &title)
        .with("href", &href(&visit, &petition))
        .with("link", &link)
        .with("mailto", &mailto)
        .with("poster", &poster::link(&visit, &petition))
        .with("support", &Support::of(&visit, &petition).await?)
        .respond()
}
