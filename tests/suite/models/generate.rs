//! Random conferences that are valid: each part may be there or not, and is short or long. Whatever is written is kept, so
//! that it can be looked for on the pages.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::part::{Part, Text, quoted};
use super::words::{BODIES, ORDINALS, date, name, phrase, prose, words};

/// A conference file, and what it says.
#[derive(Debug, Clone)]
pub struct Model {
    pub toml: String,
    /// The pack among the examples on which it stands.
    pub pack: Option<&'static str>,
    pub texts: Vec<Text>,
}

const OFFICES: &[(&str, &str, &str)] = &[
    ("Ủy ban nhân dân xã Phước Hiệp", "xa", "xã"),
    ("Ủy ban nhân dân phường Hội An Đông", "phuong", "phường"),
    ("Ủy ban nhân dân thành phố Đà Nẵng", "tinh", "thành phố"),
    ("Ủy ban nhân dân huyện Phước Sơn", "huyen", "huyện"),
    ("Ủy ban nhân dân đặc khu Hoàng Sa", "dac-khu", "đặc khu"),
];
const AREAS: &[&str] = &["economy", "society", "defence", "reform", "party", "emulation"];

const REPORT: &[&str] = &["bao-cao"];
const NOTICE: &[&str] = &["thong-bao"];
const PLAN: &[&str] = &["ke-hoach"];
const DECISION: &[&str] = &["quyet-dinh"];

fn agency() -> impl Strategy<Value = (Part, &'static str)> {
    (select(OFFICES), option::of(words(3..6)), any::<[bool; 3]>()).prop_map(|((name, level, noun), address, says)| {
        let part = Part::head("[agency]").text("name", name, &[]).set("level", quoted(level));
        let part = part.set_some("symbol", says[0].then(|| quoted("UBND")));
        let part = part.set_some("phone", says[1].then(|| quoted("0235.3881.222")));
        let part = part.set_some("place", says[2].then(|| quoted("Phước Sơn")));
        (part.text_some("address", address.as_ref(), &["cong-van"]), noun)
    })
}

fn conference() -> impl Strategy<Value = Part> {
    let usual = (phrase(), 2021_u32..=2026, 1_u32..=12, 1_u32..=28, option::of(0_u32..3));
    let more = (option::weighted(0.8, words(3..8)), option::of(words(3..8)), option::of(1_000_000_u32..900_000_000));
    (usual, more, prop::bool::weighted(0.8)).prop_map(
        |((name, year, month, day, ends), (venue, funding, budget), secretary)| {
            let part = Part::head("[conference]")
                .text("name", &format!("Hội nghị {name}"), &["giay-moi", "bien-ban"])
                .set("year", year);
            let part = part.set("date", format!("{}-{month:02}-{day:02}", year + 1)).set("time", "07:30:00");
            let part = part.set_some("ends", ends.map(|hours| format!("{:02}:15:00", 9 + hours)));
            let part = part.text_some("venue", venue.as_ref(), &["giay-moi", "ke-hoach", "bien-ban"]);
            let part = part.text_some("funding", funding.as_ref(), PLAN).set_some("budget", budget);
            part.set("chair", "\"p0\"").set_some("secretary", secretary.then_some("\"p1\""))
        },
    )
}

/// The chairman, the chief of the office, and others.
fn people(noun: &'static str) -> impl Strategy<Value = Vec<Part>> {
    let person = (name(), option::of(select(vec!["đồng chí", "Ông", "Bà", "Thiếu tá"])));
    (prop::bool::weighted(0.3), vec(person, 2..6)).prop_map(move |(deputy, people)| {
        let head = if deputy { "Phó Chủ tịch" } else { "Chủ tịch" };
        let titles = [format!("{head} UBND {noun}"), format!("Chánh Văn phòng HĐND và UBND {noun}")];
        let person = |(index, (name, honorific)): (usize, (String, Option<&str>))| {
            let title = titles.get(index).cloned().unwrap_or_else(|| format!("Trưởng ban số {index}"));
            let part = Part::head("[[people]]").set("id", quoted(&format!("p{index}"))).set("name", quoted(&name));
            part.set("titles", format!("[{}]", quoted(&title))).set_some("honorific", honorific.map(quoted))
        };
        people.into_iter().enumerate().map(person).collect()
    })
}

