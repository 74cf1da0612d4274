//! The fonts that pictures and PDF are set in, embedded in the program, and how long text is in them.
//!
//! Invariant: every letter of Lithuanian, Russian and English has a glyph in every face; what has
//! none (an emoji, say) is shown as U+FFFD rather than left out, so that nobody takes it for
//! something else. The faces are subsets of Noto (`assets/fonts/OFL.txt`).

use icu::normalizer::ComposingNormalizerBorrowed;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::HashMap;
use std::sync::OnceLock;

/// A face of the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    Sans,
    SansBold,
    SerifBold,
}

impl Face {
    pub const ALL: [Face; 3] = [Face::Sans, Face::SansBold, Face::SerifBold];

    /// The file of the font.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Face::Sans => include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
            Face::SansBold => include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
            Face::SerifBold => include_bytes!("../../assets/fonts/NotoSerif-Bold.ttf"),
        }
    }

    /// What it is called in a PDF.
    pub fn name(self) -> &'static str {
        match self {
            Face::Sans => "NotoSans",
            Face::SansBold => "NotoSans-Bold",
            Face::SerifBold => "NotoSerif-Bold",
        }
    }

    /// What its letters measure.
    pub fn measures(self) -> &'static Measures {
        static MADE: [OnceLock<Measures>; 3] = [const { OnceLock::new() }; 3];
        // As many places as faces.
        MADE[self as usize].get_or_init(|| Measures::of(self.bytes()).unwrap_or_default())
    }
}

/// A letter's glyph.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Glyph {
    pub id: u16,
    /// How far it moves on, in thousandths of the font's size.
    pub advance: f32,
    /// What it stands for: U+FFFD for a letter that the font lacks.
    pub letter: char,
}

/// A face's glyphs and lines, in thousandths of its size.
#[derive(Debug, Default)]
pub struct Measures {
    glyphs: HashMap<char, Glyph>,
    pub ascent: f32,
    pub descent: f32,
    pub cap_height: f32,
    pub bounds: [f32; 4],
}

impl Measures {
    fn of(bytes: &'static [u8]) -> Option<Measures> {
        let font = FontRef::new(bytes).ok()?;
        let (size, place) = (Size::unscaled(), LocationRef::default());
        let metrics = font.metrics(size, place);
        let to_thousandths = 1000.0 / f32::from(metrics.units_per_em.max(1));
        let widths = font.glyph_metrics(size, place);
        let glyph = |(code, id): (u32, GlyphId)| {
            let letter = char::from_u32(code)?;
            let advance = widths.advance_width(id).unwrap_or_default() * to_thousandths;
            let id = u16::try_from(id.to_u32()).ok()?;
            Some((letter, Glyph { id, advance, letter }))
        };
        let bounds = metrics.bounds.unwrap_or_default();
        Some(Measures {
            glyphs: font.charmap().mappings().filter_map(glyph).collect(),
            ascent: metrics.ascent * to_thousandths,
            descent: metrics.descent * to_thousandths,
            cap_height: metrics.cap_height.unwrap_or(metrics.ascent) * to_thousandths,
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
                .map(|value| value * to_thousandths),
        })
    }

    /// The glyphs of a text, its accents composed with their letters.
    pub fn glyphs(&self, text: &str) -> Vec<Glyph> {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        composed.chars().filter(|letter| !is_invisible(*letter)).map(|l| self.glyph(l)).collect()
    }

    fn glyph(&self, letter: char) -> Glyph {
        // Spaces of other widths are rare and need no glyph of their own.
        let letter = if letter.is_whitespace() && letter != '\u{A0}' { ' ' } else { letter };
        let found = self.glyphs.get(&letter).or_else(|| self.glyphs.get(&'\u{FFFD}'));
        found.copied().unwrap_or_default()
    }

    /// How long a text is at this size.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        self.glyphs(text).iter().map(|glyph| glyph.advance).sum::<f32>() * size / 1000.0
    }
}

/// Marks that steer text and show nothing.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(letter, '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        || matches!(letter, '\u{FE00}'..='\u{FE0F}')
}

/// Breaks a text into lines of at most this width: between words, and within one only where it is
/// longer than a line. A no-break space is no place to break at.
pub fn wrap(face: Face, size: f32, text: &str, width: f32) -> Vec<String> {
    let measures = face.measures();
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if measures.width(&longer, size) <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut pieces = pieces(measures, size, word, width);
        line = pieces.pop().unwrap_or_default();
        lines.append(&mut pieces);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let breaks = |letter: char| letter.is_whitespace() && !is_no_break(letter);
    text.split(breaks).filter(|word| !word.is_empty())
}

