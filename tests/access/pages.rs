//! Cases of what everybody reads, of signing in and registering, and of letters' links.

use super::Case;
use super::people::{OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use tiltas::locale::Lang;
use tiltas::notifications::unsubscribe_path;
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    _: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let path = line.pattern.replace("{lang}", "lt");
        let plain = || vec![Case::new("page", &path)];
        let slugs = |slugs: &[(&'static str, &str)]| {
            let one = |(state, slug): &(&'static str, &str)| {
                Case::new(state, path.replace("{slug}", slug))
            };
            slugs.iter().map(one).collect()
        };
        let mail = || format!("{}@pastas.example", keys::id());
        Some(match (line.method, line.pattern) {
            (_, "/healthz" | "/readyz" | "/metrics") => plain(),
            ("GET", "/{lang}" | "/{lang}/accessibility" | "/{lang}/privacy") => plain(),
            ("GET", "/{lang}/search") => plain(),
            ("GET", "/{lang}/card.png" | "/{lang}/petitions.atom") => plain(),
            ("GET", "/p/{slug}") => slugs(&[("page", "walked-open")]),
            ("GET", "/{lang}/sittings" | "/{lang}/news") => plain(),
            ("GET", "/{lang}/journal" | "/{lang}/journal/about" | "/journal.jsonl") => plain(),
            ("GET", "/{lang}/journal/{number}") => [("first", "1"), ("absent", "1000000")]
                .map(|(state, number)| Case::new(state, path.replace("{number}", number)))
                .into(),
            ("GET", "/{lang}/sittings/{slug}") => {
                slugs(&[("held", "joint-sitting"), ("ahead", "pagegiai-council"), ("absent", "x")])
            }
            ("GET", "/{lang}/news/{slug}") => {
                slugs(&[("published", "culture-day"), ("absent", "x")])
            }
            ("GET", "/{lang}/sign-in" | "/{lang}/sign-in/code" | "/{lang}/register") => plain(),
            ("GET", "/{lang}/sign-in/link") => {
                vec![Case::new("wrong", format!("{path}?key={NOBODY}.x"))]
            }
            ("POST", "/{lang}/sign-in") => vec![Case::new("page", path).with("mail", mail())],
            ("POST", "/{lang}/sign-in/code") => {
                vec![Case::new("wrong", path).with("code", "12345678")]
            }
            ("POST", "/{lang}/sign-out") => plain(),
            ("POST", "/{lang}/register") => {
                let case = Case::new("page", path).with("municipality", OWN).with("mail", mail());
                let case = case.with("name", "Vardenis").with("language", "lt");
                vec![case.with("age", "yes").with("agree", "yes")]
            }
            (_, "/{lang}/unsubscribe/{municipality}/{resident}/{token}/{list:.+}") => {
                let to = |resident: &str| {
                    let side = OWN.to_owned();
                    unsubscribe_path(&world.app.site, Lang::LT, &side, resident, "petitions/x")
                };
                let forged = to(NOBODY).replace(NOBODY, "0199a000-0000-7000-8000-000000000001");
                vec![Case::new("own", to(NOBODY)), Case::new("forged", forged)]
            }
            // The demonstration's pages do not exist elsewhere, so no letter is needed to try.
            (_, pattern) if pattern.starts_with("/{lang}/demo/") => {
                vec![Case::new("elsewhere", path.replace("{id}", "x"))]
            }
            _ => return None,
        })
    })
}
