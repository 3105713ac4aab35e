//! Fifty bits of SHA-256, as ten letters and figures that nobody takes for one another (Crockford's base 32).

use std::fmt;

use crate::output::Digest;

/// Without I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 10;
const BITS: u32 = 50;

/// A checksum over texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checksum(u64);

impl Checksum {
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self(Digest::of_texts(texts).first_bits() >> (u64::BITS - BITS))
    }

    /// As a person may type it: without the dash, `O` for 0, `I` or `L` for 1.
    pub fn parse(text: &str) -> Option<Self> {
        let mut value = 0_u64;
        let mut length = 0;
        for letter in text.chars().filter(|letter| *letter != '-') {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let digit = LETTERS.iter().position(|known| char::from(*known) == letter)?;
            length += 1;
            value = value.checked_mul(32)?.checked_add(u64::try_from(digit).ok()?)?;
        }
        (length == LENGTH).then_some(Self(value))
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..LENGTH).rev() {
            let digit = usize::try_from(self.0 >> (5 * place) & 31).unwrap_or_default();
            write!(f, "{}", char::from(LETTERS[digit]))?;
            if place == LENGTH / 2 {
                f.write_str("-")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(value in 0_u64..1 << BITS) {
            let written = Checksum(value).to_string();
            prop_assert_eq!(written.len(), LENGTH + 1);
            let typed = written.to_lowercase().replace('-', "").replace('0', "o").replace('1', "l");
            prop_assert_eq!(Checksum::parse(&written), Some(Checksum(value)));
            prop_assert_eq!(Checksum::parse(&typed), Some(Checksum(value)));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,20}") {
            let _ = Checksum::parse(&text);
        }
    }

    #[test]
    fn too_many_and_unknown_letters_are_refused() {
        let refused = ["", "0", "ABCDE-FGHJ", "ABCDE-FGHJKM", "ABCDE-FGHJU", "ABCDE-FGHJ*", "ZZZZZZZZZZZZZZZZZZZZ"];
        assert!(refused.iter().all(|text| Checksum::parse(text).is_none()));
    }
}
