//! Whatever a person types stands on the page as typed, or the place in the file is named.
//!
//! The one idea: every text field of a conference holds a word of its own; the letters of the
//! laid-out pages with another text in a field must be the same letters with the text in place of
//! the word. So no field can lose a sign, become markup, or disturb what stands beside it.

use std::ops::{Range, RangeInclusive};
use std::path::PathBuf;
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRng, TestRunner};
use unicode_normalization::UnicodeNormalization;

use vanthu::diag::{Diagnostic, Place, Problems, Severity};
use vanthu::dossier::{make, plan};
use vanthu::text::unfit;
use vanthu::typeset::Standards;

use crate::reading::letters;
use crate::support::{open, root, told, without_rules};

/// Every text field once. `⟨...⟩` is a line, `⟨prose ...⟩` a text with light Markdown, and of
/// `⟨ended ...⟩` the document sets the sign at the end.
const CONFERENCE: &str = r#"
[agency]
name = ⟨agency.name⟩
short = ⟨agency.short⟩
symbol = ⟨agency.symbol⟩
place = ⟨agency.place⟩
superior = ⟨agency.superior⟩
header = [
  ⟨agency.header first⟩,
  ⟨agency.header second⟩,
]
[conference]
name = ⟨conference.name⟩
venue = ⟨conference.venue⟩
year = 2022
date = 2023-03-10
chair = "trung"
[[people]]
id = "trung"
name = ⟨people.name of the chair⟩
titles = [
  ⟨people.titles first⟩,
  ⟨people.titles second⟩,
]
honorific = ⟨people.honorific⟩
[[people]]
id = "thong"
name = ⟨people.name of a guest⟩
titles = [
  ⟨people.titles of a guest⟩,
]
[[attendees]]
person = "thong"
[[attendees]]
group = ⟨attendees.group⟩
count = 3
[[outcomes]]
kind = "achievement"
text = ⟨ended outcomes.text of an achievement⟩
[[outcomes]]
kind = "limitation"
text = ⟨ended outcomes.text of a limitation⟩
[[outcomes]]
kind = "cause"
text = ⟨ended outcomes.text of a cause⟩
[[outcomes]]
kind = "lesson"
text = ⟨ended outcomes.text of a lesson⟩
[[indicators]]
name = ⟨indicators.name⟩
unit = ⟨indicators.unit⟩
plan = 2
actual = 1
[[movements]]
name = ⟨movements.name⟩
scope = ⟨movements.scope⟩
result = ⟨ended movements.result⟩
[[presentations]]
title = ⟨presentations.title⟩
by = ⟨presentations.by⟩
[[presentations]]
title = "Tham luận"
by = "thong"
[[solutions]]
theme = ⟨solutions.theme⟩
text = ⟨ended solutions.text⟩
[[directives]]
to = [
  ⟨directives.to first⟩,
  ⟨directives.to second⟩,
]
with = [
  ⟨directives.with⟩,
]
task = ⟨ended directives.task⟩
measure = ⟨ended directives.measure⟩
[documents.bao-cao]
subject = ⟨documents.subject⟩
opening = ⟨prose documents.opening⟩
closing = ⟨ended documents.closing⟩
recipients = [
  ⟨documents.recipients⟩,
]
to = [
  ⟨documents.to first⟩,
  ⟨documents.to second⟩,
]
authority = ⟨documents.authority⟩
file_as = ⟨documents.file_as⟩
[[documents.bao-cao.sections]]
title = ⟨sections.title⟩
text = ⟨ended sections.text⟩
[documents.thong-bao]
authority = "TL. CHỦ TỊCH"
[[documents.thong-bao.sections]]
title = ⟨sections.title behind the first⟩
text = ⟨ended sections.text behind the first⟩
after = "I"
[documents.quyet-dinh]
enabled = false
[documents.giay-moi]
enabled = false
[documents.chuong-trinh]
enabled = false
[documents.bien-ban]
enabled = false
[documents.ke-hoach]
enabled = false
[documents.to-trinh]
enabled = false
[documents.cong-van]
enabled = false
[documents.theo-doi]
enabled = false
[documents.ky-nhan]
enabled = false
"#;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Line,
    Prose,
    /// Prose whose last sign the document sets.
    Ended,
}

#[derive(Debug)]
struct Field {
    name: &'static str,
    kind: Kind,
    /// A word that stands nowhere else.
    word: String,
}

