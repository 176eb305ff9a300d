//! What a host should say with every answer: the one list that pages, our own server and the settings of hosts are written from.

use super::frames::Frames;
use super::is_named_by_content;

/// What a page may load and do. Scripts and style sheets come from where the page comes from, and the browser checks the hash of each.
/// Only the two places named here may hand a text to the browser to be read as HTML or as a script's address.
const POLICY: [&str; 11] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types html worker",
];

const ALWAYS: [(&str, &str); 5] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
    ),
];

/// For browsers that do not know who may by the policy: it cannot name sites.
const NO_FRAMES: (&str, &str) = ("X-Frame-Options", "DENY");

/// For files that are named by their content; never asked for again.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For all others: kept, and asked about each time.
pub const ASK_FIRST: &str = "no-cache";

/// The ends of names that hosts do not know the kind of.
pub const KINDS: [(&str, &str); 4] = [
    ("bin", "application/octet-stream"),
    ("ftl", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
];

/// With who may show the page in a frame: browsers read that in a header only.
fn policy(frames: &Frames) -> String {
    format!("{}; {}", policy_in_page(), frames.directive())
}

pub fn policy_in_page() -> String {
    POLICY.join("; ")
}

/// All that goes with every answer.
pub fn always(frames: &Frames) -> Vec<(&'static str, String)> {
    let others = ALWAYS.into_iter().chain(frames.is_nobody().then_some(NO_FRAMES)).map(|(name, value)| (name, value.to_owned()));
    std::iter::once(("Content-Security-Policy", policy(frames))).chain(others).collect()
}

pub fn cache(path: &str, is_found: bool) -> &'static str {
    if is_found && is_named_by_content(path) { FOR_EVER } else { ASK_FIRST }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_page_is_made_of_may_be_written_into_it() {
        let some = Frames::read("https://www.example.fi").unwrap();
        assert!(policy(&some).ends_with("; frame-ancestors https://www.example.fi"));
        for policy in [policy(&Frames::default()), policy(&some).replace("https://www.example.fi", ""), policy_in_page()] {
            assert!(policy.starts_with("default-src 'none'"), "{policy}");
            assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'") && !policy.contains("http"), "{policy}");
        }
        assert!(policy(&Frames::default()).contains("frame-ancestors 'none'") && !policy_in_page().contains("frame-ancestors"));
    }

    #[test]
    fn older_browsers_show_it_in_no_frame_unless_some_may() {
        let refuses = |text: &str| always(&Frames::read(text).unwrap()).contains(&("X-Frame-Options", "DENY".to_owned()));
        assert!(refuses("") && !refuses("https://www.example.fi"));
    }

    #[test]
    fn only_what_is_there_and_named_by_its_content_is_kept_for_ever() {
        assert_eq!(cache("/app-0123456789ab.js", true), "public, max-age=31536000, immutable");
        for (path, is_found) in [("/app-0123456789ab.js", false), ("/", true), ("/sw.js", true), ("/library/fi/step/yki-test.html", true)] {
            assert_eq!(cache(path, is_found), "no-cache", "{path}");
        }
    }
}
