//! Deadlines in letters, where no page can ask whose clock is meant.

use super::Site;
use crate::locale::Lang;
use jiff::Timestamp;

/// The day of a deadline by the clock of `town`; while the towns' clocks differ, the hour by each of
/// them. A sentence can end with it wherever it can end with a date of this language: what a date
/// ends with, this does.
pub fn deadline(site: &Site, lang: Lang, at: Timestamp, town: &str) -> String {
    let formats = site.locales.formats(lang);
    let date = formats.date(at, &site.zone(town));
    let towns = site.all_municipalities();
    let offset = |town: &String| site.zone(town).to_offset(at);
    if towns.windows(2).all(|two| offset(&two[0]) == offset(&two[1])) {
        return date;
    }
    let day = |town: &String| site.zone(town).to_datetime(at).date();
    let by_clock = |(place, town): (usize, &String)| {
        // The day once, where it is the same.
        let again = place > 0 && towns.first().is_some_and(|first| day(first) == day(town));
        let zone = site.zone(town);
        let said = if again { formats.time(at, &zone) } else { formats.date_time(at, &zone) };
        format!("{said} ({})", site.names(town, lang).name)
    };
    let hours = towns.iter().enumerate().map(by_clock).collect::<Vec<_>>().join(", ");
    if date.ends_with('.') { format!("{hours}.") } else { hours }
}
