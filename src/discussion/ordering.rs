//! In which orders a discussion can be read, and the measures behind them. Pure.
//!
//! Invariant: the measure of support on both sides knows no side from the other, grows with the
//! support on either, and is nothing where a side gives none. `docs/ordering.md` says why it is this
//! one, and each page says it in plain words.

use super::ranks::{self, Rank};
use crate::store::Index;

/// How deep threads are shown: a contribution, and the replies under it. A reply to a reply stands
/// beside it and says whom it answers, so that a page stays readable at any width.
pub const DEPTH: usize = 2;

/// An order, by the word of its address: `?order=both`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The newest thread first.
    New,
    /// What most people support.
    Supported,
    /// What most replies were written to.
    Discussed,
    /// What is supported on both sides.
    Both,
}

impl Order {
    pub const ALL: [Order; 4] = [Order::New, Order::Supported, Order::Discussed, Order::Both];

    /// The word in addresses and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Order::New => "new",
            Order::Supported => "supported",
            Order::Discussed => "discussed",
            Order::Both => "both",
        }
    }

    pub fn parse(word: &str) -> Option<Order> {
        Order::ALL.into_iter().find(|order| order.as_str() == word)
    }

    /// The index of ranks that has this order; none where threads are in it by themselves.
    pub fn index(self) -> Option<&'static Index> {
        match self {
            Order::New => None,
            Order::Supported => Some(&ranks::BY_SUPPORTED),
            Order::Discussed => Some(&ranks::BY_DISCUSSED),
            Order::Both => Some(&ranks::BY_BOTH),
        }
    }
}

/// How sure a count has to be: 1.96 standard deviations, as in every 95 % interval.
const Z: f64 = 1.96;

/// What so many voices are worth when chance is set aside: the lower end of the score interval of
/// a count (Wilson's, for something that has no upper bound). One voice is worth 0.18, four 1.6,
/// a hundred 82.
pub fn sure(count: u64) -> f64 {
    if count == 0 {
        return 0.0;
    }
    let count = count as f64;
    let half = Z * Z / 2.0;
    (count + half - Z * (count + half / 2.0).sqrt()).max(0.0)
}

/// How far both sides support something: the geometric mean of what is sure of each.
///
/// A mean of products, since then it is the same whatever the towns' sizes: if every voice of one
/// side counted half, each measure would shrink alike and the order would stay. A sum would be the
/// larger side's order, and the smaller of the two numbers the smaller side's.
pub fn on_both_sides(left: u64, right: u64) -> f64 {
    (sure(left) * sure(right)).sqrt()
}

/// A thread's rank: `left` and `right` support its first contribution, `replies` follow it.
pub fn rank(id: &str, subject: &str, [left, right]: [u64; 2], replies: u64) -> Rank {
    let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Rank {
        id: id.to_owned(),
        subject: subject.to_owned(),
        supported: whole(left.saturating_add(right)),
        discussed: whole(replies),
        // In thousandths: an index orders whole numbers.
        both: (on_both_sides(left, right) * 1_000.0).round() as i64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_side_alone_does_not_come_first() {
        let places = [(9, 7), (40, 3), (4, 4), (100, 1), (2, 2), (500, 0)];
        let measures: Vec<f64> = places.iter().map(|(a, b)| on_both_sides(*a, *b)).collect();
        assert_eq!(measures[5], 0.0);
        assert!(measures[0] > measures[2], "more of both");
        assert!(measures[2] > measures[4], "two voices might be chance");
        assert!(on_both_sides(8, 8) > measures[3], "a hundred and one voice are not both sides");
    }

    #[test]
    fn the_worth_of_few_voices_is_as_stated() {
        let rounded = [1, 4, 100].map(|count| (sure(count) * 100.0).round() / 100.0);
        assert_eq!(rounded, [0.18, 1.56, 82.23]);
    }

    #[test]
    fn every_order_has_its_word() {
        for order in Order::ALL {
            assert_eq!(Order::parse(order.as_str()), Some(order));
            assert_eq!(order.index().is_none(), order == Order::New);
        }
        assert_eq!(Order::parse("best"), None);
    }
}
