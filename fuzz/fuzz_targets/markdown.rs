//! The promise of `tests/suite/promises/markdown.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vanthu_fuzz::promises::markdown::holds(bytes));
