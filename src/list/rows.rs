//! What each row below the headings is: a recipient, a group's title, a sum, the headings again, or the
//! end of the table.

use super::fields::Field;
use super::headings::{Column, Headings};
use super::page::Page;
use super::wordings::{is_end, is_total, leading_kind};
use crate::diag::Span;
use crate::model::RecipientKind;
use crate::text::bare;

/// A row that says something.
#[derive(Debug)]
pub enum Row {
    Recipient {
        row: u32,
        kind: Option<(RecipientKind, Span)>,
    },
    /// A row that is merged with the recipient above, and yet says something of its own.
    Torn {
        row: u32,
        column: u32,
    },
    /// What belongs to nobody: fields are filled, but no name.
    Nameless {
        row: u32,
    },
    /// The title of a group, with the number of those in it where it tells.
    Group {
        row: u32,
        count: Option<u32>,
    },
    /// A sum or a count of the rows above.
    Total {
        row: u32,
    },
    /// What looks like a recipient, and stands behind the sum without a number.
    Behind {
        row: u32,
    },
}

/// How far the table has come to its end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Not,
    /// Behind the last sum.
    Total,
    /// Among dates and signatures.
    Foot,
}

/// The rows of the table, in order.
pub fn rows(page: &Page, headings: &Headings) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut kind: Option<(RecipientKind, Span)> = None;
    // Behind the last sum come dates and signatures; only what is numbered belongs to the table.
    let mut end = End::Not;
    let mut is_first = true;
    let said = headings.said(page);
    let begin = headings.rows.last().map_or(0, |row| row + 1);
    for &row in page.sheet.rows.range(begin..).map(|(row, _)| row) {
        let line = Line { page, headings, row };
        if std::mem::take(&mut is_first) && line.counts_columns() || said.is_repeated(page, row) {
            continue;
        }
        let words = line.words();
        if let Some((group, count)) = line.group() {
            kind = Some((group, page.first(row)));
            end = End::Not;
            rows.push(Row::Group { row, count });
        } else if is_total(&words) {
            if end == End::Not && !bare(&words).starts_with("cong") {
                end = End::Total;
            }
            rows.push(Row::Total { row });
        } else if is_end(&bare(&words)) || end == End::Total && line.is_shouted() {
            end = End::Foot;
        } else if line.is_title() || line.is_blank() || end == End::Foot && !line.is_numbered() {
            // A title inside the table, a row that waits for its recipient, or a signature.
        } else if end == End::Total && !line.is_numbered() {
            rows.extend(line.is_filled().then_some(Row::Behind { row }));
        } else if let Some(name) = headings.of(Field::Name) {
            let continues = page.continues(row, name.first);
            let own = |column: u32| !page.text(row, column).is_empty();
            if continues {
                let filled = headings.columns.iter().find(|column| column.field != Field::Name && own(column.first));
                rows.extend(filled.map(|column| Row::Torn { row, column: column.first }));
            } else if (name.first..=name.last).any(own) {
                rows.push(Row::Recipient { row, kind: kind.clone() });
            } else {
                rows.push(Row::Nameless { row });
            }
        }
    }
    rows
}

struct Line<'p> {
    page: &'p Page,
    headings: &'p Headings,
    row: u32,
}

