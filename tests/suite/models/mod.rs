//! Whatever a valid conference has or lacks, its documents are made whole: random models go through the whole of a build.

mod generate;
mod part;
mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proptest::test_runner::{Config, TestCaseError, TestRng, TestRunner};
use unicode_normalization::UnicodeNormalization;

use vanthu::diag::{Code, Diagnostic, Place, Problems, Severity, Source};
use vanthu::dossier::{Dossier, Input, Made, Options, Order, make, plan};
use vanthu::model::AwardForm;
use vanthu::rules::{Topic, rule};
use vanthu::typeset::{Page, Standards};

use self::generate::{Model, model};
use crate::reading::letters;
use crate::support::{root, told};

/// What the documents of a model are, by the names of their files.
type Documents = BTreeMap<String, Made>;

fn opened(model: &Model, problems: &mut Problems) -> Option<Dossier> {
    let input = Input { file: Path::new("./hoi-nghi.toml").to_owned(), name: "hoi-nghi.toml".to_owned() };
    let source = Source::new("hoi-nghi.toml", model.toml.as_str());
    let pack = model.pack.map(|pack| root().join("examples/packs").join(pack));
    Dossier::open(&input, &source, &Options { pack, ..Options::default() }, problems)
}

fn made(model: &Model) -> Result<Documents, String> {
    let mut problems = Problems::new();
    let dossier = opened(model, &mut problems).ok_or_else(|| format!("nothing is made:\n{}", told(&problems)))?;
    sound(&problems)?;
    let dossiers = [(dossier, PathBuf::from("ket-qua"))];
    let jobs = plan(&dossiers, &Order::default()).map_err(|clashes| format!("{clashes:?}"))?;
    Ok(jobs.iter().map(|job| (job.name.to_string(), make(job, &Standards::default()))).collect())
}

/// Rules on words and on the state of the law have their say about what a model says, not about how it is made.
fn is_of_words(found: &Diagnostic) -> bool {
    rule(found.code).is_some_and(|rule| matches!(rule.topic, Topic::Text | Topic::Law))
}

/// Findings of which a model may have some: they are about what it says.
const SAID: &[Code] = &[Code::AgendaTime, Code::DecisionUndated];

/// Nothing was found but notes, what is about words, and what a rule on pages has to ask: no error.
fn sound(problems: &Problems) -> Result<(), String> {
    for found in problems.iter().filter(|found| !is_of_words(found) && !SAID.contains(&found.code)) {
        let is_pages = rule(found.code).is_some();
        let most = if is_pages { Severity::Warning } else { Severity::Note };
        if found.severity > most {
            return Err(format!("{} is found:\n{}", found.code.id(), told(problems)));
        }
        for label in &found.labels {
            let file = match &label.place {
                Place::Text(span) => span.source.name(),
                Place::File(name) => name,
            };
            let is_editable = file == "hoi-nghi.toml" || file.starts_with("nd30:") || file.contains("packs/");
            if !is_editable {
                return Err(format!("{} points at {file:?}, which nobody can edit", found.code.id()));
            }
        }
    }
    Ok(())
}

/// Letters as they can be looked for: composed, small, without blanks and without the sign that a document sets at the end.
fn squashed(text: &str) -> String {
    let text: String = text.nfc().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).collect();
    text.trim_end_matches(['.', ';', ',']).to_owned()
}

fn has_letters(page: &Page) -> bool {
    !letters(std::slice::from_ref(page)).is_empty()
}

/// What of all that users rely on does not hold.
fn broken(model: &Model) -> Vec<String> {
    let documents = match made(model) {
        Ok(documents) if documents.is_empty() => return vec!["there are no documents".to_owned()],
        Ok(documents) => documents,
        Err(reason) => return vec![reason],
    };
    let mut broken = Vec::new();
    let mut printed: BTreeMap<&str, String> = BTreeMap::new();
    for (name, made) in &documents {
        broken.extend(sound(&made.problems).err().map(|reason| format!("{name}: {reason}")));
        if made.pdf.is_none() {
            broken.push(format!("{name} is not made:\n{}", told(&made.problems)));
        }
        let text = squashed(&letters(&made.pages));
        if made.pages.is_empty() || !made.pages.iter().all(has_letters) {
            broken.push(format!("{name} has {} pages, and not on all of them letters", made.pages.len()));
        }
        // Certificates, and a page for each who is invited, have few letters.
        let is_running = !name.contains('/') && name != "giay-moi.pdf" && !is_print_file(name);
        let most = text.chars().count() / 250 + 3;
        if is_running && made.pages.len() > most {
            broken.push(format!("{name} has {} pages for {} letters", made.pages.len(), text.chars().count()));
        }
        printed.entry(name.split(['.', '/']).next().unwrap_or_default()).or_default().push_str(&text);
    }
    for text in &model.texts {
        let mut where_made = text.documents.iter().filter_map(|id| printed.get(id)).peekable();
        let words = squashed(&text.words);
        if where_made.peek().is_some() && !where_made.any(|printed| printed.contains(&words)) {
            broken.push(format!("{:?} stands in none of {:?}", text.words, text.documents));
        }
    }
    match made(model) {
        Ok(again) => {
            let differs =
                |(name, other): &(&String, &Made)| documents.get(*name).map(|made| &made.pdf) != Some(&other.pdf);
            broken
                .extend(again.iter().filter(differs).map(|(name, _)| format!("{name} is another one the second time")));
        }
        Err(reason) => broken.push(reason),
    }
    broken
}

/// Whether a file holds all certificates of a form.
fn is_print_file(name: &str) -> bool {
    AwardForm::ALL.iter().any(|form| name.starts_with(form.word()))
}

/// The same models on every run; `PROPTEST_CASES=400` looks further.
#[test]
fn every_valid_model_is_made_whole() {
    let usual = Config { failure_persistence: None, max_shrink_iters: 60, ..Config::default() };
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { usual.cases } else { 12 };
    let config = Config { cases, ..usual };
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    let result = TestRunner::new_with_rng(config, rng).run(&model(), |model| {
        let broken = broken(&model);
        vanthu::typeset::forget();
        let told = || format!("{}\n--- the file ({:?}):\n{}", broken.join("\n"), model.pack, model.toml);
        if broken.is_empty() { Ok(()) } else { Err(TestCaseError::fail(told())) }
    });
    result.unwrap_or_else(|fault| panic!("{fault}"));
}
