//! The promise of `tests/suite/promises/lists.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vanthu_fuzz::promises::lists::holds(bytes));
