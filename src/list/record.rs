//! A recipient's row, field by field. What is wrong with one is told at its cell; the others are read on.

use std::cell::RefCell;

use super::fields::Field;
use super::grid::{Cell, Kind};
use super::headings::{Column, Headings};
use super::page::Page;
use super::texts::Texts;
use super::wordings;
use crate::diag::{Code, Diagnostic, Faults, Span};
use crate::model::{AwardForm, ListedRow, RecipientKind, RecipientTable};
use crate::table::{Line, Located, Prose};
use crate::text::nearest;

/// What is known of all rows of a sheet.
pub struct Context<'a> {
    pub page: &'a Page,
    pub headings: &'a Headings,
    /// The forms of the awards that take their recipients from this sheet.
    pub forms: &'a [AwardForm],
    /// What rows say again and again is kept once; names are each their own.
    pub texts: RefCell<Texts>,
}

/// What a row gives: the recipient, if it is sound, and what counts for sums in any case.
pub struct Read {
    pub listed: Option<ListedRow>,
    pub kind: Option<RecipientKind>,
    pub amount: Option<u64>,
}

impl Context<'_> {
    /// Reads `row`, which stands in a group of this kind.
    pub fn read(&self, row: u32, group: Option<(RecipientKind, Span)>, faults: &mut Faults) -> Read {
        let honorific = self.common(Field::Honorific, row, faults);
        let name = self.name(row, faults);
        let form = self.form(row, faults);
        let kind = self.kind(row, group, form.as_ref().ok().and_then(Option::as_ref), honorific.is_some(), faults);
        let amount = self.amount(row, faults);
        let position = self.common(Field::Position, row, faults);
        let unit = self.common(Field::Unit, row, faults);
        let reason = self.field(Field::Reason, row, faults);
        let reason = reason.and_then(|(text, span)| Prose::of_cell(&text, &span, &mut |found| faults.push(found)));
        let reason = reason.map(|reason| reason.with_text(self.texts.borrow_mut().share(&reason.text)));
        let is = kind.as_ref().ok().and_then(|kind| kind.as_ref().map(|kind| kind.value));
        // What nothing says is the form's own kind, or a person.
        let counted = match (&kind, is) {
            (Err(()), _) => None,
            (_, Some(kind)) => Some(kind),
            _ => self
                .form_of(form.as_ref().ok().and_then(Option::as_ref))
                .map(|form| form.only_for().unwrap_or(RecipientKind::Individual)),
        };
        let total = amount.as_ref().ok().map(|amount| amount.unwrap_or_default());
        let direct = self.direct(row, faults);
        let listed = self.listed(row, honorific, name, kind, form, amount);
        let listed = listed.map(|mut listed| {
            (listed.recipient.position, listed.recipient.unit, listed.recipient.reason) = (position, unit, reason);
            listed.recipient.direct = direct;
            listed
        });
        if let (Some(listed), Some(RecipientKind::Individual)) = (&listed, counted) {
            let name = &listed.recipient.name;
            let odd = small_syllable(&name.text).map(|word| Diagnostic::new(Code::ListNameCase).arg("word", word));
            faults.extend(odd.map(|odd| odd.at(name.span.clone()).arg("form", "syllable")));
        }
        Read { listed, kind: counted, amount: total }
    }

    fn listed(
        &self,
        row: u32,
        honorific: Option<Line>,
        name: Option<Line>,
        kind: Result<Option<Located<RecipientKind>>, ()>,
        form: Result<Option<Located<AwardForm>>, ()>,
        amount: Result<Option<u64>, ()>,
    ) -> Option<ListedRow> {
        let (mut name, kind, form) = (name?, kind.ok()?, form.ok()?);
        let amount = amount.ok()?.and_then(|amount| u32::try_from(amount).ok());
        let is_person = kind.as_ref().is_none_or(|kind| kind.value == RecipientKind::Individual);
        let mut honorific = honorific;
        if honorific.is_none()
            && is_person
            && let Some((title, rest)) = address(&name.text)
        {
            let title = self.texts.borrow_mut().share(&title.into());
            let (title, rest) = (name.with_text(title), name.with_text(rest));
            (honorific, name) = (Some(title), rest);
        }
        let span = self.page.first(row);
        let recipient = RecipientTable {
            span,
            whole: true,
            kind,
            honorific,
            name,
            position: None,
            unit: None,
            reason: None,
            amount,
            direct: None,
        };
        Some(ListedRow { recipient, form })
    }

    /// The text of a field with its place; nothing where the cell is empty or at fault. A cell that is
    /// merged with those below holds for all of them.
    fn field(&self, field: Field, row: u32, faults: &mut Faults) -> Option<(String, Span)> {
        let column = self.headings.of(field)?;
        let mut text = String::new();
        let mut place = None;
        for at in column.first..=column.last {
            let Some((cell, at_row, at_column)) = self.page.cell(row, at) else { continue };
            // A merged name is one name, and one over several columns is told once.
            if at_column < column.first || at_column != at && at > column.first {
                continue;
            }
            let span = self.page.span(at_row, at_column);
            if cell.kind == Kind::Fault {
                faults.push(faulty(cell, span));
                return None;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(cell.text.trim());
            place.get_or_insert(span);
        }
        place.map(|place| (text, place))
    }

    fn line(&self, field: Field, row: u32, faults: &mut Faults) -> Option<Line> {
        let (text, span) = self.field(field, row, faults)?;
        Line::of_cell(&text, &span, &mut |found| faults.push(found))
    }

    /// A line that other rows may say, too.
    fn common(&self, field: Field, row: u32, faults: &mut Faults) -> Option<Line> {
        let line = self.line(field, row, faults)?;
        Some(line.with_text(self.texts.borrow_mut().share(&line.text)))
    }

    fn name(&self, row: u32, faults: &mut Faults) -> Option<Line> {
        let name = self.line(Field::Name, row, faults)?;
        if !name.text.contains(char::is_alphabetic) {
            faults.push(Diagnostic::new(Code::ListName).at(name.span.clone()).arg("reason", "figures"));
            return None;
        }
        let letters = || name.text.chars().filter(|c| c.is_alphabetic());
        let form = if letters().all(|c| c.is_uppercase()) { "capital" } else { "small" };
        let is_odd = letters().all(char::is_uppercase) || letters().all(char::is_lowercase);
        if is_odd && name.text.contains(' ') {
            faults.push(Diagnostic::new(Code::ListNameCase).at(name.span.clone()).arg("form", form));
        }
        Some(name)
    }

    fn form(&self, row: u32, faults: &mut Faults) -> Result<Option<Located<AwardForm>>, ()> {
        let Some((text, span)) = self.field(Field::Form, row, faults) else { return Ok(None) };
        let Some(value) = wordings::form(&text) else {
            let names: Vec<&str> = AwardForm::ALL.iter().map(|form| form.name()).collect();
            faults.push(unknown(Code::ListForm, &text, span, &names));
            return Err(());
        };
        Ok(Some(Located { value, span }))
    }

    /// The form by which the row is judged: its own, or the only one there is.
    fn form_of(&self, own: Option<&Located<AwardForm>>) -> Option<AwardForm> {
        own.map(|form| form.value).or(match self.forms {
            [only] => Some(*only),
            _ => None,
        })
    }

    fn kind(
        &self,
        row: u32,
        group: Option<(RecipientKind, Span)>,
        form: Option<&Located<AwardForm>>,
        is_addressed: bool,
        faults: &mut Faults,
    ) -> Result<Option<Located<RecipientKind>>, ()> {
        if let Some((text, span)) = self.field(Field::Kind, row, faults) {
            let Some(value) = wordings::kind(&text) else {
                let nouns: Vec<&str> = RecipientKind::ALL.iter().map(|kind| kind.noun()).collect();
                faults.push(unknown(Code::ListKind, &text, span, &nouns));
                return Err(());
            };
            return Ok(Some(Located { value, span }));
        }
        if let Some((value, span)) = group {
            return Ok(Some(Located { value, span }));
        }
        if self.form_of(form).is_some_and(|form| form.only_for().is_some()) {
            return Ok(None);
        }
        let Some(column) = self.headings.of(Field::Name) else { return Ok(None) };
        let span = self.page.span(row, column.first);
        // In a column of people's names stands what is no person's.
        let is_odd = |value| value == RecipientKind::Individual && wordings::is_body(self.page.text(row, column.first));
        match self.headings.named {
            Some(value) if is_odd(value) && !is_addressed => {
                faults.push(Diagnostic::new(Code::ListKindOpen).at(span));
                Err(())
            }
            Some(value) => Ok(Some(Located { value, span })),
            None if is_addressed => Ok(Some(Located { value: RecipientKind::Individual, span })),
            None => {
                faults.push(Diagnostic::new(Code::ListKindOpen).at(span).also(self.heading(column), "heading"));
                Err(())
            }
        }
    }

    fn direct(&self, row: u32, faults: &mut Faults) -> Option<Located<bool>> {
        let (text, span) = self.field(Field::Direct, row, faults)?;
        let value = wordings::yes(&text);
        if value.is_none() {
            let word = text.split_whitespace().collect::<Vec<_>>().join(" ");
            faults.push(Diagnostic::new(Code::ListDirect).at(span.clone()).arg("word", word));
        }
        value.map(|value| Located { value, span })
    }

    fn heading(&self, column: &Column) -> Span {
        self.page.span(column.row, column.first)
    }

    fn amount(&self, row: u32, faults: &mut Faults) -> Result<Option<u64>, ()> {
        let Some(column) = self.headings.of(Field::Amount) else { return Ok(None) };
        let Some((cell, at_row, at_column)) = self.page.cell(row, column.first) else { return Ok(None) };
        let span = self.page.span(at_row, at_column);
        if cell.kind == Kind::Fault {
            faults.push(faulty(cell, span));
            return Err(());
        }
        amount(cell)
            .and_then(|amount| match amount {
                Some(amount) if u32::try_from(amount).is_err() => Err("large"),
                amount => Ok(amount),
            })
            .map_err(|reason| {
                faults.push(Diagnostic::new(Code::ListAmount).at(span).arg("reason", reason).arg("written", &cell.text))
            })
    }
}

