//! A list that no conference file names yet: what it says, and the `[[awards]]` that read it. The one idea: what is
//! proposed is read as a conference would read it, so what is told here is what `check` would tell.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::input::Input;
use crate::diag::{Catalog, Code, Diagnostic, Label, Place, Problems, Source};
use crate::list::{self, Survey};
use crate::model::{
    AwardForm, AwardTable, CONFERENCE_FILE, ConferenceFile, ListedRow, RecipientKind, decode, encode_like,
};
use crate::output;
use crate::pack::Folder;
use crate::table::{appended, quoted, read};
use crate::text::slashed;

/// What the command line says of a list.
#[derive(Debug, Clone)]
pub struct Asked {
    pub list: PathBuf,
    pub sheet: Option<String>,
    /// Where neither rows nor titles name one.
    pub form: Option<AwardForm>,
    /// Keys of `[awards.columns]` with headings or letters.
    pub columns: Vec<(String, String)>,
}

/// A list that was read.
#[derive(Debug)]
pub struct Imported {
    pub sheets: Vec<Survey>,
    pub sections: Vec<Section>,
    /// The list, as the conference file names it.
    pub path: String,
    /// Rows with findings, from 1, by sheet.
    pub left: Vec<(String, BTreeSet<usize>)>,
}

/// One `[[awards]]`.
#[derive(Debug)]
pub struct Section {
    pub form: AwardForm,
    /// Whether nobody said so.
    pub is_assumed: bool,
    pub sheet: Option<String>,
    columns: Vec<(String, String)>,
    has_guess: bool,
    has_names: bool,
    has_amounts: bool,
    reason: Reason,
    /// Collectives, individuals, households.
    pub counts: [usize; 3],
}

/// What the rows say of their merits.
#[derive(Debug, Default)]
enum Reason {
    #[default]
    None,
    One(String),
    Own,
}

/// Where a conference may stand that reads `list`: its folder, and the list's path from there.
fn place(list: &Path, conference: Option<&Input>) -> Result<(Folder, String), Diagnostic> {
    let shown = slashed(list);
    let missing = || Diagnostic::new(Code::InputMissing).in_file(&shown);
    let real = list.canonicalize().map_err(|_| missing())?;
    let own = real.parent().unwrap_or(Path::new("/"));
    let usual = || own.ancestors().find(|folder| folder.join(CONFERENCE_FILE).is_file());
    let is_below =
        list.components().all(|part| matches!(part, std::path::Component::Normal(_) | std::path::Component::CurDir));
    let folder = match conference {
        Some(input) => input.folder().to_owned(),
        None => usual().map_or_else(|| if is_below { PathBuf::from(".") } else { own.to_owned() }, Path::to_owned),
    };
    let folder = Folder::open(&folder, "").ok_or_else(missing)?;
    let outside = || Diagnostic::new(Code::FileOutside).in_file(&shown);
    let below = real.strip_prefix(folder.root()).map_err(|_| outside())?;
    let names = below.components().map(|part| part.as_os_str().to_string_lossy());
    let path = names.collect::<Vec<_>>().join("/");
    Ok((folder, path))
}

