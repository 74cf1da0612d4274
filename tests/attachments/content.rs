//! What is taken, by content alone, and what becomes of it.

use super::{PLAIN, add, drafted, encoded, files, kinds, pdf, picture, png, trays, until_gone};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use futures_util::future::join_all;
use image::{DynamicImage, GenericImageView, ImageFormat, Rgba, RgbaImage};
use tiltas::attachments::Kind;

/// A JPEG whose camera noted that it was held sideways, and where.
fn noted(jpeg: &[u8]) -> Vec<u8> {
    // EXIF: big-endian TIFF; orientation 6 (turn right), a pointer to a GPS directory, a version.
    let mut exif = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x02".to_vec();
    exif.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    exif.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26");
    exif.extend(b"\0\0\0\0\0\x01\0\x00\0\x01\0\0\0\x04\x02\x03\0\0\0\0\0\0");
    exif.extend(b"GPS 55.0815N 21.9040E Slaptas Fotografas");
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    let (start, rest) = jpeg.split_at(2);
    [start, b"\xFF\xE1", &length, &exif, rest].concat()
}

on_both!(a_picture_goes_on_without_what_its_camera_noted, |app| {
    let (draft, browser, author) = drafted(&app).await;
    let sent = noted(&encoded(&picture(60, 40), ImageFormat::Jpeg));
    let sent = [&sent[..], b"<html><script>alert(1)</script>"].concat();
    add(&browser, &draft, "Krantas", &sent).await.expect(303);
    let page = browser.get(&format!("{draft}/attachments")).await.expect(200);
    let address = &files(&page)[0];
    assert!(address.ends_with("/krantas.jpg") && page.says("Krantas"), "{address}");
    let client = browser.client();
    let kept = client.get(browser.address(address)).send().await.expect("an answer");
    let kept = kept.bytes().await.expect("bytes");
    for secret in ["Exif", "GPS", "Slaptas", "script"] {
        let found = kept.windows(secret.len()).any(|one| one == secret.as_bytes());
        assert!(!found, "{secret} is kept");
    }
    let kept = image::load_from_memory(&kept).expect("a picture");
    // It was held sideways: what was on the left is on top.
    assert_eq!(kept.dimensions(), (40, 60));
    assert!(kept.get_pixel(20, 5)[0] < 100 && kept.get_pixel(20, 55)[0] > 150);
    let one = &trays(app.personal("pagegiai"), &author.id).await[0];
    let size = one.picture.expect("a picture");
    assert_eq!((size.width, size.height, one.kind), (40, 60, Kind::Jpeg));
});

on_both!(pictures_become_what_suits_them, |app| {
    let (draft, browser, author) = drafted(&app).await;
    // A drawing stays PNG; what comes as WebP does not go on as that; glass stays glass.
    let glass = RgbaImage::from_pixel(300, 200, Rgba([0, 80, 120, 90]));
    let glass = encoded(&DynamicImage::ImageRgba8(glass), ImageFormat::WebP);
    let web = encoded(&picture(64, 64), ImageFormat::WebP);
    let wide = encoded(&picture(2_600, 40), ImageFormat::Png);
    let with_more = [&png(1)[..], b"<html><script>alert(1)</script></html>"].concat();
    for (title, file) in [("a", &with_more), ("b", &web), ("c", &glass), ("d", &wide)] {
        add(&browser, &draft, title, file).await.expect(303);
    }
    let all = trays(app.personal("pagegiai"), &author.id).await;
    assert_eq!(kinds(&all), [Kind::Png, Kind::Jpeg, Kind::Png, Kind::Png]);
    let widths: Vec<u32> = all.iter().filter_map(|one| Some(one.picture?.width)).collect();
    assert_eq!(widths, [41, 64, 300, 2_000]);
    let thumbnails: Vec<u32> = all.iter().filter_map(|one| Some(one.picture?.small.0)).collect();
    assert_eq!(thumbnails, [41, 64, 300, 320]);
    let page = browser.get(&format!("{draft}/attachments")).await.expect(200);
    let first = app.browser().get(&files(&page)[0]).await;
    assert_eq!(first.status, 404, "a draft's file is nobody else's");
    let kept = browser.get(&files(&page)[0]).await.expect(200);
    assert!(!kept.text.contains("script"), "what stood behind the picture is gone");
    // Its thumbnail is a picture, too.
    let small = page.attributes(".attachment img", "src");
    assert_eq!(browser.get(&small[3]).await.expect(200).header("content-type"), "image/png");
});

