//! The end of a document: authority and name of the signer, recipients.

use super::super::line::Line;
use super::TOGETHER;
use crate::typeset::Page;

#[derive(Debug, Default)]
pub struct End<'p> {
    pub authority: Vec<Line<'p>>,
    pub signer: Option<Line<'p>>,
    pub recipients_title: Option<Line<'p>>,
    pub recipients: Vec<Line<'p>>,
}

/// How an authority begins (II.7.b).
const AUTHORITIES: [&str; 5] = ["TM.", "KT.", "TL.", "TUQ.", "Q."];
/// How far above "Nơi nhận" the authority may stand and still be beside it, in mm.
const BESIDE: f64 = 12.0;

impl<'p> End<'p> {
    pub fn of(pages: &[Page], all: &[Line<'p>]) -> Self {
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

        let mut recipients: Vec<Line<'p>> = Vec::new();
        for line in
            all.iter().filter(|line| recipients_title.is_some() && line.page == anchor.page && line.left <= column)
        {
            let above = recipients.last().unwrap_or(anchor).base;
            if (1.0..TOGETHER).contains(&(line.base - above)) {
                recipients.push(line.clone());
            }
        }
        let authority = right[..count].iter().map(|line| (*line).clone()).collect();
        Self { authority, signer: signer.cloned(), recipients_title, recipients }
    }

    /// Page and baseline of the first line.
    pub fn begin(&self) -> Option<(usize, f64)> {
        let lines = self.authority.first().into_iter().chain(&self.recipients_title);
        lines.map(|line| (line.page, line.base)).reduce(|a, b| if b < a { b } else { a })
    }
}
