//! The register as a spreadsheet, `so-khen-thuong.xlsx`. The one idea: it is a paper that is kept, so it
//! holds values only (no formula, no clock), and the same awards give the same bytes.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::columns::{COLUMNS, Entry, LAST_PRINTED, Looks, MONEY, Value};
use crate::diag::{Code, Diagnostic};
use crate::model::{Conference, Document, Record};
use crate::text::Date;

/// The register's name in the folder of results.
pub const REGISTER_FILE: &str = "so-khen-thuong.xlsx";

/// Rows from 0: who issued, what it is, by which decision, at which conference; then the headings.
const AGENCY: u32 = 0;
const TITLE: u32 = 2;
const DECISION: u32 = 3;
const CONFERENCE: u32 = 4;
const HEADINGS: u32 = 6;
const FIRST: u32 = HEADINGS + 1;

/// The last column.
const LAST: u16 = 11;
/// Paper sizes are numbers there.
const A4: u8 = 9;
/// Letters that a cell can hold.
const MOST: usize = 32_767;
/// Signs by which a cell that somebody opens and leaves again would become a formula.
const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The register of what the decision of `conference` grants, in the order of its numbers; `file` is the
/// path of a recipient's certificate, from the register's folder.
pub fn write(conference: &Conference, file: impl Fn(u32) -> Option<String>) -> Result<Vec<u8>, Diagnostic> {
    let mut workbook = Workbook::new();
    fill(&mut workbook, conference, file).and_then(|()| workbook.save_to_buffer()).map_err(|error| {
        let failed = Diagnostic::new(Code::OutputFailed).in_file(REGISTER_FILE);
        match &error {
            XlsxError::IoError(error) => failed.because(error),
            other => failed.arg("reason", "other").arg("detail", other),
        }
    })
}

fn fill(
    workbook: &mut Workbook,
    conference: &Conference,
    file: impl Fn(u32) -> Option<String>,
) -> Result<(), XlsxError> {
    let decision = conference.granting();
    workbook.set_properties(&properties(conference, decision)?);
    let sheet = workbook.add_worksheet();
    sheet.set_name("Sổ khen thưởng")?;
    let mut records: Vec<Record<'_>> = conference.awards.all_records().collect();
    records.sort_by_key(|record| record.recipient.ordinal);
    let rows = u32::try_from(records.len()).unwrap_or(u32::MAX);
    let end = FIRST.saturating_add(rows);
    set_up(sheet, end.saturating_add(1))?;
    head(sheet, conference, decision)?;
    let formats = Formats::new();
    for (row, record) in (FIRST..).zip(records) {
        let file = file(record.recipient.ordinal);
        let entry = Entry { record, decision, file: file.as_deref() };
        for (column, design) in (0..).zip(&COLUMNS) {
            cell(sheet, row, column, (design.value)(&entry), formats.of(design.looks))?;
        }
    }
    if rows > 0 {
        sheet.autofilter(HEADINGS, 0, end - 1, LAST)?;
    }
    foot(sheet, end, conference)
}

/// Lying A4, one page wide, with the headings on each page and on the screen.
fn set_up(sheet: &mut Worksheet, last: u32) -> Result<(), XlsxError> {
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    // In inches: left, right, top, bottom, header, footer. The left edge is bound.
    sheet.set_margins(0.8, 0.4, 0.6, 0.7, 0.3, 0.3);
    sheet.set_footer("&C&\"Times New Roman\"&11Trang &P/&N");
    sheet.set_repeat_rows(HEADINGS, HEADINGS)?;
    sheet.set_print_area(AGENCY, 0, last, LAST_PRINTED)?;
    sheet.set_freeze_panes(FIRST, 2)?;
    for (column, design) in (0..).zip(&COLUMNS) {
        sheet.set_column_width(column, design.width)?;
    }
    Ok(())
}

fn head(sheet: &mut Worksheet, conference: &Conference, decision: Option<&Document>) -> Result<(), XlsxError> {
    let agency = decision.map_or(&conference.agency, |decision| &decision.agency);
    let line = base().set_align(FormatAlign::VerticalCenter);
    let centred = line.clone().set_align(FormatAlign::Center);
    let bold = line.clone().set_bold();
    sheet.merge_range(AGENCY, 0, AGENCY, 4, &shown(&agency.name.text.to_uppercase()), &bold)?;
    let title = centred.clone().set_bold().set_font_size(16);
    sheet.set_row_height(TITLE, 24)?;
    sheet.merge_range(TITLE, 0, TITLE, LAST_PRINTED, "SỔ KHEN THƯỞNG", &title)?;
    let granted = match decision {
        Some(decision) if decision.number.is_some() => format!("Theo {}", decision.reference(false)),
        _ => "Dự thảo: chưa có số quyết định".to_owned(),
    };
    sheet.merge_range(DECISION, 0, DECISION, LAST_PRINTED, &shown(&granted), &centred)?;
    let conference = shown(&conference.name.text);
    sheet.merge_range(CONFERENCE, 0, CONFERENCE, LAST_PRINTED, &conference, &centred.set_italic())?;
    let heading = base().set_bold().set_text_wrap().set_border(FormatBorder::Thin);
    let heading = heading.set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter);
    let heading = heading.set_background_color(Color::RGB(0x00E7_E6E6));
    sheet.set_row_height(HEADINGS, 36)?;
    for (column, design) in (0..).zip(&COLUMNS) {
        sheet.write_string_with_format(HEADINGS, column, design.heading, &heading)?;
    }
    Ok(())
}

