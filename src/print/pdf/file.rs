//! The file around the pages: objects and where they begin, the tree of pages, the trailer.
//!
//! Invariant: an object is written once; a number that none took is free. Beside the page that is
//! being set only offsets and the letters that were used are kept.

use super::page::{Letters, Page, text};
use super::{HEIGHT, WIDTH, embed};
use crate::locale::Lang;
use crate::print::fonts::Face;
use flate2::{Compression, write::ZlibEncoder};
use jiff::{Timestamp, tz::TimeZone};
use pdf_writer::writers::Resources;
use pdf_writer::{Chunk, Content, Date, Filter, Finish, Name, Rect, Ref, Settings, TextStr};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::Write as _;

const CATALOG: i32 = 1;
const PAGES: i32 = 2;
const INFO: i32 = 3;
const METADATA: i32 = 4;
const TOTAL: i32 = 5;
/// Numbers that are set aside, those of the fonts among them.
const FIXED: usize = 6 + 5 * Face::ALL.len();
/// Pages in a branch of the tree.
const BRANCH: usize = 64;
/// The size of the number of pages, which pages show before it is known.
pub(super) const TOTAL_SIZE: f32 = 8.0;

/// What the document is.
pub struct About {
    pub title: String,
    pub author: String,
    pub lang: Lang,
    pub at: Timestamp,
}

/// A document that is being written.
pub struct Pdf {
    about: About,
    out: Vec<u8>,
    /// How much was handed out before `out`.
    handed: u64,
    /// Where each object begins, by its number; zero for one that is not there.
    offsets: Vec<u64>,
    /// The branches that are full, and their pages' number.
    branches: Vec<(Ref, i32)>,
    /// The branch that grows.
    branch: Vec<Ref>,
    used: Letters,
    shows_total: bool,
    pages: u32,
}

impl Pdf {
    pub fn new(about: About) -> Pdf {
        Pdf {
            about,
            // The second line tells programs that the file is not text.
            out: b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec(),
            handed: 0,
            offsets: vec![0; FIXED],
            branches: Vec::new(),
            branch: Vec::new(),
            used: Letters::new(),
            shows_total: false,
            pages: 0,
        }
    }

    /// How many pages it has so far.
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// What can be sent already.
    pub fn take(&mut self) -> Vec<u8> {
        self.handed += self.out.len() as u64;
        std::mem::take(&mut self.out)
    }

