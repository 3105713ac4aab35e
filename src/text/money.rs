//! Amounts in words, as below the total of a list: `Bảy trăm lẻ hai nghìn đồng`.

use super::phrase::capitalised;

/// Where offices differ in reading a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    pub zero: ZeroTens,
    pub thousand: Thousand,
}

/// How a missing ten is read: `một trăm lẻ hai`, `một trăm linh hai`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ZeroTens {
    #[default]
    Le,
    Linh,
}

/// How a thousand is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Thousand {
    #[default]
    Nghin,
    Ngan,
}

/// Numbers from here on have no agreed reading.
const TOO_LARGE: u64 = 1_000_000_000_000_000;
const BILLION: u64 = 1_000_000_000;

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// `amount` đồng in words, with a capital first letter; `None` from 10^15 on.
pub fn money(amount: u64, reading: Reading) -> Option<String> {
    Some(format!("{} đồng", capitalised(&in_words(amount, reading)?)))
}

/// `number` in words; `None` from 10^15 on.
pub fn in_words(number: u64, reading: Reading) -> Option<String> {
    if number >= TOO_LARGE {
        return None;
    }
    let mut words = Vec::new();
    let (billions, rest) = (number / BILLION, number % BILLION);
    // Thousands of billions are read as a number of their own: một nghìn hai trăm tỷ.
    if billions > 0 {
        below_billion(billions, false, reading, &mut words);
        words.push("tỷ");
    }
    below_billion(rest, billions > 0, reading, &mut words);
    if words.is_empty() {
        words.push(DIGITS[0]);
    }
    Some(words.join(" "))
}

/// Reads `number` in threes; `follows` when larger units were read before it.
fn below_billion(number: u64, follows: bool, reading: Reading, words: &mut Vec<&'static str>) {
    let thousand = match reading.thousand {
        Thousand::Nghin => "nghìn",
        Thousand::Ngan => "ngàn",
    };
    let mut follows = follows;
    for (unit, name) in [(1_000_000, Some("triệu")), (1_000, Some(thousand)), (1, None)] {
        let three = number / unit % 1000;
        if three == 0 {
            continue;
        }
        below_thousand(three, follows, reading, words);
        words.extend(name);
        follows = true;
    }
}

