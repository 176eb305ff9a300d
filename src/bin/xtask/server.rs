//! Serves dist/ on this machine the way a good static host would: compressed, cached, with a strict content policy.

use std::net::{Ipv4Addr, TcpListener};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use serde::Serialize;
use tokio::sync::watch;
use tower_http::services::{ServeDir, ServeFile};

use crate::page::frames::Frames;
use crate::page::headers;
use crate::{page, place};

pub const USUAL_PORT: u16 = 8080;
/// Lets the system choose.
pub const ANY_PORT: u16 = 0;

pub struct Server {
    pub address: String,
    thread: JoinHandle<Result<()>>,
}

/// Whether the page is told to load itself again.
pub enum Reload {
    Never,
    When(watch::Receiver<Told>),
}

/// What a page in development hears.
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
pub struct Told {
    /// Another number whenever anything here is another.
    pub change: u64,
    /// Another number whenever there is a newer page.
    pub built: u64,
    /// What stands above the problems; nothing where there are none.
    pub heading: &'static str,
    /// What `check` found, as it stands in the terminal.
    pub problems: String,
}

/// Serves from a thread of its own, on the first free port from this one on.
pub fn start(port: u16, reload: Reload) -> Result<Server> {
    let listener = first_free(port)?;
    listener.set_nonblocking(true)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let pages = pages(reload, Frames::told()?);
    let thread = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, pages).await.context("the server stopped")
        })
    });
    Ok(Server { address, thread })
}

impl Server {
    /// Stays until the server ends, which is when somebody stops the program.
    pub fn wait(self) -> Result<()> {
        self.thread.join().expect("the server thread does not panic")
    }
}

fn first_free(port: u16) -> Result<TcpListener> {
    let last = port.saturating_add(50);
    match (port..=last).find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()) {
        Some(listener) => Ok(listener),
        None => bail!("none of the ports {port} to {last} is free: choose another with --port"),
    }
}

fn pages(reload: Reload, frames: Frames) -> Router {
    let router = match reload {
        Reload::Never => Router::new(),
        Reload::When(rebuilt) => Router::new().route(page::WAIT_FOR_CHANGE, get(wait_for_change)).with_state(rebuilt),
    };
    let missing = ServeFile::new(place::dist().join("404.html")).precompressed_br();
    router
        .fallback_service(ServeDir::new(place::dist()).precompressed_br().not_found_service(missing))
        .layer(middleware::from_fn_with_state(frames, with_headers))
}

/// Answers as soon as there is anything else to tell than what the page has heard, whose number it gives.
async fn wait_for_change(State(mut told): State<watch::Receiver<Told>>, request: Request) -> Result<String, StatusCode> {
    let heard = request.uri().query().and_then(|query| query.strip_prefix("after=")).and_then(|number| number.parse().ok());
    let told = told.wait_for(|told| Some(told.change) != heard).await;
    // An error means that the program is ending; the page then asks again until it is back.
    let told = told.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    serde_json::to_string(&*told).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn with_headers(State(frames): State<Frames>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    for (name, value) in headers::always(&frames) {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("the list holds names of headers");
        headers.insert(name, HeaderValue::from_str(&value).expect("the list holds plain letters"));
    }
    set(headers, header::CACHE_CONTROL, headers::cache(&path, found));
    if found && let Some((_, kind)) = headers::KINDS.iter().find(|(end, _)| path.rsplit('.').next() == Some(end)) {
        set(headers, header::CONTENT_TYPE, kind);
    }
    response
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

    #[test]
    fn a_page_hears_at_once_what_it_has_missed_and_otherwise_when_there_is_something() {
        let (tell, told) = watch::channel(Told { change: 7, built: 7, ..Told::default() });
        let server = start(ANY_PORT, Reload::When(told)).unwrap();
        let seven = r#"{"change":7,"built":7,"heading":"","problems":""}"#;
        assert_eq!(ask(&server, "").recv_timeout(SOON).unwrap(), seven);
        assert_eq!(ask(&server, "after=6").recv_timeout(SOON).unwrap(), seven);
        let waiting = ask(&server, "after=7");
        assert!(waiting.recv_timeout(Duration::from_millis(200)).is_err(), "there was nothing to tell");
        tell.send_replace(Told { change: 8, built: 7, heading: "Errors", problems: "error: \"no\"".to_owned() });
        assert_eq!(waiting.recv_timeout(SOON).unwrap(), r#"{"change":8,"built":7,"heading":"Errors","problems":"error: \"no\""}"#);
    }

    #[test]
    fn every_answer_carries_the_list_of_headers() {
        let server = start(ANY_PORT, Reload::Never).unwrap();
        let host = server.address.trim_start_matches("http://").trim_end_matches('/').to_owned();
        let mut stream = TcpStream::connect(&host).unwrap();
        write!(stream, "GET /nowhere HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
        for (name, value) in headers::always(&Frames::default()).into_iter().chain([("Cache-Control", "no-cache".to_owned())]) {
            assert!(answer.contains(&format!("\r\n{}: {value}\r\n", name.to_lowercase())), "{name}: {answer}");
        }
    }

    const SOON: Duration = Duration::from_secs(10);

    /// Asks from a thread of its own, and hands over the body of the answer.
    fn ask(server: &Server, query: &str) -> std::sync::mpsc::Receiver<String> {
        let host = server.address.trim_start_matches("http://").trim_end_matches('/').to_owned();
        let request = format!("GET {}?{query} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n", page::WAIT_FOR_CHANGE);
        let (hand_over, answer) = std::sync::mpsc::channel();
        thread::spawn(move || {
            let mut stream = TcpStream::connect(host).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).unwrap();
            // Nobody waits any more where the test is over.
            let _ = hand_over.send(text.split_once("\r\n\r\n").unwrap().1.to_owned());
        });
        answer
    }
}
