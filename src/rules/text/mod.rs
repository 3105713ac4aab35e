//! Text rules: what is judged in the words of a conference file.
//!
//! The one idea: a rule is a plain function from a text to the words at fault, so its examples can
//! stand beside it and be run. Precision comes first: a rule that cries wolf is switched off by its
//! readers. None withholds a document; the one that finds a day which does not exist is an error, the
//! others are warnings. An office that wants more says `--warnings deny`.

mod abbreviation;
mod calendar;
mod capital;
mod catalogue;
mod cite;
mod dash;
pub(super) mod date;
mod doubled;
mod figure;
mod letter;
mod misspelt;
mod people;
mod quote;
mod sentence;
mod space;
mod spelling;
mod tone;
pub(super) mod words;

use std::ops::Range;

pub use catalogue::RULES;

use super::catalogue::Rule;
use crate::diag::Diagnostic;
use crate::model::{Conference, TextKind};
use crate::table::TextValue;

/// A rule with its examples.
#[derive(Debug, Clone, Copy)]
pub struct TextRule {
    pub rule: Rule,
    /// Kinds of text that it judges.
    pub on: &'static [TextKind],
    pub find: Find,
    /// Texts without fault.
    pub good: &'static [&'static str],
    /// Texts with one fault, and the words that are at fault.
    pub bad: &'static [(&'static str, &'static str)],
}

/// How a rule looks at texts.
#[derive(Debug, Clone, Copy)]
pub enum Find {
    /// At each by itself.
    Each(fn(&str) -> Vec<Fault>),
    /// At all of a file together.
    Across(fn(&[&str]) -> Vec<Found>),
}

/// Words at fault: their place in the text, and what the message names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub range: Range<usize>,
    pub args: Vec<(&'static str, String)>,
}

/// A fault in the text of this index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub text: usize,
    pub fault: Fault,
}

impl Fault {
    fn at(range: Range<usize>) -> Self {
        Self { range, args: Vec::new() }
    }

    #[must_use]
    fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

impl TextRule {
    /// The faults of `texts`, in the order of the texts.
    pub fn judge(&self, texts: &[&str]) -> Vec<Found> {
        match self.find {
            Find::Each(find) => {
                let found = texts
                    .iter()
                    .enumerate()
                    .flat_map(|(text, written)| find(written).into_iter().map(move |fault| Found { text, fault }));
                found.collect()
            }
            Find::Across(find) => find(texts),
        }
    }
}

/// What the text rules find in all that `conference` says.
pub fn judge_text(conference: &Conference) -> Vec<Diagnostic> {
    let all = conference.texts();
    let mut diagnostics = Vec::new();
    for rule in RULES {
        let values: Vec<&TextValue> =
            all.iter().filter(|(kind, _)| rule.on.contains(kind)).map(|(_, value)| *value).collect();
        let texts: Vec<&str> = values.iter().map(|value| &*value.text).collect();
        for Found { text, fault } in rule.judge(&texts) {
            let words = texts[text][fault.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            let mut diagnostic = Diagnostic::new(rule.rule.code).at(values[text].part(fault.range)).arg("words", words);
            diagnostic.args.extend(fault.args);
            diagnostics.push(diagnostic);
        }
    }
    diagnostics
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Place, Problems, Source};
    use crate::model::{Below, ConferenceFile, lift};
    use crate::table::read;

    fn findings(toml: &str) -> Vec<(&'static str, String)> {
        let source = Source::new("hoi-nghi.toml", toml);
        let mut problems = Problems::new();
        let file: ConferenceFile = read(&source, &mut problems).expect("a table");
        let lists = file.awards.iter().map(|_| None).collect();
        let conference = lift(&source, file, Below::default(), lists, &mut problems);
        let conference = conference.unwrap_or_else(|| panic!("{problems:?}"));
        let judged = judge_text(&conference).into_iter().map(|diagnostic| match &diagnostic.labels[0].place {
            Place::Text(span) => (diagnostic.code.id(), span.text().to_owned()),
            Place::File(name) => (diagnostic.code.id(), name.clone()),
        });
        judged.collect()
    }

    #[test]
    fn the_words_at_fault_are_found_in_the_file() {
        let found = findings(
            r#"
[agency]
name = "Ủy ban nhân dân xã Phước Năng"
[conference]
name = "Hội nghị tổng kết  năm 2022"
year = 2022
date = 2023-03-10
[[people]]
id = "a"
name = "Bùi Nổ Lực"
titles = ["Chủ Tịch UBND xã"]
[[outcomes]]
kind = "achievement"
text = """
Toàn xã nỗ lực; các nghành
vượt \"chỉ tiêu\".
"""
[documents.bao-cao]
signer = "a"
recipients = ["Các PCT UBND xã ; VT"]
"#,
        );
        let expected = [
            ("capital-body", "Chủ Tịch"),
            ("misspelt", "nghành"),
            ("space-stray", "ã ;"),
            ("quote-straight", "\"\"\"\nToàn xã nỗ lực; các nghành\nvượt \\\"chỉ tiêu\\\".\n\"\"\""),
        ];
        assert_eq!(found, expected.map(|(code, words)| (code, words.to_owned())));
    }

    /// A unit on an award list has the short forms of its name; in a sentence they want explaining.
    #[test]
    fn units_of_a_list_need_no_explanation() {
        let found = findings(
            r#"
[agency]
name = "Ủy ban nhân dân xã Phước Năng"
[conference]
name = "Hội nghị tổng kết năm 2022"
year = 2022
date = 2023-03-10
chair = "a"
[[people]]
id = "a"
name = "Bùi Nổ Lực"
titles = ["Chủ tịch UBND xã"]
[[awards]]
form = "giay-khen"
reason = "Đã giúp Trường PTDTNT huyện xây dựng thư viện"
[[awards.recipients]]
name = "Hồ Thị Liễu"
unit = "Trường PTDTBT TH&THCS Phước Hiệp"
[[awards.recipients]]
kind = "tap-the"
name = "Trường PTDTBT TH Phước Năng"
unit = "Xã Phước  Năng ,huyện Phước Sơn"
"#,
        );
        let codes: Vec<_> = found.iter().map(|(code, words)| (*code, words.as_str())).collect();
        assert!(codes.contains(&("unexplained-abbreviation", "PTDTNT")), "{codes:?}");
        assert!(codes.iter().filter(|(code, _)| *code == "unexplained-abbreviation").count() == 1, "{codes:?}");
        // All else is asked of a unit as of any line.
        assert!(codes.iter().any(|(code, _)| *code == "space-stray"), "{codes:?}");
    }

    #[test]
    fn every_rule_is_silent_on_good_and_points_at_the_words_of_bad() {
        for rule in RULES {
            let id = rule.rule.code.id();
            assert!(!rule.good.is_empty() && !rule.bad.is_empty(), "{id} lacks examples");
            for good in rule.good {
                assert_eq!(rule.judge(&[good]), [], "{id}: {good}");
            }
            for (bad, words) in rule.bad {
                let found: Vec<&str> = rule.judge(&[bad]).iter().map(|found| &bad[found.fault.range.clone()]).collect();
                assert_eq!(found, [*words], "{id}: {bad}");
            }
        }
    }
}
