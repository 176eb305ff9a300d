//! Whether the catalogue's addresses still lead somewhere.
//!
//! Each address is asked for by HEAD, and by GET where HEAD is not understood. No host is asked by two at once, nor again
//! before a pause has passed; several hosts are asked side by side. Redirects are followed one by one, so that a new host
//! gets the same courtesy.

use super::compile::Compiled;
use crate::words::Words;
use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use ureq::http::{Response, StatusCode, Uri, header};
use ureq::{Agent, Timeout};

/// So many hosts are asked at the same time.
const SIDE_BY_SIDE: usize = 8;
/// As browsers do, but sooner: nobody who opens an address waits through more.
const MOST_REDIRECTS: usize = 8;
/// Where none of so many hosts answers, it is this machine that has no network.
const PROBES: usize = 3;

/// How hosts are asked.
pub struct Manners {
    /// Between the end of one request to a host and the beginning of the next.
    pub pause: Duration,
    /// How long one request may take.
    pub timeout: Duration,
}

impl Default for Manners {
    fn default() -> Self {
        Self { pause: Duration::from_secs(1), timeout: Duration::from_secs(20) }
    }
}

/// What became of an address.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verdict {
    /// The page says that it is not there (404, 410).
    Gone(u16),
    /// The host cannot be reached, breaks off or is out of order: why.
    NoAnswer(String),
    /// The host does not let programs in (401, 403, 429 …): open it in a browser.
    Refused(u16),
    /// It has another address for good, or for now.
    Moved {
        to: String,
        for_good: bool,
    },
    Fine,
}

/// An address and every place where it stands.
pub struct Address {
    pub address: String,
    pub places: Vec<String>,
}

/// None of the hosts that were tried first can be reached: nothing can be said about any address.
#[derive(Debug, PartialEq)]
pub struct NoNetwork;

impl NoNetwork {
    pub fn text(&self, words: &Words) -> String {
        words.text("tool-links-no-network")
    }
}

/// Every address that stands in the catalogue, in the order of the files.
pub fn addresses(compiled: &Compiled) -> Vec<Address> {
    let report = &compiled.report;
    let mut order: Vec<Address> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (file, source) in report.files.iter().enumerate() {
        let (document, _) = toml::de::DeTable::parse_recoverable(&source.text);
        let mut found = Vec::new();
        document.into_inner().into_iter().for_each(|(_, value)| collect(&value, &mut found));
        for (address, span) in found {
            let place = report.at(&(file, span));
            let index = *known.entry(address.clone()).or_insert_with(|| {
                order.push(Address { address, places: Vec::new() });
                order.len() - 1
            });
            order[index].places.push(place);
        }
    }
    order
}

fn collect(value: &toml::Spanned<toml::de::DeValue>, found: &mut Vec<(String, Range<usize>)>) {
    match value.get_ref() {
        toml::de::DeValue::String(text) if text.starts_with("http://") || text.starts_with("https://") => {
            found.push((text.to_string(), value.span()));
        }
        toml::de::DeValue::Array(values) => values.iter().for_each(|value| collect(value, found)),
        toml::de::DeValue::Table(table) => table.iter().for_each(|(_, value)| collect(value, found)),
        _ => {}
    }
}

/// Asks for every address. `done` hears of each as soon as it is known.
///
/// # Errors
/// Where there is no network at all, which is found out with the first few hosts.
pub fn check(addresses: &[Address], manners: &Manners, done: impl Fn(&Address, &Verdict) + Sync) -> Result<Vec<Verdict>, NoNetwork> {
    let asking = Asking::new(manners);
    let mut hosts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, address) in addresses.iter().enumerate() {
        hosts.entry(host(&address.address)).or_default().push(index);
    }
    let mut queue: Vec<Vec<usize>> = hosts.into_values().collect();
    // The host with the most addresses takes longest: it comes first.
    queue.sort_by_key(|indexes| std::cmp::Reverse(indexes.len()));
    if !queue.is_empty() && !queue.iter().take(PROBES).any(|indexes| asking.reaches(&addresses[indexes[0]].address)) {
        return Err(NoNetwork);
    }
    let queue = Mutex::new(VecDeque::from(queue));
    let verdicts = Mutex::new(vec![None; addresses.len()]);
    std::thread::scope(|scope| {
        for _ in 0..SIDE_BY_SIDE {
            scope.spawn(|| {
                // In a function of its own, so that the queue is free while a host is asked.
                while let Some(indexes) = take(&queue) {
                    for index in indexes {
                        let verdict = asking.verdict(&addresses[index].address);
                        done(&addresses[index], &verdict);
                        lock(&verdicts)[index] = Some(verdict);
                    }
                }
            });
        }
    });
    let verdicts = std::mem::take(&mut *lock(&verdicts));
    Ok(verdicts.into_iter().map(|verdict| verdict.expect("every address was in the queue")).collect())
}

