//! The catalogue of what can be found. The one idea: a code is a name that scripts may rely on, and
//! the compiler knows all of them, so none can be misspelt and none can lack its words.

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is wrong; something is worth knowing.
    Note,
    /// The documents are made, but a person should look.
    Warning,
    /// The document concerned is not made, unless rules alone are broken: then it is made, to be
    /// looked at, and the exit status says that it is not to be sent.
    Error,
}

impl Severity {
    pub fn id(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// The message that names it.
    pub fn message_id(self) -> &'static str {
        match self {
            Severity::Note => "severity-note",
            Severity::Warning => "severity-warning",
            Severity::Error => "severity-error",
        }
    }
}

macro_rules! codes {
    ($($name:ident = $id:literal $severity:ident $hint:literal),* $(,)?) => {
        /// The kind of a finding. Each has a message of the same name in `messages/*.ftl`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code { $($name),* }

        impl Code {
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The name that users and scripts see.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => $id),* }
            }

            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),* }
            }

            /// Whether every finding of this kind comes with a hint.
            pub fn has_hint(self) -> bool {
                match self { $(Code::$name => $hint),* }
            }
        }
    };
}

// Name = id, severity, whether the message has a hint of its own (`.hint`).
codes! {
    // Reading files.
    InputMissing = "input-missing" Error true,
    InputUnreadable = "input-unreadable" Error true,
    InputNotText = "input-not-text" Error true,
    InputTooLarge = "input-too-large" Error true,
    // The conference file's form.
    TomlSyntax = "toml-syntax" Error false,
    UnknownKey = "unknown-key" Error false,
    WrongType = "wrong-type" Error true,
    MissingValue = "missing-value" Error true,
    UnknownWord = "unknown-word" Error false,
    ImpossibleDate = "impossible-date" Error true,
    ImpossibleTime = "impossible-time" Error true,
    OutOfRange = "out-of-range" Error true,
    EmptyText = "empty-text" Error true,
    LineBreak = "line-break" Error true,
    TextTooLong = "text-too-long" Error true,
    ControlCharacter = "control-character" Error true,
    InvisibleCharacter = "invisible-character" Warning true,
    RightToLeft = "right-to-left" Error true,
    UnsupportedFormat = "unsupported-format" Error true,
    // What the conference file says.
    UnknownPerson = "unknown-person" Error false,
    DuplicateId = "duplicate-id" Error true,
    InvalidId = "invalid-id" Error true,
    AttendeeForm = "attendee-form" Error true,
    IndicatorWithoutFigures = "indicator-without-figures" Error true,
    UnknownSection = "unknown-section" Error true,
    IdleKey = "idle-key" Warning true,
    PictureForm = "picture-form" Error true,
    PaperForm = "paper-form" Error true,
    ColourForm = "colour-form" Error true,
    CertificateOverflow = "certificate-overflow" Error true,
    CertificatePages = "certificate-pages" Error true,
    RecordAbsent = "record-absent" Error true,
    NumberNew = "number-new" Warning true,
    NumberRenamed = "number-renamed" Warning true,
    NumberFree = "number-free" Warning true,
    Renumbered = "renumbered" Note false,
    OutputBusy = "output-busy" Error true,
    OutputChanged = "output-changed" Warning true,
    FrameBeyond = "frame-beyond" Error true,
    // Awards.
    AwardElsewhere = "award-elsewhere" Error true,
    AwardKind = "award-kind" Error true,
    DirectKind = "direct-kind" Error true,
    DecisionDiffers = "decision-differs" Error true,
    RecipientTwice = "recipient-twice" Warning true,
    RecipientInTwoForms = "recipient-in-two-forms" Warning true,
    // Lists of recipients.
    ListAndRecipients = "list-and-recipients" Error true,
    ListAbsent = "list-absent" Error true,
    ListMissing = "list-missing" Error true,
    ListUnreadable = "list-unreadable" Error true,
    ListNoHeadings = "list-no-headings" Error true,
    ListSheetUnknown = "list-sheet-unknown" Error false,
    ListSeveralSheets = "list-several-sheets" Warning true,
    ListHiddenSheet = "list-hidden-sheet" Error true,
    ListHeadingTwice = "list-heading-twice" Error true,
    ListColumnUnknown = "list-column-unknown" Error true,
    ListNameColumn = "list-name-column" Error true,
    ListHiddenColumn = "list-hidden-column" Warning true,
    ListEmpty = "list-empty" Error true,
    ListHidden = "list-hidden" Error true,
    ListName = "list-name" Error true,
    ListNameMerged = "list-name-merged" Error true,
    ListNameCase = "list-name-case" Warning true,
    ListKind = "list-kind" Error false,
    ListKindOpen = "list-kind-open" Error true,
    ListForm = "list-form" Error false,
    ListFormOpen = "list-form-open" Error true,
    ListFormUnclaimed = "list-form-unclaimed" Error true,
    ListFormAbsent = "list-form-absent" Error true,
    ListAmount = "list-amount" Error true,
    ListDirect = "list-direct" Error true,
    ListFormula = "list-formula" Error true,
    ListCount = "list-count" Error true,
    ListSum = "list-sum" Error true,
    ListLegacy = "list-legacy" Warning true,
    ListLegacyUnclear = "list-legacy-unclear" Error true,
    // Which documents can be made.
    DocumentLacks = "document-lacks" Error true,
    DocumentSkipped = "document-skipped" Note true,
    NoDocument = "no-document" Error true,
    UnknownDocument = "unknown-document" Error false,
    DocumentAbsent = "document-absent" Error true,
    SignerUnknown = "signer-unknown" Error true,
    AuthorityUnknown = "authority-unknown" Error true,
    // Packs.
    PackMissing = "pack-missing" Error false,
    PackCycle = "pack-cycle" Error true,
    FileOutside = "file-outside" Error true,
    // Templates.
    TemplateSyntax = "template-syntax" Error true,
    TemplateUndefined = "template-undefined" Error true,
    TemplateMissing = "template-missing" Error true,
    TemplateEndless = "template-endless" Error true,
    TemplateFault = "template-fault" Error true,
    TemplatePlace = "template-place" Error true,
    TemplatePrinted = "template-printed" Error true,
    // Typst and the laid-out page.
    TypstFault = "typst-fault" Error true,
    TypstFileMissing = "typst-file-missing" Error true,
    TypstPackage = "typst-package" Error true,
    TypstUnsettled = "typst-unsettled" Error true,
    TypstWarning = "typst-warning" Warning true,
    FontMissing = "font-missing" Error true,
    FontUnreadable = "font-unreadable" Error true,
    GlyphMissing = "glyph-missing" Error true,
    PdfRefused = "pdf-refused" Error true,
    // Writing files.
    OutputFailed = "output-failed" Error true,
    OutputClash = "output-clash" Error true,
    OutputOccupied = "output-occupied" Error true,
    // Layout rules.
    PageSize = "page-size" Error true,
    MarginLeft = "margin-left" Error true,
    MarginRight = "margin-right" Error true,
    MarginTop = "margin-top" Error true,
    MarginBottom = "margin-bottom" Error true,
    FontFamily = "font-family" Error true,
    TextColour = "text-colour" Error true,
    PageNumberFirst = "page-number-first" Error true,
    PageNumberMissing = "page-number-missing" Error true,
    PageNumberSize = "page-number-size" Error true,
    PageNumberStyle = "page-number-style" Error true,
    PageNumberPlace = "page-number-place" Error true,
    PageNumberWrong = "page-number-wrong" Error true,
    NationalNameMissing = "national-name-missing" Error true,
    NationalNameWrapped = "national-name-wrapped" Error true,
    NationalNameSize = "national-name-size" Error true,
    NationalNameStyle = "national-name-style" Error true,
    NationalNamePlace = "national-name-place" Error true,
    MottoMissing = "motto-missing" Error true,
    MottoText = "motto-text" Error true,
    MottoSize = "motto-size" Error true,
    MottoStyle = "motto-style" Error true,
    MottoPlace = "motto-place" Error true,
    MottoRule = "motto-rule" Error true,
    SuperiorSize = "superior-size" Error true,
    SuperiorStyle = "superior-style" Error true,
    IssuerMissing = "issuer-missing" Error true,
    IssuerSize = "issuer-size" Error true,
    IssuerStyle = "issuer-style" Error true,
    IssuerRule = "issuer-rule" Error true,
    NumberMissing = "number-missing" Error true,
    NumberSize = "number-size" Error true,
    NumberStyle = "number-style" Error true,
    NumberForm = "number-form" Error true,
    NumberPlace = "number-place" Error true,
    DateMissing = "date-missing" Error true,
    DateSize = "date-size" Error true,
    DateStyle = "date-style" Error true,
    DateForm = "date-form" Error true,
    DateBaseline = "date-baseline" Error true,
    DatePlace = "date-place" Error true,
    UrgencySize = "urgency-size" Error true,
    UrgencyStyle = "urgency-style" Error true,
    UrgencyFrame = "urgency-frame" Error true,
    KindMissing = "kind-missing" Error true,
    KindSize = "kind-size" Error true,
    KindStyle = "kind-style" Error true,
    KindPlace = "kind-place" Error true,
    SubjectMissing = "subject-missing" Error true,
    SubjectSize = "subject-size" Error true,
    SubjectStyle = "subject-style" Error true,
    SubjectRule = "subject-rule" Error true,
    AddresseesSize = "addressees-size" Error true,
    AddresseesStyle = "addressees-style" Error true,
    AddresseesForm = "addressees-form" Error true,
    BodySize = "body-size" Error true,
    LineSpacing = "line-spacing" Error true,
    ParagraphGap = "paragraph-gap" Error true,
    FirstLineIndent = "first-line-indent" Error true,
    BodyJustified = "body-justified" Error true,
    SectionStyle = "section-style" Error true,
    LineOverfull = "line-overfull" Error true,
    HeadingLast = "heading-last" Warning true,
    NumberSplit = "number-split" Warning true,
    NameSplit = "name-split" Warning true,
    EndMark = "end-mark" Warning true,
    AuthorityMissing = "authority-missing" Error true,
    AuthoritySize = "authority-size" Error true,
    AuthorityStyle = "authority-style" Error true,
    SignerMissing = "signer-missing" Error true,
    SignerSize = "signer-size" Error true,
    SignerStyle = "signer-style" Error true,
    SignerPlace = "signer-place" Error true,
    RecipientsMissing = "recipients-missing" Error true,
    RecipientsTitleSize = "recipients-title-size" Error true,
    RecipientsTitleStyle = "recipients-title-style" Error true,
    RecipientsTitlePlace = "recipients-title-place" Error true,
    RecipientsSize = "recipients-size" Error true,
    RecipientsStyle = "recipients-style" Error true,
    RecipientsForm = "recipients-form" Error true,
    RecipientsLast = "recipients-last" Error true,
    SignatureAlone = "signature-alone" Error true,
    SignatureTorn = "signature-torn" Error true,
    AnnexPageNumber = "annex-page-number" Error true,
    LetterSubjectMissing = "letter-subject-missing" Error true,
    LetterSubjectSize = "letter-subject-size" Error true,
    LetterSubjectStyle = "letter-subject-style" Error true,
    LetterSubjectPlace = "letter-subject-place" Error true,
    LetterSubjectGap = "letter-subject-gap" Error true,
    CirculationFrame = "circulation-frame" Error true,
    CirculationSize = "circulation-size" Error true,
    CirculationStyle = "circulation-style" Error true,
    SignedNoteSize = "signed-note-size" Error true,
    SignedNoteStyle = "signed-note-style" Error true,
    ContactRule = "contact-rule" Error true,
    ContactSize = "contact-size" Error true,
    ContactStyle = "contact-style" Error true,
    AddresseesMissing = "addressees-missing" Error true,
    EnactingMissing = "enacting-missing" Error true,
    EnactingStyle = "enacting-style" Error true,
    EnactingPlace = "enacting-place" Error true,
    DecidesMissing = "decides-missing" Error true,
    DecidesStyle = "decides-style" Error true,
    DecidesPlace = "decides-place" Error true,
    BasisStyle = "basis-style" Error true,
    BasisForm = "basis-form" Error true,
    ArticleStyle = "article-style" Error true,
    ArticleOrder = "article-order" Error true,
    PointOrder = "point-order" Error true,
    TableHeadRepeated = "table-head-repeated" Warning true,
    RowTorn = "row-torn" Warning true,
    DrafterSize = "drafter-size" Error true,
    DrafterStyle = "drafter-style" Error true,
    MinutesSignatures = "minutes-signatures" Error true,
    MinutesLevel = "minutes-level" Error true,
    MinutesClosing = "minutes-closing" Warning true,
    AnnexNumber = "annex-number" Error true,
    AnnexAlone = "annex-alone" Warning true,
    AnnexSize = "annex-size" Error true,
    AnnexStyle = "annex-style" Error true,
    AnnexTitleSize = "annex-title-size" Error true,
    AnnexTitleStyle = "annex-title-style" Error true,
    AnnexUnmentioned = "annex-unmentioned" Error true,
    ReferenceMissing = "reference-missing" Error true,
    ReferenceForm = "reference-form" Error true,
    ReferenceSize = "reference-size" Error true,
    ReferenceStyle = "reference-style" Error true,
    ReferencePlace = "reference-place" Error true,
    // The command line.
    UnknownRule = "unknown-rule" Error false,
    Usage = "usage" Error false,
    Internal = "internal" Error true,
    // Text rules.
    CapitalBody = "capital-body" Warning true,
    CapitalName = "capital-name" Warning true,
    CapitalArticle = "capital-article" Warning true,
    CapitalPeople = "capital-people" Warning true,
    CapitalDay = "capital-day" Warning true,
    CapitalSentence = "capital-sentence" Warning true,
    Misspelt = "misspelt" Warning true,
    DoubledWord = "doubled-word" Warning true,
    WrongLetter = "wrong-letter" Warning true,
    MixedTone = "mixed-tone" Warning true,
    UnexplainedAbbreviation = "unexplained-abbreviation" Warning true,
    SpaceDouble = "space-double" Warning true,
    SpaceStray = "space-stray" Warning true,
    SpaceMissing = "space-missing" Warning true,
    DashLong = "dash-long" Warning true,
    DashUneven = "dash-uneven" Warning true,
    QuoteStraight = "quote-straight" Warning true,
    QuoteUnbalanced = "quote-unbalanced" Warning true,
    FigureForm = "figure-form" Warning true,
    DateWritten = "date-written" Warning true,
    DateUnreal = "date-unreal" Error true,
    // Law rules.
    BodyEnded = "body-ended" Error true,
    LevelMismatch = "level-mismatch" Warning true,
    BasisNumber = "basis-number" Error true,
    BasisDate = "basis-date" Error true,
    BasisLapsed = "basis-lapsed" Warning true,
    NoticeEarly = "notice-early" Error true,
    PreparedLate = "prepared-late" Error true,
    CitedLater = "cited-later" Error true,
    DeadlinePast = "deadline-past" Error true,
    SignerAuthority = "signer-authority" Warning true,
    AwardBeyond = "award-beyond" Error true,
}
