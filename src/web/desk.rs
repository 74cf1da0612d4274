//! The staff desk: what each room offers to staff, for the page that gathers it.
//!
//! A room states its items in a constant (`DESK`); `app::DESK` gathers them. Invariant: an item is a
//! link to a page whose own rule says who may open it; the desk only leaves out what would be
//! refused.

use super::Visit;
use crate::store::StoreError;
use futures_util::future::BoxFuture;

/// One thing that staff can go to.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// The roles that may open it: the same as in the rule of its page.
    pub roles: &'static [&'static str],
    /// Its page without the language; `{municipality}` stands for the viewer's own.
    pub path: &'static str,
    /// The messages' keys: its name, and a sentence about what is done there.
    pub title: &'static str,
    pub text: &'static str,
}

/// The whole desk, as application data.
#[derive(Clone, Copy)]
pub struct Desk(pub &'static [&'static [Item]]);

impl Desk {
    /// What the viewer may open, in order.
    pub fn of(self, visit: &Visit) -> impl Iterator<Item = &'static Item> {
        let roles = visit.viewer.as_ref().map(|viewer| viewer.roles.clone()).unwrap_or_default();
        let opens =
            move |item: &&Item| roles.iter().any(|role| item.roles.contains(&role.as_str()));
        self.0.iter().copied().flatten().filter(opens)
    }
}

impl Item {
    /// Its page's address for this viewer.
    pub fn href(&self, visit: &Visit) -> String {
        visit.link(&self.path.replace("{municipality}", &visit.municipality()))
    }
}

/// How much waits behind an item.
#[derive(Clone, Copy)]
pub struct Count {
    /// The item's path.
    pub path: &'static str,
    /// For this viewer; a tally, whatever there is.
    pub of: fn(Visit) -> BoxFuture<'static, Result<u64, StoreError>>,
}

/// All of them, as application data.
#[derive(Clone, Copy)]
pub struct Counts(pub &'static [Count]);

impl Counts {
    /// How much waits behind this item, where its room says so.
    pub async fn of(self, item: &Item, visit: &Visit) -> Result<Option<u64>, StoreError> {
        match self.0.iter().find(|count| count.path == item.path) {
            Some(count) => (count.of)(visit.clone()).await.map(Some),
            None => Ok(None),
        }
    }
}