fn take<T>(queue: &Mutex<VecDeque<T>>) -> Option<T> {
    lock(queue).pop_front()
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// "www.kela.fi", with the port where one is written. The text itself where it is no address: it then has a queue of its own.
fn host(address: &str) -> String {
    address.parse::<Uri>().ok().and_then(|uri| uri.authority().map(|host| host.as_str().to_ascii_lowercase())).unwrap_or(address.to_owned())
}

/// The hosts being asked, and when each was asked last.
struct Asking<'m> {
    agent: Agent,
    manners: &'m Manners,
    hosts: Mutex<BTreeMap<String, Arc<Mutex<Option<Instant>>>>>,
}

impl<'m> Asking<'m> {
    fn new(manners: &'m Manners) -> Self {
        let agent = Agent::config_builder()
            .timeout_global(Some(manners.timeout))
            .timeout_resolve(Some(manners.timeout / 2))
            .timeout_connect(Some(manners.timeout / 2))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            // Some hosts turn away whoever does not say who they are.
            .user_agent(concat!("sotepolku-links/", env!("CARGO_PKG_VERSION"), " (checks once whether links still work)"))
            .build()
            .into();
        Self { agent, manners, hosts: Mutex::default() }
    }

    /// Whether the host answers at all, whatever it says.
    fn reaches(&self, address: &str) -> bool {
        self.ask(address, Method::Head).err().is_none_or(|failure| !failure.is_distance())
    }

    fn verdict(&self, address: &str) -> Verdict {
        let (mut current, mut for_good) = (address.to_owned(), true);
        for _ in 0..=MOST_REDIRECTS {
            let answer = match self.answer(&current) {
                Ok(answer) => answer,
                Err(why) => return Verdict::NoAnswer(why),
            };
            let status = answer.status();
            if let (true, Some(next)) = (status.is_redirection(), leads_to(&current, &answer)) {
                for_good &= matches!(status, StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT);
                current = next;
                continue;
            }
            return match status.as_u16() {
                200..=299 if current == address => Verdict::Fine,
                200..=299 => Verdict::Moved { to: current, for_good },
                404 | 410 => Verdict::Gone(status.as_u16()),
                400..=499 => Verdict::Refused(status.as_u16()),
                other => Verdict::NoAnswer(format!("HTTP {other}")),
            };
        }
        Verdict::NoAnswer(format!("> {MOST_REDIRECTS} redirects"))
    }

    /// HEAD, and GET where that alone says anything but yes or "elsewhere": many hosts answer HEAD wrongly.
    fn answer(&self, address: &str) -> Result<Response<()>, String> {
        match self.ask(address, Method::Head) {
            Ok(answer) if answer.status().is_success() || answer.status().is_redirection() => Ok(answer),
            Err(why) if !why.breaks_off() => Err(why.to_string()),
            _ => self.ask(address, Method::Get).map_err(|why| why.to_string()),
        }
    }

    /// Waits until nobody else asks this host and the pause has passed.
    fn ask(&self, address: &str, method: Method) -> Result<Response<()>, Failure> {
        let gate = lock(&self.hosts).entry(host(address)).or_default().clone();
        let mut asked = lock(&gate);
        if let Some(asked) = *asked {
            std::thread::sleep(self.manners.pause.saturating_sub(asked.elapsed()));
        }
        let answer = match method {
            Method::Head => self.agent.head(address).call(),
            Method::Get => self.agent.get(address).call(),
        };
        *asked = Some(Instant::now());
        // What is on the page is not read.
        answer.map(|answer| answer.map(drop)).map_err(Failure)
    }
}

