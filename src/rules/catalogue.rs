//! Every rule with its source. The one idea: a rule without a citation is an opinion.

use super::{certificate, law, layout, text};
use crate::diag::Code;

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    Page,
    Header,
    Title,
    Body,
    Signature,
    Certificate,
    Text,
    Law,
}

/// One rule. Its words stand under its code in the message files: what is wrong, `.title`, `.hint`.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub code: Code,
    pub topic: Topic,
    /// Article, annex and item, as a clerk would cite it; [`PRACTICE`] where no text asks for it.
    pub citation: &'static str,
}

/// The citation of what offices do and no text asks for.
pub const PRACTICE: &str = "thông lệ";

/// All rules, by topic.
pub fn catalogue() -> impl Iterator<Item = &'static Rule> {
    let words = text::RULES.iter().map(|rule| &rule.rule);
    layout::RULES.iter().chain(certificate::RULES).chain(words).chain(law::RULES.iter().map(|rule| &rule.rule))
}

/// The rule that finds `code`.
pub fn rule(code: Code) -> Option<&'static Rule> {
    catalogue().find(|rule| rule.code == code)
}
