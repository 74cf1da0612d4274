//! Stopping letters about one thing, by a button or by the mail program's own (RFC 8058).
//!
//! Invariant: reading the page changes nothing, since mail scanners follow links.

use super::{Mute, following, mute};
use crate::residents;
use crate::store::{Store, Stored};
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::web::{self, Path, ServiceConfig};

const PATTERN: &str = "/{lang}/unsubscribe/{municipality}/{resident}/{token}/{list:.+}";

/// Who may do what: whoever holds the letter.
pub const ACCESS: &[Access] =
    &[allow("GET", PATTERN, Rule::Anyone), allow("POST", PATTERN, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    let resource = web::resource(PATTERN).route(web::get().to(show)).route(web::post().to(change));
    config.service(resource);
}

type Address = Path<(String, String, String, String, String)>;

/// Whose letters about what, once the token was found to be right.
struct Wish<'a> {
    store: &'a Store,
    resident: &'a str,
    list: &'a str,
}

impl<'a> Wish<'a> {
    async fn of(visit: &'a Visit, address: &'a Address) -> Result<Self, WebError> {
        let (_, municipality, resident, token, list) = &**address;
        let store = visit.site.personal(municipality).ok_or(WebError::NotFound)?;
        if !mute::is_theirs(&visit.site, resident, list, token) {
            return Err(WebError::NotFound);
        }
        // Whoever has moved house since takes their letters elsewhere.
        let others = visit.site.personal.values();
        let lives = async |store: &Store| residents::by_id(store, resident).await;
        for place in std::iter::once(store).chain(others) {
            if lives(place).await?.is_some() {
                return Ok(Wish { store: place, resident, list });
            }
        }
        Ok(Wish { store, resident, list })
    }

    async fn mute(&self) -> Result<Option<Stored<Mute>>, WebError> {
        Ok(self.store.get(&Mute::id_of(self.resident, self.list)).await?)
    }
}

async fn show(visit: Visit, address: Address) -> WebResult {
    let wish = Wish::of(&visit, &address).await?;
    let muted = wish.mute().await?.is_some();
    render(&visit, &wish, muted)
}

/// The page's buttons say `action`; anything else, in any form, is the mail program's one click,
/// which can only mean to stop.
async fn change(visit: Visit, address: Address, form: Result<Form, WebError>) -> WebResult {
    let wish = Wish::of(&visit, &address).await?;
    let action = match form {
        Ok(form) => form.value("action").to_owned(),
        Err(WebError::Unsupported) => String::new(),
        Err(error) => return Err(error),
    };
    let to_letters = action == "resume";
    if to_letters {
        following::resume(wish.store, wish.resident, wish.list, visit.now()).await?
    } else {
        stop(&visit, &wish).await?
    }
    if action.is_empty() {
        // A redirect would not be followed by a mail program.
        return render(&visit, &wish, true);
    }
    page::redirect(&visit.link(&visit.path))
}

async fn stop(visit: &Visit, wish: &Wish<'_>) -> Result<(), WebError> {
    if residents::by_id(wish.store, wish.resident).await?.is_none() {
        // An old letter's link; nobody gets any more, and nothing is to be kept of them.
        return Ok(());
    }
    Ok(following::stop(wish.store, wish.resident, wish.list, visit.now()).await?)
}

fn render(visit: &Visit, wish: &Wish, muted: bool) -> WebResult {
    Page::new(visit, "notifications/unsubscribe.html")
        .with("muted", &muted)
        .with("about", &visit.link(&format!("/{}", wish.list)))
        .with("topics", &super::preferences::topics(visit, wish.resident, wish.list))
        // The address is the reader's own.
        .never_shared()
        .respond()
}
