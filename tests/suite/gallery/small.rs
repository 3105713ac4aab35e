//! A page as a small PNG: of few colours, with a frame, because the sites that show it are as white as paper.

use std::collections::BTreeMap;

use hayro::vello_cpu::Pixmap;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};

type Colour = [u8; 3];

/// Letters want no more greys, borders no more colours.
const GREYS: u8 = 16;
const COLOURS: usize = 64;
const FRAME: Colour = [190; 3];

/// The picture with a frame.
pub fn small(picture: &Pixmap) -> Vec<u8> {
    let (width, height) = (usize::from(picture.width()), usize::from(picture.height()));
    let at = |index: usize| {
        let (x, y) = (index % width, index / width);
        let pixel = picture.data()[index];
        if x == 0 || y == 0 || x + 1 == width || y + 1 == height { FRAME } else { [pixel.r, pixel.g, pixel.b] }
    };
    let pixels: Vec<Colour> = (0..width * height).map(at).collect();
    let is_grey = pixels.iter().all(|[r, g, b]| r == g && g == b);
    let palette = if is_grey { greys() } else { colours(&pixels) };
    let mut nearest = BTreeMap::new();
    let indices = pixels.iter().map(|colour| *nearest.entry(*colour).or_insert_with(|| index(&palette, *colour)));
    written(width, height, &palette, &indices.collect::<Vec<u8>>())
}

fn greys() -> Vec<Colour> {
    (0..GREYS).map(|shade| [shade * (255 / (GREYS - 1)); 3]).collect()
}

/// The colours that are there most; those between them come of the edges of letters.
fn colours(pixels: &[Colour]) -> Vec<Colour> {
    let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
    for pixel in pixels {
        // Sixteen steps of each, white among them.
        *counts.entry(pixel.map(|part| part / 17 * 17)).or_default() += 1;
    }
    let mut colours: Vec<(Colour, usize)> = counts.into_iter().collect();
    colours.sort_by_key(|(_, count)| usize::MAX - count);
    colours.into_iter().take(COLOURS).map(|(colour, _)| colour).collect()
}

fn index(palette: &[Colour], colour: Colour) -> u8 {
    let far = |other: &Colour| -> u32 {
        other.iter().zip(colour).map(|(a, b)| u32::from(a.abs_diff(b)) * u32::from(a.abs_diff(b))).sum()
    };
    let nearest = (0..palette.len()).min_by_key(|index| far(&palette[*index])).unwrap();
    u8::try_from(nearest).unwrap()
}

fn written(width: usize, height: usize, palette: &[Colour], indices: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, u32::try_from(width).unwrap(), u32::try_from(height).unwrap());
    encoder.set_color(ColorType::Indexed);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    // Two pixels of sixteen colours go into one byte.
    let narrow = palette.len() <= 16;
    encoder.set_depth(if narrow { BitDepth::Four } else { BitDepth::Eight });
    let packed = |row: &[u8]| -> Vec<u8> {
        match narrow {
            true => row.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or_default()).collect(),
            false => row.to_vec(),
        }
    };
    let data: Vec<u8> = indices.chunks(width).flat_map(packed).collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&data).unwrap();
    writer.finish().unwrap();
    bytes
}
