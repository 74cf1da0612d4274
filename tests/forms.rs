//! Bad input on every form of the application: never an internal error, always a page in the
//! reader's language, and what was typed is kept.

use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use tiltas::app::ROUTES;
use tiltas::locale::Lang;
use tiltas::moderation::{BY_AUTHOR, Case, Decision};
use tiltas::municipalities::Role;
use tiltas::residents::Resident;
use tiltas::store::Query;
use tiltas::translation::Suggestion;
use tiltas::web::access::{Access, Rule};
use tiltas::web::keys;

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
        "ground",
        "note",
        "action",
        "facts",
        "days",
        "outcome",
        "review_facts",
        "decision_version",
        "rows",
        "edition",
        "who",
        "resident",
        "seen",
        "surname",
        "given-name",
        "born",
        "digits",
        "role",
        "shown",
        "from",
        "text-lt",
        "reason-lt",
        "contributions",
        "taken",
        "decision",
        "word",
        "revision",
        "before",
        "translation-text",
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

/// What there is to send a form about, so that it is reached: in a petition, a consultation, a queue.
struct There {
    /// Contributions of the staff under a consultation and a petition, which residents can report.
    contributions: [(&'static str, String); 2],
    /// A case that is open.
    case: String,
    /// A decision about what the resident wrote.
    decision: String,
    /// A member of staff.
    member: String,
    /// A suggestion for a translation, and a text to translate and to suggest something for.
    suggestion: String,
    text: String,
}

const CONSULTATION: &str = "consultations/riverside-paths";
const PETITION: &str = "petitions/clean-embankment";

impl There {
    async fn new(app: &TestApp, resident: &Resident, staff: &Resident) -> There {
        let (in_resident, in_staff) = (app.sign_in(resident).await, app.sign_in(staff).await);
        let mut cases = vec![];
        for text in ["Pirmas.", "Visai kitas."] {
            let id = write(&in_resident, CONSULTATION, text).await;
            let report = format!("/lt/{CONSULTATION}/contributions/{id}/report");
            let fields = [("ground", "insult"), ("language", "lt")];
            // Whoever moderates is led to the case.
            let page = in_staff.post(&report, &fields).await.expect(303);
            let (_, case) = page.location().rsplit_once('/').expect("a case");
            cases.push(case.to_owned());
        }
        let [case, decided] = cases.try_into().expect("two cases");
        let version = app.site.public.get::<Case>(&decided).await.expect("a store");
        let version = version.expect("a case").version.to_string();
        let fields = [("action", "hide"), ("ground", "insult"), ("facts", "Taip.")];
        let path = format!("/lt/moderation/pagegiai/cases/{decided}");
        let fields = [fields.as_slice(), &[("version", version.as_str())]].concat();
        in_staff.post(&path, &fields).await.expect(303);
        let about = Query::on(&BY_AUTHOR).equal(&resident.id);
        let decision = app.site.public.first::<Decision>(about).await.expect("a store");
        let (suggestion, text) = suggested(app, &in_resident, resident).await;
        let mut contributions = vec![];
        for under in [CONSULTATION, PETITION] {
            contributions.push((under, write(&in_staff, under, "Atsakymas.").await));
        }
        There {
            contributions: contributions.try_into().expect("two contributions"),
            case,
            decision: decision.expect("a decision").document.id,
            member: app.staff("pagegiai", "Eglė", &[Role::Editor]).await.id,
            suggestion,
            text,
        }
    }

    /// An address of the pattern at which something is.
    fn address(&self, pattern: &str, lang: &str) -> String {
        let mut path = pattern.replace("{lang}", lang).replace("{municipality}", "pagegiai");
        for (under, id) in &self.contributions {
            let room = under.split('/').next().unwrap_or_default();
            path = path.replace(&format!("{room}/{{slug}}"), under);
            path = path.replace(
                &format!("{under}/contributions/{{id}}"),
                &format!("{under}/contributions/{id}"),
            );
        }
        path = path.replace("outcome/pagegiai/{slug}", "outcome/pagegiai/bus-to-the-crossing");
        path = path.replace("{part}", "items");
        path = path.replace("cases/{id}", &format!("cases/{}", self.case));
        path = path.replace("decisions/{id}", &format!("decisions/{}", self.decision));
        path = path.replace("suggestions/{id}", &format!("suggestions/{}", self.suggestion));
        path = path.replace("{text}/{part}", &format!("{}/text", self.text));
        path = path.replace("texts/{text}", &format!("texts/{}", self.text));
        fill(path.replace("staff/{resident}", &format!("staff/{}", self.member)))
    }
}

/// Suggests another translation of a sample's text into Lithuanian; its id, and the text's.
async fn suggested(app: &TestApp, browser: &Browser, resident: &Resident) -> (String, String) {
    let page = browser.get(&format!("/lt/{CONSULTATION}")).await.expect(200);
    let path = page.attributes(".origin-suggest a", "href").remove(0);
    browser.post(&path, &[("text", "Kitas vertimas.")]).await.expect(303);
    let (place, _) = path.rsplit_once('/').expect("a part");
    let text = place.rsplit('/').next().expect("a text").to_owned();
    let mine = Query::on(&tiltas::translation::BY_PERSON).equal(&resident.id);
    let one = app.site.public.first::<Suggestion>(mine).await.expect("a store");
    (one.expect("a suggestion").document.id, text)
}

/// Writes something, and gives its id.
async fn write(browser: &Browser, under: &str, text: &str) -> String {
    let key = keys::id();
    let fields = [("text", text), ("language", "lt"), ("key", key.as_str())];
    let page = browser.post(&format!("/lt/{under}/contributions"), &fields).await.expect(303);
    let (_, id) = page.location().rsplit_once("#contribution-").expect("a place");
    id.to_owned()
}

/// Whether the form has ended the session, or begun another.
fn touched_session(page: &Page) -> bool {
    let cookies = page.headers.get_all("set-cookie").iter();
    cookies.filter_map(|cookie| cookie.to_str().ok()).any(|cookie| cookie.starts_with("session="))
}

on_both!(no_form_fails_whatever_is_sent, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let resident = app.resident("pagegiai", "Vardenis", Lang::LT).await;
    let staff = app.staff("pagegiai", "Vardenė", &Role::ALL).await;
    let there = There::new(&app, &resident, &staff).await;
    let (mut in_resident, mut in_staff) = (app.sign_in(&resident).await, app.sign_in(&staff).await);
    let mut sent = 0;
    // What has no language in its address is a machine's, and no form.
    let is_form = |line: &&Access| line.method == "POST" && line.pattern.starts_with("/{lang}/");
    for line in ROUTES.iter().copied().flatten().filter(is_form) {
        let (who, browser) = match line.rule {
            Rule::Staff(_) => (&staff, &mut in_staff),
            _ => (&resident, &mut in_resident),
        };
        for (what, body) in bodies() {
            for lang in ["lt", "ru"] {
                let path = there.address(line.pattern, lang);
                let page = browser.post_bytes(&path, body.clone()).await;
                if touched_session(&page) {
                    *browser = app.sign_in(who).await;
                }
                let status = page.status.as_u16();
                assert!(status < 500, "{what} to {path}: {status}\n{}", page.text);
                // Nobody is refused for who they are: then the form itself would not be tried.
                let gate = "main a[href*='/sign-in?next='], main a[href*='/second-factor?next=']";
                if status == 403 {
                    assert!(page.texts(gate).is_empty(), "{what} to {path}: not let in");
                }
                if status >= 400 {
                    assert_eq!(
                        page.attributes("html", "lang"),
                        [lang],
                        "{what} to {path}: {status}"
                    );
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
