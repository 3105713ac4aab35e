//! When two findings are one fault. The one idea: they say the same of the same file, but for what only tells the one place
//! from the other. Another wrong word is another fault.

use super::{Code, Diagnostic, Label, Place};

/// As many places of one fault are told each by itself.
const MOST_TOLD: usize = 3;

/// What findings of one fault have in common.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    code: &'static str,
    severity: &'static str,
    hint: Option<&'static str>,
    file: String,
    sheet: Option<String>,
    column: Option<String>,
    document: Option<String>,
    args: Vec<(&'static str, String)>,
}

impl Fault {
    /// The fault of `found`; `None` where its file or folder as a whole is the place, which is told by its name.
    pub fn of(found: &Diagnostic) -> Option<Self> {
        let Some(Place::Text(span)) = found.labels.first().map(|label| &label.place) else { return None };
        let says = |(arg, _): &&(&'static str, String)| !is_of_the_place(found.code, arg);
        Some(Self {
            code: found.code.id(),
            severity: found.severity.id(),
            hint: found.hint,
            file: span.source.name().to_owned(),
            sheet: span.source.sheet().map(str::to_owned),
            column: column(found),
            document: found.document.clone(),
            args: found.args.iter().filter(says).cloned().collect(),
        })
    }
}

/// Whether a value tells where the fault is, not which one.
fn is_of_the_place(code: Code, arg: &str) -> bool {
    match arg {
        // The text around; what is wrong in it has a value of its own, but for a day of which nothing else is known.
        "words" => code != Code::DateUnreal,
        "length" | "page" => true,
        "name" | "ordinal" => {
            matches!(code, Code::IndicatorWithoutFigures | Code::CertificateOverflow | Code::NameSplit)
        }
        "printed" => code == Code::PageNumberWrong,
        _ => false,
    }
}

/// The column of a sheet in which `found` is.
pub fn column(found: &Diagnostic) -> Option<String> {
    match &found.labels.first()?.place {
        Place::Text(span) => Some(span.cell()?.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned()),
        Place::File(_) => None,
    }
}

/// The findings of one fault, in their order: where they are many, the first with the next places and the number of the others.
pub fn together(group: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let count = group.iter().map(|found| 1 + found.more as usize).sum::<usize>();
    if group.len() == 1 || count <= MOST_TOLD {
        return group;
    }
    let mut group = group.into_iter();
    let Some(mut first) = group.next() else { return Vec::new() };
    let mut shown = 1;
    for next in group.filter_map(|found| found.labels.into_iter().next()) {
        let is_new = first.labels.iter().all(|label| label.place != next.place);
        if shown < MOST_TOLD && is_new {
            first.labels.push(Label { place: next.place, caption: None });
            shown += 1;
        }
    }
    first.more = u32::try_from(count - shown).unwrap_or(u32::MAX);
    vec![first]
}
