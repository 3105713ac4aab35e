//! The layout rules with their sources.

use crate::diag::Code;
use crate::rules::catalogue::{PRACTICE, Rule, Topic};

/// Cites an item of Annex I, Part I, or a whole source.
macro_rules! rules {
    ($($topic:ident: $($code:ident $source:tt)*;)*) => {
        pub const RULES: &[Rule] = &[$($(
            Rule { code: Code::$code, topic: Topic::$topic, citation: rules!(@ $source) },
        )*)*];
    };
    (@ PRACTICE) => { PRACTICE };
    (@ MODELS) => { "Nghị định 30/2020/NĐ-CP, Phụ lục III, các mẫu văn bản" };
    (@ $item:literal) => { concat!("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục ", $item) };
}

rules! {
    Page:
        PageSize "I.1"
        MarginTop "I.3"
        MarginBottom "I.3"
        MarginLeft "I.3"
        MarginRight "I.3"
        LineOverfull "I.3"
        FontFamily "I.4"
        TextColour "I.4"
        PageNumberFirst "I.7"
        PageNumberMissing "I.7"
        PageNumberWrong "I.7"
        PageNumberSize "I.7"
        PageNumberStyle "I.7"
        PageNumberPlace "I.7";
    Header:
        NationalNameMissing "II.1.a"
        NationalNameSize "II.1.a"
        NationalNameStyle "II.1.a"
        NationalNamePlace "II.1.a"
        NationalNameWrapped "II.1.c"
        MottoMissing "II.1.b"
        MottoText "II.1.b"
        MottoSize "II.1.b"
        MottoStyle "II.1.b"
        MottoPlace "II.1.b"
        MottoRule "II.1.b"
        SuperiorSize "II.2.b"
        SuperiorStyle "II.2.b"
        IssuerMissing "II.2.a"
        IssuerSize "II.2.b"
        IssuerStyle "II.2.b"
        IssuerRule "II.2.b"
        NumberMissing "II.3.c"
        NumberForm "II.3.c"
        NumberSize "II.3.c"
        NumberStyle "II.3.c"
        NumberPlace "II.3.c"
        DateMissing "II.4.c"
        DateForm "II.4.b"
        DateSize "II.4.c"
        DateStyle "II.4.c"
        DateBaseline "II.4.c"
        DatePlace "II.4.c"
        UrgencyFrame "III.2.b"
        UrgencySize "III.2.b"
        UrgencyStyle "III.2.b";
    Title:
        KindMissing "II.5.b"
        KindSize "II.5.b"
        KindStyle "II.5.b"
        KindPlace "II.5.b"
        SubjectMissing "II.5.b"
        SubjectSize "II.5.b"
        SubjectStyle "II.5.b"
        SubjectRule "II.5.b";
    Body:
        AddresseesSize "II.9.d"
        AddresseesStyle "II.9.d"
        AddresseesForm "II.9.d"
        BodySize "II.6.e"
        LineSpacing "II.6.e"
        ParagraphGap "II.6.e"
        FirstLineIndent "II.6.e"
        BodyJustified "II.6.e"
        SectionStyle "V, ô số 6.b"
        HeadingLast PRACTICE
        NumberSplit PRACTICE
        NameSplit PRACTICE
        EndMark MODELS;
    Signature:
        AuthorityMissing "II.7.b"
        AuthoritySize "II.7.đ"
        AuthorityStyle "II.7.đ"
        SignerMissing "II.7.c"
        SignerSize "II.7.đ"
        SignerStyle "II.7.đ"
        SignerPlace "II.7.đ"
        RecipientsMissing "II.9.c"
        RecipientsTitlePlace "II.9.d"
        RecipientsTitleSize "II.9.d"
        RecipientsTitleStyle "II.9.d"
        RecipientsSize "II.9.d"
        RecipientsStyle "II.9.d"
        RecipientsForm "II.9.d"
        RecipientsLast "II.9.d"
        SignatureAlone PRACTICE
        SignatureTorn PRACTICE;
}

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
        C::BodySize => (figure("body-size"), &[PAGE]),
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
        // Words that data and templates supply.
        _ => (None, &[]),
    };
    figure.into_iter().chain(functions.iter().copied())
}
