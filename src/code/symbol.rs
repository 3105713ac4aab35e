//! A code as a QR symbol: what is dark, drawn as one path.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// A QR symbol (ISO/IEC 18004) without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    /// Modules of a side.
    pub side: usize,
    /// The dark modules as an SVG path, in units of a module.
    pub path: String,
}

impl Symbol {
    /// The smallest symbol of `text` that stands 15 % of damage; `None` for more than a symbol holds.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let side = code.width();
        let mut path = String::new();
        for (y, row) in code.to_colors().chunks(side).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                if run.first() == Some(&Color::Dark) {
                    // Writing to a string does not fail.
                    let _ = write!(path, "M{x} {y}h{}v1H{x}z", run.len());
                }
                x += run.len();
            }
        }
        Some(Self { side, path })
    }
}
