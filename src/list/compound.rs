//! The compound file that an old document is: a small file system of its own. Only what is needed to
//! take one stream out of it, where every number is taken for a lie until it has been looked up, and to put
//! it alone into another, for readers that believe numbers.

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
        // The head takes the room of one; sectors behind the last byte hold nothing.
        Some(tables.flat_map(|index| longs(self.sector(index))).take(most).collect())
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

/// The sectors of a file that is written, and the smallest stream that has sectors of its own.
const SECTOR: usize = 4096;
const LAST: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;

/// A compound file with `stream` alone, called `name`; `None` for one that is larger than any list.
pub fn alone(name: &str, stream: &[u8]) -> Option<Vec<u8>> {
    let sectors = stream.len().max(SMALL).div_ceil(SECTOR);
    // In front stand the sectors of the table, which lists itself, too, and the folder.
    let tables = (1..=LISTED).find(|tables| tables * (SECTOR / 4) > tables + sectors)?;
    let number = |at: usize| u32::try_from(at).unwrap_or(FREE);
    let mut head = vec![0; SECTOR];
    head[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    // Version, order of bytes, sizes of sectors and of small ones, as powers of two.
    for (at, word) in [(24, 0x3e_u16), (26, 4), (28, 0xfffe), (30, 12), (32, 6)] {
        head[at..at + 2].copy_from_slice(&word.to_le_bytes());
    }
    // Sectors of the folder and of the table; where the folder begins; no small sectors, no further lists.
    let longs = [(40, 1), (44, number(tables)), (48, number(tables)), (56, number(SMALL)), (60, LAST), (68, LAST)];
    let listed = (0..LISTED).map(|at| (76 + 4 * at, if at < tables { number(at) } else { FREE }));
    longs.into_iter().chain(listed).for_each(|(at, long)| put(&mut head, at, long));
    let mut table = vec![LAST - 1; tables];
    table.push(LAST);
    table.extend((1..sectors).map(|at| number(tables + 1 + at)));
    table.push(LAST);
    table.resize(tables * SECTOR / 4, FREE);
    let mut file = head;
    file.extend(table.into_iter().flat_map(u32::to_le_bytes));
    // It would say where the small sectors begin; some readers do not accept that there are none.
    file.extend(entry("Root Entry", 5, 1, 0, 0));
    file.extend(entry(name, 2, FREE, number(tables + 1), number(stream.len().max(SMALL))));
    file.resize((tables + 2) * SECTOR, 0);
    file.extend(stream);
    file.resize((tables + 2 + sectors) * SECTOR, 0);
    Some(file)
}

/// As many sectors of the table as a file's head lists.
const LISTED: usize = 109;

/// An entry of the folder.
fn entry(name: &str, kind: u8, child: u32, start: u32, size: u32) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u16::try_from(entry.len() + 2).unwrap_or(2);
    entry.resize(128, 0);
    entry[64..66].copy_from_slice(&length.to_le_bytes());
    (entry[66], entry[67]) = (kind, 1);
    let longs = [(68, FREE), (72, FREE), (76, child), (116, start), (120, size)];
    longs.into_iter().for_each(|(at, long)| put(&mut entry, at, long));
    entry
}

fn put(bytes: &mut [u8], at: usize, long: u32) {
    bytes[at..at + 4].copy_from_slice(&long.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_taken_out() {
        for length in [0, 1, 4095, 4096, 4097, 1_000_000, 5_000_000] {
            let written: Vec<u8> = (0_u8..251).cycle().take(length).collect();
            let read = stream(&alone("Workbook", &written).unwrap(), &["Workbook"]).unwrap();
            assert_eq!(read.get(..length), Some(&*written));
            assert!(read.len() == length.max(SMALL) && read[length..].iter().all(|byte| *byte == 0));
        }
    }

    /// A chain that leads back into itself, or a table that names one of its sectors a hundred times, makes no file larger.
    #[test]
    fn a_stream_is_no_larger_than_its_file() {
        let mut file = alone("Workbook", &[1; 20_000]).unwrap();
        for at in 1..LISTED {
            put(&mut file, 76 + 4 * at, 0);
        }
        let second = SECTOR + 4 * 3;
        put(&mut file, second, 2);
        put(&mut file, SECTOR + SECTOR + 128 + 120, u32::MAX);
        let length = file.len();
        assert!(stream(&file, &["Workbook"]).unwrap().len() <= length);
    }
}
