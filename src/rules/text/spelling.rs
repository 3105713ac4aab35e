//! Words and phrases that are sure misspellings, from the table in `misspelt`.

use std::sync::LazyLock;

use super::Fault;
use super::misspelt::{PAIRS, Pair};
use super::words::{Phrases, Words, recase};

static WRONG: LazyLock<Phrases<&Pair>> = LazyLock::new(|| Phrases::of(PAIRS.iter().map(|pair| (pair.wrong, pair))));

pub fn misspelt(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let mut faults = Vec::new();
    for index in 0..words.len() {
        for (pair, range) in WRONG.at(&words, index) {
            let last = index + pair.wrong.split(' ').count() - 1;
            let right_here =
                pair.after.contains(&words.joined_before(index)) || pair.before.contains(&words.joined_after(last));
            if !right_here {
                let wrong = &text[range.clone()];
                faults.push(Fault::at(range).arg("wrong", wrong).arg("right", recase(pair.right, wrong)));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sound() {
        assert!(PAIRS.len() >= 60);
        let mut seen = Vec::new();
        for pair in PAIRS {
            assert!(!seen.contains(&pair.wrong), "{} stands twice", pair.wrong);
            seen.push(pair.wrong);
            assert!(misspelt(pair.right).is_empty(), "{} is both right and wrong", pair.right);
            assert_eq!(misspelt(pair.wrong).len(), 1, "{}", pair.wrong);
        }
    }
}
