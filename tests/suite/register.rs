//! The register: the same recipients as everywhere else, as values, the same bytes on every run.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use vanthu::diag::Problems;
use vanthu::dossier::Dossier;
use vanthu::register::write;

use crate::examples::examples;
use crate::support::{example, open, root, small, told};

/// Rows above the first recipient.
const HEADINGS: usize = 6;

fn dossier(text: &str, folder: &Path) -> Dossier {
    let mut problems = Problems::new();
    open(text, folder, &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)))
}

fn file(ordinal: u32) -> Option<String> {
    Some(format!("giay-khen/{ordinal:03}.pdf"))
}

/// The cells of a register, row by row; no cell may be a formula.
fn rows(bytes: &[u8]) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let name = book.sheet_names().first().unwrap().clone();
    assert_eq!(name, "Sổ khen thưởng");
    assert!(book.worksheet_formula(&name).unwrap().is_empty());
    let range = book.worksheet_range(&name).unwrap();
    assert_eq!(range.start(), Some((0, 0)));
    range.rows().map(<[Data]>::to_vec).collect()
}

fn words(cell: &Data) -> String {
    match cell {
        Data::DateTime(day) => day.as_f64().to_string(),
        other => other.to_string(),
    }
}

/// One recipient with the name and the unit of a trial.
fn awarded(name: &str, unit: &str) -> String {
    let more = format!(
        "[[awards]]\nform = \"giay-khen\"\ndecision = {{ number = 7, date = 2023-03-06 }}\n\
         reason = \"Đã có **thành tích** xuất sắc.\"\n\
         [[awards.recipients]]\nname = '''{name}'''\nunit = '''{unit}'''\namount = 450000\n\
         [documents.quyet-dinh]\nbases = [\"Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003\"]\n"
    );
    small(&more)
}

#[test]
fn every_recipient_of_the_examples_has_a_row() {
    for folder in examples() {
        let text = fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap();
        let dossier = dossier(&text, &folder);
        let conference = &dossier.conference;
        let rows = rows(&write(conference, file).unwrap());
        let records: Vec<_> = conference.awards.all_records().collect();
        assert!(!records.is_empty());
        for (index, record) in records.iter().enumerate() {
            let row: Vec<String> = rows[HEADINGS + 1 + index].iter().map(words).collect();
            let recipient = record.recipient;
            let line =
                |line: &Option<vanthu::table::Line>| line.as_ref().map_or(String::new(), |it| it.text.to_string());
            assert_eq!(row[0], (index + 1).to_string());
            assert_eq!(row[0], recipient.ordinal.to_string());
            assert_eq!(row[1], *recipient.name.text);
            assert_eq!(row[2].to_lowercase(), recipient.kind.noun());
            assert_eq!([&row[3], &row[4]], [&line(&recipient.position), &line(&recipient.unit)]);
            assert_eq!(row[5], record.award.form.value.name());
            assert!(!row[6].is_empty() && !row[6].contains(['\n', '*']), "{}", row[6]);
            assert!(row[7].ends_with("/QĐ-UBND"), "{}", row[7]);
            assert_eq!(row[9], recipient.amount.unwrap().to_string());
            assert_eq!(row[11], file(recipient.ordinal).unwrap());
        }
        let total: Vec<String> = rows[HEADINGS + 1 + records.len()].iter().map(words).collect();
        assert_eq!(total[0], format!("Tổng cộng: {}", conference.awards.totals().listed()));
        assert_eq!(total[9], conference.awards.amount().unwrap().to_string());
        let in_words = conference.awards.amount_in_words(&conference.wording).unwrap();
        assert_eq!(words(&rows.last().unwrap()[0]), format!("Bằng chữ: {in_words}."));
    }
}

