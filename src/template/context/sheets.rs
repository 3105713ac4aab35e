//! Certificates as their template sees them: what all sheets have in common once, each recipient with
//! what is given, and how the sheets are printed.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use minijinja::value::{Value, merge_maps};

use super::{Context, Ledger, fields, map, none};
use crate::code::{CertificateCode, Decision, Symbol};
use crate::model::{Conference, Design, Document, Measure, Press, PrinterTable, Record, Shift, Size};
use crate::table::Located;
use crate::template::ledger::Common;
use crate::template::markdown::words;

/// What the certificates of one document have in common.
#[derive(Debug)]
pub struct Base {
    value: Value,
    texts: Common,
    /// The decision that codes name, where codes are printed.
    decision: Option<Decision>,
    /// All of it, written out.
    data: OnceLock<String>,
}

impl Base {
    /// All that a template sees but the list itself: with 10,000 names on it, one certificate would cost
    /// as much as all.
    pub fn new(conference: &Conference, document: &Document) -> Self {
        let ledger = Ledger::default();
        let cx = Context { conference, ledger: &ledger };
        let design = document.kind.certifies().map(|form| conference.looks.design(form));
        let own = map([("awards", cx.sums()), ("certificate", cx.maybe(design, |design| cx.design(design)))]);
        let has_code = design.is_some_and(|design| design.has_code());
        Self {
            value: merge_maps([own, fields(&cx, document)]),
            texts: ledger.common(),
            decision: has_code.then(|| Decision::of(conference)).flatten(),
            data: OnceLock::new(),
        }
    }

    /// The data of `records`, one sheet each, printed on `press`, and the origins of their texts.
    pub fn sheets(&self, conference: &Conference, records: &[Record<'_>], press: &Press) -> (Value, Ledger) {
        let ledger = Ledger::sharing(&self.texts);
        let cx = Context { conference, ledger: &ledger };
        let records = records.iter().map(|record| cx.record(*record, self.decision.as_ref())).collect();
        let own = map([("records", records), ("print", print(press))]);
        (merge_maps([own, self.value.clone()]), ledger)
    }

    /// All that a template sees of these sheets, written out: what stays the same as long as their text does, and costs
    /// less. Codes follow from the rest.
    pub fn data(&self, conference: &Conference, records: &[Record<'_>], press: &Press) -> Vec<String> {
        let ledger = Ledger::default();
        let cx = Context { conference, ledger: &ledger };
        let common = self.data.get_or_init(|| format!("{:?} {:?}", self.value, self.decision));
        let records = records.iter().map(|record| format!("{:?}", map(cx.given(*record))));
        [common.clone(), format!("{:?}", print(press))].into_iter().chain(records).collect()
    }
}

impl Context<'_> {
    fn record(&self, record: Record<'_>, decision: Option<&Decision>) -> Value {
        let [recipient, achievement] = self.given(record);
        let code = self.maybe(decision.and_then(|decision| code(decision, record)), |code| code);
        map([recipient, achievement, ("code", code)])
    }

    /// What the list says of a recipient.
    fn given(&self, record: Record<'_>) -> [(&'static str, Value); 2] {
        let reason = record.reason();
        let plain = reason.map(|reason| self.ledger.remember(words(reason).into(), reason.span.clone()));
        [("recipient", self.recipient(record)), ("achievement", plain.unwrap_or_else(none))]
    }

    pub(super) fn style(&self) -> Value {
        let style = self.conference.looks.style.as_ref();
        map([
            ("accent", self.maybe(style.and_then(|style| style.accent.as_ref()), |it| Value::from(it.value.as_str()))),
            ("gold", self.maybe(style.and_then(|style| style.gold.as_ref()), |it| Value::from(it.value.as_str()))),
            ("border", self.optional(style.and_then(|style| style.border.as_deref()))),
            ("emblem", self.optional(style.and_then(|style| style.emblem.as_deref()))),
            ("title_font", self.optional(style.and_then(|style| style.title_font.as_deref()))),
            ("name_font", self.optional(style.and_then(|style| style.name_font.as_deref()))),
            (
                "body_size",
                self.maybe(style.and_then(|style| style.body_size.as_ref()), |it| Value::from(it.value.value())),
            ),
            ("faces", self.maybe(style.and_then(|style| style.faces), |faces| Value::from(faces.word()))),
        ])
    }

    fn design(&self, design: Design<'_>) -> Value {
        let table = design.table;
        let positions = table.and_then(|table| table.positions.as_ref()).map_or(&[][..], |positions| &positions.0);
        let positions = positions.iter().map(|(field, position)| {
            let number = |measure: &Option<Located<Measure>>| measure.as_ref().map(|it| Value::from(it.value.value()));
            let entries = [
                ("x", number(&position.x)),
                ("y", number(&position.y)),
                ("width", number(&position.width)),
                ("size", number(&position.size)),
                ("least", number(&position.least)),
                ("align", position.align.map(|side| Value::from(side.word()))),
                ("label", position.label.map(Value::from)),
            ];
            let given = entries.into_iter().filter_map(|(key, value)| Some((key, value?)));
            (field.word(), given.collect::<BTreeMap<_, _>>().into())
        });
        let prints = table.map(|table| &*table.prints).filter(|prints| !prints.is_empty());
        let frame = table.and_then(|table| table.frame.as_ref());
        map([
            ("paper", size(design.paper())),
            ("frame", self.maybe(frame, |frame| size(frame.value))),
            ("scan", self.optional(table.and_then(|table| table.scan.as_deref()))),
            ("prints", self.maybe(prints, |prints| prints.iter().map(|field| Value::from(field.word())).collect())),
            ("positions", positions.collect::<BTreeMap<&str, Value>>().into()),
            ("ordinal_label", self.optional(table.and_then(|table| table.ordinal_label.as_deref()))),
            ("grants", self.optional(table.and_then(|table| table.grants.as_deref()))),
        ])
    }
}

/// What `vanthu verify` reads, and how it is drawn.
fn code(decision: &Decision, record: Record<'_>) -> Option<Value> {
    let text = CertificateCode::of(decision, &record.into()).to_string();
    let Symbol { side, path } = Symbol::of(&text)?;
    Some(map([("text", Value::from(text)), ("modules", Value::from(side)), ("path", Value::from(path))]))
}

fn size(size: Size) -> Value {
    map([("width", Value::from(size.width)), ("height", Value::from(size.height))])
}

fn print(press: &Press) -> Value {
    map([
        ("mode", Value::from(press.mode.word())),
        ("shift", press.printer.as_ref().map_or_else(none, shift)),
        ("paper", press.feed.map_or_else(none, size)),
    ])
}

/// What is done against what a printer does to a sheet.
fn shift(printer: &PrinterTable) -> Value {
    let value = |shift: &Shift| (shift.word(), Value::from(PrinterTable::value(Some(printer), *shift)));
    Shift::ALL.iter().map(value).collect::<BTreeMap<_, _>>().into()
}

/// The data of the calibration sheet of `printer`, of which nothing may be known yet.
pub fn calibration_context(name: Option<&str>, printer: Option<&PrinterTable>, paper: Size) -> Value {
    map([
        ("printer", name.map_or_else(none, Value::from)),
        ("shift", printer.map_or_else(none, shift)),
        ("paper", size(paper)),
    ])
}
