//! Letters of the years before Unicode are told from Unicode, and what is read of them is what was written.
//!
//! The first byte chooses what the others are: a text as it is, or syllables, each of three bytes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use vanthu::text::{Legacy, Letters, compose, letters};

pub fn holds(bytes: &[u8]) {
    let [form, rest @ ..] = bytes else { return };
    if form % 2 == 0 {
        return any(&String::from_utf8_lossy(rest));
    }
    let syllables: Vec<String> = rest.as_chunks::<3>().0.iter().map(|chosen| syllable(*chosen)).collect();
    vietnamese(&syllables.join(" "));
}

/// What is read once is not read again.
fn any(text: &str) {
    let once = |decoded: &str| assert_eq!(letters(decoded), Letters::Sound, "{text:?} is read as {decoded:?}");
    match letters(text) {
        Letters::Of(table, decoded) => {
            assert_eq!(table.decode(text), decoded);
            once(&decoded);
        }
        Letters::Either(one, other) => [one, other].iter().for_each(|decoded| once(decoded)),
        Letters::Sound | Letters::Unclear => {}
    }
    let composed = compose(text);
    assert_eq!(compose(&composed), composed);
}

/// Unicode stays as it is, composed or not; the same in old letters is read as what it is, or is not told from it.
fn vietnamese(text: &str) {
    let decomposed: String = unicode_normalization::UnicodeNormalization::nfd(text).collect();
    assert_eq!(compose(&decomposed), text);
    for unicode in [text, &text.to_uppercase(), &decomposed] {
        assert_eq!(letters(unicode), Letters::Sound, "{unicode:?}");
    }
    any(text);
    for table in [Legacy::Tcvn3, Legacy::Vni] {
        let old: String = text.chars().map(|c| encoded(c, table)).collect();
        assert_eq!(table.decode(&old), text, "{old:?}");
        any(&old);
        match (letters(&old), table) {
            (Letters::Of(found, decoded), _) if found == table => assert_eq!(decoded, text),
            (Letters::Either(decoded, _), Legacy::Tcvn3) | (Letters::Either(_, decoded), Legacy::Vni) => {
                assert_eq!(decoded, text);
            }
            // Words that are sound in both tables: `bò` is a word as it stands.
            (Letters::Of(..) | Letters::Sound, _) => {}
            (Letters::Unclear, _) => panic!("{old:?} is {text:?} by {}", table.name()),
        }
    }
}

/// `c` as the table writes it.
fn encoded(c: char, table: Legacy) -> String {
    static SIGNS: LazyLock<[BTreeMap<String, String>; 2]> = LazyLock::new(|| [Legacy::Tcvn3, Legacy::Vni].map(signs));
    if c.is_ascii() {
        return c.into();
    }
    let known = SIGNS[usize::from(table == Legacy::Vni)].get(&c.to_string());
    known.cloned().unwrap_or_else(|| panic!("{} lacks {c}", table.name()))
}

/// What the table writes, by what it means.
fn signs(table: Legacy) -> BTreeMap<String, String> {
    let signs = || '\u{a1}'..='\u{ff}';
    let bases = "aeouyôö".chars();
    let pairs = bases.flat_map(|base| signs().map(move |sign| format!("{base}{sign}")));
    let all = signs().map(String::from).chain(pairs).map(|old| (table.decode(&old), old));
    // What the table does not know stays; only where it has no sign of its own is that how it is written.
    let (stays, own): (Vec<_>, Vec<_>) = all.partition(|(letter, old)| letter == old);
    stays.into_iter().chain(own.into_iter().rev()).collect()
}

const BEGINNINGS: &[&str] = &[
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r", "s", "t", "th", "tr", "v", "x",
];
/// A rhyme before and behind the letter that bears its tone.
const RHYMES: &[(&str, &str, &str)] = &[
    ("", "a", ""),
    ("", "a", "n"),
    ("", "a", "ng"),
    ("", "ă", "m"),
    ("", "â", "y"),
    ("", "â", "n"),
    ("", "e", "o"),
    ("", "ê", "nh"),
    ("", "ê", ""),
    ("", "i", ""),
    ("i", "ê", "n"),
    ("", "o", "ng"),
    ("", "ô", "i"),
    ("", "ơ", "n"),
    ("", "ơ", ""),
    ("", "u", "ng"),
    ("u", "ô", "n"),
    ("u", "y", ""),
    ("u", "y", "nh"),
    ("uy", "ê", "n"),
    ("", "ư", ""),
    ("ư", "ơ", "ng"),
    ("ư", "ơ", "i"),
    ("o", "a", "n"),
    ("o", "a", "i"),
    ("", "y", ""),
    ("", "u", "a"),
];
const TONES: [&str; 6] = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"];

fn syllable([beginning, rhyme, tone]: [u8; 3]) -> String {
    let beginning = BEGINNINGS[usize::from(beginning) % BEGINNINGS.len()];
    let (before, bearer, behind) = RHYMES[usize::from(rhyme) % RHYMES.len()];
    let tone = TONES[usize::from(tone) % TONES.len()];
    compose(&format!("{beginning}{before}{bearer}{tone}{behind}"))
}
