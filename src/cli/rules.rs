//! `vanthu rules`: what is judged, and where the law says so; what any finding means, by its code.

use serde_json::json;

use super::Exit;
use super::args::RulesArgs;
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, example, shown_lines};
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

/// One line a code: code, severity, title; as JSON, all that is known of each.
fn list(codes: impl Iterator<Item = Code>, ui: &Ui) {
    if ui.wants_json() {
        return codes.for_each(|code| ui.print(&Explained::new(code, ui).json()));
    }
    let rows: Vec<[String; 3]> =
        codes.map(|code| [code.id().to_owned(), severity(code, ui), title(code, ui)]).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let (code_width, severity_width) = (width(0), width(1));
    for [code, severity, title] in &rows {
        ui.print(&format!("{code:code_width$}  {severity:severity_width$}  {title}"));
    }
}

fn explain(code: Code, ui: &Ui) {
    let explained = Explained::new(code, ui);
    if ui.wants_json() {
        return ui.print(&explained.json());
    }
    ui.print(&format!("{}: {}", code.id(), explained.title));
    let labelled = explained.parts(ui).into_iter().filter_map(|(id, text)| Some((ui.words(id, None)?, text?)));
    let labelled: Vec<(String, String)> = labelled.collect();
    let width = labelled.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    for (label, text) in labelled {
        // Further lines of an example stand below the first.
        let text = text.replace('\n', &format!("\n{:indent$}", "", indent = width + 4));
        ui.print(&format!("  {label:width$}  {text}"));
    }
}

/// All that is known of a code.
struct Explained {
    code: Code,
    title: String,
    /// What a rule asks for, or what another finding means.
    words: Option<String>,
    /// Where the law says so, of a rule.
    citation: Option<String>,
    wrong: Option<String>,
    right: Option<String>,
    mend: Option<String>,
}

impl Explained {
    fn new(code: Code, ui: &Ui) -> Self {
        rule(code).map_or_else(|| Self::of_code(code, ui), |rule| Self::of_rule(rule, ui))
    }

    fn of_rule(rule: &Rule, ui: &Ui) -> Self {
        let words = |attribute| ui.words(rule.code.id(), Some(attribute));
        let practice = || ui.words("rules-practice", None);
        Self {
            code: rule.code,
            title: title(rule.code, ui),
            words: words("asks"),
            citation: if rule.citation == PRACTICE { practice() } else { Some(rule.citation.to_owned()) },
            wrong: words("bad"),
            right: None,
            // A hint that names what was found has words of its own for no finding.
            mend: words("mend").or_else(|| words("hint")),
        }
    }

    /// What is no rule has its explanation beside the words of its findings.
    fn of_code(code: Code, ui: &Ui) -> Self {
        let about = about(code);
        let words = |attribute| ui.words(&about, Some(attribute));
        let example = example(code);
        Self {
            code,
            title: title(code, ui),
            words: words("means"),
            citation: None,
            wrong: example.map(|example| example.wrong.to_owned()).or_else(|| words("bad")),
            right: example.and_then(|example| example.mended).filter(|text| !text.is_empty()).map(str::to_owned),
            mend: words("mend"),
        }
    }

    /// What a person reads, by the ids of the labels.
    fn parts(self, ui: &Ui) -> Vec<(&'static str, Option<String>)> {
        // What nobody can see tells nothing.
        let shown = |text: Option<String>| text.map(|text| shown_lines(&text).into_owned());
        vec![
            ("rules-severity", Some(severity(self.code, ui))),
            (if self.citation.is_some() { "rules-asks" } else { "rules-means" }, self.words),
            ("rules-citation", self.citation),
            ("rules-bad", shown(self.wrong)),
            ("rules-good", shown(self.right)),
            ("rules-hint", self.mend),
        ]
    }

    /// One object on one line; the form is part of the public interface.
    fn json(&self) -> String {
        let Self { code, title, words, citation, wrong, right, mend } = self;
        json!({
            "code": code.id(), "severity": code.severity().id(), "title": title, "words": words,
            "citation": citation, "example": { "wrong": wrong, "right": right }, "mend": mend,
        })
        .to_string()
    }
}

fn about(code: Code) -> String {
    format!("about-{}", code.id())
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
