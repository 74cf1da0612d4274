//! A poster as PDF: a sheet of A4, whole or in two halves.

use super::sheet::Sheet;
use crate::locale::Lang;
use crate::print::fonts::{Face, Room, fit, wrap};
use crate::print::pdf::{About, Align, HEIGHT, Page, Pdf, Style, WIDTH, mm};
use jiff::Timestamp;

const MARGIN: f32 = mm(18.0);
const BAND: f32 = mm(22.0);
const DEEP: u32 = 0x000C_3A44;
const CREAM: u32 = 0x00FB_F5E6;
const RIVER: u32 = 0x000B_5560;
const INK: u32 = 0x0015_272C;
const SOFT: u32 = 0x004A_595C;

/// How large things are on a whole sheet, and on half of one.
struct Sizes {
    call: f32,
    actions: &'static [f32],
    code: f32,
    fact: f32,
    address: f32,
}

const WHOLE: Sizes = Sizes {
    call: 24.0,
    actions: &[52.0, 48.0, 44.0, 40.0, 36.0, 32.0, 28.0, 24.0],
    code: mm(92.0),
    fact: 13.0,
    address: 22.0,
};

const HALF: Sizes = Sizes {
    call: 15.0,
    actions: &[30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0],
    code: mm(55.0),
    fact: 10.0,
    address: 15.0,
};

pub fn pdf(sheets: &[Sheet], site: &str, home: &str, lang: Lang, at: Timestamp) -> Vec<u8> {
    let title = sheets.first().map(|sheet| sheet.action.text.clone()).unwrap_or_default();
    let mut pdf = Pdf::new(About { title, author: site.to_owned(), lang, at });
    let mut page = Page::default();
    page.fill([0.0, 0.0, WIDTH, BAND], DEEP);
    let (name, place) =
        (Style::new(Face::SerifBold, 26.0, CREAM), Style::new(Face::Sans, 13.0, CREAM));
    page.text(name, Align::Left, MARGIN, BAND - mm(7.5), site);
    page.text(place, Align::Right, WIDTH - MARGIN, BAND - mm(7.5), home);
    let height = (HEIGHT - BAND) / sheets.len().max(1) as f32;
    let sizes = if sheets.len() > 1 { &HALF } else { &WHOLE };
    for (n, sheet) in sheets.iter().enumerate() {
        let top = BAND + height * n as f32;
        if n > 0 {
            page.rule(MARGIN, top, WIDTH - 2.0 * MARGIN, SOFT);
        }
        draw(&mut page, sheet, sizes, top, top + height);
    }
    pdf.add(page);
    let mut bytes = pdf.take();
    bytes.extend(pdf.finish());
    bytes
}

fn draw(page: &mut Page, sheet: &Sheet, sizes: &Sizes, top: f32, bottom: f32) {
    let width = WIDTH - 2.0 * MARGIN;
    let call = Style::new(Face::SansBold, sizes.call, RIVER);
    let y = top + mm(9.0) + sizes.call;
    page.text(call, Align::Left, MARGIN, y, &sheet.call);
    let address = Style::new(Face::SansBold, sizes.address, INK);
    let foot = bottom - mm(9.0);
    // Broken where it is longer than the sheet is wide: nothing of it may be missing.
    let typed = wrap(address.face, address.size, &sheet.address, width);
    let first = foot - address.leading() * (typed.len().saturating_sub(1)) as f32;
    page.lines(address, Align::Left, MARGIN, first, &typed);
    let how = Style::new(Face::Sans, sizes.fact, SOFT);
    let below = first - address.size - sizes.fact * 0.6;
    page.text(how, Align::Left, MARGIN, below, &sheet.how);
    let code = below - sizes.fact * 1.2 - sizes.code;
    // The white around the code stands over the margin, its dark part flush with the text.
    let quiet = sizes.code * 4.0 / sheet.side as f32;
    page.code(&sheet.code, MARGIN - quiet, code, sizes.code);
    let top = y + sizes.call * 0.6;
    let room = Room { width, height: code + quiet - mm(4.0) - top, leading: 1.25 };
    let (size, lines) = fit(Face::SerifBold, sizes.actions, &sheet.action.text, room);
    for (n, line) in lines.iter().enumerate() {
        let y = top + size + size * room.leading * n as f32;
        page.text(Style::new(Face::SerifBold, size, INK), Align::Left, MARGIN, y, line);
    }
    facts(page, sheet, sizes, MARGIN + sizes.code + mm(2.0), code + quiet);
}

fn facts(page: &mut Page, sheet: &Sheet, sizes: &Sizes, x: f32, top: f32) {
    let label = Style::new(Face::Sans, sizes.fact, SOFT);
    let value = Style::new(Face::SansBold, sizes.fact * 1.15, INK);
    let mut y = top + sizes.fact;
    for (name, said) in &sheet.facts {
        page.text(label, Align::Left, x, y, name);
        let lines = wrap(value.face, value.size, said, WIDTH - MARGIN - x);
        y = page.lines(value, Align::Left, x, y + value.leading(), &lines) + sizes.fact;
    }
}