fn attendees() -> impl Strategy<Value = Vec<Part>> {
    let group = (phrase(), option::of(1_u32..120)).prop_map(|(group, count)| {
        Part::head("[[attendees]]")
            .text("group", &group, &["giay-moi", "ke-hoach", "bien-ban"])
            .set_some("count", count)
    });
    let person = Just(Part::head("[[attendees]]").set("person", "\"p1\""));
    (option::of(person), vec(group, 0..5)).prop_map(|(person, groups)| person.into_iter().chain(groups).collect())
}

fn agenda() -> impl Strategy<Value = Vec<Part>> {
    let point = (phrase(), option::of(0_u32..59), option::of(select(vec!["p0", "p1", "Đại diện các tập thể"])));
    let point = point.prop_map(|(content, minute, by)| {
        let part = Part::head("[[agenda]]").set_some("time", minute.map(|minute| format!("08:{minute:02}:00")));
        part.text("content", &content, &["chuong-trinh"]).set_some("by", by.map(quoted))
    });
    some(point, 12)
}

fn outcomes() -> impl Strategy<Value = Vec<Part>> {
    let kinds = vec!["achievement", "achievement", "limitation", "cause", "lesson"];
    let outcome = (select(kinds), option::of(select(AREAS)), prose()).prop_map(|(kind, area, text)| {
        let part = Part::head("[[outcomes]]").set("kind", quoted(kind)).set_some("area", area.map(quoted));
        part.prose("text", &text, REPORT)
    });
    some(outcome, 12)
}

fn indicators() -> impl Strategy<Value = Vec<Part>> {
    let number = || {
        prop_oneof![
            (0_i64..5_000_000).prop_map(|n| n.to_string()),
            (-900_i64..9_000).prop_map(|n| format!("{}.{}", n / 10, n.abs() % 10))
        ]
    };
    let figures = (number(), option::of(number()), option::of(number()));
    let words =
        (words(2..14), option::of(select(vec!["%", "ha", "hộ", "triệu đồng/người"])), option::of(select(AREAS)));
    let indicator = (words, figures, option::of(select(vec!["higher", "lower"])));
    let indicator = indicator.prop_map(|((name, unit, area), (plan, actual, previous), better)| {
        let part = Part::head("[[indicators]]").text("name", &name, REPORT).set_some("unit", unit.map(quoted));
        let part = part.set_some("area", area.map(quoted)).set("plan", plan).set_some("actual", actual);
        part.set_some("previous", previous).set_some("better", better.map(quoted))
    });
    some(indicator, 30)
}

