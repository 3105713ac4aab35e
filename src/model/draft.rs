//! What one document says of itself, with all that is derived: who signs as what, to whom it goes.

use super::agency::Agency;
use super::awards::agree;
use super::certificate::CONFERENCE;
use super::conference::{Conference, Person, PersonId};
use super::document::{Document, Section};
use super::file::DocumentTable;
use super::kind::DocumentKind;
use super::lift::bare;
use super::people::People;
use super::signing::{Body, Capacity, capacity, in_the_place_of};
use crate::diag::{Code, Diagnostic, Problems, Span};
use crate::law::award_grounds;
use crate::table::{Layered, Line, List};
use crate::text::item;

/// The document of `kind`; `table` is what the file says of it.
pub fn draft(
    kind: DocumentKind,
    table: Option<DocumentTable>,
    conference: &Conference,
    people: &People,
    problems: &mut Problems,
) -> Option<Document> {
    let span = table.as_ref().map_or_else(|| conference.name.span.clone(), |table| table.span.head());
    let mut table = table.unwrap_or_else(|| DocumentTable::bare(span.clone()));
    let of_decision = kind == DocumentKind::Decision || kind.certifies().is_some();
    if of_decision {
        // The award tables name the decision, too.
        agree(&mut table.number, conference.awards.number.clone(), "number", problems);
        agree(&mut table.date, conference.awards.date.clone(), "date", problems);
    }
    let own_agency = table.agency.take();
    let issued_by_another = own_agency.is_some();
    let agency = match own_agency {
        Some(own) => Agency::new(Some(own.at(&conference.agency)), &span, problems)?,
        None => conference.agency.clone(),
    };
    let Signing { signer, authority, office, cosigner } =
        signing(kind, &mut table, &agency, conference, people, problems)?;
    for picture in [&table.signature, &table.seal].into_iter().flatten() {
        if !picture.text.to_lowercase().ends_with(".png") {
            let file = picture.text.strip_prefix(CONFERENCE).unwrap_or_else(|| picture.text.trim_start_matches('/'));
            problems.push(
                Diagnostic::new(Code::PictureForm).at(picture.span.clone()).arg("file", file).arg("wanted", "png"),
            );
        }
    }
    let to: Vec<Line> = match (kind, table.to.is_empty()) {
        // Another body of the office proposes to the chairman of the committee.
        (DocumentKind::Proposal, true) if issued_by_another => {
            let chairman = format!("Chủ tịch {}", conference.agency.short.text);
            vec![Line::derived(chairman, conference.agency.short.span.clone())]
        }
        _ => table.to.iter().map(|line| line.with_text(item(&line.text))).collect(),
    };
    let date = table.date.clone().unwrap_or_else(|| conference.date.clone());
    let bases = match kind {
        DocumentKind::Decision if table.bases.is_empty() => {
            let grounds = award_grounds(date.value, Body::of(&agency.name.text) == Body::Committee)
                .unwrap_or_default()
                .into_iter();
            grounds.map(|ground| Line::derived(ground, date.span.clone())).collect()
        }
        _ => table.bases.iter().map(|basis| basis.with_text(ground(&basis.text))).collect(),
    };
    let first = match kind {
        DocumentKind::Decision if conference.awards.amount().is_some() => Some("Như Điều 3"),
        DocumentKind::Decision => Some("Như Điều 2"),
        DocumentKind::Invitation => Some("Như trên"),
        _ => (!to.is_empty()).then_some("Như trên"),
    };
    let file_as =
        table.file_as.or_else(|| (kind == DocumentKind::Minutes).then(|| Line::derived("VT, Hồ sơ", span.clone())));
    let recipients = if kind.is_list() || kind.certifies().is_some() {
        Vec::new()
    } else {
        recipients(first, table.recipients, file_as, &span)
    };
    let drafter = drafter(table.drafter, table.copies.map(|copies| copies.value));
    Some(Document {
        kind,
        symbol: symbol(kind, &agency, table.unit.as_ref()),
        agency,
        dated: table.number.is_some() || table.date.is_some(),
        number: table.number.map(|number| number.value),
        date,
        signer,
        authority,
        office,
        cosigner,
        signature: table.signature,
        seal: table.seal,
        to,
        recipients,
        drafter,
        urgency: table.urgency,
        circulation: table.circulation,
        subject: table.subject.map(bare),
        bases,
        deadline: table.deadline,
        electronic: table.electronic == Some(true),
        attach_sources: table.attach_sources.filter(|asked| asked.value).map(|asked| asked.span),
        signed_at: table.signed_at,
        opening: table.opening,
        closing: table.closing,
        sections: table
            .sections
            .into_iter()
            .map(|s| Section { title: bare(s.title), text: s.text, after: s.after })
            .collect(),
    })
}

