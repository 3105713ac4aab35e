//! `vanthu rules`: what is judged, and where the law says so.

use super::Exit;
use super::args::RulesArgs;
use super::ui::Ui;
use crate::diag::{Code, Diagnostic};
use crate::rules::{PRACTICE, Rule, catalogue};
use crate::text::nearest;

pub fn run(args: &RulesArgs, ui: &Ui) -> Exit {
    match &args.code {
        None => list(ui),
        Some(code) => match catalogue().find(|rule| rule.code.id() == code.as_str()) {
            Some(rule) => explain(rule, ui),
            None => {
                ui.tell(&unknown(code));
                return Exit::Unstarted;
            }
        },
    }
    Exit::Done
}

/// One line a rule: code, severity, title.
fn list(ui: &Ui) {
    let rows: Vec<[String; 3]> =
        catalogue().map(|rule| [rule.code.id().to_owned(), severity(rule, ui), title(rule, ui)]).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let (code_width, severity_width) = (width(0), width(1));
    for [code, severity, title] in &rows {
        ui.print(&format!("{code:code_width$}  {severity:severity_width$}  {title}"));
    }
}

fn explain(rule: &Rule, ui: &Ui) {
    let words = |attribute| ui.words(rule.code.id(), Some(attribute));
    let practice = || ui.words("rules-practice", None);
    let citation = if rule.citation == PRACTICE { practice() } else { Some(rule.citation.to_owned()) };
    ui.print(&format!("{}: {}", rule.code.id(), title(rule, ui)));
    let parts = [
        ("rules-severity", Some(severity(rule, ui))),
        ("rules-asks", words("asks")),
        ("rules-citation", citation),
        ("rules-bad", words("bad")),
        ("rules-hint", words("hint").map(|hint| unfilled(&hint))),
    ];
    let labelled = parts.into_iter().filter_map(|(id, text)| Some((ui.words(id, None)?, text?)));
    let labelled: Vec<(String, String)> = labelled.collect();
    let width = labelled.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    for (label, text) in labelled {
        ui.print(&format!("  {label:width$}  {text}"));
    }
}

/// A hint without a finding: what the finding would name stays open.
fn unfilled(hint: &str) -> String {
    let mut pieces = hint.split("{$");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + "…" + piece.split_once('}').map_or("", |(_, rest)| rest))
}

fn severity(rule: &Rule, ui: &Ui) -> String {
    ui.words(rule.code.severity().message_id(), None).unwrap_or_default()
}

fn title(rule: &Rule, ui: &Ui) -> String {
    let id = rule.code.id();
    ui.words(id, Some("title")).or_else(|| ui.words(id, None)).unwrap_or_default()
}

fn unknown(code: &str) -> Diagnostic {
    let unknown = Diagnostic::new(Code::UnknownRule).arg("rule", code);
    match nearest(code, catalogue().map(|rule| rule.code.id())) {
        Some(similar) => unknown.arg("similar", similar).hint("hint-similar"),
        None => unknown.hint("hint-list"),
    }
}
