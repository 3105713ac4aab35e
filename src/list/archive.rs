//! The zip archive that a modern spreadsheet is. The one idea: what it would unpack to is known, and
//! held against the bound, before any of it is kept.

use std::io::{Cursor, Read, copy, sink};

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::grid::Unread;

/// Most bytes that an archive may unpack to: a hundred times the largest list seen.
const MOST_UNPACKED: u64 = 512 << 20;

/// Most tags and texts of a file in it: some for each cell that is read.
const MOST_EVENTS: usize = 16_000_000;

/// Refuses an archive that unpacks to more than any list holds. Its directory may lie, so all is
/// unpacked once, to nowhere.
pub fn check(bytes: &[u8]) -> Result<(), Unread> {
    unpacks_to(bytes, MOST_UNPACKED)
}

fn unpacks_to(bytes: &[u8], most: u64) -> Result<(), Unread> {
    let mut archive = open(bytes)?;
    let mut rest = most;
    let declared = (0..archive.len()).map(|index| archive.by_index_raw(index).map_or(u64::MAX, |file| file.size()));
    if declared.fold(0_u64, u64::saturating_add) > rest {
        return Err(Unread::new("unpacked"));
    }
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(Unread::broken)?;
        let size = copy(&mut file.take(rest + 1), &mut sink()).map_err(Unread::broken)?;
        rest = rest.checked_sub(size).ok_or_else(|| Unread::new("unpacked"))?;
    }
    Ok(())
}

pub fn holds(bytes: &[u8], path: &str) -> bool {
    open(bytes).is_ok_and(|archive| archive.index_for_name(path).is_some())
}

/// The paths of its files.
pub fn paths(bytes: &[u8]) -> Result<Vec<String>, Unread> {
    Ok(open(bytes)?.file_names().map(str::to_owned).collect())
}

fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Unread> {
    ZipArchive::new(Cursor::new(bytes)).map_err(Unread::broken)
}

/// A piece of an XML file.
pub enum Piece<'a> {
    Start(&'a BytesStart<'a>),
    /// The local name of what ends.
    End(&'a [u8]),
    Text(&'a str),
}

/// Shows `see` the XML file at `path`, piece by piece, until it has seen enough (`false`); a tag that is empty opens and
/// ends.
pub fn pieces(bytes: &[u8], path: &str, mut see: impl FnMut(Piece<'_>) -> Result<bool, Unread>) -> Result<(), Unread> {
    let mut archive = open(bytes)?;
    let file = archive.by_name(path).map_err(Unread::broken)?;
    let mut reader = Reader::from_reader(std::io::BufReader::new(file));
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    for _ in 0..MOST_EVENTS {
        buffer.clear();
        let goes_on = match reader.read_event_into(&mut buffer).map_err(Unread::broken)? {
            Event::Start(tag) => see(Piece::Start(&tag))?,
            Event::End(tag) => see(Piece::End(tag.local_name().as_ref()))?,
            Event::Text(text) => see(Piece::Text(&text.xml10_content().map_err(Unread::broken)?))?,
            Event::CData(text) => see(Piece::Text(&text.xml10_content().map_err(Unread::broken)?))?,
            Event::GeneralRef(name) => {
                let letter = name.resolve_char_ref().map_err(Unread::broken)?.map(String::from);
                let name = name.decode().map_err(Unread::broken)?;
                // An entity of the file's own is not looked up: it could stand for any amount of text.
                let known = letter.or_else(|| resolve_xml_entity(&name).map(str::to_owned));
                see(Piece::Text(&known.unwrap_or_else(|| format!("&{name};"))))?
            }
            Event::Eof => false,
            _ => true,
        };
        if !goes_on {
            return Ok(());
        }
    }
    Err(Unread::new("unpacked"))
}

/// Shows `see` each tag that opens in the XML file at `path`.
pub fn tags(bytes: &[u8], path: &str, mut see: impl FnMut(&BytesStart<'_>)) -> Result<(), Unread> {
    pieces(bytes, path, |piece| {
        if let Piece::Start(tag) = piece {
            see(tag);
        }
        Ok(true)
    })
}

/// The attribute of this local name.
pub fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name.as_bytes())?;
    Some(quick_xml::escape::unescape(std::str::from_utf8(&found.value).ok()?).ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    /// An archive of one file with so many bytes.
    fn archive(size: usize) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.start_file("a.xml", SimpleFileOptions::default()).unwrap();
        writer.write_all(&vec![b' '; size]).unwrap();
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_bomb_is_refused_whatever_its_directory_says() {
        let reason = |bytes: &[u8], most| unpacks_to(bytes, most).map_err(|unread| unread.reason);
        let mut bomb = archive(100_000);
        assert!(bomb.len() < 1_000);
        assert_eq!(reason(&bomb, 100_000), Ok(()));
        assert_eq!(reason(&bomb, 99_999), Err("unpacked"));
        // The directory is the last part: there, the size is made small.
        let size = 100_000_u32.to_le_bytes();
        let at = bomb.windows(4).rposition(|window| window == size).unwrap();
        bomb[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
        assert!(reason(&bomb, 1_000).is_err());
    }

    #[test]
    fn what_is_no_archive_is_broken() {
        assert_eq!(unpacks_to(b"PK\x03\x04 and no more", 10).map_err(|unread| unread.reason), Err("broken"));
    }
}
