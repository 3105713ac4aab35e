//! Values put into a file of ours by the program: everything else in it, comments and layout included, stays as its
//! writer left it.

use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// What is put behind a key.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    Number(f64),
    Text(String),
}

impl Figure {
    fn value(&self) -> Value {
        match self {
            Self::Number(number) => Value::from(*number),
            Self::Text(text) => Value::from(text.as_str()),
        }
    }
}

/// `text` with `values` set in the table `[outer.inner]`, which is made where there is none. `None` when the text is no TOML, or
/// something else stands where the tables would.
pub fn edited(text: &str, outer: &str, inner: &str, values: &[(&str, Figure)]) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let is_new = document.get(outer).and_then(Item::as_table_like).and_then(|table| table.get(inner)).is_none();
    // What stands below the last table belongs to it, not to a new one.
    let end = document.trailing().as_str().unwrap_or_default().to_owned();
    let parent = document.entry(outer).or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    let is_inline = parent.is_inline_table();
    let table = parent.as_table_like_mut()?.entry(inner).or_insert_with(|| match is_inline {
        true => Item::Value(Value::InlineTable(InlineTable::new())),
        false => Item::Table(Table::new()),
    });
    let target = table.as_table_like_mut()?;
    values.iter().for_each(|(key, figure)| set(target, key, figure.value()));
    if is_new && let Some(table) = table.as_table_mut().filter(|_| !end.is_empty()) {
        let gap = match (end.trim().is_empty(), end.ends_with('\n')) {
            (true, _) => "",
            (false, true) => "\n",
            (false, false) => "\n\n",
        };
        table.decor_mut().set_prefix(format!("{end}{gap}"));
        document.set_trailing("");
    }
    Some(with_line_ends_of(text, document.to_string()))
}

/// `text` with `section` behind all that it says. `Err` with what was tried when that is no TOML.
pub fn appended(text: &str, section: &str) -> Result<String, String> {
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    let gap = if text.trim().is_empty() { "" } else { "\n" };
    let whole = with_line_ends_of(text, format!("{text}{end}{gap}{section}"));
    match whole.parse::<DocumentMut>() {
        Ok(_) => Ok(whole),
        Err(_) => Err(whole),
    }
}

/// Sets a value; what stands beside the old one stays.
fn set(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// `edited` with the line ends of `text`: the editor writes lines of its own with `\n`, and none behind the last.
fn with_line_ends_of(text: &str, mut edited: String) -> String {
    if !edited.ends_with('\n') {
        edited.push('\n');
    }
    match text.contains("\r\n") {
        true => edited.replace("\r\n", "\n").replace('\n', "\r\n"),
        false => edited,
    }
}

/// `text` as TOML writes it.
pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Figure, appended, edited};

    fn set(text: &str) -> Option<String> {
        edited(text, "printers", "tầng 2", &[("dx", Figure::Number(1.5)), ("paper", Figure::Text("a3".to_owned()))])
    }

    const TABLE: &str = "[printers.\"tầng 2\"]\ndx = 1.5\npaper = \"a3\"\n";

    #[test]
    fn a_new_table_stands_at_the_end() {
        for text in
            ["", "# Gói mẫu\nname = \"xa\"   # tên\n", "[a]\nb = 1\n\n# hết\n", "[printers.khac]\ndx = 1 # đo 3/3\n"]
        {
            let wanted = if text.is_empty() { TABLE.to_owned() } else { format!("{text}\n{TABLE}") };
            assert_eq!(set(text).as_deref(), Some(wanted.as_str()));
        }
        assert_eq!(set("[a]\n\n"), Some(format!("[a]\n\n{TABLE}")));
    }

    #[test]
    fn what_stands_around_a_value_stays() {
        let text = "[printers.\"tầng 2\"] # máy mới\n  dy = -1   # lên\n  dx   =  0.0   # phải\n\n# hết\n[z]\na = [\n  1,\n]\n";
        let wanted = text.replace("0.0 ", "1.5 ").replace("# phải\n", "# phải\npaper = \"a3\"\n");
        assert_eq!(set(text).as_deref(), Some(wanted.as_str()));
    }

    #[test]
    fn every_way_to_write_a_table_is_known() {
        let inline = "printers = { khac = { dx = 1 } }\n";
        assert_eq!(
            set(inline).as_deref(),
            Some("printers = { khac = { dx = 1 } , \"tầng 2\" = { dx = 1.5, paper = \"a3\" } }\n")
        );
        assert_eq!(
            set("printers.\"tầng 2\".dx = 9\n").as_deref(),
            Some("printers.\"tầng 2\".dx = 1.5\nprinters.\"tầng 2\".paper = \"a3\"\n")
        );
        assert_eq!(set(TABLE.trim_end()).as_deref(), Some(TABLE));
    }

    #[test]
    fn line_ends_stay() {
        let text = "[a]\r\nb = 1\r\n";
        assert_eq!(set(text).unwrap(), format!("{text}\r\n{}", TABLE.replace('\n', "\r\n")));
    }

    #[test]
    fn a_section_stands_behind_all_else() {
        assert_eq!(appended("", "[[b]]\n"), Ok("[[b]]\n".to_owned()));
        assert_eq!(appended("a = 1 # một", "[[b]]\n"), Ok("a = 1 # một\n\n[[b]]\n".to_owned()));
        assert_eq!(appended("[a]\r\n# hết\r\n", "[[b]]\n"), Ok("[a]\r\n# hết\r\n\r\n[[b]]\r\n".to_owned()));
        assert!(appended("b = []\n", "[[b]]\n").is_err() && appended("a = \n", "[[b]]\n").is_err());
    }

    #[test]
    fn nothing_is_made_of_what_is_no_table() {
        assert_eq!(set("printers = 1\n"), None);
        assert_eq!(set("a = \n"), None);
    }
}
