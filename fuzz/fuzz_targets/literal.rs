//! The promise of `tests/suite/promises/literal.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| vanthu_fuzz::promises::literal::holds(bytes));
