//! Serves dist/ on this machine the way a good static host would: compressed, cached, with a strict content policy.

use std::net::{Ipv4Addr, TcpListener};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use tokio::sync::watch;
use tower_http::services::ServeDir;

use crate::{page, place};

pub const USUAL_PORT: u16 = 8080;
/// Lets the system choose.
pub const ANY_PORT: u16 = 0;

const ON_EVERY_ANSWER: [(HeaderName, &str); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

pub struct Server {
    pub address: String,
    thread: JoinHandle<Result<()>>,
}

/// Whether the page is told to load itself again.
pub enum Reload {
    Never,
    When(watch::Receiver<()>),
}

/// Serves from a thread of its own, on the first free port from this one on.
pub fn start(port: u16, reload: Reload) -> Result<Server> {
    let listener = first_free(port)?;
    listener.set_nonblocking(true)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let pages = pages(reload);
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

fn pages(reload: Reload) -> Router {
    let router = match reload {
        Reload::Never => Router::new(),
        Reload::When(rebuilt) => Router::new().route(page::WAIT_FOR_CHANGE, get(wait_for_change)).with_state(rebuilt),
    };
    router.fallback_service(ServeDir::new(place::dist()).precompressed_br()).layer(middleware::from_fn(with_headers))
}

async fn wait_for_change(State(mut rebuilt): State<watch::Receiver<()>>) {
    rebuilt.mark_unchanged();
    // An error means that the program is ending; the page then asks again until it is back.
    let _ = rebuilt.changed().await;
}

async fn with_headers(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let found = response.status().is_success();
    let headers = response.headers_mut();
    for (name, value) in ON_EVERY_ANSWER {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let unchanging = found && page::is_named_by_content(&path);
    set(headers, header::CACHE_CONTROL, if unchanging { "public, max-age=31536000, immutable" } else { "no-store" });
    if path.ends_with(".ftl") {
        set(headers, header::CONTENT_TYPE, "text/plain; charset=utf-8");
    }
    response
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}
