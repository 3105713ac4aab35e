//! What in the library draws what a rule judges.

use crate::diag::Code;

/// A name in a file of the library.
pub type Drawn = (&'static str, &'static str);

const PAGE: Drawn = ("lib/page.typ", "document");
const PAGE_NUMBER: Drawn = ("lib/page.typ", "page-number");
const HEADER: Drawn = ("lib/header.typ", "header");
const URGENCY: Drawn = ("lib/stamp.typ", "urgency");
const TITLE: Drawn = ("lib/title.typ", "title");
const ADDRESSEES: Drawn = ("lib/addressees.typ", "addressees");
const SECTION: Drawn = ("lib/body.typ", "section");
const SIGNATURE: Drawn = ("lib/signature.typ", "signature");
const RECIPIENTS: Drawn = ("lib/signature.typ", "recipients-list");
const SIGNATURES: Drawn = ("lib/signature.typ", "signatures");
const ENACTING: Drawn = ("lib/decision.typ", "enacting");
const DECIDES: Drawn = ("lib/decision.typ", "decides");
const BASES: Drawn = ("lib/decision.typ", "bases");
const ARTICLE: Drawn = ("lib/body.typ", "article");
const TABLE: Drawn = ("lib/table.typ", "data-table");
const ANNEX: Drawn = ("lib/annex.typ", "annex");
const REFERENCE: Drawn = ("lib/reference.typ", "reference");
const CIRCULATION: Drawn = ("lib/stamp.typ", "circulation");
const SIGNED_NOTE: Drawn = ("lib/stamp.typ", "signed-note");
const CONTACT: Drawn = ("lib/contact.typ", "contact");
const FIELDS: Drawn = ("lib/certificate-figures.typ", "fields");
const FOOT: Drawn = ("lib/certificate-figures.typ", "foot-line");
const ACCENT: Drawn = ("lib/certificate-figures.typ", "accent");
const SHEET: Drawn = ("lib/certificate-sheet.typ", "sheet");
const MOTTO_LINE: Drawn = ("lib/certificate-frame.typ", "motto-line");
const ENDING: Drawn = ("lib/ending.typ", "ending");

const fn figure(name: &'static str) -> Option<Drawn> {
    Some(("lib/figures.typ", name))
}

