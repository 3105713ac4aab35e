//! The files that are part of the program: the pack `nd30` and the fonts.

macro_rules! files {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../", $folder, "/", $name)))),*]
    };
}

/// The files of one built-in folder, by path.
type Files = &'static [(&'static str, &'static [u8])];

/// Name of the built-in pack.
pub const NAME: &str = "nd30";

const TEMPLATES: Files = files!("templates/nd30":
    "_chung-nhan.typ.j2",
    "_danh-sach.typ.j2",
    "_kem-danh-sach.typ.j2",
    "_khen-thuong.typ.j2",
    "_muc.typ.j2",
    "_nguoi.typ.j2",
    "_van-ban.typ.j2",
    "bang-khen.typ.j2",
    "bao-cao.typ.j2",
    "bien-ban.typ.j2",
    "can-may-in.typ.j2",
    "chien-si-thi-dua-cap-tinh.typ.j2",
    "chien-si-thi-dua-co-so.typ.j2",
    "chuong-trinh.typ.j2",
    "cong-van.typ.j2",
    "gia-dinh-van-hoa.typ.j2",
    "giay-khen.typ.j2",
    "giay-moi.typ.j2",
    "ke-hoach.typ.j2",
    "ky-nhan.typ.j2",
    "lao-dong-tien-tien.typ.j2",
    "quyet-dinh.typ.j2",
    "tap-the-lao-dong-tien-tien.typ.j2",
    "tap-the-lao-dong-xuat-sac.typ.j2",
    "theo-doi.typ.j2",
    "thon-van-hoa.typ.j2",
    "thong-bao.typ.j2",
    "to-trinh.typ.j2",
);

const LIBRARY: Files = files!("templates/nd30/lib":
    "addressees.typ",
    "annex.typ",
    "body.typ",
    "border/band.typ",
    "border/canh-sen.typ",
    "border/hoi-van.typ",
    "border/trong-dong.typ",
    "calibration.typ",
    "certificate-figures.typ",
    "certificate-fit.typ",
    "certificate-flags.typ",
    "certificate-frame.typ",
    "certificate-record.typ",
    "certificate-sheet.typ",
    "certificate.typ",
    "chart.typ",
    "contact.typ",
    "decision.typ",
    "ending.typ",
    "figures.typ",
    "header.typ",
    "lines.typ",
    "nd30.typ",
    "page.typ",
    "reference.typ",
    "signature.typ",
    "stamp.typ",
    "table.typ",
    "title.typ",
    "units.typ",
    "widths.typ",
);

/// The fonts of the documents and, made from others by `fonts/make.py`, of certificates; their licences stand beside them.
pub const FONTS: Files = files!("fonts":
    "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold.ttf",
    "LiberationSerif-Italic.ttf",
    "LiberationSerif-BoldItalic.ttf",
    "VanthuCalm-Regular.ttf",
    "VanthuDisplay-Bold.ttf",
    "VanthuHand-Bold.ttf",
    "VanthuScript-Regular.ttf",
    "VanthuSerif-Bold.ttf",
    "VanthuSerif-BoldItalic.ttf",
    "VanthuSerif-Regular.ttf",
);

/// The built-in's file at a pack's path (`templates/...`, `lib/...`).
pub fn file(path: &str) -> Option<&'static [u8]> {
    let (files, name) = match path.split_once('/')? {
        ("templates", name) => (TEMPLATES, name),
        ("lib", name) => (LIBRARY, name),
        _ => return None,
    };
    files.iter().find(|(known, _)| *known == name).map(|(_, bytes)| *bytes)
}

/// The paths of the built-in's files.
pub fn paths() -> impl Iterator<Item = String> {
    let of = |folder: &'static str, files: Files| files.iter().map(move |(name, _)| format!("{folder}/{name}"));
    of("lib", LIBRARY).chain(of("templates", TEMPLATES))
}

/// The built-in's templates, by path.
pub fn templates() -> impl Iterator<Item = (String, &'static [u8])> {
    TEMPLATES.iter().map(|(name, bytes)| (format!("templates/{name}"), *bytes))
}
