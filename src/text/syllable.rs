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

/// Whether `word` can be a Vietnamese syllable, in any case.
pub fn is_syllable(word: &str) -> bool {
    let mut tones = 0;
    let lower = word.to_lowercase();
    let bare = lower.nfd().filter(|c| {
        let is_tone = TONES.contains(c);
        tones += usize::from(is_tone);
        !is_tone
    });
    let bare: String = bare.nfc().collect();
    let fits = |beginning: &str| {
        let rhyme = bare.strip_prefix(beginning);
        rhyme.is_some_and(|rhyme| !rhyme.is_empty() && RHYMES.contains(&format!(" {rhyme} ")))
    };
    let found = BEGINNINGS.iter().any(|beginning| fits(beginning));
    found && tones <= 1
}

#[cfg(test)]
mod tests {
    use super::is_syllable;

    #[test]
    fn syllables_are_known() {
        for word in
            "Nguyễn Thị Thùy Dương Đỗ Quốc Khánh nghiêng giặt gì Giếng uỷ Ủy hòa hoà quyết Huỳnh ƯỠNG ở".split(' ')
        {
            assert!(is_syllable(word), "{word}");
        }
        for word in ["NguyÔn", "Vaên", "Leâ", "Thò", "H'Hen", "Niê", "Blúp", "", "b", "ướớc"] {
            assert_eq!(is_syllable(word), word == "Thò", "{word}");
        }
    }
}
