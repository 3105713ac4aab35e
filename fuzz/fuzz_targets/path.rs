//! The promise of `tests/suite/promises/path.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vanthu_fuzz::promises::path::holds(bytes));
