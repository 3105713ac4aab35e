//! The promise of `tests/suite/promises/conference.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vanthu_fuzz::promises::conference::holds(bytes));
