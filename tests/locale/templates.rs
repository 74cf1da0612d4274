//! What templates show: the page's language, escaping, and errors that name the argument.

use std::sync::Arc;

use tera::{Context, Tera};
use tiltas::locale::{Locales, register};

fn render(template: &str) -> Result<String, String> {
    render_with(Locales::load().expect("the locales load"), template)
}

fn render_with(locales: Locales, template: &str) -> Result<String, String> {
    let mut tera = Tera::new();
    register(&mut tera, Arc::new(locales));
    tera.add_raw_template("page.html", template).map_err(|error| error.to_string())?;
    let mut context = Context::new();
    context.insert("lang", "lt");
    context.insert("count", &12345);
    context.insert("bad", "<b>\"&");
    context.insert("names", &["Ona", "<i>"]);
    context.insert("time", &1_795_511_100_000_i64);
    tera.render("page.html", &context).map(super::spaced).map_err(|error| error.to_string())
}

fn shown(template: &str) -> String {
    render(template).expect(template)
}

#[test]
fn messages_are_said_in_the_pages_language_unless_told() {
    assert_eq!(shown(r#"{{ t(key="web-signatures", count=count) }}"#), "12_345_parašai");
    assert_eq!(shown(r#"{{ t(key="web-signatures", count=1.5, lang="ru") }}"#), "1,5_подписи");
    assert_eq!(shown(r#"{{ t(key="locale-own-name") }}"#), "lietuvių");
}

#[test]
fn what_is_put_into_a_message_is_escaped() {
    let escaped = shown(r#"{{ t(key="web-signatures", count=bad) }}"#);
    assert_eq!(escaped, "&lt;b&gt;&quot;&amp;_parašų");
    assert_eq!(shown(r#"{{ t(key="<b>") }}"#), "⟦&lt;b&gt;⟧");
}

#[test]
fn of_a_message_that_is_markup_only_the_message_is_trusted() {
    let link = r#"a-html = <a href="{ $to }">{ $count } & { $who }</a>"#;
    let locales = Locales::read([("locales/lt/a.ftl".to_owned(), link.to_owned())]);
    let call = r#"{{ t(key="a-html", to=bad, count=count, who=bad | safe) }}"#;
    assert_eq!(
        render_with(locales.expect("a language"), call).expect(call),
        r#"<a href="&lt;b&gt;&quot;&amp;">12_345 & <b>"&</a>"#
    );
}

#[test]
fn dates_numbers_and_lists_are_shown() {
    let call = |call: &str| shown(&format!("{{{{ {call} }}}}"));
    assert_eq!(call(r#"date(at=time, zone="Europe/Vilnius")"#), "2026 m. lapkričio 24 d.");
    assert_eq!(call(r#"time(at="2026-07-15T21:30:00Z", zone="Europe/Kaliningrad")"#), "23:30");
    assert_eq!(call("iso(at=time)"), "2026-11-24T09:05:00Z");
    assert_eq!(call("number(n=count)"), "12_345");
    assert_eq!(call("number(n=0.5)"), "0,5");
    assert_eq!(call("list(items=names)"), "Ona ir &lt;i&gt;");
}

#[test]
fn a_component_asks_for_the_language() {
    let component = r#"{% component name(@lang) %}{{ t(key="locale-own-name") }}{% endcomponent name %}{{ <name/> }}"#;
    assert_eq!(shown(component), "lietuvių");
}

#[test]
fn wrong_calls_are_errors_that_name_what_is_wrong() {
    for (call, named) in [
        (r#"date(at="today", zone="Europe/Vilnius")"#, "today"),
        (r#"date(at=time, zone="Europe/Nowhere")"#, "Europe/Nowhere"),
        ("date(at=time)", "zone"),
        (r#"number(n="many")"#, "many"),
        (r#"t(key="locale-own-name", lang="LT")"#, "LT"),
        ("t(count=1)", "key"),
    ] {
        let error = render(&format!("{{{{ {call} }}}}")).expect_err(call);
        assert!(error.contains(named), "{call}: {error}");
    }
}
