//! Shapes as JSON Schema.

use serde_json::{Map, Value, json};

use super::words::{about_key, about_word, title_of_key};
use crate::diag::Catalog;
use crate::model::DocumentKind;
use crate::table::{KeyShape, Keys, Shape, TableShape};

/// Which schema of schemas this is.
const DIALECT: &str = "http://json-schema.org/draft-07/schema#";

/// The schema of a file that is `table`.
pub fn schema(table: &TableShape, catalog: &Catalog) -> Value {
    let mut writer = Writer { catalog, definitions: Map::new() };
    let mut schema = writer.table(table);
    schema.insert("$schema".to_owned(), DIALECT.into());
    schema.insert("title".to_owned(), table.name.into());
    schema.insert("definitions".to_owned(), writer.definitions.into());
    schema.into()
}

struct Writer<'c> {
    catalog: &'c Catalog,
    /// Each table once, by the type that reads it.
    definitions: Map<String, Value>,
}

impl Writer<'_> {
    fn table(&mut self, table: &TableShape) -> Map<String, Value> {
        let required: Vec<&str> = table.keys.iter().filter(|key| key.required).map(|key| key.key).collect();
        let mut schema = object(self.keys(&table.keys), false.into());
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        schema
    }

    fn keys(&mut self, keys: &[KeyShape]) -> Map<String, Value> {
        keys.iter().map(|key| (key.key.to_owned(), self.key(key))).collect()
    }

    fn key(&mut self, key: &KeyShape) -> Value {
        let shape = self.value(&key.shape);
        let title = title_of_key(key, self.catalog);
        titled(shape, title, about_key(key, self.catalog))
    }

    fn value(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::Line => json!({ "type": "string", "minLength": 1, "maxLength": 1000 }),
            Shape::Bare => json!({ "type": "string", "maxLength": 1000 }),
            Shape::Prose => json!({ "type": "string", "minLength": 1, "maxLength": 50000 }),
            Shape::Form { pattern } => json!({ "type": "string", "pattern": pattern }),
            Shape::Word { name, words } => {
                let about: Vec<_> = words.iter().map(|word| about_word(name, word, self.catalog)).collect();
                // What an editor shows beside each word has no place in JSON Schema itself.
                json!({ "type": "string", "enum": words, "x-taplo": { "docs": { "enumValues": about } } })
            }
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::Integer => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
            Shape::Number => json!({ "type": "number" }),
            // A date of TOML is one for editors, and a text for the validators of JSON.
            Shape::Date => json!({ "type": "string", "format": "date" }),
            Shape::Time => json!({ "type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$" }),
            Shape::Moment => json!({ "type": "string", "format": "date-time" }),
            Shape::List(item) => json!({ "type": "array", "items": self.value(item) }),
            Shape::Table(table) => {
                if !self.definitions.contains_key(table.id) {
                    let schema = self.table(table);
                    self.definitions.insert(table.id.to_owned(), schema.into());
                }
                json!({ "$ref": format!("#/definitions/{}", table.id) })
            }
            Shape::Keyed { keys, value, besides } => self.keyed(*keys, value, besides),
        }
    }

    fn keyed(&mut self, keys: Keys, value: &Shape, besides: &[KeyShape]) -> Value {
        let value = self.value(value);
        let mut properties = match keys {
            Keys::Any => Map::new(),
            Keys::Words(words) => words.iter().map(|word| ((*word).to_owned(), value.clone())).collect(),
            Keys::Documents => {
                let named = |kind: &DocumentKind| titled(value.clone(), Some(kind.name().to_owned()), None);
                DocumentKind::ALL.iter().map(|kind| (kind.id().to_owned(), named(kind))).collect()
            }
        };
        properties.extend(self.keys(besides));
        let others = if matches!(keys, Keys::Words(_)) { false.into() } else { value };
        object(properties, others).into()
    }
}

fn object(properties: Map<String, Value>, others: Value) -> Map<String, Value> {
    let parts = [("type", "object".into()), ("properties", properties.into()), ("additionalProperties", others)];
    parts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// `schema` under a name of its own; what stands beside a reference is not read, so that is wrapped.
fn titled(schema: Value, title: Option<String>, about: Option<String>) -> Value {
    let is_reference = schema.get("$ref").is_some();
    let mut schema = if is_reference { json!({ "allOf": [schema] }) } else { schema };
    for (name, words) in [("title", title), ("description", about)] {
        if let Some(words) = words {
            schema[name] = words.into();
        }
    }
    schema
}
