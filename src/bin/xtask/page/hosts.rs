//! Settings for hosts: the same headers, the compressed twins, and how long files are kept. What a host finds in the folder of the
//! page is written there; what goes into the settings of a server is written beside it.

use std::fs;

use anyhow::{Context, Result};

use super::frames::Frames;
use super::headers::{ASK_FIRST, FOR_EVER, KINDS, always};
use super::is_named_by_content;
use crate::place;

/// Read from the folder of the page by Netlify, Cloudflare Pages and others that follow them.
pub const COMMON: &str = "_headers";
/// Read from the folder of the page by Apache.
pub const APACHE: &str = ".htaccess";

/// As [`is_named_by_content`] has it.
const NAMED_BY_CONTENT: &str = r"-[0-9a-f]{12}\.[a-z]+$";

/// Where a server is told to look, and under which name it is asked.
pub struct Site<'a> {
    pub address: &'a str,
    pub folder: &'a str,
    pub frames: &'a Frames,
}

/// How a site of somebody else shows the page in a frame.
const EMBED: &str = include_str!("embed-example.html");

pub fn write(frames: &Frames) -> Result<()> {
    // To be changed by whoever puts the page up.
    let example = Site { address: "example.org", folder: "/srv/sotepolku", frames };
    let folder = place::servers();
    fs::create_dir_all(&folder)?;
    for (name, text) in [
        ("Caddyfile", caddy(&example)),
        ("nginx.conf", nginx("server_name example.org;\n    listen 80;", &example)),
        ("embed-example.html", EMBED.to_owned()),
    ] {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// These hosts compress by themselves, and have browsers ask before they use what they keep. So only what stays for ever is told.
pub fn common<'f>(files: impl Iterator<Item = &'f String>, frames: &Frames) -> String {
    let headers: String = always(frames).iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    let forever = files.filter(|file| is_named_by_content(file)).map(|file| format!("/{file}\n  Cache-Control: {FOR_EVER}\n"));
    format!("/*\n{headers}{}", forever.collect::<String>())
}

pub fn apache(frames: &Frames) -> String {
    let headers = always(frames).iter().map(|(name, value)| format!("Header always set {name} \"{value}\"\n")).collect::<String>();
    let kinds = KINDS.iter().map(|(end, kind)| format!("AddType \"{kind}\" .{end}\n")).collect::<String>();
    // The language Breton is called br as well.
    format!(
        r#"# Needs mod_headers and mod_rewrite, and `AllowOverride All` for this folder.
{headers}
Header always set Cache-Control "{ASK_FIRST}"
<FilesMatch "{NAMED_BY_CONTENT_OR_TWIN}">
  Header set Cache-Control "{FOR_EVER}"
  Header always unset Cache-Control
</FilesMatch>

ErrorDocument 404 /404.html
DirectoryIndex index.html
Options -Indexes -MultiViews
AddDefaultCharset utf-8
AddType "text/javascript" .js
{kinds}
# Files have a compressed twin beside them.
RemoveLanguage .br
AddEncoding br .br
RewriteEngine On
RewriteCond %{{HTTP:Accept-Encoding}} \bbr\b
RewriteCond %{{REQUEST_FILENAME}}.br -f
RewriteRule ^(.+)$ $1.br [L]
Header merge Vary Accept-Encoding
"#
    )
}

const NAMED_BY_CONTENT_OR_TWIN: &str = r"-[0-9a-f]{12}\.[a-z]+(\.br)?$";

pub fn caddy(site: &Site) -> String {
    let Site { address, folder, frames } = site;
    let headers = always(frames).iter().map(|(name, value)| format!("\t\t{name} \"{value}\"\n")).collect::<String>();
    let kinds =
        KINDS.iter().map(|(end, kind)| format!("\t@{end} path *.{end}\n\theader @{end} Content-Type \"{kind}\"\n")).collect::<String>();
    format!(
        r#"{address} {{
	root * {folder}
	header {{
{headers}	}}
	@forever path_regexp {NAMED_BY_CONTENT}
	@others not path_regexp {NAMED_BY_CONTENT}
	header @forever Cache-Control "{FOR_EVER}"
	header @others Cache-Control "{ASK_FIRST}"
{kinds}
	file_server {{
		precompressed br
	}}
	# For browsers without brotli.
	encode gzip

	handle_errors {{
		@missing expression {{err.status_code}} == 404
		header Cache-Control "{ASK_FIRST}"
		rewrite @missing /404.html
		file_server
	}}
}}
"#
    )
}

