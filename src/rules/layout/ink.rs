//! Font and colour of the letters (Annex I, Part I, I.4).

use super::Judge;
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::anatomy::URGENCIES;

/// Times New Roman and the families of its shapes and widths.
const FAMILIES: &[&str] = &["Times New Roman", "Liberation Serif", "Tinos"];
/// Stamps beside those of urgency that are red.
const SECRECIES: &[&str] = &["MẬT", "TỐI MẬT", "TUYỆT MẬT"];

pub fn judge(judge: &mut Judge<'_>) {
    fonts(judge);
    colours(judge);
}

/// Each foreign family once.
fn fonts(judge: &mut Judge<'_>) {
    let mut told: Vec<&str> = Vec::new();
    for line in judge.anatomy.lines.iter().chain(judge.anatomy.margin.lines()) {
        for run in &line.runs {
            let family = run.family.as_str();
            if !FAMILIES.contains(&family) && !told.contains(&family) {
                told.push(family);
                judge.findings.push(Finding::new(Code::FontFamily).on(line).arg("family", family));
            }
        }
    }
}

/// Each foreign colour once.
fn colours(judge: &mut Judge<'_>) {
    let mut told: Vec<Option<[u8; 4]>> = Vec::new();
    for line in judge.anatomy.lines.iter().chain(judge.anatomy.margin.lines()) {
        let upper = line.text.to_uppercase();
        if URGENCIES.iter().chain(SECRECIES).any(|words| *words == upper) {
            continue;
        }
        for run in &line.runs {
            if run.color != Some([0, 0, 0, u8::MAX]) && !told.contains(&run.color) {
                told.push(run.color);
                let hex = |[r, g, b, _]: [u8; 4]| format!("#{r:02x}{g:02x}{b:02x}");
                let colour = run.color.map_or_else(|| "?".to_owned(), hex);
                judge.findings.push(Finding::new(Code::TextColour).on(line).arg("colour", colour));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diag::Code;
    use crate::rules::{Form, Model, judge_pages};
    use crate::typeset::{Page, Run};

    /// The program has no second family, so no pack can make this fault without a font of its own.
    #[test]
    fn a_foreign_font_is_told_once() {
        let run = |family: &str, y: f64| Run {
            text: "Chữ".to_owned(),
            x: 40.0,
            y,
            width: 10.0,
            size: 14.0,
            family: family.to_owned(),
            bold: false,
            italic: false,
            color: Some([0, 0, 0, u8::MAX]),
            labels: Vec::new(),
            missing: Vec::new(),
            place: None,
        };
        let runs = vec![run("Liberation Serif", 100.0), run("Arial", 110.0), run("Arial", 120.0), run("Tinos", 130.0)];
        let pages = [Page { width: 210.0, height: 297.0, runs, shapes: Vec::new(), notes: Vec::new() }];
        let found = judge_pages(&pages, &Form { model: Model::Named, kind: None, refers: false, names: Vec::new() });
        let fonts: Vec<_> = found.iter().filter(|finding| finding.code == Code::FontFamily).collect();
        assert_eq!(fonts.len(), 1);
        assert_eq!(fonts[0].args, [("family", "Arial".to_owned())]);
    }
}
