//! Which language a visitor is spoken to in, before they have chosen one.
//!
//! *Invariant:* the answer is always one of the interface's languages when there is any; what a
//! browser sends is only ever a wish.

use super::Lang;

/// The stored choice, else the best of Accept-Language, else the default, else the first.
pub(super) fn negotiate(
    spoken: &[Lang],
    stored: Option<&str>,
    accept_language: Option<&str>,
    default: Lang,
) -> Lang {
    let known = |lang: &Lang| spoken.contains(lang);
    stored
        .and_then(Lang::parse)
        .filter(known)
        .or_else(|| wishes(accept_language.unwrap_or_default()).into_iter().find(known))
        .or_else(|| Some(default).filter(known))
        .or_else(|| spoken.first().copied())
        .unwrap_or(default)
}

/// The languages asked for, the most wanted first: by weight, then by place (RFC 9110, 12.5.4).
/// A region or a script does not matter to us: `ru-LT` asks for Russian.
fn wishes(accept_language: &str) -> Vec<Lang> {
    let mut wished: Vec<(f32, Lang)> = accept_language.split(',').filter_map(wish).collect();
    wished.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    wished.into_iter().map(|(_, lang)| lang).collect()
}

fn wish(part: &str) -> Option<(f32, Lang)> {
    let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
    let primary = tag.trim().split(['-', '_']).next()?;
    let lang = Lang::parse(&primary.to_ascii_lowercase())?;
    let weight = match parameters.trim().strip_prefix("q=") {
        Some(weight) => weight.trim().parse().ok()?,
        None => 1.0,
    };
    (weight > 0.0).then_some((weight, lang))
}
