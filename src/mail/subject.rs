//! Subjects that lists of letters show whole. Pure.
//!
//! Invariant: a subject has at most [`SUBJECT`] characters; what is cut is the title in it, at the
//! end of a word, and a quotation that was opened is closed.

/// The longest subject, in characters: more is cut off in most lists of letters.
pub const SUBJECT: usize = 70;
/// The longest word that no subject ends with where it is cut.
const SHORT: usize = 3;
/// Less of a title than this tells nobody what it is about.
const LEAST: usize = 12;

/// The subject in so many characters. `title` is what stands in it of a page that people named;
/// empty for none.
pub fn fitted(subject: &str, title: &str) -> String {
    let over = length(subject).saturating_sub(SUBJECT);
    if over == 0 {
        return subject.to_owned();
    }
    let room = length(title).saturating_sub(over);
    match subject.split_once(title) {
        Some((before, after)) if room >= LEAST => {
            format!("{before}{}{after}", shortened(title, room))
        }
        _ => shortened(subject, SUBJECT),
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// At most `room` characters of the text, up to the end of a word, with an ellipsis and with the
/// quotation marks that what is left out would have closed.
fn shortened(text: &str, room: usize) -> String {
    let words = words(text, room.saturating_sub(1));
    let closing = closing(words);
    if length(words) + 1 + length(&closing) <= room {
        return format!("{words}…{closing}");
    }
    let words = self::words(text, room.saturating_sub(1 + length(&closing)));
    format!("{words}…{}", self::closing(words))
}

/// As many whole words as fit; of a first word that is longer, its beginning. A no-break space
/// keeps together what it joins.
fn words(text: &str, room: usize) -> &str {
    let end = text.char_indices().nth(room).map_or(text.len(), |(end, _)| end);
    let kept = text.get(..end).unwrap_or(text);
    let end = kept.rfind(' ').unwrap_or(kept.len());
    let mut words = kept.get(..end).unwrap_or(kept);
    // A preposition promises what does not come.
    while let Some((before, last)) = words.rsplit_once(' ')
        && length(last) <= SHORT
        && last.chars().all(char::is_alphabetic)
    {
        words = before;
    }
    words.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '“' | '»' | '’' | '”'))
}

/// The marks that close what this opens.
fn closing(text: &str) -> String {
    let mut open = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // Within a word it is an apostrophe.
        let ends = c != '’' || !chars.peek().is_some_and(|next| next.is_alphanumeric());
        match c {
            c if ends && open.last() == Some(&c) => drop(open.pop()),
            '„' => open.push('“'),
            '«' => open.push('»'),
            '‘' => open.push('’'),
            '“' => open.push('”'),
            _ => {}
        }
    }
    open.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_subject_stays() {
        assert_eq!(fitted("Riba pasiekta: Tiltas", "Tiltas"), "Riba pasiekta: Tiltas");
        let exact = "ž".repeat(SUBJECT);
        assert_eq!(fitted(&exact, ""), exact);
    }

    #[test]
    fn the_title_is_cut_at_a_word_and_what_stands_around_it_stays() {
        let title = "Sutvarkyti abu Nemuno krantus: šiukšliadėžės, atliekų išvežimas, talka";
        let cut = fitted(&format!("Atsakyta į peticiją „{title}“"), title);
        assert_eq!(cut, "Atsakyta į peticiją „Sutvarkyti abu Nemuno krantus: šiukšliadėžės…“");
        let cut = fitted(&format!("Ответ: {title}"), title);
        assert_eq!(cut, "Ответ: Sutvarkyti abu Nemuno krantus: šiukšliadėžės, atliekų…");
        let title = "Освещать по вечерам мост Королевы Луизы с обоих берегов";
        let cut = fitted(&format!("Просим исправить петицию: {title}"), title);
        assert_eq!(cut, "Просим исправить петицию: Освещать по вечерам мост Королевы Луизы…");
    }

    #[test]
    fn quotations_that_were_opened_are_closed() {
        let title = "Объявить конкурс «Лучший двор и лучшая улица приграничного города» весной";
        let cut = fitted(&format!("Сбор подписей: {title}"), title);
        assert_eq!(cut, "Сбор подписей: Объявить конкурс «Лучший двор и лучшая улица…»");
        assert!(length(&cut) <= SUBJECT);
        assert_eq!(closing("The town’s ‘plan"), "’");
        assert_eq!(closing("„A „B“ C"), "“");
        assert_eq!(closing("“A ‘b"), "’”");
        assert_eq!(closing("‘a’ «b» „c“ “d”"), "");
    }

    #[test]
    fn whatever_is_too_long_is_cut_somewhere() {
        let long = "a".repeat(200);
        for subject in [long.clone(), format!("Subject: {long}"), "žodis ".repeat(40)] {
            for title in ["", &long, "žodis"] {
                let cut = fitted(&subject, title);
                assert!(length(&cut) <= SUBJECT && cut.ends_with('…'), "{cut}");
            }
        }
    }

    #[test]
    fn a_no_break_space_is_no_end_of_a_word() {
        let title = format!("{} г.\u{a0}Советск", "а ".repeat(27).trim());
        let cut = fitted(&format!("Тема: {title} и ещё что-нибудь"), &title);
        assert!(!cut.contains("г."), "{cut}");
    }
}
