//! As much of JSON Schema as our schemas use. A validator from outside would change the features of what Typst is built
//! with, and so build it twice.

use serde_json::Value;

/// What is wrong with `value` by `schema`, which stands in `root`.
pub fn faults(value: &Value, schema: &Value, root: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    Validator { root, faults: &mut faults }.value(value, schema, "");
    faults
}

/// All words of the vocabulary that a schema may use here.
pub const KNOWN: [&str; 19] = [
    "$schema",
    "$ref",
    "additionalProperties",
    "allOf",
    "definitions",
    "description",
    "enum",
    "format",
    "items",
    "maxLength",
    "maximum",
    "minLength",
    "minimum",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
    "x-taplo",
];

struct Validator<'a> {
    root: &'a Value,
    faults: &'a mut Vec<String>,
}

impl Validator<'_> {
    fn value(&mut self, value: &Value, schema: &Value, at: &str) {
        for word in schema.as_object().unwrap().keys() {
            assert!(KNOWN.contains(&word.as_str()), "the validator does not know {word}");
        }
        if let Some(path) = schema["$ref"].as_str() {
            let definition = self.root.pointer(path.strip_prefix('#').unwrap()).unwrap();
            self.value(value, definition, at);
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.value(value, part, at);
        }
        if let Some(wanted) = schema["type"].as_str() {
            let is = match wanted {
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "integer" => value.is_i64() || value.is_u64(),
                "number" => value.is_number(),
                "array" => value.is_array(),
                "object" => value.is_object(),
                other => panic!("{other}"),
            };
            self.wants(is, at, wanted);
        }
        let length = value.as_str().map(|text| text.chars().count() as u64);
        let within = |least: &Value, most: &Value, is: f64| {
            least.as_f64().is_none_or(|least| is >= least) && most.as_f64().is_none_or(|most| is <= most)
        };
        let is_long = length.is_none_or(|length| within(&schema["minLength"], &schema["maxLength"], length as f64));
        self.wants(is_long, at, "length");
        let is_within = value.as_f64().is_none_or(|number| within(&schema["minimum"], &schema["maximum"], number));
        self.wants(is_within, at, "range");
        self.wants(schema["enum"].as_array().is_none_or(|words| words.contains(value)), at, "enum");
        if let (Some("date"), Some(text)) = (schema["format"].as_str(), value.as_str()) {
            self.wants(text.len() == 10 && text.matches('-').count() == 2, at, "date");
        }
        if let Some(items) = schema.get("items") {
            for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                self.value(item, items, &format!("{at}[{index}]"));
            }
        }
        if schema["type"] == "object" {
            self.object(value, schema, at);
        }
    }

    fn object(&mut self, value: &Value, schema: &Value, at: &str) {
        for key in schema["required"].as_array().into_iter().flatten() {
            self.wants(value.get(key.as_str().unwrap()).is_some(), at, "required");
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            let at = format!("{at}.{key}");
            match (schema["properties"].get(key), &schema["additionalProperties"]) {
                (Some(schema), _) => self.value(value, schema, &at),
                (None, Value::Bool(false)) => self.wants(false, &at, "unknown"),
                (None, others) => self.value(value, others, &at),
            }
        }
    }

    fn wants(&mut self, is: bool, at: &str, what: &str) {
        if !is {
            self.faults.push(format!("{at}: {what}"));
        }
    }
}
