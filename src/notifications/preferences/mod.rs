//! How somebody wants to hear of what concerns them: by topic and channel, and when.
//!
//! Lends [`of`], which reads one reader's wishes. Invariant: a document exists only of those who
//! have changed something; what they have not, follows the settings.

mod actions;
mod model;
mod routes;
mod stop;
mod words;

pub use actions::of;
pub use model::{Day, Preferences, Wish};
pub use routes::ACCESS;
pub(super) use stop::topics;
pub use stop::{ACCESS as STOPPING, What, stop_path};

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    routes::routes(config);
    stop::routes(config);
}