impl DocumentTable {
    /// These keys on those of `below`, which an office says of the same document whatever the conference. Who signs
    /// does so in his own capacity, and nobody with the picture of another's signature.
    #[must_use]
    pub fn on(self, mut below: Self) -> Self {
        if let Some(own) = &self.signer {
            let same = below.signer.as_ref().map(|signer| signer.text == own.text);
            if same == Some(false) {
                (below.authority, below.office) = (None, None);
            }
            if same != Some(true) {
                below.signature = None;
            }
        }
        self.over(below)
    }

    /// Lets the pictures that it names stand in the folder `root`, as templates know it.
    pub fn root(&mut self, root: &str) {
        for picture in [&mut self.signature, &mut self.seal].into_iter().flatten() {
            *picture = picture.with_text(format!("{root}{}", picture.text));
        }
    }

    /// The table of a certificate: what it does not say is as `decision`, the decision's table, says.
    #[must_use]
    pub fn of_decision(mut self, decision: &Self) -> Self {
        let Self { agency, number, date, signer, authority, office, signature, seal, .. } = decision.clone();
        self.agency = self.agency.or(agency);
        self.number = self.number.or(number);
        self.date = self.date.or(date);
        if self.signer.is_none() {
            self.signer = signer;
            self.authority = self.authority.or(authority);
            self.office = self.office.or(office);
            self.signature = self.signature.or(signature);
            self.seal = self.seal.or(seal);
        }
        self
    }

    /// A document of which the file says nothing.
    pub fn bare(span: Span) -> Self {
        Self {
            span,
            whole: true,
            enabled: None,
            agency: None,
            number: None,
            date: None,
            signer: None,
            authority: None,
            office: None,
            signature: None,
            seal: None,
            unit: None,
            to: List::default(),
            recipients: List::default(),
            file_as: None,
            drafter: None,
            copies: None,
            urgency: None,
            circulation: None,
            subject: None,
            bases: List::default(),
            deadline: None,
            electronic: None,
            attach_sources: None,
            signed_at: None,
            opening: None,
            closing: None,
            sections: List::default(),
        }
    }
}

/// `BC-UBND`; of an official letter `UBND-VX` (Annex I, Part I, II.3.b); a list has none.
fn symbol(kind: DocumentKind, agency: &Agency, unit: Option<&Line>) -> Option<String> {
    // A certificate names the decision that grants it.
    let abbreviation = match kind.certifies() {
        Some(_) => DocumentKind::Decision.abbreviation(),
        None => kind.abbreviation(),
    };
    match (abbreviation, unit) {
        (Some(abbreviation), _) => Some(format!("{abbreviation}-{}", agency.symbol.text)),
        (None, Some(unit)) if kind == DocumentKind::Letter => Some(format!("{}-{}", agency.symbol.text, unit.text)),
        _ => None,
    }
}

/// A legal basis without the word that begins each line and the signs that end it.
fn ground(basis: &str) -> &str {
    let bare = basis.strip_prefix("Căn cứ ").unwrap_or(basis);
    bare.trim_end_matches([';', '.', ' '])
}

/// `PL.(30)` (Annex I, Part I, III.3).
fn drafter(sign: Option<Line>, copies: Option<u32>) -> Option<Line> {
    let sign = sign?;
    let bare = sign.text.trim_end_matches('.').to_uppercase();
    let mark = match copies {
        Some(copies) => format!("{bare}.({copies})"),
        None => bare,
    };
    Some(Line::derived(mark, sign.span.clone()))
}

struct Signing {
    signer: Option<PersonId>,
    authority: Vec<Line>,
    office: Option<Line>,
    cosigner: Option<PersonId>,
}