/// `listening`: the address and the certificate.
pub fn nginx(listening: &str, site: &Site) -> String {
    let folder = site.folder;
    let headers =
        always(site.frames).iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).collect::<String>();
    let kinds = KINDS.iter().filter(|(end, _)| !["bin", "wasm"].contains(end)).map(|(end, kind)| {
        // It knows the others, and adds the charset itself.
        format!("        {} {end};\n", kind.split(';').next().unwrap_or(kind))
    });
    let kinds = kinds.collect::<String>();
    format!(
        r#"# Belongs where `http` stands, as in /etc/nginx/conf.d/. Debian: apt-get install nginx libnginx-mod-http-brotli-static
map "$status $uri" $sotepolku_keeps {{
    "~^(200|206|304) .*{NAMED_BY_CONTENT}" "{FOR_EVER}";
    default "{ASK_FIRST}";
}}

server {{
    {listening}
    root {folder};
    index index.html;
    error_page 404 /404.html;
    server_tokens off;

    include /etc/nginx/mime.types;
    types {{
{kinds}    }}
    charset utf-8;
    charset_types text/plain text/css application/javascript application/json application/manifest+json image/svg+xml text/xml;

    # Files have a compressed twin beside them; for browsers without brotli nginx compresses itself.
    brotli_static on;
    gzip on;
    gzip_vary on;
    gzip_types text/plain text/css application/javascript application/wasm application/json application/manifest+json image/svg+xml application/octet-stream;

{headers}    add_header Cache-Control $sotepolku_keeps always;
}}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run;
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::path::Path;
    use std::process::{Child, Command, Stdio};
    use std::time::{Duration, Instant};

    const PROGRAM: &str = "app-0123456789ab.js";

    #[test]
    fn caddy_serves_the_page_as_it_should_be() {
        let Some(caddy_program) = installed("caddy") else { return };
        let site = Folder::new();
        let (port, settings) = (free_port(), site.path("Caddyfile"));
        // What a test must not touch: certificates, and the port by which others are steered.
        let own = "{\n\tadmin off\n\tauto_https off\n}\n";
        let address = format!("http://127.0.0.1:{port}");
        fs::write(&settings, format!("{own}{}", caddy(&Site { address: &address, folder: &site.page(), frames: &framed() }))).unwrap();
        let mut command = Command::new(caddy_program);
        command
            .args(["run", "--adapter", "caddyfile", "--config", &settings])
            .env("HOME", site.path(""))
            .env("XDG_DATA_HOME", site.path(""))
            .env("XDG_CONFIG_HOME", site.path(""));
        check(&mut command, port);
    }

    #[test]
    fn nginx_serves_the_page_as_it_should_be() {
        let Some(nginx_program) = installed("nginx") else { return };
        let module = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
        if !Path::new(module).exists() {
            println!("skipped: nginx is there without {module} (Debian: libnginx-mod-http-brotli-static)");
            return;
        }
        let site = Folder::new();
        let (port, settings) = (free_port(), site.path("nginx.conf"));
        let server = nginx(&format!("listen 127.0.0.1:{port};"), &Site { address: "", folder: &site.page(), frames: &framed() });
        let own = format!("daemon off; pid {}; error_log stderr; load_module {module};", site.path("pid"));
        // What it keeps for a moment belongs into the folder of the test.
        let temporary =
            ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(|kind| format!("{kind}_temp_path {};", site.path(kind))).join(" ");
        fs::write(&settings, format!("{own} events {{}} http {{ access_log off; {temporary}\n{server}}}")).unwrap();
        check(Command::new(nginx_program).args(["-c", &settings, "-e", "stderr"]), port);
    }

    #[test]
    fn apache_serves_the_page_as_it_should_be() {
        let Some(apache_program) = installed("apache2") else { return };
        let site = Folder::new();
        let (port, settings) = (free_port(), site.path("apache.conf"));
        let modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "deflate", "filter"]
            .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
            .concat();
        let (pid, page) = (site.path("pid"), site.page());
        fs::write(
            &settings,
            format!(
                "{modules}User www-data\nGroup www-data\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile {pid}\nErrorLog /dev/stderr\nTypesConfig /etc/mime.types\n\
                 DefaultRuntimeDir {0}\nMutex file:{0} default\nDocumentRoot {page}\n\
                 <Directory {page}>\nAllowOverride All\nRequire all granted\n</Directory>\n",
                site.path("")
            ),
        )
        .unwrap();
        check(Command::new(apache_program).args(["-D", "FOREGROUND", "-f", &settings]), port);
    }

    #[test]
    fn hosts_that_read_one_file_hear_of_every_header_and_of_what_stays_for_ever() {
        let told = common([PROGRAM.to_owned(), "index.html".to_owned()].iter(), &Frames::default());
        let (some, told_of_some) = (framed(), common([].iter(), &framed()));
        assert!(told.contains("  X-Frame-Options: DENY\n") && told.contains("; frame-ancestors 'none'\n"), "{told}");
        assert!(!told_of_some.contains("X-Frame-Options") && told_of_some.contains(&format!("; {}\n", some.directive())), "{told_of_some}");
        assert!(told.starts_with("/*\n  Content-Security-Policy: default-src 'none'; "), "{told}");
        assert!(told.ends_with("\n/app-0123456789ab.js\n  Cache-Control: public, max-age=31536000, immutable\n"), "{told}");
        assert!(!told.contains("/index.html"), "{told}");
        // Cloudflare reads no longer lines and no more rules.
        assert!(told.lines().all(|line| line.len() < 2000), "{told}");
    }

    /// Two sites, so that a space stands in the settings of servers.
    fn framed() -> Frames {
        Frames::read("https://www.example.fi https://kunta.example:8443").unwrap()
    }

    /// What holds whichever server it is.
    fn check(server: &mut Command, port: u16) {
        let _running = Running::start(server, port);
        let page = ask(port, "/", "");
        assert_eq!(page.status(), 200, "{page:?}");
        for (name, value) in always(&framed()) {
            assert_eq!(page.header(name), Some(value.as_str()), "{name} of the page: {page:?}");
        }
        assert_eq!((page.header("cache-control"), page.body.as_str()), (Some("no-cache"), "<p>page"));
        assert!(page.header("content-type").unwrap().starts_with("text/html"), "{page:?}");

        let compressed = ask(port, "/", "Accept-Encoding: gzip, br\r\n");
        assert_eq!((compressed.header("content-encoding"), compressed.body.as_str()), (Some("br"), "page in brotli"), "{compressed:?}");
        assert!(compressed.header("content-type").unwrap().starts_with("text/html"), "{compressed:?}");
        assert!(compressed.header("vary").unwrap_or_default().to_lowercase().contains("accept-encoding"), "{compressed:?}");

        for (asked, body) in [("", "program"), ("Accept-Encoding: br\r\n", "program in brotli")] {
            let program = ask(port, &format!("/{PROGRAM}"), asked);
            assert_eq!((program.status(), program.body.as_str()), (200, body), "{program:?}");
            assert_eq!(program.header("cache-control"), Some("public, max-age=31536000, immutable"), "{program:?}");
            assert!(program.header("content-type").unwrap().contains("javascript"), "{program:?}");
            assert_eq!(program.header("x-content-type-options"), Some("nosniff"));
        }
        for (name, kind) in [
            ("app-0123456789ab.wasm", "application/wasm"),
            ("words-fi-0123456789ab.ftl", "text/plain"),
            ("manifest.webmanifest", "application/manifest+json"),
        ] {
            let file = ask(port, &format!("/{name}"), "");
            assert!(file.header("content-type").unwrap_or_default().starts_with(kind), "{name}: {file:?}");
        }

        for name in ["", "sw.js", PROGRAM] {
            let first = ask(port, &format!("/{name}"), "");
            let known = match (first.header("etag"), first.header("last-modified")) {
                (Some(tag), _) => format!("If-None-Match: {tag}\r\n"),
                (None, Some(day)) => format!("If-Modified-Since: {day}\r\n"),
                (None, None) => panic!("nothing to ask by: {first:?}"),
            };
            let again = ask(port, &format!("/{name}"), &known);
            assert_eq!((again.status(), again.body.as_str()), (304, ""), "{name} has not changed: {again:?}");
        }

        for path in ["/library/fi/step/nowhere.html", "/app-fedcba987654.js"] {
            let missing = ask(port, path, "");
            assert_eq!((missing.status(), missing.body.as_str()), (404, "<p>missing"), "{path}: {missing:?}");
            assert_eq!(missing.header("cache-control"), Some("no-cache"), "{path}: {missing:?}");
            assert!(
                missing.header("content-security-policy").is_some_and(|policy| policy.starts_with("default-src 'none'")),
                "{missing:?}"
            );
        }
    }

    /// A page as small as can be, with the twins that the build would write.
    struct Folder(tempfile::TempDir);

    impl Folder {
        fn new() -> Self {
            let folder = Folder(tempfile::tempdir().unwrap());
            // Servers give up the rights of root and still have to read it.
            run::to_the_end(Command::new("chmod").args(["755", folder.0.path().to_str().unwrap()])).unwrap();
            fs::create_dir(folder.path("page")).unwrap();
            let files = [
                ("index.html", "<p>page"),
                ("index.html.br", "page in brotli"),
                (PROGRAM, "program"),
                ("app-0123456789ab.js.br", "program in brotli"),
                ("app-0123456789ab.wasm", "wasm"),
                ("words-fi-0123456789ab.ftl", "a = b"),
                ("manifest.webmanifest", "{}"),
                ("sw.js", "worker"),
                ("404.html", "<p>missing"),
                (APACHE, &apache(&framed())),
            ];
            for (name, text) in files {
                fs::write(folder.path(&format!("page/{name}")), text).unwrap();
            }
            folder
        }

        fn path(&self, name: &str) -> String {
            self.0.path().join(name).to_str().unwrap().to_owned()
        }

        fn page(&self) -> String {
            self.path("page")
        }
    }

    fn installed(program: &str) -> Option<std::path::PathBuf> {
        let found = run::on_path(program).or_else(|| Some(Path::new("/usr/sbin").join(program)).filter(|file| file.is_file()));
        if found.is_none() {
            println!("skipped: {program} is not installed");
        }
        found
    }

    fn free_port() -> u16 {
        TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
    }

    struct Running(Child);

    impl Running {
        fn start(server: &mut Command, port: u16) -> Self {
            let mut running = Running(server.stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap());
            let begun = Instant::now();
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                assert!(running.0.try_wait().unwrap().is_none(), "the server does not accept its settings");
                assert!(begun.elapsed() < Duration::from_secs(20), "the server does not start");
                std::thread::sleep(Duration::from_millis(50));
            }
            running
        }
    }

    impl Drop for Running {
        fn drop(&mut self) {
            // Asked to end, so that those it has started end with it.
            let _ = run::to_the_end(Command::new("kill").arg(self.0.id().to_string()));
            let _ = self.0.wait();
        }
    }

    #[derive(Debug)]
    struct Answer {
        head: String,
        body: String,
    }

    impl Answer {
        fn status(&self) -> u16 {
            self.head.split(' ').nth(1).unwrap().parse().unwrap()
        }

        fn header(&self, name: &str) -> Option<&str> {
            let mut found =
                self.head.lines().skip(1).filter_map(|line| line.split_once(": ")).filter(|(other, _)| other.eq_ignore_ascii_case(name));
            let value = found.next().map(|(_, value)| value.trim());
            assert!(found.next().is_none(), "{name} is said twice: {}", self.head);
            value
        }
    }

    fn ask(port: u16, path: &str, more: &str) -> Answer {
        let mut line = TcpStream::connect(("127.0.0.1", port)).unwrap();
        // Without pieces of a length of their own, and closed after the answer.
        line.write_all(format!("GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n{more}\r\n").as_bytes()).unwrap();
        let mut answer = Vec::new();
        line.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {answer:?}"));
        Answer { head: head.to_owned(), body: body.to_owned() }
    }
}
