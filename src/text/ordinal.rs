//! Ordinals of parts, sections and points.

/// Roman numeral of `number`, as for parts, sections and annexes; `None` outside 1 to 3999.
pub fn roman(number: usize) -> Option<String> {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&number) {
        return None;
    }
    let mut rest = number;
    let mut text = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    Some(text)
}

/// Letter of the point `number` (from 1) in the order of the Vietnamese alphabet without marked
/// vowels: a b c d đ e g h ... (Annex I, Part I, II.6.đ); `None` past `y`.
pub fn letter(number: usize) -> Option<char> {
    "abcdđeghiklmnopqrstuvxy".chars().nth(number.checked_sub(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_follow_the_decree() {
        let numerals: Vec<String> = [1, 4, 9, 14, 2024].into_iter().filter_map(roman).collect();
        assert_eq!(numerals, ["I", "IV", "IX", "XIV", "MMXXIV"]);
        assert_eq!((roman(0), roman(4000)), (None, None));
        let letters: String = (1..=8).filter_map(letter).collect();
        assert_eq!(letters, "abcdđegh");
        assert_eq!((letter(0), letter(24)), (None, None));
    }
}
