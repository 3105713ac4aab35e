//! The promise of `tests/suite/promises/encoding.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vanthu_fuzz::promises::encoding::holds(bytes));
