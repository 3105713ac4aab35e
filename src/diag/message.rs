//! The words. The one idea: every sentence that a person reads stands in `messages/*.ftl`, once per
//! language, so that a translation is a file and no message is put together from pieces in code.

use std::fmt;
use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

use super::{Diagnostic, shown, shown_lines};

/// A language of messages, help and tables of the program (documents are always Vietnamese).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    #[default]
    Vi,
    En,
}

impl Lang {
    pub const ALL: [Lang; 2] = [Lang::Vi, Lang::En];

    pub fn code(self) -> &'static str {
        match self {
            Lang::Vi => "vi",
            Lang::En => "en",
        }
    }

    fn resources(self) -> &'static [&'static str] {
        match self {
            Lang::Vi => &[
                include_str!("messages/vi.ftl"),
                include_str!("messages/lists.vi.ftl"),
                include_str!("messages/verify.vi.ftl"),
                include_str!("messages/archive.vi.ftl"),
                include_str!("messages/rules-layout.vi.ftl"),
                include_str!("messages/rules-text.vi.ftl"),
                include_str!("messages/rules-law.vi.ftl"),
                include_str!("messages/cli.vi.ftl"),
                include_str!("messages/keys.vi.ftl"),
                include_str!("messages/codes.vi.ftl"),
                include_str!("messages/preview.vi.ftl"),
            ],
            Lang::En => &[
                include_str!("messages/en.ftl"),
                include_str!("messages/lists.en.ftl"),
                include_str!("messages/verify.en.ftl"),
                include_str!("messages/archive.en.ftl"),
                include_str!("messages/rules-layout.en.ftl"),
                include_str!("messages/rules-text.en.ftl"),
                include_str!("messages/rules-law.en.ftl"),
                include_str!("messages/cli.en.ftl"),
                include_str!("messages/keys.en.ftl"),
                include_str!("messages/codes.en.ftl"),
                include_str!("messages/preview.en.ftl"),
            ],
        }
    }
}

impl FromStr for Lang {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code).ok_or(())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// All messages of one language.
pub struct Catalog {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    pub fn new(lang: Lang) -> Self {
        let tag = match lang {
            Lang::Vi => langid!("vi"),
            Lang::En => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that isolate values guard right-to-left text; on a terminal they are noise.
        bundle.set_use_isolating(false);
        for text in lang.resources() {
            // A broken line is left out by the parser; the suite holds the files complete.
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message `id`, or its attribute, with `args` filled in; `None` when there is none.
    pub fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, String)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // Words of others: what would act on a terminal is named. A difference of texts has lines of its own.
        let printed = |name: &str, text| if name == "shown" { shown_lines(text) } else { shown(text) };
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, printed(name, text))).collect();
        let args: FluentArgs<'_> = args.iter().map(|(name, text)| (*name, value(text))).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }

    /// What `diagnostic` says, with the number of places that are not shown.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        let message = self.text(diagnostic.code.id(), &diagnostic.args);
        match diagnostic.more {
            0 => message,
            more => format!("{message} {}", self.text("and-more", &[("more", more.to_string())])),
        }
    }

    /// The message `id` with `args`; the bare id when the catalogue lacks it.
    pub fn text(&self, id: &str, args: &[(&str, String)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }
}

/// A plain number chooses the plural; anything else is text, digits with a zero in front included.
fn value(text: &str) -> FluentValue<'_> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}
