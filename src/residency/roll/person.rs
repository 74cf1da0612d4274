//! A person as a roll knows them, and as they name themselves: brought to one form. Pure.
//!
//! Invariant: what two people of one town may write differently (case, accents, ё and е, hyphens, a
//! second given name) is the same; what tells two people apart is not touched.

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::{CodePointMapData, props::GeneralCategory};
use jiff::civil::Date;

/// Who somebody is, in one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollPerson {
    surname: String,
    given_name: String,
    born: Date,
    digits: String,
}

/// Which part cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Surname,
    GivenName,
    Born,
    Digits,
}

impl Part {
    /// Every part, in the order of the roll's columns.
    pub const ALL: [Part; 4] = [Part::Surname, Part::GivenName, Part::Born, Part::Digits];

    /// The word in forms and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Part::Surname => "surname",
            Part::GivenName => "given-name",
            Part::Born => "born",
            Part::Digits => "digits",
        }
    }
}

impl RollPerson {
    /// Reads the four parts as they were written; `digits` is how many the roll has. The first
    /// that cannot be read is named.
    pub fn read(written: [&str; 4], digits: u8, today: Date) -> Result<RollPerson, Part> {
        let [surname, given_name, born, last] = written;
        let surname = name(surname);
        // A second name, or a patronymic, is written by some and left out by others.
        let given_name = name(given_name).split(' ').next().unwrap_or_default().to_owned();
        if surname.is_empty() {
            return Err(Part::Surname);
        }
        if given_name.is_empty() {
            return Err(Part::GivenName);
        }
        let born = date(born).filter(|born| *born <= today && born.year() >= 1900);
        let born = born.ok_or(Part::Born)?;
        let last: String = last.chars().filter(|c| !c.is_whitespace()).collect();
        let exact = last.chars().all(|c| c.is_ascii_digit()) && last.len() == usize::from(digits);
        if digits > 0 && !exact {
            return Err(Part::Digits);
        }
        let digits = if digits > 0 { last } else { String::new() };
        Ok(RollPerson { surname, given_name, born, digits })
    }

    /// What is hashed: everything.
    pub fn words(&self) -> String {
        format!("{}|{}", self.known_by(), self.digits)
    }

    /// What neighbours know: everything but the digits.
    pub fn known_by(&self) -> String {
        format!("{}|{}|{}", self.surname, self.given_name, self.born)
    }

    /// Whole years on that day.
    pub fn age(&self, today: Date) -> i16 {
        let before = (today.month(), today.day()) < (self.born.month(), self.born.day());
        today.year() - self.born.year() - i16::from(before)
    }
}

/// A name in small letters without accents, its words with one space between them.
pub fn name(written: &str) -> String {
    let marks = CodePointMapData::<GeneralCategory>::new();
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(written);
    let plain: String = decomposed
        .chars()
        .filter(|c| marks.get(*c) != GeneralCategory::NonspacingMark)
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphabetic() { c } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A date as spreadsheets and people write it: year first or day first.
fn date(written: &str) -> Option<Date> {
    let parts: Vec<&str> =
        written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: Date = Date::constant(2026, 11, 24);

    fn person(written: [&str; 4]) -> Result<RollPerson, Part> {
        RollPerson::read(written, 4, TODAY)
    }

    #[test]
    fn one_person_written_in_many_ways_is_one() {
        let one = person(["Žukauskienė-Pavardė", "Ona Marija", "1990-05-07", "0123"]).unwrap();
        for other in [
            ["ŽUKAUSKIENĖ PAVARDĖ", "ona", "1990.05.07", "0123"],
            ["Zukauskiene – Pavarde", "Ona-Marija", "07.05.1990", " 01 23 "],
            ["Z\u{30c}ukauskiene\u{307}\u{a0}Pavardė", "ONA M.", "1990 m. 05 07", "0123"],
        ] {
            assert_eq!(person(other), Ok(one.clone()), "{other:?}");
        }
        let one = person(["Королёва", "Алёна Ивановна", "7.5.1990", "0123"]).unwrap();
        assert_eq!(person(["КОРОЛЕВА", "Алена", "1990/05/07", "0123"]), Ok(one));
    }

    #[test]
    fn two_people_are_two() {
        let one = person(["Pavardė", "Ona", "1990-05-07", "0123"]).unwrap();
        for other in [
            ["Pavardaitė", "Ona", "1990-05-07", "0123"],
            ["Pavardė", "Ina", "1990-05-07", "0123"],
            ["Pavardė", "Ona", "1990-07-05", "0123"],
            ["Pavardė", "Ona", "1990-05-07", "0124"],
        ] {
            assert_ne!(person(other).unwrap().words(), one.words());
        }
        assert_eq!(
            one.known_by(),
            person(["Pavardė", "Ona", "1990-05-07", "9999"]).unwrap().known_by()
        );
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let cases = [
            (["-", "Ona", "1990-05-07", "0123"], Part::Surname),
            (["Pavardė", "12", "1990-05-07", "0123"], Part::GivenName),
            (["Pavardė", "Ona", "1990-13-07", "0123"], Part::Born),
            (["Pavardė", "Ona", "07.05.90", "0123"], Part::Born),
            (["Pavardė", "Ona", "2026-11-25", "0123"], Part::Born),
            (["Pavardė", "Ona", "1890-11-25", "0123"], Part::Born),
            (["Pavardė", "Ona", "1990-05-07", "49005070123"], Part::Digits),
            (["Pavardė", "Ona", "1990-05-07", ""], Part::Digits),
            (["Pavardė", "Ona", "1990-05-07", "01a3"], Part::Digits),
        ];
        for (written, part) in cases {
            assert_eq!(person(written), Err(part), "{written:?}");
        }
        assert!(RollPerson::read(["Pavardė", "Ona", "1990-05-07", ""], 0, TODAY).is_ok());
    }

    #[test]
    fn a_year_is_whole_on_the_birthday() {
        let age = |born: &str| person(["P", "O", born, "0123"]).unwrap().age(TODAY);
        assert_eq!([age("2010-11-24"), age("2010-11-25"), age("2010-01-01")], [16, 15, 16]);
    }

    proptest! {
        #[test]
        fn one_form_has_one_form(written in "\\PC{0,40}") {
            let once = name(&written);
            prop_assert_eq!(name(&once), once.clone());
            prop_assert_eq!(name(&written.to_lowercase()), once.clone());
            prop_assert_eq!(name(&format!("  {written}\u{a0} ")), once);
        }

        #[test]
        fn dates_are_read_in_either_order(year in 1900i16..2026, month in 1i8..13, day in 1i8..29) {
            let wanted = Date::new(year, month, day).ok();
            prop_assert_eq!(date(&format!("{year}-{month:02}-{day:02}")), wanted);
            prop_assert_eq!(date(&format!("{day}.{month}.{year}")), wanted);
        }
    }
}
