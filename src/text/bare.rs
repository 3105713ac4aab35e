//! Words without what writers differ in: marks, capitals, signs, spaces. For headings and choices, never
//! for anything that is printed.

use unicode_normalization::UnicodeNormalization;

/// `Họ và  Tên:` and `HO VA TEN` give `ho va ten`.
pub fn bare(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.nfd() {
        let letters = match c {
            'đ' | 'Đ' | 'ð' | 'Ð' => 'd',
            '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{feff}' => continue,
            c => c,
        };
        if !letters.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !bare.is_empty() {
            bare.push(' ');
        }
        gap = false;
        bare.extend(letters.to_lowercase());
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn wordings_become_alike() {
        for text in ["Họ và  Tên:", "HO VA TEN", " ho\u{323} va\u{300}\ntên", "Họ và\u{a0}tên*"] {
            assert_eq!(bare(text), "ho va ten", "{text:?}");
        }
        assert_eq!(
            [bare("Đơn vị, địa chỉ"), bare("—"), bare("I. TẬP THỂ (23)")],
            ["don vi dia chi", "", "i tap the 23"]
        );
    }
}