impl Line<'_> {
    fn column(&self, field: Field) -> Option<u32> {
        self.headings.of(field).map(|column| column.first)
    }

    /// The cells with text, outside the columns of money and notes.
    fn cells(&self) -> Vec<(u32, &str)> {
        let aside = [self.column(Field::Amount), self.column(Field::Note)];
        let cells = self.page.sheet.rows.get(&self.row).into_iter().flatten();
        let cells = cells.filter(|(column, _)| !aside.contains(&Some(*column)));
        cells.map(|(column, cell)| (column, cell.text.trim())).collect()
    }

    /// What the row says, from its first cell on; a number before it is left out.
    fn words(&self) -> String {
        let cells = self.cells();
        let rest = match cells.as_slice() {
            [(column, first), rest @ ..]
                if !rest.is_empty() && (Some(*column) == self.column(Field::Ordinal) || is_ordinal(first)) =>
            {
                rest
            }
            all => all,
        };
        rest.iter().map(|(_, text)| *text).collect::<Vec<_>>().join(" ")
    }

    /// The kind that the row is the title of, and how many it announces.
    fn group(&self) -> Option<(RecipientKind, Option<u32>)> {
        let cells = self.cells();
        if cells.len() > 3 {
            return None;
        }
        let all = cells.iter().map(|(_, text)| *text).collect::<Vec<_>>().join(" ");
        let words = bare(&all);
        let (ordinal, rest) = match words.split_once(' ') {
            Some((first, rest)) if is_ordinal(first) => (Some(first), rest),
            _ => (None, words.as_str()),
        };
        let (kind, rest) = leading_kind(rest)?;
        let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let numbered = ordinal.is_some_and(is_number);
        let goes_on =
            ["duoc", "gom", "co ", "tieu bieu", "de nghi", "giay khen", "bang khen", "va ", "khen", "dat", "xuat sac"];
        let is_title = rest
            .split(' ')
            .all(|word| is_number(word) || matches!(word, "tap" | "the" | "ca" | "nhan" | "ho" | "gia" | "dinh"))
            || rest.is_empty()
            || !numbered && goes_on.iter().any(|lead| rest.starts_with(lead));
        is_title.then(|| (kind, count(&all, rest)))
    }

    /// A title inside the table: numbered by letters, or lying over the columns, and nothing else said.
    fn is_title(&self) -> bool {
        let cells = self.cells();
        let letters = |text: &str| {
            is_ordinal(text.trim_end_matches(['.', ')'])) && !text.starts_with(|c: char| c.is_ascii_digit())
        };
        match cells.as_slice() {
            [(column, text)] => {
                let lead = text.split_whitespace().next().unwrap_or_default();
                self.page.across(self.row, *column).count() >= 3 || lead.ends_with(['.', ')']) && letters(lead)
            }
            [(column, ordinal), (name, _)] => {
                Some(*column) == self.column(Field::Ordinal)
                    && Some(*name) == self.column(Field::Name)
                    && letters(ordinal)
            }
            _ => false,
        }
    }

    /// Whether nothing is said but a number or a note.
    fn is_blank(&self) -> bool {
        let says = |field: Field| !matches!(field, Field::Ordinal | Field::Note);
        let mut filled = self.headings.columns.iter().filter(|column| says(column.field));
        !filled.any(|column| (column.first..=column.last).any(|at| !self.page.text(self.row, at).is_empty()))
    }

    /// Whether a name stands there, and something else that belongs to a recipient.
    fn is_filled(&self) -> bool {
        let says = |column: &&Column| {
            !matches!(column.field, Field::Ordinal | Field::Note) && !self.page.text(self.row, column.first).is_empty()
        };
        let filled = || self.headings.columns.iter().filter(says);
        filled().count() > 1 && filled().any(|column| column.field == Field::Name)
    }

    /// Whether all is written in capitals, as the offices above signatures are.
    fn is_shouted(&self) -> bool {
        let words = self.words();
        words.contains(char::is_alphabetic) && !words.contains(char::is_lowercase)
    }

    fn is_numbered(&self) -> bool {
        let Some(column) = self.column(Field::Ordinal) else { return false };
        self.page.text(self.row, column).trim_end_matches('.').parse::<u32>().is_ok()
    }

    /// Whether the row numbers the columns: `(1) (2) (3)`, `A B 1 2`.
    fn counts_columns(&self) -> bool {
        let cells: Vec<_> = self.page.sheet.rows.get(&self.row).into_iter().flatten().collect();
        let is_number = |text: &str| {
            let bare = text.trim().trim_matches(['(', ')', '[', ']']);
            bare.len() == 1 && bare.bytes().all(|b| b.is_ascii_alphanumeric())
                || bare.parse::<u32>().is_ok_and(|number| number < 30)
        };
        cells.len() >= 3 && cells.iter().all(|(_, cell)| is_number(&cell.text))
    }
}

/// `I`, `IV`, `A`, `12`, as titles are numbered.
fn is_ordinal(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ')']).to_ascii_uppercase();
    let all = |set: &str| !word.is_empty() && word.chars().all(|c| set.contains(c));
    all("IVX") || all("0123456789") || word.len() == 1 && word.chars().all(|c| c.is_ascii_alphabetic())
}

/// How many a group's title announces: in brackets, or right behind the kind.
fn count(all: &str, rest: &str) -> Option<u32> {
    let bracketed =
        all.split_once('(').and_then(|(_, inner)| bare(inner).split(' ').find_map(|word| word.parse().ok()));
    bracketed.or_else(|| rest.split(' ').next()?.parse().ok())
}
