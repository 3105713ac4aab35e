//! What may stand in a text: composed letters, and no character that a reader cannot see.

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Why a character cannot be printed as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// A control character: it has no shape and no meaning on paper.
    Control,
    /// A character that takes no place (zero-width, soft hyphen, direction mark): it can be left
    /// out without a visible change.
    Invisible,
    /// A letter of a script that runs from right to left.
    RightToLeft,
}

/// `text` in normal form C: `e` + `◌̂` + `◌́` becomes `ế`, the only form that every font places well.
pub fn compose(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

/// Judges one character; line feed and tab are spaces here and fit.
pub fn unfit(c: char) -> Option<Unfit> {
    if matches!(c, '\n' | '\t') {
        return None;
    }
    match c.general_category() {
        // A BOM inside a text, zero-width spaces and joiners, direction marks, tags.
        GeneralCategory::Format => Some(Unfit::Invisible),
        GeneralCategory::Control | GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator => {
            Some(Unfit::Control)
        }
        _ if is_filler(c) => Some(Unfit::Invisible),
        _ if matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN) => Some(Unfit::RightToLeft),
        _ => None,
    }
}

/// Default-ignorable characters outside the category Format.
fn is_filler(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{2065}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
        | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_composed() {
        assert_eq!(compose("phu\u{31b}\u{301}c"), "phức");
        assert_eq!(compose("e\u{302}\u{301}"), "ế");
    }

    #[test]
    fn what_cannot_be_seen_is_unfit() {
        assert_eq!(unfit('\u{200b}'), Some(Unfit::Invisible));
        assert_eq!(unfit('\u{ad}'), Some(Unfit::Invisible));
        assert_eq!(unfit('\u{202e}'), Some(Unfit::Invisible));
        assert_eq!(unfit('\u{7}'), Some(Unfit::Control));
        assert_eq!(unfit('\u{2028}'), Some(Unfit::Control));
        assert_eq!(unfit('א'), Some(Unfit::RightToLeft));
        assert!("Phước Sơn, 103 % – “tăng” \u{a0}Ưỡng\n\t".chars().all(|c| unfit(c).is_none()));
    }
}