fn unknown(code: Code, word: &str, span: Span, known: &[&str]) -> Diagnostic {
    let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
    let unknown = Diagnostic::new(code).at(span).arg("word", &word).arg("known", known.join(", "));
    match nearest(&word, known.iter().copied()) {
        Some(similar) => unknown.arg("similar", similar).hint("hint-similar"),
        None => unknown.hint("hint-known"),
    }
}

/// How a person is addressed, before the name.
fn address(name: &str) -> Option<(&str, &str)> {
    let (title, rest) = name.split_once(' ')?;
    let is_title = matches!(title, "Ông" | "Bà" | "Anh" | "Chị" | "Đ/c" | "ÔNG" | "BÀ");
    // `Bà Rịa` alone is no person with one name.
    (is_title && rest.contains(' ')).then_some((title, rest))
}

/// An amount in đồng: `447.000`, `447 000 đ`, `447000`, however it is stored; `-` is none.
pub fn amount(cell: &Cell) -> Result<Option<u64>, &'static str> {
    if let Kind::Number(number) = cell.kind {
        return whole(number).map(Some);
    }
    if cell.kind == Kind::Date {
        return Err("date");
    }
    let text = cell.text.replace(['\u{a0}', '\u{202f}'], " ").trim().to_lowercase();
    let ends = ["đồng", "vnđ", "vnd", "đ", "d"];
    let figures =
        ends.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(&text).trim_end_matches([' ', '.', '/']).trim();
    if figures.is_empty() || figures.chars().all(|c| matches!(c, '-' | '–' | '—')) {
        return Ok(None);
    }
    if figures.starts_with(['-', '(', '−']) {
        return Err("negative");
    }
    let groups: Vec<&str> = figures.split(['.', ',', ' ']).collect();
    let is_grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    let digits = groups.concat();
    if !is_grouped || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(if digits.bytes().all(|b| b.is_ascii_digit()) { "fraction" } else { "words" });
    }
    digits.parse().map(Some).map_err(|_| "large")
}

