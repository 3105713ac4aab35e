//! The columns of the register: heading, width and what stands in each. The one idea: a row is made of
//! the same record as its certificate, so that the two cannot disagree.

use crate::model::{Document, Record};
use crate::table::Line;
use crate::template::words;
use crate::text::{Date, capitalised, unended};

/// One column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub heading: &'static str,
    /// In letters.
    pub width: f64,
    pub looks: Looks,
    pub value: fn(&Entry<'_>) -> Value,
}

/// How the cells of a column look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    Text,
    Centred,
    Money,
    Date,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Nothing,
    Text(String),
    Number(u32),
    Date(Date),
}

/// All that a row is made of.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    pub record: Record<'a>,
    /// The document that granted it, where its number is known.
    pub decision: Option<&'a Document>,
    /// Path of the certificate, from the register's folder.
    pub file: Option<&'a str>,
}

/// The columns, in their order. The last one is for work at the screen and is not printed.
pub const COLUMNS: [Column; 12] = [
    Column { heading: "Số sổ vàng", width: 7.0, looks: Looks::Centred, value: |it| Value::Number(it.ordinal()) },
    Column {
        heading: "Họ và tên/Tên tập thể",
        width: 26.0,
        looks: Looks::Text,
        value: |it| Value::Text(it.record.recipient.name.text.to_string()),
    },
    Column {
        heading: "Đối tượng",
        width: 11.0,
        looks: Looks::Text,
        value: |it| Value::Text(capitalised(it.record.recipient.kind.noun())),
    },
    Column {
        heading: "Chức vụ",
        width: 18.0,
        looks: Looks::Text,
        value: |it| line(it.record.recipient.position.as_ref()),
    },
    Column {
        heading: "Đơn vị", width: 24.0, looks: Looks::Text, value: |it| line(it.record.recipient.unit.as_ref())
    },
    Column {
        heading: "Hình thức, danh hiệu",
        width: 16.0,
        looks: Looks::Text,
        value: |it| Value::Text(it.record.award.form.value.name().to_owned()),
    },
    Column { heading: "Thành tích", width: 36.0, looks: Looks::Text, value: |it| it.reason() },
    Column { heading: "Quyết định số", width: 15.0, looks: Looks::Centred, value: |it| it.number() },
    Column { heading: "Ngày quyết định", width: 12.0, looks: Looks::Date, value: |it| it.day() },
    Column {
        heading: "Tiền thưởng (đồng)",
        width: 14.0,
        looks: Looks::Money,
        value: |it| it.record.recipient.amount.map_or(Value::Nothing, Value::Number),
    },
    Column { heading: "Ghi chú", width: 14.0, looks: Looks::Text, value: |_| Value::Nothing },
    Column {
        heading: "Tệp",
        width: 44.0,
        looks: Looks::Text,
        value: |it| it.file.map_or(Value::Nothing, |file| Value::Text(file.to_owned())),
    },
];

/// The column of money, that of notes, which is left to the office, and the last one that is printed.
pub const MONEY: u16 = 9;
pub const NOTES: u16 = 10;
pub const LAST_PRINTED: u16 = 10;

impl Entry<'_> {
    fn ordinal(&self) -> u32 {
        self.record.recipient.ordinal
    }

    /// As the certificate says it.
    fn reason(&self) -> Value {
        let plain = self.record.reason().map(|reason| words(reason));
        plain.map_or(Value::Nothing, |plain| Value::Text(unended(&plain).to_owned()))
    }

    fn number(&self) -> Value {
        let number = self.decision.and_then(Document::designation);
        number.map_or(Value::Nothing, Value::Text)
    }

    fn day(&self) -> Value {
        let dated = self.decision.filter(|decision| decision.dated);
        dated.map_or(Value::Nothing, |decision| Value::Date(decision.date.value))
    }
}

fn line(line: Option<&Line>) -> Value {
    line.map_or(Value::Nothing, |line| Value::Text(line.text.to_string()))
}
