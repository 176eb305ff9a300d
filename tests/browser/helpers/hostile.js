// Links as somebody makes them who wants to break the page, or as they are after going through a broken messenger.

/** The same links for the same seed, so that one that does harm can be followed again. `codes` are right ones, to be damaged. */
export function hostileLinks(seed, count, codes) {
  const dice = diceOf(seed);
  return Array.from({ length: count }, () => `#${dice.pick(KINDS)(dice, codes)}`);
}

const KINDS = [damagedCode, damagedCode, page, page, unicode, percent, script, prototype, slashes, long, number, elsewhere];

const LANGUAGES = ["fi", "en", "sv", "xx", "FI", "__proto__", "", "fi-FI", "e n"];
const PAGES = [
  "start", "questions", "answers", "pathways", "pathways/all", "closed", "more", "contacts", "about", "privacy", "compare", "counsel", "share",
  "receive", "receive/", "questions/finnish", "answers/municipality", "pathways/practical-nurse", "pathways/practical-nurse/1", "pathways/nurse/9",
];
const SCRIPTS = [
  "<script>window.ran=1</script>", "<img src=x onerror=window.ran=1>", "\"><svg onload=window.ran=1>", "javascript:window.ran=1", "'-(window.ran=1)-'",
  "data:text/html,<script>window.ran=1</script>", "{{constructor.constructor('window.ran=1')()}}", "${window.ran=1}", "</title><script>window.ran=1</script>",
  "<iframe srcdoc='<script>parent.ran=1</script>'>", "<a href=javascript:alert(1) autofocus onfocus=alert(1)>", "`;alert(1)//", "{ $count -> *[other] { NUMBER(1) } }",
  "vbscript:alert(1)", "//evil.example/%2f..", "\\\\evil.example\\x", "<base href=//evil.example>", "<meta http-equiv=refresh content=0;url=//evil.example>",
];
const PROTOTYPES = [
  "__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "__defineGetter__", "__lookupSetter__", "constructor/prototype/polluted",
  "__proto__[polluted]=1", "__proto__.polluted=1", "isPrototypeOf", "then", "length", "name", "NaN", "undefined", "null", "true", "[object Object]",
];
const PERCENT = ["%", "%%", "%zz", "%E0%A4%A", "%C0%AF", "%00", "%2e%2e%2f", "%252e%252e%252f", "%F0%9F%98", "%u0041", "%0d%0aSet-Cookie:a=b", "%ff%fe", "%3Cscript%3Ewindow.ran=1%3C/script%3E", "%23", "%2523"];
const LETTERS = ["ä", "Ö", "ß", "ı", "İ", "ﬁ", "é", "\u{202e}", "\u{200b}", "\u{feff}", "\u{0}", "\u{2028}", "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}", "\u{e0001}", "漢", "ם", "ﷺ", "\ud800", "\udfff", "Z\u{300}\u{301}\u{302}", "１", "٣", "\u{10ffff}"];
const NUMBERS = ["0", "-1", "1.5", "256", "65536", "4294967296", "18446744073709551616", "1e309", "0x10", "NaN", "Infinity", "+1", "01", "9".repeat(400), "١"];

function page(dice) {
  const parts = [`/${dice.pick(LANGUAGES)}`, dice.pick(PAGES), ...dice.some(0, 3, () => dice.pick([...PAGES, ...PROTOTYPES, ...NUMBERS, ...LETTERS]))];
  return spoilt(dice, parts.join("/"));
}

/** Every second one with its check put right: else the check alone would be tried. */
function damagedCode(dice, codes) {
  let code = [...dice.pick(codes)];
  for (let change = dice.below(5); change > 0; change--) {
    code.splice(dice.below(code.length + 1), dice.below(6), ...dice.some(0, 5, () => dice.pick([...SYMBOLS, "o", "l", "U", "-", " ", "ä", "/", "%20"])));
  }
  code = code.join("");
  return `/${dice.pick(["fi", "en", "xx"])}/receive/${dice.below(2) ? withCheck(code) : code}`;
}

function unicode(dice) {
  return `${start(dice)}${dice.some(1, 60, () => dice.pick([...LETTERS, String.fromCodePoint(dice.below(0x110000))])).join("")}`;
}

function percent(dice) {
  return `${start(dice)}${dice.some(1, 12, () => dice.pick([...PERCENT, `%${dice.below(256).toString(16)}`])).join(dice.pick(["", "/", "a"]))}`;
}

function script(dice) {
  return `${start(dice)}${dice.some(1, 3, () => dice.pick(SCRIPTS)).join(dice.pick(["", "/", "&", "?q="]))}`;
}

function prototype(dice) {
  return `${start(dice)}${dice.some(1, 5, () => dice.pick(PROTOTYPES)).join(dice.pick(["/", ".", "=", "&"]))}`;
}

function slashes(dice) {
  return `${"/".repeat(dice.below(dice.below(20) ? 40 : 20_000))}${dice.some(0, 30, () => dice.pick(["..", ".", "", "fi", "start", "\\", "?", "#"])).join("/")}`;
}

/** Now and then as long as a browser lets it be, more or less. */
function long(dice) {
  const piece = dice.pick([...LETTERS, ...PERCENT, ...SCRIPTS, ...SYMBOLS, "a/"]);
  const most = dice.below(40) ? 3_000 : 300_000;
  return start(dice) + piece.repeat(1 + dice.below(most) / piece.length);
}

function number(dice) {
  return `/${dice.pick(["fi", "en"])}/pathways/${dice.pick(["practical-nurse", "nurse", "care-assistant", "nobody"])}/${dice.pick(NUMBERS)}`;
}

/** What belongs to other pages and programs. */
function elsewhere(dice) {
  return dice.pick(["main", "app", "title", "top", "!/fi/start", "?a=b&c=d", ":~:text=x", "access_token=abc&state=1", "/fi/start?x=1", "/fi/start#/en/start", "fi", "/", "//", "#", "", "/fi//start", " /fi/start ", "/fi/start/"]) + dice.below(1000);
}

const start = (dice) => dice.pick(["", "/", "/fi/", "/en/", "/fi/receive/", "/en/questions/", "/fi/answers/", "/en/pathways/", "/fi/pathways/nurse/"]);

function spoilt(dice, text) {
  if (dice.below(2)) return text;
  const place = dice.below(text.length + 1);
  return text.slice(0, place) + dice.pick([...LETTERS, ...PERCENT, ...SCRIPTS]) + text.slice(place + dice.below(4));
}

const SYMBOLS = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

/** As src/planner/code.rs ends a code: the 15 bits of CRC-15/CAN over the symbols before, as three more symbols. */
function withCheck(code) {
  const symbols = [...code].map((letter) => SYMBOLS.indexOf(letter)).filter((symbol) => symbol >= 0).slice(0, -3);
  let crc = 0;
  for (const symbol of symbols) {
    crc ^= symbol << 7;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x4000 ? ((crc << 1) ^ 0x4599) & 0x7fff : (crc << 1) & 0x7fff;
  }
  return [...symbols, (crc >> 10) & 31, (crc >> 5) & 31, crc & 31].map((symbol) => SYMBOLS[symbol]).join("");
}

/** Numbers by mulberry32: small, the same everywhere, and random enough. */
function diceOf(seed) {
  let state = seed >>> 0;
  const below = (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  const pick = (list) => list[below(list.length)];
  const some = (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make);
  return { below, pick, some };
}
