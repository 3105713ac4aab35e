//! From Typst text to pages and to PDF, in a closed world: the fonts of the program, the files of
//! the pack and of the conference, a fixed date, no packages, no network.

mod compile;
mod enclosed;
mod files;
mod fonts;
mod pages;
mod pdf;
mod picture;
mod svg;
mod world;

pub use compile::{Complaint, Level, Place, Subject, compile, forget, grow_old, joined};
pub use enclosed::Enclosed;
pub use files::Files;
pub use fonts::{Fonts, families, load as load_fonts, own_families};
pub use pages::{Page, Run, Shape, pages};
pub use pdf::{Identity, Standards, StandardsError, pdf};
pub use picture::{PictureFault, picture_fault};
pub use svg::{looks, svg};
pub use typst_layout::PagedDocument;
pub use world::{Shared, Text};

/// The version of Typst that lays out.
pub fn typst_version() -> &'static str {
    typst::utils::version().raw()
}
