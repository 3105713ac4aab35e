//! Tables as they are printed and as they stand in BENCHMARKS.md: Markdown that is read in a terminal, too.

use std::fmt;

/// A table with what is said about it.
pub struct Section {
    /// Names it in the paper, too: one that is measured again takes the place of what was there.
    pub title: String,
    /// What its figures mean.
    pub about: String,
    pub columns: Vec<&'static str>,
    /// The first cell names the row.
    pub rows: Vec<Vec<String>>,
    /// What follows `cargo bench --bench certificates --` to measure it again.
    pub call: String,
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths: Vec<usize> = (0..self.columns.len())
            .map(|column| {
                let cells = self.rows.iter().map(|row| row[column].as_str()).chain([self.columns[column]]);
                cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
            })
            .collect();
        writeln!(f, "### {}\n\n{}\n", self.title, self.about)?;
        // Words begin at the left, figures end at the right.
        let is_words = |column: usize| {
            let first = self.rows.first().map(|row| row[column].as_str());
            column == 0 || first.is_some_and(|cell| cell.starts_with(char::is_alphabetic))
        };
        let line = |cells: Vec<&str>| -> String {
            let cells = cells.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match is_words(column) {
                true => format!(" {cell:width$} |"),
                false => format!(" {cell:>width$} |"),
            });
            cells.fold("|".to_owned(), |line, cell| line + &cell)
        };
        writeln!(f, "{}", line(self.columns.clone()))?;
        let rule = widths.iter().enumerate().map(|(column, width)| match is_words(column) {
            true => format!(" {} |", "-".repeat(*width)),
            false => format!(" {}: |", "-".repeat(width.saturating_sub(1))),
        });
        writeln!(f, "|{}", rule.collect::<String>())?;
        self.rows.iter().try_for_each(|row| writeln!(f, "{}", line(row.iter().map(String::as_str).collect())))
    }
}

/// Three figures of `value`, as a person compares them; `-` where nothing was measured.
pub fn figure(value: f64) -> String {
    match value {
        0.0 => "-".to_owned(),
        value if value >= 100.0 => thousands(value.round() as usize),
        value if value >= 10.0 => format!("{value:.1}"),
        value if value >= 1.0 => format!("{value:.2}"),
        value => format!("{value:.3}"),
    }
}

/// `10,000`.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(",")
}
