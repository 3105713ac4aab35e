//! Containers of spreadsheets around parts that may hold anything.

use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const SHEET: &str =
    r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>"#;

/// An archive of `files`. They are not compressed: it is the files that are in question.
pub fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        // Two files of one name, and names that are too long, are refused by the writer.
        if writer.start_file(*path, options).is_ok() {
            writer.write_all(bytes).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook with one sheet, in which `parts` stand instead of sound ones.
pub fn xlsx(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let sound = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/worksheets/sheet1.xml", SHEET),
    ];
    let others = sound.iter().filter(|(path, _)| parts.iter().all(|(part, _)| part != path));
    let others = others.map(|(path, text)| (*path, text.as_bytes()));
    archive(&parts.iter().copied().chain(others).collect::<Vec<_>>())
}

/// A workbook whose sheet holds the cells of `text`, which tabs and line ends divide.
pub fn table(text: &str) -> Vec<u8> {
    let mut sheet = SHEET.replace("<sheetData/></worksheet>", "<sheetData>");
    for line in text.split('\n') {
        sheet += "<row>";
        for cell in line.split('\t') {
            // A figure is a number, as a person's program would have it.
            match cell.parse::<u32>() {
                Ok(number) => sheet += &format!("<c><v>{number}</v></c>"),
                Err(_) => sheet += &format!("<c t=\"inlineStr\"><is><t>{}</t></is></c>", escaped(cell)),
            }
        }
        sheet += "</row>";
    }
    sheet += "</sheetData></worksheet>";
    xlsx(&[("xl/worksheets/sheet1.xml", sheet.as_bytes())])
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// An OpenDocument spreadsheet with this `content.xml`.
pub fn ods(content: &[u8]) -> Vec<u8> {
    let manifest = r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#;
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ])
}

const SECTOR: usize = 512;
const END: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;

/// A compound file, as the programs before 2007 write it, with one stream.
pub fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    // Smaller streams would lie in the sectors of another one.
    let length = stream.len().max(4096);
    let sectors = length.div_ceil(SECTOR);
    // The table and the folder stand in front: sectors 0 and 1, or as many as the table takes.
    let tables = (sectors + 2).div_ceil(SECTOR / 4 - 1).max(1);
    let number = |at: usize| u32::try_from(at).unwrap();
    let mut file = vec![0_u8; SECTOR];
    file[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    for (at, word) in [(24, 0x3e_u16), (26, 3), (28, 0xfffe), (30, 9), (32, 6)] {
        file[at..at + 2].copy_from_slice(&word.to_le_bytes());
    }
    for (at, long) in [(44, number(tables)), (48, number(tables)), (56, 4096), (60, END), (68, END)] {
        file[at..at + 4].copy_from_slice(&long.to_le_bytes());
    }
    for entry in 0..109 {
        let sector = if entry < tables { number(entry) } else { FREE };
        file[76 + 4 * entry..80 + 4 * entry].copy_from_slice(&sector.to_le_bytes());
    }
    let mut table = vec![0xffff_fffd; tables];
    table.push(END);
    table.extend((1..sectors).map(|at| number(tables + 1 + at)));
    table.push(END);
    table.resize(tables * SECTOR / 4, FREE);
    file.extend(table.iter().flat_map(|long| long.to_le_bytes()));
    file.extend(entry("Root Entry", 5, 1, END, 0));
    file.extend(entry(name, 2, FREE, number(tables + 1), number(length)));
    file.resize((tables + 2) * SECTOR, 0);
    file.extend(stream);
    file.resize((tables + 2 + sectors) * SECTOR, 0);
    file
}

/// An entry of a compound file's folder.
fn entry(name: &str, kind: u8, child: u32, start: u32, size: u32) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u16::try_from(entry.len() + 2).unwrap();
    entry.resize(128, 0);
    entry[64..66].copy_from_slice(&length.to_le_bytes());
    entry[66] = kind;
    entry[67] = 1;
    for (at, long) in [(68, FREE), (72, FREE), (76, child), (116, start), (120, size)] {
        entry[at..at + 4].copy_from_slice(&long.to_le_bytes());
    }
    entry
}
