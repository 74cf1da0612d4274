//! All integration tests in one binary, so that the dependencies are linked once: a file a room.

mod support;

mod access;
mod announcements;
mod answers;
mod architecture;
mod attachments;
mod bounces;
mod cli;
mod consultations;
mod discussion;
mod documents;
mod faults;
mod feedback;
mod feeds;
mod following;
mod forms;
mod jobs;
mod journal;
mod locale;
mod mail;
mod meetings;
mod moderation;
mod municipalities;
mod notifications;
mod pages;
mod petitions;
mod privacy;
mod residency;
mod residents;
mod search;
mod sittings;
mod store;
mod translation;
mod web;
