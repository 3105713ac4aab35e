//! Tone placement in oa, oe, uy: hòa or hoà. The decree has both, so neither is wrong; both in one
//! file is.

use super::words::Words;
use super::{Fault, Found};
use crate::text::tone_forms;

/// Syllables that are written both ways in `texts`; each is told once, where the form that is
/// rarer (or comes later) first stands.
pub fn mixed(texts: &[&str]) -> Vec<Found> {
    // Form on the first letter -> where each of the two forms stands.
    let mut syllables: Vec<(String, [Vec<Found>; 2])> = Vec::new();
    for (text, &written) in texts.iter().enumerate() {
        let words = Words::of(written);
        for (index, word) in words.list.iter().enumerate() {
            if may_be_name(&words, index) {
                continue;
            }
            let Some((first, second)) = tone_forms(&word.lower) else { continue };
            let which = usize::from(word.lower == second);
            let found = Found { text, fault: Fault::at(word.range.clone()) };
            match syllables.iter_mut().find(|(syllable, _)| *syllable == first) {
                Some((_, places)) => places[which].push(found),
                None => {
                    let mut places = [Vec::new(), Vec::new()];
                    places[which].push(found);
                    syllables.push((first, places));
                }
            }
        }
    }
    let both = syllables.into_iter().filter(|(_, places)| places.iter().all(|found| !found.is_empty()));
    let told = both.filter_map(|(first, [on_first, on_second])| {
        let second = tone_forms(&first)?.1;
        let rarer = on_second.len() <= on_first.len();
        let (places, wrong, right) = if rarer { (on_second, second, first) } else { (on_first, first, second) };
        let found = places.into_iter().next()?;
        Some(Found { text: found.text, fault: found.fault.arg("wrong", wrong).arg("right", right) })
    });
    told.collect()
}

/// A capital syllable may be of a person's name, which is written as its bearer writes it; only
/// in `Ủy ban` and `Tòa án` it cannot.
fn may_be_name(words: &Words<'_>, index: usize) -> bool {
    let body = matches!(words.joined_after(index), "ban" | "viên" | "án");
    words.list[index].text.chars().any(char::is_uppercase) && !(body && words.list[index].is_capital())
        || words.list[index].is_all_capitals()
}
