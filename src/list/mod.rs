//! Lists of recipients as offices keep them: from a spreadsheet's bytes to the rows of an award.
//!
//! `workbook` gives the sheets of any form of file, `page` makes a sheet a text whose places are cells,
//! `headings` says which column holds what, `rows` what each row is, `record` reads one. The one idea:
//! nothing is guessed that could print a wrong certificate; what is not understood is told with its cell.

mod archive;
mod choose;
mod compound;
mod delimited;
mod encoding;
mod fields;
mod grid;
mod headings;
mod ods;
mod page;
mod read;
mod record;
mod rows;
mod sheet;
mod survey;
mod texts;
mod totals;
mod wordings;
mod workbook;
mod xls;
mod xlsx;

pub use read::read;
pub use survey::{Survey, survey};
