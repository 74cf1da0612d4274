//! All integration tests in one binary, so that the dependencies are linked once: a file a room.

mod support;

mod locale;
mod petitions;
mod residents;
