//! Findings can be told, whatever they are about.

use std::sync::LazyLock;

use vanthu::diag::{Catalog, Code, Lang, Place, Problems, human, json, short};

static CATALOGS: LazyLock<[Catalog; 2]> = LazyLock::new(|| Lang::ALL.map(Catalog::new));

/// More of them say nothing new.
const MOST: usize = 40;

/// Each finding has words in both languages and all three forms, its places lie in their files, and none is a fault of
/// the program's own. `input` is what they are about.
pub fn can_be_told(mut problems: Problems, input: &str) {
    problems.gather();
    for diagnostic in problems.iter().take(MOST) {
        assert!(diagnostic.code != Code::Internal, "{diagnostic:?}");
        for label in &diagnostic.labels {
            if let Place::Text(span) = &label.place {
                assert!(span.start().line <= span.end().line && span.text().len() <= span.source.text().len());
            }
        }
        for catalog in &*CATALOGS {
            let lines = [short(diagnostic, catalog), json(diagnostic, catalog)];
            assert!(lines.iter().all(|line| !line.is_empty() && !line.contains('\n')), "{lines:?}");
            let object: serde_json::Value = serde_json::from_str(&lines[1]).unwrap();
            assert!(object["message"].as_str().is_some_and(|message| message != diagnostic.code.id()), "{object}");
            let shown = human(diagnostic, catalog, false);
            // Fluent shows a value that it was not given by its name.
            let is_given = |text: &str| !text.contains("{$") || input.contains("{$");
            assert!(is_given(&shown) && lines.iter().all(|line| is_given(line)), "{shown}");
        }
    }
}