/// Reads 1 to 999. After a larger unit the hundreds are read even where there are none: một triệu
/// không trăm lẻ năm.
fn below_thousand(number: u64, follows: bool, reading: Reading, words: &mut Vec<&'static str>) {
    let digit = |place: u64| usize::try_from(number / place % 10).unwrap_or_default();
    let (hundreds, tens, ones) = (digit(100), digit(10), digit(1));
    let hundreds_read = hundreds > 0 || follows;
    if hundreds_read {
        words.extend([DIGITS[hundreds], "trăm"]);
    }
    match tens {
        0 if ones > 0 && hundreds_read => words.push(match reading.zero {
            ZeroTens::Le => "lẻ",
            ZeroTens::Linh => "linh",
        }),
        0 => {}
        1 => words.push("mười"),
        _ => words.extend([DIGITS[tens], "mươi"]),
    }
    match (tens, ones) {
        (_, 0) => {}
        (2.., 1) => words.push("mốt"),
        (2.., 4) => words.push("tư"),
        (1.., 5) => words.push("lăm"),
        _ => words.push(DIGITS[ones]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(number: u64) -> String {
        in_words(number, Reading::default()).unwrap()
    }

    #[test]
    fn tens_and_ones_change_their_words() {
        let readings = [
            (0, "không"),
            (1, "một"),
            (4, "bốn"),
            (5, "năm"),
            (10, "mười"),
            (11, "mười một"),
            (14, "mười bốn"),
            (15, "mười lăm"),
            (20, "hai mươi"),
            (21, "hai mươi mốt"),
            (24, "hai mươi tư"),
            (25, "hai mươi lăm"),
            (31, "ba mươi mốt"),
            (44, "bốn mươi tư"),
            (55, "năm mươi lăm"),
            (91, "chín mươi mốt"),
            (100, "một trăm"),
            (101, "một trăm lẻ một"),
            (104, "một trăm lẻ bốn"),
            (105, "một trăm lẻ năm"),
            (110, "một trăm mười"),
            (111, "một trăm mười một"),
            (115, "một trăm mười lăm"),
            (121, "một trăm hai mươi mốt"),
            (555, "năm trăm năm mươi lăm"),
            (999, "chín trăm chín mươi chín"),
        ];
        for (number, words) in readings {
            assert_eq!(read(number), words, "{number}");
        }
    }

    #[test]
    fn threes_are_read_with_their_units() {
        let readings = [
            (1_000, "một nghìn"),
            (1_001, "một nghìn không trăm lẻ một"),
            (1_010, "một nghìn không trăm mười"),
            (1_100, "một nghìn một trăm"),
            (2_025, "hai nghìn không trăm hai mươi lăm"),
            (10_000, "mười nghìn"),
            (21_000, "hai mươi mốt nghìn"),
            (702_000, "bảy trăm lẻ hai nghìn"),
            (1_000_000, "một triệu"),
            (1_000_005, "một triệu không trăm lẻ năm"),
            (1_005_000, "một triệu không trăm lẻ năm nghìn"),
            (2_340_000, "hai triệu ba trăm bốn mươi nghìn"),
            (1_490_000, "một triệu bốn trăm chín mươi nghìn"),
            (115_215_315, "một trăm mười lăm triệu hai trăm mười lăm nghìn ba trăm mười lăm"),
            (1_000_000_000, "một tỷ"),
            (1_000_000_001, "một tỷ không trăm lẻ một"),
            (1_020_000_000, "một tỷ không trăm hai mươi triệu"),
            (21_000_000_000, "hai mươi mốt tỷ"),
            (1_200_000_000_000, "một nghìn hai trăm tỷ"),
            (5_000_000_000_000, "năm nghìn tỷ"),
            (100_000_000_000_000, "một trăm nghìn tỷ"),
        ];
        for (number, words) in readings {
            assert_eq!(read(number), words, "{number}");
        }
        assert_eq!(
            read(TOO_LARGE - 1),
            "chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ \
             chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín"
        );
        assert_eq!(in_words(TOO_LARGE, Reading::default()), None);
    }

    #[test]
    fn an_office_chooses_its_words() {
        let reading = Reading { zero: ZeroTens::Linh, thousand: Thousand::Ngan };
        assert_eq!(money(702_000, reading).as_deref(), Some("Bảy trăm linh hai ngàn đồng"));
        assert_eq!(money(702_000, Reading::default()).as_deref(), Some("Bảy trăm lẻ hai nghìn đồng"));
        assert_eq!(money(0, reading).as_deref(), Some("Không đồng"));
        assert_eq!(money(u64::MAX, reading), None);
    }

    /// Reads the words back, so that every number below 100.000 and samples above are held to
    /// say what they stand for.
    #[test]
    fn words_say_the_number() {
        fn value(words: &str) -> u64 {
            let (mut total, mut part, mut three, mut ones) = (0_u64, 0_u64, 0_u64, 0_u64);
            for word in words.split(' ') {
                match word {
                    "lẻ" => {}
                    "mười" => ones = 10,
                    "mươi" => ones *= 10,
                    "trăm" => (three, ones) = (ones * 100, 0),
                    "nghìn" => (part, three, ones) = (part + (three + ones) * 1_000, 0, 0),
                    "triệu" => (part, three, ones) = (part + (three + ones) * 1_000_000, 0, 0),
                    "tỷ" => (total, part, three, ones) = ((part + three + ones) * BILLION, 0, 0, 0),
                    "mốt" => ones += 1,
                    "tư" => ones += 4,
                    "lăm" => ones += 5,
                    digit => ones += DIGITS.iter().position(|name| *name == digit).unwrap() as u64,
                }
            }
            total + part + three + ones
        }
        let samples = (0..100_000).chain((0..20_000).map(|n| n * 9_999_999_967));
        for number in samples.filter(|number| *number < TOO_LARGE) {
            assert_eq!(value(&read(number)), number);
        }
    }
}
