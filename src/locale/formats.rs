//! Dates, numbers, lists and sorting as each language has them, by ICU4X and the CLDR.
//!
//! *Invariant:* an instant is never shown without a time zone. ICU4X's formatters belong to one
//! thread (its data are counted without atomics), so each thread makes its own once for each
//! language; the first is made when the locales are loaded, which shows that the data are there.

use std::{cell::RefCell, cmp::Ordering, collections::BTreeMap, rc::Rc, str::FromStr};

use fixed_decimal::Decimal;
use icu::calendar::Gregorian;
use icu::collator::CollatorBorrowed;
use icu::datetime::{
    FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{T, YMD, YMDE, YMDT},
    input::{Date, DateTime, Time},
};
use icu::decimal::DecimalFormatter;
use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use jiff::{Timestamp, civil, tz::TimeZone};

use super::{Lang, LocaleError};

/// How one language writes dates, numbers and lists, and how it sorts.
#[derive(Debug)]
pub struct Formats {
    lang: Lang,
    collator: CollatorBorrowed<'static>,
}

/// What one thread has made for one language.
struct Tools {
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    weekday_date: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    date_time: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    time: NoCalendarFormatter<T>,
    decimal: DecimalFormatter,
    list: ListFormatter,
    plurals: PluralRules,
}

thread_local! {
    static MADE: RefCell<BTreeMap<Lang, Rc<Tools>>> = const { RefCell::new(BTreeMap::new()) };
}

impl Formats {
    pub(super) fn new(lang: Lang) -> Result<Formats, LocaleError> {
        let locale = locale_of(lang)?;
        let collator = CollatorBorrowed::try_new((&locale).into(), Default::default())
            .map_err(|error| missing(lang, "sorting", error))?;
        make_tools(lang)?;
        Ok(Formats { lang, collator })
    }

    /// A day in full: 2026 m. lapkričio 24 d. / 24 ноября 2026 г. / 24 November 2026.
    pub fn date(&self, at: Timestamp, zone: &TimeZone) -> String {
        let shown =
            self.with(|tools| Some(tools.date.format(&date_in(at, zone)?.date).to_string()));
        shown.unwrap_or_else(|| at.to_string())
    }

    /// A day in full with its hour and minute.
    pub fn date_time(&self, at: Timestamp, zone: &TimeZone) -> String {
        let shown =
            self.with(|tools| Some(tools.date_time.format(&date_in(at, zone)?).to_string()));
        shown.unwrap_or_else(|| at.to_string())
    }

    /// Hour and minute.
    pub fn time(&self, at: Timestamp, zone: &TimeZone) -> String {
        let shown =
            self.with(|tools| Some(tools.time.format(&date_in(at, zone)?.time).to_string()));
        shown.unwrap_or_else(|| at.to_string())
    }

    /// A day in full with the day of the week.
    pub fn weekday_date(&self, at: Timestamp, zone: &TimeZone) -> String {
        let shown = self
            .with(|tools| Some(tools.weekday_date.format(&date_in(at, zone)?.date).to_string()));
        shown.unwrap_or_else(|| at.to_string())
    }

    /// A whole number, its thousands grouped.
    pub fn number(&self, n: i64) -> String {
        let shown = self.with(|tools| Some(tools.decimal.format(&Decimal::from(n)).to_string()));
        shown.unwrap_or_else(|| n.to_string())
    }

    /// A number with as many decimals as it has.
    pub fn decimal(&self, n: f64) -> String {
        digits(self.lang, &n.to_string())
    }

    /// All of them, as a sentence lists them: a, b ir c.
    pub fn list(&self, items: &[String]) -> String {
        let shown = self.with(|tools| Some(tools.list.format_to_string(items.iter())));
        shown.unwrap_or_else(|| items.join(", "))
    }

    /// The order of the language's alphabet.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    fn with(&self, show: impl FnOnce(&Tools) -> Option<String>) -> Option<String> {
        with_tools(self.lang, show)
    }
}

/// A number written with digits and a point (12345.50), its decimals kept.
pub(super) fn digits(lang: Lang, digits: &str) -> String {
    let shown = with_tools(lang, |tools| {
        let number = Decimal::from_str(digits).ok()?;
        Some(tools.decimal.format(&number).to_string())
    });
    shown.unwrap_or_else(|| digits.to_owned())
}

/// The plural form that a number written with digits and a point takes.
pub(super) fn plural_form(lang: Lang, digits: &str) -> Option<PluralCategory> {
    with_tools(lang, |tools| {
        let number = Decimal::from_str(digits).ok()?;
        Some(tools.plurals.category_for(&number))
    })
}

/// Runs with this thread's tools. `None` when there is nothing to show it with: data that are
/// compiled in and were there at the start cannot be missing, but a page must not fail on it.
fn with_tools<R>(lang: Lang, show: impl FnOnce(&Tools) -> Option<R>) -> Option<R> {
    let made = MADE.with_borrow(|made| made.get(&lang).cloned());
    let tools = match made {
        Some(tools) => tools,
        None => make_tools(lang)
            .inspect_err(|error| tracing::error!(%error, "formats cannot be made"))
            .ok()?,
    };
    show(&tools)
}

fn make_tools(lang: Lang) -> Result<Rc<Tools>, LocaleError> {
    let tools = Rc::new(Tools::new(lang)?);
    MADE.with_borrow_mut(|made| made.insert(lang, Rc::clone(&tools)));
    Ok(tools)
}

impl Tools {
    fn new(lang: Lang) -> Result<Tools, LocaleError> {
        let locale = &locale_of(lang)?;
        let dates = |error| missing(lang, "dates", error);
        Ok(Tools {
            date: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())
                .map_err(dates)?,
            weekday_date: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long())
                .map_err(dates)?,
            date_time: FixedCalendarDateTimeFormatter::try_new(
                locale.into(),
                YMD::long().with_time_hm(),
            )
            .map_err(dates)?,
            time: NoCalendarFormatter::try_new(locale.into(), T::hm()).map_err(dates)?,
            decimal: DecimalFormatter::try_new(locale.into(), Default::default())
                .map_err(|error| missing(lang, "numbers", error))?,
            list: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())
                .map_err(|error| missing(lang, "lists", error))?,
            plurals: PluralRules::try_new_cardinal(locale.into())
                .map_err(|error| missing(lang, "plural forms", error))?,
        })
    }
}

/// English is British here; the pseudo-language writes its dates as English does.
fn locale_of(lang: Lang) -> Result<Locale, LocaleError> {
    let tag = match lang.as_str() {
        "en" | "xx" => "en-GB",
        code => code,
    };
    Locale::try_from_str(tag).map_err(|error| missing(lang, "locale", error))
}

fn missing(lang: Lang, what: &'static str, error: impl std::fmt::Display) -> LocaleError {
    LocaleError::Data { lang, what, message: error.to_string() }
}

/// The instant as the clock and the calendar on the wall of that zone show it.
fn date_in(at: Timestamp, zone: &TimeZone) -> Option<DateTime<Gregorian>> {
    let wall: civil::DateTime = zone.to_datetime(at);
    let unsigned = |n: i8| u8::try_from(n).ok();
    let date =
        Date::try_new_gregorian(wall.year().into(), unsigned(wall.month())?, unsigned(wall.day())?);
    let time = Time::try_new(
        unsigned(wall.hour())?,
        unsigned(wall.minute())?,
        unsigned(wall.second())?,
        0,
    );
    Some(DateTime { date: date.ok()?, time: time.ok()? })
}
