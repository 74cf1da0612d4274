//! Bad input on every form of the application: never an internal error, always a page in the
//! reader's language, and what was typed is kept.

use crate::on_both;
use tiltas::app::ROUTES;
use tiltas::locale::Lang;

/// Bodies that no browser of ours sends, and some that one might.
fn bodies() -> Vec<(&'static str, Vec<u8>)> {
    let long = |field: &str| [field.as_bytes(), b"=", "ą".repeat(9_000).as_bytes()].concat();
    let names = [
        "text",
        "mail",
        "name",
        "code",
        "language",
        "municipality",
        "key",
        "in_reply_to",
        "kind",
        "stance",
        "next",
        "version",
        "token",
        "show_name",
        "zone",
        "other_zone",
        "seed",
        "ceremony",
        "credential",
    ];
    let all = |value: &str| names.map(|name| format!("{name}={value}")).join("&").into_bytes();
    vec![
        ("nothing", vec![]),
        ("empty fields", all("")),
        ("spaces", all("+++%20%09")),
        ("control characters", all("a%00b%07c%1B%7F")),
        ("invalid UTF-8", all("%FF%FE%C3%28")),
        ("raw bytes", vec![0xFF, 0x00, 0xC3, 0x28, b'=', 0xFE]),
        ("markup", all("%3Cscript%3Ealert(1)%3C/script%3E")),
        ("overrides", all("%E2%80%AEtxt.exe%E2%80%8B")),
        ("an id of nobody", all("0199a000-0000-7000-8000-000000000000")),
        ("numbers", all("-99999999999999999999")),
        ("a query", all("%7B%22%24gt%22%3A%22%22%7D")),
        ("SQL", all("'%3B+DROP+TABLE+residents%3B--")),
        ("unknown fields", b"is_admin=1&roles=administrator&_id=x&text=Labas".to_vec()),
        ("a long text", long("text")),
        ("a long name", long("name")),
        ("a long address", long("mail")),
        ("many fields", (0..3_000).map(|n| format!("f{n}=1&")).collect::<String>().into_bytes()),
        ("twice the same", b"text=a&text=b&mail=a@b.lt&mail=".to_vec()),
    ]
}

on_both!(no_form_fails_whatever_is_sent, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let resident = app.resident("pagegiai", "Vardenis", Lang::LT).await;
    let mut sent = 0;
    for line in ROUTES.iter().copied().flatten().filter(|line| line.method == "POST") {
        for (what, body) in bodies() {
            for (lang, h1) in [("lt", "lt"), ("ru", "ru")] {
                let path = line.pattern.replace("{lang}", lang).replace(
                    "{slug}",
                    if line.pattern.contains("petitions") {
                        "clean-embankment"
                    } else {
                        "riverside-paths"
                    },
                );
                let path = fill(path);
                // A new session each time: one of these may sign the person out.
                let browser = app.sign_in(&resident).await;
                let page = browser.post_bytes(&path, body.clone()).await;
                let status = page.status.as_u16();
                assert!(status < 500, "{what} to {path}: {status}\n{}", page.text);
                if status >= 400 {
                    assert_eq!(page.attributes("html", "lang"), [h1], "{what} to {path}: {status}");
                    assert_eq!(page.texts("h1").len(), 1, "{what} to {path}: {status}");
                }
                if status == 422 {
                    let said =
                        page.texts(".error-summary li, .field-error, .notice-error").concat();
                    assert!(!said.is_empty(), "{what} to {path}: nothing said\n{}", page.text);
                }
                sent += 1;
            }
        }
    }
    println!("{sent} forms sent");
    assert!(sent > 300);
});

fn fill(path: String) -> String {
    let Some((before, rest)) = path.split_once('{') else { return path };
    let after = rest.split_once('}').map(|(_, after)| after).unwrap_or_default();
    fill(format!("{before}0199a000-0000-7000-8000-000000000000{after}"))
}

on_both!(what_was_typed_is_kept, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let browser = app.browser();
    let fields =
        [("name", "Vardenė <b>Pavardenė</b>"), ("mail", "ne adresas"), ("municipality", "sovetsk")];
    let page = browser.post("/lt/register", &fields).await.expect(422);
    assert_eq!(page.attributes("#name", "value"), ["Vardenė <b>Pavardenė</b>"]);
    assert_eq!(page.attributes("#mail", "value"), ["ne adresas"]);
    assert_eq!(page.attributes("[name=municipality][checked]", "value"), ["sovetsk"]);
    assert!(page.says("Įrašykite visą el. pašto adresą"));
    let page = browser.post("/ru/sign-in", &[("mail", "не адрес")]).await.expect(422);
    assert_eq!(page.attributes("#mail", "value"), ["не адрес"]);
    let resident = app.resident("sovetsk", "Имя", Lang::RU).await;
    let signed_in = app.sign_in(&resident).await;
    let long = "Очень длинный текст. ".repeat(400);
    let fields =
        [("text", long.as_str()), ("language", "ru"), ("kind", "comment"), ("stance", "for")];
    let path = "/ru/consultations/riverside-paths/contributions";
    let page = signed_in.post(path, &fields).await.expect(422);
    assert!(page.texts("textarea")[0].contains("Очень длинный текст."), "the text is kept");
    assert_eq!(page.attributes("[name=stance][checked]", "value"), ["for"]);
});
