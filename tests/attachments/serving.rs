//! How files are served.

use super::{PLAIN, add, drafted, encoded, files, pdf, picture, trays};
use crate::on_both;
use crate::petitions::course::{SLUG, found};
use image::{ImageFormat, Rgb, RgbImage};
use tiltas::petitions::Petition;
use tiltas::store::Batch;

on_both!(a_file_can_do_nothing_but_be_looked_at, |app| {
    let (draft, browser, _) = drafted(&app).await;
    let drawing = encoded(&picture(60, 40), ImageFormat::Png);
    add(&browser, &draft, "Krantinės \"planas\" ąčę", &drawing).await.expect(303);
    add(&browser, &draft, "Sąmata", &pdf(PLAIN)).await.expect(303);
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    let visitor = app.browser();
    let page = visitor.get(&format!("/lt/petitions/{SLUG}")).await.expect(200);
    let [drawing, document] = files(&page).try_into().expect("two files");
    let kept = visitor.get(&drawing).await.expect(200);
    let same = |name: &str, value: &str| assert_eq!(kept.header(name), value, "{name}");
    same("content-type", "image/png");
    same("x-content-type-options", "nosniff");
    same("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    same("cross-origin-resource-policy", "same-origin");
    // It may yet be changed or hidden, so whoever has it asks again.
    same("cache-control", "private, no-cache");
    same(
        "content-disposition",
        "inline; filename=\"krantin_s-planas-___.png\"; \
         filename*=UTF-8''krantin%C4%97s-planas-%C4%85%C4%8D%C4%99.png",
    );
    let tag = kept.header("etag").to_owned();
    assert!(tag.len() > 40, "{tag}");
    let again = visitor.get_with(&drawing, ("if-none-match", &tag)).await;
    assert_eq!((again.status.as_u16(), again.text.len()), (304, 0));
    let head = visitor.client().head(visitor.address(&drawing)).send().await.expect("an answer");
    assert_eq!(head.status(), 200);
    assert_eq!(head.headers()["content-length"], kept.header("content-length"));
    let kept = visitor.get(&document).await.expect(200);
    assert_eq!(kept.header("content-type"), "application/pdf");
    let disposition = "attachment; filename=\"s_mata.pdf\"; filename*=UTF-8''s%C4%85mata.pdf";
    assert_eq!(kept.header("content-disposition"), disposition);
    assert_eq!(kept.header("content-length"), pdf(PLAIN).len().to_string());
    // No other name than its own, no other id, no other method.
    for wrong in [
        document.replace("s%C4%85mata.pdf", "virus.exe"),
        document.replace("/attachments/", "/attachments/0"),
        format!("/lt/attachments/%2e%2e/{}", "petitions.db"),
    ] {
        visitor.get(&wrong).await.expect(404);
    }
    visitor.post(&document, &[]).await.expect(405);
    // A document has no thumbnail.
    visitor.get(&document.replace("/s%C4", "/thumbnail/s%C4")).await.expect(404);
    // Once it is opened for signatures it stays as it is.
    let id = found(&app, SLUG).await.id;
    let mut open = app.site.public.get::<Petition>(&id).await.expect("a read").expect("it");
    open.opened_at = Some(app.site.now());
    app.site.public.commit(Batch::new().replace(&open)).await.expect("opened");
    let kept = visitor.get(&document).await.expect(200);
    assert_eq!(kept.header("cache-control"), "public, max-age=31536000, immutable");
});

on_both!(a_large_file_comes_whole, |app| {
    let (draft, browser, author) = drafted(&app).await;
    // As good as noise, so that it stays large: several pieces.
    let mut state = 7_u32;
    let mut noise = |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [a, b, c, _] = state.to_be_bytes();
        Rgb([a, b, c])
    };
    let picture = image::DynamicImage::ImageRgb8(RgbImage::from_fn(1_900, 1_400, &mut noise));
    let sent = encoded(&picture, ImageFormat::Jpeg);
    add(&browser, &draft, "Triukšmas", &sent).await.expect(303);
    let one = &trays(app.personal("pagegiai"), &author.id).await[0];
    assert!(one.pieces > 2, "{} pieces", one.pieces);
    let page = browser.get(&format!("{draft}/attachments")).await.expect(200);
    let address = browser.address(&files(&page)[0]);
    let got = browser.client().get(address).send().await.expect("an answer");
    let got = got.bytes().await.expect("bytes");
    assert_eq!(got.len() as u64, one.bytes);
    image::load_from_memory(&got).expect("a whole picture");
});
