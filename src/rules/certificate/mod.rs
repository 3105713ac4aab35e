//! Certificates: giấy khen and “Chiến sĩ thi đua cơ sở”, whose lines, colours and size the decree fixes
//! (Nghị định 98/2023/NĐ-CP, Điều 104). Letters and their sizes it leaves to the office.
//!
//! The one idea: what is judged is what is printed. On stock the rest is printed already, and nobody sees it here.

mod catalogue;
mod parts;

pub use catalogue::RULES;
use parts::Parts;

use super::Finding;
use super::line::{Line, lines};
use crate::diag::Code;
use crate::model::{AwardForm, Size};
use crate::text::Date;
use crate::typeset::Page;

/// What is asked of the certificates in one file.
#[derive(Debug, Clone)]
pub struct CertificateForm {
    pub form: AwardForm,
    /// Whether everything is printed, and not only what stock lacks.
    pub is_whole: bool,
    /// Whether it is printed as it is, and not as a printer needs it.
    pub is_plain: bool,
    /// What stands before the ordinal.
    pub ordinal_label: String,
    /// What stands before the date.
    pub place: String,
}

/// Whether the decree says how certificates of `form` look.
pub fn is_judged(form: AwardForm) -> bool {
    matches!(form, AwardForm::Merit | AwardForm::Fighter)
}

/// Whether the decree was in force on `date`.
pub fn is_in_force(date: Date) -> bool {
    Date::new(2024, 1, 1).is_some_and(|first| first <= date) && Date::new(2025, 6, 30).is_some_and(|last| date <= last)
}

/// Judges the sheets of a file. All come from one template: what is wrong is told of the first on which it is.
pub fn judge(pages: &[Page], form: &CertificateForm) -> Vec<Finding> {
    let mut told: Vec<Finding> = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let lines: Vec<Line<'_>> = lines(std::slice::from_ref(page));
        let mut judge = Judge { page, form, parts: Parts::of(&lines, form), findings: Vec::new() };
        judge.sheet();
        for finding in judge.findings {
            if !told.iter().any(|known| known.code == finding.code) {
                told.push(finding.on_page(index + 1));
            }
        }
    }
    told
}

struct Judge<'a> {
    page: &'a Page,
    form: &'a CertificateForm,
    parts: Parts<'a>,
    findings: Vec<Finding>,
}

/// How far a length may be off, in mm.
const SLACK: f64 = 1.0;

impl Judge<'_> {
    fn sheet(&mut self) {
        let Size { width, height } = Size::A4_LYING;
        if self.form.is_plain && ((self.page.width - width).abs() > SLACK || (self.page.height - height).abs() > SLACK)
        {
            let size = Size { width: self.page.width.round(), height: self.page.height.round() };
            self.findings.push(Finding::new(Code::CertificateSize).arg("size", size));
        }
        if self.form.is_whole {
            self.present();
            self.ordered();
            self.motto_rule();
        }
        self.coloured();
        self.written();
    }

    /// The lines that stand on every certificate.
    fn present(&mut self) {
        let missing = self.parts.all().into_iter().find(|(_, lines)| lines.is_empty()).map(|(name, _)| name);
        self.findings.extend(missing.map(|part| Finding::new(Code::CertificatePart).arg("part", part)));
    }

    /// From above: national name, motto, giver, word of granting, title, recipient; below them both feet.
    fn ordered(&mut self) {
        let head = self.parts.head();
        let out_of_place = head.windows(2).find(|pair| pair[0].base >= pair[1].base).map(|pair| pair[1]);
        let title = head.last().map_or(0.0, |line| line.base);
        let foot = self.parts.foot().into_iter().find(|line| line.base <= title);
        let recipient = self.parts.recipient.is_none().then(|| head.last().copied()).flatten();
        if let Some(line) = out_of_place.or(foot).or(recipient.filter(|_| self.form.is_whole)) {
            self.findings.push(Finding::new(Code::CertificateOrder).on(line));
        }
    }

    /// Giver and title red, the others black.
    fn coloured(&mut self) {
        let is_red = |line: &&Line<'_>| self.parts.red().iter().any(|red| std::ptr::eq(*red, *line));
        let wrong = self.parts.lines.iter().find(|line| {
            let fits = if is_red(line) { parts::is_red } else { parts::is_black };
            !parts::is_mark(line) && line.runs.iter().any(|run| !fits(run.color))
        });
        if let Some(line) = wrong {
            let wanted = if is_red(&line) { "red" } else { "black" };
            self.findings.push(Finding::new(Code::CertificateColour).on(line).arg("wanted", wanted));
        }
    }

    /// Capitals and letters of the head and the feet.
    fn written(&mut self) {
        let small = self.parts.capitals().into_iter().find(|line| !line.is_upper());
        self.findings.extend(small.map(|line| Finding::new(Code::CertificateCapitals).on(line)));
        let thin = self.parts.bold().into_iter().find(|line| !line.is_bold() || !line.is_upright());
        self.findings.extend(thin.map(|line| Finding::new(Code::CertificateBold).on(line)));
        let upright = self.parts.foot().into_iter().find(|line| !line.is_bold() || !line.is_italic());
        self.findings.extend(upright.map(|line| Finding::new(Code::CertificateFoot).on(line)));
    }

    /// The line below the motto, as long as the motto.
    fn motto_rule(&mut self) {
        let Some(motto) = self.parts.motto.filter(|_| self.form.is_plain) else { return };
        // Its depth below the letters is the office's, but it stands above the next line.
        let rule = self.page.shapes.iter().find(|shape| {
            let below = shape.y - motto.base;
            shape.height < SLACK
                && (0.0..6.0).contains(&below)
                && shape.x + shape.width > motto.left
                && shape.x < motto.right
        });
        let fits = rule.is_some_and(|rule| {
            (rule.width - motto.width()).abs() < 1.5 && (rule.x + rule.width / 2.0 - motto.center()).abs() < 1.5
        });
        if !fits {
            self.findings.push(Finding::new(Code::CertificateMottoRule).on(motto));
        }
    }
}
