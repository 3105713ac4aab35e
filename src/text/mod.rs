//! Rules of written Vietnamese, as plain functions on strings. A leaf: it knows no document.

mod bare;
mod characters;
mod date;
mod legacy;
mod money;
mod name;
mod number;
mod ordinal;
mod path;
mod phrase;
mod slug;
mod syllable;
mod tone;

pub use bare::bare;
pub use characters::{Unfit, compose, unfit};
pub use date::{Clock, Date, DateParts, Moment};
pub use legacy::{Legacy, Letters, letters};
pub use money::{Reading, Thousand, ZeroTens, in_words, money};
pub use name::by_name;
pub use number::{Number, count, designation, number_of, percent};
pub use ordinal::{letter, roman};
pub use path::{Astray, astray, is_device, slashed};
pub use phrase::{capitalised, closed, inside, item, listed, nearest, phrase, unended};
pub use slug::{slug, unmarked};
pub use tone::{Tone, tone_forms, toned, toned_prose};
