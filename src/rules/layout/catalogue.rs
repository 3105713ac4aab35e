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
    (@ (model $number:literal)) => { concat!("Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu ", $number) };
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
        PageNumberPlace "I.7"
        AnnexPageNumber "III.1.đ"
        CirculationFrame "III.2.c"
        CirculationSize "III.2.c"
        CirculationStyle "III.2.c"
        SignedNoteSize "II.8.b"
        SignedNoteStyle "II.8.b"
        ContactRule "III.4"
        ContactSize "III.4"
        ContactStyle "III.4";
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
        SubjectRule "II.5.b"
        LetterSubjectMissing "II.5.b"
        LetterSubjectSize "II.5.b"
        LetterSubjectStyle "II.5.b"
        LetterSubjectPlace "II.5.b"
        LetterSubjectGap "II.5.b";
    Body:
        AddresseesMissing "II.9.b"
        AddresseesSize "II.9.d"
        AddresseesStyle "II.9.d"
        AddresseesForm "II.9.d"
        BodySize "II.6.e"
        LineSpacing "II.6.e"
        ParagraphGap "II.6.e"
        FirstLineIndent "II.6.e"
        BodyJustified "II.6.e"
        SectionStyle "V, ô số 6.b"
        EnactingMissing (model "1.2")
        EnactingStyle (model "1.2")
        EnactingPlace (model "1.2")
        BasisStyle "II.6.a"
        BasisForm "II.6.a"
        DecidesMissing (model "1.2")
        DecidesStyle (model "1.2")
        DecidesPlace (model "1.2")
        ArticleStyle "II.6.đ"
        ArticleOrder "II.6.đ"
        PointOrder "II.6.đ"
        TableHeadRepeated PRACTICE
        RowTorn PRACTICE
        HeadingLast PRACTICE
        NumberSplit PRACTICE
        NameSplit PRACTICE
        EndMark MODELS
        MinutesClosing (model "1.9")
        AnnexNumber "III.1.a"
        AnnexAlone "III.1.a"
        AnnexUnmentioned "III.1.a"
        AnnexSize "III.1.b"
        AnnexStyle "III.1.b"
        AnnexTitleSize "III.1.b"
        AnnexTitleStyle "III.1.b"
        ReferenceMissing "III.1.c"
        ReferenceForm "III.1.c"
        ReferenceSize "III.1.c"
        ReferenceStyle "III.1.c"
        ReferencePlace "III.1.c";
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
        SignatureTorn PRACTICE
        DrafterSize "III.3"
        DrafterStyle "III.3"
        MinutesSignatures (model "1.9")
        MinutesLevel (model "1.9");
}