/// How many there are, and what they get together, as the decision's list says it.
fn foot(sheet: &mut Worksheet, row: u32, conference: &Conference) -> Result<(), XlsxError> {
    let bold = base().set_bold().set_border(FormatBorder::Thin).set_align(FormatAlign::VerticalCenter);
    let counted = format!("Tổng cộng: {}", conference.awards.totals().listed());
    sheet.merge_range(row, 0, row, MONEY - 1, &counted, &bold)?;
    let money = bold.clone().set_num_format(MONEY_FORM);
    match conference.awards.amount() {
        // Sums of money are far below what a number of a spreadsheet holds exactly.
        #[expect(clippy::cast_precision_loss, reason = "4 billion times 1 million recipients is below 2^53")]
        Some(amount) => sheet.write_number_with_format(row, MONEY, amount as f64, &money)?,
        None => sheet.write_blank(row, MONEY, &money)?,
    };
    for column in MONEY + 1..=LAST {
        sheet.write_blank(row, column, &bold)?;
    }
    if let Some(words) = conference.awards.amount_in_words(&conference.wording) {
        let words = format!("Bằng chữ: {words}.");
        sheet.merge_range(row + 1, 0, row + 1, LAST_PRINTED, &words, &base().set_italic())?;
    }
    Ok(())
}

fn cell(sheet: &mut Worksheet, row: u32, column: u16, value: Value, formats: &Shaped) -> Result<(), XlsxError> {
    match value {
        Value::Nothing => sheet.write_blank(row, column, &formats.plain)?,
        Value::Text(text) if text.starts_with(FORMULA_SIGNS) => {
            sheet.write_string_with_format(row, column, shown(&text), &formats.quoted)?
        }
        Value::Text(text) => sheet.write_string_with_format(row, column, shown(&text), &formats.plain)?,
        Value::Number(number) => sheet.write_number_with_format(row, column, number, &formats.plain)?,
        Value::Date(date) => match day(date) {
            Ok(day) => sheet.write_datetime_with_format(row, column, day, &formats.plain)?,
            // Days before 1900 have no number there.
            Err(_) => sheet.write_string_with_format(row, column, date.short(), &formats.plain)?,
        },
    };
    Ok(())
}

/// `text` as far as a cell can hold it; so long a text stands on no certificate.
fn shown(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        None => text.to_owned(),
        Some(_) => text.chars().take(MOST - 1).chain(['…']).collect(),
    }
}

/// The day of the decision takes the place of the clock.
fn properties(conference: &Conference, decision: Option<&Document>) -> Result<DocProperties, XlsxError> {
    let date = decision.map_or(conference.date.value, |decision| decision.date.value);
    let day = day(date).or_else(|_| ExcelDateTime::from_ymd(1900, 1, 1))?;
    let author = decision.map_or(&conference.agency, |decision| &decision.agency).name.text.to_string();
    Ok(DocProperties::new().set_title("Sổ khen thưởng").set_author(author).set_creation_datetime(&day))
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or_default(), date.month(), date.day())
}

/// What every cell has in common.
fn base() -> Format {
    Format::new().set_font_name("Times New Roman").set_font_size(12)
}

const MONEY_FORM: &str = "#,##0";

/// How the cells of each column look, made once.
struct Formats {
    text: Shaped,
    centred: Shaped,
    money: Shaped,
    date: Shaped,
}

struct Shaped {
    plain: Format,
    /// With the sign that keeps a text a text.
    quoted: Format,
}

impl Formats {
    fn new() -> Self {
        let cell = base().set_border(FormatBorder::Thin).set_align(FormatAlign::VerticalCenter).set_text_wrap();
        let centred = cell.clone().set_align(FormatAlign::Center);
        let shaped = |plain: Format| Shaped { quoted: plain.clone().set_quote_prefix(), plain };
        Self {
            money: shaped(cell.clone().set_num_format(MONEY_FORM)),
            date: shaped(centred.clone().set_num_format("dd/mm/yyyy")),
            text: shaped(cell),
            centred: shaped(centred),
        }
    }

    fn of(&self, looks: Looks) -> &Shaped {
        match looks {
            Looks::Text => &self.text,
            Looks::Centred => &self.centred,
            Looks::Money => &self.money,
            Looks::Date => &self.date,
        }
    }
}
