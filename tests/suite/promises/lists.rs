//! Any bytes can be a list of recipients: what is read of it is lifted with its conference, what is wrong is told.
//!
//! The first byte chooses what the others are: a file as it is, or what stands in a sound container, so that they need
//! not guess a checksum first. The second one chooses how the conference asks for the list.

use vanthu::diag::{Problems, Source};
use vanthu::list;
use vanthu::model::{Below, ConferenceFile, lift};
use vanthu::rules::law::judge_law;
use vanthu::rules::text::judge_text;
use vanthu::table::read;

use super::containers::{compound, ods, table, xlsx};
use super::telling::can_be_told;

const CONFERENCE: &str = r#"
[agency]
name = "Ủy ban nhân dân huyện Phước Sơn"
[conference]
name = "Hội nghị tổng kết"
year = 2022
date = 2023-03-10
chair = "trung"
[[people]]
id = "trung"
name = "Lê Quang Trung"
titles = ["Chủ tịch UBND huyện"]
[[awards]]
form = "giay-khen"
list = "a.csv"
"#;

/// What the conference says of its list.
const ASKED: [&str; 6] = [
    "",
    "bonus = true\nhidden = \"skip\"\n",
    "hidden = \"include\"\nsheet = \"Danh sách\"\n",
    "columns = { name = \"B\", unit = \"C\", amount = \"D\" }\n",
    "[[awards]]\nform = \"lao-dong-tien-tien\"\nlist = \"a.csv\"\n",
    "columns = { name = \"Họ và tên\", kind = \"Loại\" }\norder = \"name\"\n",
];

pub fn holds(bytes: &[u8]) {
    let [form, asked, rest @ ..] = bytes else { return };
    let list = match form % 8 {
        0 => rest.to_vec(),
        1 => table(&String::from_utf8_lossy(rest)),
        2 => xlsx(&[("xl/worksheets/sheet1.xml", rest)]),
        3 => {
            let parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"];
            let pieces = rest.split(|byte| *byte == 0x1e);
            xlsx(&parts.into_iter().zip(pieces).collect::<Vec<_>>())
        }
        4 => ods(rest),
        5 => compound("Workbook", rest),
        6 => compound("Book", rest),
        _ => [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", rest].concat(),
    };
    judged(&list, ASKED[usize::from(*asked) % ASKED.len()]);
}

/// Reads `list` for a conference that says `asked` of it.
fn judged(list: &[u8], asked: &str) {
    let source = Source::new("hoi-nghi.toml", format!("{CONFERENCE}{asked}"));
    let mut problems = Problems::new();
    let file: ConferenceFile = read(&source, &mut problems).unwrap();
    let lists = list::read(&file.awards, |name| Ok(Some((name.to_owned(), list.to_vec()))), &mut problems);
    assert_eq!(lists.len(), file.awards.len());
    let rows = lists.iter().flatten().flatten();
    // What is read of a cell stands in a cell.
    for row in rows {
        let span = &row.recipient.name.span;
        assert!(span.source.is_grid() && !row.recipient.name.text.trim().is_empty());
        assert!(!span.text().contains(['\t', '\n']), "{:?}", span.text());
    }
    if let Some(conference) = lift(&source, file, Below::default(), lists, &mut problems) {
        problems.extend(judge_text(&conference));
        problems.extend(judge_law(&conference));
    }
    can_be_told(problems, &String::from_utf8_lossy(list));
}
