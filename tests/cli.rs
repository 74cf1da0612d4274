//! The command line, as its keeper types it.

use std::path::Path;
use std::process::{Command, Output};

fn tiltas(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tiltas"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("RUST_LOG", "warn")
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8_lossy(&both).into_owned()
}

fn settings(folder: &Path) -> String {
    let place = |name: &str| folder.join(name).display().to_string();
    std::fs::write(place("key"), "k".repeat(40)).expect("a key");
    let text = include_str!("../assets/demo/tiltas.toml")
        .replace("[site]\n", "[site]\nurl = \"https://dialogas.example\"\n")
        .replace(
            "[store]\n",
            &format!(
                "[secrets]\nkey_file = \"{}\"\n[store]\npublic = \"{}\"\n",
                place("key"),
                place("public.db")
            ),
        )
        .replace("bank = \"right\"", &format!("bank = \"right\"\nstore = \"{}\"", place("p.db")))
        .replace("bank = \"left\"", &format!("bank = \"left\"\nstore = \"{}\"", place("s.db")))
        .replace("from = ", &format!("transport = \"file:{}\"\nfrom = ", place("mail")));
    std::fs::write(place("tiltas.toml"), &text).expect("settings");
    text
}

#[test]
fn help_names_every_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let help = said(&tiltas(&["--help"], folder.path()));
    for command in ["serve", "demo", "check", "staff", "backup", "restore"] {
        assert!(help.contains(command), "{help}");
    }
}

#[test]
fn check_passes_good_settings() {
    let folder = tempfile::tempdir().expect("a folder");
    settings(folder.path());
    let output = tiltas(&["check"], folder.path());
    assert!(output.status.success(), "{}", said(&output));
    assert!(!said(&output).contains("WRONG"));
}

#[test]
fn check_names_the_key_that_is_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = settings(folder.path());
    for (from, to, key) in [
        ("https://dialogas.example", "dialogas.example", "site.url"),
        ("Europe/Vilnius", "Europe/Vilno", "municipality.pagegiai.zone"),
        ("s.db", "p.db", "municipality.sovetsk.store"),
        ("dialogas@pagegiai.example", "dialogas", "municipality.pagegiai.mail.from"),
        ("transport = \"file:", "transport = \"ftp:", "mail.transport"),
        ("minimum_age = 16", "minimum_age = \"many\"", "minimum_age"),
        ("sponsors = 5", "sponsor = 5", "sponsor"),
        ("[secrets]\n", "[retention]\nbackups_days = 0\n[secrets]\n", "retention.backups_days"),
        ("[secrets]\n", "[retention]\nletters_days = 3\n[secrets]\n", "retention.letters_days"),
        ("basis = \"consent\"", "basis = \"whim\"", "basis"),
        (
            "[secrets]\n",
            "[secrets]\nkey = \"0123456789012345678901234567890123456789\"\n",
            "secrets.key",
        ),
    ] {
        assert!(good.contains(from), "the settings have {from}");
        std::fs::write(folder.path().join("tiltas.toml"), good.replace(from, to))
            .expect("settings");
        let output = tiltas(&["check"], folder.path());
        assert!(!output.status.success(), "{key} was not refused");
        assert!(said(&output).contains(key), "{key} is not named in:\n{}", said(&output));
        assert!(!said(&output).contains("0123456789"), "a secret was shown");
    }
    std::fs::remove_file(folder.path().join("tiltas.toml")).expect("it goes");
    assert!(said(&tiltas(&["serve"], folder.path())).contains("tiltas.example.toml"));
}

