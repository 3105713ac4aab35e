//! The lines of a certificate, found by what they say and where they stand.

use super::CertificateForm;
use crate::rules::line::Line;

/// The parts of one sheet; what is not printed is not there.
pub struct Parts<'a> {
    pub lines: &'a [Line<'a>],
    national_name: Option<&'a Line<'a>>,
    pub motto: Option<&'a Line<'a>>,
    giver: Vec<&'a Line<'a>>,
    grants: Option<&'a Line<'a>>,
    title: Vec<&'a Line<'a>>,
    /// The first line below the title.
    pub recipient: Option<&'a Line<'a>>,
    decision: Option<&'a Line<'a>>,
    ordinal: Option<&'a Line<'a>>,
    place_date: Option<&'a Line<'a>>,
    authority: Vec<&'a Line<'a>>,
}

impl<'a> Parts<'a> {
    pub fn of(lines: &'a [Line<'a>], form: &CertificateForm) -> Self {
        let upper = |line: &Line<'_>| line.text.to_uppercase();
        let begins = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|words| words.to_uppercase()).collect();
            lines.iter().find(|line| words.iter().any(|words| upper(line).starts_with(words.as_str())))
        };
        let national_name = begins(&["Cộng hòa xã hội", "Cộng hoà xã hội", "Đảng Cộng sản"]);
        let motto = begins(&["Độc lập -", "Độc lập –"]);
        let grants = lines.iter().find(|line| matches!(upper(line).as_str(), "TẶNG" | "TẶNG DANH HIỆU"));
        let name = form.form.name().to_uppercase();
        let title: Vec<&Line<'_>> = lines.iter().find(|line| upper(line) == name).into_iter().collect();
        let is_known = |line: &Line<'_>| {
            let known = [national_name, motto, grants].into_iter().flatten();
            known.chain(title.iter().copied()).any(|other| std::ptr::eq(other, line)) || is_mark(line)
        };
        // Whatever else stands above the title says who gives it.
        let giver = title.first().or(grants.as_ref()).map_or_else(Vec::new, |below| {
            lines.iter().filter(|line| line.base < below.base && !is_known(line)).collect()
        });
        let last = title.last().copied();
        let recipient = last.and_then(|title| lines.iter().find(|line| line.base > title.base));
        let decision = begins(&["Số quyết định", "Quyết định số"]);
        let ordinal = begins(&[form.ordinal_label.as_str()]);
        let is_number =
            |line: &Line<'_>| [decision, ordinal].into_iter().flatten().any(|other| std::ptr::eq(other, line));
        let day = format!("{}, ngày", form.place);
        let place_date = lines.iter().find(|line| line.text.starts_with(&day) && !is_number(line));
        let authority = place_date.map_or_else(Vec::new, |date| {
            let beneath =
                lines.iter().filter(|line| line.base > date.base && (line.center() - date.center()).abs() < 20.0);
            // The last line of the column is the signer's name.
            let mut beneath: Vec<&Line<'_>> = beneath.collect();
            beneath.pop();
            beneath
        });
        Self { lines, national_name, motto, giver, grants, title, recipient, decision, ordinal, place_date, authority }
    }

    /// The parts that every certificate has, with their lines.
    pub fn all(&self) -> [(&'static str, Vec<&'a Line<'a>>); 8] {
        let one = |line: Option<&'a Line<'a>>| line.into_iter().collect();
        [
            ("national-name", one(self.national_name)),
            ("motto", one(self.motto)),
            ("giver", self.giver.clone()),
            ("grants", one(self.grants)),
            ("title", self.title.clone()),
            ("decision", one(self.decision)),
            ("ordinal", one(self.ordinal)),
            ("place-date", one(self.place_date)),
        ]
    }

    /// From national name to title.
    pub fn head(&self) -> Vec<&'a Line<'a>> {
        let first = self.national_name.into_iter().chain(self.motto).chain(self.giver.first().copied());
        first.chain(self.grants).chain(self.title.iter().copied()).collect()
    }

    /// Decision, number in the book, place and date.
    pub fn foot(&self) -> Vec<&'a Line<'a>> {
        [self.decision, self.ordinal, self.place_date].into_iter().flatten().collect()
    }

    pub fn red(&self) -> Vec<&'a Line<'a>> {
        self.giver.iter().chain(&self.title).copied().collect()
    }

    pub fn capitals(&self) -> Vec<&'a Line<'a>> {
        let words = self.national_name.into_iter().chain(self.grants);
        words.chain(self.red()).chain(self.authority.iter().copied()).collect()
    }

    /// Upright and bold: the head and the post of who signs. A display face is as heavy as it is: of a title in another face
    /// than the national name nobody can say.
    pub fn bold(&self) -> Vec<&'a Line<'a>> {
        let family = |line: &Line<'_>| line.runs.first().map(|run| run.family.clone());
        let plain = self.national_name.and_then(family);
        let title = self.title.iter().copied().filter(|line| family(line) == plain);
        let head = self.national_name.into_iter().chain(self.motto).chain(self.grants).chain(title);
        head.chain(self.giver.iter().copied()).chain(self.authority.iter().copied()).collect()
    }
}

/// Whether it is the mark of a trial, which is no line of the certificate.
pub fn is_mark(line: &Line<'_>) -> bool {
    line.runs.iter().any(|run| run.text.contains("IN THỬ"))
}

pub fn is_red(color: Option<[u8; 4]>) -> bool {
    color.is_some_and(|[red, green, blue, _]| red >= 120 && green <= red / 5 * 2 && blue <= red / 5 * 2)
}

pub fn is_black(color: Option<[u8; 4]>) -> bool {
    color.is_some_and(|[red, green, blue, opacity]| red.max(green).max(blue) <= 40 && opacity == u8::MAX)
}
