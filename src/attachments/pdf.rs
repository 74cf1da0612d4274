//! What can be told of a PDF without reading it as one: that it is whole, that it is not protected
//! by a password, and that it names nothing by which it would act or bring other files along.
//!
//! The names are looked for in all bytes, written plainly or with `#xx`, and within the object
//! streams of PDF 1.5, inflated. Invariant: an object stream that cannot be inflated is taken for
//! one that hides something. This is no search for viruses: a fault in a reader's fonts or pictures
//! is not found so. Hence PDFs are served for downloading only, never shown on our own pages.

use super::content::Fault;
use std::io::Read;

/// Names of PDF by which a document runs, opens, sends or carries something.
const ACTIVE: [&[u8]; 10] = [
    b"JavaScript",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"RichMedia",
    b"Rendition",
    b"GoToE",
    b"SubmitForm",
    b"ImportData",
    b"XFA",
];

/// The longest name that is compared, as it is written.
const NAME: usize = 64;
/// How much of object streams is inflated, together.
const INFLATED: u64 = 64 * 1024 * 1024;
/// The most object streams, and how far behind its name a stream's dictionary may end.
const STREAMS: usize = 20_000;
const DICTIONARY: usize = 4_096;
/// Where the end of a whole file says that it is one.
const TRAILER: usize = 2_048;

/// Whether a PDF is taken.
pub fn check(bytes: &[u8]) -> Result<(), Fault> {
    let trailer = bytes.get(bytes.len().saturating_sub(TRAILER)..).unwrap_or(bytes);
    if !bytes.starts_with(b"%PDF-") || !contains(trailer, b"%%EOF") {
        return Err(Fault::Broken);
    }
    let streams = scan(bytes)?;
    if streams.len() > STREAMS {
        return Err(Fault::Active);
    }
    let mut left = INFLATED;
    for place in streams {
        let rest = bytes.get(place..).unwrap_or_default();
        let objects = inflate(rest, &mut left).ok_or(Fault::Active)?;
        scan(&objects)?;
    }
    Ok(())
}

/// Looks at every name; where those of object streams stand.
fn scan(bytes: &[u8]) -> Result<Vec<usize>, Fault> {
    let (mut active, mut streams) = (false, Vec::new());
    for (place, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/') {
        let name = name(bytes.get(place + 1..).unwrap_or_default());
        match name.as_slice() {
            b"Encrypt" => return Err(Fault::Encrypted),
            b"ObjStm" => streams.push(place),
            other => active |= ACTIVE.contains(&other),
        }
    }
    if active { Err(Fault::Active) } else { Ok(streams) }
}

fn name(rest: &[u8]) -> Vec<u8> {
    let ends = |byte: &u8| byte.is_ascii_whitespace() || b"\0/<>[](){}%".contains(byte);
    let length = rest.iter().take(NAME).position(ends).unwrap_or(rest.len().min(NAME));
    let mut written = rest.get(..length).unwrap_or_default();
    let mut name = Vec::with_capacity(length);
    while let Some((first, after)) = written.split_first() {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let code = hex.and_then(|two| u8::from_str_radix(two, 16).ok()).filter(|_| *first == b'#');
        name.push(code.unwrap_or(*first));
        written = if code.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    name
}

/// The stream that follows a dictionary's name, inflated.
fn inflate(rest: &[u8], left: &mut u64) -> Option<Vec<u8>> {
    let near = rest.get(..DICTIONARY).unwrap_or(rest);
    let start = places(near, b"stream").next()?;
    let data = rest.get(start + b"stream".len()..)?;
    let data = data.strip_prefix(b"\r").unwrap_or(data);
    let data = data.strip_prefix(b"\n").unwrap_or(data);
    let mut objects = Vec::new();
    let mut reader = flate2::read::ZlibDecoder::new(data).take(*left + 1);
    reader.read_to_end(&mut objects).ok()?;
    *left = left.checked_sub(u64::try_from(objects.len()).ok()?)?;
    Some(objects)
}

/// Where the words stand.
fn places<'a>(bytes: &'a [u8], words: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes
        .windows(words.len())
        .enumerate()
        .filter(move |(_, one)| *one == words)
        .map(|(place, _)| place)
}

fn contains(bytes: &[u8], words: &[u8]) -> bool {
    places(bytes, words).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write;

    fn pdf(objects: &[u8]) -> Vec<u8> {
        [b"%PDF-1.7\n", objects, b"\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"].concat()
    }

    fn stream(objects: &[u8]) -> Vec<u8> {
        let mut writer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
        writer.write_all(objects).expect("written");
        let packed = writer.finish().expect("packed");
        let head = b"2 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\r\n";
        [head, packed.as_slice(), b"\nendstream"].concat()
    }

    #[test]
    fn plain_documents_are_taken() {
        let plain = b"1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] /Pages 2 0 R >> endobj";
        assert_eq!(check(&pdf(plain)), Ok(()));
        assert_eq!(check(&pdf(&stream(plain))), Ok(()));
        // A word in a text is no name.
        assert_eq!(check(&pdf(b"(JavaScript is a language) /JavaScripts")), Ok(()));
    }

    #[test]
    fn whatever_acts_or_is_hidden_is_refused() {
        for active in [
            b"<< /S /JavaScript /JS (app.alert(1)) >>".as_slice(),
            b"<< /S/J#61vaScript >>",
            b"<< /S /#4c#61#75nch /F (cmd.exe) >>",
            b"<< /Names << /EmbeddedFiles 4 0 R >> >>",
            b"<< /S /SubmitForm>>",
        ] {
            assert_eq!(check(&pdf(active)), Err(Fault::Active));
            assert_eq!(check(&pdf(&stream(active))), Err(Fault::Active));
        }
        assert_eq!(check(&pdf(b"<< /Encrypt 5 0 R >>")), Err(Fault::Encrypted));
        let unpacked = b"<< /Type /Obj#53tm >> stream\nnot packed";
        assert_eq!(check(&pdf(unpacked)), Err(Fault::Active));
        // So many that looking through them would be work without end.
        assert_eq!(check(&pdf(&b"/ObjStm".repeat(STREAMS + 1))), Err(Fault::Active));
    }

    #[test]
    fn what_is_cut_off_is_broken() {
        let whole = pdf(b"1 0 obj << /Type /Catalog >> endobj");
        let half = whole.get(..whole.len() / 2).expect("half");
        assert_eq!(check(half), Err(Fault::Broken));
        assert_eq!(check(b"%PDF-1.4"), Err(Fault::Broken));
        assert_eq!(check(b"<html>%PDF-1.4 %%EOF"), Err(Fault::Broken));
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_through(bytes: Vec<u8>) {
            let _ = check(&bytes);
            let _ = check(&pdf(&bytes));
        }
    }
}