enum Method {
    Head,
    Get,
}

#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Failure(ureq::Error);

impl Failure {
    /// The host was not even reached.
    fn is_distance(&self) -> bool {
        match &self.0 {
            ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => true,
            ureq::Error::Timeout(during) => matches!(during, Timeout::Resolve | Timeout::Connect),
            ureq::Error::Io(_) => !self.breaks_off(),
            _ => false,
        }
    }

    /// The host was reached, but did not answer as hosts do.
    fn breaks_off(&self) -> bool {
        use std::io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, InvalidData, UnexpectedEof};
        match &self.0 {
            ureq::Error::Protocol(_) => true,
            ureq::Error::Io(error) => {
                matches!(error.kind(), UnexpectedEof | ConnectionReset | ConnectionAborted | BrokenPipe | InvalidData)
            }
            _ => false,
        }
    }
}

/// Where a redirect leads: addresses in it may leave out what stays the same.
fn leads_to(current: &str, answer: &Response<()>) -> Option<String> {
    let location = answer.headers().get(header::LOCATION)?.to_str().ok()?;
    let current: Uri = current.parse().ok()?;
    let (scheme, host) = (current.scheme_str()?, current.authority()?);
    Some(if location.starts_with("http://") || location.starts_with("https://") {
        location.to_owned()
    } else if let Some(rest) = location.strip_prefix("//") {
        format!("{scheme}://{rest}")
    } else if location.starts_with('/') {
        format!("{scheme}://{host}{location}")
    } else {
        let folder = current.path().rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{scheme}://{host}{folder}/{location}")
    })
}

/// What was found, for a terminal: the worst and a summary at the end, where eyes are.
pub fn text(addresses: &[Address], verdicts: &[Verdict], words: &Words) -> String {
    let mut lines = Vec::new();
    let mut summary = vec![words.with("tool-links-summary", [("count", addresses.len().into())])];
    for kind in Kind::WORST_LAST {
        let mut found: Vec<String> = Vec::new();
        for (address, verdict) in addresses.iter().zip(verdicts).filter(|(_, verdict)| Kind::of(verdict) == *kind) {
            let detail = match verdict {
                Verdict::Fine => String::new(),
                Verdict::Gone(status) | Verdict::Refused(status) => format!("  (HTTP {status})"),
                Verdict::NoAnswer(why) => format!("  ({why})"),
                Verdict::Moved { to, .. } => format!("  → {to}"),
            };
            found.push(format!("  {}  {}{detail}", address.places.join(", "), address.address));
        }
        if !found.is_empty() {
            let heading = words.text(kind.words());
            summary.push(format!("  {:>5}  {heading}", found.len()));
            lines.push(heading);
            lines.append(&mut found);
            lines.push(String::new());
        }
    }
    lines.append(&mut summary);
    lines.join("\n")
}

/// What an editor has to do about an address.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Fine,
    ElsewhereForNow,
    Moved,
    Refused,
    NoAnswer,
    Gone,
}

impl Kind {
    const WORST_LAST: &'static [Kind] = &[Kind::Fine, Kind::ElsewhereForNow, Kind::Moved, Kind::Refused, Kind::NoAnswer, Kind::Gone];

    fn of(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Fine => Kind::Fine,
            Verdict::Moved { for_good: false, .. } => Kind::ElsewhereForNow,
            Verdict::Moved { for_good: true, .. } => Kind::Moved,
            Verdict::Refused(_) => Kind::Refused,
            Verdict::NoAnswer(_) => Kind::NoAnswer,
            Verdict::Gone(_) => Kind::Gone,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Kind::Fine => "tool-links-fine",
            Kind::ElsewhereForNow => "tool-links-elsewhere",
            Kind::Moved => "tool-links-moved",
            Kind::Refused => "tool-links-refused",
            Kind::NoAnswer => "tool-links-no-answer",
            Kind::Gone => "tool-links-gone",
        }
    }
}