fn whole(number: f64) -> Result<u64, &'static str> {
    match number {
        number if number < 0.0 => Err("negative"),
        number if number.fract() != 0.0 => Err("fraction"),
        // Sums of a whole decision stay far below; beyond, a binary number has holes.
        number if number > 9e15 => Err("large"),
        number => format!("{number:.0}").parse().map_err(|_| "large"),
    }
}

/// The only syllable of a person's name without a capital: `văn` in `Nguyễn văn An`. Several are no slip, and signs or
/// `và` make it more than a name.
fn small_syllable(name: &str) -> Option<&str> {
    let is_plain = |word: &str| word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | 'ʼ' | '-' | '.'));
    let is_small = |word: &&str| word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut small = words.iter().copied().filter(is_small);
    let (first, second) = (small.next()?, small.next());
    let is_slip = words.len() > 1 && second.is_none() && words.iter().copied().all(is_plain);
    (is_slip && !SMALL.contains(&first)).then_some(first)
}

/// What stands small between names and within foreign ones.
const SMALL: &[&str] = &["và", "van", "von", "de", "da", "di"];

/// Told of a cell whose formula gives nothing to read.
fn faulty(cell: &Cell, span: Span) -> Diagnostic {
    let fault = if cell.is_uncounted() { "none" } else { &*cell.text };
    Diagnostic::new(Code::ListFormula).at(span).arg("fault", fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_however_they_are_typed() {
        for text in
            ["447.000", "447,000", "447 000", "447000", "447.000đ", "447.000 đồng", "447\u{a0}000 VNĐ", " 447000 "]
        {
            assert_eq!(amount(&Cell::text(text)), Ok(Some(447_000)), "{text}");
        }
        assert_eq!(amount(&Cell::number(447_000.0)), Ok(Some(447_000)));
        assert_eq!([amount(&Cell::text("-")), amount(&Cell::text("  "))], [Ok(None), Ok(None)]);
        let wrong = ["-447000", "447.5", "bốn trăm", "(447.000)"].map(|text| amount(&Cell::text(text)));
        assert_eq!(wrong, [Err("negative"), Err("fraction"), Err("words"), Err("negative")]);
        assert_eq!(amount(&Cell::number(0.45)), Err("fraction"));
    }

    #[test]
    fn one_small_syllable_is_a_slip() {
        for (name, slip) in
            [("Nguyễn văn An", "văn"), ("Hồ Thị Thu hà", "hà"), ("y Phôn Niê", "y"), ("Ma h'Lan", "h'Lan")]
        {
            assert_eq!(small_syllable(name), Some(slip), "{name}");
        }
        for right in ["Y Phôn Niê", "H'Hen", "H’Hen Niê", "A Lăng Thị Bớt", "K'brôih", "Đặng Thị Ánh", "Lê Ý và Hồ Ba"]
        {
            assert_eq!(small_syllable(right), None, "{right}");
        }
        // Told as a whole, or more than a name.
        for other in ["thông", "hồ văn ba", "Lê Ý (vợ)", "Lê Ý hộ nghèo", "Ludwig van Beethoven"] {
            assert_eq!(small_syllable(other), None, "{other}");
        }
    }

    #[test]
    fn a_person_is_addressed_before_the_name() {
        assert_eq!(address("Ông Lê Quang Trung"), Some(("Ông", "Lê Quang Trung")));
        assert_eq!([address("Y Phôn Niê"), address("Bà Rịa"), address("Hộ ông Lê Ý")], [None; 3]);
    }
}
