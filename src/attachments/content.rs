//! What a file is, told by its bytes alone, and what is wrong with it.

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("no file was chosen")]
    Missing,
    #[error("the file is empty")]
    Empty,
    #[error("the file is too large")]
    TooLarge,
    #[error("it is of another kind")]
    Kind,
    #[error("it cannot be read to its end")]
    Broken,
    #[error("the picture has too many pixels")]
    Pixels,
    #[error("the document is protected by a password")]
    Encrypted,
    #[error("the document can do something by itself, or holds what cannot be checked")]
    Active,
    #[error("there are too many files")]
    TooMany,
    #[error("its author keeps too much in drafts")]
    Full,
}

/// What is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Pdf,
    Picture(image::ImageFormat),
}

/// What the bytes are; the name and the type that a sender gives it are not looked at.
pub fn of(bytes: &[u8]) -> Result<Content, Fault> {
    let kind = infer::get(bytes).ok_or(Fault::Kind)?;
    match kind.mime_type() {
        "application/pdf" => Ok(Content::Pdf),
        "image/jpeg" => Ok(Content::Picture(image::ImageFormat::Jpeg)),
        "image/png" => Ok(Content::Picture(image::ImageFormat::Png)),
        "image/webp" => Ok(Content::Picture(image::ImageFormat::WebP)),
        _ => Err(Fault::Kind),
    }
}
