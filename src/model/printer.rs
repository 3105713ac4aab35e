//! Printers: what each does to a sheet, and within which bounds that can be made up for.

use std::ops::RangeInclusive;

use super::paper::{Measure, Size};
use crate::diag::{Code, Diagnostic, Problems};
use crate::table::{Located, table, words};

table! {
    /// What is done to a sheet to make up for what a printer does to it.
    pub struct PrinterTable as "printers" {
        /// To the right and downwards, in mm.
        dx: optional Located<Measure>,
        dy: optional Located<Measure>,
        /// Clockwise, in degrees.
        rotate: optional Located<Measure>,
        scale: optional Located<Measure>,
        /// The sheet that it feeds, where that is larger than the certificate.
        paper: optional Located<Size>,
    }
}

words! {
    /// What is measured of a printer.
    pub enum Shift {
        Dx = "dx",
        Dy = "dy",
        Rotate = "rotate",
        Scale = "scale",
    }
}

impl Shift {
    /// What a printer can be off by; beyond it a figure is a slip of the pen, or stands for something else (a scale in
    /// per cent).
    pub fn range(self) -> RangeInclusive<f64> {
        match self {
            Self::Dx | Self::Dy => -50.0..=50.0,
            Self::Rotate => -5.0..=5.0,
            Self::Scale => 0.9..=1.1,
        }
    }

    /// Of a printer that does nothing to a sheet.
    pub fn usual(self) -> f64 {
        match self {
            Self::Dx | Self::Dy | Self::Rotate => 0.0,
            Self::Scale => 1.0,
        }
    }
}

impl PrinterTable {
    /// What the table says of `shift`.
    pub fn shift(&self, shift: Shift) -> Option<&Located<Measure>> {
        match shift {
            Shift::Dx => self.dx.as_ref(),
            Shift::Dy => self.dy.as_ref(),
            Shift::Rotate => self.rotate.as_ref(),
            Shift::Scale => self.scale.as_ref(),
        }
    }

    /// Its value, of a printer that may be unknown.
    pub fn value(printer: Option<&Self>, shift: Shift) -> f64 {
        let given = printer.and_then(|printer| printer.shift(shift));
        given.map_or(shift.usual(), |measure| measure.value.value())
    }

    /// The sheet that it feeds, the way `certificate` lies, where it is another one than that.
    pub fn feeds(&self, certificate: Size) -> Option<Size> {
        let feed = self.paper.as_ref()?.value;
        let is_lying = |size: Size| size.width >= size.height;
        let turned = Size { width: feed.height, height: feed.width };
        let feed = if is_lying(feed) == is_lying(certificate) { feed } else { turned };
        (feed != certificate).then_some(feed)
    }

    /// Figures that no printer has.
    pub(super) fn check(&self, problems: &mut Problems) {
        for &shift in Shift::ALL {
            let range = shift.range();
            let Some(given) = self.shift(shift).filter(|given| !range.contains(&given.value.value())) else { continue };
            let beyond = Diagnostic::new(Code::OutOfRange).at(given.span.clone());
            problems.push(beyond.arg("least", range.start()).arg("most", range.end()));
        }
    }
}