    /// Adds a page that is set.
    pub fn add(&mut self, page: Page) {
        let Page { content, letters, shows_total } = page;
        if self.branch.is_empty() {
            // Its number is wanted by its pages before it is written.
            let branch = self.number();
            self.branch.push(branch);
        }
        let parent = self.branch.first().copied().unwrap_or(reference(PAGES));
        let (body, sheet) = (self.number(), self.number());
        self.put_packed(body, &content.finish());
        let mut chunk = chunk();
        let mut one = chunk.page(sheet);
        one.parent(parent).media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).contents(body);
        let mut resources = one.resources();
        fonts(&mut resources, letters.keys());
        if shows_total {
            resources.x_objects().pair(Name(b"Total"), reference(TOTAL));
        }
        resources.finish();
        one.finish();
        self.put(sheet, &chunk);
        self.branch.push(sheet);
        if self.branch.len() > BRANCH {
            self.close_branch();
        }
        for (face, glyphs) in letters {
            self.used.entry(face).or_default().extend(glyphs);
        }
        self.shows_total |= shows_total;
        self.pages += 1;
    }

    fn close_branch(&mut self) {
        let branch = std::mem::take(&mut self.branch);
        let Some((id, pages)) = branch.split_first() else { return };
        let count = i32::try_from(pages.len()).unwrap_or_default();
        let mut chunk = chunk();
        let mut node = chunk.pages(*id);
        node.parent(reference(PAGES)).kids(pages.iter().copied()).count(count);
        node.finish();
        self.put(*id, &chunk);
        self.branches.push((*id, count));
    }

    /// The rest of the file.
    pub fn finish(mut self) -> Vec<u8> {
        self.close_branch();
        self.total();
        for (face, glyphs) in std::mem::take(&mut self.used) {
            embed::font(&mut self, face, &glyphs);
        }
        self.frame();
        self.metadata();
        self.trailer();
        self.out
    }

    /// The number of pages, drawn where pages left room for it.
    fn total(&mut self) {
        if !self.shows_total {
            return;
        }
        let mut content = Content::new();
        let number = self.pages.to_string();
        text(&mut content, &mut self.used, (Face::Sans, TOTAL_SIZE), (0.0, 0.0), &number);
        let content = content.finish();
        let mut chunk = chunk();
        let mut form = chunk.form_xobject(reference(TOTAL), &content);
        form.bbox(Rect::new(0.0, -TOTAL_SIZE, 100.0, TOTAL_SIZE * 2.0));
        let mut resources = form.resources();
        fonts(&mut resources, [&Face::Sans]);
        resources.finish();
        form.finish();
        self.put(reference(TOTAL), &chunk);
    }

    /// The catalog and the root of the tree.
    fn frame(&mut self) {
        let mut catalog = chunk();
        let mut one = catalog.indirect(reference(CATALOG)).start::<pdf_writer::writers::Catalog>();
        one.pages(reference(PAGES)).metadata(reference(METADATA));
        one.lang(TextStr(self.about.lang.as_str()));
        one.viewer_preferences().display_doc_title(true);
        one.finish();
        self.put(reference(CATALOG), &catalog);
        let mut root = chunk();
        let count = i32::try_from(self.pages).unwrap_or(i32::MAX);
        let branches = self.branches.iter().map(|(id, _)| *id);
        root.pages(reference(PAGES)).kids(branches).count(count);
        self.put(reference(PAGES), &root);
    }

    /// What the document is, in both ways that programs look for it.
    fn metadata(&mut self) {
        let mut info = chunk();
        let About { title, author, lang, at } = &self.about;
        let date = TimeZone::UTC.to_datetime(*at);
        let byte = |n: i8| u8::try_from(n).unwrap_or_default();
        let made = Date::new(u16::try_from(date.year()).unwrap_or_default())
            .month(byte(date.month()))
            .day(byte(date.day()))
            .hour(byte(date.hour()))
            .minute(byte(date.minute()))
            .second(byte(date.second()))
            .utc_offset_hour(0)
            .utc_offset_minute(0);
        let mut one = info.indirect(reference(INFO)).start::<pdf_writer::writers::DocumentInfo>();
        one.title(TextStr(title)).author(TextStr(author)).producer(TextStr("Tiltas"));
        one.creation_date(made);
        one.finish();
        let packet = format!(
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
             <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
             <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
             <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
             <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\
             <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\
             <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\
             <xmp:CreateDate>{}</xmp:CreateDate><pdf:Producer>Tiltas</pdf:Producer>\
             </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>",
            escaped(title),
            escaped(author),
            at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        );
        let mut metadata = chunk();
        metadata.metadata(reference(METADATA), packet.as_bytes());
        self.put(reference(INFO), &info);
        self.put(reference(METADATA), &metadata);
    }

    fn trailer(&mut self) {
        let start = self.here();
        let size = self.offsets.len();
        let mut table = format!("xref\n0 {size}\n0000000000 65535 f \n");
        for offset in self.offsets.iter().skip(1) {
            let (generation, kind) = if *offset == 0 { ("65535", 'f') } else { ("00000", 'n') };
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{offset:010} {generation} {kind} ");
        }
        let About { title, at, .. } = &self.about;
        let digest = Sha256::digest(format!("{title}\n{at}\n{start}"));
        let id: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let _ = write!(
            table,
            "trailer\n<</Size {size}/Root {CATALOG} 0 R/Info {INFO} 0 R/ID[<{id}><{id}>]>>\n\
             startxref\n{start}\n%%EOF\n"
        );
        self.out.extend_from_slice(table.as_bytes());
    }

    fn here(&self) -> u64 {
        self.handed + self.out.len() as u64
    }

    fn number(&mut self) -> Ref {
        self.offsets.push(0);
        reference(i32::try_from(self.offsets.len() - 1).unwrap_or(i32::MAX))
    }

    /// Writes the one object of a chunk.
    pub(super) fn put(&mut self, id: Ref, object: &Chunk) {
        let here = self.here();
        let place = usize::try_from(id.get()).unwrap_or_default();
        if let Some(offset) = self.offsets.get_mut(place) {
            *offset = here;
        }
        self.out.extend_from_slice(object.as_bytes());
    }

    /// Writes a stream, packed.
    pub(super) fn put_packed(&mut self, id: Ref, bytes: &[u8]) {
        let packed = packed(bytes);
        let mut chunk = chunk();
        chunk.stream(id, &packed).filter(Filter::FlateDecode);
        self.put(id, &chunk);
    }
}

/// What one object is written into.
pub(super) fn chunk() -> Chunk {
    Chunk::with_settings(Settings { pretty: false })
}

/// An object by its number, which is never zero.
pub(super) fn reference(number: i32) -> Ref {
    Ref::new(number)
}

/// The objects of a face: five numbers from here on.
pub(super) fn font_objects(face: Face) -> i32 {
    6 + 5 * face as i32
}

/// Names the fonts that something uses.
fn fonts<'a>(resources: &mut Resources, faces: impl IntoIterator<Item = &'a Face>) {
    let mut fonts = resources.fonts();
    for face in faces {
        fonts.pair(Name(face.name().as_bytes()), reference(font_objects(*face)));
    }
    fonts.finish();
}

pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing to memory cannot fail.
    let _ = packer.write_all(bytes);
    packer.finish().unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
