//! Settings for hosts: the same headers, the compressed twins, and how long files are kept. What a host finds in the folder of the
//! page is written there; what goes into the settings of a server is written beside it.

use std::fs;

use anyhow::{Context, Result};

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
}

/// To be changed by whoever puts the page up.
const EXAMPLE: Site = Site { address: "example.org", folder: "/srv/sotepolku" };

pub fn write() -> Result<()> {
    let folder = place::servers();
    fs::create_dir_all(&folder)?;
    for (name, text) in [("Caddyfile", caddy(&EXAMPLE)), ("nginx.conf", nginx("server_name example.org;\n    listen 80;", &EXAMPLE))] {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// These hosts compress by themselves, and have browsers ask before they use what they keep. So only what stays for ever is told.
pub fn common<'f>(files: impl Iterator<Item = &'f String>) -> String {
    let headers: String = always().iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    let forever = files.filter(|file| is_named_by_content(file)).map(|file| format!("/{file}\n  Cache-Control: {FOR_EVER}\n"));
    format!("/*\n{headers}{}", forever.collect::<String>())
}

pub fn apache() -> String {
    let headers = always().iter().map(|(name, value)| format!("Header always set {name} \"{value}\"\n")).collect::<String>();
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
    let Site { address, folder } = site;
    let headers = always().iter().map(|(name, value)| format!("\t\t{name} \"{value}\"\n")).collect::<String>();
    let kinds = KINDS.iter().map(|(end, kind)| format!("\theader *.{end} Content-Type \"{kind}\"\n")).collect::<String>();
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
    let headers = always().iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).collect::<String>();
    let kinds = KINDS.iter().filter(|(end, _)| *end != "bin").map(|(end, kind)| {
        // nginx adds the charset itself.
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
{kinds}        text/javascript js;
    }}
    charset utf-8;
    charset_types text/plain text/css text/javascript application/json application/manifest+json image/svg+xml text/xml;

    # Files have a compressed twin beside them; for browsers without brotli nginx compresses itself.
    brotli_static on;
    gzip on;
    gzip_vary on;
    gzip_types text/plain text/css text/javascript application/wasm application/json application/manifest+json image/svg+xml application/octet-stream;

{headers}    add_header Cache-Control $sotepolku_keeps always;
}}
"#
    )
}
