//! What is made here to be looked at elsewhere: pictures, QR codes and PDF, with fonts of our own.
//!
//! *Architecture invariant:* `print` knows no room and no store, and asks neither the machine's fonts
//! nor its clock: the same input gives the same bytes everywhere.

pub mod fonts;
pub mod pdf;
pub mod picture;
pub mod qr;
