//! A query as the engines run it: stretches of its index, one after the other.
//!
//! "Everything after this place" in an order of several fields is not one range of the index but
//! a few: the same values and a greater id; all but the last value the same and that one greater;
//! and so on. Each is found directly, however many documents share a value.
//!
//! Invariant: the segments of a query do not overlap, and one after the other they are in its
//! order. Null comes before every value.

use super::{Query, Scalar};

/// One contiguous stretch of an index.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Segment {
    /// Values of the index's first fields.
    pub equal: Vec<Scalar>,
    /// What the field after those may be.
    pub range: Range,
    /// Only ids beyond this one, in the query's direction; all fields are equal then.
    pub beyond_id: Option<String>,
}

/// Bounds on one field.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Range {
    pub at_least: Option<Scalar>,
    pub above: Option<Scalar>,
    pub below: Option<Scalar>,
    /// Not null.
    pub present: bool,
}

impl Query {
    /// The query without its cursor.
    pub(super) fn whole(&self) -> Segment {
        Segment { equal: self.equal.clone(), range: self.asked_range(), beyond_id: None }
    }

    /// What to read, in order, until the limit is reached.
    pub(super) fn segments(&self) -> Vec<Segment> {
        let Some(cursor) = &self.after else {
            return vec![self.whole()];
        };
        let mut segments = Vec::new();
        // A cursor comes from an address: one from outside the range must not lead out of it.
        let inside = cursor.values.first().is_none_or(|first| self.in_range(first));
        if inside {
            if !self.index.unique {
                let equal = self.with_equal(&cursor.values);
                let beyond_id = Some(cursor.id.clone());
                segments.push(Segment { equal, beyond_id, ..Segment::default() });
            }
            for place in (1..cursor.values.len()).rev() {
                self.beyond(&mut segments, &cursor.values, place, Range::default());
            }
        }
        if !cursor.values.is_empty() {
            self.beyond(&mut segments, &cursor.values, 0, self.asked_range());
        }
        segments
    }

    /// The fields that a segment is ordered by: those that it does not fix.
    pub(super) fn order_of(&self, segment: &Segment) -> &'static [&'static str] {
        self.index.fields.get(segment.equal.len()..).unwrap_or(&[])
    }

    /// Adds what lies beyond the value at `place`, with those before it the same.
    fn beyond(&self, to: &mut Vec<Segment>, values: &[Scalar], place: usize, within: Range) {
        let equal = self.with_equal(values.get(..place).unwrap_or(&[]));
        let Some(value) = values.get(place) else {
            return;
        };
        let null = *value == Scalar::Null;
        let bounded = within != Range::default();
        if !self.descending {
            let range = if null { Range { present: true, ..within } } else { within.after(value) };
            to.push(Segment { equal, range, beyond_id: None });
        } else if !null {
            let range = within.before(value);
            to.push(Segment { equal: equal.clone(), range, beyond_id: None });
            if !bounded {
                let equal = equal.into_iter().chain([Scalar::Null]).collect();
                to.push(Segment { equal, ..Segment::default() });
            }
        }
    }

    fn with_equal(&self, values: &[Scalar]) -> Vec<Scalar> {
        self.equal.iter().chain(values).cloned().collect()
    }

    fn asked_range(&self) -> Range {
        let (at_least, below) = (self.at_least.clone(), self.below.clone());
        Range { at_least, below, ..Range::default() }
    }

    fn in_range(&self, value: &Scalar) -> bool {
        self.at_least.as_ref().is_none_or(|least| value >= least)
            && self.below.as_ref().is_none_or(|below| value < below && *value != Scalar::Null)
    }
}

impl Range {
    fn after(self, value: &Scalar) -> Range {
        if self.at_least.as_ref().is_some_and(|least| least > value) {
            return self;
        }
        Range { above: Some(value.clone()), at_least: None, ..self }
    }

    fn before(self, value: &Scalar) -> Range {
        let below = self.below.filter(|below| below < value);
        Range { below: Some(below.unwrap_or_else(|| value.clone())), ..self }
    }
}
