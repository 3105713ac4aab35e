//! The order of persons in a list: by given name, then family name, then what stands between.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

/// The Vietnamese alphabet (a ă â b c d đ e ê ...) and its order of tones, from the Unicode
/// locale data. They are part of the program; should they lack, the order is that of the code
/// points, and a test fails.
static VIETNAMESE: LazyLock<Option<CollatorBorrowed<'static>>> =
    LazyLock::new(|| Collator::try_new(locale!("vi").into(), CollatorOptions::default()).ok());

/// Orders two persons' names as a Vietnamese list does: `Trần Thị An` before `Lê Văn Bình`.
pub fn by_name(a: &str, b: &str) -> Ordering {
    let (a, b) = (Parts::of(a), Parts::of(b));
    alphabetical(a.given, b.given)
        .then_with(|| alphabetical(a.family, b.family))
        .then_with(|| alphabetical(&a.middle.join(" "), &b.middle.join(" ")))
}

fn alphabetical(a: &str, b: &str) -> Ordering {
    VIETNAMESE.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
}

/// Họ, tên đệm, tên. A name of one word is a given name.
struct Parts<'n> {
    family: &'n str,
    middle: Vec<&'n str>,
    given: &'n str,
}

impl<'n> Parts<'n> {
    fn of(name: &'n str) -> Self {
        let mut words: Vec<&str> = name.split_whitespace().collect();
        let given = words.pop().unwrap_or_default();
        let middle = words.split_off(words.len().min(1));
        Self { family: words.first().copied().unwrap_or_default(), middle, given }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'n>(names: &[&'n str]) -> Vec<&'n str> {
        let mut names = names.to_vec();
        names.sort_by(|a, b| by_name(a, b));
        names
    }

    #[test]
    fn the_given_name_leads_then_the_family_then_the_middle() {
        let list = ["Trần Thị An", "Nguyễn Văn Ân", "Lê Văn Bình", "Lê Xuân Bình", "Trần Anh Bình", "Đỗ Cường"];
        let reversed: Vec<&str> = list.iter().rev().copied().collect();
        assert_eq!(sorted(&reversed), list);
    }

    #[test]
    fn letters_follow_the_vietnamese_alphabet() {
        let list = ["Lê A", "Lê Ă", "Lê Â", "Lê D", "Lê Đ", "Lê E", "Lê Ê", "Lê O", "Lê Ô", "Lê Ơ", "Lê U", "Lê Ư"];
        let reversed: Vec<&str> = list.iter().rev().copied().collect();
        assert_eq!(sorted(&reversed), list);
        assert_eq!(by_name("Lê Dũng", "Lê Đan"), Ordering::Less);
    }

    #[test]
    fn tones_only_decide_between_equal_letters() {
        // Ngang, huyền, hỏi, ngã, sắc, nặng.
        let list = ["Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ"];
        let reversed: Vec<&str> = list.iter().rev().copied().collect();
        assert_eq!(sorted(&reversed), list);
        assert_eq!(by_name("Lê Hạ", "Lê Han"), Ordering::Less);
    }

    #[test]
    fn unusual_names_have_a_place() {
        assert_eq!(by_name("Thông", "Đoàn Văn Thông"), Ordering::Less);
        assert_eq!(by_name("Y Phôn Niê", "Hồ Văn Ôn"), Ordering::Less);
        assert_eq!(by_name("Lê  Quang Trung", "Lê Quang Trung"), Ordering::Equal);
        assert_eq!(by_name("", "A"), Ordering::Less);
    }
}