/// Who signs, and the lines above and below.
fn signing(
    kind: DocumentKind,
    table: &mut DocumentTable,
    agency: &Agency,
    conference: &Conference,
    people: &People,
    problems: &mut Problems,
) -> Option<Signing> {
    if kind.is_list() {
        return Some(Signing { signer: None, authority: Vec::new(), office: None, cosigner: None });
    }
    let asked = table.signer.clone().or_else(|| conference.chair.map(|chair| conference.person(chair).id.clone()));
    let Some(asked) = asked else {
        let unknown = Diagnostic::new(Code::SignerUnknown).at(table.span.clone());
        problems.push(unknown.arg("document", kind.id()));
        return None;
    };
    let hand = people.signer(&asked, problems)?;
    let id = hand.person;
    let signer = conference.person(id);
    if hand.replaces {
        // What goes with the person who was asked for.
        (table.office, table.signature) = (None, None);
    }
    if kind == DocumentKind::Minutes {
        let chair = Line::derived(conference.wording.printed("CHỦ TỌA"), signer.name.span.clone());
        let authority = vec![table.authority.take().unwrap_or(chair)];
        return Some(Signing { signer: Some(id), authority, office: None, cosigner: conference.secretary });
    }
    let body = Body::of(&agency.name.text);
    let own = kind == DocumentKind::Decision || kind.certifies().is_some();
    let stands_for = stands_for(signer, &hand.stands_for, agency);
    let known = signer.titles.iter().find_map(|title| Some((title, capacity(&title.text, body, own)?)));
    let known = known.or(stands_for).map(|(title, mut capacity)| {
        capacity.on_behalf = capacity.on_behalf.map(|line| conference.wording.on_behalf(&line, agency));
        (title, capacity)
    });
    let authority = authority(signer, known, table.authority.take(), kind, problems)?;
    let office = match table.office.take() {
        Some(given) => given.0,
        None if body == Body::Council => committee_office(signer),
        None => None,
    };
    // What stands in the lines above is not said again.
    let repeats = |office: &Line| authority.iter().any(|line| line.text.to_lowercase() == office.text.to_lowercase());
    let office = office.filter(|office| !repeats(office));
    Some(Signing { signer: Some(id), authority, office, cosigner: None })
}

/// The signer's office in the committee, which a council that uses the committee's seal names above
/// the signer's name (II.7.c).
fn committee_office(signer: &Person) -> Option<Line> {
    let is_office = |title: &&Line| capacity(&title.text, Body::Committee, false).is_some();
    signer.titles.iter().find(is_office).cloned()
}

/// How `signer` signs in the place of somebody with the titles `heads`, in a body of which the decree does not say it.
fn stands_for<'a>(signer: &'a Person, heads: &[Line], agency: &Agency) -> Option<(&'a Line, Capacity)> {
    let (own, head) = (signer.titles.first()?, heads.first()?);
    let names = [&*agency.name.text, &*agency.short.text];
    Some((own, in_the_place_of(&own.text, &head.text, &names)))
}

/// The lines above the signature: as `known` of a title of the signer's; an
/// `authority` that is given replaces the line that says in whose name.
fn authority(
    signer: &Person,
    known: Option<(&Line, Capacity)>,
    given: Option<Line>,
    kind: DocumentKind,
    problems: &mut Problems,
) -> Option<Vec<Line>> {
    let on_behalf = match (given, &known) {
        (Some(line), _) => Some(line),
        (None, Some((title, capacity))) => {
            capacity.on_behalf.as_ref().map(|line| Line::derived(line.clone(), title.span.clone()))
        }
        (None, None) => {
            let place = signer.titles.first().unwrap_or(&signer.name).span.clone();
            let unknown = Diagnostic::new(Code::AuthorityUnknown).at(place).arg("name", &signer.name.text);
            problems.push(unknown.in_document(kind.id()));
            return None;
        }
    };
    let position: Vec<Line> = match known {
        Some((title, capacity)) => {
            capacity.position.iter().map(|line| Line::derived(line.clone(), title.span.clone())).collect()
        }
        None => signer
            .titles
            .first()
            .map(|title| Line::derived(title.text.to_uppercase(), title.span.clone()))
            .into_iter()
            .collect(),
    };
    // Who signs in their own name has no other line above.
    let repeats = |line: &Line| position.first().is_some_and(|first| first.text == line.text);
    Some(on_behalf.into_iter().filter(|line| !repeats(line)).chain(position.clone()).collect())
}

/// Nơi nhận with its first and last lines, derived where they are not given (II.9.b, d); the signs
/// that end lines are set when they are printed.
fn recipients(first: Option<&str>, given: List<Line>, file_as: Option<Line>, span: &Span) -> Vec<Line> {
    let bare = |line: &Line| line.with_text(item(&line.text));
    let given: Vec<Line> = given.iter().map(bare).collect();
    let begins = |line: Option<&Line>, words: &str| line.is_some_and(|line| line.text.starts_with(words));
    let first = first.filter(|_| !begins(given.first(), "Như ")).map(|first| Line::derived(first, span.clone()));
    let last = (!begins(given.last(), "Lưu")).then(|| match &file_as {
        Some(units) => Line::derived(format!("Lưu: {}", item(&units.text)), units.span.clone()),
        None => Line::derived("Lưu: VT", span.clone()),
    });
    first.into_iter().chain(given).chain(last).collect()
}