/// The fields of [`CONFERENCE`], in order.
fn fields() -> &'static [Field] {
    static FIELDS: OnceLock<Vec<Field>> = OnceLock::new();
    FIELDS.get_or_init(|| {
        let slots = CONFERENCE.split('⟨').skip(1).map(|rest| rest.split('⟩').next().unwrap());
        let field = |(index, slot): (usize, &'static str)| {
            let (kind, name) = match slot.split_once(' ') {
                Some(("prose", name)) => (Kind::Prose, name),
                Some(("ended", name)) => (Kind::Ended, name),
                _ => (Kind::Line, slot),
            };
            let letter = |number: usize| char::from(b"bcdfghklmn"[number]);
            Field { name, kind, word: format!("Zq{}{}x vky", letter(index / 10), letter(index % 10)) }
        };
        slots.enumerate().map(field).collect()
    })
}

/// The conference with `value` of each field in it, and where each value stands.
fn conference(value: impl Fn(&Field) -> String) -> (String, Vec<Range<usize>>) {
    let (mut text, mut ranges) = (String::new(), Vec::new());
    for (index, piece) in CONFERENCE.split('⟨').enumerate() {
        let Some(field) = index.checked_sub(1).map(|index| &fields()[index]) else {
            text.push_str(piece);
            continue;
        };
        let start = text.len();
        text.push_str(&toml::Value::String(value(field)).to_string());
        ranges.push(start..text.len());
        text.push_str(piece.split_once('⟩').unwrap().1);
    }
    (text, ranges)
}

/// A document as far as it was made.
struct Printed {
    id: &'static str,
    letters: String,
    is_whole: bool,
}

/// Makes both documents of `text`, or those of `ids`.
fn printed(text: &str, ids: &[&str], problems: &mut Problems) -> Vec<Printed> {
    let Some(dossier) = open(text, root(), problems) else { return Vec::new() };
    let dossiers = [(dossier, PathBuf::from("ket-qua"))];
    let jobs = plan(&dossiers, &[]).unwrap();
    let wanted = jobs.iter().filter(|job| ids.contains(&job.document.kind.id()));
    let documents = wanted.map(|job| {
        let made = make(job, &Standards::default());
        problems.extend(made.problems.into_vec());
        Printed { id: job.document.kind.id(), letters: letters(&made.pages), is_whole: made.pdf.is_some() }
    });
    let documents = documents.collect();
    *problems = without_rules(std::mem::take(problems));
    documents
}

const BOTH: &[&str] = &["bao-cao", "thong-bao"];

/// The documents with every field's own word.
fn plain() -> &'static [Printed] {
    static PLAIN: OnceLock<Vec<Printed>> = OnceLock::new();
    PLAIN.get_or_init(|| {
        let mut problems = Problems::new();
        let documents = printed(&conference(|field| field.word.clone()).0, BOTH, &mut problems);
        assert!(documents.len() == 2 && problems.iter().next().is_none(), "{}", told(&problems));
        documents
    })
}

// ---- What must stand on the page -------------------------------------------------

fn squashed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).nfc().collect()
}

fn small_initial(text: &str) -> String {
    let mut letters = text.trim_start().chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

impl Field {
    /// How the word is printed: as typed, in capitals, within a sentence.
    fn words(&self) -> [String; 3] {
        [self.word.clone(), self.word.to_uppercase(), small_initial(&self.word)].map(|word| squashed(&word))
    }

    /// The ids of the documents that print the field.
    fn documents(&self) -> Vec<&'static str> {
        let prints = |document: &&Printed| self.words().iter().any(|word| document.letters.contains(word));
        plain().iter().filter(prints).map(|document| document.id).collect()
    }

    /// `page` with `value` for the word; `inner` is the value within a sentence.
    fn put(&self, page: &str, value: &str, inner: &str) -> String {
        let [typed, capitals, within] = self.words();
        let page = page.replace(&typed, &squashed(value)).replace(&capitals, &squashed(&value.to_uppercase()));
        page.replace(&within, &squashed(inner)).nfc().collect()
    }

    /// All that the page may read when the field holds `value`: a capital may become small within
    /// a sentence, and where the document sets the sign at the end, the typed one may be gone.
    fn allowed(&self, page: &str, value: &str) -> Vec<String> {
        let mut ends = vec![(page.to_owned(), value.to_owned())];
        if self.kind == Kind::Ended {
            let [typed, _, within] = self.words();
            let mark = if page.contains(&format!("{typed}./.")) { "./." } else { "." };
            let bare =
                [typed, within].iter().fold(page.to_owned(), |page, word| page.replace(&format!("{word}{mark}"), word));
            // The sign stands behind the first paragraph or the last, which end with some line.
            for (at, _) in value.match_indices('\n').chain([(value.len(), "")]) {
                let (head, rest) = value.split_at(at);
                let head = head.trim_end();
                let ended = [head, unended(head), unended(head.strip_suffix("./.").unwrap_or(head))];
                ends.extend(ended.map(|head| (bare.clone(), format!("{head}{mark}{rest}"))));
            }
            ends.push((bare, value.to_owned()));
        }
        let both = |(page, value): &(String, String)| {
            [self.put(page, value, value), self.put(page, value, &small_initial(value))]
        };
        ends.iter().flat_map(both).collect()
    }
}

