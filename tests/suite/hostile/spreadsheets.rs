//! Lists that are made to harm: archives that unpack without end, sheets that lie, formulas and links.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{Case, all_hold, conference, listed, put};
use crate::support::{out, said, small, vanthu};

const CHECK: &[&str] = &["check", "--data-only"];
const SHEET: &str = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// An archive of these files; a file is a part that is repeated.
fn archive(files: &[(&str, &[(&str, usize)])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, parts) in files {
        writer.start_file(*path, SimpleFileOptions::default().large_file(true)).unwrap();
        for (part, times) in *parts {
            // In stretches, so that a gigabyte takes no memory here.
            let stretch = part.repeat((1_usize << 20).div_ceil(part.len()).min(*times));
            let mut left = part.len() * times;
            while left > 0 {
                let now = left.min(stretch.len());
                writer.write_all(&stretch.as_bytes()[..now]).unwrap();
                left -= now;
            }
        }
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook whose sheet is made of these parts, with the sheet's place and the shared texts.
fn workbook(place: &str, shared: &[(&str, usize)], sheet: &[(&str, usize)]) -> Vec<u8> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
    };
    let relations = |all: String| format!("<Relationships xmlns=\"{PACKAGE}\">{all}</Relationships>");
    let root = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
    let book =
        relations(relation("rId1", "worksheet", place) + &relation("rId2", "sharedStrings", "sharedStrings.xml"));
    let sheets = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    archive(&[
        (
            "[Content_Types].xml",
            &[("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>", 1)],
        ),
        ("_rels/.rels", &[(&root, 1)]),
        ("xl/workbook.xml", &[(&sheets, 1)]),
        ("xl/_rels/workbook.xml.rels", &[(&book, 1)]),
        ("xl/sharedStrings.xml", shared),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

const PLACE: &str = "worksheets/sheet1.xml";
const NONE: &[(&str, usize)] = &[("<sst/>", 1)];

fn list(name: &'static str, ends: &'static str, file: &'static str, bytes: impl Fn() -> Vec<u8> + 'static) -> Case {
    Case::new(name, CHECK, ends, move |folder: &Path| {
        conference(listed(file))(folder);
        put(folder, file, &bytes());
    })
}

pub fn cases() -> Vec<Case> {
    let xlsx = |name, ends, bytes: fn() -> Vec<u8>| list(name, ends, "ds.xlsx", bytes);
    vec![
        xlsx("XLSX that unpacks to 1 GB", "list-unreadable", || workbook(PLACE, NONE, &[(" ", 1 << 30)])).heavy(),
        xlsx("XLSX with one text of 100 MB", "list-unreadable", || {
            let head = format!("{SHEET}<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
            let tail = "</t></is></c></row></sheetData></worksheet>";
            workbook(PLACE, NONE, &[(&head, 1), ("x", 100 << 20), (tail, 1)])
        })
        .heavy(),
        xlsx("XLSX with 50 million tags", "list-unreadable", || {
            workbook(PLACE, NONE, &[(SHEET, 1), ("<sheetData>", 1), ("<a>", 50_000_000)])
        })
        .heavy(),
        xlsx("XLSX whose entities unfold", "list-unreadable", || {
            let entities: String =
                (1..20).map(|n| format!("<!ENTITY e{n} \"{}\">", format!("&e{};", n - 1).repeat(10))).collect();
            let sheet = format!(
                "<!DOCTYPE w [<!ENTITY e0 \"aaaaaaaaaa\">{entities}]>{SHEET}<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e19;</t></is></c></row></sheetData></worksheet>"
            );
            workbook(PLACE, NONE, &[(&sheet, 1)])
        }),
        xlsx("XLSX with its sheet outside", "list-unreadable", || {
            workbook("../../../../etc/passwd", NONE, &[("<a/>", 1)])
        }),
        xlsx("XLSX with a million merged areas", "list-unreadable", || {
            let head = format!("{SHEET}<sheetData/><mergeCells>");
            workbook(
                PLACE,
                NONE,
                &[(&head, 1), ("<mergeCell ref=\"A1:XFD1048576\"/>", 1_000_000), ("</mergeCells></worksheet>", 1)],
            )
        })
        .heavy(),
        xlsx("XLSX with a cell at the far end", "list-no-headings", || {
            let sheet = format!(
                "{SHEET}<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>"
            );
            workbook(PLACE, NONE, &[(&sheet, 1)])
        }),
        list("ODS with 4 billion rows of 4 billion cells", "list-unreadable", "ds.ods", || {
            let content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:spreadsheet><table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"4000000000\"><table:table-cell table:number-columns-repeated=\"4000000000\" office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
            archive(&[
                ("mimetype", &[("application/vnd.oasis.opendocument.spreadsheet", 1)]),
                ("content.xml", &[(content, 1)]),
            ])
        }),
        list("ODS that unpacks to 1 GB", "list-unreadable", "ds.ods", || {
            archive(&[("content.xml", &[(" ", 1 << 30)])])
        })
        .heavy(),
        list("CSV of one line of 60 MB", "list-no-headings", "ds.csv", || b"a,".repeat(30 << 20)).heavy(),
        list("CSV with a quote that is never closed", "list-unreadable", "ds.csv", || {
            [&b"\""[..], &b"a\n".repeat(20 << 20)].concat()
        })
        .heavy(),
    ]
}

#[test]
fn archives_that_unfold_are_refused() {
    all_hold(&cases());
}

/// What is read of a formula or a link to another file is the value that was seen last; nothing is computed, and nothing else opened.
#[test]
fn formulas_are_read_by_the_value_that_was_seen() {
    let cell = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let sheet = format!(
        "{SHEET}<sheetData><row r=\"1\">{}{}{}</row>\
         <row r=\"2\">{}<c r=\"B2\" t=\"str\"><f>[1]Sheet1!$A$1</f><v>Lê Thị Ngoài</v></c>{}</row>\
         <row r=\"3\">{}<c r=\"B3\" t=\"str\"><f>cmd|' /C calc'!A0</f><v>Hồ Văn Trong</v></c>{}</row></sheetData></worksheet>",
        cell("A1", "TT"),
        cell("B1", "Họ và tên"),
        cell("C1", "Đơn vị"),
        cell("A2", "1"),
        cell("C2", "Thôn 1"),
        cell("A3", "2"),
        cell("C3", "Thôn 2"),
    );
    let folder = tempfile::tempdir().unwrap();
    conference(listed("ds.xlsx"))(folder.path());
    put(folder.path(), "ds.xlsx", &workbook(PLACE, NONE, &[(&sheet, 1)]));
    let source = vanthu(folder.path(), &["source", "quyet-dinh"]);
    for name in ["Lê Thị Ngoài", "Hồ Văn Trong"] {
        assert!(out(&source).contains(name), "{}", said(&source));
    }
}

/// Names that a spreadsheet would take for formulas stay texts in the register.
#[test]
fn the_register_computes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let names = ["=cmd|' /C calc'!A0 a", "+1+cmd a", "@SUM(A1) a", "-2+3 a", "=HYPERLINK(\"http://127.0.0.1:9\") a"];
    let recipients: String = names
        .iter()
        .map(|name| format!("[[awards.recipients]]\nname = '{}'\nkind = \"ca-nhan\"\n", name.replace('\'', "’")))
        .collect();
    let more = format!(
        "[documents.quyet-dinh]\nnumber = 7\nbases = [\"Luật Thi đua, khen thưởng\"]\n[[awards]]\nform = \"giay-khen\"\nreason = \"có thành tích\"\n{recipients}"
    );
    put(folder.path(), "hoi-nghi.toml", small(&more).as_bytes());
    let run = vanthu(folder.path(), &["build"]);
    let register =
        fs::read(folder.path().join("ket-qua/so-khen-thuong.xlsx")).unwrap_or_else(|_| panic!("{}", said(&run)));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(register)).unwrap();
    let sheet = book.sheet_names()[0].clone();
    assert!(book.worksheet_formula(&sheet).unwrap().is_empty());
    let cells = book.worksheet_range(&sheet).unwrap();
    for begin in ["=cmd|", "+1+cmd a", "@SUM(A1) a", "-2+3 a", "=HYPERLINK("] {
        let is_text = |cell: &Data| matches!(cell, Data::String(text) if text.starts_with(begin));
        assert!(cells.rows().flatten().any(is_text), "{begin}");
    }
}
