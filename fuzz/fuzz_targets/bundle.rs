//! The promise of `tests/suite/promises/bundle.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vanthu_fuzz::promises::bundle::holds(bytes));
