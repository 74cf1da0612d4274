//! Words of the languages here in Latin letters: for addresses, and so that names meet across
//! languages. Pure.

/// Letters of the languages here in small Latin ones: Lithuanian without its marks, Russian as
/// passports and road signs write it.
pub fn latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ą' | 'à' | 'á' | 'â' | 'ä' => out.push('a'),
            'č' | 'ç' => out.push('c'),
            'ę' | 'ė' | 'è' | 'é' | 'ê' | 'ë' => out.push('e'),
            'į' | 'ì' | 'í' => out.push('i'),
            'ł' => out.push('l'),
            'ń' => out.push('n'),
            'ó' | 'ö' | 'ò' => out.push('o'),
            'š' | 'ś' => out.push('s'),
            'ų' | 'ū' | 'ü' | 'ù' | 'ú' => out.push('u'),
            'ž' | 'ź' | 'ż' => out.push('z'),
            'ß' => out.push_str("ss"),
            'а'..='я' | 'ё' => out.push_str(russian(letter)),
            other => out.push(other),
        }
    }
    out
}

fn russian(letter: char) -> &'static str {
    match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ы' => "y",
        'ю' => "iu",
        'я' => "ia",
        // The soft and the hard sign.
        _ => "",
    }
}
