//! Tiltas · Мост: a bilingual citizen dialogue platform for municipalities on either side of a
//! border. `ARCHITECTURE.md` is the guide to the house; this is its map.

/// Composition: settings to stores to site to server.
pub mod app;
/// Settings: municipalities, stores, mail, limits.
pub mod config;

/// Background work under leases.
pub mod jobs;
/// Languages: messages, negotiation, dates, numbers, texts in several languages.
pub mod locale;
/// Pictures, QR codes and PDF, with fonts of our own.
pub mod print;
/// The storage port and its two engines.
pub mod store;
/// What every page shares.
pub mod web;

/// Files that people add to what they write.
pub mod attachments;
/// Letters: rendering, outbox, delivery.
pub mod mail;
/// The partners' staff and their roles.
pub mod municipalities;
/// From public events to letters on the reader's side.
pub mod notifications;

/// How a municipality comes to know who lives there, and moving house.
pub mod residency;
/// Accounts, signing in, sessions.
pub mod residents;

/// What an administration writes by mail to the people of its own side.
pub mod announcements;
/// What administrations officially say to contributions, and the questions that wait.
pub mod answers;
/// What the municipalities ask their residents, together or alone.
pub mod consultations;
/// What residents write under something.
pub mod discussion;
/// Praise and criticism of the administrations' work, answered in public by a deadline.
pub mod feedback;
/// What the municipalities invite their residents to: places, calendars, minutes.
pub mod meetings;
/// What breaks the rules of the discussions, who decides, and how one appeals.
pub mod moderation;
/// What residents ask of administrations, who signed, and what was answered.
pub mod petitions;
/// What the dialogue says, found by the words of the reader's language.
pub mod search;
/// How what people write comes into the other languages.
pub mod translation;

/// The public, hash-chained record of official acts.
pub mod journal;
/// What is kept about people: handed out, forgotten, stated.
pub mod privacy;

/// What each command of the command line does.
pub mod commands;
/// What the administrations publish.
pub mod news;
/// The front page, and pages about the site itself.
pub mod pages;
/// The councils' sittings in public.
pub mod sittings;

/// The sample dialogue.
pub mod demo;