/// The first bytes of a PNG that says that it has so many pixels each way.
fn bomb(side: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec();
    let mut head = [side.to_be_bytes(), side.to_be_bytes()].concat();
    head.extend([8, 2, 0, 0, 0]);
    bytes.extend(&head);
    let mut sum = flate2::Crc::new();
    sum.update(b"IHDR");
    sum.update(&head);
    bytes.extend(sum.sum().to_be_bytes());
    bytes.extend(b"\0\0\0\x01IDAT\0\0\0\0\0");
    bytes
}

on_both!(whatever_else_is_refused_beside_the_field, |app| {
    let (draft, browser, author) = drafted(&app).await;
    let whole = encoded(&picture(60, 40), ImageFormat::Png);
    let kind = "Tokių failų nepriimame.";
    let active = "Šiame PDF dokumente yra programų";
    let cases: [(&str, Vec<u8>, &str); 13] = [
        ("GIF and JavaScript", b"GIF89a/*\0\0\0\0*/=1;alert(1)".to_vec(), kind),
        ("HTML", b"<!doctype html><script>alert(1)</script>".to_vec(), kind),
        ("SVG", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec(), kind),
        ("a program", b"MZ\x90\0\x03\0\0\0".to_vec(), kind),
        ("a text", b"Labas".to_vec(), kind),
        ("nothing in it", vec![], "Šis failas tuščias."),
        ("half a picture", whole[..whole.len() / 2].to_vec(), "perskaityti nepavyko"),
        ("a bomb", bomb(60_000), "daugiau kaip 50 mln. taškų"),
        ("HTML that says PDF", b"%PDF-1.4 <script>alert(1)</script>".to_vec(), "nepavyko"),
        ("a password", pdf("<< /Encrypt 5 0 R >>"), "apsaugotas slaptažodžiu"),
        ("a script", pdf("<< /S /JavaScript /JS (app.alert(1)) >>"), active),
        ("a hidden script", pdf("<< /S /Java#53cript >>"), active),
        ("another file", pdf("<< /Names << /EmbeddedFiles 4 0 R >> >>"), active),
    ];
    for (what, file, said) in cases {
        let page = add(&browser, &draft, "Mano planas", &file).await.expect(422);
        let problems = page.texts(".field-error");
        assert!(problems[0].contains(said), "{what}: {problems:?}");
        assert_eq!(page.attributes(".error-summary a", "href"), ["#file"], "{what}");
        assert_eq!(page.attributes("#title", "value"), ["Mano planas"], "what was typed is kept");
    }
    // Neither a file nor a title; a file without a title.
    let at = format!("{draft}/attachments");
    let page = browser.post(&at, &[("do", "add")]).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#title", "#file"]);
    let page = add(&browser, &draft, " ", &png(0)).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#title"]);
    assert!(trays(app.personal("pagegiai"), &author.id).await.is_empty());
    // Going on without any is going on; with one chosen, it is not forgotten.
    let next = browser.post(&at, &[("do", "next")]).await.expect(303);
    assert_eq!(next.location(), format!("{draft}/check"));
    let fields = [("title", "Planas"), ("do", "next")];
    browser.post_file(&at, &fields, &png(0)).await.expect(303);
    assert_eq!(trays(app.personal("pagegiai"), &author.id).await.len(), 1);
});

