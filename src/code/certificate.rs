//! The text of a code: `VT1*UBND HUYEN PHUOC SON*312/QD-UBND*2023-03-06*GIAY-KHEN*17*3QK0M-8TZ5A`. All of it are letters
//! that a QR symbol holds in its dense mode; marks are left out, the checksum is over the words with their marks.

use std::fmt;
use std::str::FromStr;

use super::checksum::Checksum;
use super::issued::{Decision, Issued};
use crate::model::AwardForm;
use crate::text::{Date, compose, unmarked};

/// What every code of this version begins with.
const VERSION: &str = "VT1";
/// Most letters of a body's name.
const MOST: usize = 40;
/// A body whose name has no letter of ours.
const NAMELESS: &str = "-";
const PARTS: usize = 7;

/// The code of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateCode {
    agency: String,
    decision: String,
    date: Date,
    form: AwardForm,
    ordinal: u32,
    checksum: Checksum,
}

/// Why a text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// It begins otherwise.
    Beginning,
    /// Parts are missing, or there are too many.
    Parts,
    /// One part cannot be what it stands for.
    Agency,
    Decision,
    Date,
    Form,
    Ordinal,
    Checksum,
}

impl CertificateCode {
    pub fn of(decision: &Decision, issued: &Issued<'_>) -> Self {
        let Decision { short, agency: full, designation, date } = decision;
        let Issued { form, ordinal, name, unit } = *issued;
        let agency = Some(readable(short)).filter(|agency| !agency.is_empty()).unwrap_or_else(|| NAMELESS.to_owned());
        let decision = readable(designation);
        // What can be read in the code is summed up, too: no letter of it can be changed unseen.
        let (squeezed, day, number) = (agency.replace(' ', ""), date.to_string(), ordinal.to_string());
        let readable = [VERSION, &squeezed, &decision, &day, form.word(), &number];
        let composed = [full, designation, name, unit.unwrap_or_default()].map(compose);
        let checksum = Checksum::of(readable.into_iter().chain(composed.iter().map(AsRef::as_ref)));
        Self { agency, decision, date: *date, form, ordinal, checksum }
    }

    /// The body's name as the code gives it.
    pub fn agency(&self) -> &str {
        &self.agency
    }

    /// Whether it is the code of what `decision` grants, under whatever short name of the body.
    pub fn agrees(&self, decision: &Decision, issued: &Issued<'_>) -> bool {
        let decision = Decision { short: self.agency.clone(), ..decision.clone() };
        *self == Self::of(&decision, issued)
    }

    /// Whether it names this decision.
    pub fn is_of(&self, decision: &Decision) -> bool {
        (self.decision.as_str(), self.date) == (&*readable(&decision.designation), decision.date)
    }

    pub fn decision(&self) -> &str {
        &self.decision
    }

    pub fn date(&self) -> Date {
        self.date
    }

    pub fn form(&self) -> AwardForm {
        self.form
    }

    pub fn ordinal(&self) -> u32 {
        self.ordinal
    }

    /// Whether `text` is meant as a code, well written or not.
    pub fn is_meant(text: &str) -> bool {
        text.contains('*') || squeezed(text).starts_with(VERSION)
    }
}

/// `text` in letters of a QR symbol's dense mode, without the sign that parts a code.
fn readable(text: &str) -> String {
    let upper = unmarked(text).flat_map(char::to_uppercase).map(|c| if c.is_whitespace() { ' ' } else { c });
    let kept = |c: &char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, ' ' | '-' | '/' | '.');
    let kept: String = upper.filter(kept).collect();
    let words: Vec<&str> = kept.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(MOST).collect::<String>().trim_end().to_owned()
}

/// Without blanks, in capitals.
fn squeezed(text: &str) -> String {
    unmarked(text).flat_map(char::to_uppercase).filter(|c| !c.is_whitespace()).collect()
}

impl fmt::Display for CertificateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { agency, decision, date, form, ordinal, checksum } = self;
        let form = form.word().to_uppercase();
        write!(f, "{VERSION}*{agency}*{decision}*{date}*{form}*{ordinal}*{checksum}")
    }
}

