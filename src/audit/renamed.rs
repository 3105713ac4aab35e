//! Blocks that were called otherwise in an earlier version: `renamed.toml`.

use std::sync::LazyLock;

use crate::diag::{Problems, Source};
use crate::table::{Line, read, table};

table! {
    pub struct RenamedFile as "renamed.toml" {
        renamed: list RenamedTable,
    }
}

table! {
    pub struct RenamedTable as "renamed" {
        /// The template whose block it was.
        template: required Line,
        from: required Line,
        /// What it is called now, or the blocks into which it was divided.
        to: list Line,
        /// The version that says so first.
        since: required Line,
    }
}

/// A block with another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renamed {
    pub template: String,
    pub from: String,
    pub to: Vec<String>,
    pub since: String,
}

/// All of them.
static ALL: LazyLock<Vec<Renamed>> = LazyLock::new(|| {
    let source = Source::new("renamed.toml", include_str!("renamed.toml"));
    let file: Option<RenamedFile> = read(&source, &mut Problems::new());
    let tables = file.map(|file| file.renamed).unwrap_or_default();
    let text = |line: &Line| line.text.to_string();
    let renamed = tables.iter().map(|table| Renamed {
        template: text(&table.template),
        from: text(&table.from),
        to: table.to.iter().map(text).collect(),
        since: text(&table.since),
    });
    renamed.collect()
});

/// What became of the block `name` of one of `templates`.
pub fn renamed<'t>(name: &str, templates: impl IntoIterator<Item = &'t str>) -> Option<&'static Renamed> {
    templates.into_iter().find_map(|template| ALL.iter().find(|one| one.from == name && one.template == template))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::pack::Pack;
    use crate::template::Blocks;

    #[test]
    fn every_name_leads_to_blocks_that_there_are() {
        let source = Source::new("renamed.toml", include_str!("renamed.toml"));
        let mut problems = Problems::new();
        let file: Option<RenamedFile> = read(&source, &mut problems);
        assert!(!problems.has_errors(), "{problems:?}");
        assert_eq!(file.map(|file| file.renamed.len()), Some(ALL.len()));
        let pack = Pack::open(None, Path::new("."), "", &mut Problems::new()).unwrap();
        for Renamed { template, from, to, .. } in ALL.iter() {
            let blocks = Blocks::of_template(&pack, 0, template).unwrap().unwrap();
            assert!(
                !to.is_empty() && to.iter().all(|name| blocks.block(name).is_some()),
                "{template}: {from} → {to:?}"
            );
        }
    }
}
