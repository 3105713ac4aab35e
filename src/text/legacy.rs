//! Text of the years before Unicode: TCVN3 (ABC), where a font draws one byte as one Vietnamese letter,
//! and VNI, where a letter is followed by the signs above it. The one idea: such text is recognised by
//! what it becomes. Its words are no Vietnamese syllables as they stand, and all of them are once they
//! are read by the right table; where two tables do, or none, nobody can say what was meant.

use super::syllable::{is_syllable, is_well_spelt};

/// A table of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Legacy {
    Tcvn3,
    Vni,
}

/// What a text turns out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Letters {
    /// Unicode, or nothing that speaks against it.
    Sound,
    /// Written by this table; the text in Unicode.
    Of(Legacy, String),
    /// By both tables it makes sense: as TCVN3, as VNI.
    Either(String, String),
    /// Its signs are those of an old table, but no table makes sense of all words.
    Unclear,
}

impl Legacy {
    pub fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "TCVN3 (ABC)",
            Self::Vni => "VNI",
        }
    }

    /// `text` read by this table; what the table does not know stays.
    pub fn decode(self, text: &str) -> String {
        match self {
            Self::Tcvn3 => text.chars().map(|c| tcvn3(c).unwrap_or(c)).collect(),
            Self::Vni => vni(text),
        }
    }
}

/// Says by which table `text` was written.
pub fn letters(text: &str) -> Letters {
    let is_old = |c: char| ('\u{a1}'..='\u{ff}').contains(&c);
    // Letters that only Unicode has, and marks that stand alone.
    if text.is_ascii()
        || text.chars().any(|c| c.is_alphabetic() && c > '\u{ff}' || ('\u{300}'..='\u{36f}').contains(&c))
    {
        return Letters::Sound;
    }
    let odd = |text: &str| words(text).any(|word| word.chars().any(is_old) && !is_syllable(word));
    if !odd(text) {
        return Letters::Sound;
    }
    let read = |table: Legacy| {
        let decoded = table.decode(text);
        let sensible = words(&decoded).all(|word| word.is_ascii() || is_syllable(word));
        sensible.then_some(decoded)
    };
    match (read(Legacy::Tcvn3), read(Legacy::Vni)) {
        (Some(tcvn3), Some(vni)) => {
            // `Leâ` is `Lê` in one table and the slip `Leõ` in the other.
            let is_sound = |text: &str| words(text).all(|word| word.is_ascii() || is_well_spelt(word));
            match (is_sound(&tcvn3), is_sound(&vni)) {
                (true, false) => Letters::Of(Legacy::Tcvn3, tcvn3),
                (false, true) => Letters::Of(Legacy::Vni, vni),
                _ => Letters::Either(tcvn3, vni),
            }
        }
        (Some(text), None) => Letters::Of(Legacy::Tcvn3, text),
        (None, Some(text)) => Letters::Of(Legacy::Vni, text),
        // A foreign name has letters of its own; a sign between letters is nobody's name.
        (None, None) if words(text).any(has_sign) => Letters::Unclear,
        (None, None) => Letters::Sound,
    }
}

/// Whether `word` holds, beside letters, a sign that no language writes inside a word.
fn has_sign(word: &str) -> bool {
    let is_sign = |c: char| matches!(c, '\u{a1}'..='\u{b1}' | '\u{b4}'..='\u{b9}' | '\u{bb}'..='\u{bf}');
    word.chars().any(is_sign) && word.chars().any(|c| c.is_alphabetic())
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let divides =
        |c: char| c.is_ascii_whitespace() || c.is_ascii_punctuation() || matches!(c, '\u{a0}' | '–' | '“' | '”');
    text.split(divides).filter(|word| !word.is_empty() && !word.chars().all(|c| c.is_ascii_digit()))
}

/// The letter that a font of TCVN 5712:1993 (VN3) draws for `c`. Capitals with a tone it has none: they
/// are small letters in a font of capitals.
fn tcvn3(c: char) -> Option<char> {
    const FROM_A1: &str = "ĂÂÊÔƠƯĐăâêôơưđ";
    const FROM_B5: &str = "àảãáạ\u{0}ằẳẵắ";
    const FROM_C6: &str = "ặầẩẫấậè\u{0}ẻẽéẹềểễếệìỉ\u{0}\u{0}\u{0}ĩíịò\u{0}ỏõóọồổỗốộờởỡớợù\u{0}ủũúụừửữứựỳỷỹýỵ";
    let code = usize::try_from(u32::from(c)).ok()?;
    let (row, first) = match c {
        '\u{a1}'..='\u{b4}' => (FROM_A1, 0xa1),
        '\u{b5}'..='\u{c5}' => (FROM_B5, 0xb5),
        '\u{c6}'..='\u{ff}' => (FROM_C6, 0xc6),
        _ => return None,
    };
    row.chars().nth(code - first).filter(|letter| *letter != '\u{0}')
}

