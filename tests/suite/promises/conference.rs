//! Any bytes can be a conference file: it is read, lifted and judged, and what is wrong with it is told.

use vanthu::diag::{Problems, Source};
use vanthu::model::{Below, ConferenceFile, decode, encode_like, lift};
use vanthu::rules::law::judge_law;
use vanthu::rules::text::judge_text;
use vanthu::table::{Figure, edited, leaves, read};

use super::telling::can_be_told;

pub fn holds(bytes: &[u8]) {
    let Some(text) = decode(bytes.to_vec()) else { return };
    assert_eq!(decode(encode_like(bytes, &text)).as_deref(), Some(&*text), "written back it is another text");
    let source = Source::new("hoi-nghi.toml", text.clone());
    let mut problems = Problems::new();
    if let Some(file) = read::<ConferenceFile>(&source, &mut problems) {
        let lists = file.awards.iter().map(|_| None).collect();
        let conference = lift(&source, file, Below::default(), lists, &mut problems);
        assert_eq!(conference.is_none(), problems.has_errors(), "{problems:?}");
        if let Some(conference) = conference {
            problems.extend(judge_text(&conference));
            problems.extend(judge_law(&conference));
        }
    }
    can_be_told(problems, &text);
    written_back(&source);
}

/// What the program writes into a file can be read, and nothing else in it changes.
fn written_back(source: &Source) {
    let Some(edited) = edited(source.text(), "printers", "vp", &[("dx", Figure::Number(1.5))]) else { return };
    let edited = Source::new("hoi-nghi.toml", edited);
    let told = |source: &Source| -> Vec<(String, String)> {
        let own = leaves(source).into_iter().map(|leaf| (leaf.key, leaf.value.text().replace("\r\n", "\n")));
        own.filter(|(key, _)| key != "printers.vp.dx").collect()
    };
    assert_eq!(told(source), told(&edited));
    assert!(leaves(&edited).iter().any(|leaf| leaf.key == "printers.vp.dx" && leaf.value.text() == "1.5"));
}