/// Nobody is asked for residents' identities whom the check has not seen answer.
#[test]
fn check_reads_the_keys_of_letters_and_says_what_to_publish() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(file("rsa"), include_str!("mail/keys/rsa.pem")).expect("a key");
    std::fs::write(file("ed25519"), include_str!("mail/keys/ed25519.pem")).expect("a key");
    std::fs::write(file("short"), include_str!("mail/keys/rsa-1024.pem")).expect("a key");
    let text = settings(folder.path());
    let with = |pagegiai: &str, sovetsk: &str| {
        let dkim =
            |from: &str, dkim: &str| (from.to_owned(), format!("{from}\ndkim = {{ {dkim} }}"));
        let (lt, lt_signed) = dkim("from = \"dialogas@pagegiai.example\"", pagegiai);
        let (ru, ru_signed) = dkim("from = \"dialog@sovetsk.example\"", sovetsk);
        let text = text.replace(&lt, &lt_signed).replace(&ru, &ru_signed);
        std::fs::write(file("tiltas.toml"), text).expect("settings");
        tiltas(&["check"], folder.path())
    };
    let key = |domain: &str, name: &str| {
        format!("domain = \"{domain}\", selector = \"tiltas\", key_file = \"{}\"", file(name))
    };
    let good = with(&key("pagegiai.example", "rsa"), &key("elsewhere.example", "ed25519"));
    let said_of_good = said(&good);
    assert!(good.status.success(), "{said_of_good}");
    for words in [
        "tiltas._domainkey.pagegiai.example. IN TXT ( \"v=DKIM1; k=rsa; p=MII",
        "tiltas._domainkey.elsewhere.example. IN TXT ( \"v=DKIM1; k=ed25519; p=",
        "warning municipality.sovetsk.mail.dkim: dialog@sovetsk.example is not of the domain",
    ] {
        assert!(said_of_good.contains(words), "{words}: {said_of_good}");
    }
    assert!(
        !said_of_good.contains("warning municipality.pagegiai")
            && !said_of_good.contains("PRIVATE")
    );
    let other = key("sovetsk.example", "ed25519");
    for (wrong, names) in [
        (key("pagegiai.example", "missing"), "municipality.pagegiai.mail.dkim.key_file"),
        (key("pagegiai.example", "short"), "municipality.pagegiai.mail.dkim: a key of 1024 bits"),
        (key("pagegiai.example", "key"), "municipality.pagegiai.mail.dkim: it is not an RSA"),
        (key("nowhere", "rsa"), "“nowhere” is not a domain"),
        ("domain = \"pagegiai.example\", selector = \"t\"".into(), "there is no key"),
        (
            "domain = \"pagegiai.example\", selector = \"t\", key = \"x\"".into(),
            "set TILTAS_MUNICIPALITY__PAGEGIAI__MAIL__DKIM__KEY, or municipality.pagegiai.mail.dkim.key_file",
        ),
    ] {
        let output = with(&wrong, &other);
        let said = said(&output);
        assert!(!output.status.success() && said.contains(names), "{names}: {said}");
    }
}

#[test]
fn check_asks_each_identity_broker() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = settings(folder.path());
    let broker = r#"
        [municipality.pagegiai.broker]
        issuer = "http://127.0.0.1:1"
        client_id = "tiltas"
        names = { lt = "Vartai" }
    "#;
    std::fs::write(folder.path().join("tiltas.toml"), format!("{good}{broker}")).expect("settings");
    let output = tiltas(&["check"], folder.path());
    assert!(!output.status.success());
    assert!(
        said(&output).contains("WRONG   municipality.pagegiai.broker: out of reach"),
        "{}",
        said(&output)
    );
}

