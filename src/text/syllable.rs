//! What a Vietnamese syllable looks like: a beginning, a rhyme, one tone. The one idea: letters that
//! were read with the wrong table hardly ever spell one.

use unicode_normalization::UnicodeNormalization;

const BEGINNINGS: &[&str] = &[
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
    "qu", "r", "s", "t", "th", "tr", "v", "x",
];

const RHYMES: &str = " a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc \
    oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi \
    uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp \
    ươt ươu ưt ưu y yêm yên yêng yêt yêu ";

/// Grave, hook, tilde, acute, dot below.
const TONES: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];

/// Whether `word` can be a Vietnamese syllable, in any case; its tone may stand on the wrong letter.
pub fn is_syllable(word: &str) -> bool {
    rhymes(word, |_, _| true)
}

/// Whether `word` can be a Vietnamese syllable with its tone where it belongs, in the old or the new way
/// (`hòa`, `hoà`).
pub fn is_well_spelt(word: &str) -> bool {
    rhymes(word, |rhyme, tone| tone.is_none_or(|tone| bears(rhyme, tone)))
}

/// Whether `word` is a beginning and a rhyme that `fits`, which is told with the index of the letter
/// that bears the tone, if one does.
fn rhymes(word: &str, fits: impl Fn(&str, Option<usize>) -> bool) -> bool {
    let (mut bare, mut tones) = (String::with_capacity(word.len()), Vec::new());
    for letter in word.to_lowercase().nfc() {
        let tone = |c: &char| TONES.contains(c);
        if std::iter::once(letter).nfd().any(|c| tone(&c)) {
            tones.push(bare.chars().count());
        }
        bare.extend(std::iter::once(letter).nfd().filter(|c| !tone(c)).nfc());
    }
    tones.len() <= 1
        && BEGINNINGS.iter().any(|beginning| {
            let tone = tones.first().map(|at| at.checked_sub(beginning.chars().count()));
            let rhyme = bare.strip_prefix(beginning).filter(|rhyme| RHYMES.contains(&format!(" {rhyme} ")));
            match (rhyme, tone) {
                (None | Some(""), _) | (_, Some(None)) => false,
                (Some(rhyme), tone) => fits(rhyme, tone.flatten()),
            }
        })
}

/// Whether the letter at `tone` of `rhyme` is the one that bears its tone.
fn bears(rhyme: &str, tone: usize) -> bool {
    let vowels = rhyme.chars().take_while(|c| !"bcdghklmnpqrstvx".contains(*c)).count();
    let bearer = match (rhyme, vowels) {
        ("oa" | "oe" | "uy", _) => return tone < 2,
        _ if vowels < rhyme.chars().count() => vowels.saturating_sub(1),
        ("uê" | "uơ", _) | (_, 3) => 1,
        _ => 0,
    };
    tone == bearer
}

#[cfg(test)]
mod tests {
    use super::{is_syllable, is_well_spelt};

    #[test]
    fn syllables_are_known() {
        for word in
            "Nguyễn Thị Thùy Dương Đỗ Quốc Khánh nghiêng giặt gì Giếng uỷ Ủy hòa hoà quyết Huỳnh ƯỠNG ở".split(' ')
        {
            assert!(is_syllable(word), "{word}");
        }
        for word in "hòa hoà thủy thuý quý giữa giếng khuỷu Huỳnh người thuở nguyễn toán loan đào Ý".split(' ')
        {
            assert!(is_well_spelt(word), "{word}");
        }
        for word in ["leõ", "daò", "toaì", "hòai", "nghièm"] {
            assert_eq!([is_syllable(word), is_well_spelt(word)], [word != "nghièm", false], "{word}");
        }
        for word in ["NguyÔn", "Vaên", "Leâ", "Thò", "H'Hen", "Niê", "Blúp", "", "b", "ướớc"] {
            assert_eq!(is_syllable(word), word == "Thò", "{word}");
        }
    }
}
