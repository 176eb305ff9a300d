// The page in a frame of another site, which may say two things in the address: the municipality to begin with, and its own colours.
// Nothing else, and only in a frame; who may show the page in one is said by the host's headers.

const root = document.documentElement;
const asked = new URLSearchParams(location.search);

if (parent !== window) {
  const municipality = asked.get("municipality") ?? "";
  // The program looks it up among those that there are.
  if (/^[0-9]{3}$/.test(municipality)) root.dataset.municipality = municipality;
  const looks = [...document.styleSheets].flatMap(rulesOf);
  const [light, dark] = ["", "dark"].map((scheme) => looks.find(({ media, rule }) => media.includes("dark") === !!scheme && rule.style.getPropertyValue("--paper"))?.rule);
  colour(light, asked.get("accent"), [0, 0, 0]);
  colour(dark, asked.get("accent-dark"), [255, 255, 255]);
}

/** Each rule for the whole page, and for which looks it holds. */
function rulesOf({ cssRules }) {
  const inRules = (rules, media) =>
    [...rules].flatMap((rule) => (rule instanceof CSSMediaRule ? inRules(rule.cssRules, rule.media.mediaText) : rule.selectorText === ":root" ? [{ media, rule }] : []));
  return inRules(cssRules, "");
}

/** The site's colour where it can be read on everything behind it, as text and below text; else the page keeps its own. */
function colour(rule, wanted, end) {
  if (!rule || !/^[0-9a-f]{6}$/i.test(wanted ?? "")) return;
  const own = (name) => numbers(rule.style.getPropertyValue(name).trim().slice(1));
  const accent = numbers(wanted);
  const soft = mixed(own("--paper"), accent, 0.1);
  const on = [[255, 255, 255], own("--ink"), own("--paper")].sort((one, other) => contrast(other, accent) - contrast(one, accent))[0];
  const deep = mixed(accent, end, 0.3);
  const pairs = [...["--paper", "--card"].map((name) => [accent, own(name)]), [accent, soft], [deep, soft], [on, accent], [on, deep], [own("--ink"), soft], [own("--soft"), soft]];
  if (pairs.some(([one, other]) => contrast(one, other) < 4.5)) return;
  for (const [name, value] of Object.entries({ "--accent": accent, "--accent-deep": deep, "--accent-soft": soft, "--on-accent": on })) {
    rule.style.setProperty(name, `rgb(${value.join(" ")})`);
  }
}

function numbers(hex) {
  return [0, 2, 4].map((place) => parseInt(hex.slice(place, place + 2), 16));
}

function mixed(one, other, share) {
  return one.map((value, place) => Math.round(value + (other[place] - value) * share));
}

/** As WCAG 2 has it. */
function contrast(one, other) {
  const [brighter, darker] = [luminance(one), luminance(other)].sort((one, other) => other - one);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
