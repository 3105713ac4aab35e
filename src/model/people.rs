//! The people of a conference, found by their ids.

use super::conference::{Person, PersonId};
use super::file::PersonTable;
use super::signers::{Post, SignersTable, posts};
use crate::diag::{Code, Diagnostic, Problems};
use crate::table::{Line, List};
use crate::text::nearest;

/// The people, with the posts of the office, and whether all of them could be read.
pub struct People {
    pub list: Vec<Person>,
    pub(super) posts: Vec<Post>,
    pub(super) whole: bool,
}

impl People {
    /// Those of the conference file, and those who hold the posts of `signers`.
    pub fn new(tables: List<PersonTable>, signers: SignersTable, problems: &mut Problems) -> Self {
        let whole = tables.whole && signers.0.iter().all(|(_, table)| table.whole);
        let mut list: Vec<Person> = Vec::new();
        for table in tables {
            let PersonTable { span: _, whole: _, id, name, titles, honorific } = table;
            if !name.text.chars().any(char::is_alphabetic) {
                problems.push(Diagnostic::new(Code::EmptyText).at(name.span.clone()).arg("what", "name"));
            }
            if id.text.contains(' ') {
                problems.push(Diagnostic::new(Code::InvalidId).at(id.span.clone()).arg("id", &id.text));
            }
            if let Some(first) = list.iter().find(|person| person.id.text == id.text) {
                let again = Diagnostic::new(Code::DuplicateId).at(id.span.clone()).arg("id", &id.text);
                problems.push(again.also(first.id.span.clone(), "first"));
            }
            list.push(Person { id, name, titles: titles.into_iter().collect(), honorific: honorific.map(small) });
        }
        let posts = posts(signers, &mut list, problems);
        Self { list, posts, whole }
    }

    /// The person of this id; an unknown one is reported.
    pub fn find(&self, id: &Line, problems: &mut Problems) -> Option<PersonId> {
        let found = self.list.iter().position(|person| person.id.text == id.text).map(PersonId);
        if found.is_none() && self.whole {
            match self.post(&id.text) {
                Some(post) => {
                    let vacant =
                        Diagnostic::new(Code::SignerVacant).at(id.span.clone()).also(post.id.span.clone(), "post");
                    problems.push(vacant.arg("id", &id.text).arg("why", post.why_nobody()).hint("hint-holder"));
                }
                None => self.unknown(id, problems),
            }
        }
        found
    }

    /// Tells that nobody has this id.
    pub(super) fn unknown(&self, id: &Line, problems: &mut Problems) {
        let mut known: Vec<&str> = self.list.iter().map(|person| &*person.id.text).collect();
        known.extend(self.posts.iter().filter(|post| post.holder.is_none()).map(|post| post.id.text.as_str()));
        known.dedup();
        let named = self.list.iter().find(|person| person.name.text == id.text).map(|person| &*person.id.text);
        let unknown = Diagnostic::new(Code::UnknownPerson).at(id.span.clone()).arg("id", &id.text);
        problems.push(match named.or_else(|| nearest(&id.text, known.iter().copied())) {
            Some(similar) => unknown.arg("similar", similar).hint("hint-similar"),
            None if known.is_empty() => unknown.hint("hint-nobody"),
            None => unknown.arg("known", known.join(", ")).hint("hint-known"),
        });
    }
}

/// Words of address that are small inside a sentence; a rank (`Thiếu tá`) is not.
const ADDRESS: [&str; 3] = ["Đồng chí", "Ông", "Bà"];

/// How a person is addressed, as it stands inside a sentence; where one begins, templates set a capital.
pub(super) fn small(honorific: Line) -> Line {
    match ADDRESS.iter().find_map(|word| Some((word, honorific.text.strip_prefix(word)?))) {
        Some((word, rest)) => honorific.with_text(format!("{}{rest}", word.to_lowercase())),
        None => honorific,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Source;

    #[test]
    fn a_word_of_address_is_small_and_a_rank_is_not() {
        let small = |text: &str| small(Line::derived(text, Source::new("hoi-nghi.toml", "").line(1))).text.to_string();
        assert_eq!(small("Đồng chí"), "đồng chí");
        assert_eq!(small("Đồng chí Thiếu tá"), "đồng chí Thiếu tá");
        assert_eq!(small("Thiếu tá"), "Thiếu tá");
    }
}