#[test]
fn the_example_s_settings_are_complete() {
    let folder = tempfile::tempdir().expect("a folder");
    let example = include_str!("../deploy/tiltas.example.toml")
        .replace("/var/lib/tiltas", &folder.path().display().to_string())
        .replace("/etc/tiltas", &folder.path().display().to_string());
    std::fs::write(folder.path().join("tiltas.toml"), example).expect("settings");
    std::fs::create_dir(folder.path().join("secrets")).expect("a folder");
    for name in ["key", "mail-pagegiai", "mail-sovetsk", "broker-pagegiai"] {
        std::fs::write(folder.path().join("secrets").join(name), "s".repeat(40)).expect("a secret");
    }
    let output = tiltas(&["staff", "list", "pagegiai"], folder.path());
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn staff_are_granted_listed_and_revoked() {
    let folder = tempfile::tempdir().expect("a folder");
    settings(folder.path());
    let output =
        tiltas(&["staff", "grant", "pagegiai", "nobody@pastas.example", "editor"], folder.path());
    assert!(!output.status.success());
    assert!(said(&output).contains("register first"), "{}", said(&output));
    let output = tiltas(&["staff", "list", "vilnius"], folder.path());
    assert!(said(&output).contains("vilnius"), "{}", said(&output));
    let output = tiltas(&["staff", "grant", "pagegiai", "a@b.example", "mayor"], folder.path());
    assert!(said(&output).contains("councillor"), "the roles are listed: {}", said(&output));
    let output = tiltas(&["staff", "reset", "pagegiai", "nobody@pastas.example"], folder.path());
    assert!(!output.status.success());
    assert!(said(&output).contains("no resident of pagegiai"), "{}", said(&output));
}

#[test]
fn a_backup_is_restored_elsewhere() {
    let folder = tempfile::tempdir().expect("a folder");
    settings(folder.path());
    assert!(tiltas(&["staff", "list", "pagegiai"], folder.path()).status.success());
    let backup = tiltas(&["backup", "copy"], folder.path());
    assert!(backup.status.success(), "{}", said(&backup));
    let again = tiltas(&["backup", "copy"], folder.path());
    assert!(said(&again).contains("not empty"), "{}", said(&again));
    let over = tiltas(&["restore", "copy"], folder.path());
    assert!(said(&over).contains("a store is there"), "{}", said(&over));
    for name in ["public.db", "p.db", "s.db"] {
        std::fs::remove_file(folder.path().join(name)).expect("it goes");
    }
    let restored = tiltas(&["restore", "copy"], folder.path());
    assert!(restored.status.success(), "{}", said(&restored));
    assert!(tiltas(&["check"], folder.path()).status.success());
}

#[test]
fn check_verifies_a_journal_wherever_it_rests() {
    let folder = tempfile::tempdir().expect("a folder");
    settings(folder.path());
    let check =
        |arguments: &[&str]| tiltas(&[&["check", "journal"], arguments].concat(), folder.path());
    // A demonstration in use.
    let data = folder.path().join("data");
    let mut demo = Demo::start(&data);
    let answer = demo.get("/journal.jsonl?from=1");
    let head = answer.lines().find_map(|line| line.strip_prefix("journal-head: "));
    let head = head.expect("a head").trim().to_owned();
    let place = data.display().to_string();
    let good = check(&["--data", &place, "--noted", &head]);
    assert!(good.status.success(), "{}", said(&good));
    assert!(said(&good).contains(&format!("the newest: {head}")), "{}", said(&good));
    assert!(demo.signal("-TERM").success());
    let names = || {
        let entries = std::fs::read_dir(&data).expect("the folder");
        entries.flatten().map(|entry| entry.file_name()).collect::<std::collections::BTreeSet<_>>()
    };
    let before = names();
    assert!(check(&["--data", &place]).status.success());
    assert_eq!(names(), before, "nothing is made");

    // The same entries as a file.
    let raw = rusqlite::Connection::open(data.join("public.db")).expect("the store");
    let file = folder.path().join("journal.jsonl").display().to_string();
    let lines: Vec<String> = raw
        .prepare("SELECT body FROM journal ORDER BY body ->> '$.seq'")
        .and_then(|mut all| all.query_map([], |row| row.get::<_, String>(0))?.collect())
        .expect("the entries");
    let canonical = |line: &String| {
        let value = serde_json::from_str(line).expect("JSON");
        tiltas::journal::canonical(&value).expect("a form") + "\n"
    };
    std::fs::write(&file, lines.iter().map(canonical).collect::<String>()).expect("a file");
    assert!(check(&["--file", &file, "--noted", &head]).status.success());
    std::fs::write(&file, lines.iter().skip(1).map(canonical).collect::<String>()).expect("a file");
    let cut = check(&["--file", &file]);
    assert!(!cut.status.success() && said(&cut).contains("entry 1 is missing"), "{}", said(&cut));

    // One letter in the raw store.
    let sql = "UPDATE journal SET body = replace(body, 'published', 'unpublished')
               WHERE body ->> '$.seq' = (SELECT max(body ->> '$.seq') FROM journal
                                         WHERE body ->> '$.kind' = 'news-published')";
    assert_eq!(raw.execute(sql, []).expect("it changes"), 1);
    drop(raw);
    let bad = check(&["--data", &place]);
    assert!(!bad.status.success() && said(&bad).contains("was changed"), "{}", said(&bad));

    // The settings' store, and what is not there.
    let none = check(&[]);
    assert!(!none.status.success(), "there is no store yet: {}", said(&none));
    assert!(!folder.path().join("public.db").exists(), "nothing is made");
    assert!(tiltas(&["check"], folder.path()).status.success());
    let empty = check(&[]);
    assert!(empty.status.success() && said(&empty).contains("empty"), "{}", said(&empty));
    assert!(!check(&["--data", "nowhere"]).status.success());
    assert!(!check(&["--noted", "12"]).status.success());
}

#[test]
fn old_backups_are_pruned_and_restoring_asks_who_was_erased_since() {
    let folder = tempfile::tempdir().expect("a folder");
    settings(folder.path());
    for day in ["days/2020-01-01", "days/2020-01-02"] {
        let backup = tiltas(&["backup", day], folder.path());
        assert!(backup.status.success(), "{}", said(&backup));
    }
    let backup = tiltas(&["backup", "--prune", "days/2099-01-01"], folder.path());
    assert!(said(&backup).contains("removed days/2020-01-01"), "{}", said(&backup));
    let left: Vec<_> = std::fs::read_dir(folder.path().join("days")).expect("it").collect();
    assert_eq!(left.len(), 1);
    std::fs::rename(folder.path().join("public.db"), folder.path().join("old.db")).expect("moved");
    for name in ["p.db", "s.db"] {
        std::fs::remove_file(folder.path().join(name)).expect("it goes");
    }
    let restore = ["restore", "--erased-since", "old.db", "days/2099-01-01"];
    let restored = tiltas(&restore, folder.path());
    assert!(restored.status.success(), "{}", said(&restored));
}

/// A demonstration in a folder of its own, stopped when the test ends.
struct Demo {
    child: std::process::Child,
    port: u16,
}

impl Demo {
    fn start(folder: &Path) -> Demo {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        let child = Command::new(env!("CARGO_BIN_EXE_tiltas"))
            .args(["demo", "--listen", &format!("127.0.0.1:{port}"), "--data"])
            .arg(folder)
            .env_clear()
            .env("RUST_LOG", "warn")
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("the program runs");
        Demo { child, port }
    }

    /// What a path answers, once anything does.
    fn get(&self, path: &str) -> String {
        use std::io::{Read, Write};
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(30);
        loop {
            if let Ok(mut stream) = std::net::TcpStream::connect(("127.0.0.1", self.port)) {
                let request =
                    format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
                let mut answer = String::new();
                stream.write_all(request.as_bytes()).expect("a request");
                stream.read_to_string(&mut answer).expect("an answer");
                return answer;
            }
            assert!(std::time::Instant::now() < deadline, "the demonstration does not answer");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }

    fn signal(&mut self, name: &str) -> std::process::ExitStatus {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args([name, &id]).status();
        assert!(told.expect("kill runs").success());
        self.child.wait().expect("it ends")
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_demo_fills_an_empty_folder_once_and_stops_when_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("new");
    let mut demo = Demo::start(&data);
    let first = demo.get("/lt/consultations/riverside-paths");
    assert!(first.starts_with("HTTP/1.1 200"), "{first}");
    for name in ["public.db", "personal-pagegiai.db", "personal-sovetsk.db"] {
        assert!(data.join(name).is_file(), "{name}");
    }
    assert!(!data.join("filling").exists());
    assert!(demo.signal("-TERM").success(), "it ends well when told to stop");
    let again = Demo::start(&data);
    let second = again.get("/lt/consultations/riverside-paths");
    let count = |page: &str| page.matches("id=\"contribution-").count();
    assert_eq!(count(&first), count(&second), "what was there is kept, and nothing filled twice");
}

#[test]
fn a_demo_killed_while_filling_fills_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut demo = Demo::start(folder.path());
    while !folder.path().join("filling").exists() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    demo.signal("-KILL");
    let page = Demo::start(folder.path()).get("/ru/petitions/clean-embankment");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
}
