//! The promise of `tests/suite/promises/records.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vanthu_fuzz::promises::records::holds(bytes));
