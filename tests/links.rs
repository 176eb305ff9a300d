//! Whether addresses still lead somewhere, asked of small servers on this machine.

mod project;

use project::{project, sotepolku};
use sotepolku::tool::links::{self, Address, Manners, NoNetwork, Verdict};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Output;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn what_is_there_is_fine_even_where_head_is_not_understood() {
    let server = Server::start();
    assert_eq!(verdict(&server.at("/fine")), Verdict::Fine);
    assert_eq!(verdict(&server.at("/get-only")), Verdict::Fine);
    assert_eq!(verdict(&server.at("/head-breaks-off")), Verdict::Fine);
    let mut asked: Vec<String> = server.asked().into_iter().map(|request| request.line).collect();
    // The first request of each check finds out whether there is a network.
    asked.dedup();
    assert_eq!(asked, ["HEAD /fine", "HEAD /get-only", "GET /get-only", "HEAD /head-breaks-off", "GET /head-breaks-off"]);
}

#[test]
fn what_has_moved_is_told_with_the_new_address() {
    let server = Server::start();
    let moved = |path: &str, to: &str, for_good: bool| {
        assert_eq!(verdict(&server.at(path)), Verdict::Moved { to: server.at(to), for_good }, "{path}");
    };
    moved("/moved", "/fine", true);
    moved("/folder/moved-beside", "/folder/fine", true);
    moved("/elsewhere", "/fine", false);
    // For now at its second stop: the first address stays the one to write down.
    moved("/moved-elsewhere", "/fine", false);
    let other = Server::start();
    let to = other.at("/fine");
    let from = server.at(&format!("/to?{to}"));
    assert_eq!(verdict(&from), Verdict::Moved { to, for_good: true });
}

#[test]
fn what_is_gone_refused_or_without_an_answer_is_told_apart() {
    let server = Server::start();
    assert_eq!(verdict(&server.at("/nothing-here")), Verdict::Gone(404));
    assert_eq!(verdict(&server.at("/taken-down")), Verdict::Gone(410));
    assert_eq!(verdict(&server.at("/moved-to-nothing")), Verdict::Gone(404));
    assert_eq!(verdict(&server.at("/no-programs")), Verdict::Refused(403));
    assert_eq!(verdict(&server.at("/too-much")), Verdict::Refused(429));
    for path in ["/out-of-order", "/silent", "/breaks-off", "/circle"] {
        assert!(matches!(verdict(&server.at(path)), Verdict::NoAnswer(_)), "{path}: {:?}", verdict(&server.at(path)));
    }
    let addresses = [address(server.at("/fine")), address(format!("http://{}/", closed_port()))];
    let verdicts = links::check(&addresses, &quick(), |_, _| {}).unwrap();
    assert_eq!(verdicts[0], Verdict::Fine);
    assert!(matches!(&verdicts[1], Verdict::NoAnswer(why) if why.contains("refused")), "{:?}", verdicts[1]);
}

#[test]
fn a_host_is_asked_by_one_at_a_time_and_not_again_before_the_pause_is_over() {
    let pause = Duration::from_millis(60);
    let servers = [Server::start(), Server::start()];
    let mut addresses: Vec<Address> = Vec::new();
    for server in &servers {
        addresses.extend(["/fine", "/folder/fine", "/get-only", "/slow"].map(|path| address(server.at(path))));
    }
    // Leads to the other host while that one is being asked for its own addresses.
    addresses.push(address(servers[0].at(&format!("/to?{}", servers[1].at("/slow")))));
    links::check(&addresses, &Manners { pause, ..quick() }, |_, _| {}).unwrap();
    for server in &servers {
        let asked = server.asked();
        assert!(asked.len() > 4);
        for pair in asked.windows(2) {
            let apart = pair[1].from.saturating_duration_since(pair[0].until);
            // The server notes the end when it has written the answer, a little before the other side has read it.
            assert!(apart >= pause - Duration::from_millis(5), "{} follows {} after {apart:?}", pair[1].line, pair[0].line);
        }
    }
    let [first, second] = servers.map(|server| server.asked());
    assert!(second[0].from < first.last().unwrap().from && first[0].from < second.last().unwrap().from, "one host waited for the other");
}

#[test]
fn without_any_network_that_is_told_once_and_nothing_else_is_tried() {
    let addresses: Vec<Address> = (0..20).map(|_| address(format!("http://{}/", closed_port()))).collect();
    let told = Mutex::new(0);
    assert_eq!(links::check(&addresses, &quick(), |_, _| *told.lock().unwrap() += 1), Err(NoNetwork));
    assert_eq!(*told.lock().unwrap(), 0);

    let output = command(&format!("http://{}/", closed_port()));
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "There is no network here. No address was checked.\n");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
}

#[test]
fn the_report_names_every_place_and_the_command_ends_accordingly() {
    let server = Server::start();
    let output = command(&server.at("/nothing-here"));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        format!(
            "\
The page is gone: find a new address, and see whether the fact still holds
  catalogue/all.toml:5, catalogue/all.toml:10  {}  (HTTP 404)

Addresses: 1
      1  The page is gone: find a new address, and see whether the fact still holds
",
            server.at("/nothing-here")
        )
    );
    let output = command(&server.at("/moved"));
    assert_eq!(output.status.code(), Some(0));
    let told = String::from_utf8(output.stdout).unwrap();
    let line = format!("  catalogue/all.toml:5, catalogue/all.toml:10  {}  → {}", server.at("/moved"), server.at("/fine"));
    assert!(told.starts_with(&format!("Moved: write the new address\n{line}\n")), "{told}");
}

