//! Whether what is typed into a field comes back on the pages.
//!
//! The one idea: every text field of a conference holds a word of its own; the letters of the
//! laid-out pages with another text in a field must be the same letters with the text in place of
//! the word. So no field can lose a sign, become markup, or disturb what stands beside it.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;

use vanthu::diag::{Diagnostic, Place, Problems, Severity};
use vanthu::dossier::{Order, make, plan};
use vanthu::text::unfit;
use vanthu::typeset::Standards;

use crate::conferences::{open, told, without_rules};
use crate::reading::letters;

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
pub enum Kind {
    Line,
    Prose,
    /// Prose whose last sign the document sets.
    Ended,
}

#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    /// A word that stands nowhere else.
    pub word: String,
}

/// The fields of [`CONFERENCE`], in order.
pub fn fields() -> &'static [Field] {
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
pub fn conference(value: impl Fn(&Field) -> String) -> (String, Vec<Range<usize>>) {
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
pub struct Printed {
    pub id: &'static str,
    pub letters: String,
    is_whole: bool,
}

/// Makes both documents of `text`, or those of `ids`.
pub fn printed(text: &str, ids: &[&str], problems: &mut Problems) -> Vec<Printed> {
    let Some(dossier) = open(text, Path::new("."), problems) else { return Vec::new() };
    let dossiers = [(dossier, PathBuf::from("ket-qua"))];
    let jobs = plan(&dossiers, &Order::default()).unwrap();
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

pub const BOTH: &[&str] = &["bao-cao", "thong-bao"];

/// The documents with every field's own word.
pub fn plain() -> &'static [Printed] {
    static PLAIN: OnceLock<Vec<Printed>> = OnceLock::new();
    PLAIN.get_or_init(|| {
        let mut problems = Problems::new();
        let documents = printed(&conference(|field| field.word.clone()).0, BOTH, &mut problems);
        assert!(documents.len() == 2 && problems.iter().next().is_none(), "{}", told(&problems));
        documents
    })
}

// ---- What must stand on the page -------------------------------------------------

pub fn squashed(text: &str) -> String {
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
    pub fn documents(&self) -> Vec<&'static str> {
        let prints = |document: &&Printed| self.words().iter().any(|word| document.letters.contains(word));
        plain().iter().filter(prints).map(|document| document.id).collect()
    }

    /// `page` with `value` for the word; `inner` is the value within a sentence.
    pub fn put(&self, page: &str, value: &str, inner: &str) -> String {
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
        // The field's own word is none that the language knows: its capital stays where that of a common word does not.
        let all = |(page, value): &(String, String)| {
            let small = small_initial(value);
            [self.put(page, value, value), self.put(page, value, &small), self.put(page, &small, &small)]
        };
        ends.iter().flat_map(all).collect()
    }
}

/// A sign that a list sets behind its items stands once, whoever set it.
pub fn settled(text: &str) -> String {
    text.replace(";;", ";").replace(";.", ".").replace(".;", ";").replace("..", ".")
}

/// Where two texts differ, each with some letters around.
pub fn differing(one: &str, other: &str) -> [String; 2] {
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
pub fn held(field: &Field, value: &str) -> Result<(), String> {
    let composed: String = value.nfc().collect();
    held_as(field, value, &composed.chars().filter(|&c| unfit(c).is_none()).collect::<String>())
}

/// The same where what is typed reads as `read`.
pub fn held_as(field: &Field, value: &str, read: &str) -> Result<(), String> {
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

/// `text` without the signs that are Markdown's: asterisks, and what opens an item of a list.
pub fn plainly(text: &str) -> String {
    let is_sign = |c: char| matches!(c, '-' | '+' | '>') || c.is_ascii_digit() || c.is_whitespace();
    let line = |line: &str| if line.starts_with(is_sign) { format!("x{line}") } else { line.to_owned() };
    text.replace('*', "").split('\n').map(line).collect::<Vec<_>>().join("\n")
}
