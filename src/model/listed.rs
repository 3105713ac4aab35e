//! Recipients that stand in a spreadsheet: what a file says of it, and what was read there.

use super::award::AwardForm;
use super::awards::RecipientTable;
use crate::table::{Line, Located, table, words};

words! {
    /// What becomes of rows that nobody sees in the sheet.
    pub enum HiddenRows {
        Skip = "skip",
        Include = "include",
    }
}

table! {
    /// Which column holds what, where headings do not tell: a heading's text, or a column's letter.
    pub struct ColumnsTable as "columns" {
        name: optional Line,
        honorific: optional Line,
        kind: optional Line,
        position: optional Line,
        unit: optional Line,
        form: optional Line,
        reason: optional Line,
        amount: optional Line,
        direct: optional Line,
        note: optional Line,
    }
}

/// A row of a list.
#[derive(Debug, Clone)]
pub struct ListedRow {
    pub recipient: RecipientTable,
    /// Which award the row is of, where the list says so.
    pub form: Option<Located<AwardForm>>,
}

/// What was read for one award; `None` when it could not be read, which was told.
pub type Listed = Option<Vec<ListedRow>>;