on_both!(a_plain_document_is_taken_as_it_is, |app| {
    let (draft, browser, _) = drafted(&app).await;
    let document = pdf(PLAIN);
    add(&browser, &draft, "Sąmata, 2026 m.", &document).await.expect(303);
    let page = browser.get(&format!("{draft}/check")).await.expect(200);
    assert!(page.says("Sąmata, 2026 m.") && page.says("PDF, 1 kB"));
    let kept = browser.get(&files(&page)[0]).await.expect(200);
    assert_eq!(kept.text.as_bytes(), document);
});

async fn too_large_is_said_beside_the_field(engine: Engine) {
    let app = TestApp::adjusted(engine, |config| {
        config.attachments.file_bytes = 1024 * 1024;
        config.attachments.person_bytes = 1_500;
        config.limits.upload_bytes = 2 * 1024 * 1024;
    })
    .await;
    let (draft, browser, author) = drafted(&app).await;
    // More than a file may be, more than a form may be, and so much that nobody reads to its end.
    for (size, status) in [(1_100_000, 422), (3_000_000, 422), (9_000_000, 413)] {
        let page = add(&browser, &draft, "Mano planas", &vec![b'a'; size]).await.expect(status);
        if status == 422 {
            assert!(page.texts(".field-error")[0].contains("ne didesnis kaip 1 MB"));
            assert_eq!(page.attributes("#title", "value"), ["Mano planas"]);
        }
    }
    // What somebody's drafts hold together is bounded as well.
    let large = |n: u32| pdf(&format!("{PLAIN} % {}", "x".repeat(600 + n as usize)));
    for n in 0..2 {
        add(&browser, &draft, "Sąmata", &large(n)).await.expect(303);
    }
    let page = add(&browser, &draft, "Sąmata", &large(3)).await.expect(422);
    assert!(page.texts(".field-error")[0].contains("juodraščiuose jau per daug failų"));
    assert_eq!(trays(app.personal("pagegiai"), &author.id).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_large_is_said_on_sqlite() {
    too_large_is_said_beside_the_field(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_large_is_said_on_mongo() {
    too_large_is_said_beside_the_field(Engine::Mongo).await;
}

on_both!(no_more_than_so_many_even_at_once, |app| {
    let (draft, browser, author) = drafted(&app).await;
    let all: Vec<Vec<u8>> = (0..8).map(png).collect();
    let pages = join_all(all.iter().map(|file| add(&browser, &draft, "Planas", file))).await;
    let taken = pages.iter().filter(|page| page.status == 303).count();
    assert_eq!(taken, 5, "{:?}", pages.iter().map(|page| page.status).collect::<Vec<_>>());
    let refused = pages.iter().find(|page| page.status == 422).expect("one refused");
    assert!(refused.says("ne daugiau kaip 5"));
    let store = app.personal("pagegiai");
    let listed = trays(store, &author.id).await;
    assert_eq!(listed.len(), 5);
    let page = browser.get(&format!("{draft}/attachments")).await.expect(200);
    assert!(page.says("Pridėta tiek failų, kiek galima (5)."));
    assert!(page.attributes("#file", "name").is_empty());
    // One goes, and there is room again.
    let remove = page.attributes(".attachments form", "action");
    browser.post(&remove[0], &[]).await.expect(303);
    browser.post(&remove[0], &[]).await.expect(303);
    until_gone(store, &listed[0]).await;
    add(&browser, &draft, "Planas", &png(20)).await.expect(303);
    assert_eq!(trays(store, &author.id).await.len(), 5);
});

on_both!(the_same_file_twice_is_one, |app| {
    let (draft, browser, author) = drafted(&app).await;
    let file = png(0);
    let pages = join_all((0..3).map(|_| add(&browser, &draft, "Planas", &file))).await;
    assert!(pages.iter().all(|page| page.status == 303));
    add(&browser, &draft, "Tas pats planas", &file).await.expect(303);
    let listed = trays(app.personal("pagegiai"), &author.id).await;
    assert_eq!(listed.iter().map(|one| one.title.original_text()).collect::<Vec<_>>(), ["Planas"]);
});
