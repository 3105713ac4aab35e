//! Names without their marks, for files and codes.

use unicode_normalization::UnicodeNormalization;

/// Most letters of a name in a file's name.
const MOST: usize = 60;

/// `Đoàn Văn Đức` as `Doan Van Duc`: letters without marks, everything else as it is.
pub fn unmarked(text: &str) -> impl Iterator<Item = char> {
    let letters = text.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}'));
    letters.map(|c| match c {
        'đ' => 'd',
        'Đ' => 'D',
        other => other,
    })
}

/// `Nguyễn Thị Thùy Dương` as `nguyen-thi-thuy-duong`: letters and figures without marks, whatever a
/// file system allows. Never empty.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in unmarked(name).flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            '\'' | '’' | 'ʼ' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
        if slug.len() >= MOST {
            break;
        }
    }
    match slug.trim_end_matches('-') {
        "" => "khong-ten".to_owned(),
        slug => slug.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn names_lose_their_marks_and_nothing_else() {
        assert_eq!(slug("Nguyễn Thị Thùy Dương"), "nguyen-thi-thuy-duong");
        assert_eq!(slug("H'Hen Niê"), "hhen-nie");
        assert_eq!(slug("Đoàn Văn Đức"), "doan-van-duc");
        assert_eq!(slug("Trường PTDTBT TH & THCS (Phước Hiệp)"), "truong-ptdtbt-th-thcs-phuoc-hiep");
        assert_eq!(slug("../../etc"), "etc");
        assert_eq!(slug("中"), "khong-ten");
        assert!(slug(&"dài ".repeat(60)).len() <= 60);
    }
}
