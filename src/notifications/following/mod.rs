//! Following: that somebody wants to hear of a page, and how they are told.
//!
//! Lends [`Button`] for pages that can be followed, [`begins`] and [`ends`] for acts by which one
//! follows, and [`Bulletin`] for acts of which followers hear, with [`Letter`] for rooms that have no
//! words of their own for it. *Architecture invariant:* who follows what rests in the personal store
//! of the reader and nowhere else.

mod begins;
mod bulletin;
mod button;
mod keeper;
mod letters;
mod model;
mod pages;
mod routes;
mod samples;
mod wishes;

pub use begins::{HANDLER as BEGINS, begins, ends};
pub use bulletin::{Bulletin, HANDLER as TELL, TOGETHER, list_of_notice};
pub use button::Button;
pub use keeper::{KEEPER, MOVER};
pub use letters::Letter;
pub use model::{BY_FOLLOWER, BY_LIST, Follow, Why, Wish};
pub use routes::{ACCESS, routes};
pub use samples::samples;
pub use wishes::{follow, of, resume, stop};

/// The list that a page is: its path without the place in it (`petitions/clean-embankment`).
pub fn list_of(path: &str) -> &str {
    path.split(['#', '?']).next().unwrap_or(path).trim_matches('/')
}

#[cfg(test)]
mod tests {
    use super::list_of;

    #[test]
    fn a_list_is_the_page() {
        assert_eq!(list_of("/petitions/ferry#contribution-1"), "petitions/ferry");
        assert_eq!(list_of("/petitions/ferry?sort=new"), "petitions/ferry");
        assert_eq!(list_of("/news/"), "news");
    }
}
