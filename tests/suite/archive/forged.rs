//! PDFs that nobody's program has made: what they have attached is chosen by a test.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// A file that is attached to a forged PDF.
pub struct File {
    name: Vec<u8>,
    dict: String,
    data: Vec<u8>,
}

pub fn file(name: &str, data: &[u8]) -> File {
    let units = name.encode_utf16().flat_map(u16::to_be_bytes);
    File { name: [0xfe, 0xff].into_iter().chain(units).collect(), dict: String::new(), data: data.to_vec() }
}

/// A file of `size` zeros, packed.
pub fn bomb(name: &str, size: usize) -> File {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(&vec![0; size]).unwrap();
    File { dict: "/Filter /FlateDecode".to_owned(), data: packer.finish().unwrap(), ..file(name, b"") }
}

/// A PDF of one empty page with `files`; `more` goes into its trailer.
pub fn pdf(files: &[File], more: &str) -> Vec<u8> {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let specs = files.iter().enumerate().map(|(index, file)| {
        let (name, stream) = (hex(&file.name), 4 + index);
        format!("<{name}> << /Type /Filespec /UF <{name}> /F <{name}> /EF << /F {stream} 0 R >> >> ")
    });
    let mut objects: Vec<Vec<u8>> = vec![
        format!(
            "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [{}] >> >> >>",
            specs.collect::<String>()
        )
        .into_bytes(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>".to_vec(),
    ];
    objects.extend(files.iter().map(|File { dict, data, .. }| {
        let head = format!("<< {dict} /Length {} >>\nstream\n", data.len());
        [head.as_bytes(), data, b"\nendstream"].concat()
    }));
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", index + 1).into_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let (begin, size) = (bytes.len(), places.len() + 1);
    bytes.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").into_bytes());
    places.iter().for_each(|place| bytes.extend(format!("{place:010} 00000 n \n").into_bytes()));
    bytes.extend(format!("trailer << /Size {size} /Root 1 0 R {more} >>\nstartxref\n{begin}\n%%EOF\n").into_bytes());
    bytes
}

/// A PDF whose catalogue stands in a packed object, before a gigabyte of blanks.
pub fn packed_catalogue() -> Vec<u8> {
    let mut packer = ZlibEncoder::new(
        b"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n".to_vec(),
        Compression::best(),
    );
    packer.write_all(b"1 0 << /Type /Catalog /Pages 2 0 R >>").unwrap();
    let blanks = vec![b' '; 1 << 20];
    (0..1024).for_each(|_| packer.write_all(&blanks).unwrap());
    let mut packed = packer.finish().unwrap();
    packed.extend(b"\nendstream");
    let objects: [&[u8]; 3] =
        [b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>", &packed];
    let mut bytes = b"%PDF-1.5\n".to_vec();
    let entry = |kind: u8, place: usize| [&[kind][..], &u32::try_from(place).unwrap().to_be_bytes(), &[0]].concat();
    let mut rows = [entry(0, 0), entry(2, 4)].concat();
    for (number, object) in (2..).zip(objects) {
        rows.extend(entry(1, bytes.len()));
        bytes.extend([format!("{number} 0 obj\n").as_bytes(), object, b"\nendobj\n"].concat());
    }
    let begin = bytes.len();
    rows.extend(entry(1, begin));
    let head = format!("5 0 obj\n<< /Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R /Length {} >>\nstream\n", rows.len());
    let tail = format!("\nendstream\nendobj\nstartxref\n{begin}\n%%EOF\n");
    bytes.extend([head.as_bytes(), &rows, tail.as_bytes()].concat());
    bytes
}
