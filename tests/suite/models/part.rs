//! A table of a conference file in the making, and the texts in it.

/// A text of a conference file, and the documents of which one prints it at least, where they are made.
#[derive(Debug, Clone)]
pub struct Text {
    pub words: String,
    pub documents: &'static [&'static str],
}

/// As TOML writes a text.
pub fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A table in the making: its lines, and the texts in them.
#[derive(Debug, Clone, Default)]
pub struct Part {
    pub lines: String,
    pub texts: Vec<Text>,
}

impl Part {
    pub fn head(head: &str) -> Self {
        Self { lines: format!("{head}\n"), texts: Vec::new() }
    }

    pub fn set(mut self, key: &str, value: impl std::fmt::Display) -> Self {
        self.lines += &format!("{key} = {value}\n");
        self
    }

    pub fn set_some(self, key: &str, value: Option<impl std::fmt::Display>) -> Self {
        match value {
            Some(value) => self.set(key, value),
            None => self,
        }
    }

    pub fn text(self, key: &str, text: &str, documents: &'static [&'static str]) -> Self {
        let mut part = self.set(key, quoted(text));
        part.texts.push(Text { words: text.to_owned(), documents });
        part
    }

    pub fn text_some(self, key: &str, text: Option<&String>, documents: &'static [&'static str]) -> Self {
        match text {
            Some(text) => self.text(key, text, documents),
            None => self,
        }
    }

    pub fn prose(self, key: &str, paragraphs: &[String], documents: &'static [&'static str]) -> Self {
        let mut part = self.set(key, quoted(&paragraphs.join(".\n\n")));
        part.texts.extend(paragraphs.iter().map(|words| Text { words: words.clone(), documents }));
        part
    }

    /// Several texts behind one key.
    pub fn all(self, key: &str, texts: &[String], documents: &'static [&'static str]) -> Self {
        let list: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
        let mut part = self.set(key, format!("[{}]", list.join(", ")));
        part.texts.extend(texts.iter().map(|words| Text { words: words.clone(), documents }));
        part
    }
}
