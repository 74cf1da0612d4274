//! Verifying a chain, entry by entry. Pure.
//!
//! Invariant: what passes is a chain without gap from its beginning, each entry as it was hashed;
//! what does not is named by the number of the first entry at fault.

use super::model::{Entry, GENESIS};
use std::fmt;
use std::str::FromStr;

/// What is wrong with a chain, at the first place where anything is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("entry {number} is missing: {found} stands in its place")]
    Missing { number: i64, found: i64 },
    #[error("entry {0} was changed: its hash is not that of what it says")]
    Changed(i64),
    #[error("entry {0} does not follow the one before it: it names another previous hash")]
    Unlinked(i64),
    #[error("entry {number} cannot be read: {reason}")]
    Unreadable { number: i64, reason: String },
    #[error("entry {0} is not the one that was noted: its hash is another")]
    NotAsNoted(i64),
    #[error("entry {first} and what follows it are missing: entry {noted} was noted")]
    CutOff { first: i64, noted: i64 },
}

/// The newest entry's number and hash: who has noted them sees whether anything up to there was
/// ever changed, even if the whole chain was made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub seq: i64,
    pub hash: String,
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.seq, self.hash)
    }
}

impl FromStr for Head {
    type Err = String;

    fn from_str(text: &str) -> Result<Head, String> {
        let wanted = || "a number and a hash are wanted, as in 12:9f86d0…".to_owned();
        let (seq, hash) = text.split_once(':').ok_or_else(wanted)?;
        let seq = seq.parse().ok().filter(|seq| *seq > 0).ok_or_else(wanted)?;
        let is_hash = hash.len() == GENESIS.len() && hash.chars().all(|c| c.is_ascii_hexdigit());
        if is_hash { Ok(Head { seq, hash: hash.to_lowercase() }) } else { Err(wanted()) }
    }
}

/// A walk along a chain.
pub(super) struct Walk {
    /// The number that must come next.
    next: i64,
    previous: String,
    noted: Option<Head>,
}

impl Walk {
    /// From the first entry on; `noted` is what somebody wrote down earlier.
    pub fn whole(noted: Option<Head>) -> Walk {
        Walk { next: 1, previous: GENESIS.to_owned(), noted }
    }

    /// From this number on, taking on trust what the entry there says of the one before it.
    pub fn onwards(next: i64, entry: &Entry) -> Walk {
        Walk { next, previous: entry.previous().to_owned(), noted: None }
    }

    /// The number that must come next.
    pub fn next(&self) -> i64 {
        self.next
    }

    /// Goes on to this entry.
    pub fn take(&mut self, entry: &Entry) -> Result<(), Fault> {
        let number = self.next;
        let no_number = || Fault::Unreadable { number, reason: "it has no number".into() };
        let found = entry.seq().ok_or_else(no_number)?;
        if found != number {
            return Err(Fault::Missing { number, found });
        }
        if entry.true_hash().as_deref() != Some(entry.hash()) {
            return Err(Fault::Changed(number));
        }
        if entry.previous() != self.previous {
            return Err(Fault::Unlinked(number));
        }
        if self
            .noted
            .as_ref()
            .is_some_and(|noted| noted.seq == number && noted.hash != entry.hash())
        {
            return Err(Fault::NotAsNoted(number));
        }
        entry.hash().clone_into(&mut self.previous);
        self.next += 1;
        Ok(())
    }

    /// There is no further entry: the newest, if there is any.
    pub fn end(self) -> Result<Option<Head>, Fault> {
        if let Some(noted) = self.noted.filter(|noted| noted.seq >= self.next) {
            return Err(Fault::CutOff { first: self.next, noted: noted.seq });
        }
        let newest = Head { seq: self.next - 1, hash: self.previous };
        Ok((newest.seq > 0).then_some(newest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Act;
    use jiff::Timestamp;
    use proptest::prelude::*;

    fn chain(length: usize) -> Vec<Entry> {
        let mut chain: Vec<Entry> = Vec::new();
        for n in 0..length {
            let act = Act::new("news-published", "pagegiai", &n.to_string(), Timestamp::UNIX_EPOCH);
            chain.push(Entry::after(chain.last(), &act, Timestamp::UNIX_EPOCH));
        }
        chain
    }

    fn walked(chain: &[Entry], noted: Option<Head>) -> Result<Option<Head>, Fault> {
        let mut walk = Walk::whole(noted);
        chain.iter().try_for_each(|entry| walk.take(entry))?;
        walk.end()
    }

    fn head(chain: &[Entry]) -> Head {
        let last = chain.last().expect("an entry");
        Head { seq: last.seq().expect("a number"), hash: last.hash().to_owned() }
    }

    #[test]
    fn the_first_fault_is_named() {
        let whole = chain(5);
        assert_eq!(walked(&whole, None), Ok(Some(head(&whole))));
        assert_eq!(walked(&[], None), Ok(None));
        let mut one = whole.clone();
        one.remove(2);
        assert_eq!(walked(&one, None), Err(Fault::Missing { number: 3, found: 4 }));
        let mut swapped = whole.clone();
        swapped.swap(1, 2);
        assert_eq!(walked(&swapped, None), Err(Fault::Missing { number: 2, found: 3 }));
        // One entry made anew, with a hash that is right by itself.
        let mut forged = whole.clone();
        let act = Act::new("news-published", "sovetsk", "x", Timestamp::UNIX_EPOCH);
        forged[2] = Entry::after(Some(&whole[1]), &act, Timestamp::UNIX_EPOCH);
        assert_eq!(walked(&forged, None), Err(Fault::Unlinked(4)));
    }

    #[test]
    fn a_noted_head_shows_a_chain_that_was_cut_or_made_anew() {
        let whole = chain(5);
        assert_eq!(walked(&whole, Some(head(&whole[..3]))), Ok(Some(head(&whole))));
        let cut = Fault::CutOff { first: 4, noted: 5 };
        assert_eq!(walked(&whole[..3], Some(head(&whole))), Err(cut));
        let other = Head { seq: 3, hash: GENESIS.to_owned() };
        assert_eq!(walked(&whole, Some(other)), Err(Fault::NotAsNoted(3)));
        let text = head(&whole).to_string();
        assert_eq!(text.parse(), Ok(head(&whole)));
        for odd in ["", "5", "5:", ":ab", "0:ab", "x:ab", "5:ab", "-5:ab"] {
            assert!(odd.parse::<Head>().is_err(), "{odd}");
        }
    }

    proptest! {
        /// Whatever is done to one place of a chain is found there or, where an entry was made anew
        /// together with its hash, at the next.
        #[test]
        fn nothing_passes_but_the_chain(place in 0_usize..6, how in 0..4, letter in "[a-z]") {
            let whole = chain(6);
            let mut chain = whole.clone();
            match how {
                0 => drop(chain.remove(place)),
                1 => chain.insert(place, whole[place].clone()),
                2 => chain.swap(place, (place + 1) % 6),
                _ => {
                    let act = Act::new("news-published", &letter, "y", Timestamp::UNIX_EPOCH);
                    let before = place.checked_sub(1).map(|before| &whole[before]);
                    chain[place] = Entry::after(before, &act, Timestamp::UNIX_EPOCH);
                }
            }
            prop_assert!(walked(&chain, Some(head(&whole))).is_err());
        }
    }
}
