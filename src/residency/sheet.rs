//! Tables that staff upload or paste: CSV as spreadsheets write it. Pure.
//!
//! Invariant: a row's number is the line where it begins in what was uploaded, so that whoever
//! mends the file finds it. Text is UTF-8 or is refused: in the older encodings (Windows-1257,
//! Windows-1251) one cannot tell a right name from a wrong one.

use csv::{ReaderBuilder, StringRecord, Trim};

/// A column: the word for it, and what its heading may say in any of the site's languages.
#[derive(Clone, Debug)]
pub struct Column {
    pub headings: Vec<String>,
    pub optional: bool,
}

/// One row, its cells in the order of the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub line: u64,
    pub cells: Vec<String>,
    /// Whether it has as many cells as there are columns.
    pub whole: bool,
}

/// Why nothing can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetFault {
    NotUtf8,
    Empty,
    TooLong,
}

/// Reads at most `most` rows. A first row that names the columns says their order.
pub fn read(bytes: &[u8], columns: &[Column], most: usize) -> Result<Vec<Row>, SheetFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| SheetFault::NotUtf8)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.contains('\0') {
        // UTF-16, as some spreadsheets call “Unicode text”.
        return Err(SheetFault::NotUtf8);
    }
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let mut order: Option<Vec<usize>> = None;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| SheetFault::NotUtf8)?;
        if record.iter().all(str::is_empty) {
            continue;
        }
        if order.is_none() {
            let named = headings(&record, columns);
            let is_heading = named.is_some();
            order = Some(named.unwrap_or_else(|| (0..columns.len()).collect()));
            if is_heading {
                continue;
            }
        }
        if rows.len() >= most {
            return Err(SheetFault::TooLong);
        }
        let line = line(&record, text);
        rows.push(row(line, &record, columns, order.as_deref().unwrap_or_default()));
    }
    if rows.is_empty() { Err(SheetFault::Empty) } else { Ok(rows) }
}

/// A semicolon where the first line has one, else a tab, else a comma: a comma also stands within
/// addresses, a semicolon does not.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if first.contains(';') {
        b';'
    } else if first.contains('\t') {
        b'\t'
    } else {
        b','
    }
}

/// For each column, its place in the rows; `None` if this is no row of headings.
fn headings(record: &StringRecord, columns: &[Column]) -> Option<Vec<usize>> {
    let said: Vec<String> = record.iter().map(|cell| cell.to_lowercase()).collect();
    let place = |column: &Column| said.iter().position(|cell| column.headings.contains(cell));
    let places: Vec<Option<usize>> = columns.iter().map(place).collect();
    let named = |(column, place): (&Column, &Option<usize>)| column.optional || place.is_some();
    let all = columns.iter().zip(&places).all(named);
    // A column that is left out stands behind the last cell.
    all.then(|| places.into_iter().map(|place| place.unwrap_or(usize::MAX)).collect())
}

/// Where a record begins. The reader counts from the end of the one before, so the empty lines
/// between the two, and what is left of a line's end, come on top.
fn line(record: &StringRecord, text: &str) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let start = usize::try_from(position.byte()).unwrap_or_default();
    let rest = text.get(start..).unwrap_or_default();
    let ends = rest.chars().take_while(|c| matches!(c, '\r' | '\n')).filter(|c| *c == '\n');
    position.line() + u64::try_from(ends.count()).unwrap_or_default()
}

fn row(line: u64, record: &StringRecord, columns: &[Column], order: &[usize]) -> Row {
    let cell = |place: &usize| record.get(*place).unwrap_or_default().to_owned();
    let needed = columns.iter().filter(|column| !column.optional).count();
    let filled = (0..record.len()).filter(|n| record.get(*n) != Some("")).max();
    let filled = filled.map_or(0, |last| last + 1);
    Row {
        line,
        cells: order.iter().map(cell).collect(),
        whole: record.len() >= needed && (filled <= columns.len() || order_is_named(order)),
    }
}

/// Whether the columns were named, so that others may stand beside them.
fn order_is_named(order: &[usize]) -> bool {
    order.iter().enumerate().any(|(n, place)| n != *place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn columns() -> Vec<Column> {
        let column = |words: [&str; 2], optional| Column {
            headings: words.map(str::to_owned).to_vec(),
            optional,
        };
        vec![
            column(["name", "vardas"], false),
            column(["address", "adresas"], false),
            column(["language", "kalba"], true),
        ]
    }

    fn cells(text: &str) -> Vec<Vec<String>> {
        let rows = read(text.as_bytes(), &columns(), 10).expect("a table");
        rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn semicolons_commas_tabs_and_a_mark_of_order_are_understood() {
        let wanted = vec![vec!["Ona".to_owned(), "Tilto g. 1, Panemunė".into(), "lt".into()]];
        assert_eq!(cells("\u{FEFF}Ona;Tilto g. 1, Panemunė;lt\r\n"), wanted);
        assert_eq!(cells("Ona,\"Tilto g. 1, Panemunė\",lt"), wanted);
        assert_eq!(cells("Ona\tTilto g. 1, Panemunė\tlt\n\n"), wanted);
        assert_eq!(cells("Kalba;Adresas;VARDAS\nlt;Tilto g. 1, Panemunė;Ona"), wanted);
        assert_eq!(cells("vardas;adresas\nOna;Tilto 1")[0], ["Ona", "Tilto 1", ""]);
    }

    #[test]
    fn rows_know_their_lines_and_whether_they_are_whole() {
        let text =
            "vardas;adresas;kalba\nOna;Tilto 1;lt\n\n\"Ne\nviena\";Tilto 2;lt\nJonas\nA;B;lt;x";
        let rows = read(text.as_bytes(), &columns(), 10).expect("a table");
        let seen: Vec<(u64, bool)> = rows.iter().map(|row| (row.line, row.whole)).collect();
        assert_eq!(seen, [(2, true), (4, true), (6, false), (7, false)]);
    }

    #[test]
    fn what_cannot_be_read_is_refused_as_a_whole() {
        let read = |bytes: &[u8]| read(bytes, &columns(), 2).err();
        // “Žukauskienė” in Windows-1257, “Иванов” in Windows-1251, and UTF-16.
        assert_eq!(read(b"\xDEukauskien\xEB;Tilto 1"), Some(SheetFault::NotUtf8));
        assert_eq!(read(b"\xC8\xE2\xE0\xED\xEE\xE2;x"), Some(SheetFault::NotUtf8));
        assert_eq!(read(b"O\0n\0a\0;\0x\0"), Some(SheetFault::NotUtf8));
        assert_eq!(read(b"vardas;adresas\n\n"), Some(SheetFault::Empty));
        assert_eq!(read(b"a;b\nc;d\ne;f"), Some(SheetFault::TooLong));
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_table_or_are_not(bytes: Vec<u8>) {
            if let Ok(rows) = read(&bytes, &columns(), 50) {
                prop_assert!(rows.iter().all(|row| row.cells.len() == 3));
            }
        }
    }
}
