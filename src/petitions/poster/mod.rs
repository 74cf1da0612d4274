//! A poster to print: what is asked, by whom and until when, and the way to the petition, as a code
//! for telephones and as an address to type; in one language or, for towns that share a border, in two.
//!
//! Invariant: it is in the language of its address, whoever prints it, and there is one only while
//! there is something to sign or to support.

mod drawn;
mod sheet;

use super::actions::by_slug;
use super::model::{Petition, State};
use super::views::href;
use crate::key;
use crate::locale::Lang;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Page, Visit, WebError, WebResult, aliases, page, visit};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{self, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};
use sheet::Sheet;

const PAGE: &str = "/{lang}/petitions/{slug}/poster";
const FILE: &str = "/{lang}/petitions/{slug}/poster.pdf";
const SHORT: &str = "/p/{slug}";

pub const ACCESS: &[Access] = &[
    allow("GET", PAGE, Rule::Anyone),
    allow("GET", FILE, Rule::Anyone),
    allow("GET", SHORT, Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(PAGE).route(web::get().to(show)))
        .service(web::resource(FILE).route(web::get().to(file)));
}

/// The short addresses, which have no language.
pub fn short(config: &mut ServiceConfig) {
    config.service(web::resource(SHORT).route(web::get().to(follow)));
}

/// Where a petition's poster is, while there is one.
pub fn link(visit: &Visit, petition: &Petition) -> Option<String> {
    is_there(visit, petition).then(|| format!("{}/poster", href(visit, petition)))
}

fn is_there(visit: &Visit, petition: &Petition) -> bool {
    matches!(petition.state_at(visit.now()), State::Open | State::Sponsoring)
}

type Address = Path<(String, String)>;

/// The petition and the languages of its poster, or where to go instead.
async fn found(
    visit: &Visit,
    slug: &str,
    below: &str,
) -> WebResult<Result<(Petition, Vec<Lang>), HttpResponse>> {
    let Some(petition) = by_slug(&visit.site.public, slug).await? else {
        return aliases::follow_below(visit, below).await.map(Err);
    };
    if !is_there(visit, &petition) {
        return page::redirect(&href(visit, &petition)).map(Err);
    }
    let other = visit.parameter("with").and_then(|code| Lang::parse(&code));
    let known = |lang: &Lang| *lang != visit.lang && visit.site.locales.supports(*lang);
    let langs = std::iter::once(visit.lang).chain(other.filter(known)).collect();
    Ok(Ok((petition.document, langs)))
}

fn sheets(visit: &Visit, petition: &Petition, langs: &[Lang]) -> WebResult<Vec<Sheet>> {
    langs.iter().map(|lang| Sheet::of(visit, petition, *lang)).collect()
}

async fn show(visit: Visit, path: Address) -> WebResult {
    let (petition, langs) = match found(&visit, &path.1, "/poster").await? {
        Ok(found) => found,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let here = format!("{}/poster", href(&visit, &petition));
    let query = langs.get(1).map(|lang| format!("?with={lang}")).unwrap_or_default();
    let mut page = Page::new(&visit, "petitions/poster.html")
        .with("sheets", &sheets(&visit, &petition, &langs)?)
        .with("href", &href(&visit, &petition))
        .with("variants", &variants(&visit, &here, &langs))
        .with("file", &format!("{here}.pdf{query}"));
    if let Some(at) = petition.closes_at.or(petition.course.until) {
        page = page.shared_until(at);
    }
    page.respond()
}

/// In this language alone, and with each other.
fn variants(visit: &Visit, here: &str, langs: &[Lang]) -> Vec<Value> {
    let own = visit.site.locales.own_name(visit.lang);
    let alone = json!({ "text": own, "href": here, "current": langs.len() == 1 });
    let others = visit.site.locales.languages().iter().filter(|lang| **lang != visit.lang);
    let with = others.map(|lang| {
        json!({
            "text": format!("{own} + {}", visit.site.locales.own_name(*lang)),
            "href": format!("{here}?with={lang}"),
            "current": langs.get(1) == Some(lang),
        })
    });
    std::iter::once(alone).chain(with).collect()
}

async fn file(visit: Visit, path: Address) -> WebResult {
    let (petition, langs) = match found(&visit, &path.1, "/poster.pdf").await? {
        Ok(found) => found,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let sheets = sheets(&visit, &petition, &langs)?;
    let site = visit.text(key!("web-site-name"));
    let (home, lang) = (visit.site.typed(""), visit.lang);
    let made = petition.opened_at.unwrap_or(petition.created_at);
    let drawn = move || drawn::pdf(&sheets, &site, &home, lang, made);
    let drawn = web::block(drawn).await.map_err(|_| WebError::Internal)?;
    let words: Vec<&str> = langs.iter().map(Lang::as_str).collect();
    let name = format!("inline; filename=\"{}-{}.pdf\"", petition.slug, words.join("-"));
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, "application/pdf"));
    response.insert_header((CONTENT_DISPOSITION, name));
    response.insert_header((CACHE_CONTROL, "no-cache"));
    Ok(response.body(drawn))
}

/// From a short address to the petition in the reader's language. Not kept: it depends on the
/// browser's settings.
async fn follow(request: HttpRequest, slug: Path<String>) -> WebResult {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !slug.bytes().all(plain) {
        return Err(WebError::NotFound);
    }
    let to = format!("/{}/petitions/{slug}", visit::negotiated(&request));
    let mut response = HttpResponse::Found();
    response.insert_header(("location", to)).insert_header(("vary", "accept-language, cookie"));
    Ok(response.finish())
}
