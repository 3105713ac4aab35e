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

/// File and name in the library that draw what a rule judges: where a pack changes them, they are
/// what a person looks at first. `None` for words, which stand in data and templates.
pub fn drawn_by(code: Code) -> Option<(&'static str, &'static str)> {
    use Code as C;
    let name = match code {
        C::PageSize => "paper",
        C::MarginTop | C::MarginBottom | C::MarginLeft | C::MarginRight => "margins",
        C::FontFamily => "font",
        C::PageNumberSize => "page-number-size",
        C::NationalNameSize | C::MottoSize | C::SuperiorSize | C::IssuerSize | C::DateSize => "header-sets",
        C::IssuerRule | C::SubjectRule => "rule-share",
        C::NumberSize => "number-size",
        C::UrgencyFrame => "urgencies",
        C::UrgencySize => "stamp-size",
        C::KindSize | C::SubjectSize => "title-size",
        C::AddresseesSize => "addressees-size",
        C::BodySize => "body-size",
        C::LineSpacing => "leading",
        C::ParagraphGap => "spacing",
        C::FirstLineIndent => "indent",
        C::AuthoritySize | C::SignerSize => "signature-size",
        C::RecipientsTitleSize => "recipients-title-size",
        C::RecipientsSize => "recipients-size",
        C::PageNumberFirst | C::PageNumberMissing | C::PageNumberStyle | C::PageNumberPlace | C::PageNumberWrong => {
            return Some(("lib/page.typ", "page-number"));
        }
        C::BodyJustified => return Some(("lib/page.typ", "document")),
        C::NationalNameMissing | C::MottoMissing | C::IssuerMissing | C::NumberMissing | C::DateMissing => {
            return Some(("lib/header.typ", "header"));
        }
        C::KindMissing | C::SubjectMissing => return Some(("lib/title.typ", "title")),
        C::AuthorityMissing | C::SignerMissing | C::RecipientsMissing => return Some(("lib/signature.typ", "signature")),
        C::SignatureAlone => return Some(("lib/ending.typ", "ending")),
        _ => return None,
    };
    Some(("lib/figures.typ", name))
}
