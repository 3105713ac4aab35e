//! `[signers]`: the posts of an office whose holders sign, and who signs in whose place.

use super::conference::{Person, PersonId};
use super::people::{People, small};
use crate::diag::{Code, Diagnostic, Problems};
use crate::table::{Bare, Key, Line, keyed, stacked, table};

table! {
    /// A post, and who holds it.
    pub struct SignerTable as "signers" {
        /// `""` while nobody holds the post.
        name: optional Bare,
        title: optional Line,
        titles: list Line,
        honorific: optional Line,
        /// The post whose holder this one stands in for.
        signs_for = "signs-for": optional Line,
        /// Whether the holder cannot sign at present.
        away: optional bool,
    }
}

keyed! {
    /// `[signers.ID]`.
    SignersTable: "signers", Key => SignerTable, |key, _| Some(key)
}

impl SignerTable {
    /// The holder's name.
    pub fn holder(&self) -> Option<&Line> {
        self.name.as_ref().and_then(|Bare(name)| name.as_ref())
    }

    /// Takes away who holds the post, and with the person how he is addressed and whether he is there.
    pub fn vacate(&mut self) {
        (self.name, self.honorific, self.away) = (None, None, None);
    }

    /// `title` first, then `titles`.
    pub fn all_titles(&self) -> Vec<Line> {
        self.title.iter().chain(self.titles.iter()).cloned().collect()
    }
}

impl SignersTable {
    /// These posts on those of `below`: a new holder brings nothing of the one before.
    #[must_use]
    pub fn on(self, mut below: Self) -> Self {
        for (key, table) in &self.0 {
            let Some((_, old)) = below.0.iter_mut().find(|(other, _)| other == key) else { continue };
            let same = table.holder().is_some_and(|name| old.holder().is_some_and(|old| old.text == name.text));
            if table.name.is_some() && !same {
                old.vacate();
            }
        }
        Self(stacked(self.0, below.0))
    }
}

/// A post of the office.
#[derive(Debug, Clone)]
pub struct Post {
    pub id: Key,
    pub holder: Option<PersonId>,
    pub titles: Vec<Line>,
    pub signs_for: Option<Line>,
    pub away: bool,
    /// Whether somebody has said that nobody holds it. Otherwise nobody has said who does, as with a post that
    /// another office has brought along.
    vacant: bool,
}

impl Post {
    /// Why the post has no holder, a word of the message.
    pub(super) fn why_nobody(&self) -> &'static str {
        if self.vacant { "nobody" } else { "unnamed" }
    }

    /// Who can sign at present.
    fn present(&self) -> Option<PersonId> {
        self.holder.filter(|_| !self.away)
    }
}

/// Who signs, after those who are away were replaced.
#[derive(Debug, Clone)]
pub struct Hand {
    pub person: PersonId,
    /// Titles of the post for which this person stands in.
    pub stands_for: Vec<Line>,
    /// Whether it is another person than was asked for.
    pub replaces: bool,
}

impl People {
    /// Who signs where the file or the pack asks for `id`; told when nobody can.
    pub fn signer(&self, id: &Line, problems: &mut Problems) -> Option<Hand> {
        let Some(post) = self.post(&id.text) else {
            let person = self.find(id, problems)?;
            return Some(Hand { person, stands_for: Vec::new(), replaces: false });
        };
        let found =
            post.present().map(|person| (post, person)).or_else(|| self.stand_in(post, &mut vec![&post.id.text]));
        let Some((signs, person)) = found else {
            let (why, hint) = match post.holder {
                Some(_) => ("away", "hint-stand-in"),
                None if post.vacant => ("vacant", "hint-stand-in"),
                None => ("unnamed", "hint-holder"),
            };
            let nobody = Diagnostic::new(Code::SignerVacant).at(id.span.clone()).also(post.id.span.clone(), "post");
            // A table with a fault may lack a name because of it: that was told already.
            if self.whole {
                problems.push(nobody.arg("id", &id.text).arg("why", why).hint(hint));
            }
            return None;
        };
        let head = signs.signs_for.as_ref().and_then(|head| self.post(&head.text));
        let stands_for = head.map(|head| head.titles.clone()).unwrap_or_default();
        Some(Hand { person, stands_for, replaces: signs.id != post.id })
    }

    /// The first post whose holder stands in for that of `post`, or somebody for him.
    fn stand_in<'a>(&'a self, post: &'a Post, seen: &mut Vec<&'a str>) -> Option<(&'a Post, PersonId)> {
        let stands_in = |other: &&Post| other.signs_for.as_ref().is_some_and(|head| *head.text == post.id.text);
        for other in self.posts.iter().filter(stands_in) {
            if let Some(person) = other.present() {
                return Some((other, person));
            }
        }
        for other in self.posts.iter().filter(stands_in) {
            if seen.contains(&other.id.text.as_str()) {
                continue;
            }
            seen.push(&other.id.text);
            if let Some(found) = self.stand_in(other, seen) {
                return Some(found);
            }
        }
        None
    }

    pub(super) fn post(&self, id: &str) -> Option<&Post> {
        self.posts.iter().find(|post| post.id.text == id)
    }

    /// Posts that stand in for one that nobody knows.
    pub(super) fn check_posts(&self, problems: &mut Problems) {
        for head in self.posts.iter().filter_map(|post| post.signs_for.as_ref()) {
            if self.post(&head.text).is_none() {
                self.unknown(head, problems);
            }
        }
    }
}

/// The people who hold posts and are not named in the conference file: `known` are those who are.
pub(super) fn posts(signers: SignersTable, known: &mut Vec<Person>, problems: &mut Problems) -> Vec<Post> {
    let mut posts = Vec::new();
    for (id, table) in signers.0 {
        if id.text.contains(' ') {
            problems.push(Diagnostic::new(Code::InvalidId).at(id.span.clone()).arg("id", &id.text));
        }
        let titles = table.all_titles();
        let named = known.iter().position(|person| *person.id.text == id.text);
        let mut away = table.away == Some(true);
        let holder = match (named, table.holder()) {
            (Some(at), pack) => {
                let person = &mut known[at];
                let same = pack.is_some_and(|name| name.text == person.name.text);
                away &= same;
                if person.titles.is_empty() {
                    person.titles.clone_from(&titles);
                }
                if person.honorific.is_none() && same {
                    person.honorific = table.honorific.clone().map(small);
                }
                Some(PersonId(at))
            }
            (None, Some(name)) => {
                let id = Line::derived(id.text.clone(), id.span.clone());
                let honorific = table.honorific.clone().map(small);
                known.push(Person { id, name: name.clone(), titles: titles.clone(), honorific });
                Some(PersonId(known.len() - 1))
            }
            (None, None) => None,
        };
        let titles = holder.map_or(titles, |PersonId(at)| known[at].titles.clone());
        let vacant = table.name.is_some();
        posts.push(Post { id, holder, titles, signs_for: table.signs_for, away, vacant });
    }
    posts
}