impl Imported {
    /// Reads the list for `conference`, or for the one in whose folder it lies. What is wrong goes to `problems`; `Err`
    /// when there is nothing to read.
    pub fn open(asked: &Asked, conference: Option<&Input>, problems: &mut Problems) -> Result<Self, Diagnostic> {
        let shown = slashed(&asked.list);
        let bytes = Folder::of_file(&asked.list, &shown)?;
        let (folder, path) = place(&asked.list, conference)?;
        let mut found = Problems::new();
        let first = Section::new(AwardForm::Merit, asked.sheet.clone(), asked.columns.clone());
        let awards = parsed(&[first.plain(&path)], &mut found);
        let sheets = awards.first().map_or_else(Vec::new, |award| list::survey(&shown, &bytes, award));
        let mut sections: Vec<Section> = sheets.iter().flat_map(|survey| Section::of(survey, asked)).collect();
        let texts: Vec<String> = match sections.is_empty() {
            true => vec![first.plain(&path)],
            false => sections.iter().map(|section| section.plain(&path)).collect(),
        };
        let awards = parsed(&texts, &mut found);
        let open = |path: &str| Ok(folder.read(path)?.map(|bytes| (shown.clone(), bytes)));
        let lists = list::read(&awards, open, &mut found);
        for (section, rows) in sections.iter_mut().zip(lists) {
            section.count(&rows.unwrap_or_default());
        }
        sections.retain(|section| section.has_names);
        let mut left: Vec<(String, BTreeSet<usize>)> = Vec::new();
        for mut finding in found.into_vec() {
            if let Some((sheet, row)) = finding.labels.first().and_then(row) {
                match left.iter_mut().find(|(known, _)| *known == sheet) {
                    Some((_, rows)) => _ = rows.insert(row),
                    None => left.push((sheet, BTreeSet::from([row]))),
                }
            }
            // Nobody has written the section yet: what it names is the list.
            for label in &mut finding.labels {
                if matches!(&label.place, Place::Text(span) if !span.source.is_grid()) {
                    label.place = Place::File(shown.clone());
                }
            }
            problems.push(finding);
        }
        Ok(Self { sheets, sections, path, left })
    }

    /// The sections, as they stand in a conference file.
    pub fn text(&self, words: &Catalog) -> String {
        let mut numbered = false;
        let sections = self.sections.iter().map(|section| {
            let text = section.text(&self.path, !numbered, words);
            numbered = true;
            text
        });
        sections.collect::<Vec<_>>().join("\n")
    }

    /// Whether the conference `source` reads one of the sheets already.
    pub fn is_known(&self, source: &Source) -> bool {
        let file: Option<ConferenceFile> = read(source, &mut Problems::new());
        let awards = file.map(|file| file.awards).into_iter().flatten();
        awards.into_iter().any(|award| {
            let sheet = award.sheet.as_ref().map(|sheet| &*sheet.text);
            let is_same =
                |section: &Section| section.sheet.as_deref().is_none_or(|own| sheet.is_none_or(|said| said == own));
            award.list.is_some_and(|list| *list.text == *self.path) && self.sections.iter().any(is_same)
        })
    }

    /// Writes the sections to the end of the conference file `input`; nothing else in it changes.
    pub fn append(&self, input: &Input, words: &Catalog, problems: &mut Problems) -> Result<bool, Diagnostic> {
        let bytes = Folder::of_file(&input.file, &input.name)?;
        let refused = || Diagnostic::new(Code::InputNotText).in_file(&input.name);
        let text = decode(bytes.clone()).ok_or_else(refused)?;
        match appended(&text, &self.text(words)) {
            Ok(text) => {
                output::write_settled(&input.file, &encode_like(&bytes, &text))
                    .map_err(|fault| fault.hint("hint-here"))?;
                Ok(true)
            }
            Err(text) => {
                let mut found = Problems::new();
                let _: Option<ConferenceFile> = read(&Source::new(&input.name, text), &mut found);
                problems.extend(found.into_vec());
                Ok(false)
            }
        }
    }
}

/// The row of a list that `label` points at, with its sheet.
fn row(label: &Label) -> Option<(String, usize)> {
    match &label.place {
        Place::Text(span) if span.source.is_grid() => {
            Some((span.source.sheet().unwrap_or_default().to_owned(), span.start().line))
        }
        _ => None,
    }
}

/// The awards of a conference file that has nothing else.
fn parsed(sections: &[String], found: &mut Problems) -> Vec<AwardTable> {
    let mut all = Problems::new();
    let file: Option<ConferenceFile> = read(&Source::new(CONFERENCE_FILE, sections.concat()), &mut all);
    all.retain(|finding| finding.code != Code::MissingValue);
    found.extend(all.into_vec());
    file.map(|file| file.awards).into_iter().flatten().collect()
}

impl Section {
    fn new(form: AwardForm, sheet: Option<String>, columns: Vec<(String, String)>) -> Self {
        Self {
            form,
            is_assumed: false,
            sheet,
            columns,
            has_guess: false,
            has_names: false,
            has_amounts: false,
            reason: Reason::None,
            counts: [0; 3],
        }
    }

