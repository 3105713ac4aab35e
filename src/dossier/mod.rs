//! The documents of one conference, from its file to finished bytes.
//!
//! [`Dossier::open`] reads and checks; [`plan`] says which documents will be made under which
//! names, before any work; [`make`] makes one. A fault of one document is its own: the others
//! are made all the same.

mod attach;
mod complaint;
mod eject;
mod faces;
mod import;
mod input;
mod judge;
mod look;
mod make;
mod making;
mod manifest;
mod numbers;
mod open;
mod outdated;
mod outputs;
mod overflow;
mod part;
mod pictures;
mod plan;
mod print;
mod printer;
mod rebuild;
mod registers;
mod roots;
mod rows;
mod run;
mod shard;
mod shared_text;
mod shelf;
mod since;
mod sources;
mod standing;
mod store;
mod verify;

pub use attach::{RESULTS, attach};
pub use eject::eject;
pub use import::{Asked as AskedList, Imported};
pub use input::Input;
pub use look::View;
pub use make::{Draft, LaidOut, Made, draft, make};
pub use manifest::{
    ConferenceEntry, DecisionEntry, FILE as MANIFEST, FileEntry, Manifest, RecordEntry, SourceEntry, sources,
};
pub use numbers::settle;
pub use open::{Dossier, Options, own_kinds, pack_of};
pub use outdated::outdated;
pub use outputs::{Left, Outputs};
pub use part::Part;
pub use plan::{Job, Order, SHEETS_PER_FILE, plan, records};
pub use print::{Print, is_extra, press};
pub use printer::{Printers, SHEET};
pub use rebuild::Batch;
pub use registers::registers;
pub use roots::roots;
pub use rows::{Rows, record_absent};
pub use run::{STACK, run};
pub use shard::Shard;
pub use standing::standing;
pub use store::{Origin, Store, write};
pub use verify::{Holder, Kept, Unchanged, read_code};