#[test]
fn it_says_whose_it_is_and_by_which_decision() {
    let dossier = dossier(&awarded("Hồ Thị Liễu", "Thôn 2"), root());
    let rows = rows(&write(&dossier.conference, |_| None).unwrap());
    assert_eq!(words(&rows[0][0]), "ỦY BAN NHÂN DÂN HUYỆN PHƯỚC SƠN");
    assert_eq!(words(&rows[2][0]), "SỔ KHEN THƯỞNG");
    let decision =
        "Theo Quyết định số 07/QĐ-UBND ngày 06 tháng 3 năm 2023 của Chủ tịch Ủy ban nhân dân huyện Phước Sơn";
    assert_eq!(words(&rows[3][0]), decision);
    assert_eq!(words(&rows[4][0]), "Hội nghị tổng kết");
    let row: Vec<String> = rows[HEADINGS + 1].iter().map(words).collect();
    // 06/3/2023 as spreadsheets count days.
    let expected =
        ["1", "Hồ Thị Liễu", "Cá nhân", "", "Thôn 2", "Giấy khen", "Đã có thành tích xuất sắc", "07/QĐ-UBND", "44991"];
    assert_eq!(row[..9], expected);
    assert!(matches!(rows[HEADINGS + 1][9], Data::Float(amount) if amount == 450_000.0));
    assert_eq!(row[11], "");
}

#[test]
fn a_draft_says_so() {
    let draft = awarded("Hồ Thị Liễu", "Thôn 2").replace("decision = { number = 7, date = 2023-03-06 }\n", "");
    let dossier = dossier(&draft, root());
    let rows = rows(&write(&dossier.conference, file).unwrap());
    assert_eq!(words(&rows[3][0]), "Dự thảo: chưa có số quyết định");
    assert_eq!([words(&rows[HEADINGS + 1][7]), words(&rows[HEADINGS + 1][8])], ["", ""]);
}

#[test]
fn a_cell_is_never_a_formula() {
    for name in ["=1+1", "+84 235", "-Hồ Thị Liễu", "@SUM(A1:A9)", "=HYPERLINK(\"http://a\")", "'=1", "<b>&amp;"]
    {
        let dossier = dossier(&awarded(name, name), root());
        let rows = rows(&write(&dossier.conference, |_| Some(name.to_owned())).unwrap());
        let row = &rows[HEADINGS + 1];
        for column in [1, 4, 11] {
            assert_eq!(row[column], Data::String(name.to_owned()));
        }
    }
}

/// A part of the archive that a register is.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn it_is_printed_on_lying_paper_with_its_headings_on_each_page() {
    let dossier = dossier(&awarded("Hồ Thị Liễu", "Thôn 2"), root());
    let bytes = write(&dossier.conference, file).unwrap();
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""), "{sheet}");
    assert!(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>") && sheet.contains("fitToHeight=\"0\""), "{sheet}");
    assert!(sheet.contains("ySplit=\"7\"") && sheet.contains("state=\"frozen\"") && sheet.contains("&amp;P/&amp;N"));
    let book = part(&bytes, "xl/workbook.xml");
    assert!(book.contains("!$7:$7</definedName>"), "{book}");
    // The file's path is for the screen.
    assert!(book.contains("!$A$1:$K$10</definedName>"), "{book}");
}

#[test]
fn the_same_awards_give_the_same_bytes() {
    let folder = example();
    let text = fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap();
    let made = || write(&dossier(&text, &folder).conference, file).unwrap();
    let first = made();
    // Times in an archive count in steps of two seconds: what stands there is looked for, not waited for.
    let year = |bytes: &[u8], at: usize| 1980 + (u16::from_le_bytes([bytes[at], bytes[at + 1]]) >> 9);
    let entries: Vec<usize> = (0..first.len() - 4).filter(|at| first[*at..].starts_with(b"PK\x03\x04")).collect();
    assert!(entries.len() > 5);
    assert!(entries.iter().all(|at| year(&first, at + 12) == 1980));
    assert!(part(&first, "docProps/core.xml").matches("2023-03-06T00:00:00Z").count() == 2);
    assert_eq!(first, made());
}