fn directives(head: &'static str, documents: &'static [&'static str]) -> impl Strategy<Value = Vec<Part>> {
    let bodies = (vec(select(BODIES), 1..4), vec(select(BODIES), 0..3));
    let directive = (bodies, prose(), option::of(date(2027..=2027)), option::of(prose()));
    let directive = directive.prop_map(move |((to, with), task, deadline, measure)| {
        let list = |bodies: Vec<&str>| bodies.into_iter().map(str::to_owned).collect::<Vec<_>>();
        let part = Part::head(head).all("to", &list(to), documents).all("with", &list(with), documents);
        let part = part.prose("task", &task, documents).set_some("deadline", deadline);
        match measure {
            Some(measure) => part.prose("measure", &measure, documents),
            None => part,
        }
    });
    some(directive, 8)
}

fn movements() -> impl Strategy<Value = Vec<Part>> {
    let movement = (phrase(), option::of(words(2..6)), option::of(prose())).prop_map(|(name, scope, result)| {
        let part = Part::head("[[movements]]").text("name", &format!("Phong trào {name}"), REPORT);
        let part = part.text_some("scope", scope.as_ref(), REPORT);
        match result {
            Some(result) => part.prose("result", &result, REPORT),
            None => part,
        }
    });
    some(movement, 4)
}

fn talks() -> impl Strategy<Value = Vec<Part>> {
    let talk = (phrase(), option::of(select(vec!["p1", "Đại diện Hội Nông dân"]))).prop_map(|(title, by)| {
        Part::head("[[presentations]]").text("title", &title, NOTICE).set_some("by", by.map(quoted))
    });
    some(talk, 5)
}

fn solutions() -> impl Strategy<Value = Vec<Part>> {
    let solution = (option::of(words(2..7)), prose()).prop_map(|(theme, text)| {
        Part::head("[[solutions]]").text_some("theme", theme.as_ref(), REPORT).prose("text", &text, REPORT)
    });
    some(solution, 6)
}

/// Awards of one to three forms: a number of the decision or a draft, recipients of the kinds that each form knows.
fn awards() -> impl Strategy<Value = Vec<Part>> {
    let decision = option::weighted(0.9, (option::weighted(0.7, 1_u32..2_000), prop::bool::ANY));
    let forms = vec![
        ("giay-khen", &["tap-the", "ca-nhan", "ho-gia-dinh"][..]),
        ("lao-dong-tien-tien", &["ca-nhan"][..]),
        ("tap-the-lao-dong-tien-tien", &["tap-the"][..]),
        ("gia-dinh-van-hoa", &["ho-gia-dinh"][..]),
        ("chien-si-thi-dua-co-so", &["ca-nhan"][..]),
    ];
    let count = prop_oneof![5 => 1_usize..6, 1 => 20_usize..45];
    let recipients = count.prop_flat_map(|count| vec(recipient(), count));
    let form = prop::sample::subsequence(forms, 1..=2);
    let awards = (decision, form, vec(recipients, 2), option::weighted(0.6, prose()), prop::bool::weighted(0.5));
    let awards = awards.prop_map(|(decision, forms, recipients, reason, paid)| {
        let mut parts = Vec::new();
        for (index, ((form, kinds), recipients)) in forms.into_iter().zip(recipients).enumerate() {
            let mut part = Part::head("[[awards]]").set("form", quoted(form));
            if let Some((Some(number), _)) = decision {
                part = part.set("decision", format!("{{ number = {number} }}"));
            }
            if let Some(reason) = reason.as_ref().filter(|_| index == 0) {
                // Who has a reason of his own does not need this one.
                let is_needed = recipients.iter().any(|recipient| recipient.reason.is_none());
                part = part.text("reason", &reason[0], if is_needed { DECISION } else { &[] });
            }
            parts.push(part);
            for (at, recipient) in recipients.into_iter().enumerate() {
                parts.push(recipient.part(kinds, at, paid));
            }
        }
        parts
    });
    option::weighted(0.6, awards).prop_map(Option::unwrap_or_default)
}

#[derive(Debug, Clone)]
struct Recipient {
    kind: usize,
    name: String,
    body: &'static str,
    position: Option<String>,
    unit: Option<&'static str>,
    reason: Option<String>,
    amount: u32,
}

fn recipient() -> impl Strategy<Value = Recipient> {
    let rest = (option::of(words(2..7)), option::of(select(BODIES)), option::weighted(0.2, phrase()), 1_u32..4_000);
    (0_usize..3, name(), select(BODIES), rest).prop_map(|(kind, name, body, (position, unit, reason, amount))| {
        Recipient { kind, name, body, position, unit, reason, amount: amount * 1_000 }
    })
}

impl Recipient {
    fn part(self, kinds: &[&str], at: usize, paid: bool) -> Part {
        let kind = kinds[self.kind % kinds.len()];
        let part = Part::head("[[awards.recipients]]").set("kind", quoted(kind));
        let (name, is_person) = match kind {
            "tap-the" => (format!("{}, tổ {at}", self.body), false),
            "ho-gia-dinh" => (format!("Hộ ông {}, số {at}", self.name), false),
            // Two of one name are worth a question, which is not asked here.
            _ => (format!("{} {}", self.name, ORDINALS[at % ORDINALS.len()]), true),
        };
        let part = part.text("name", &name, DECISION);
        let part = part.text_some("position", self.position.as_ref().filter(|_| is_person), DECISION);
        let part = part.text_some("unit", self.unit.map(str::to_owned).as_ref(), DECISION);
        let part = part.text_some("reason", self.reason.as_ref(), DECISION);
        part.set_some("amount", paid.then_some(self.amount))
    }
}

/// What is said of documents otherwise than derived.
fn documents() -> impl Strategy<Value = Vec<Part>> {
    let number = || option::of(1_u32..3_000);
    let report = (number(), option::of(phrase()), option::of(prose()), option::of((words(2..8), prose())));
    let report = report.prop_map(|(number, subject, opening, section)| {
        let part = Part::head("[documents.bao-cao]").set_some("number", number);
        let part = part.text_some("subject", subject.as_ref(), REPORT);
        let part = match opening {
            Some(opening) => part.prose("opening", &opening, REPORT),
            None => part,
        };
        let Some((title, text)) = section else { return part };
        let added =
            Part::head("[[documents.bao-cao.sections]]").text("title", &title, REPORT).prose("text", &text, REPORT);
        Part { lines: part.lines + &added.lines, texts: [part.texts, added.texts].concat() }
    });
    let notice = (number(), date(2027..=2027), vec(words(3..10), 0..14)).prop_map(|(number, date, recipients)| {
        let part = Part::head("[documents.thong-bao]").set_some("number", number).set("date", date);
        if recipients.is_empty() { part } else { part.all("recipients", &recipients, NOTICE) }
    });
    let decision = (option::of(select(vec!["hoa-toc", "thuong-khan", "khan"])), prop::bool::ANY).prop_map(
        |(urgency, electronic)| {
            let part = Part::head("[documents.quyet-dinh]").set_some("urgency", urgency.map(quoted));
            part.set_some("electronic", electronic.then_some("true"))
                .set("bases", "[\"Luật Tổ chức chính quyền địa phương\"]")
        },
    );
    let letter = (vec(words(3..9), 1..12), phrase(), option::of(date(2021..=2021))).prop_map(|(to, subject, date)| {
        let part = Part::head("[documents.cong-van]").set("unit", quoted("NV")).all("to", &to, &["cong-van"]);
        part.text("subject", &subject, &["cong-van"]).set_some("date", date)
    });
    let proposal = Just(Part::head("[documents.to-trinh]").set("to", "[\"Chủ tịch UBND cấp trên\"]"));
    let own = (option::of(report), option::of(notice), option::of(decision), option::of(letter), option::of(proposal));
    own.prop_map(|(a, b, c, d, e)| [a, b, c, d, e].into_iter().flatten().collect())
}

/// None at all, a few, or as many as there can be.
fn some(part: impl Strategy<Value = Part> + 'static, most: usize) -> impl Strategy<Value = Vec<Part>> {
    let part = part.boxed();
    let few = vec(part.clone(), 1..4.min(most));
    prop_oneof![2 => Just(Vec::new()), 5 => few, 1 => vec(part, most..=most)]
}

/// A conference that can be made, on the built-in pack or on one of the examples.
pub fn model() -> impl Strategy<Value = Model> {
    let pack = option::weighted(0.25, select(vec!["da-nang", "phuong-hoi-an", "xa-phuoc-nang"]));
    let said = (outcomes(), indicators(), movements(), talks(), solutions(), directives("[[directives]]", NOTICE));
    let done = (attendees(), agenda(), directives("[[preparations]]", PLAN), awards(), documents());
    let agency = agency().prop_flat_map(|(part, noun)| (Just(part), people(noun)));
    (pack, agency, conference(), said, done).prop_map(|(pack, (agency, people), conference, said, done)| {
        let (outcomes, indicators, movements, talks, solutions, directives) = said;
        let (attendees, agenda, preparations, awards, documents) = done;
        // Who asks for a document must have its content.
        let has = |id: &str| match id {
            "bao-cao" => [&outcomes, &indicators, &movements].iter().any(|parts| !parts.is_empty()),
            "thong-bao" => !directives.is_empty(),
            "cong-van" => true,
            _ => !awards.is_empty(),
        };
        let asked = |part: &Part| part.lines.split(['.', ']']).nth(1).is_some_and(has);
        let documents: Vec<Part> = documents.into_iter().filter(asked).collect();
        // An office's pack says who it is.
        let agency = if pack.is_none() { vec![agency] } else { Vec::new() };
        let parts = [
            agency,
            vec![conference],
            people,
            attendees,
            agenda,
            outcomes,
            indicators,
            movements,
            talks,
            solutions,
            directives,
            preparations,
            awards,
            documents,
        ]
        .concat();
        Model {
            toml: parts.iter().map(|part| part.lines.as_str()).collect(),
            pack,
            texts: parts.into_iter().flat_map(|part| part.texts).collect(),
        }
    })
}
