//! Awards: their forms, to whom they are given, and what their lists add up to.

use super::bonus::Bonus;
use super::wording::Wording;
use crate::table::{Line, Located, Prose, words};
use crate::text::{Date, by_name, count, listed, money};

words! {
    /// Forms of commendation and titles of emulation.
    pub enum AwardForm {
        Merit = "giay-khen",
        HighMerit = "bang-khen",
        AdvancedWorker = "lao-dong-tien-tien",
        AdvancedCollective = "tap-the-lao-dong-tien-tien",
        Fighter = "chien-si-thi-dua-co-so",
        ExcellentCollective = "tap-the-lao-dong-xuat-sac",
        ProvincialFighter = "chien-si-thi-dua-cap-tinh",
        Flag = "co-thi-dua",
        CulturalFamily = "gia-dinh-van-hoa",
        CulturalVillage = "thon-van-hoa",
    }
}

words! {
    /// Whom an award is given to; the order is the order of a list.
    pub enum RecipientKind {
        Collective = "tap-the",
        Individual = "ca-nhan",
        Household = "ho-gia-dinh",
    }
}

words! {
    /// The order of the individuals in a list.
    pub enum Order {
        /// As they stand in the file.
        File = "file",
        /// By given name.
        Name = "name",
    }
}

impl AwardForm {
    /// As it is written in running text: a title stands within quotation marks.
    pub fn name(self) -> &'static str {
        match self {
            Self::Merit => "Giấy khen",
            Self::HighMerit => "Bằng khen",
            Self::AdvancedWorker => "Lao động tiên tiến",
            Self::AdvancedCollective => "Tập thể lao động tiên tiến",
            Self::Fighter => "Chiến sĩ thi đua cơ sở",
            Self::ExcellentCollective => "Tập thể lao động xuất sắc",
            Self::ProvincialFighter => "Chiến sĩ thi đua cấp tỉnh",
            Self::Flag => "Cờ thi đua",
            Self::CulturalFamily => "Gia đình văn hóa",
            Self::CulturalVillage => "Thôn, tổ dân phố văn hóa",
        }
    }

    /// Whether it is a title (danh hiệu thi đua) and no form of commendation.
    pub fn is_title(self) -> bool {
        !matches!(self, Self::Merit | Self::HighMerit | Self::Flag)
    }

    /// The only kind that can have it; `None` where several can.
    pub fn only_for(self) -> Option<RecipientKind> {
        match self {
            Self::Merit | Self::HighMerit => None,
            Self::AdvancedWorker | Self::Fighter | Self::ProvincialFighter => Some(RecipientKind::Individual),
            Self::CulturalFamily => Some(RecipientKind::Household),
            Self::AdvancedCollective | Self::ExcellentCollective | Self::Flag | Self::CulturalVillage => {
                Some(RecipientKind::Collective)
            }
        }
    }
}

impl RecipientKind {
    /// `tập thể`, `cá nhân`, `hộ gia đình`.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Collective => "tập thể",
            Self::Individual => "cá nhân",
            Self::Household => "hộ gia đình",
        }
    }
}

/// One form of award, and who gets it.
#[derive(Debug, Clone)]
pub struct Award {
    pub form: Located<AwardForm>,
    pub reason: Option<Prose>,
    pub order: Order,
    pub granted: Granted,
    /// Set where money is computed that the file or its list does not say.
    pub bonus: Option<Bonus>,
}

#[derive(Debug, Clone)]
pub enum Granted {
    /// By the body of this conference: all recipients are named, in the order of the decision's list.
    Here(Vec<Recipient>),
    /// By somebody else: only counted.
    Elsewhere { by: Line, counts: Counts },
}

#[derive(Debug, Clone)]
pub struct Recipient {
    /// Number in the whole decision, from 1: `TT` of its list and `Số sổ vàng` of the certificate.
    pub ordinal: u32,
    pub kind: RecipientKind,
    pub honorific: Option<Line>,
    pub name: Line,
    pub position: Option<Line>,
    pub unit: Option<Line>,
    /// Instead of the award's.
    pub reason: Option<Prose>,
    /// Tiền thưởng, in đồng.
    pub amount: Option<u32>,
    /// Whether it is a worker (người trực tiếp lao động).
    pub direct: bool,
}

/// How many of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub collectives: u32,
    pub individuals: u32,
    pub households: u32,
    /// Of the individuals, workers.
    pub direct: u32,
}

