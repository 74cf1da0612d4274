//! New versions: what differs, why, which comments led to it, and who is told.

use super::*;
use crate::petitions::letters::letters;
use futures_util::future::join_all;

const ONE: &str = "/lt/consultations/documents/pagegiai/rules/1";
const PUBLISH: &str = "/lt/consultations/documents/pagegiai/rules/1/publish";
const PUBLIC: &str = "/lt/consultations/rules/documents/1";

/// The second version: the first paragraph changed, the last taken out, a new one at the end.
const LT_2: [&str; 3] = [
    "Administracija į kiekvieną gyventojo klausimą atsako per dvidešimt dienų.",
    LT[1],
    "Kartą per metus abi savivaldybės viešai palygina savo atsakymus.",
];
const RU_2: [&str; 3] = [
    "Администрация отвечает на каждый вопрос жителя в течение двадцати дней.",
    RU[1],
    "Раз в год оба муниципалитета открыто сравнивают свои ответы.",
];

struct Scene {
    app: TestApp,
    document: TextDocument,
    editor: Browser,
    ona: Resident,
    anna: Resident,
    /// Ona's and Anna's comments on the first paragraph, Anna's on the last.
    comments: [String; 3],
}

/// A document with comments, and a draft of its second version.
async fn scene(app: TestApp) -> Scene {
    let one = consultation(&app, "rules", &["pagegiai", "sovetsk"]).await;
    let document = published(&app, &one, "pagegiai", 1).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let comments = [
        comment(&app, &ona, "rules", "1-1", "Trisdešimt dienų per ilgai.").await,
        comment(&app, &anna, "rules", "1-1", "Двадцати дней достаточно.").await,
        comment(&app, &anna, "rules", "1-3", "Этот пункт лишний.").await,
    ];
    let editor = editor(&app, "pagegiai").await;
    write(&editor, ONE, "lt", "Atsakymų taisyklės", &LT_2).await;
    write(&editor, ONE, "ru", "Правила ответов", &RU_2).await;
    Scene { app, document, editor, ona, anna, comments }
}

