//! `a) ...`: points in the order of the Vietnamese alphabet (II.6.đ).

use super::Judge;
use crate::diag::Code;
use crate::rules::Finding;

/// As documents count: letters with a mark above are passed over, only `đ` is not.
const USUAL: &str = "abcdđeghiklmnopqrstuvxy";
/// As the alphabet has them all.
const FULL: &str = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

pub fn judge(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    // A point may have points of its own: each level remembers its last letter.
    let mut levels: Vec<char> = Vec::new();
    for lines in anatomy.paragraphs() {
        let Some(letter) = point(&lines[0].text) else { continue };
        if letter == 'a' {
            levels.push(letter);
            continue;
        }
        // What does not begin with "a" goes on with something that is not here.
        let Some(last) = levels.last().copied() else { continue };
        match levels.iter().rposition(|level| goes_on(*level, letter)) {
            Some(level) => {
                levels.truncate(level);
                levels.push(letter);
            }
            None => {
                let wanted = next(USUAL, last).map_or_else(String::new, String::from);
                let finding = Finding::new(Code::PointOrder).in_words(&lines[0]);
                judge.find(finding.arg("letter", letter).arg("last", last).arg("wanted", wanted));
                levels.pop();
                levels.push(letter);
            }
        }
    }
}

/// The letter of `a) ...`.
fn point(text: &str) -> Option<char> {
    let (letter, rest) = text.split_once(')')?;
    let mut letters = letter.chars();
    let letter = letters.next().filter(|letter| letter.is_lowercase())?;
    (letters.next().is_none() && rest.starts_with([' ', '\u{a0}'])).then_some(letter)
}

fn goes_on(from: char, to: char) -> bool {
    [USUAL, FULL].iter().any(|letters| next(letters, from) == Some(to))
}

fn next(letters: &str, letter: char) -> Option<char> {
    letters.chars().skip_while(|other| *other != letter).nth(1)
}

#[cfg(test)]
mod tests {
    use super::{goes_on, point};

    #[test]
    fn letters_go_on_as_the_alphabet_does() {
        for (from, to) in [('a', 'b'), ('d', 'đ'), ('đ', 'e'), ('e', 'g'), ('a', 'ă'), ('â', 'b'), ('i', 'k')] {
            assert!(goes_on(from, to), "{from} {to}");
        }
        for (from, to) in [('d', 'e'), ('e', 'f'), ('a', 'c'), ('i', 'j'), ('b', 'b')] {
            assert!(!goes_on(from, to), "{from} {to}");
        }
        assert_eq!(point("đ) Một việc;"), Some('đ'));
        assert_eq!(point("(a) Một"), None);
        assert_eq!(point("ab) Một"), None);
    }
}
