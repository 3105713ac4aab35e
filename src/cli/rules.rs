//! `vanthu rules`: what is judged, and where the law says so; what any finding means, by its code.

use super::Exit;
use super::args::RulesArgs;
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, example};
use crate::rules::{PRACTICE, Rule, catalogue, rule};
use crate::text::nearest;

pub fn run(args: &RulesArgs, ui: &Ui) -> Exit {
    match &args.code {
        None if args.all => list(Code::ALL.iter().copied(), ui),
        None => list(catalogue().map(|rule| rule.code), ui),
        Some(id) => match Code::ALL.iter().find(|code| code.id() == id.as_str()) {
            Some(code) => explain(*code, ui),
            None => {
                ui.tell(&unknown(id));
                return Exit::Unstarted;
            }
        },
    }
    Exit::Done
}

/// One line a code: code, severity, title.
fn list(codes: impl Iterator<Item = Code>, ui: &Ui) {
    let rows: Vec<[String; 3]> =
        codes.map(|code| [code.id().to_owned(), severity(code, ui), title(code, ui)]).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let (code_width, severity_width) = (width(0), width(1));
    for [code, severity, title] in &rows {
        ui.print(&format!("{code:code_width$}  {severity:severity_width$}  {title}"));
    }
}

fn explain(code: Code, ui: &Ui) {
    ui.print(&format!("{}: {}", code.id(), title(code, ui)));
    let parts = rule(code).map_or_else(|| about_code(code, ui), |rule| about_rule(rule, ui));
    let labelled = parts.into_iter().filter_map(|(id, text)| Some((ui.words(id, None)?, text?)));
    let labelled: Vec<(String, String)> = labelled.collect();
    let width = labelled.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    for (label, text) in labelled {
        // Further lines of an example stand below the first.
        let text = text.replace('\n', &format!("\n{:indent$}", "", indent = width + 4));
        ui.print(&format!("  {label:width$}  {text}"));
    }
}

type Parts = Vec<(&'static str, Option<String>)>;

fn about_rule(rule: &Rule, ui: &Ui) -> Parts {
    let words = |attribute| ui.words(rule.code.id(), Some(attribute));
    let practice = || ui.words("rules-practice", None);
    let citation = if rule.citation == PRACTICE { practice() } else { Some(rule.citation.to_owned()) };
    vec![
        ("rules-severity", Some(severity(rule.code, ui))),
        ("rules-asks", words("asks")),
        ("rules-citation", citation),
        ("rules-bad", words("bad")),
        ("rules-hint", words("hint").map(|hint| unfilled(&hint))),
    ]
}

/// What is no rule has its explanation beside the words of its findings.
fn about_code(code: Code, ui: &Ui) -> Parts {
    let about = about(code);
    let words = |attribute| ui.words(&about, Some(attribute));
    let example = example(code);
    let bad = example.map(|example| example.wrong.to_owned()).or_else(|| words("bad"));
    let mended = example.and_then(|example| example.mended).filter(|text| !text.is_empty());
    vec![
        ("rules-severity", Some(severity(code, ui))),
        ("rules-means", words("means")),
        ("rules-bad", bad),
        ("rules-good", mended.map(str::to_owned)),
        ("rules-hint", words("mend")),
    ]
}

fn about(code: Code) -> String {
    format!("about-{}", code.id())
}

/// A hint without a finding: what the finding would name stays open.
fn unfilled(hint: &str) -> String {
    let mut pieces = hint.split("{$");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + "…" + piece.split_once('}').map_or("", |(_, rest)| rest))
}

fn severity(code: Code, ui: &Ui) -> String {
    ui.words(code.severity().message_id(), None).unwrap_or_default()
}

fn title(code: Code, ui: &Ui) -> String {
    let own = || ui.words(code.id(), Some("title"));
    ui.words(&about(code), None).or_else(own).or_else(|| ui.words(code.id(), None)).unwrap_or_default()
}

fn unknown(id: &str) -> Diagnostic {
    let unknown = Diagnostic::new(Code::UnknownRule).arg("rule", id);
    match nearest(id, Code::ALL.iter().map(|code| code.id())) {
        Some(similar) => unknown.arg("similar", similar).hint("hint-similar"),
        None => unknown.hint("hint-list"),
    }
}
