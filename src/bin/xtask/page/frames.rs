//! Who may show the page in a frame: nobody, unless the build is told by name.

use anyhow::{Result, bail};

/// Origins, parted by spaces: `SOTEPOLKU_FRAMED_BY="https://www.example.fi https://example.org"`.
const FRAMED_BY: &str = "SOTEPOLKU_FRAMED_BY";

/// The sites that may, as the browser compares them; none: nobody.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Frames {
    sites: Vec<String>,
}

impl Frames {
    pub fn told() -> Result<Self> {
        Self::read(&std::env::var(FRAMED_BY).unwrap_or_default())
    }

    pub fn read(text: &str) -> Result<Self> {
        let mut sites = Vec::new();
        for told in text.split_whitespace() {
            let site = told.strip_suffix('/').unwrap_or(told);
            if !is_origin(site) {
                bail!(
                    "{FRAMED_BY} names {told:?}: a site is written as https://www.example.fi, without a path; several are parted by spaces"
                );
            }
            sites.push(site.to_owned());
        }
        Ok(Self { sites })
    }

    pub fn is_nobody(&self) -> bool {
        self.sites.is_empty()
    }

    /// As it stands in the content policy.
    pub fn directive(&self) -> String {
        let sites = if self.is_nobody() { "'none'".to_owned() } else { self.sites.join(" ") };
        format!("frame-ancestors {sites}")
    }
}

/// What stands in settings of servers must not be able to end a line or a quotation there. Without https only the own machine, to try it.
fn is_origin(site: &str) -> bool {
    let Some((scheme, rest)) = site.split_once("://") else { return false };
    let (host, port) = rest.split_once(':').unwrap_or((rest, "443"));
    let is_named = host.split('.').all(|part| {
        let is_plain = part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        !part.is_empty() && is_plain && !part.starts_with('-')
    });
    let is_safe = scheme == "https" || (scheme == "http" && ["localhost", "127.0.0.1"].contains(&host));
    is_safe && is_named && port.parse::<u16>().is_ok_and(|port| port > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_may_unless_it_is_said() {
        for nothing in ["", "  \n"] {
            assert_eq!(Frames::read(nothing).unwrap().directive(), "frame-ancestors 'none'");
        }
    }

    #[test]
    fn sites_are_told_to_the_browser_by_their_origins() {
        let several = Frames::read("https://www.example.fi/  https://example.org:8443 http://localhost:8080").unwrap();
        assert_eq!(several.directive(), "frame-ancestors https://www.example.fi https://example.org:8443 http://localhost:8080");
    }

    #[test]
    fn what_is_no_site_is_refused() {
        for wrong in [
            "*",
            "'self'",
            "'none'",
            "https:",
            "https://",
            "https://*.example.fi",
            "https://*",
            "http://www.example.fi",
            "www.example.fi",
            "https://www.example.fi/kunta",
            "https://example.fi:0",
            "https://example.fi:x",
            "https://user@example.fi",
            "https://example.fi;script-src",
            "https://example.fi\",x",
            "https://example..fi",
            "https://EXAMPLE.fi",
            "https://ääni.fi",
            "data:text/html,x",
        ] {
            let told = Frames::read(&format!("https://www.example.fi {wrong}")).unwrap_err().to_string();
            assert!(told.contains(&format!("{wrong:?}")), "{wrong}: {told}");
        }
    }
}
