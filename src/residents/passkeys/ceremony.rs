//! Giving challenges out and taking answers.

use super::model::{Asked, Ceremony};
use crate::store::{Batch, Store};
use crate::web::{Form, Site, WebResult, keys};
use actix_web::HttpResponse;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// Keeps what an answer will be checked against, and hands the question to the browser's script.
pub async fn begin(
    site: &Site,
    store: &Store,
    holder: String,
    asked: Asked,
    options: &impl Serialize,
) -> WebResult {
    let ceremony = Ceremony::new(keys::id(), holder, asked, site.now());
    store.commit(Batch::new().insert(&ceremony)).await?;
    Ok(HttpResponse::Ok().json(json!({ "ceremony": ceremony.id, "options": options })))
}

/// What a form brings back: the question, which nobody can answer again, and the answer. `None`
/// where either is none of ours.
pub async fn answered<T: DeserializeOwned>(
    site: &Site,
    store: &Store,
    holder: &str,
    form: &Form,
) -> WebResult<Option<(Asked, T)>> {
    let Some(ceremony) = store.get::<Ceremony>(form.value("ceremony")).await? else {
        return Ok(None);
    };
    if !ceremony.is_for(holder, site.now()) {
        return Ok(None);
    }
    match store.commit(Batch::new().delete(&ceremony)).await {
        // Somebody answers it in this very moment.
        Err(error) if error.is_stale() => return Ok(None),
        done => done?,
    }
    let answer = serde_json::from_str(form.value("credential")).ok();
    Ok(answer.map(|answer| (ceremony.document.asked, answer)))
}