    /// One for each form that the sheet names.
    fn of(survey: &Survey, asked: &Asked) -> Vec<Self> {
        let said = survey.titled.or(asked.form).into_iter();
        let said: Vec<AwardForm> = if survey.forms.is_empty() { said.collect() } else { survey.forms.clone() };
        let forms = if said.is_empty() { vec![AwardForm::Merit] } else { said.clone() };
        let mut columns = asked.columns.clone();
        columns.extend(survey.guess.iter().map(|heading| ("name".to_owned(), heading.clone())));
        let has = |key: &str| survey.columns.iter().any(|column| column.field == Some(key));
        let section = |form| Self {
            has_names: has("name"),
            is_assumed: said.is_empty(),
            has_guess: survey.guess.is_some(),
            has_amounts: has("amount"),
            ..Self::new(form, survey.sheet.clone(), columns.clone())
        };
        forms.into_iter().map(section).collect()
    }

    fn count(&mut self, rows: &[ListedRow]) {
        for row in rows {
            let kind = row.recipient.kind.as_ref().map(|kind| kind.value).or(self.form.only_for());
            self.counts[match kind.unwrap_or(RecipientKind::Individual) {
                RecipientKind::Collective => 0,
                RecipientKind::Individual => 1,
                RecipientKind::Household => 2,
            }] += 1;
        }
        let said: Vec<&str> = rows.iter().filter_map(|row| Some(&*row.recipient.reason.as_ref()?.text)).collect();
        self.reason = match said.first() {
            None => Reason::None,
            Some(first)
                if said.len() == rows.len() && said.iter().all(|other| other == first) && !first.contains('\n') =>
            {
                Reason::One((*first).to_owned())
            }
            Some(_) if said.len() == rows.len() => Reason::Own,
            Some(_) => Reason::None,
        };
    }

    /// What the reader of lists asks for.
    fn plain(&self, path: &str) -> String {
        let mut text = format!("[[awards]]\nform = {}\n", quoted(self.form.word()));
        self.source(path, "", &mut text);
        text
    }

    fn source(&self, path: &str, remark: &str, text: &mut String) {
        // Writing to a text does not fail.
        let _ = writeln!(text, "list = {}", quoted(path));
        if let Some(sheet) = &self.sheet {
            let _ = writeln!(text, "sheet = {}", quoted(sheet));
        }
        if !self.columns.is_empty() {
            let columns = self.columns.iter().map(|(key, heading)| format!("{key} = {}", quoted(heading)));
            let _ = writeln!(text, "columns = {{ {} }}{remark}", columns.collect::<Vec<_>>().join(", "));
        }
    }

    /// As it stands in a conference file, with what is to be looked at.
    fn text(&self, path: &str, is_first: bool, words: &Catalog) -> String {
        let remark = |id: &str| format!("   # {}", words.text(id, &[]));
        let mut text = format!("# {}\n[[awards]]\nform = {}", self.told(path, words), quoted(self.form.word()));
        text += &if self.is_assumed { remark("import-note-form") } else { String::new() };
        text.push('\n');
        if is_first {
            let _ =
                writeln!(text, "# decision = {{ number = 12, date = 2026-01-08 }}{}", remark("import-note-decision"));
        }
        match &self.reason {
            Reason::None => _ = writeln!(text, "# reason = \"...\"{}", remark("import-note-reason")),
            Reason::One(reason) => _ = writeln!(text, "reason = {}", quoted(reason)),
            Reason::Own => {}
        }
        self.source(path, &if self.has_guess { remark("import-note-guess") } else { String::new() }, &mut text);
        if !self.has_amounts {
            let _ = writeln!(text, "# bonus = true{}", remark("import-note-bonus"));
        }
        text
    }

    /// How many of each kind the section reads.
    pub fn told(&self, path: &str, words: &Catalog) -> String {
        let [collectives, individuals, households] = self.counts.map(|count| count.to_string());
        let args = [
            ("list", path.to_owned()),
            ("form", self.form.name().to_owned()),
            ("sheet", self.sheet.clone().unwrap_or_else(|| "none".to_owned())),
            ("collectives", collectives),
            ("individuals", individuals),
            ("households", households),
        ];
        words.text("import-rows", &args)
    }
}
