//! The code of a letter: how it is made, printed and read back as people type it. Pure.
//!
//! Fifteen symbols of Crockford's alphabet, 75 bits, and a sixteenth that checks them: a slip of
//! the hand is told apart from a wrong code and costs no try.

/// Digits, and the letters that look like no other.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols that chance gives.
const SYMBOLS: usize = 15;
/// How many are printed together.
const GROUP: usize = 4;

/// Why what was typed is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There are too few or too many symbols, or some that no code has.
    Shape,
    /// Some symbol is another than the printed one.
    Slip,
}

/// The code that these random bits make.
pub fn write(random: u128) -> String {
    let symbols: Vec<usize> = (0..SYMBOLS).map(|n| value_at(random, n)).collect();
    let check = check(&symbols);
    symbols.iter().chain([&check]).map(|value| symbol(*value)).collect()
}

/// A code as it is printed: `K7QF-2M9D-X4RT-8HWC`.
pub fn grouped(code: &str) -> String {
    let symbols: Vec<char> = code.chars().collect();
    let groups: Vec<String> = symbols.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// A code as it was typed: in small letters, with any spaces and hyphens, with what looks alike
/// in either alphabet.
pub fn read(typed: &str) -> Result<String, Fault> {
    let symbols: Option<Vec<usize>> =
        typed.chars().filter(|c| !is_between(*c)).map(value).collect();
    let symbols = symbols.filter(|symbols| symbols.len() == SYMBOLS + 1).ok_or(Fault::Shape)?;
    let (data, last) = symbols.split_at(SYMBOLS);
    if last != [check(data)] {
        return Err(Fault::Slip);
    }
    Ok(symbols.iter().map(|value| symbol(*value)).collect())
}

fn value_at(random: u128, n: usize) -> usize {
    // Five bits are below 32.
    usize::try_from(random >> (5 * n) & 31).unwrap_or_default()
}

fn symbol(value: usize) -> char {
    ALPHABET.get(value).map_or('0', |byte| char::from(*byte))
}

/// Odd weights find every single slip, and nearly every two neighbours that changed places.
fn check(symbols: &[usize]) -> usize {
    symbols.iter().enumerate().map(|(n, value)| (2 * n + 1) * value).sum::<usize>() % 32
}

fn value(typed: char) -> Option<usize> {
    let c = typed.to_uppercase().next().unwrap_or(typed);
    let meant = match c {
        'O' | 'О' => '0',
        'I' | 'L' | 'І' | 'Ӏ' => '1',
        'З' => '3',
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' | 'Ё' => 'E',
        'Н' => 'H',
        'Ј' => 'J',
        'К' => 'K',
        'М' => 'M',
        'Р' => 'P',
        'Ѕ' => 'S',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        other => other,
    };
    ALPHABET.iter().position(|symbol| char::from(*symbol) == meant)
}

/// What may stand between symbols.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '·' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{200B}'..='\u{200D}' | '\u{2212}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The Cyrillic letter that looks like a Latin one, where there is any.
    fn cyrillic(c: char) -> char {
        let pairs = "AАBВCСEЕHНKКMМPРTТXХYУ0О3З".chars().collect::<Vec<_>>();
        pairs.chunks(2).find(|pair| pair[0] == c).map_or(c, |pair| pair[1])
    }

    proptest! {
        #[test]
        fn a_code_is_read_however_it_is_typed(random: u128, small: bool, gap in "[ .\u{a0}–-]{0,3}") {
            let code = write(random);
            let typed: Vec<String> = code.chars().map(|c| {
                let c = cyrillic(c);
                if small { c.to_lowercase().to_string() } else { c.to_string() }
            }).collect();
            prop_assert_eq!(read(&typed.join(&gap)), Ok(code.clone()));
            prop_assert_eq!(read(&grouped(&code)), Ok(code));
        }

        #[test]
        fn every_single_slip_is_noticed(random: u128, place in 0usize..16, other in 0usize..32) {
            let code = write(random);
            let mut symbols: Vec<char> = code.chars().collect();
            prop_assume!(symbols[place] != symbol(other));
            symbols[place] = symbol(other);
            prop_assert_eq!(read(&symbols.iter().collect::<String>()), Err(Fault::Slip));
        }

        #[test]
        fn whatever_is_typed_is_a_code_or_is_not(typed: String) {
            if let Ok(code) = read(&typed) {
                prop_assert_eq!(code.len(), SYMBOLS + 1);
                prop_assert_eq!(read(&code), Ok(code));
            }
        }
    }

    #[test]
    fn codes_have_their_bits() {
        const { assert!(5 * SYMBOLS >= 60) };
        assert_ne!(write(0), write(1));
        assert_ne!(write(1 << 74), write(0), "the last bit counts");
        for short in
            ["", "K7QF", "K7QF-2M9D-X4RT-8HW", "K7QF-2M9D-X4RT-8HWCC", "????-????-????-????"]
        {
            assert_eq!(read(short), Err(Fault::Shape), "{short}");
        }
    }
}
