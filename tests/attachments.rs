//! Attachments through HTTP: what is taken, who sees it, how it is served, what is left behind.

mod content;
mod owners;
mod serving;

use crate::petitions::course::{ACTION, author, written};
use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;
use tiltas::app::OWNERS;
use tiltas::attachments::{Attachment, BY_HOLDER, Blob, Kind, Piece, Tray, sweep};
use tiltas::residents::Resident;
use tiltas::store::{Query, Store};

/// A picture of these sides whose left half is dark.
pub fn picture(width: u32, height: u32) -> DynamicImage {
    let color = |x, _| if x < width / 2 { Rgb([20, 60, 90]) } else { Rgb([230, 220, 200]) };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, color))
}

pub fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("a picture");
    bytes.into_inner()
}

/// A small PNG that differs from any with another number.
pub fn png(n: u32) -> Vec<u8> {
    encoded(&picture(40 + n, 30), ImageFormat::Png)
}

/// A whole PDF around these objects.
pub fn pdf(objects: &str) -> Vec<u8> {
    format!("%PDF-1.4\n{objects}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n").into_bytes()
}

pub const PLAIN: &str = "1 0 obj << /Type /Catalog >> endobj";

/// A complete draft of Petras, its address, and its author.
pub async fn drafted(app: &TestApp) -> (String, Browser, Resident) {
    let (author, browser) = author(app).await;
    let draft = written(&browser, &["pagegiai"], ACTION).await;
    (draft, browser, author)
}

/// Sends a file to a draft.
pub async fn add(browser: &Browser, draft: &str, title: &str, file: &[u8]) -> Page {
    let fields = [("title", title), ("do", "add")];
    browser.post_file(&format!("{draft}/attachments"), &fields, file).await
}

/// The addresses of the files on a page.
pub fn files(page: &Page) -> Vec<String> {
    page.attributes(".attachments a.attachment", "href")
}

/// Somebody's trays, as the store has them.
pub async fn trays(store: &Store, holder: &str) -> Vec<Attachment> {
    let all = store.find::<Tray>(&Query::on(&BY_HOLDER).equal(holder)).await.expect("a read");
    all.items.into_iter().flat_map(|tray| tray.document.listed).collect()
}

/// Whether a store has any bytes of a file.
pub async fn has_bytes(store: &Store, file: &Attachment) -> bool {
    for id in Piece::all_of(&file.id, file.pieces) {
        if store.get::<Piece>(&id).await.expect("a read").is_some() {
            return true;
        }
    }
    store.get::<Blob>(&file.id).await.expect("a read").is_some()
}

/// Waits until the events have removed a file's bytes from a store.
pub async fn until_gone(store: &Store, file: &Attachment) {
    for _ in 0..400 {
        if !has_bytes(store, file).await {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("the bytes stay");
}

/// A round of looking after a store.
pub async fn swept(app: &TestApp, place: &str) {
    sweep(&app.site, OWNERS, place).await.expect("a round");
}

pub fn kinds(all: &[Attachment]) -> Vec<Kind> {
    all.iter().map(|one| one.kind).collect()
}