#[test]
fn every_address_of_the_shipped_catalogue_is_asked_for() {
    let compiled = sotepolku::tool::compile::compile(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
    let addresses = links::addresses(&compiled);
    let places = &compiled.catalogue.places;
    let written = places.sources.values().filter_map(|source| source.url.as_ref());
    let written = written.chain(places.providers.values().filter_map(|provider| provider.website.as_ref()));
    let written = written.chain(places.services.values().filter_map(|service| service.website.as_ref()));
    let written = written.chain(places.municipalities.values().filter_map(|municipality| municipality.website.as_ref()));
    let channels = places.contacts.values().flat_map(|contact| &contact.channels).map(|channel| &channel.value);
    for address in written.chain(channels.filter(|value| value.starts_with("http"))) {
        assert_eq!(addresses.iter().filter(|one| one.address == *address).count(), 1, "{address}");
    }
}

// The machinery

fn verdict(written: &str) -> Verdict {
    links::check(&[address(written.to_owned())], &quick(), |_, _| {}).unwrap().remove(0)
}

fn address(address: String) -> Address {
    Address { address, places: vec!["catalogue/all.toml:1".to_owned()] }
}

fn quick() -> Manners {
    Manners { pause: Duration::ZERO, timeout: Duration::from_millis(500) }
}

/// Runs the command on a project in which this address stands twice.
fn command(address: &str) -> Output {
    let source = |id: &str| format!("\n[[source]]\nid = {id:?}\ntitle = \"A guide\"\nurl = {address:?}\n");
    let fact = "\n[[fact]]\nid = \"course-length\"\nsource = \"one\"\nchecked = \"2026-01-01\"\nreview-by = \"2027-01-01\"\nstatus = \"verified\"\n";
    let folder = project(&format!("{}{}{fact}", source("one"), source("two")), "course-length");
    sotepolku(folder.path(), &["links", "--lang", "en", "--pause", "0", "--timeout", "1"])
}

/// A port on which nobody listens.
fn closed_port() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

/// Answers as its paths say, and notes when it was asked for what.
struct Server {
    host: String,
    asked: Arc<Mutex<Vec<Request>>>,
}

#[derive(Clone)]
struct Request {
    /// "HEAD /fine"
    line: String,
    from: Instant,
    until: Instant,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let noted = asked.clone();
        // Ends with the test's process.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let noted = noted.clone();
                thread::spawn(move || serve(stream.unwrap(), &noted));
            }
        });
        Self { host, asked }
    }

    fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.host)
    }

    fn asked(&self) -> Vec<Request> {
        let mut asked = self.asked.lock().unwrap().clone();
        asked.sort_by_key(|request| request.from);
        asked
    }
}

fn serve(mut stream: TcpStream, noted: &Mutex<Vec<Request>>) {
    let from = Instant::now();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let Some(first) = lines.next() else { return };
    lines.find(|line| line.is_empty());
    let line = first.trim_end_matches(" HTTP/1.1").to_owned();
    if let Some(answer) = answer(&line) {
        let _ = stream.write_all(format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes());
    }
    noted.lock().unwrap().push(Request { line, from, until: Instant::now() });
}

/// The status and headers; nothing where the server breaks off without a word.
fn answer(line: &str) -> Option<String> {
    let (method, path) = line.split_once(' ').unwrap();
    if let Some(to) = path.strip_prefix("/to?") {
        return Some(format!("301 Moved Permanently\r\nLocation: {to}"));
    }
    let answer = match (method, path) {
        (_, "/fine" | "/folder/fine") | ("GET", "/get-only" | "/head-breaks-off") => "200 OK",
        ("HEAD", "/get-only") => "404 Not Found",
        (_, "/slow") => {
            thread::sleep(Duration::from_millis(120));
            "200 OK"
        }
        (_, "/moved") => "301 Moved Permanently\r\nLocation: /fine",
        (_, "/folder/moved-beside") => "308 Permanent Redirect\r\nLocation: fine",
        (_, "/elsewhere") => "302 Found\r\nLocation: /fine",
        (_, "/moved-elsewhere") => "301 Moved Permanently\r\nLocation: /elsewhere",
        (_, "/moved-to-nothing") => "301 Moved Permanently\r\nLocation: /nothing-here",
        (_, "/circle") => "301 Moved Permanently\r\nLocation: /circle",
        (_, "/taken-down") => "410 Gone",
        (_, "/no-programs") => "403 Forbidden",
        (_, "/too-much") => "429 Too Many Requests",
        (_, "/out-of-order") => "503 Service Unavailable",
        (_, "/silent") => {
            thread::sleep(Duration::from_secs(2));
            return None;
        }
        (_, "/breaks-off" | "/head-breaks-off") => return None,
        _ => "404 Not Found",
    };
    Some(answer.to_owned())
}
