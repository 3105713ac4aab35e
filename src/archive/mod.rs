//! What a report carries with it, so that it can be made again when nobody has its sources any more: which kinds of
//! files, under which names, with a list of their sums; and how they are read out of a PDF that somebody has sent.
//!
//! The one idea: a PDF is a stranger. Nothing of it is used before its names are judged and its bytes are counted, and
//! what is taken out of it has a kind that sources have.

mod attachment;
mod contents;
mod name;
mod read;
mod take;

pub use attachment::{Attachment, MOST_BYTES, Role};
pub use contents::{CONTENTS, Contents, Font, PROGRAM};
pub use name::{judged, shown};
pub use take::{Placed, Taken, place, take};
