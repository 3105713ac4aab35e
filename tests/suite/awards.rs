//! One truth: decision, proposal, list of receipt, report and minutes say the same of the awards.

use std::fs;

use vanthu::diag::Problems;
use vanthu::typeset::Page;

use crate::examples::examples;
use crate::reading::letters;
use crate::support::{make_all, open, small, told};

/// The letters of each document of the conference `text`, without spaces.
struct Said(Vec<(&'static str, String)>);

impl Said {
    fn by(text: &str, folder: &std::path::Path) -> (Self, vanthu::model::Awards) {
        let mut problems = Problems::new();
        let dossier = open(text, folder, &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)));
        let awards = dossier.conference.awards.clone();
        let said = |pages: &[Page]| letters(pages);
        (Self(make_all(dossier).into_iter().map(|(id, made)| (id, said(&made.pages))).collect()), awards)
    }

    fn of(&self, id: &str) -> &str {
        self.0.iter().find(|(of, _)| *of == id).map_or_else(|| panic!("no {id}"), |(_, said)| said)
    }

    fn holds(&self, id: &str, words: &str) {
        let bare: String = words.split_whitespace().collect();
        assert!(self.of(id).contains(&bare), "{id} does not say «{words}»:\n{}", self.of(id));
    }
}

#[test]
fn every_document_counts_alike() {
    let truths = [
        (
            "phuoc-son-2022",
            "15 tập thể, 45 cá nhân và 02 hộ gia đình",
            "35.110.000",
            "Ba mươi lăm triệu một trăm mười nghìn đồng",
        ),
        (
            "xa-phuoc-hiep-2025",
            "06 tập thể, 24 cá nhân và 02 hộ gia đình",
            "27.620.000",
            "Hai mươi bảy triệu sáu trăm hai mươi nghìn đồng",
        ),
    ];
    for (name, counts, sum, words) in truths {
        let folder = examples().into_iter().find(|folder| folder.ends_with(name)).unwrap();
        let text = fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap();
        let (said, awards) = Said::by(&text, &folder);
        for id in ["quyet-dinh", "to-trinh", "ky-nhan"] {
            said.holds(id, &format!("Danh sách này có {counts}./."));
        }
        for id in ["quyet-dinh", "to-trinh", "ky-nhan", "bao-cao"] {
            said.holds(id, sum);
            said.holds(id, words);
        }
        // The same names with the same ordinals in the same order, wherever they are listed.
        let all = awards.groups();
        let mut ordinal = 0;
        for group in all {
            for recipient in group.recipients {
                ordinal += 1;
                assert_eq!(ordinal, recipient.ordinal);
                let honorific = recipient.honorific.as_ref().map_or("", |line| &line.text);
                for id in ["quyet-dinh", "to-trinh", "ky-nhan"] {
                    said.holds(id, &format!("{ordinal} {honorific} {}", recipient.name.text));
                }
            }
        }
        assert_eq!(ordinal, awards.totals().all());
    }
}

/// Individuals by given name, as `order = "name"` asks, whatever their tones.
#[test]
fn individuals_stand_by_given_name_where_that_is_asked_for() {
    let more = |order: &str| {
        let people = ["Nguyễn Văn Út", "Đinh Văn Ất", "Hồ Văn Đức", "Nguyễn Văn Ba", "Y Đào"];
        let recipients = people.map(|name| format!("[[awards.recipients]]\nname = \"{name}\"\n")).concat();
        format!(
            "[[awards]]\nform = \"giay-khen\"\n{order}{recipients}\
             [documents.quyet-dinh]\nbases = [\"Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003\"]\n"
        )
    };
    for (order, names) in [
        ("", ["Nguyễn Văn Út", "Đinh Văn Ất", "Hồ Văn Đức", "Nguyễn Văn Ba", "Y Đào"]),
        ("order = \"name\"\n", ["Đinh Văn Ất", "Nguyễn Văn Ba", "Y Đào", "Hồ Văn Đức", "Nguyễn Văn Út"]),
    ] {
        let (said, _) = Said::by(&small(&more(order)), crate::support::root());
        for (index, name) in names.iter().enumerate() {
            said.holds("quyet-dinh", &format!("{} {name}", index + 1));
        }
        said.holds("quyet-dinh", "Danh sách này có 05 cá nhân./.");
        said.holds("quyet-dinh", "- Như Điều 2;");
    }
}

/// Base salary of the decision's day times the rate, rounded up: in every document, once for all.
#[test]
fn the_money_is_computed_alike_everywhere() {
    let text = |list: &str| {
        let recipients = [("tap-the", "Thôn 2"), ("ca-nhan", "Hồ Văn Đức"), ("ho-gia-dinh", "Hộ bà Y Đào")]
            .map(|(kind, name)| format!("[[awards.recipients]]\nkind = \"{kind}\"\nname = \"{name}\"\n"));
        let recipients = recipients.concat();
        small(&format!(
            "[bonus]\nround_to = 10000\n[[awards]]\nform = \"giay-khen\"\ndecision = {{ date = 2023-03-06 }}\n\
             bonus = true\nrates = {{ collectives = 0.6, individuals = 0.3 }}\n{recipients}{list}\
             [documents.to-trinh]\nto = [\"Chủ tịch UBND huyện\"]\n\
             [documents.quyet-dinh]\nbases = [\"Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003\"]\n"
        ))
    };
    // 1.490.000 đồng x 0,6 = 894.000; x 0,3 = 447.000; x 0,3 x 1,5 = 670.500.
    let amounts = ["900.000", "450.000", "680.000"];
    let own = "[[awards.recipients]]\nname = \"A Đôn\"\namount = 123000\n";
    for (more, last, sum) in [("", "", "2.030.000"), (own, "123.000", "2.153.000")] {
        let (said, awards) = Said::by(&text(more), crate::support::root());
        let computed: Vec<u32> = awards.recipients().filter_map(|one| one.amount).collect();
        assert_eq!(computed.iter().copied().map(u64::from).sum::<u64>(), awards.amount().unwrap());
        for id in ["quyet-dinh", "to-trinh", "ky-nhan"] {
            for amount in amounts.iter().chain([&last]).chain([&sum]) {
                said.holds(id, amount);
            }
        }
        said.holds("bao-cao", sum);
    }
}
