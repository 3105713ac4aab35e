//! What is typed into the keys of awards, programme, preparations and of each document is printed as
//! it was typed, whatever it means to TOML's readers behind: no value becomes markup.

use vanthu::diag::Problems;

use crate::reading::letters;
use crate::support::{make_all, open, root, told, without_rules};

/// Every text key that the report and the notice do not print. `⟨...⟩` is a text; its number tells it
/// from the others.
const CONFERENCE: &str = r#"
[agency]
name = "Ủy ban nhân dân xã Phước Hiệp"
address = ⟨⟩
phone = ⟨⟩
fax = ⟨⟩
email = ⟨⟩
website = ⟨⟩
[conference]
name = "Hội nghị tổng kết"
year = 2025
date = 2026-01-15
time = 07:30:00
ends = 11:00:00
venue = ⟨⟩
funding = ⟨⟩
budget = 40105000
chair = "a"
secretary = "b"
[[people]]
id = "a"
name = ⟨⟩
titles = ["Chủ tịch UBND xã", "Chủ tịch Hội đồng Thi đua - Khen thưởng xã"]
[[people]]
id = "b"
name = ⟨⟩
titles = [⟨⟩]
[[attendees]]
person = "b"
[[attendees]]
group = ⟨⟩
count = 3
[[agenda]]
time = 07:30:00
content = ⟨⟩
by = ⟨⟩
[[preparations]]
to = [⟨⟩, ⟨⟩]
with = [⟨⟩]
task = ⟨⟩
deadline = 2026-01-10
[[directives]]
to = [⟨⟩]
with = [⟨⟩]
task = ⟨⟩
measure = ⟨⟩
[[indicators]]
name = ⟨⟩
unit = ⟨⟩
plan = 3
[[movements]]
name = ⟨⟩
[[awards]]
form = "giay-khen"
decision = { number = 27, date = 2026-01-07 }
reason = ⟨⟩
[[awards.recipients]]
kind = "tap-the"
name = ⟨⟩
unit = ⟨⟩
amount = 1410000
[[awards.recipients]]
honorific = ⟨⟩
name = ⟨⟩
position = ⟨⟩
unit = ⟨⟩
reason = ⟨⟩
amount = 710000
direct = true
[[awards]]
form = "bang-khen"
by = ⟨⟩
counts = { individuals = 2 }
[documents.quyet-dinh]
bases = [⟨⟩, ⟨⟩]
recipients = [⟨⟩]
drafter = "PL"
copies = 3
[documents.to-trinh]
opening = ⟨⟩
closing = ⟨⟩
[documents.to-trinh.agency]
name = "Hội đồng Thi đua - Khen thưởng xã Phước Hiệp"
superior = ⟨⟩
symbol = "HĐTĐKT"
[documents.cong-van]
number = 5
unit = "VHXH"
date = 2025-12-04
deadline = 2025-12-12
to = [⟨⟩, ⟨⟩]
subject = ⟨⟩
[documents.bien-ban]
opening = ⟨⟩
[[documents.bien-ban.sections]]
title = ⟨⟩
text = ⟨⟩
[documents.ke-hoach]
bases = [⟨⟩]
[documents.theo-doi]
closing = ⟨⟩
"#;

/// Signs that mean something to Typst, MiniJinja or light Markdown, without capitals, which a phrase
/// may lose, and without what ends a sentence.
const HOSTILE: &[&str] = &[
    "x#panic(\"a\")x",
    "x{{ doc.number }}{% raw %}x",
    "x\\u{41}\"; ]) } #x",
    "x$ a^2 $ @b <c> ~ `d` _e_ x",
    "x= đề /* x // y",
];

fn word(index: usize) -> String {
    let letter = |number: usize| char::from(b"bcdfghklmn"[number % 10]);
    format!("z{}{}q", letter(index / 10), letter(index))
}

#[test]
fn what_is_typed_is_printed_in_the_new_documents() {
    for hostile in HOSTILE {
        let mut text = String::new();
        let mut typed = Vec::new();
        for (index, piece) in CONFERENCE.split("⟨⟩").enumerate() {
            if index > 0 {
                let value = format!("{} {hostile}", word(index));
                text += &toml::Value::String(value.clone()).to_string();
                typed.push((index, value));
            }
            text += piece;
        }
        let mut problems = Problems::new();
        let dossier = open(&text, root(), &mut problems).unwrap_or_else(|| panic!("{}\n{text}", told(&problems)));
        let mut all = String::new();
        let made = make_all(dossier);
        assert_eq!(made.len(), 11, "{:?}", made.iter().map(|(id, _)| *id).collect::<Vec<_>>());
        for (id, made) in made {
            let told = told(&without_rules(made.problems));
            assert!(made.pdf.is_some(), "{id}: {told}");
            all += &letters(&made.pages);
        }
        // Names and titles stand in capitals in places; a dash may be kept from a line's begin.
        let all = all.to_lowercase().replace('\u{a0}', "");
        for (index, value) in typed {
            let bare: String = value.to_lowercase().split_whitespace().collect();
            assert!(all.contains(&bare), "value {index} is printed nowhere as typed: {value}");
        }
    }
}
