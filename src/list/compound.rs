//! The compound file that an old document is: a small file system of its own. Only what is needed to
//! take one stream out of it; every number is taken for a lie until it has been looked up.

/// Ends a chain of sectors; numbers from here on are no sectors.
const END: u32 = 0xffff_fffa;
/// Streams smaller than this lie in the small sectors.
const SMALL: usize = 4096;

struct Compound<'b> {
    bytes: &'b [u8],
    sector: usize,
    /// The next sector of each.
    next: Vec<u32>,
}

/// The stream of one of these names.
pub fn stream(bytes: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    let sector = 1_usize.checked_shl(u32::from(word(bytes, 30)?)).filter(|size| (512..=4096).contains(size))?;
    let mut compound = Compound { bytes, sector, next: Vec::new() };
    compound.next = compound.table()?;
    let folder = compound.chain(long(bytes, 48)?);
    let entries = || folder.as_chunks::<128>().0.iter();
    let start = |entry: &[u8; 128]| long(entry, 116);
    let size = |entry: &[u8; 128]| long(entry, 120).and_then(|size| usize::try_from(size).ok());
    let entry = entries().find(|entry| names.iter().any(|known| name(entry).eq_ignore_ascii_case(known)))?;
    let mut stream = if size(entry)? >= SMALL {
        compound.chain(start(entry)?)
    } else {
        let small = compound.chain(start(entries().next()?)?);
        let next = longs(&compound.chain(long(bytes, 60)?));
        links(start(entry)?, &next).flat_map(|index| part(&small, index, 64).to_vec()).collect()
    };
    stream.truncate(size(entry)?);
    Some(stream)
}

impl Compound<'_> {
    fn chain(&self, start: u32) -> Vec<u8> {
        links(start, &self.next).flat_map(|index| self.sector(index).to_vec()).collect()
    }

    fn sector(&self, index: usize) -> &[u8] {
        part(self.bytes, index.saturating_add(1), self.sector)
    }

    /// The table of all sectors: its own sectors are listed in the head, and from there on in a chain.
    fn table(&self) -> Option<Vec<u32>> {
        let mut listed = longs(self.bytes.get(76..512)?);
        let mut more = long(self.bytes, 68)?;
        let most = self.bytes.len() / self.sector;
        while more < END && listed.len() <= most {
            let mut next = longs(self.sector(usize::try_from(more).ok()?));
            more = next.pop()?;
            listed.append(&mut next);
        }
        let tables = listed.into_iter().filter(|index| *index < END).filter_map(|index| usize::try_from(index).ok());
        Some(tables.flat_map(|index| longs(self.sector(index))).collect())
    }
}

/// The sectors of a chain from `start` on; one that leads back into itself ends after all there are.
fn links(start: u32, next: &[u32]) -> impl Iterator<Item = usize> {
    let at = |index: &u32| usize::try_from(*index).ok().filter(|at| *at < next.len());
    let first = Some(start).filter(|index| at(index).is_some());
    let chain =
        std::iter::successors(first, move |index| next.get(at(index)?).copied().filter(|index| at(index).is_some()));
    chain.take(next.len()).filter_map(|index| usize::try_from(index).ok())
}

fn part(bytes: &[u8], index: usize, size: usize) -> &[u8] {
    let start = index.saturating_mul(size).min(bytes.len());
    &bytes[start..start.saturating_add(size).min(bytes.len())]
}

fn name(entry: &[u8; 128]) -> String {
    let length = usize::from(u16::from_le_bytes([entry[64], entry[65]])).clamp(2, 64) - 2;
    let units: Vec<u16> = entry[..length].as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    String::from_utf16_lossy(&units)
}

pub fn word(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk::<2>().map(|pair| u16::from_le_bytes(*pair))
}

pub fn long(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk::<4>().map(|four| u32::from_le_bytes(*four))
}

fn longs(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|four| u32::from_le_bytes(*four)).collect()
}
