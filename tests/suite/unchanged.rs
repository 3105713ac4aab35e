//! Whatever a person types stands on the page as typed, or the place in the file is named: fixed texts and any text at all
//! in all fields. How it is looked for on the pages stands in `held`.

use std::ops::RangeInclusive;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRng, TestRunner};
use unicode_normalization::UnicodeNormalization;

use vanthu::diag::Problems;

use crate::held::{BOTH, Field, Kind, conference, differing, fields, held, held_as, plain, plainly, printed, settled};
use crate::support::told;

// ---- Fixed texts in all fields -----------------------------------------------------

#[test]
fn every_field_is_printed_in_some_document() {
    for field in fields() {
        assert!(!field.documents().is_empty(), "{} is printed nowhere", field.name);
    }
}

/// Texts that mean something to TOML, MiniJinja, Typst or Markdown, for fields of one line. None
/// begins with a capital or ends with a stop, so that every field prints it whole.
const LINES: &[&str] = &[
    "{{ agency.name }}",
    "{% raw %} x",
    "{# ghi chú #} x",
    "{{ \"a\" ~ 'b' }}{%- if x -%}",
    "#let x = 1",
    "#panic( \"x\")",
    "#\"; #x",
    "\"; #panic() //",
    "*/ x",
    "/* x",
    "// x",
    "https://a.vn/b?c=d&e=f#g h",
    "*đậm* _nghiêng_ `mã`",
    "$ x^2 $ @y <z> ~ \\",
    "a \\u{41} \\n \\\" \\# \\\\",
    "- gạch -- đầu --- dòng",
    "= đề mục",
    "+ số",
    "/ thuật: ngữ",
    "1. một",
    "[a](b) [ ] ]] )) }}",
    "'đơn' \"kép\" “cong” ’ … ... ---",
    "' \"\"\" ''' x",
    "ǁ1ǁ x ǁ0ǁ ǁ0ǁ1ǁ",
    "tie\u{302}\u{301}ng Vie\u{323}\u{302}t phu\u{31b}\u{301}c",
    "a\u{a0}b c\td   e",
    "%s {0} ${x} $(x) %x% ^ | & ; !",
    "<b>x</b> &amp; &#65; <!-- x",
    "x²  ½ № € ₫ × ± ° – — ‘",
    "ß ﬁ ŉ ǆ ŀ ı",
];

/// Texts for fields with light Markdown, and how they read where that is not as typed.
const PROSE: &[(&str, Option<&str>)] = &[
    ("{{ agency.name }} {% raw %}", None),
    ("#let x = 1\n#panic(\"x\")", None),
    ("\"; #panic() //", None),
    ("]; #panic() [", None),
    ("# đề mục\n\n## hai", None),
    ("đề mục\n===", None),
    ("    thụt bốn\n\n\tthụt một", None),
    ("```typ\n#x\n```", None),
    ("~~~ x\ny", None),
    ("> trích\n> tiếp", None),
    ("[a]: http://b.vn \"c\"", None),
    ("x [a]\n\n[a]: http://b.vn", None),
    ("![a](b) [c](d \"e\") [f][g] <http://a.vn>", None),
    ("<b>x</b> <!-- x --> <div>\n</div>", None),
    ("&amp; &#65; &nbsp; &nosuch;", None),
    ("\\# \\_ \\[ \\\\ \\a \\", None),
    ("a\\\nb  \nc", None),
    ("a_b_c _x_ __y__ `z` ~~t~~", None),
    ("| a | b |\n|---|---|\n| c | d |", None),
    ("$ x $ @y <z> ~ -- --- ...x", None),
    ("---", None),
    ("ǁ1ǁ và ǁ0ǁ", None),
    ("tie\u{302}\u{301}ng Vie\u{323}\u{302}t", None),
    ("*/ x", None),
    ("/* y // z", None),
    ("5 * 3 * 2 ** x", None),
    ("một *hai* ba **bốn** ***năm***", Some("một hai ba bốn năm")),
    ("2 \\* 3", Some("2 * 3")),
    ("*a*b **c**d", Some("ab cd")),
    ("mở:\n\n- một\n- hai\n  - ba", Some("mở:\n- một\n- hai\n+ ba")),
    ("mở:\n\n3. một\n4. hai", None),
    ("mở:\n* một\n* hai", Some("mở:\n- một\n- hai")),
];

/// Both documents with `typed` in all fields of a kind must read as `read` says.
fn in_all_fields(kind: Kind, typed: &str, read: &str) {
    let (text, _) = conference(|field| if field.kind == kind { typed.to_owned() } else { field.word.clone() });
    let mut problems = Problems::new();
    let documents = printed(&text, BOTH, &mut problems);
    assert!(problems.iter().next().is_none(), "{typed:?}\n{}--- the file:\n{text}", told(&problems));
    let read: String = read.nfc().collect();
    for (document, plain) in documents.iter().zip(plain()) {
        let put = |page: String, field: &Field| field.put(&page, &read, &read);
        let expected = settled(&fields().iter().filter(|field| field.kind == kind).fold(plain.letters.clone(), put));
        let found = settled(&document.letters.nfc().collect::<String>());
        let [wrong, right] = differing(&found, &expected);
        assert!(found == expected, "{typed:?}: {} reads {wrong:?} instead of {right:?}\n{text}", document.id);
    }
}

#[test]
fn signs_of_other_languages_are_letters_in_every_line() {
    for typed in LINES {
        in_all_fields(Kind::Line, typed, typed);
    }
}

