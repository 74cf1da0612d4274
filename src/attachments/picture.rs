//! Pictures, decoded and written anew.
//!
//! Invariant: of what was sent only the pixels go on. Whatever else stood in the file (where it was
//! taken, by whom, colour profiles, comments, anything behind its end) is gone, and nothing is
//! decoded that has more pixels than the settings allow.

use super::content::Fault;
use super::model::{Kind, Picture};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::error::ImageError;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use std::io::Cursor;

/// The longer edge of a thumbnail, in pixels.
const THUMBNAIL: u32 = 320;
/// How faithful a JPEG is, of 100.
const QUALITY: u8 = 85;
/// Bytes that decoding may take for each pixel that is allowed: red, green, blue and how opaque it
/// is. A picture with more than 8 bits of each has to do with fewer pixels.
const PIXEL: u64 = 4;

/// How large pictures may be, and are kept.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub pixels: u64,
    pub edge: u32,
}

/// A picture written anew.
pub struct Remade {
    pub kind: Kind,
    pub bytes: Vec<u8>,
    pub thumbnail: Vec<u8>,
    pub picture: Picture,
}

/// Decodes a picture, turns it upright, scales it down, and writes it and its thumbnail anew.
pub fn remake(bytes: &[u8], format: ImageFormat, limits: Limits) -> Result<Remade, Fault> {
    let (picture, orientation) = decode(bytes, format, limits)?;
    let mut picture = fitted(picture, limits.edge);
    picture.apply_orientation(orientation);
    let opaque = is_opaque(&picture);
    let (kind, bytes) = best(&picture, format, opaque)?;
    let small = fitted(picture.clone(), THUMBNAIL);
    let thumbnail = encode(&small, kind, opaque)?;
    let size = (small.width(), small.height());
    let picture = Picture { width: picture.width(), height: picture.height(), small: size };
    Ok(Remade { kind, bytes, thumbnail, picture })
}

fn decode(
    bytes: &[u8],
    format: ImageFormat,
    limits: Limits,
) -> Result<(DynamicImage, Orientation), Fault> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut memory = image::Limits::default();
    memory.max_alloc = Some(limits.pixels.saturating_mul(PIXEL));
    reader.limits(memory);
    let mut decoder = reader.into_decoder().map_err(fault)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits.pixels {
        return Err(Fault::Pixels);
    }
    // What cannot be read of how it was held says nothing about the pixels.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(fault)?;
    Ok((picture, orientation))
}

fn fault(error: ImageError) -> Fault {
    match error {
        ImageError::Limits(_) => Fault::Pixels,
        _ => Fault::Broken,
    }
}

/// Scaled down until its longer edge is this.
fn fitted(picture: DynamicImage, edge: u32) -> DynamicImage {
    if picture.width().max(picture.height()) <= edge {
        return picture;
    }
    picture.thumbnail(edge, edge)
}

fn is_opaque(picture: &DynamicImage) -> bool {
    !picture.color().has_alpha() || picture.to_rgba8().pixels().all(|pixel| pixel.0[3] == u8::MAX)
}

/// As what it was, as far as that makes sense: a photograph that came as PNG is smaller as JPEG; a
/// drawing is not, and what one can see through stays PNG.
fn best(
    picture: &DynamicImage,
    format: ImageFormat,
    opaque: bool,
) -> Result<(Kind, Vec<u8>), Fault> {
    if !opaque {
        return Ok((Kind::Png, encode(picture, Kind::Png, opaque)?));
    }
    let jpeg = encode(picture, Kind::Jpeg, opaque)?;
    if format != ImageFormat::Png {
        return Ok((Kind::Jpeg, jpeg));
    }
    let png = encode(picture, Kind::Png, opaque)?;
    Ok(if png.len() <= jpeg.len() { (Kind::Png, png) } else { (Kind::Jpeg, jpeg) })
}

fn encode(picture: &DynamicImage, kind: Kind, opaque: bool) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let written = match (kind, opaque) {
        (Kind::Png, false) => picture.to_rgba8().write_with_encoder(png(&mut bytes)),
        (Kind::Png, true) => picture.to_rgb8().write_with_encoder(png(&mut bytes)),
        _ => {
            picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))
        }
    };
    written.map_err(|_| Fault::Broken)?;
    Ok(bytes)
}

fn png(bytes: &mut Vec<u8>) -> PngEncoder<&mut Vec<u8>> {
    PngEncoder::new_with_quality(bytes, CompressionType::Default, FilterType::Adaptive)
}