/// A sign that a list sets behind its items stands once, whoever set it.
fn settled(text: &str) -> String {
    text.replace(";;", ";").replace(";.", ".").replace(".;", ";").replace("..", ".")
}

/// Where two texts differ, each with some letters around.
fn differing(one: &str, other: &str) -> [String; 2] {
    let [one, other] = [one, other].map(|text| text.chars().collect::<Vec<_>>());
    let before = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let most = one.len().min(other.len()) - before;
    let after = one.iter().rev().zip(other.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    [one, other].map(|text| text[before.saturating_sub(12)..(text.len() - after + 12).min(text.len())].iter().collect())
}

fn unended(text: &str) -> &str {
    text.trim_end().trim_end_matches(['.', ';', ',', ':']).trim_end()
}

/// Whether `diagnostic` points first to the lines on which the value at `range` stands.
fn points_at(diagnostic: &Diagnostic, text: &str, range: &Range<usize>) -> bool {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    match diagnostic.labels.first().map(|label| &label.place) {
        Some(Place::Text(span)) => span.source.text() == text && start <= span.range.start && span.range.end <= end,
        _ => false,
    }
}

/// Whether `value` in `field` comes back, or is reported at its place; the reason when not.
fn held(field: &Field, value: &str) -> Result<(), String> {
    let composed: String = value.nfc().collect();
    held_as(field, value, &composed.chars().filter(|&c| unfit(c).is_none()).collect::<String>())
}

/// The same where what is typed reads as `read`.
fn held_as(field: &Field, value: &str, read: &str) -> Result<(), String> {
    let of = |other: &Field| if other.name == field.name { value.to_owned() } else { other.word.clone() };
    let (text, ranges) = conference(of);
    let range = &ranges[fields().iter().position(|other| other.name == field.name).unwrap()];
    let mut problems = Problems::new();
    let ids = field.documents();
    let documents = printed(&text, &ids, &mut problems);
    let fault = |reason: &str| {
        Err(format!("{}: {reason}\nvalue: {value:?}\n{}--- the file:\n{text}", field.name, told(&problems)))
    };

    if !problems.iter().all(|d| d.severity == Severity::Note || points_at(d, &text, range)) {
        return fault("a finding points elsewhere");
    }
    let composed: String = value.nfc().collect();
    let is_reported = problems.iter().any(|d| d.severity != Severity::Note);
    if composed.replace("\r\n", "\n").chars().any(|c| unfit(c).is_some()) && !is_reported {
        return fault("what cannot be printed is not reported");
    }
    if problems.has_errors() {
        return Ok(());
    }
    if documents.len() != ids.len() || !documents.iter().all(|document| document.is_whole) {
        return fault("a document is missing without a reason");
    }
    for document in documents {
        let page = &plain().iter().find(|plain| plain.id == document.id).unwrap().letters;
        let found = settled(&document.letters.nfc().collect::<String>());
        // A phrase may lose the sign at its end to the sentence in which it stands.
        let bare = read.trim_end();
        let bare = unended(bare.strip_suffix("./.").unwrap_or(bare));
        let allowed = [read, unended(read), bare].into_iter().flat_map(|text| field.allowed(page, text));
        if !allowed.into_iter().any(|allowed| settled(&allowed) == found) {
            let [found, wanted] = differing(&found, &field.put(page, read, read));
            return fault(&format!("{} reads {found:?} instead of {wanted:?}", document.id));
        }
    }
    Ok(())
}

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

/// Lines without the signs that are Markdown's: asterisks, and what opens an item of a list.
fn prose() -> impl Strategy<Value = String> {
    let joined = (proptest::collection::vec(line(), 1..4), select(vec!["\n", "\n\n"]));
    joined.prop_map(|(lines, with)| plainly(&lines.join(with)))
}

fn plainly(text: &str) -> String {
    let is_sign = |c: char| matches!(c, '-' | '+' | '>') || c.is_ascii_digit() || c.is_whitespace();
    let line = |line: &str| if line.starts_with(is_sign) { format!("x{line}") } else { line.to_owned() };
    text.replace('*', "").split('\n').map(line).collect::<Vec<_>>().join("\n")
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
