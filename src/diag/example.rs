//! Examples of what gives a finding. The one idea: they are the words of cases of the suite, which
//! holds that they give what they are shown for, and that the mended ones do not.

use super::Code;

/// Words that give a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    pub wrong: &'static str,
    /// The same without the fault; empty where the words are to go. None for rows of a list, and
    /// where something else is to be mended.
    pub mended: Option<&'static str>,
}

const EXAMPLES: &str = include_str!("examples.txt");

/// The example of `code`, if there are words that give it.
pub fn example(code: Code) -> Option<Example> {
    let mut entries = EXAMPLES.split("\n### ").skip(1).filter_map(|entry| entry.split_once('\n'));
    let (_, text) = entries.find(|(id, _)| *id == code.id())?;
    let text = text.trim_end_matches('\n');
    Some(match text.split_once("\n=>") {
        Some((wrong, mended)) => Example { wrong, mended: Some(mended.trim_start_matches('\n')) },
        None => Example { wrong: text, mended: None },
    })
}