/// Letters that stand alone in VNI's table.
const VNI_ALONE: &[(char, char)] =
    &[('ñ', 'đ'), ('ö', 'ư'), ('ô', 'ơ'), ('æ', 'ỉ'), ('ó', 'ĩ'), ('ò', 'ị'), ('î', 'ỵ')];

/// The signs of VNI behind a letter: what is behind which letters, and the letters that come of it.
const VNI_PAIRS: &[(&str, &str, &str)] = &[
    ("a", "ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ"),
    ("e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
    ("o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
    ("u", "ùøûõï", "úùủũụ"),
    ("y", "ùøûõ", "ýỳỷỹ"),
    ("ô", "ùøûõï", "ớờởỡợ"),
    ("ö", "ùøûõï", "ứừửữự"),
];

fn vni(text: &str) -> String {
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let alike = |letter: char, like: char| {
        if like.is_uppercase() { letter.to_uppercase().next().unwrap_or(letter) } else { letter }
    };
    let mut decoded = String::with_capacity(text.len() * 2);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let small = lower(c);
        let pairs = VNI_PAIRS.iter().find(|(letter, _, _)| letter.contains(small));
        let pair = pairs.zip(rest.peek().copied()).and_then(|((_, signs, letters), sign)| {
            let at = signs.chars().position(|known| known == lower(sign))?;
            letters.chars().nth(at)
        });
        if let Some(letter) = pair {
            rest.next();
            decoded.push(alike(letter, c));
        } else {
            let alone = VNI_ALONE.iter().find(|(from, _)| *from == small).map(|(_, to)| *to);
            decoded.push(alone.map_or(c, |letter| alike(letter, c)));
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tcvn3_is_read() {
        assert_eq!(letters("NguyÔn V¨n An"), Letters::Of(Legacy::Tcvn3, "Nguyễn Văn An".to_owned()));
        assert_eq!(Legacy::Tcvn3.decode("Tr\u{ad}êng tiÓu häc Ph\u{ad}íc S¬n"), "Trường tiểu học Phước Sơn");
        assert_eq!(letters("Phßng Néi vô"), Letters::Of(Legacy::Tcvn3, "Phòng Nội vụ".to_owned()));
        assert_eq!(Legacy::Tcvn3.decode("§ç ThÞ Thïy D\u{ad}¬ng, Hå QuyÕt"), "Đỗ Thị Thùy Dương, Hồ Quyết");
    }

    #[test]
    fn vni_is_read() {
        assert_eq!(letters("Nguyeãn Vaên AÙnh"), Letters::Of(Legacy::Vni, "Nguyễn Văn Ánh".to_owned()));
        assert_eq!(Legacy::Vni.decode("Tröôøng tieåu hoïc Phöôùc Sôn"), "Trường tiểu học Phước Sơn");
        assert_eq!(Legacy::Vni.decode("Ñoã Thò Thuøy Döông"), "Đỗ Thị Thùy Dương");
        assert_eq!(letters("Leâ Quang Trung"), Letters::Of(Legacy::Vni, "Lê Quang Trung".to_owned()));
        assert_eq!(Legacy::Vni.decode("HUYØNH ÑÖÙC THÒNH"), "HUỲNH ĐỨC THỊNH");
    }

    #[test]
    fn what_is_unicode_stays() {
        for text in [
            "Nguyễn Văn An",
            "Hồ Thị Ôn",
            "Lê Minh Tân",
            "Y Phôn Niê",
            "H'Hen",
            "A Lăng Thị Bớt",
            "José García",
            "25 m²",
        ] {
            assert_eq!(letters(text), Letters::Sound, "{text}");
        }
    }

    #[test]
    fn what_nobody_can_read_is_unclear() {
        assert_eq!(letters("NguyÔn V¨qn ®xz"), Letters::Unclear);
    }

    /// Every letter of the alphabet comes back from both tables.
    #[test]
    fn the_tables_are_whole() {
        let vowels = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
        let old: String = ('\u{a1}'..='\u{ff}').collect();
        let read = Legacy::Tcvn3.decode(&old);
        assert!(vowels.chars().filter(|c| !c.is_ascii()).all(|c| read.contains(c)));
        let pairs: String = VNI_PAIRS.iter().flat_map(|(_, _, letters)| letters.chars()).collect();
        let alone: String = VNI_ALONE.iter().map(|(_, letter)| *letter).collect();
        assert!(
            vowels
                .chars()
                .filter(|c| !c.is_ascii() && !"ìí".contains(*c))
                .all(|c| (pairs.clone() + &alone).contains(c))
        );
        assert!(VNI_PAIRS.iter().all(|(_, signs, letters)| signs.chars().count() == letters.chars().count()));
    }
}
