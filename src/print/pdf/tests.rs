use super::*;
use crate::locale::Lang;
use jiff::Timestamp;

fn about() -> About {
    let (title, author) = ("Parašai & подписи".to_owned(), "Tiltas".to_owned());
    About { title, author, lang: Lang::LT, at: Timestamp::UNIX_EPOCH }
}

fn report(rows: usize) -> (Vec<u8>, usize) {
    let mut report = Report::new(about(), "Apačia".into());
    report.title("Sutvarkyti krantinę");
    report.fact("Kam", "Администрация города Советска");
    report.table(vec![
        Column { name: "Nr.".into(), share: 1.0, align: Align::Right },
        Column { name: "Vardas".into(), share: 4.0, align: Align::Left },
    ]);
    let (mut bytes, mut kept) = (Vec::new(), 0);
    for n in 1..=rows {
        report.row(&[&n.to_string(), "Žydrūnė Ąžuolaitė-Щукина"]);
        let piece = report.take();
        kept = kept.max(piece.len());
        bytes.extend(piece);
    }
    bytes.extend(report.finish());
    (bytes, kept)
}

/// Every offset of the table leads to the object of that number.
#[test]
fn the_table_of_objects_is_true() {
    let (bytes, _) = report(10_000);
    let text = String::from_utf8_lossy(&bytes);
    let start = text.rsplit("startxref\n").next().and_then(|rest| rest.lines().next());
    let start: usize = start.and_then(|number| number.parse().ok()).expect("a place");
    let table = String::from_utf8_lossy(&bytes[start..]).into_owned();
    let mut lines = table.lines().skip(1);
    let size: usize = lines.next().and_then(|line| line[2..].parse().ok()).expect("a size");
    let mut there = 0;
    for (number, line) in lines.take(size).enumerate() {
        assert_eq!(line.len(), 19, "{line}");
        let Some(offset) = line.strip_suffix(" 00000 n ") else { continue };
        let offset: usize = offset.parse().expect("an offset");
        assert!(bytes[offset..].starts_with(format!("{number} 0 obj").as_bytes()), "{number}");
        there += 1;
    }
    assert!(there > 300, "{there} objects");
    assert!(table.contains(&format!("/Size {size}")));
    assert_eq!(report(10_000).0, bytes);
}

#[test]
fn no_more_than_a_page_waits() {
    let most = |rows| report(rows).1;
    assert!(most(20_000) <= most(200) + 2_000, "{} after {}", most(20_000), most(200));
}
