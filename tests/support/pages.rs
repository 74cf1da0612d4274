//! A browser without a window: cookies, forms, and what a page says.

use reqwest::{Client, ClientBuilder, Response, StatusCode, cookie::Jar, redirect};
use scraper::{Html, Selector};
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

/// One person's browser; follows no redirect by itself, so tests see each.
pub struct Browser {
    client: Client,
    url: String,
}

/// A page as it was answered.
pub struct Page {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub text: String,
}

/// A client as browsers are: it follows no redirect by itself, and takes no connection that has
/// rested for so long that the server may be closing it.
pub fn client() -> ClientBuilder {
    let rested = Duration::from_secs(1);
    Client::builder().redirect(redirect::Policy::none()).pool_idle_timeout(rested)
}

impl Browser {
    pub fn new(url: &str) -> Self {
        let client = client().cookie_store(true).build().expect("a client");
        Browser { client, url: url.to_owned() }
    }

    /// A browser that already holds a cookie: `session=…`.
    pub fn with_cookie(url: &str, cookie: &str) -> Self {
        let jar = Arc::new(Jar::default());
        jar.add_cookie_str(cookie, &url.parse().expect("an address"));
        let client = client().cookie_provider(jar).build().expect("a client");
        Browser { client, url: url.to_owned() }
    }

    pub async fn get(&self, path: &str) -> Page {
        read(self.client.get(format!("{}{path}", self.url)).send().await).await
    }

    pub async fn get_with(&self, path: &str, header: (&str, &str)) -> Page {
        let request = self.client.get(format!("{}{path}", self.url)).header(header.0, header.1);
        read(request.send().await).await
    }

    /// Sends a form as a browser does from our own page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let mut body = form_urlencoded::Serializer::new(String::new());
        for (name, value) in fields {
            body.append_pair(name, value);
        }
        self.post_bytes(path, body.finish().into_bytes()).await
    }

    /// Sends any bytes as a form.
    pub async fn post_bytes(&self, path: &str, body: Vec<u8>) -> Page {
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(body);
        read(request.send().await).await
    }

    /// Sends a form with a file, as a browser does from our own page.
    pub async fn post_file(&self, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend([head.as_bytes(), value.as_bytes(), b"\r\n"].concat());
        }
        let head = "--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\
                    content-type: text/csv\r\n\r\n";
        body.extend([head.as_bytes(), file, b"\r\n--edge--\r\n"].concat());
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .header("content-type", "multipart/form-data; boundary=edge")
            .header("sec-fetch-site", "same-origin")
            .body(body);
        read(request.send().await).await
    }

    /// The client, for requests that no browser makes.
    pub fn client(&self) -> &Client {
        &self.client
    }

    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }
}

async fn read(response: reqwest::Result<Response>) -> Page {
    let response = response.expect("an answer");
    let (status, headers) = (response.status(), response.headers().clone());
    Page { status, headers, text: response.text().await.expect("a text") }
}

impl Page {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The texts of the elements that a CSS selector finds, white space folded (a no-break space
    /// becomes a plain one).
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let document = Html::parse_document(&self.text);
        let selector = Selector::parse(selector).expect("a selector");
        document.select(&selector).map(|element| fold(element.text())).collect()
    }

    /// The values of an attribute of the elements that a CSS selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let document = Html::parse_document(&self.text);
        let selector = Selector::parse(selector).expect("a selector");
        let values = document.select(&selector).filter_map(|element| element.value().attr(name));
        values.map(str::to_owned).collect()
    }

    /// All that the page says.
    pub fn says(&self, words: &str) -> bool {
        self.texts("html").iter().any(|text| text.contains(words))
    }

    /// Fails with the page's problems unless the status is this.
    #[track_caller]
    pub fn expect(self, status: u16) -> Page {
        if self.status.as_u16() != status {
            let mut seen = String::new();
            for text in self.texts("h1, .field-error, .error-summary, .notice") {
                let _ = writeln!(seen, "  {text}");
            }
            panic!("{} instead of {status}, to {:?}:\n{seen}", self.status, self.location());
        }
        self
    }
}

fn fold<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let all: String = texts.collect::<Vec<_>>().join(" ");
    all.split(|c: char| c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
