//! What of the news goes into the journal. Pure.

use super::model::NewsItem;
use crate::journal::Act;

/// It was published: an act of each administration that stands behind it.
pub fn published(item: &NewsItem) -> Vec<Act> {
    // keys: journal-act-news-published
    let act = |municipality: &String| {
        Act::new("news-published", municipality, &item.id, item.published_at)
            .about(item.path(), &item.title)
    };
    item.municipalities.iter().map(act).collect()
}
