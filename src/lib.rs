//! Vanthu: the official documents of a Vietnamese conference, from one TOML file to PDF.
//!
//! ```text
//! hoi-nghi.toml ── table ──> model ──> Conference          checked, immutable
//! packs         ── pack ───────┐           │ dossier::plan  which documents, under which names
//!                              v           v
//!                          template ──> Typst text ── typeset ──> pages ──> PDF ── output ──> file
//!                              ^                         │
//!       a complaint of MiniJinja, of Typst or of a rule goes back to the TOML line,
//!       the template line or the library (dossier::complaint, dossier::judge)
//! ```
//!
//! Every room has its own module; `ARCHITECTURE.md` says who may import whom.

pub mod archive;
pub mod audit;
pub mod cli;
pub mod code;
pub mod diag;
pub mod dossier;
pub mod law;
pub mod list;
pub mod model;
pub mod output;
pub mod pack;
pub mod preview;
pub mod register;
pub mod rules;
pub mod schema;
pub mod start;
pub mod table;
pub mod template;
pub mod text;
pub mod typeset;
