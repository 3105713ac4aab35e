//! The words of templates, with tones where the office has them: only what a template prints, never what it says to
//! MiniJinja.

use std::borrow::Cow;

use crate::text::{Tone, toned};

/// How what is not printed begins and ends.
const SPEECH: [(&str, &str); 3] = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")];

/// The template `text` as the office writes it.
pub fn worded(text: &str, tone: Option<Tone>) -> Cow<'_, str> {
    let Some(tone) = tone else { return Cow::Borrowed(text) };
    let mut worded = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let speech = SPEECH.iter().filter_map(|(begin, end)| Some((rest.find(begin)?, *end))).min();
        let (words, after) = rest.split_at(speech.map_or(rest.len(), |(at, _)| at));
        worded.push_str(&toned(words, tone));
        let end = speech.and_then(|(_, end)| Some(after.find(end)? + end.len()));
        let (said, next) = after.split_at(end.unwrap_or(after.len()));
        worded.push_str(said);
        rest = next;
    }
    Cow::Owned(worded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_printed_changes() {
        let text = "#para[Chủ tọa]{% if \"ủy\" in title %}{# hòa #}{{ \"tùy\" }} hòa{% endif %} thỏa {{ mở";
        let told = "#para[Chủ toạ]{% if \"ủy\" in title %}{# hòa #}{{ \"tùy\" }} hoà{% endif %} thoả {{ mở";
        assert_eq!(worded(text, Some(Tone::Second)), told);
        assert_eq!(worded(text, None), text);
    }
}
