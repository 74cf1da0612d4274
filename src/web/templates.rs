//! All templates, compiled at start: a mistake in one stops the program, not a page.

use super::assets::Assets;
use crate::locale::{self, Locales};
use rust_embed::RustEmbed;
use std::sync::Arc;
use tera::{Context, Tera};

#[derive(RustEmbed)]
#[folder = "templates/"]
struct Files;

pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// Compiles every template with the functions that they may call.
    ///
    /// # Errors
    /// Names the template and the place of the mistake.
    pub fn load(locales: Arc<Locales>, assets: Arc<Assets>) -> Result<Self, tera::Error> {
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html", ".xml", ".svg"]);
        locale::register(&mut tera, locales);
        tera.register_function("asset", move |args: tera::Kwargs, _: &tera::State| {
            let path: String = args.must_get("path")?;
            assets.address(&path).ok_or_else(|| tera::Error::message(format!("no asset {path}")))
        });
        let mut sources = Vec::new();
        for name in Files::iter() {
            let file = Files::get(&name).map(|file| file.data.into_owned()).unwrap_or_default();
            let text = String::from_utf8(file)
                .map_err(|_| tera::Error::message(format!("{name} is not UTF-8")))?;
            sources.push((name.into_owned(), text));
        }
        tera.add_raw_templates(sources)?;
        Ok(Templates { tera })
    }

    pub fn render(&self, name: &str, context: &Context) -> Result<String, tera::Error> {
        self.tera.render(name, context)
    }
}
