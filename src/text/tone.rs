//! Where the tone stands in oa, oe, uy: hòa or hoà. Both are right; an office keeps to one.

use std::borrow::Cow;

/// On which of the two letters the tone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// hòa, thủy
    First,
    /// hoà, thuỷ
    Second,
}

/// Open rhymes: with the tone on the first letter, and on the second.
const RHYMES: &[(&str, &str)] = &[
    ("òa", "oà"),
    ("óa", "oá"),
    ("ỏa", "oả"),
    ("õa", "oã"),
    ("ọa", "oạ"),
    ("òe", "oè"),
    ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("õe", "oẽ"),
    ("ọe", "oẹ"),
    ("ùy", "uỳ"),
    ("úy", "uý"),
    ("ủy", "uỷ"),
    ("ũy", "uỹ"),
    ("ụy", "uỵ"),
];

/// The syllable `lower` with its tone on the first letter, and on the second.
pub fn tone_forms(lower: &str) -> Option<(String, String)> {
    RHYMES.iter().find_map(|(first, second)| {
        let onset = lower.strip_suffix(first).or_else(|| lower.strip_suffix(second))?;
        // In quy the u belongs to the consonant: quỳ has one form only.
        (!onset.ends_with('q')).then(|| (format!("{onset}{first}"), format!("{onset}{second}")))
    })
}

/// `text` with all tones where `tone` says: for words of the program, in which no name stands. The national name is
/// written as the decree writes it.
pub fn toned(text: &str, tone: Tone) -> Cow<'_, str> {
    placed(text, tone, |_, syllable, rest| !(syllable == "HÒA" && rest.starts_with(" XÃ HỘI CHỦ NGHĨA")))
}

/// Likewise, of sentences: a syllable with a capital, or behind one, may be of a name (`bà Thùy`, `Phòng Văn hóa`,
/// `Huyện ủy`), and a name is written as its bearer writes it.
pub fn toned_prose(text: &str, tone: Tone) -> Cow<'_, str> {
    placed(text, tone, |before, syllable, _| {
        let above = before.strip_suffix(' ').and_then(|before| before.rsplit(|c: char| !c.is_alphabetic()).next());
        let of_name = above.is_some_and(|word| word.starts_with(char::is_uppercase));
        !of_name && !syllable.contains(char::is_uppercase)
    })
}

/// The first word of `text`.
fn word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default()
}

/// Changes the syllables that `may` change, told with what stands before and behind them.
fn placed(text: &str, tone: Tone, may: impl Fn(&str, &str, &str) -> bool) -> Cow<'_, str> {
    let mut changed = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(begin) = text[at..].find(char::is_alphabetic).map(|found| at + found) {
        let syllable = word(&text[begin..]);
        at = begin + syllable.len();
        let forms = tone_forms(&syllable.to_lowercase());
        let Some(meant) = forms.map(|(first, second)| if tone == Tone::First { first } else { second }) else {
            continue;
        };
        if meant == syllable.to_lowercase() || !may(&text[..begin], syllable, &text[at..]) {
            continue;
        }
        changed.push_str(&text[copied..begin]);
        for (was, is) in syllable.chars().zip(meant.chars()) {
            if was.is_uppercase() { changed.extend(is.to_uppercase()) } else { changed.push(is) }
        }
        copied = at;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    changed.push_str(&text[copied..]);
    Cow::Owned(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_program_keep_to_one_way() {
        for (new, old) in [
            ("Chủ tọa thỏa thuận", "Chủ toạ thoả thuận"),
            ("TM. ỦY BAN NHÂN DÂN", "TM. UỶ BAN NHÂN DÂN"),
            ("tùy, lũy kế; quý, quỳ; hòan", "tuỳ, luỹ kế; quý, quỳ; hòan"),
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ] {
            assert_eq!([toned(new, Tone::Second), toned(old, Tone::First)], [old, new]);
            assert_eq!([toned(new, Tone::First), toned(old, Tone::Second)], [new, old]);
        }
    }

    #[test]
    fn names_in_sentences_stay_as_they_are() {
        let old = |text| toned_prose(text, Tone::Second).into_owned();
        let said = "Ủy ban xã hòa giải, bà Thùy, thôn Hòa Bình; Huyện ủy và cấp ủy, Phòng Văn hóa.";
        assert_eq!(old(said), "Ủy ban xã hoà giải, bà Thùy, thôn Hòa Bình; Huyện ủy và cấp uỷ, Phòng Văn hóa.");
        assert_eq!(old("HÓA, hóa\nhóa"), "HÓA, hoá\nhoá");
    }
}