on_both!(a_change_says_why_and_what_led_to_it, |app| {
    let Scene { app, editor, ona, anna, comments: [by_ona, by_anna, on_last], .. } =
        scene(app).await;
    let page = editor.get(PUBLISH).await.expect(200);
    let changes = page.texts(".change h2");
    assert_eq!(changes, ["1 punktas pakeistas", "3 punktas įrašytas", "3 punktas išbrauktas"]);
    let (key, version) = (hidden(&page, "key"), hidden(&page, "version"));
    let led = format!("led-{by_ona}");
    let address = format!("{}{PUBLIC}/1-3/contributions/{on_last}", app.url);
    let fields = [
        ("key", key.as_str()),
        ("version", version.as_str()),
        ("same-0", "1-1"),
        ("same-2", "new"),
        ("reason-n0-lt", "Gyventojai prašė greičiau."),
        ("reason-n0-ru", "Жители просили быстрее."),
        ("reason-o1-3-lt", "Tai ir taip savaime suprantama."),
        (led.as_str(), "yes"),
        ("addresses", address.as_str()),
    ];
    for _ in 0..2 {
        let done = editor.post(PUBLISH, &fields).await.expect(303);
        assert_eq!(done.location(), format!("{PUBLIC}?done=document-published"));
    }
    let page = app.browser().get(PUBLIC).await.expect(200);
    assert_eq!(page.texts(".passage-own"), LT_2);
    assert_eq!(
        page.attributes(".passage-number a", "href"),
        ["1-1", "1-2", "2-3"].map(|id| format!("{PUBLIC}/{id}"))
    );
    assert!(page.says("Išbraukti punktai") && page.says("3 punktas, išbrauktas 2 redakcijoje"));
    let version = app.browser().get(&format!("{PUBLIC}/versions/2")).await.expect(200);
    assert_eq!(
        version.texts(".change h3"),
        ["1 punktas pakeistas", "3 punktas įrašytas", "3 punktas išbrauktas"]
    );
    assert_eq!(version.texts("#change-1-1 > .difference del"), ["[išbraukta: trisdešimt ]"]);
    assert_eq!(version.texts("#change-1-1 > .difference ins"), ["[įrašyta: dvidešimt ]"]);
    assert_eq!(version.texts("#change-1-1 details del"), ["[išbraukta: тридцати ]"]);
    assert!(version.says("Gyventojai prašė greičiau."));
    let links = version.attributes(".change-why li a", "href");
    assert_eq!(
        links,
        [
            format!("{PUBLIC}/1-1/contributions/{by_ona}"),
            format!("{PUBLIC}/1-3/contributions/{on_last}")
        ]
    );
    // In Russian the other way round.
    let russian = app
        .browser()
        .get(&format!("{PUBLIC}/versions/2").replace("/lt/", "/ru/"))
        .await
        .expect(200);
    assert_eq!(russian.texts("#change-1-1 > .difference ins"), ["[вписано: двадцати ]"]);
    assert!(russian.says("Жители просили быстрее."));
    // The first version is as it was.
    let first = app.browser().get(&format!("{PUBLIC}/versions/1")).await.expect(200);
    assert_eq!(first.texts(".passage-own"), LT);
    assert!(first.texts(".change").is_empty());
    // The comment that led to it says so; the other on the same paragraph does not.
    let own = app.browser().get(&format!("{PUBLIC}/1-1")).await.expect(200);
    assert_eq!(own.texts(&format!("[id='contribution-{by_ona}'] .led-to a")).len(), 1);
    assert!(own.texts(&format!("[id='contribution-{by_anna}'] .led-to a")).is_empty());
    assert_eq!(own.attributes(".led-to a", "href"), [format!("{PUBLIC}/versions/2#change-1-1")]);
    // What was taken out keeps what was said about it, and takes no more.
    let gone = app.browser().get(&format!("{PUBLIC}/1-3")).await.expect(200);
    assert!(gone.says("Этот пункт лишний.") && gone.says("Šis punktas išbrauktas 2 redakcijoje."));
    assert_eq!(gone.texts("blockquote.passage-own"), [LT[2]]);
    let browser = app.sign_in(&ona).await;
    let late = [("text", "Dar ne."), ("language", "lt")];
    browser.post(&format!("{PUBLIC}/1-3/contributions"), &late).await.expect(422);
    // Each author hears of it once, in their language.
    let to_ona = letters(&app, &ona, 1).await;
    assert_eq!(to_ona[0].0, "Pakeista pagal Jūsų pasisakymą: Atsakymų taisyklės");
    assert!(
        to_ona[0].1.contains("1 punktą lėmė pakeitimą: paskelbta 2 redakcija"),
        "{}",
        to_ona[0].1
    );
    assert!(to_ona[0].1.contains("> Gyventojai prašė greičiau."));
    let to_anna = letters(&app, &anna, 1).await;
    assert_eq!(to_anna.len(), 1);
    assert!(to_anna[0].1.contains("Ваше высказывание о пункте 3"), "{}", to_anna[0].1);
    // The journal knows both acts.
    for _ in 0..200 {
        let page = app.browser().get(PUBLIC).await.expect(200);
        let first = page.says("Paskelbtas svarstyti konsultacijos dokumentas");
        if first && page.says("2 redakcija.") {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the journal does not know of it");
});

on_both!(only_comments_on_what_changes_can_lead_to_it, |app| {
    let Scene { app, editor, ona, .. } = scene(app).await;
    let elsewhere = comment(&app, &ona, "rules", "1-2", "Gerai.").await;
    let page = editor.get(PUBLISH).await.expect(200);
    assert!(!page.text.contains(&elsewhere), "it stands under what does not change");
    let (key, version) = (hidden(&page, "key"), hidden(&page, "version"));
    let hand_made = format!("led-{elsewhere}");
    for address in [elsewhere.as_str(), "https://example.org", keys::id().as_str()] {
        let fields = [
            ("key", key.as_str()),
            ("version", version.as_str()),
            ("reason-n0-lt", "Taip reikia."),
            ("addresses", address),
        ];
        let page = editor.post(PUBLISH, &fields).await.expect(422);
        assert_eq!(page.attributes(".error-summary a", "href"), ["#addresses"]);
        assert_eq!(page.texts("[id='reason-n0-lt']"), ["Taip reikia."]);
        assert_eq!(page.texts("#addresses"), [address]);
    }
    let long = "ž".repeat(1_001);
    let fields =
        [("key", key.as_str()), ("version", version.as_str()), ("reason-n0-lt", long.as_str())];
    let page = editor.post(PUBLISH, &fields).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#reason-n0-lt"]);
    // A ticked box that the form did not have says nothing.
    let fields =
        [("key", key.as_str()), ("version", version.as_str()), (hand_made.as_str(), "yes")];
    editor.post(PUBLISH, &fields).await.expect(303);
    let own = app.browser().get(&format!("{PUBLIC}/1-2")).await.expect(200);
    assert!(own.texts(".led-to a").is_empty());
});

on_both!(an_editor_may_say_which_paragraph_is_which, |app| {
    let Scene { app, editor, comments: [_, _, on_last], .. } = scene(app).await;
    let page = editor.get(PUBLISH).await.expect(200);
    let (key, version) = (hidden(&page, "key"), hidden(&page, "version"));
    let twice = [
        ("key", key.as_str()),
        ("version", version.as_str()),
        ("same-0", "1-3"),
        ("same-2", "1-3"),
    ];
    let page = editor.post(PUBLISH, &twice).await.expect(422);
    assert!(page.says("Du punktai nurodyti kaip tas pats"));
    // The new last paragraph is the old one written anew, and the comment on it led to that.
    let led = format!("led-{on_last}");
    let fields = [
        ("key", key.as_str()),
        ("version", version.as_str()),
        ("same-2", "1-3"),
        (led.as_str(), "yes"),
    ];
    editor.post(PUBLISH, &fields).await.expect(303);
    let page = app.browser().get(PUBLIC).await.expect(200);
    assert_eq!(
        page.attributes(".passage-number a", "href"),
        ["1-1", "1-2", "1-3"].map(|id| format!("{PUBLIC}/{id}"))
    );
    let own = app.browser().get(&format!("{PUBLIC}/1-3")).await.expect(200);
    assert_eq!(own.texts("blockquote.passage-own"), [LT_2[2]]);
    assert_eq!(own.texts(".led-to a").len(), 1);
});

on_both!(two_who_publish_at_once_publish_one_version, |app| {
    let Scene { app, document, editor: first, .. } = scene(app).await;
    let second = editor(&app, "pagegiai").await;
    let (page, other) =
        (first.get(PUBLISH).await.expect(200), second.get(PUBLISH).await.expect(200));
    let (key, version, other) =
        (hidden(&page, "key"), hidden(&page, "version"), hidden(&other, "key"));
    let reason = ("reason-n0-lt", "Nes taip geriau.");
    let one = [("key", key.as_str()), ("version", version.as_str()), reason];
    let two = [("key", other.as_str()), ("version", version.as_str()), reason];
    let pages = join_all([first.post(PUBLISH, &one), second.post(PUBLISH, &two)]).await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let refused = pages.iter().find(|page| page.status == 409).expect("one of them");
    assert!(refused.says("Tuo tarpu dokumentą pakeitė arba paskelbė kitas redaktorius"));
    assert_eq!(stored::<TextDocument>(&app, &document.id).await.latest(), 2);
    // Nothing differs any more.
    let page = first.get(PUBLISH).await.expect(200);
    let (key, version) = (hidden(&page, "key"), hidden(&page, "version"));
    let again = [("key", key.as_str()), ("version", version.as_str())];
    let page = first.post(PUBLISH, &again).await.expect(409);
    assert!(page.says("niekuo nesiskiria"));
    // What was typed is kept where the draft changed under the form.
    write(&second, ONE, "lt", "Kitos taisyklės", &LT).await;
    write(&second, ONE, "ru", "Другие правила", &RU).await;
    let stale = [("key", key.as_str()), ("version", version.as_str()), ("reason-n0-lt", "Atgal.")];
    let page = first.post(PUBLISH, &stale).await.expect(409);
    assert_eq!(page.texts("[id='reason-n0-lt']"), ["Atgal."]);
    assert_eq!(stored::<TextDocument>(&app, &document.id).await.latest(), 2);
});

on_both!(nobody_is_written_to_about_their_own_act, |app| {
    let one = consultation(&app, "rules", &["pagegiai"]).await;
    published(&app, &one, "pagegiai", 1).await;
    let both = app.staff("pagegiai", "Redaktorius", &[Role::Editor]).await;
    let id = comment(&app, &both, "rules", "1-1", "Sutrumpinkime.").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let theirs = comment(&app, &ona, "rules", "1-1", "Taip.").await;
    let editor = app.sign_in(&both).await;
    write(&editor, ONE, "lt", "Atsakymų taisyklės", &LT_2).await;
    write(&editor, ONE, "ru", "Правила ответов", &RU_2).await;
    let page = editor.get(PUBLISH).await.expect(200);
    let (key, version) = (hidden(&page, "key"), hidden(&page, "version"));
    let led = [id, theirs].map(|id| format!("led-{id}"));
    let fields = [
        ("key", key.as_str()),
        ("version", version.as_str()),
        (led[0].as_str(), "yes"),
        (led[1].as_str(), "yes"),
    ];
    editor.post(PUBLISH, &fields).await.expect(303);
    assert_eq!(letters(&app, &ona, 1).await.len(), 1);
    assert!(letters(&app, &both, 0).await.is_empty());
});
