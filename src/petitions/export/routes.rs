//! The addresses of lists: a page that says what is in them, and the lists themselves.

use super::{Format, Heading, Writer, rows::Rows};
use crate::journal::Act;
use crate::municipalities::Role;
use crate::petitions::views::{href, shown};
use crate::petitions::{Petition, acts, by_slug};
use crate::store::{Batch, StoreError, Stored};
use crate::web::access::{Access, Rule, allow};
use crate::web::views::{Line, Place};
use crate::web::{Page, Visit, WebError, WebResult, keys, page};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{self, Bytes, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::stream::{self, Stream};
use serde_json::{Value, json};

const PAGE: &str = "/{lang}/petitions/review/{municipality}/{slug}/export";
const LIST: &str = "/{lang}/petitions/review/{municipality}/{slug}/export.{format}";
/// For whoever types it: on to the list of one's own town.
const SHORT: &str = "/{lang}/petitions/{slug}/export.{format}";

const STAFF: Rule = Rule::Staff(&[Role::Moderator.as_str(), Role::Editor.as_str()]);

pub const ACCESS: &[Access] =
    &[allow("GET", PAGE, STAFF), allow("GET", LIST, STAFF), allow("GET", SHORT, STAFF)];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(PAGE).route(web::get().to(show)))
        .service(web::resource(LIST).route(web::get().to(list)))
        .service(web::resource(SHORT).route(web::get().to(short)));
}

/// The petition, if it asks this town and has collected signatures.
async fn existing(visit: &Visit, town: &str, slug: &str) -> WebResult<Stored<Petition>> {
    let found = by_slug(&visit.site.public, slug).await?;
    let asked = |one: &Stored<Petition>| one.addressed.iter().any(|id| id == town);
    found.filter(|one| one.was_opened() && asked(one)).ok_or(WebError::NotFound)
}

fn address(visit: &Visit, town: &str, slug: &str) -> String {
    visit.link(&format!("/petitions/review/{town}/{slug}/export"))
}

async fn show(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let (town, slug) = (&path.1, &path.2);
    let petition = existing(&visit, town, slug).await?;
    let heading = Heading::of(&visit, &petition, town).await?;
    let here = address(&visit, town, slug);
    let form = |format: Format| -> Value {
        json!({ "format": format.as_str(), "href": format!("{here}.{}", format.as_str()) })
    };
    Page::new(&visit, "petitions/review/export.html")
        .with("place", &Place::of(&visit, town))
        .with("action", &Line::of(&visit, &shown(&visit, &petition).action))
        .with("href", &href(&visit, &petition))
        .with("own", &heading.own())
        .with("facts", &heading.facts())
        .with("columns", &heading.columns())
        .with("formats", &Format::ALL.map(form))
        .never_shared()
        .respond()
}

async fn list(
    visit: Visit,
    path: Path<(String, String, String, String)>,
    request: HttpRequest,
) -> WebResult {
    let (town, slug) = (&path.1, &path.2);
    let format = Format::parse(&path.3).ok_or(WebError::NotFound)?;
    let petition = existing(&visit, town, slug).await?;
    // A link or a picture of another site hands out nothing, and writes nothing into the journal.
    let from = request.headers().get("sec-fetch-site").and_then(|from| from.to_str().ok());
    if from.is_some_and(|from| from == "cross-site") {
        return page::redirect(&address(&visit, town, slug));
    }
    let heading = Heading::of(&visit, &petition, town).await?;
    let rows = Rows::of(&visit.site, &petition, town, heading.at)?;
    // Before anything is handed out: one that is cut off was handed out as well.
    let act = act(&petition, &heading, format);
    visit.site.public.commit(Batch::new().event(act.event(keys::id()))).await?;
    let day = heading.zone.to_datetime(heading.at).date();
    let name = format!("attachment; filename=\"{slug}-{town}-{day}.{}\"", format.as_str());
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, format.kind()));
    response.insert_header((CONTENT_DISPOSITION, name));
    response.insert_header((CACHE_CONTROL, "no-store"));
    Ok(response.streaming(written(rows, format.writer(heading))))
}

/// Which petition, in which form, how many; who is in it the journal never says.
fn act(petition: &Petition, heading: &Heading, format: Format) -> Act {
    acts::exported(petition, &heading.town, &keys::id(), heading.at)
        .with("format", format.as_str())
        .with("count", heading.own())
}

/// The list piece by piece: the next is read when the one before was sent.
fn written(
    rows: Rows,
    writer: Box<dyn Writer>,
) -> impl Stream<Item = Result<Bytes, StoreError>> + 'static {
    stream::try_unfold(Some((rows, writer)), |state| async move {
        let Some((mut rows, mut writer)) = state else { return Ok(None) };
        let piece = rows.next().await?;
        let next = if piece.is_empty() {
            (writer.finish(rows.count), None)
        } else {
            (writer.rows(&piece), Some((rows, writer)))
        };
        Ok(Some((Bytes::from(next.0), next.1)))
    })
}

async fn short(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let town = visit.viewer()?.municipality.clone();
    let format = Format::parse(&path.2).ok_or(WebError::NotFound)?;
    existing(&visit, &town, &path.1).await?;
    page::redirect(&format!("{}.{}", address(&visit, &town, &path.1), format.as_str()))
}
