//! From Typst text to pages and to PDF, in a closed world: the fonts of the program, the files of
//! the pack and of the conference, a fixed date, no packages, no network.

mod compile;
mod files;
mod fonts;
mod pages;
mod pdf;
mod picture;
mod world;

pub use compile::{Complaint, Level, Place, Subject, compile, forget, joined};
pub use files::Files;
pub use fonts::{Fonts, families, load as load_fonts};
pub use pages::{Page, Run, Shape, pages};
pub use pdf::{Identity, Standards, StandardsError, pdf};
pub use typst_layout::PagedDocument;
pub use world::{Shared, Text};