impl FromStr for CertificateCode {
    type Err = Misread;

    /// Blanks, small letters, marks and quotes around it are forgiven.
    fn from_str(text: &str) -> Result<Self, Misread> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '”'));
        let parts: Vec<&str> = text.split('*').collect();
        if parts.first().map(|first| squeezed(first)).as_deref() != Some(VERSION) {
            return Err(Misread::Beginning);
        }
        if parts.len() != PARTS {
            return Err(Misread::Parts);
        }
        let part = |index: usize| parts.get(index).copied().unwrap_or_default();
        let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
        let agency = Some(readable(part(1))).filter(|agency| !agency.is_empty()).ok_or(Misread::Agency)?;
        let decision = readable(&squeezed(part(2)));
        let well_formed =
            decision.split_once('/').is_some_and(|(number, symbol)| !number.is_empty() && !symbol.is_empty());
        let form = squeezed(part(4)).to_lowercase();
        Ok(Self {
            agency,
            decision: Some(decision).filter(|_| well_formed).ok_or(Misread::Decision)?,
            date: Date::from_iso(&squeezed(part(3))).ok_or(Misread::Date)?,
            form: AwardForm::ALL.iter().copied().find(|known| known.word() == form).ok_or(Misread::Form)?,
            ordinal: number(&squeezed(part(5))).filter(|ordinal| *ordinal > 0).ok_or(Misread::Ordinal)?,
            checksum: Checksum::parse(&squeezed(part(6))).ok_or(Misread::Checksum)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::code::Symbol;

    const ISSUED: Issued<'static> =
        Issued {
            form: AwardForm::Merit, ordinal: 17, name: "Nguyễn Thị Thùy Dương", unit: Some("UBND xã Phước Hiệp")
        };

    fn decision() -> Decision {
        Decision {
            short: "UBND huyện Phước Sơn".to_owned(),
            agency: "Ủy ban nhân dân huyện Phước Sơn".to_owned(),
            designation: "312/QĐ-UBND".to_owned(),
            date: Date::new(2023, 3, 6).unwrap(),
        }
    }

    fn code() -> CertificateCode {
        CertificateCode::of(&decision(), &ISSUED)
    }

    fn parse(text: &str) -> Result<CertificateCode, Misread> {
        text.parse()
    }

    #[test]
    fn it_says_what_was_issued() {
        // Printed codes bind: this one must stay as it is.
        assert_eq!(code().to_string(), "VT1*UBND HUYEN PHUOC SON*312/QD-UBND*2023-03-06*GIAY-KHEN*17*XKWQW-83WSB");
        let other = Decision { designation: "313/QĐ-UBND".to_owned(), ..decision() };
        assert!(code().is_of(&decision()) && !code().is_of(&other));
    }

    #[test]
    fn what_a_person_types_is_forgiven() {
        let written = code().to_string();
        let typed = [
            written.to_lowercase(),
            format!("  {written}\n"),
            written.replace('*', " * "),
            written.replace("QD", "QĐ").replace("HUYEN", "huyện"),
            written.replace("PHUOC SON", "PHUOC\nSON"),
            written.replace(' ', ""),
            format!("'{written}' "),
        ];
        for text in typed {
            let read = parse(&text).unwrap();
            assert!(read.agrees(&decision(), &ISSUED), "{text}");
            assert_eq!((read.ordinal(), read.form(), read.date()), (17, AwardForm::Merit, decision().date));
        }
    }

    #[test]
    fn a_code_that_cannot_be_is_told_by_its_part() {
        let written = code().to_string();
        let cases = [
            ("", "", Misread::Beginning),
            ("VT1", "VT2", Misread::Beginning),
            ("*17*", "*", Misread::Parts),
            ("UBND HUYEN PHUOC SON", "", Misread::Agency),
            ("312/QD-UBND", "312", Misread::Decision),
            ("2023-03-06", "2023-02-30", Misread::Date),
            ("2023-03-06", "06/3/2023", Misread::Date),
            ("GIAY-KHEN", "GIAY-KHE", Misread::Form),
            ("*17*", "*0*", Misread::Ordinal),
            ("*17*", "*+7*", Misread::Ordinal),
            ("*17*", "*99999999999*", Misread::Ordinal),
        ];
        for (from, to, why) in cases {
            let text = if from.is_empty() { "17".to_owned() } else { written.replace(from, to) };
            assert_eq!(parse(&text), Err(why), "{text}");
        }
        assert_eq!(parse(&written[..written.len() - 1]), Err(Misread::Checksum));
        assert!(CertificateCode::is_meant("VT1*A") && CertificateCode::is_meant("vt1 abc"));
        assert!(!CertificateCode::is_meant("ket-qua/giay-khen"));
    }

    #[test]
    fn every_part_counts() {
        let code = code();
        assert!(code.agrees(&decision(), &ISSUED));
        let others = [
            Issued { form: AwardForm::HighMerit, ..ISSUED },
            Issued { ordinal: 18, ..ISSUED },
            Issued { name: "Nguyễn Thị Thuỳ Dương", ..ISSUED },
            Issued { unit: None, ..ISSUED },
            Issued { name: "Nguyễn Thị Thùy DươngUBND xã Phước Hiệp", unit: None, ..ISSUED },
        ];
        assert!(others.iter().all(|other| !code.agrees(&decision(), other)));
        let agency = Decision { agency: "Ủy ban nhân dân huyện Phước Sơn.".to_owned(), ..decision() };
        let designation = Decision { designation: "312/QD-UBND".to_owned(), ..decision() };
        assert!(!code.agrees(&agency, &ISSUED) && !code.agrees(&designation, &ISSUED));
        // The code's own short name is what it is.
        assert!(code.agrees(&Decision { short: "UBND huyện".to_owned(), ..decision() }, &ISSUED));
        let written = code.to_string();
        for (at, old) in written.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
            let new = if old == '7' { '8' } else { '7' };
            let changed = format!("{}{new}{}", &written[..at], &written[at + 1..]);
            assert!(
                parse(&changed).is_ok_and(|read| !read.agrees(&decision(), &ISSUED)) || parse(&changed).is_err(),
                "{changed}"
            );
        }
    }

    #[test]
    fn the_symbol_stays_small() {
        let long = "Hội đồng Thi đua - Khen thưởng Ủy ban nhân dân huyện Phước Sơn, tỉnh Quảng Nam";
        let largest = Issued { form: AwardForm::ProvincialFighter, ordinal: 100_000, ..ISSUED };
        for (short, issued, side) in [(&*decision().short, ISSUED, 33), (long, largest, 41)] {
            let decision = Decision { short: short.to_owned(), ..decision() };
            let symbol = Symbol::of(&CertificateCode::of(&decision, &issued).to_string()).unwrap();
            assert!(symbol.side <= side, "{}", symbol.side);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            short in "\\PC{0,60}",
            number in 1_u32..100_000,
            (year, month, day) in (1945_u16..2200, 1_u8..=12, 1_u8..=28),
            form in 0..AwardForm::ALL.len(),
            ordinal in 1_u32..,
            (name, unit) in ("\\PC{0,40}", proptest::option::of("\\PC{0,40}")),
        ) {
            let date = Date::new(year, month, day).unwrap();
            let decision = Decision { agency: short.clone(), designation: format!("{number:02}/QĐ-UBND"), short, date };
            let issued = Issued { form: AwardForm::ALL[form], ordinal, name: &name, unit: unit.as_deref() };
            let code = CertificateCode::of(&decision, &issued);
            let written = code.to_string();
            let dense = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
            prop_assert!(written.bytes().all(|byte| dense.contains(&byte)), "{}", written);
            let read = parse(&written);
            prop_assert_eq!(&read, &Ok(code.clone()));
            prop_assert!(read.unwrap().agrees(&decision, &issued));
            prop_assert!(Symbol::of(&written).is_some());
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(VT1\\*)?\\PC{0,60}") {
            let _ = parse(&text);
        }
    }
}
