//! What stands above a list, and how its rows are put in words: in the language of its address, by
//! the clock of the town whose it is.

use super::rows::Row;
use crate::key;
use crate::locale::{Args, Lang};
use crate::petitions::course::Recognition;
use crate::petitions::model::{Petition, Residence};
use crate::petitions::signatories::Manner;
use crate::petitions::views::href;
use crate::petitions::{counts, written};
use crate::residents;
use crate::store::StoreError;
use crate::web::{Site, Visit};
use actix_web::web::Data;
use jiff::{Timestamp, tz::TimeZone};

/// A list's heading.
#[derive(Clone)]
pub struct Heading {
    site: Data<Site>,
    pub lang: Lang,
    pub zone: TimeZone,
    pub town: String,
    pub at: Timestamp,
    pub petition: Petition,
    /// The petition's page.
    pub url: String,
    /// Whose list it is.
    pub administration: String,
    /// The author's shown name, with their town.
    pub author: String,
    pub author_town: String,
    pub recognition: Option<Recognition>,
    /// How many from each addressed town, by its id.
    pub totals: Vec<(String, u64)>,
    recognised: Option<String>,
}

impl Heading {
    pub async fn of(visit: &Visit, petition: &Petition, town: &str) -> Result<Heading, StoreError> {
        let counts = counts::of(&visit.site, petition).await?;
        let total = |id: &String| (id.clone(), counts.of(id));
        let recognition = petition.recognition_of(town).cloned();
        let recognised = recognition.as_ref().map(|recognition| {
            let mut args = Args::from_iter([("number", recognition.number.clone())]);
            args.set("date", written::day(visit, recognition.date));
            visit.text_with(key!("petitions-recognised"), &args)
        });
        Ok(Heading {
            site: visit.site.clone(),
            lang: visit.lang,
            zone: visit.site.zone(town),
            town: town.to_owned(),
            at: visit.now(),
            url: visit.site.absolute(&href(visit, petition)),
            administration: visit.site.names(town, visit.lang).administration,
            author: residents::shown_name(visit, &petition.author),
            author_town: visit.site.names(&petition.author.municipality, visit.lang).name,
            recognition,
            totals: petition.addressed.iter().map(total).collect(),
            recognised,
            petition: petition.clone(),
        })
    }

    /// How many of the town whose list it is.
    pub fn own(&self) -> u64 {
        let own = self.totals.iter().find(|(id, _)| *id == self.town);
        own.map_or(0, |(_, total)| *total)
    }

    pub fn text(&self, key: &str) -> String {
        self.site.locales.text(self.lang, key, None)
    }

    pub fn text_with(&self, key: &str, args: &Args) -> String {
        self.site.locales.text(self.lang, key, Some(args))
    }

    /// The columns' names.
    pub fn columns(&self) -> [String; 6] {
        [
            key!("petitions-export-number"),
            key!("petitions-export-name"),
            key!("petitions-export-settlement"),
            key!("petitions-export-at"),
            key!("petitions-export-residence"),
            key!("petitions-export-manner"),
        ]
        .map(|key| self.text(key))
    }

    /// What is said of it, each with what it is called.
    pub fn facts(&self) -> Vec<(String, String)> {
        let petition = &self.petition;
        let mut facts = vec![
            (key!("petitions-check-action"), petition.action.text(self.lang).to_owned()),
            (key!("petitions-export-address"), self.url.clone()),
            (key!("petitions-author"), format!("{} ({})", self.author, self.author_town)),
            (key!("petitions-addressed-legend"), self.addressed()),
            (key!("petitions-export-period"), self.period()),
            (key!("petitions-export-totals"), self.total()),
        ];
        if let Some(recognised) = &self.recognised {
            facts.push((key!("petitions-recognition-number"), recognised.clone()));
        }
        facts.push((key!("petitions-export-office"), self.administration.clone()));
        let formats = self.site.locales.formats(self.lang);
        facts.push((key!("petitions-export-made"), formats.date_time(self.at, &self.zone)));
        facts.into_iter().map(|(key, said)| (self.text(key), said)).collect()
    }

    fn addressed(&self) -> String {
        let name = |id: &String| self.site.names(id, self.lang).administration;
        let names: Vec<String> = self.petition.addressed.iter().map(name).collect();
        self.site.locales.formats(self.lang).list(&names)
    }

    fn period(&self) -> String {
        let formats = self.site.locales.formats(self.lang);
        let day = |at: Option<Timestamp>| at.map(|at| formats.date(at, &self.zone));
        let days = [day(self.petition.opened_at), day(self.petition.closes_at)];
        let dash = if self.lang == Lang::RU { " — " } else { " – " };
        days.into_iter().flatten().collect::<Vec<_>>().join(dash)
    }

    /// “Pagėgiai: 120 (this list); Sovetsk: 64”.
    fn total(&self) -> String {
        let formats = self.site.locales.formats(self.lang);
        let one = |(id, total): &(String, u64)| {
            let count = formats.number(i64::try_from(*total).unwrap_or(i64::MAX));
            let town = self.site.names(id, self.lang).name;
            let own = if *id == self.town { "own" } else { "other" };
            let args = Args::from_iter([("town", town), ("count", count), ("whose", own.into())]);
            self.text_with(key!("petitions-export-total"), &args)
        };
        self.totals.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    /// The words of rows, made once for all of them.
    pub fn words(&self) -> Words {
        let said = |key: &str, name: &'static str, word: &'static str| {
            self.text_with(key, &Args::from_iter([(name, word)]))
        };
        let residence = |word| said(key!("petitions-export-residence-is"), "residence", word);
        let manner = |word| said(key!("petitions-export-manner-is"), "manner", word);
        let municipality = self.site.municipality(&self.town);
        let home = municipality.map_or(self.lang, |town| town.default_language);
        let settlements = municipality.map(|town| town.settlements.as_slice()).unwrap_or_default();
        let settlement = |one: &crate::config::Settlement| {
            (one.id.clone(), one.name(self.lang, home).to_owned())
        };
        Words {
            confirmed: residence("confirmed"),
            declared: residence("declared"),
            manners: Manner::ALL.map(|one| manner(one.as_str())),
            nameless: self.text(key!("petitions-export-nameless")),
            settlements: settlements.iter().map(settlement).collect(),
            zone: self.zone.clone(),
        }
    }
}

/// How rows are put in words.
pub struct Words {
    confirmed: String,
    declared: String,
    manners: [String; 3],
    nameless: String,
    settlements: Vec<(String, String)>,
    zone: TimeZone,
}

impl Words {
    /// The cells of a row, in the order of the columns.
    pub fn cells<'a>(&'a self, row: &'a Row) -> [std::borrow::Cow<'a, str>; 6] {
        let residence = match row.residence {
            Residence::Confirmed => &self.confirmed,
            Residence::Declared => &self.declared,
        };
        let name = row.name.as_deref().unwrap_or(&self.nameless);
        let at = self.zone.to_datetime(row.at);
        [
            row.number.to_string().into(),
            name.into(),
            self.settlement(row).into(),
            at.strftime("%Y-%m-%d %H:%M").to_string().into(),
            residence.into(),
            self.manners[row.manner as usize].as_str().into(),
        ]
    }

    /// The settlement's name; its id where the settings have it no more.
    pub fn settlement<'a>(&'a self, row: &'a Row) -> &'a str {
        let Some(id) = row.settlement.as_deref() else { return "" };
        let named = self.settlements.iter().find(|(known, _)| known == id);
        named.map_or(id, |(_, name)| name.as_str())
    }
}
