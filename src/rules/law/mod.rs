//! Law rules: what the state of the law on a day says against a conference file.
//!
//! The one idea: the law is a table with dates and with a mark that says how well each entry is
//! founded (the room `law`); the rules only look things up. An error rests on what was read in the
//! text itself, never on memory.

mod award;
mod basis;
mod bodies;
mod catalogue;
mod citation;
mod order;
mod signer;

pub use catalogue::RULES;

use super::catalogue::Rule;
use crate::diag::Diagnostic;
use crate::model::Conference;

/// Words of a sound conference file, and what stands there instead.
pub type Change = (&'static str, &'static str);

/// A rule with its examples, changes of one sound file.
#[derive(Debug, Clone, Copy)]
pub struct LawRule {
    pub rule: Rule,
    /// Changes that leave it sound.
    pub good: &'static [Change],
    /// Changes that are at fault, and the words at fault.
    pub bad: &'static [(Change, &'static str)],
}

/// What the law rules find in `conference`.
pub fn judge_law(conference: &Conference) -> Vec<Diagnostic> {
    [bodies::judge, basis::judge, order::judge, signer::judge, award::judge]
        .iter()
        .flat_map(|judge| judge(conference))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Place, Problems, Source};
    use crate::model::{Below, lift};
    use crate::table::read;

    fn judged(toml: &str) -> Vec<(Code, String)> {
        let source = Source::new("hoi-nghi.toml", toml);
        let mut problems = Problems::new();
        let file = read(&source, &mut problems).expect("a table");
        let conference = lift(&source, file, Below::default(), Vec::new(), &mut problems);
        let conference = conference.unwrap_or_else(|| panic!("{:?}", problems.into_vec()));
        let mut found = Problems::new();
        found.extend(judge_law(&conference));
        found.gather();
        let found = found.into_vec().into_iter().map(|diagnostic| match &diagnostic.labels[0].place {
            Place::Text(span) => (diagnostic.code, span.text().to_owned()),
            Place::File(name) => (diagnostic.code, name.clone()),
        });
        found.collect()
    }

    fn changed((from, to): Change) -> String {
        let toml = catalogue::SOUND.replace(from, to);
        assert_ne!(toml, catalogue::SOUND, "{from} is not there");
        toml.replace("OPENING", "Thực hiện chương trình công tác.").replace("AUTHORITY", "TM. ỦY BAN NHÂN DÂN")
    }

    #[test]
    fn every_rule_is_silent_on_good_and_points_at_the_words_of_bad() {
        for rule in RULES {
            let id = rule.rule.code.id();
            for good in rule.good {
                assert_eq!(judged(&changed(*good)), [], "{id}: {good:?}");
            }
            for (bad, words) in rule.bad {
                assert_eq!(judged(&changed(*bad)), [(rule.rule.code, (*words).to_owned())], "{id}: {bad:?}");
            }
        }
    }

    #[test]
    fn a_commune_that_does_not_say_its_level_is_known_by_its_name() {
        let toml = changed(("level = \"xa\"\n", "")).replace("\"giay-khen\"", "\"bang-khen\"");
        assert_eq!(judged(&toml), [(Code::AwardBeyond, "\"bang-khen\"".to_owned())]);
    }

    #[test]
    fn a_district_issues_nothing_after_its_end() {
        let toml = changed(("xã Phước Năng\"\nlevel = \"xa\"", "huyện Phước Sơn\"\nlevel = \"huyen\""));
        assert_eq!(judged(&toml), [(Code::BodyEnded, "Ủy ban nhân dân huyện Phước Sơn".to_owned())]);
    }
}
