//! Pictures that are made to harm: sizes that lie, drawings that unfold, scripts and references.

use std::fs;
use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::{Case, WITH_PACK, all_hold, pack, put};
use crate::support::{said, small, vanthu};

/// A drawing that holds `inside`.
fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>{inside}</svg>"
    )
    .into_bytes()
}

fn sum(bytes: &[u8]) -> [u8; 4] {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        (0..8).for_each(|_| sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 });
    }
    (!sum).to_be_bytes()
}

/// A PNG of one bit a dot that says it has so many dots and holds `data`.
fn png(width: u32, height: u32, data: &[u8]) -> Vec<u8> {
    let part = |name: &[u8], data: &[u8]| {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        let body = [name, data].concat();
        [&length, &body[..], &sum(&body)].concat()
    };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[1, 0, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), part(b"IHDR", &head), part(b"IDAT", data), part(b"IEND", b"")].concat()
}

/// So many zeros, packed as PNG wants them.
fn zeros(count: usize) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("a", SimpleFileOptions::default()).unwrap();
    let stretch = vec![0; 1 << 20];
    (0..count / stretch.len()).for_each(|_| writer.write_all(&stretch).unwrap());
    writer.write_all(&stretch[..count % stretch.len()]).unwrap();
    let mut archive = zip::ZipArchive::new(writer.finish().unwrap()).unwrap();
    let mut packed = vec![0x78, 0x9c];
    std::io::Read::read_to_end(&mut archive.by_index_raw(0).unwrap(), &mut packed).unwrap();
    let sum = u32::try_from(count % 65_521).unwrap() << 16 | 1;
    packed.extend(sum.to_be_bytes());
    packed
}

pub fn cases() -> Vec<Case> {
    let picture = |name, ends, file: &str, bytes: Vec<u8>| {
        let template = format!("#box(image(\"/assets/{file}\", width: 1cm))");
        Case::of_pack(name, ends, &template, &format!("goi/assets/{file}"), bytes)
    };
    let drawing = |name, ends, inside: &str| picture(name, ends, "a.svg", svg(inside));
    let groups: String =
        (1..12).map(|n| format!("<g id='a{n}'>{}</g>", format!("<use href='#a{}'/>", n - 1).repeat(10))).collect();
    let entities: String =
        (1..20).map(|n| format!("<!ENTITY e{n} '{}'>", format!("&e{};", n - 1).repeat(10))).collect();
    vec![
        picture("PNG of 50,000 x 50,000 dots", "picture-broken", "a.png", png(50_000, 50_000, &zeros(6_251 * 50_000))),
        picture("PNG that says 2 billion x 2 billion dots", "picture-broken", "a.png", png(0x7fff_ffff, 0x7fff_ffff, b"")),
        picture("GIF that says 65,535 x 65,535 dots", "picture-broken", "a.gif", b"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0;".to_vec()),
        picture("JPEG that says 65,535 x 65,535 dots", "picture-broken", "a.jpg", b"\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9".to_vec()),
        picture("PNG that is cut off", "typst-fault", "a.png", png(9, 9, b"")[..50].to_vec()),
        picture("PNG that is empty", "typst-fault", "a.png", Vec::new()),
        picture("PDF as a picture, in a circle", "typst-fault", "a.pdf", b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".to_vec()),
        drawing("SVG with a script", "", "<script>while(true){}</script><rect width='9' height='9' onload='a()'/>"),
        drawing("SVG with a file of the system", "typst-fault", "<image xlink:href='/etc/hostname' width='9' height='9'/>"),
        drawing("SVG with a file by its address", "typst-fault", "<image href='file:///etc/hostname' width='9' height='9'/>"),
        drawing("SVG with a picture of the web", "typst-fault", "<image href='http://127.0.0.1:9/a.png' width='9' height='9'/>"),
        picture("SVG with an entity that is a file", "typst-fault", "a.svg", [b"<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>".to_vec(), svg("<text>&x;</text>")].concat()),
        picture("SVG whose entities unfold", "typst-fault", "a.svg", [format!("<!DOCTYPE svg [<!ENTITY e0 'aaaaaaaaaa'>{entities}]>").into_bytes(), svg("<text>&e19;</text>")].concat()),
        drawing("SVG of 100,000 groups in each other", "typst-fault", &("<g>".repeat(100_000) + &"</g>".repeat(100_000))),
        drawing("SVG in itself", "", "<g id='a'><use href='#a'/></g>"),
        drawing("SVG that draws itself 100 billion times", "typst-fault", &format!("<defs><g id='a0'><rect width='1' height='1'/></g>{groups}</defs><use href='#a11'/>")),
        drawing("SVG with a picture that lies inside", "", "<image href='data:image/png;base64,iVBORw0KGgoAAAANSUhEUn////9/////AQAAAAA8sjbLAAAAAElEQVQ1rwYeAAAAAElFTkSuQmCC' width='9' height='9'/>"),
    ]
}

#[test]
fn a_picture_says_first_how_large_it_is() {
    let large: Vec<Case> = cases().into_iter().filter(|case| case.ends == "picture-broken").collect();
    for case in &large {
        let told = case.judged();
        assert!(told.contains("goi/assets/a."), "{told}");
    }
    assert_eq!(large.len(), 4);
}

#[test]
fn drawings_and_broken_pictures_do_no_harm() {
    all_hold(&cases().into_iter().filter(|case| case.ends != "picture-broken").collect::<Vec<_>>());
}

#[test]
fn what_a_drawing_names_stands_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "hoi-nghi.toml", small("").as_bytes());
    pack(folder.path(), "#box(image(\"/assets/a.svg\", width: 1cm))", "");
    let inside = "<style>@import url(http://127.0.0.1:9/a.css);</style><a href='http://127.0.0.1:9/b'><rect width='9' height='9'/></a>";
    put(folder.path(), "goi/assets/a.svg", &svg(inside));
    let run = vanthu(folder.path(), WITH_PACK);
    let pdf = fs::read(folder.path().join("ket-qua/thong-bao.pdf")).unwrap_or_else(|_| panic!("{}", said(&run)));
    assert!(!pdf.windows(9).any(|window| window == b"127.0.0.1"));
}
