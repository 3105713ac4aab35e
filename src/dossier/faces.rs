//! The fonts that settings name: told where they are named, not where a template uses them.

use crate::diag::{Code, Diagnostic};
use crate::model::Conference;
use crate::text::nearest;
use crate::typeset::Fonts;

/// Families of `[style]` that are not there, or cannot write Vietnamese.
pub fn unfit_faces(conference: &Conference, fonts: &Fonts) -> Vec<Diagnostic> {
    let style = conference.looks.style.iter().flat_map(|style| [&style.title_font, &style.name_font]).flatten();
    let found = style.filter_map(|line| {
        if !fonts.has(&line.text) {
            let missing = Diagnostic::new(Code::FontMissing).at(line.span.clone()).arg("family", &line.text);
            let known = fonts.families();
            return Some(match nearest(&line.text, known.iter().map(String::as_str)) {
                Some(similar) => missing.arg("similar", similar).hint("hint-similar"),
                None => missing.arg("known", known.join(", ")).hint("hint-known"),
            });
        }
        let lacking = fonts.lacking(&line.text);
        let told = || Diagnostic::new(Code::FontLetters).at(line.span.clone()).arg("family", &line.text);
        (!lacking.is_empty()).then(|| told().arg("letters", shown(&lacking)))
    });
    found.collect()
}

/// The first of `letters`.
fn shown(letters: &[char]) -> String {
    let first: Vec<String> = letters.iter().take(MOST_SHOWN).map(char::to_string).collect();
    first.join(" ") + if letters.len() > MOST_SHOWN { " …" } else { "" }
}

const MOST_SHOWN: usize = 8;