/// What in the library draws what a rule judges: the figure, then the functions. Where a pack says
/// one of them otherwise than the built-in, a person looks there first.
pub fn drawn_by(code: Code) -> impl Iterator<Item = Drawn> {
    use Code as C;
    let (figure, functions): (Option<Drawn>, &[Drawn]) = match code {
        C::PageSize => (figure("paper"), &[PAGE]),
        C::MarginTop | C::MarginBottom | C::MarginLeft | C::MarginRight => (figure("margins"), &[PAGE]),
        C::FontFamily => (figure("font"), &[PAGE]),
        C::TextColour => (None, &[PAGE, HEADER, TITLE, ADDRESSEES, SECTION, SIGNATURE]),
        C::PageNumberSize => (figure("page-number-size"), &[PAGE_NUMBER]),
        C::PageNumberFirst | C::PageNumberMissing | C::PageNumberStyle | C::PageNumberPlace | C::PageNumberWrong => {
            (None, &[PAGE_NUMBER])
        }
        C::NationalNameSize | C::MottoSize | C::SuperiorSize | C::IssuerSize | C::DateSize => {
            (figure("header-sets"), &[HEADER])
        }
        C::IssuerRule => (figure("rule-share"), &[HEADER]),
        C::NumberSize => (figure("number-size"), &[HEADER]),
        C::NationalNameMissing | C::NationalNameStyle | C::NationalNamePlace | C::NationalNameWrapped => {
            (None, &[HEADER])
        }
        C::MottoMissing | C::MottoText | C::MottoStyle | C::MottoPlace | C::MottoRule => (None, &[HEADER]),
        C::SuperiorStyle | C::IssuerMissing | C::IssuerStyle => (None, &[HEADER]),
        C::NumberMissing | C::NumberForm | C::NumberStyle | C::NumberPlace => (None, &[HEADER]),
        C::DateMissing | C::DateForm | C::DateStyle | C::DateBaseline | C::DatePlace => (None, &[HEADER]),
        C::UrgencyFrame => (figure("urgencies"), &[URGENCY]),
        C::UrgencySize => (figure("stamp-size"), &[URGENCY]),
        C::UrgencyStyle => (figure("stamp-red"), &[URGENCY]),
        C::KindSize | C::SubjectSize => (figure("title-size"), &[TITLE]),
        C::SubjectRule => (figure("rule-share"), &[TITLE]),
        C::KindMissing | C::KindStyle | C::KindPlace | C::SubjectMissing | C::SubjectStyle => (None, &[TITLE]),
        C::AddresseesSize => (figure("addressees-size"), &[ADDRESSEES]),
        C::AddresseesStyle | C::AddresseesForm => (None, &[ADDRESSEES]),
        C::BodySize => (figure("body-size"), &[PAGE, ENACTING, DECIDES]),
        C::LineSpacing => (figure("leading"), &[PAGE]),
        C::ParagraphGap => (figure("spacing"), &[PAGE]),
        C::FirstLineIndent => (figure("indent"), &[PAGE]),
        C::BodyJustified => (None, &[PAGE]),
        C::SectionStyle | C::HeadingLast => (None, &[SECTION, PAGE]),
        C::AuthoritySize | C::SignerSize => (figure("signature-size"), &[SIGNATURE]),
        C::AuthorityMissing | C::AuthorityStyle => (None, &[SIGNATURE]),
        C::SignerMissing | C::SignerStyle | C::SignerPlace => (None, &[SIGNATURE]),
        C::RecipientsTitleSize => (figure("recipients-title-size"), &[RECIPIENTS]),
        C::RecipientsSize => (figure("recipients-size"), &[RECIPIENTS]),
        C::RecipientsMissing | C::RecipientsTitleStyle | C::RecipientsTitlePlace => (None, &[RECIPIENTS]),
        C::RecipientsStyle | C::RecipientsForm | C::RecipientsLast => (None, &[RECIPIENTS]),
        C::SignatureAlone => (None, &[ENDING, SIGNATURE]),
        C::SignatureTorn => (None, &[SIGNATURE]),
        C::LetterSubjectSize => (figure("letter-subject-size"), &[HEADER]),
        C::LetterSubjectGap => (figure("letter-subject-gap"), &[HEADER]),
        C::LetterSubjectMissing | C::LetterSubjectStyle | C::LetterSubjectPlace => (None, &[HEADER]),
        C::CirculationSize => (figure("circulation-size"), &[CIRCULATION]),
        C::CirculationFrame | C::CirculationStyle => (None, &[CIRCULATION]),
        C::SignedNoteSize => (figure("signed-size"), &[SIGNED_NOTE]),
        C::SignedNoteStyle => (None, &[SIGNED_NOTE]),
        C::ContactSize => (figure("contact-size"), &[CONTACT]),
        C::ContactRule | C::ContactStyle => (None, &[CONTACT]),
        C::AddresseesMissing => (None, &[ADDRESSEES]),
        C::EnactingMissing | C::EnactingStyle | C::EnactingPlace => (None, &[ENACTING]),
        C::DecidesMissing | C::DecidesStyle | C::DecidesPlace => (None, &[DECIDES]),
        C::BasisStyle | C::BasisForm => (None, &[BASES]),
        C::ArticleStyle => (None, &[ARTICLE]),
        C::TableHeadRepeated | C::RowTorn => (None, &[TABLE]),
        C::DrafterSize => (figure("drafter-size"), &[SIGNATURE]),
        C::DrafterStyle => (None, &[SIGNATURE]),
        C::MinutesSignatures | C::MinutesLevel => (None, &[SIGNATURES]),
        C::AnnexPageNumber => (None, &[ANNEX, PAGE_NUMBER]),
        C::AnnexSize => (figure("annex-size"), &[ANNEX]),
        C::AnnexTitleSize => (figure("annex-title-size"), &[ANNEX]),
        C::AnnexStyle | C::AnnexTitleStyle => (None, &[ANNEX]),
        C::ReferenceSize => (figure("reference-size"), &[REFERENCE]),
        C::ReferenceMissing | C::ReferenceForm | C::ReferenceStyle | C::ReferencePlace => (None, &[REFERENCE, ANNEX]),
        C::CertificatePart | C::CertificateOrder | C::CertificateBold => (None, &[FIELDS, SHEET]),
        C::CertificateColour => (None, &[ACCENT, SHEET]),
        C::CertificateFoot => (None, &[FOOT, SHEET]),
        C::CertificateMottoRule => (None, &[MOTTO_LINE]),
        // Words that data and templates supply.
        _ => (None, &[]),
    };
    figure.into_iter().chain(functions.iter().copied())
}
