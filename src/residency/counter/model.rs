//! The number that somebody says at the counter. Pure.
//!
//! It opens nothing: whoever knows it could at most confirm that account, which only staff can. So
//! it rests as it is, for a quarter of an hour, and its owner can look at it again meanwhile.

use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How many minutes it is good for.
pub const MINUTES: i64 = 15;

/// One resident's number. Its id is the number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CounterNumber {
    pub id: String,
    pub resident: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub expires_at: Timestamp,
}

/// One number a resident.
pub const BY_RESIDENT: Index = Index::unique("counter_numbers_by_resident", &["resident"]);
/// Numbers to be forgotten.
pub const BY_END: Index = Index::on("counter_numbers_by_end", &["expires_at"]);

impl Document for CounterNumber {
    const COLLECTION: &'static Collection =
        &Collection { name: "counter_numbers", schema: 1, indexes: &[BY_RESIDENT, BY_END] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl CounterNumber {
    pub fn new(id: String, resident: &str, now: Timestamp) -> CounterNumber {
        let expires_at = now.checked_add(SignedDuration::from_mins(MINUTES)).unwrap_or(now);
        CounterNumber { id, resident: resident.to_owned(), expires_at }
    }

    pub fn is_good(&self, now: Timestamp) -> bool {
        now < self.expires_at
    }

    /// As it is shown: `4821 3907`.
    pub fn grouped(&self) -> String {
        let (first, second) = self.id.split_at_checked(4).unwrap_or((&self.id, ""));
        format!("{first} {second}")
    }
}

/// The digits of what staff typed, if that can be a number.
pub fn read(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    (digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_shown_and_good_for_a_quarter_of_an_hour() {
        let number = CounterNumber::new("48213907".into(), "r", Timestamp::UNIX_EPOCH);
        assert_eq!(number.grouped(), "4821 3907");
        assert_eq!(read(&number.grouped()), Some(number.id.clone()));
        for other in ["", "4821", "482139071", "4821a907", "ona@pastas.example", "٤٨٢١٣٩٠٧"]
        {
            assert_eq!(read(other), None, "{other}");
        }
        let at = |minutes| Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes);
        assert!(number.is_good(at(14)) && !number.is_good(at(15)));
    }
}
