//! What a page looks like where somebody shares its address: a title, a few words and a card.
//!
//! A card shows nothing that goes on changing (a number of signatures, days left): messengers keep
//! it for weeks, and would go on showing what is no longer so. So it depends on the text alone.

use super::views::Place;
use super::{Site, Visit, WebResult, feed, picture};
use crate::config::Bank;
use crate::key;
use crate::locale::Lang;
use crate::print::fonts::{Face, Room, fit};
use actix_web::HttpRequest;
use serde::Serialize;
use serde_json::{Value, json};
use tera::Context;

/// The size of a card, as every network takes it.
const WIDTH: u16 = 1200;
const HEIGHT: u16 = 630;
/// From the left edge to the text, and so from its end to the right one.
const MARGIN: f32 = 72.0;
/// The middle of the room for the title.
const TITLE_MIDDLE: f32 = 258.0;
const TITLE_SIZES: [f32; 7] = [76.0, 70.0, 64.0, 58.0, 52.0, 46.0, 40.0];
/// The longest description, in characters.
const DESCRIPTION: usize = 200;

/// A card: the bridge below, above it what the page is about.
pub struct Card {
    /// What kind of page it is, in a word.
    pub kind: String,
    pub title: String,
    pub places: Vec<Place>,
}

#[derive(Serialize)]
struct PlaceView {
    x: f32,
    name: String,
    color: &'static str,
}

impl Card {
    /// The site's own, for pages that have no other.
    pub fn of_site(visit: &Visit) -> Card {
        let places = visit.site.all_municipalities();
        Card {
            kind: String::new(),
            title: visit.text(key!("web-tagline")),
            places: Place::all(visit, places),
        }
    }

    /// The drawing.
    pub fn svg(&self, visit: &Visit) -> WebResult<String> {
        let title = feed::readable(&self.title);
        // Between the site's name and the towns.
        let room = Room { width: f32::from(WIDTH) - 2.0 * MARGIN, height: 270.0, leading: 1.2 };
        let (size, lines) = fit(Face::SerifBold, &TITLE_SIZES, &title, room);
        let leading = size * room.leading;
        let first = TITLE_MIDDLE - leading * lines.len() as f32 / 2.0 + size * 0.9;
        let line =
            |(n, text): (usize, &String)| json!({ "text": text, "y": first + leading * n as f32 });
        let mut context = Context::new();
        context.insert("width", &WIDTH);
        context.insert("height", &HEIGHT);
        context.insert("site", &visit.text(key!("web-site-name")));
        context.insert("kind", &feed::readable(&self.kind));
        context.insert("size", &size);
        context.insert("lines", &lines.iter().enumerate().map(line).collect::<Vec<_>>());
        context.insert("places", &self.places());
        context.insert("logo", inner(include_str!("../../assets/icons/logo.svg")));
        context.insert("bridge", inner(include_str!("../../assets/icons/bridge.svg")));
        Ok(visit.site.templates.render("web/card.svg", &context)?)
    }

    /// The towns next to each other, each with the mark of its bank.
    fn places(&self) -> Vec<PlaceView> {
        let measures = Face::SansBold.measures();
        let mut x = MARGIN;
        let place = |place: &Place| {
            let view = PlaceView {
                x,
                name: feed::readable(&place.name),
                color: if place.bank == Bank::Left { "#f0a586" } else { "#a4c3f2" },
            };
            x += 34.0 + measures.width(&place.name, 30.0) + 40.0;
            view
        };
        self.places.iter().map(place).collect()
    }

    /// The picture.
    pub async fn respond(&self, visit: &Visit, request: &HttpRequest) -> WebResult {
        visit.site.pictures.respond(request, self.svg(visit)?).await
    }

    /// What the page says of itself to whoever shows its address. `image` is the card's address,
    /// without the language.
    pub fn share(&self, visit: &Visit, image: &str, description: &str) -> Value {
        // So that a new text has a new address: pictures are kept by theirs.
        let places = self.places.iter().map(|place| place.name.as_str());
        let shown: Vec<&str> =
            [self.kind.as_str(), &self.title].into_iter().chain(places).collect();
        let version = picture::tag(&shown.join("\n"));
        let mut share = common(visit);
        share["title"] = self.title.clone().into();
        share["description"] = shortened(description).into();
        share["image"] = visit.site.absolute(&visit.link(&format!("{image}?v={version}"))).into();
        share["alt"] = self.title.clone().into();
        share
    }
}

/// For pages that have no card of their own.
pub fn common(visit: &Visit) -> Value {
    let others = visit.site.locales.languages().iter().filter(|lang| **lang != visit.lang);
    json!({
        "title": "",
        "description": "",
        "image": visit.site.absolute(&visit.link("/card.png")),
        "alt": format!("{}. {}", visit.text(key!("web-site-name")), visit.text(key!("web-tagline"))),
        "width": WIDTH,
        "height": HEIGHT,
        "locale": locale(visit.lang),
        "others": others.map(|lang| locale(*lang)).collect::<Vec<_>>(),
    })
}

/// A language and the country whose it is, as the Open Graph protocol writes it.
fn locale(lang: Lang) -> String {
    match lang.as_str() {
        "en" => "en_GB".to_owned(),
        code => format!("{code}_{}", code.to_uppercase()),
    }
}

/// The beginning of a text, without its marks, cut at a word.
fn shortened(text: &str) -> String {
    let plain: Vec<&str> = text.split_whitespace().collect();
    let plain = plain.join(" ");
    if plain.chars().count() <= DESCRIPTION {
        return plain;
    }
    let cut: String = plain.chars().take(DESCRIPTION).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(before, _)| before);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':', '–', '—', ' ']))
}

/// What is inside of a drawing.
fn inner(svg: &str) -> &str {
    let after = svg.split_once('>').map_or("", |(_, after)| after);
    after.rsplit_once("</svg>").map_or("", |(inside, _)| inside)
}

impl Site {
    /// The address of a page without what every browser adds by itself: to print and to type.
    pub fn typed(&self, path: &str) -> String {
        let url = &self.config.site.url;
        let bare = url.split_once("://").map_or(url.as_str(), |(_, bare)| bare);
        format!("{}{path}", bare.trim_start_matches("www."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_end_at_a_word() {
        assert_eq!(shortened(" Krantinė\n\napleista. "), "Krantinė apleista.");
        let long = shortened(&"žodis, ".repeat(60));
        assert!(long.ends_with("žodis…") && long.chars().count() <= DESCRIPTION, "{long}");
        assert_eq!(shortened(&"ж".repeat(300)).chars().count(), DESCRIPTION + 1);
    }

    #[test]
    fn locales_are_of_the_country() {
        assert_eq!([Lang::LT, Lang::RU, Lang::EN].map(locale), ["lt_LT", "ru_RU", "en_GB"]);
    }
}
