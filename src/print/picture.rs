//! Pictures: SVG, whose text is set in our fonts alone, made into PNG.

use super::fonts::Face;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb};
use std::sync::{Arc, OnceLock};

/// Why a picture was not made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    #[error("the drawing is not SVG: {0}")]
    Svg(#[from] usvg::Error),
    #[error("the drawing has no size")]
    Size,
    #[error("the picture was not written: {0}")]
    Png(String),
}

/// Draws it at its own size. Takes a good part of a tenth of a second: not for an async thread.
pub fn png(svg: &str) -> Result<Vec<u8>, PictureError> {
    let options = usvg::Options { fontdb: fonts(), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options)?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(PictureError::Size)?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| PictureError::Png(error.to_string()))
}

fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut fonts = fontdb::Database::new();
        for face in Face::ALL {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(face.bytes())));
        }
        Arc::new(fonts)
    };
    FONTS.get_or_init(load).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_drawn_in_our_fonts_alone() {
        let drawn = |family: &str, text: &str| {
            png(&format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60">
                <text x="5" y="40" font-family="{family}" font-size="30">{text}</text></svg>"#
            ))
            .expect("a picture")
        };
        let named = drawn("Noto Sans", "Ąžuolas Ёж");
        assert!(named.starts_with(b"\x89PNG"));
        assert_eq!(named, drawn("Noto Sans", "Ąžuolas Ёж"));
        assert_ne!(named, drawn("Noto Sans", "Azuolas Ёж"));
        // A font that the machine may have is not looked for.
        let none = png(r#"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"/>"#);
        assert_eq!(drawn("DejaVu Sans", "Ąžuolas"), none.expect("a picture"));
        assert!(png("<svg").is_err());
    }
}
