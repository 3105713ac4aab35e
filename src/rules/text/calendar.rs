//! Days of the week and months in words (Annex II, V.8.c): thứ Hai, tháng Giêng.

use super::Fault;
use super::words::{Words, recase};

const WEEKDAYS: &[&str] = &["hai", "ba", "tư", "năm", "sáu", "bảy"];
const PARTS_OF_DAY: &[&str] = &["sáng", "trưa", "chiều", "tối", "đêm"];
/// What may stand before a weekday with its date; `kỳ họp thứ năm, ngày 7/12` is the fifth session.
const BEFORE_DATED: &[&str] = &["sáng", "trưa", "chiều", "tối", "đêm", "từ", "đến", "sang", "vào", "là"];
/// Months that no other word sounds like: `tháng năm` may be month and year.
const MONTHS: &[&str] = &["giêng", "chạp"];

pub fn days(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let found = (0..words.len()).filter_map(|index| {
        let name = words.list.get(index + 1).filter(|word| word.is_small() && words.gap_after(index) == " ")?;
        let wrong = match words.lower(index) {
            "thứ" => WEEKDAYS.contains(&name.text) && is_date(&words, index),
            "tháng" => MONTHS.contains(&name.text),
            _ => false,
        };
        let right = format!("{} {}", words.list[index].text, recase(name.text, "A"));
        wrong.then(|| Fault::at(words.range(index, index + 1)).arg("right", right))
    });
    found.collect()
}

/// Whether `thứ` at `index` names a weekday: `sáng thứ hai, ngày 13/3`, `thứ hai hằng tuần`.
fn is_date(words: &Words<'_>, index: usize) -> bool {
    let after = index + 2;
    let before = words.joined_before(index);
    let number = |index: usize| words.list.get(index).is_some_and(|word| word.is_number());
    let dated = match words.gap_before(after) {
        ", " | " " | " (" if words.lower(after) == "ngày" => number(after + 1),
        " (" => number(after) && words.gap_after(after) == "/",
        _ => false,
    };
    let weekly =
        matches!(words.joined_after(index + 1), "hằng" | "hàng" | "đầu") && words.joined_after(after) == "tuần";
    let part_of_day = PARTS_OF_DAY.contains(&before) && matches!(words.gap_before(after), "," | ", ");
    (dated && (before.is_empty() || BEFORE_DATED.contains(&before))) || weekly || part_of_day
}
