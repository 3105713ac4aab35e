//! The code of a certificate: a short text that says which decision gave it under which number, with a checksum over
//! the register's row. The one idea: whoever holds the register can tell whether a certificate agrees with it. It proves
//! agreement and no more: there is no secret in it, so whoever has the program can make the code of an invented row.

mod certificate;
mod checksum;
mod issued;
mod symbol;

pub use certificate::{CertificateCode, Misread};
pub use issued::{Decision, Issued};
pub use symbol::Symbol;
