//! The rules on certificates with their source.

use crate::diag::Code;
use crate::rules::catalogue::{Rule, Topic};

/// The form was in force from 01/01/2024 to 30/6/2025. What came after was not seen, so that outside of these days a
/// finding is a warning.
const SOURCE: &str = "Nghị định 98/2023/NĐ-CP, Điều 104 (hết hiệu lực từ 01/7/2025; chưa rõ Nghị định 152/2025/NĐ-CP có giữ mẫu này \
    hay không: quyết định ngoài thời gian 01/01/2024 - 30/6/2025 chỉ được cảnh báo)";

pub const RULES: &[Rule] = &[
    rule(Code::CertificateSize),
    rule(Code::CertificatePart),
    rule(Code::CertificateOrder),
    rule(Code::CertificateColour),
    rule(Code::CertificateCapitals),
    rule(Code::CertificateBold),
    rule(Code::CertificateFoot),
    rule(Code::CertificateMottoRule),
];

const fn rule(code: Code) -> Rule {
    Rule { code, topic: Topic::Certificate, citation: SOURCE }
}
