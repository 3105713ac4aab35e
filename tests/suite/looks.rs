//! How the pages look: each as a small picture of shades, so that a change is seen which no measure
//! asks about.
//!
//! `tests/looks/EXAMPLE/ID.txt` holds the pages of a document, a sign for each square of 7 mm: a space
//! where it is white, a digit for how much ink it holds. Where pages look otherwise, the test draws them with
//! the changed squares tinted, and says into which files. `VANTHU_ACCEPT=1 cargo test --test suite
//! looks` writes how they look as how they shall look; look at the pages before you commit it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

use crate::examples::examples;
use crate::support::{root, vanthu};

/// Edge of a square in pixels, of which there are 72 to the inch: 7 mm.
const SQUARE: usize = 20;
/// Shades; the darkest is reached at this share of ink, which no line of print exceeds by much.
const SHADES: f64 = 9.0;
const DARKEST: f64 = 0.3;
/// Squares whose shades differ by so much look alike: processors round differently.
const ALIKE: u8 = 1;

/// A page as rows of shades.
type Look = Vec<Vec<u8>>;

fn pictures(pdf: Vec<u8>) -> Vec<Pixmap> {
    let pdf = Pdf::new(pdf).unwrap();
    let settings = RenderSettings { bg_color: WHITE, ..RenderSettings::default() };
    let cache = RenderCache::new();
    let draw = |page| render(page, &cache, &InterpreterSettings::default(), &settings);
    pdf.pages().iter().map(draw).collect()
}

/// Share of ink of a pixel.
fn ink(picture: &Pixmap, x: usize, y: usize) -> f64 {
    let pixel = picture.data()[y * usize::from(picture.width()) + x];
    1.0 - (f64::from(pixel.r) + f64::from(pixel.g) + f64::from(pixel.b)) / 765.0
}

/// The squares of a picture, row by row, as ranges of pixels.
fn squares(length: u16) -> impl Iterator<Item = std::ops::Range<usize>> {
    let length = usize::from(length);
    (0..length).step_by(SQUARE).map(move |start| start..length.min(start + SQUARE))
}

fn look(picture: &Pixmap) -> Look {
    let shade = |rows: &std::ops::Range<usize>, columns: std::ops::Range<usize>| {
        let area = (rows.len() * columns.len()) as f64;
        let inked: f64 = rows.clone().flat_map(|y| columns.clone().map(move |x| ink(picture, x, y))).sum();
        (inked / area / DARKEST * SHADES).ceil().min(SHADES) as u8
    };
    squares(picture.height())
        .map(|rows| squares(picture.width()).map(|columns| shade(&rows, columns)).collect())
        .collect()
}

fn written(look: &Look) -> String {
    let sign = |shade: &u8| if *shade == 0 { ' ' } else { char::from(b'0' + shade) };
    look.iter().map(|row| row.iter().map(sign).collect::<String>().trim_end().to_owned() + "\n").collect()
}

/// Pages as they were written: each begins with a line of its own.
fn read(text: &str) -> Vec<Look> {
    let shade = |sign: char| sign.to_digit(10).map_or(0, |shade| shade as u8);
    let pages = text.split("page ").skip(1);
    pages.map(|page| page.lines().skip(1).map(|row| row.chars().map(shade).collect()).collect()).collect()
}

/// The squares, by row and column, in which two pages differ.
fn changed(old: &Look, new: &Look) -> BTreeSet<(usize, usize)> {
    let at = |look: &Look, row: usize, column: usize| {
        look.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default()
    };
    let rows = old.len().max(new.len());
    let columns = old.iter().chain(new).map(Vec::len).max().unwrap_or_default();
    let places = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    places.filter(|(row, column)| at(old, *row, *column).abs_diff(at(new, *row, *column)) > ALIKE).collect()
}

/// The picture with the changed squares tinted red.
fn tinted(mut picture: Pixmap, changed: &BTreeSet<(usize, usize)>) -> Vec<u8> {
    let (width, height) = (usize::from(picture.width()), usize::from(picture.height()));
    for (row, column) in changed {
        for y in (row * SQUARE..(row + 1) * SQUARE).filter(|y| *y < height) {
            for x in (column * SQUARE..(column + 1) * SQUARE).filter(|x| *x < width) {
                let pixel = &mut picture.data_mut()[y * width + x];
                (pixel.g, pixel.b) = (pixel.g / 4 * 3, pixel.b / 4 * 3);
            }
        }
    }
    picture.into_png().unwrap()
}

/// What is otherwise in the document at `path` than `stored` says, in words.
fn difference(path: &Path, stored: &Path, shown: &Path) -> Option<String> {
    let pictures = pictures(fs::read(path).unwrap());
    let looks: Vec<Look> = pictures.iter().map(look).collect();
    if std::env::var_os("VANTHU_ACCEPT").is_some_and(|value| value == "1") {
        let text = looks.iter().enumerate().map(|(index, look)| format!("page {}\n{}", index + 1, written(look)));
        fs::create_dir_all(stored.parent().unwrap()).unwrap();
        fs::write(stored, text.collect::<String>()).unwrap();
    }
    let old = read(&fs::read_to_string(stored).unwrap_or_default());
    let mut told = String::new();
    if old.len() != looks.len() {
        told += &format!("{}: {} pages instead of {}\n", stored.display(), looks.len(), old.len());
    }
    let blank = Look::new();
    for (index, (picture, new)) in pictures.into_iter().zip(&looks).enumerate() {
        let changed = changed(old.get(index).unwrap_or(&blank), new);
        if changed.is_empty() {
            continue;
        }
        fs::create_dir_all(shown).unwrap();
        let id = path.file_stem().unwrap().to_str().unwrap();
        let file = shown.join(format!("{id}-{}.png", index + 1));
        fs::write(&file, tinted(picture, &changed)).unwrap();
        told += &format!("page {} looks otherwise in {} squares: {}\n", index + 1, changed.len(), file.display());
    }
    (!told.is_empty()).then_some(told)
}

#[test]
fn the_pages_of_the_examples_look_as_they_did() {
    let mut told = String::new();
    for example in examples() {
        let name = example.file_name().unwrap();
        let target = tempfile::tempdir().unwrap();
        let run = vanthu(root(), &["build", "-o", target.path().to_str().unwrap(), example.to_str().unwrap()]);
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let shown = Path::new(env!("CARGO_TARGET_TMPDIR")).join("looks").join(name);
        let mut made: Vec<_> = fs::read_dir(target.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        // Certificates have a test of their own.
        made.retain(|path| {
            path.extension().is_some_and(|form| form == "pdf")
                && !path.file_stem().unwrap().to_str().unwrap().ends_with("-in")
        });
        made.sort();
        for path in made {
            let id = path.file_stem().unwrap().to_str().unwrap();
            let stored = root().join("tests/looks").join(name).join(format!("{id}.txt"));
            told.extend(difference(&path, &stored, &shown));
        }
    }
    assert!(told.is_empty(), "{told}");
}

#[test]
fn a_line_that_moves_is_seen() {
    let text = "page 1\n 12\n  3\n";
    let old = read(text).remove(0);
    assert_eq!((old.clone(), written(&old)), (vec![vec![0, 1, 2], vec![0, 0, 3]], " 12\n  3\n".to_owned()));
    let mut new = old.clone();
    new[1] = vec![0, 3, 2];
    assert_eq!(changed(&old, &new), BTreeSet::from([(1, 1)]));
}
