//! Everything about one person in one archive: for machines (JSON) and for people (HTML).
//!
//! Invariant: no more than one keeper's answer is held as a tree at a time; the archive grows
//! beside it, packed.

use super::readable::{Part, part};
use super::{Keeper, Subject};
use crate::jobs::JobError;
use crate::locale::Lang;
use crate::residents::Resident;
use crate::web::{Site, WebError};
use actix_web::web::Data;
use serde_json::json;
use std::io::{Cursor, Write};
use tera::Context;
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

/// Why there is no archive.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Keeper(#[from] JobError),
    #[error(transparent)]
    Template(#[from] tera::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Zip(#[from] ZipError),
    #[error(transparent)]
    Write(#[from] std::io::Error),
}

type Archive = ZipWriter<Cursor<Vec<u8>>>;

/// The archive with `data.json` and `data.html`, the latter in this language.
pub async fn archive(
    site: &Data<Site>,
    keepers: &[Keeper],
    resident: &Resident,
    lang: Lang,
) -> Result<Vec<u8>, ExportError> {
    let subject = Subject {
        resident: resident.id.clone(),
        municipality: resident.municipality.clone(),
        former: String::new(),
    };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("data.json", SimpleFileOptions::default())?;
    let head = json!({ "site": site.config.site.url, "made_at": site.now().to_string() });
    // The parts are written one by one behind the head, which is an object of its own.
    write!(archive, "{{\n\"about\": {head}")?;
    let mut parts = Vec::new();
    for keeper in keepers {
        let value = (keeper.export)(site.clone(), subject.clone()).await?;
        write!(archive, ",\n{}: ", json!(keeper.name))?;
        serde_json::to_writer_pretty(&mut archive, &value)?;
        parts.push(part(site, lang, &resident.municipality, keeper.name, &value));
    }
    write!(archive, "\n}}\n")?;
    readable(site, &mut archive, resident, lang, &parts)?;
    Ok(archive.finish()?.into_inner())
}

fn readable(
    site: &Site,
    archive: &mut Archive,
    resident: &Resident,
    lang: Lang,
    parts: &[Part],
) -> Result<(), ExportError> {
    let mut context = Context::new();
    let zone = site.zone(&resident.municipality);
    let names = site.names(&resident.municipality, lang);
    context.insert("lang", lang.as_str());
    context.insert("url", &site.config.site.url);
    context.insert("administration", &names.administration);
    context.insert("made", &site.locales.formats(lang).date_time(site.now(), &zone));
    context.insert("parts", parts);
    let html = site.templates.render("privacy/data.html", &context)?;
    archive.start_file("data.html", SimpleFileOptions::default())?;
    Ok(archive.write_all(html.as_bytes())?)
}

impl From<ExportError> for WebError {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Keeper(_) => WebError::Unavailable,
            other => {
                tracing::error!(error = %other, "an export could not be made");
                WebError::Internal
            }
        }
    }
}
