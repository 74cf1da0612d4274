//! What templates say and show in the reader's language: `t`, `date`, `number` and their kin.
//!
//! *Invariant:* the language is the page's (`lang` of the context) unless the call names one. What
//! comes out is escaped like any other value; only a message whose key ends in `-html` is markup,
//! and what is put into it is escaped first.

use std::sync::Arc;

use jiff::{Timestamp, tz::TimeZone};
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::{Args, Formats, Lang, Locales};

/// Registers `t`, `date`, `weekday_date`, `date_time`, `time`, `iso`, `number` and `list`.
///
/// A component sees no context of its own accord: it declares `@lang` (and `@zone`) to get them.
pub fn register(tera: &mut Tera, locales: Arc<Locales>) {
    let spoken = Arc::clone(&locales);
    tera.register_function("t", move |kwargs: Kwargs, state: &State| {
        message(&spoken, &kwargs, state)
    });
    register_dates(tera, &locales);
    let spoken = Arc::clone(&locales);
    tera.register_function("number", move |kwargs: Kwargs, state: &State| {
        number(spoken.formats(language(&kwargs, state)?), &kwargs)
    });
    tera.register_function("list", move |kwargs: Kwargs, state: &State| -> TeraResult<String> {
        let items: Vec<String> = kwargs.must_get("items")?;
        Ok(locales.formats(language(&kwargs, state)?).list(&items))
    });
}

/// A way to show an instant in a zone.
type Show = fn(&Formats, Timestamp, &TimeZone) -> String;

fn register_dates(tera: &mut Tera, locales: &Arc<Locales>) {
    let shapes: [(&'static str, Show); 4] = [
        ("date", Formats::date),
        ("weekday_date", Formats::weekday_date),
        ("date_time", Formats::date_time),
        ("time", Formats::time),
    ];
    for (name, show) in shapes {
        let spoken = Arc::clone(locales);
        tera.register_function(name, move |kwargs: Kwargs, state: &State| -> TeraResult<String> {
            let formats = spoken.formats(language(&kwargs, state)?);
            Ok(show(formats, instant(&kwargs)?, &zone(&kwargs, state)?))
        });
    }
    tera.register_function("iso", |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        Ok(instant(&kwargs)?.to_string())
    });
}

fn message(locales: &Locales, kwargs: &Kwargs, state: &State) -> TeraResult<Value> {
    let key: &str = kwargs.must_get("key")?;
    let lang = language(kwargs, state)?;
    let markup = key.ends_with("-html");
    let mut args = Args::new();
    for (name, value) in kwargs.iter() {
        match name.as_str() {
            Some("key" | "lang") | None => {}
            Some(name) => put(&mut args, name, value, markup.then_some(state))?,
        }
    }
    let said = locales.text(lang, key, Some(&args));
    Ok(if markup { Value::safe_string(&said) } else { Value::from(said) })
}

/// Numbers stay numbers, which plural forms need; the rest is text, escaped when it goes into markup.
fn put<'a>(
    args: &mut Args<'a>,
    name: &'a str,
    value: &'a Value,
    markup: Option<&State>,
) -> TeraResult<()> {
    if value.is_undefined() {
        return Err(Error::message(format!("`{name}` of a message is undefined")));
    }
    if let Some(number) = value.as_f64() {
        args.set(name, number);
        return Ok(());
    }
    match (markup, value.as_str()) {
        (Some(state), _) if !value.is_safe() => args.set(name, state.escape(&value.to_string())?),
        (_, Some(text)) => args.set(name, text),
        _ => args.set(name, value.to_string()),
    }
    Ok(())
}

fn number(formats: &Formats, kwargs: &Kwargs) -> TeraResult<String> {
    let n: &Value = kwargs.must_get("n")?;
    match (n.as_i64(), n.as_f64()) {
        (Some(whole), _) => Ok(formats.number(whole)),
        (None, Some(decimal)) => Ok(formats.decimal(decimal)),
        (None, None) => Err(Error::message(format!("number(n=…): `{n}` is not a number"))),
    }
}

fn language(kwargs: &Kwargs, state: &State) -> TeraResult<Lang> {
    let code = match kwargs.get::<String>("lang")? {
        Some(code) => Some(code),
        None => state.get::<String>("lang")?,
    };
    let code = code
        .ok_or_else(|| Error::message("no `lang` in the context: a component declares `@lang`"))?;
    Lang::parse(&code).ok_or_else(|| Error::message(format!("`{code}` is not a language")))
}

/// An instant: milliseconds since 1970 or RFC 3339.
fn instant(kwargs: &Kwargs) -> TeraResult<Timestamp> {
    let at: &Value = kwargs.must_get("at")?;
    let read = match (at.as_i64(), at.as_str()) {
        (Some(millis), _) => Timestamp::from_millisecond(millis).ok(),
        (None, Some(text)) => text.parse().ok(),
        (None, None) => None,
    };
    read.ok_or_else(|| Error::message(format!("`at`: `{at}` is not an instant")))
}

/// The zone that the call names, else the page's.
fn zone(kwargs: &Kwargs, state: &State) -> TeraResult<TimeZone> {
    let name = match kwargs.get::<String>("zone")? {
        Some(name) => Some(name),
        None => state.get::<String>("zone")?,
    };
    let name = name.ok_or_else(|| Error::message("no `zone` given, and none in the context"))?;
    TimeZone::get(&name).map_err(Error::message)
}