fn is_no_break(letter: char) -> bool {
    matches!(letter, '\u{A0}' | '\u{202F}' | '\u{2007}')
}

/// A word in pieces that fit a line; whole where it fits.
fn pieces(measures: &Measures, size: f32, word: &str, width: f32) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    for letter in word.chars() {
        piece.push(letter);
        if measures.width(&piece, size) > width && piece.chars().count() > 1 {
            piece.pop();
            pieces.push(std::mem::replace(&mut piece, letter.to_string()));
        }
    }
    pieces.push(piece);
    pieces
}

/// Room for lines of text; `leading` is from one to the next, for a size of one.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    pub width: f32,
    pub height: f32,
    pub leading: f32,
}

impl Room {
    /// How many lines of this size there is room for; always one.
    fn lines(&self, size: f32) -> usize {
        let step = size * self.leading;
        // A room is no larger than a sheet of paper.
        (1..100).take_while(|n| step * *n as f32 <= self.height).count().max(1)
    }
}

/// The largest of these sizes (the largest first) at which a text has room with no word broken; else
/// the smallest, cut off with an ellipsis where it is still too long.
pub fn fit(face: Face, sizes: &[f32], text: &str, room: Room) -> (f32, Vec<String>) {
    let measures = face.measures();
    for &size in sizes {
        let whole = words(text).all(|word| measures.width(word, size) <= room.width);
        let lines = wrap(face, size, text, room.width);
        if whole && lines.len() <= room.lines(size) {
            return (size, lines);
        }
    }
    let size = sizes.last().copied().unwrap_or_default();
    let mut lines = wrap(face, size, text, room.width);
    let most = room.lines(size);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && measures.width(&format!("{last}…"), size) > room.width {
                last.pop();
            }
            *last = format!("{}…", last.trim_end_matches([' ', ',', '.', ':', ';']));
        }
    }
    (size, lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LETTERS: &str = "AĄBCČDEĘĖFGHIĮYJKLMNOPRSŠTUŲŪVZŽaąbcčdeęėfghiįyjklmnoprsštuųūvzž\
        АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789\
        „“”‘’«»–—…№€₽§°·!?,.:;()[]/+@&%";

    #[test]
    fn every_face_has_every_letter() {
        for face in Face::ALL {
            let measures = face.measures();
            assert!(measures.ascent > 500.0 && measures.descent < -100.0, "{face:?}");
            for letter in LETTERS.chars() {
                let glyph = measures.glyph(letter);
                assert!(glyph.letter == letter && glyph.id > 0, "{face:?} lacks {letter}");
            }
            assert_eq!(measures.glyph('\u{1F409}').letter, '\u{FFFD}');
        }
    }

    #[test]
    fn accents_are_composed_and_marks_left_out() {
        let measures = Face::Sans.measures();
        let letters = |text| measures.glyphs(text).iter().map(|g| g.letter).collect::<String>();
        assert_eq!(letters("S\u{30C}ilute\u{307}"), "Šilutė");
        assert_eq!(letters("a\u{AD}b\u{200B}\u{202E}c\td"), "abcd");
        assert!(measures.width("Ilgesnis", 10.0) > measures.width("Ilges", 10.0));
    }

    #[test]
    fn words_shrink_before_they_are_broken() {
        let long = "Nebeprisikiškiakopūsteliaujantiesiems достопримечательностями";
        let room = Room { width: 1_056.0, height: 270.0, leading: 1.2 };
        let (size, lines) = fit(Face::SerifBold, &[70.0, 50.0, 40.0, 20.0], long, room);
        assert_eq!(lines.join(" "), long);
        assert!(size < 70.0);
        let room = Room { height: 100.0, ..room };
        let (size, lines) = fit(Face::SerifBold, &[70.0, 20.0], &"ž".repeat(400), room);
        assert_eq!((size, lines.len()), (20.0, 4));
        assert!(lines[3].ends_with('…'));
    }

    proptest! {
        #[test]
        fn lines_fit_and_lose_nothing(text in "[a-žА-я ]{0,120}", width in 60.0f32..400.0) {
            let lines = wrap(Face::Sans, 20.0, &text, width);
            let measures = Face::Sans.measures();
            for line in &lines {
                let one = line.chars().count() == 1;
                prop_assert!(one || measures.width(line, 20.0) <= width);
            }
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