impl Counts {
    fn of(recipients: &[Recipient]) -> Self {
        let count = |is: &dyn Fn(&Recipient) -> bool| {
            u32::try_from(recipients.iter().filter(|recipient| is(recipient)).count()).unwrap_or(u32::MAX)
        };
        let of_kind = |kind| count(&|recipient| recipient.kind == kind);
        Self {
            collectives: of_kind(RecipientKind::Collective),
            individuals: of_kind(RecipientKind::Individual),
            households: of_kind(RecipientKind::Household),
            direct: count(&|recipient| recipient.kind == RecipientKind::Individual && recipient.direct),
        }
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            collectives: self.collectives.saturating_add(other.collectives),
            individuals: self.individuals.saturating_add(other.individuals),
            households: self.households.saturating_add(other.households),
            direct: self.direct.saturating_add(other.direct),
        }
    }

    pub fn of_kind(self, kind: RecipientKind) -> u32 {
        match kind {
            RecipientKind::Collective => self.collectives,
            RecipientKind::Individual => self.individuals,
            RecipientKind::Household => self.households,
        }
    }

    /// `02 tập thể, 03 cá nhân và 01 hộ gia đình`, without the kinds of which there is nobody.
    pub fn listed(self) -> String {
        let kinds = RecipientKind::ALL.iter().copied().filter(|kind| self.of_kind(*kind) > 0);
        let counted = kinds.map(|kind| format!("{} {}", count(u64::from(self.of_kind(kind))), kind.noun()));
        listed(&counted.collect::<Vec<_>>())
    }

    /// All of them; workers are individuals.
    pub fn all(self) -> u32 {
        self.collectives.saturating_add(self.individuals).saturating_add(self.households)
    }
}

impl Award {
    pub fn counts(&self) -> Counts {
        match &self.granted {
            Granted::Here(recipients) => Counts::of(recipients),
            Granted::Elsewhere { counts, .. } => *counts,
        }
    }

    /// Who is named; nobody where somebody else decided.
    pub fn recipients(&self) -> &[Recipient] {
        match &self.granted {
            Granted::Here(recipients) => recipients,
            Granted::Elsewhere { .. } => &[],
        }
    }
}

/// All awards of a conference.
#[derive(Debug, Clone, Default)]
pub struct Awards {
    pub list: Vec<Award>,
    pub number: Option<Located<u32>>,
    pub date: Option<Located<Date>>,
}

/// Recipients of one kind and one form, as they stand together in a list.
#[derive(Debug, Clone, Copy)]
pub struct Group<'a> {
    pub award: &'a Award,
    pub kind: RecipientKind,
    pub recipients: &'a [Recipient],
}

/// A recipient with what is given.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    pub award: &'a Award,
    pub recipient: &'a Recipient,
}

impl Record<'_> {
    /// For what: the recipient's own reason, or that of all.
    pub fn reason(&self) -> Option<&Prose> {
        self.recipient.reason.as_ref().or(self.award.reason.as_ref())
    }
}

impl Awards {
    /// Those that this conference's body decides on.
    pub fn own(&self) -> impl Iterator<Item = &Award> {
        self.list.iter().filter(|award| matches!(award.granted, Granted::Here(_)))
    }

    pub fn recipients(&self) -> impl Iterator<Item = &Recipient> {
        self.own().flat_map(Award::recipients)
    }

    /// Puts each award's recipients into the order of the decision's list (kind by kind, individuals by given
    /// name where that is asked for) and numbers them through all awards.
    pub fn arrange(&mut self) {
        let mut ordinal = 0;
        for award in &mut self.list {
            let Granted::Here(recipients) = &mut award.granted else { continue };
            recipients.sort_by_key(|recipient| recipient.kind);
            if award.order == Order::Name {
                let individuals = recipients.chunk_by_mut(|a, b| a.kind == b.kind);
                for group in individuals.filter(|group| group.iter().all(|one| one.kind == RecipientKind::Individual)) {
                    group.sort_by(|a, b| by_name(&a.name.text, &b.name.text));
                }
            }
            for recipient in recipients {
                ordinal += 1;
                recipient.ordinal = ordinal;
            }
        }
    }

    /// The groups of the decision's list, in its order.
    pub fn groups(&self) -> impl Iterator<Item = Group<'_>> {
        self.own().flat_map(|award| {
            let kinds = award.recipients().chunk_by(|a, b| a.kind == b.kind);
            kinds.filter_map(move |recipients| {
                recipients.first().map(|first| Group { award, kind: first.kind, recipients })
            })
        })
    }

    /// All who are on the decision's list, in its order.
    pub fn all_records(&self) -> impl Iterator<Item = Record<'_>> {
        self.own().flat_map(|award| award.recipients().iter().map(move |recipient| Record { award, recipient }))
    }

    /// Those who get `form`, in the order of the decision's list.
    pub fn records(&self, form: AwardForm) -> impl Iterator<Item = Record<'_>> {
        self.all_records().filter(move |record| record.award.form.value == form)
    }

    /// What the decision grants, in all.
    pub fn totals(&self) -> Counts {
        self.own().map(Award::counts).fold(Counts::default(), Counts::plus)
    }

    /// Sum of the bonuses in đồng; `None` when nobody has one.
    pub fn amount(&self) -> Option<u64> {
        self.recipients().filter_map(|recipient| recipient.amount).map(u64::from).reduce(|a, b| a + b)
    }

    /// The sum in words, as the office reads numbers.
    pub fn amount_in_words(&self, wording: &Wording) -> Option<String> {
        money(self.amount()?, wording.reading())
    }
}
