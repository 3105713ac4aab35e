//! A list as offices keep it, with headings that are recognised.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use super::Office;
use crate::diag::{Code, Diagnostic};

pub const NAME: &str = "khen-thuong.xlsx";

/// Headings with the widths of their columns, in letters.
const HEADINGS: [(&str, f64); 7] = [
    ("STT", 6.0),
    ("Đối tượng", 14.0),
    ("Danh xưng", 12.0),
    ("Tên tập thể, cá nhân", 36.0),
    ("Chức vụ", 24.0),
    ("Đơn vị", 30.0),
    ("Tiền thưởng", 14.0),
];

/// Made-up recipients: kind, honorific, name, position, unit, money.
const ROWS: [(&str, &str, &str, &str, &str, u32); 3] = [
    ("Tập thể", "", "Tập thể mẫu (sửa tên tập thể ở đây)", "", "", 1_410_000),
    ("Cá nhân", "Ông", "Nguyễn Văn Mẫu", "Trưởng thôn", "Thôn 1", 710_000),
    ("Cá nhân", "Bà", "Trần Thị Ví Dụ", "", "Thôn 2", 710_000),
];

/// The row of the headings, from 0: above it stand what the list is and an empty row.
const HEAD: u32 = 2;

/// The sample list of `office`.
pub fn sample(office: &Office) -> Result<Vec<u8>, Diagnostic> {
    let mut workbook = Workbook::new();
    fill(&mut workbook, office).and_then(|()| workbook.save_to_buffer()).map_err(|error| {
        let failed = Diagnostic::new(Code::OutputFailed).in_file(NAME);
        match &error {
            XlsxError::IoError(error) => failed.because(error),
            other => failed.arg("reason", "other").arg("detail", other),
        }
    })
}

fn fill(workbook: &mut Workbook, office: &Office) -> Result<(), XlsxError> {
    // No clock: the same answers give the same bytes.
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2020, 1, 1)?));
    let base = || Format::new().set_font_name("Times New Roman").set_font_size(13);
    let cell = base().set_border(FormatBorder::Thin).set_align(FormatAlign::VerticalCenter).set_text_wrap();
    let heading = cell.clone().set_bold().set_align(FormatAlign::Center);
    let money = cell.clone().set_num_format("#,##0");
    let sheet = workbook.add_worksheet();
    sheet.set_name("Danh sách")?;
    let title = format!("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CỦA {}", office.abbreviated().to_uppercase());
    sheet.write_string_with_format(0, 0, title, &base().set_bold())?;
    for (column, (name, width)) in (0..).zip(HEADINGS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(HEAD, column, name, &heading)?;
    }
    for (row, (kind, honorific, name, position, unit, amount)) in (HEAD + 1..).zip(ROWS) {
        sheet.write_number_with_format(row, 0, row - HEAD, &cell)?;
        for (column, text) in (1..).zip([kind, honorific, name, position, unit]) {
            sheet.write_string_with_format(row, column, text, &cell)?;
        }
        sheet.write_number_with_format(row, 6, amount, &money)?;
    }
    sheet.set_freeze_panes(HEAD + 1, 0)?;
    Ok(())
}
