//! Attachments as the components take them.

use super::model::{Attachment, TITLE};
use crate::key;
use crate::locale::Args;
use crate::web::views::Line;
use crate::web::{Site, Visit};
use serde::Serialize;
use serde_json::{Value, json};

/// One file in a list.
#[derive(Debug, Serialize)]
pub struct AttachmentView {
    pub id: String,
    pub href: String,
    pub title: Line,
    /// PDF, JPEG or PNG.
    pub kind: &'static str,
    pub size: String,
    pub thumbnail: Option<Thumbnail>,
}

#[derive(Debug, Serialize)]
pub struct Thumbnail {
    src: String,
    width: u32,
    height: u32,
}

impl AttachmentView {
    pub fn of(visit: &Visit, one: &Attachment) -> AttachmentView {
        let file = super::routes::encoded(&one.file_name(visit.lang));
        let link = |between: &str| visit.link(&format!("/attachments/{}{between}/{file}", one.id));
        let thumbnail = one.picture.map(|picture| Thumbnail {
            src: link("/thumbnail"),
            width: picture.small.0,
            height: picture.small.1,
        });
        AttachmentView {
            id: one.id.clone(),
            href: link(""),
            title: Line::of(visit, &one.title),
            kind: one.kind.name(),
            size: size(visit, one.bytes),
            thumbnail,
        }
    }
}

/// All of a list.
pub fn views(visit: &Visit, all: &[Attachment]) -> Vec<AttachmentView> {
    all.iter().map(|one| AttachmentView::of(visit, one)).collect()
}

/// Whoever asks for all that is kept of them: each file's title, and where they get it.
pub fn exported(site: &Site, all: &[Attachment]) -> Value {
    let one = |one: &Attachment| {
        let lang = one.title.original;
        let file = super::routes::encoded(&one.file_name(lang));
        let address = site.absolute(&format!("/{lang}/attachments/{}/{file}", one.id));
        json!({ "text": one.title.original_text(), "address": address })
    };
    if all.is_empty() { Value::Null } else { all.iter().map(one).collect() }
}

/// In kilobytes or, with one decimal, in megabytes.
fn size(visit: &Visit, bytes: u64) -> String {
    let tenths = |unit: u64| bytes.saturating_mul(10).div_ceil(unit);
    let mega = tenths(1_000_000);
    let mut args = Args::new();
    if mega >= 10 {
        // A few thousand at most, which a float holds exactly.
        args.set("size", f64::from(u32::try_from(mega).unwrap_or(u32::MAX)) / 10.0);
        return visit.text_with(key!("attachments-megabytes"), &args);
    }
    args.set("size", bytes.div_ceil(1_000));
    visit.text_with(key!("attachments-kilobytes"), &args)
}

/// What is taken, for the hint of the form.
pub fn rules(visit: &Visit) -> Value {
    let settings = &visit.site.config.attachments;
    json!({
        "most": settings.most,
        "megabytes": settings.file_bytes / (1024 * 1024),
        "title": TITLE,
    })
}
