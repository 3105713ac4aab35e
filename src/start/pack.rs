//! The office of the new folder, as its pack says it.

use crate::model::{Level, unit_of};
use crate::pack::{Pack, blank};
use crate::table::quoted;

/// Who issues the documents, and who signs them.
#[derive(Debug, Clone)]
pub struct Office {
    /// In full: `Ủy ban nhân dân xã Phước Hiệp`.
    pub name: String,
    pub level: Option<Level>,
    /// Where the name does not tell: in symbols, and before dates.
    pub symbol: Option<String>,
    pub place: Option<String>,
    /// Who chairs, with the title that stands below the signature.
    pub chair: String,
    pub title: Option<String>,
}

impl Office {
    /// The unit that a people's committee governs: `xã Phước Hiệp`; the whole name of another body.
    pub fn short(&self) -> &str {
        unit_of(&self.name).map_or(&*self.name, |(unit, _)| unit)
    }

    /// `UBND xã Phước Hiệp`.
    pub fn abbreviated(&self) -> String {
        match unit_of(&self.name) {
            Some((unit, _)) => format!("UBND {unit}"),
            None => self.name.clone(),
        }
    }

    /// What its name does not tell and has to be asked for.
    pub fn is_committee(&self) -> bool {
        unit_of(&self.name).is_some()
    }

    fn title(&self) -> String {
        let derived = || match unit_of(&self.name) {
            Some((_, noun)) => format!("Chủ tịch UBND {noun}"),
            None => "Giám đốc".to_owned(),
        };
        self.title.clone().unwrap_or_else(derived)
    }

    /// The `pack.toml` of its pack.
    pub fn settings(&self, pack: &str, extends: &str, below: &Pack) -> String {
        let mut agency = format!("[agency]\nname = {}\n", quoted(&self.name));
        let level = self.level.map(|level| level.word().to_owned());
        for (key, value) in [("level", &level), ("symbol", &self.symbol), ("place", &self.place)] {
            if let Some(value) = value {
                agency += &format!("{key} = {}\n", quoted(value));
            }
        }
        let chair = format!("[signers.chu-tich]\nname = {}\ntitle = {}\n", quoted(&self.chair), quoted(&self.title()));
        let schema = "#:schema ../../pack.schema.json\n";
        schema.to_owned() + &blank(pack, extends, below, Some((&agency, &chair)))
    }
}
