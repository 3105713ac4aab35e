//! The end of a document: authority and name of the signer, recipients.

use super::TOGETHER;
use super::body::in_frame;
use crate::rules::Model;
use crate::rules::line::Line;
use crate::typeset::Page;

#[derive(Debug, Default)]
pub struct End<'p> {
    pub authority: Vec<Line<'p>>,
    pub signer: Option<Line<'p>>,
    pub recipients_title: Option<Line<'p>>,
    pub recipients: Vec<Line<'p>>,
    /// Who drew the document up, and how many copies: `PL.(300)` (ô 12).
    pub drafter: Option<Line<'p>>,
    /// Minutes are signed by two; this one stands on the left.
    pub cosigner_authority: Option<Line<'p>>,
    pub cosigner: Option<Line<'p>>,
}

/// How an authority begins (II.7.b).
const AUTHORITIES: [&str; 5] = ["TM.", "KT.", "TL.", "TUQ.", "Q."];
/// What stands further than this from the middle of the page, in mm, stands in a column.
const COLUMN: f64 = 20.0;
/// How far above "Nơi nhận" the authority may stand and still be beside it, in mm.
const BESIDE: f64 = 12.0;

impl<'p> End<'p> {
    /// Looks for it below the head, which ends at `from` on the first page.
    pub fn of(pages: &[Page], all: &[Line<'p>], from: f64, model: Model) -> Self {
        let head = all.iter().take_while(|line| line.page == 1 && line.base < from + 1.0).count();
        let all = &all[head..];
        // A table may end directly above.
        let open =
            || -> Vec<Line<'p>> { all.iter().filter(|line| !in_frame(&pages[line.page - 1], line)).cloned().collect() };
        match model {
            Model::Named | Model::Decision | Model::Letter => Self::signed(pages, &open()),
            Model::Minutes => Self::minuted(pages, &open()),
            Model::Attached => Self::by_hand(pages, all),
        }
    }

    /// One signature, the recipients beside it.
    fn signed(pages: &[Page], all: &[Line<'p>]) -> Self {
        let recipients_title = all.iter().rev().find(|line| line.text.starts_with("Nơi nhận")).cloned();
        let middle = |line: &Line<'_>| pages[line.page - 1].width / 2.0;
        let is_authority = |line: &&Line<'p>| {
            let upper = line.text.to_uppercase();
            line.left > middle(line) - 25.0 && AUTHORITIES.iter().any(|words| upper.starts_with(words))
        };
        // What stands beside "Nơi nhận", or else looks like an authority, begins the signature.
        let Some(anchor) = recipients_title.as_ref().or(all.iter().rev().find(is_authority)) else {
            return Self::default();
        };
        let beside = |line: &&Line<'p>| line.page == anchor.page && line.base > anchor.base - BESIDE;
        let column = if recipients_title.is_some() { anchor.right + 5.0 } else { anchor.left - 40.0 };
        let right: Vec<&Line<'p>> =
            all.iter().filter(beside).filter(|line| line.left > column && line.center() > middle(line)).collect();
        let close = right.windows(2).take_while(|pair| pair[1].base - pair[0].base < TOGETHER).count();
        let count = match right.as_slice() {
            [] => 0,
            // A name without an authority, or an authority without a name.
            [alone] => usize::from(alone.is_upper()),
            // No room for a signature: the capitals end where the name begins.
            _ if close + 1 == right.len() => right.iter().take_while(|line| line.is_upper()).count(),
            _ => close + 1,
        };
        let next_page = || all.iter().find(|line| line.page == anchor.page + 1);
        let signer = right.get(count..).and_then(|rest| rest.last()).copied();
        let signer = signer.or_else(|| next_page().filter(|line| line.center() > middle(line)));

        let below = |line: &&Line<'p>| recipients_title.is_some() && line.page == anchor.page && line.left <= column;
        let (recipients, drafter) = recipients(anchor, all.iter().filter(below));
        let authority = right[..count].iter().map(|line| (*line).clone()).collect();
        Self { authority, signer: signer.cloned(), recipients_title, recipients, drafter, ..Self::default() }
    }

    /// Two signatures level with each other, the recipients below (model 1.9).
    fn minuted(pages: &[Page], all: &[Line<'p>]) -> Self {
        let recipients_title = all.iter().rev().find(|line| line.text.starts_with("Nơi nhận")).cloned();
        let (recipients, drafter) = recipients_title.as_ref().map_or_else(Default::default, |title| {
            recipients(title, all.iter().filter(|line| line.page == title.page && line.left < title.right + 60.0))
        });
        let end = recipients_title.as_ref().map_or((usize::MAX, 0.0), |title| (title.page, title.base - 1.0));
        let above = || all.iter().filter(|line| (line.page, line.base) < end);
        let middle = |line: &Line<'_>| pages[line.page - 1].width / 2.0;
        let is_side = |line: &Line<'p>| !line.text.ends_with(['.', ';', ':', ',']) && line.width() < middle(line);
        let of_titles = |line: &&Line<'p>| line.is_upper() && line.is_bold() && is_side(line);
        let is_right = |line: &&Line<'p>| line.center() > middle(line) + 10.0;
        let is_left = |line: &&Line<'p>| line.center() < middle(line) - 10.0 && is_side(line);
        let Some(last) = all.last() else { return Self::default() };
        // Capitals that have capitals beside them begin the block; below them may stand an office, too.
        let has_pair = |line: &&Line<'p>| {
            let beside = |other: &&Line<'p>| other.page == line.page && (other.base - line.base).abs() < BESIDE;
            above().filter(of_titles).filter(is_left).any(|other| beside(&other))
        };
        let right = || above().filter(of_titles).filter(is_right);
        let page = right().rfind(has_pair).map_or(last.page, |line| line.page);
        let on_page = || right().filter(|line| line.page == page);
        let Some(highest) = on_page().find(has_pair).or_else(|| on_page().next()) else {
            return Self { recipients_title, recipients, drafter, ..Self::default() };
        };
        let mut authority = vec![highest.clone()];
        while let Some(lower) = authority.last().and_then(|last| on_page().find(|line| is_above(last, line))) {
            authority.push(lower.clone());
        }
        let lowest = &authority[authority.len() - 1];
        let from = authority[0].base - BESIDE;
        let block = || above().filter(|line| line.page == lowest.page && line.base > from);
        let cosigner_authority = block().filter(of_titles).find(is_left);
        let is_name = |line: &&Line<'p>| !line.is_upper() && line.base > lowest.base + TOGETHER && is_side(line);
        let signer = block().filter(is_name).rfind(is_right).cloned();
        let cosigner = cosigner_authority.and_then(|_| block().filter(is_name).rfind(is_left));
        let (cosigner_authority, cosigner) = (cosigner_authority.cloned(), cosigner.cloned());
        Self { authority, signer, recipients_title, recipients, drafter, cosigner_authority, cosigner }
    }

    /// What goes with another document may be signed by hand by anybody: only where that begins is
    /// told, by capitals that stand in a column below the last table.
    fn by_hand(pages: &[Page], all: &[Line<'p>]) -> Self {
        let table = all.iter().rposition(|line| in_frame(&pages[line.page - 1], line)).map_or(0, |last| last + 1);
        let off_middle = |line: &Line<'_>| (line.center() - pages[line.page - 1].width / 2.0).abs();
        let is_title = |line: &&Line<'p>| line.is_upper() && line.is_bold() && off_middle(line) > COLUMN;
        let title = all[table..].iter().find(is_title);
        Self { authority: title.into_iter().cloned().collect(), ..Self::default() }
    }

    /// Page and baseline of the first line.
    pub fn begin(&self) -> Option<(usize, f64)> {
        let lines = self.authority.first().into_iter().chain(&self.recipients_title).chain(&self.cosigner_authority);
        lines.map(|line| (line.page, line.base)).reduce(|a, b| if b < a { b } else { a })
    }
}

/// Whether `line` stands directly above `other` and centred on it.
fn is_above(line: &Line<'_>, other: &Line<'_>) -> bool {
    line.page == other.page
        && (1.0..TOGETHER).contains(&(other.base - line.base))
        && (line.center() - other.center()).abs() < 3.0
}

/// The list below `title`, and the mark of who drew the document up.
fn recipients<'a, 'p: 'a>(
    title: &Line<'p>,
    lines: impl Iterator<Item = &'a Line<'p>>,
) -> (Vec<Line<'p>>, Option<Line<'p>>) {
    let mut recipients: Vec<Line<'p>> = Vec::new();
    let mut drafter = None;
    for line in lines {
        let above = drafter.as_ref().or(recipients.last()).unwrap_or(title).base;
        if !(1.0..TOGETHER).contains(&(line.base - above)) {
            continue;
        }
        if is_drafter(&line.text) { drafter = Some(line.clone()) } else { recipients.push(line.clone()) }
    }
    (recipients, drafter)
}

/// `PL.(300)`, `PL. (300)`.
fn is_drafter(text: &str) -> bool {
    let Some((initials, copies)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) else { return false };
    let initials = initials.trim_end().trim_end_matches('.');
    (1..=8).contains(&initials.chars().count())
        && initials.chars().all(|c| c.is_alphabetic() || c == '.' || c == '-')
        && !copies.is_empty()
        && copies.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::is_drafter;

    #[test]
    fn the_drafter_is_no_recipient() {
        for good in ["PL.(300)", "PL. (30)", "NV.(5)", "pl(12)"] {
            assert!(is_drafter(good), "{good}");
        }
        for bad in ["- Lưu: VT, VX (3).", "Sở Nội vụ (3)", "(300)", "PL.(30 bản)"] {
            assert!(!is_drafter(bad), "{bad}");
        }
    }
}
