//! A folder to begin with: a conference file with advice, a list as offices keep it, a pack with what was answered, and
//! the schemas by which an editor helps. It builds as it is; nothing of it is guessed from a clock.

mod answer;
mod list;
mod pack;

use crate::diag::{Catalog, Diagnostic};
use crate::model::CONFERENCE_FILE;
use crate::pack::{Pack, SETTINGS_FILE, filled};
use crate::schema::File;
use crate::table::quoted;
use crate::text::{is_device, slug};

pub use answer::{answer, unfit_folder};
pub use pack::Office;

const CONFERENCE: &str = include_str!("hoi-nghi.toml");

/// The names of the schemas beside the conference file.
const SCHEMAS: [(File, &str); 2] = [(File::Conference, "hoi-nghi.schema.json"), (File::Pack, "pack.schema.json")];

/// A file of the new folder.
#[derive(Debug, Clone)]
pub struct StartFile {
    /// From the folder, with `/`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// What was answered.
#[derive(Debug, Clone)]
pub struct Answers {
    pub office: Office,
    /// The year under review.
    pub year: u32,
    /// The pack below, by the name that `extends` takes.
    pub extends: String,
}

impl Answers {
    /// The name of the office's pack.
    pub fn pack(&self) -> String {
        let name = slug(self.office.short());
        if is_device(&name) { format!("goi-{name}") } else { name }
    }

    /// All files but the pack's record, which is made of what stands there.
    pub fn files(&self, below: &Pack, catalog: &Catalog) -> Result<Vec<StartFile>, Diagnostic> {
        let pack = self.pack();
        let settings = format!("packs/{pack}/{SETTINGS_FILE}");
        let schema = |(file, name): (File, &str)| StartFile {
            path: name.to_owned(),
            bytes: format!("{:#}\n", file.schema(catalog)).into_bytes(),
        };
        let mut files = vec![
            StartFile { path: CONFERENCE_FILE.to_owned(), bytes: self.conference(&settings).into_bytes() },
            StartFile { path: list::NAME.to_owned(), bytes: list::sample(&self.office)? },
            StartFile { path: settings, bytes: self.office.settings(&pack, &self.extends, below).into_bytes() },
        ];
        files.extend(SCHEMAS.map(schema));
        Ok(files)
    }

    fn conference(&self, settings: &str) -> String {
        let movement = format!("phong trào thi đua yêu nước năm {}", self.year);
        let next = self.year.saturating_add(1);
        let values = [
            ("{pack}", quoted(&self.pack())),
            ("{pack_file}", settings.to_owned()),
            ("{name}", quoted(&format!("Hội nghị tổng kết {movement}"))),
            ("{year}", self.year.to_string()),
            ("{next}", next.to_string()),
            ("{venue}", quoted(&format!("Hội trường {}", self.office.abbreviated()))),
            ("{reason}", quoted(&format!("Đã có thành tích xuất sắc trong {movement}"))),
        ];
        filled(CONFERENCE, &values)
    }
}
