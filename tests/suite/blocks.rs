//! The blocks of the built-in templates: each says what it holds, can be overridden alone, and stands
//! in docs/khoi.md (in English: docs/khoi.en.md, whose words are those of docs/khoi.en.toml).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use vanthu::diag::{Lang, Problems, Source};
use vanthu::model::DocumentKind;
use vanthu::pack::Pack;
use vanthu::template::{Block, Blocks, Outline};

use crate::support::{example, root, vanthu};
use crate::written::{hold, papers};

/// The templates of the built-in pack that have blocks, by name.
fn templates() -> BTreeMap<String, Outline> {
    let mut templates = BTreeMap::new();
    for entry in fs::read_dir(root().join("templates/nd30")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let source = Source::new(name.as_str(), fs::read_to_string(&path).unwrap());
            let outline = Outline::read(&source).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
            templates.insert(name, outline);
        }
    }
    templates
}

fn blocks(templates: &BTreeMap<String, Outline>) -> impl Iterator<Item = (&str, &Block)> {
    templates.iter().flat_map(|(name, outline)| outline.blocks.iter().map(|block| (name.as_str(), block)))
}

/// The English words, by the block's name.
fn english() -> BTreeMap<String, String> {
    let text = fs::read_to_string(root().join("docs/khoi.en.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

#[test]
fn every_block_says_what_it_holds() {
    let mut faults = Vec::new();
    for (template, block) in blocks(&templates()) {
        let words = block.comment.as_deref().unwrap_or_default();
        // At once behind the tag, on the same line.
        let comment = block.body.text().split("#}").next().unwrap_or_default();
        let well = block.body.text().starts_with("{#") && !comment.contains('\n') && words.ends_with('.');
        let named = block.name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        if !well || !named {
            faults.push(format!("{template}: {}: {words:?}", block.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_name_means_the_same_everywhere() {
    let templates = templates();
    let mut meanings: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for (template, block) in blocks(&templates) {
        let words = block.comment.as_deref().unwrap_or_default();
        let (other, meaning) = meanings.entry(&block.name).or_insert((template, words));
        assert_eq!(*meaning, words, "`{}` of {other} and of {template}", block.name);
    }
    let told: BTreeSet<&str> = meanings.into_keys().collect();
    let english = english();
    let translated: BTreeSet<&str> = english.keys().map(String::as_str).collect();
    let lacking: Vec<_> = told.difference(&translated).collect();
    let unused: Vec<_> = translated.difference(&told).collect();
    assert!(lacking.is_empty() && unused.is_empty(), "docs/khoi.en.toml lacks {lacking:?}; nothing uses {unused:?}");
}

#[test]
fn nothing_that_a_document_defines_is_lost() {
    let mut problems = Problems::new();
    let pack = Pack::open(None, root(), "", &mut problems).unwrap();
    for kind in DocumentKind::ALL {
        let blocks = Blocks::of(&pack, kind.id()).unwrap().unwrap();
        for block in blocks.blocks.iter().filter(|block| block.wins().link == 0) {
            assert!(block.is_printed, "{}: nothing prints `{}`", kind.id(), block.name);
        }
        let lost: Vec<_> = blocks.lost().into_iter().map(|lost| lost.name.name).collect();
        assert!(lost.is_empty(), "{}: {lost:?} are set again below", kind.id());
    }
}

/// The rows of `outline`, each with the block around it and the words of `holds`.
fn table(outline: &Outline, holds: impl Fn(&Block) -> String) -> String {
    let row = |block: &Block| {
        let inside = block.parent.map(|index| format!("`{}`", outline.blocks[index].name)).unwrap_or_default();
        format!("| `{}` | {inside} | {} |\n", block.name, holds(block))
    };
    outline.blocks.iter().map(row).collect()
}

/// The part of the paper that is written from the templates.
fn written(vietnamese: bool) -> String {
    let english = english();
    let mut text = String::new();
    for (name, outline) in templates() {
        if outline.blocks.is_empty() {
            continue;
        }
        text += &format!("\n## `{name}`\n\n");
        if let Some(below) = outline.extends.as_ref().and_then(|extends| extends.name.as_deref()) {
            let link = format!("[`{below}`](#{})", below.replace('.', ""));
            text += &match vietnamese {
                true => format!("Cũng có các khối của {link}.\n\n"),
                false => format!("Has the blocks of {link}, too.\n\n"),
            };
        }
        text += if vietnamese { "| Khối | Trong khối | Giữ gì |\n" } else { "| Block | Inside | Holds |\n" };
        text += "| --- | --- | --- |\n";
        text += &table(&outline, |block| match vietnamese {
            true => block.comment.clone().unwrap_or_default(),
            false => english.get(&block.name).cloned().unwrap_or_default(),
        });
    }
    text
}

#[test]
fn the_papers_list_the_blocks() {
    for (paper, catalog) in papers("khoi") {
        hold(&paper, &written(catalog.lang() == Lang::Vi));
    }
}

/// The Typst text of `id` of the example, with the pack in `pack`.
fn source(id: &str, pack: Option<&Path>) -> String {
    let (example, pack) = (example(), pack.map(|pack| pack.to_str().unwrap().to_owned()));
    let mut args = vec!["source", id, example.to_str().unwrap()];
    if let Some(pack) = &pack {
        args.extend(["--pack", pack]);
    }
    let run = vanthu(root(), &args);
    assert!(run.status.success(), "{id}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

/// A pack with one template in `folder`.
fn write(folder: &Path, id: &str, text: &str) {
    fs::create_dir_all(folder.join("templates")).unwrap();
    fs::write(folder.join("pack.toml"), "").unwrap();
    fs::write(folder.join(format!("templates/{id}.typ.j2")), text).unwrap();
}

#[test]
fn every_block_can_be_overridden_alone() {
    let pack = Pack::open(None, root(), "", &mut Problems::new()).unwrap();
    // The example has certificates of one form; the others share its frame.
    let made = DocumentKind::ALL.iter().filter(|kind| kind.certifies().is_none() || kind.id() == "giay-khen");
    for id in made.map(|kind| kind.id()) {
        let blocks = Blocks::of(&pack, id).unwrap().unwrap();
        let mut text = format!("{{% extends \"base:{id}.typ.j2\" %}}\n");
        for block in blocks.blocks.iter().filter(|block| block.is_printed) {
            text += &format!("{{% block {} %}}{{{{ super() }}}}{{% endblock %}}\n", block.name);
        }
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), id, &text);
        assert!(source(id, None) == source(id, Some(folder.path())), "{id} reads otherwise");
    }
}

#[test]
fn a_block_sees_what_the_templates_below_define() {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"{% extends "base:bao-cao.typ.j2" %}
{% set matter = "công tác thi đua" %}
{% macro told(title) %}{{ section(numbers, title) }}{% endmacro %}
{% block outlook_heading %}{{ told("Việc năm sau") }}{% endblock %}
{% block directives_lead %}#para[{{ directives | length }}: {{ annex_named(directives_number) }}]{% endblock %}
{% block movement %}#item[{{ movement.name }}]{% endblock %}
{% block signature_name %}name: {{ "Ông " ~ doc.signer.name }},{% endblock %}
"#;
    write(folder.path(), "bao-cao", text);
    let report = source("bao-cao", Some(folder.path()));
    for wanted in [
        // What the commune sets is what the templates below print.
        "title: \"Báo cáo Tổng kết công tác thi đua\"",
        "#title(\"Báo cáo\", \"Tổng kết công tác thi đua\")",
        "#para[Trên đây là báo cáo tổng kết #\"công tác thi đua\"; của ",
        // Macros and numbers of the templates below go on.
        "#section(\"IV\", \"Việc năm sau\")",
        "#para[#\"9\";: Phụ lục kèm theo #\"Báo cáo\"; này]",
        "  name: \"Ông Lê Quang Trung\",\n",
    ] {
        assert!(report.contains(wanted), "{wanted} is not in\n{report}");
    }
}

#[test]
fn the_papers_example_does_what_it_says() {
    let vietnamese = fs::read_to_string(root().join("docs/khoi.md")).unwrap();
    let english = fs::read_to_string(root().join("docs/khoi.en.md")).unwrap();
    let shown = |paper: &str| paper.split("```jinja\n").nth(1).unwrap().split("```").next().unwrap().to_owned();
    assert_eq!(shown(&vietnamese), shown(&english));
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "bao-cao", &shown(&vietnamese));
    let report = source("bao-cao", Some(folder.path()));
    for wanted in [
        "#section(\"I\", \"Kết quả công tác năm 2022\")",
        "chi từ #\"Quỹ thi đua, khen thưởng huyện năm 2023\";.]\n#para[Tiền thưởng trao tại Hội nghị.]",
        "#para[Kính trình Hội nghị xem xét, cho ý kiến./.]\n][",
    ] {
        assert!(report.contains(wanted), "{wanted} is not in\n{report}");
    }
}
