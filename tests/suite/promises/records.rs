//! Any bytes can be a manifest or a certificate's code: they are refused, or what is read is written back as it was.

use vanthu::code::CertificateCode;
use vanthu::dossier::Manifest;

pub fn holds(bytes: &[u8]) {
    if let Some(manifest) = Manifest::parse(bytes) {
        let mut written = Vec::new();
        manifest.write(&mut written).unwrap();
        let again = Manifest::parse(&written).unwrap();
        assert!(again.is_as_written());
        let mut twice = Vec::new();
        again.write(&mut twice).unwrap();
        assert_eq!(written, twice);
    }
    let text = String::from_utf8_lossy(bytes);
    if let Ok(code) = text.parse::<CertificateCode>() {
        assert!(CertificateCode::is_meant(&text), "{text:?}");
        assert_eq!(code.to_string().parse::<CertificateCode>(), Ok(code));
    }
}
