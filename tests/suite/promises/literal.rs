//! Any text stands on the page as typed, wherever a template prints it, or its place in the file is named.
//!
//! With 0xff in front, the second byte chooses a field of a conference, which is made on the built-in pack; so much takes half
//! a second. Else the text stands in a template that prints it where a value can stand, and does nothing else.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use vanthu::diag::{Problems, Source};
use vanthu::model::{Below, ConferenceFile, lift};
use vanthu::pack::Pack;
use vanthu::table::read;
use vanthu::template::{Engine, Ledger, context, words};
use vanthu::typeset::{Files, Shared, Text, compile, load_fonts, pages};

use super::bundle::listed;
use super::telling::can_be_told;
use crate::held::{Kind, fields, held, plainly, squashed};
use crate::reading::letters;

/// As many texts are laid out before Typst forgets them.
const REMEMBERED: usize = 256;

pub fn holds(bytes: &[u8]) {
    static SEEN: AtomicUsize = AtomicUsize::new(1);
    match bytes {
        [0xff, field, text @ ..] => {
            let Ok(text) = std::str::from_utf8(text) else { return };
            let field = &fields()[usize::from(*field) % fields().len()];
            let text = if field.kind == Kind::Line { text.to_owned() } else { plainly(text) };
            held(field, &text).unwrap_or_else(|reason| panic!("{reason}"));
        }
        text => {
            let Ok(text) = std::str::from_utf8(text) else { return };
            printed(text);
        }
    }
    if SEEN.fetch_add(1, Ordering::Relaxed).is_multiple_of(REMEMBERED) {
        vanthu::typeset::forget();
    }
}

/// Prints a line in markup, among others in code, changed by filters, and a prose; a sign stands between two of them.
const TEMPLATE: &str = r#"#set page(width: 100cm, height: auto)
#set text(font: "Liberation Serif", lang: "vi", hyphenate: false)
#let para(body) = [#body \ ]
#let bullets(level: 1, items) = items.join()
#let numbers(start: 1, items) = items.join()
#let shown(..all, named: none) = [#all.pos().join()#named]
{%- set line = indicators[0].unit %}
1|{{ line }}|2|*{{ line }}*|3|#shown({{ line }}, named: {{ line }})|4|#({{ [line, line] }}).join()|5
{% set kept = line %}{{ kept | upper }}|6|#("a": {{ kept }}).a|7 // {{ line }}
/* {{ line }} */|8|{{ outcomes.limitations[0] | prose }}|9|{{ outcomes.limitations[0] | paragraphs }}|
"#;

const CONFERENCE: &str = r#"
[agency]
name = "Ủy ban nhân dân huyện Phước Sơn"
[conference]
name = "Hội nghị"
year = 2022
date = 2023-03-10
chair = "a"
[[people]]
id = "a"
name = "Lê Quang Trung"
titles = ["Chủ tịch UBND huyện"]
"#;

struct Press {
    engine: Engine,
    shared: Shared,
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let files: [(&str, &[u8]); 2] =
        [("pack.toml", b"name = \"goi\"\n"), ("templates/bao-cao.typ.j2", TEMPLATE.as_bytes())];
    let pack = Pack::open_bundle("goi.zip", &listed(&[("goi", &files)]), &mut Problems::new()).unwrap();
    let pack = std::sync::Arc::new(pack);
    let fonts = load_fonts(&pack, &[]).unwrap();
    Press { engine: Engine::new(pack.clone(), None), shared: Shared::new(fonts, Files::new(pack, None)) }
});

fn printed(text: &str) {
    let value = toml::Value::String(text.to_owned()).to_string();
    let file = format!(
        "{CONFERENCE}[[indicators]]\nname = \"a\"\nplan = 1\nunit = {value}\n[[outcomes]]\nkind = \"limitation\"\ntext = {value}\n"
    );
    let source = Source::new("hoi-nghi.toml", file);
    let mut problems = Problems::new();
    let file: ConferenceFile = read(&source, &mut problems).unwrap();
    let conference = lift(&source, file, Below::default(), Vec::new(), &mut problems);
    can_be_told(problems, text);
    let Some(conference) = conference else { return };
    let Some(document) = conference.documents.first() else { panic!("no report") };
    let ledger = Ledger::default();
    let rendered = PRESS.engine.render("bao-cao", context(&conference, document, &ledger), &ledger);
    let rendered = rendered.unwrap_or_else(|fault| panic!("{fault:?}"));
    let laid_out = Text::new(&PRESS.shared, rendered.text.clone(), document.date.value).unwrap();
    let (compiled, warnings) = compile(&laid_out);
    let compiled = compiled.unwrap_or_else(|errors| panic!("{errors:?}\n{}", rendered.text));
    assert!(warnings.is_empty(), "{warnings:?}\n{}", rendered.text);
    let line = conference.indicators[0].unit.as_ref().unwrap();
    let prose = words(&conference.outcomes[0].text);
    let (small, large) = (&*line.text, line.text.to_uppercase());
    let expected =
        format!("1|{small}|2|{small}|3|{small}{small}|4|{small}{small}|5{large}|6|{small}|7|8|{prose}|9|{prose}|");
    assert_eq!(squashed(&letters(&pages(&compiled, &laid_out))), squashed(&expected), "{}", rendered.text);
}
