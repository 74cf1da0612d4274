//! Announcements: what an administration writes by mail to the people of its own side: its residents,
//! those who took part in a consultation that it hosts, those who signed a petition addressed to it.
//!
//! *Architecture invariant:* an announcement, whoever wrote and approved it, and how far it has come
//! rest in the personal store of its municipality, and reach that side's people only; a consultation
//! or petition of both towns gives the other town a copy to send itself. Nobody approves their own;
//! what is sent was tried out and approved, word for word; and each reader is written to once.

mod actions;
mod acts;
mod audience;
mod course;
mod form;
mod keeper;
mod letters;
mod model;
mod pages;
mod plain;
mod preview;
mod public;
mod routes;
mod samples;
mod sending;

pub use acts::sent as act_of_sent;
pub use keeper::{KEEPER, RETENTION};
pub use letters::{News, said};
pub use model::{
    Announcement, Audience, BY_PLACE, Content, Deed, Halt, Hand, Place, Refusal, Subject, Walk,
};
pub use public::{HANDLERS, PublicAnnouncement};
pub use routes::{ACCESS, COUNT, DESK, routes};
pub use samples::SAMPLES;
pub use sending::{jobs, round};

#[cfg(test)]
mod tests;
