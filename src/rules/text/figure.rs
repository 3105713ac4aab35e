//! Figures: a point divides thousands, a comma decimals (1.234,5).

use super::Fault;
use super::words::Words;
use crate::text::Number;

/// Units behind which a figure is an amount, never a number that names something.
const UNITS: &[&str] = &[
    "đồng", "triệu", "tỷ", "tỉ", "nghìn", "ha", "km", "km2", "m", "m2", "m3", "kg", "tấn", "tạ", "lít", "hộ", "người",
    "lượt", "cây", "con", "cái", "chiếc", "suất", "học", "sinh", "lao",
];
/// Units that make a point in a figure a decimal one.
const MEASURES: &[&str] = &["triệu", "tỷ", "tỉ", "nghìn", "ha", "km", "km2", "kg", "tấn", "tạ"];
/// Words behind which a figure with a point is an ordinal: mục 1.2 ha.
const ORDINALS: &[&str] = &["mục", "điểm", "khoản", "bảng", "biểu", "hình", "tiêu", "phiên", "chí", "chỉ", "số"];

pub fn figures(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let mut faults = Vec::new();
    let mut index = 0;
    while index < words.len() {
        let last = last_of_figure(&words, index);
        if words.list[index].is_number() {
            let range = words.range(index, last);
            let unit = unit(&words, last);
            let named = ORDINALS.contains(&words.joined_before(index));
            let free = !words.gap_before(index).ends_with(['/', '-', '.', ',', ':', '@', '_']);
            if free && let Some(right) = wrong(&text[range.clone()], unit, named) {
                faults.push(Fault::at(range).arg("right", right));
            }
        }
        index = last + 1;
    }
    faults
}

/// The last word of the figure that begins at `index`: `1`, `234` and `5` of 1,234.5.
fn last_of_figure(words: &Words<'_>, index: usize) -> usize {
    let mut last = index;
    while words.list[index].is_number()
        && matches!(words.gap_after(last), "." | ",")
        && words.list.get(last + 1).is_some_and(|word| word.is_number())
    {
        last += 1;
    }
    last
}

/// What the figure counts: a word, `%`, or nothing.
fn unit<'w>(words: &'w Words<'_>, last: usize) -> &'w str {
    let gap = words.gap_after(last);
    if gap.trim_start().starts_with('%') { "%" } else { words.joined_after(last) }
}

/// The figure as it should stand, where it certainly does not.
fn wrong(figure: &str, unit: &str, named: bool) -> Option<String> {
    let parts: Vec<&str> = figure.split([',', '.']).collect();
    let signs: String = figure.chars().filter(|c| !c.is_ascii_digit()).collect();
    let threes = |parts: &[&str]| parts[0].len() <= 3 && parts[1..].iter().all(|part| part.len() == 3);
    let swapped = || {
        figure.chars().map(|c| match c {
            ',' => '.',
            '.' => ',',
            c => c,
        })
    };
    let whole = &parts[..parts.len() - 1];
    match signs.as_str() {
        // 1234567 đồng.
        "" => {
            let amount = UNITS.contains(&unit) && (5..=15).contains(&figure.len()) && !figure.starts_with('0');
            let value = figure.parse::<u32>().map(f64::from).or_else(|_| figure.parse::<f64>()).ok()?;
            Number::new(value, 0).filter(|_| amount).map(|number| number.to_string())
        }
        // 12.5%, 3.2 tỷ; with three digits it is a thousand.
        "." => {
            let decimal = parts[1].len() < 3 && (unit == "%" || MEASURES.contains(&unit)) && !named;
            decimal.then(|| swapped().collect())
        }
        // 1,234,567 and 1,234.5.
        _ if signs.len() > 1 && signs.chars().all(|c| c == ',') && threes(&parts) => Some(swapped().collect()),
        _ if signs.len() > 1
            && signs.ends_with('.')
            && signs[..signs.len() - 1].chars().all(|c| c == ',')
            && threes(whole) =>
        {
            Some(swapped().collect())
        }
        _ => None,
    }
}