#[test]
fn signs_of_other_languages_are_letters_in_every_prose() {
    for (typed, read) in PROSE {
        let read = read.unwrap_or(typed);
        in_all_fields(Kind::Prose, typed, read);
        for field in fields().iter().filter(|field| field.kind == Kind::Ended) {
            held_as(field, typed, read).unwrap_or_else(|reason| panic!("{reason}"));
        }
    }
}

/// Texts of which something cannot stand on paper. The font has the last one's letter, but not its
/// capital.
const UNPRINTABLE: &[&str] =
    &["", " \n ", "a\u{0}b", "שלום b", "日本 b", "a\u{200b}b c", "một\nhai", "🎉 x", "\u{feff}a \u{ad}b", "ԗ b"];

/// What cannot be printed is reported at its place, in every field.
#[test]
fn what_cannot_be_printed_is_reported_at_its_place() {
    for field in fields() {
        for value in UNPRINTABLE {
            held(field, value).unwrap_or_else(|reason| panic!("{reason}"));
        }
    }
}

// ---- Any text in any field -----------------------------------------------------------

const WORDS: &[&str] =
    &["Phước", "Sơn", "thi đua", "ngữ", "Đảng", "ƯỠNG", "vượt 103,5%", "2022", "xã", "Ủy ban", "A", "x"];
const SNIPPETS: &[&str] = &[
    "{{ x }}",
    "{% raw %}",
    "{% endraw %}",
    "#let x = 1",
    "*/",
    "//",
    "/*",
    "\"\"\"",
    "'''",
    "./.",
    "&amp;",
    "<b>",
    "-->",
    "#show: x",
    "]]",
    "))",
    "\\u{41}",
    "{{",
    "}}",
    "{%",
    "{#",
    "#{",
    "$x$",
    "@a",
    "<a>",
    "http://",
    "--",
    "...",
    "\\\"",
];
const MARKS: &[&str] = &[
    "e\u{302}\u{301}",
    "u\u{31b}\u{323}",
    "\u{301}",
    "a\u{323}\u{302}",
    "\u{212b}",
    "ﬃ",
    "ß",
    "İ",
    "ΐ",
    "ǆ",
    "ſ",
    "\u{1e9e}",
];
const ODD: &[&str] = &[
    "🎉",
    "👨\u{200d}👩",
    "שלום",
    "العربية",
    "\u{200b}",
    "\u{ad}",
    "\u{202e}",
    "\u{7}",
    "\u{0}",
    "\u{85}",
    "\u{2028}",
    "日本",
    "\r\n",
    "\r",
    "\u{fe0f}",
    "\u{feff}",
    "\u{e000}",
    "\u{10ffff}",
    "\u{1680}",
    "\u{3000}",
];

fn piece() -> impl Strategy<Value = String> {
    let signs = select("#[]{}$*_`\"\\<>@=-+/~|&%'.;:,!?()^".chars().collect::<Vec<_>>());
    let spaces = select(vec![" ", "  ", "\t", "\u{a0}"]).prop_map(str::to_owned);
    // Blocks that the font has, more or less: Latin, Vietnamese, punctuation, Greek and Cyrillic.
    const BLOCKS: &[RangeInclusive<char>] = &[
        '\u{20}'..='\u{7e}',
        '\u{a1}'..='\u{17f}',
        '\u{1ea0}'..='\u{1ef9}',
        '\u{2010}'..='\u{2027}',
        '\u{370}'..='\u{52f}',
    ];
    let letters = proptest::char::ranges(BLOCKS.into());
    prop_oneof![
        6 => select(WORDS).prop_map(str::to_owned),
        6 => proptest::collection::vec(signs, 1..6).prop_map(String::from_iter),
        4 => select(SNIPPETS).prop_map(str::to_owned),
        4 => spaces,
        3 => proptest::collection::vec(letters, 1..5).prop_map(String::from_iter),
        2 => select(MARKS).prop_map(str::to_owned),
    ]
}

/// Mostly what can be printed; now and then anything at all.
fn line() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        select(ODD).prop_map(str::to_owned),
        proptest::collection::vec(any::<char>(), 1..4).prop_map(String::from_iter)
    ];
    let usual = || proptest::collection::vec(piece(), 1..7).prop_map(|pieces| pieces.concat());
    prop_oneof![
        4 => usual(),
        1 => (usual(), odd, usual()).prop_map(|(before, odd, after)| before + &odd + &after),
    ]
}

/// Lines without the signs that are Markdown's.
fn prose() -> impl Strategy<Value = String> {
    let joined = (proptest::collection::vec(line(), 1..4), select(vec!["\n", "\n\n"]));
    joined.prop_map(|(lines, with)| plainly(&lines.join(with)))
}

fn any_field() -> impl Strategy<Value = (usize, String)> {
    (0..fields().len()).prop_flat_map(|index| {
        let text = if fields()[index].kind == Kind::Line { line().boxed() } else { prose().boxed() };
        (Just(index), text)
    })
}

/// The same cases on every run; `PROPTEST_CASES=50000` looks further.
#[test]
fn any_text_comes_back_or_is_reported() {
    let usual = Config { failure_persistence: None, ..Config::default() };
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { usual.cases } else { 200 };
    let config = Config { cases, ..usual };
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    let result = TestRunner::new_with_rng(config, rng)
        .run(&any_field(), |(index, value)| held(&fields()[index], &value).map_err(TestCaseError::fail));
    result.unwrap_or_else(|fault| panic!("{fault}"));
}
