//! A face in the file: the font itself, how wide its letters are, and which letters they are, so that
//! text can be searched and copied.

use super::file::{Pdf, chunk, font_objects, packed, reference};
use crate::print::fonts::{Face, Glyph};
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish, Name, Rect, Str};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Letters are numbered as the font does it.
const IDENTITY: SystemInfo<'static> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// Writes the five objects of a face of which these glyphs are used.
pub(super) fn font(pdf: &mut Pdf, face: Face, used: &BTreeMap<u16, Glyph>) {
    let first = font_objects(face);
    let [font, descendant, descriptor, file, letters] =
        [0, 1, 2, 3, 4].map(|n| reference(first + n));
    // Each subset's name begins with six letters, by which programs tell it from the whole font.
    let name = format!("TILTAS+{}", face.name());
    let name = Name(name.as_bytes());

    let mut object = chunk();
    let mut one = object.type0_font(font);
    one.base_font(name).encoding_predefined(Name(b"Identity-H"));
    one.descendant_font(descendant).to_unicode(letters);
    one.finish();
    pdf.put(font, &object);

    let mut object = chunk();
    let mut one = object.cid_font(descendant);
    one.subtype(CidFontType::Type2).base_font(name).system_info(IDENTITY);
    one.font_descriptor(descriptor).default_width(0.0);
    one.cid_to_gid_map_predefined(Name(b"Identity"));
    let mut widths = one.widths();
    for (id, glyph) in used {
        widths.consecutive(*id, [glyph.advance]);
    }
    widths.finish();
    one.finish();
    pdf.put(descendant, &object);

    let measures = face.measures();
    let [left, bottom, right, top] = measures.bounds;
    let mut object = chunk();
    let mut one = object.font_descriptor(descriptor);
    let serif = if face == Face::SerifBold { FontFlags::SERIF } else { FontFlags::empty() };
    one.name(name).flags(FontFlags::NON_SYMBOLIC | serif);
    one.bbox(Rect::new(left, bottom, right, top)).italic_angle(0.0);
    one.ascent(measures.ascent).descent(measures.descent).cap_height(measures.cap_height);
    one.stem_v(if face == Face::Sans { 80.0 } else { 140.0 }).font_file2(file);
    one.finish();
    pdf.put(descriptor, &object);

    let mut object = chunk();
    let mut stream = object.stream(file, packed_file(face));
    let length = i32::try_from(face.bytes().len()).unwrap_or(i32::MAX);
    stream.filter(Filter::FlateDecode).pair(Name(b"Length1"), length);
    stream.finish();
    pdf.put(file, &object);

    let mut map = UnicodeCmap::new(Name(b"Letters"), IDENTITY);
    for (id, glyph) in used {
        map.pair(*id, glyph.letter);
    }
    pdf.put_packed(letters, &map.finish());
}

/// The font's file, packed once for all documents.
fn packed_file(face: Face) -> &'static [u8] {
    static PACKED: [OnceLock<Vec<u8>>; 3] = [const { OnceLock::new() }; 3];
    PACKED[face as usize].get_or_init(|| packed(face.bytes()))
}
