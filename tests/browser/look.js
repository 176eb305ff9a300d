// `cargo xtask look` runs this: pictures of every page, on a phone and a laptop, in both languages, by day and by night,
// into target/look/, with a page that shows them all. Words after the command choose: `desk` those pages, `phone`, `en` or `dark`
// those looks, `long` the language of long words that run from right to left, which is there for trying only.

import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { laptop, launchOptions, phone } from "./browser.js";
import { PAGES, pretendVoices, visit } from "./helpers/pages.js";
import { speakStretched, stretchTexts } from "./helpers/stretched.js";

const FOLDER = new URL("../../target/look/", import.meta.url).pathname;
/** Pages longer than this are cut: nobody looks at the rest, and the picture would take the memory of ten. */
const LONGEST = 12_000;
const looks = ["phone", "laptop", "fi", "en", "light", "dark"];
const LONG = "long";
const wanted = process.argv.slice(2);
const parts = wanted.filter((word) => word !== LONG && !looks.includes(word));
const isWanted = (look) => !wanted.some((word) => kindOf(word) === kindOf(look)) || wanted.includes(look);
const pages = PAGES.filter(({ name }) => !parts.length || parts.some((part) => name.includes(part)));
const ways = Object.entries({ phone, laptop })
  .flatMap(([device, own]) => (wanted.includes(LONG) ? [LONG] : ["fi", "en"]).flatMap((language) => ["light", "dark"].map((colorScheme) => ({ device, own, language, colorScheme }))))
  .filter(({ device, language, colorScheme }) => [device, language, colorScheme].every((look) => look === LONG || isWanted(look)))
  .map((way) => ({ ...way, name: `${way.device}-${way.language}-${way.colorScheme}` }));

await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch(launchOptions);
let failed = 0;
try {
  for (const way of ways) await take(way);
} finally {
  await browser.close();
}
await writeFile(`${FOLDER}index.html`, contactSheet());
console.log(`${pages.length * ways.length - failed} pictures: ${FOLDER}index.html`);
process.exitCode = failed ? 1 : 0;

/** Device, language or colours: looks stand in pairs. */
function kindOf(word) {
  return looks.includes(word) ? Math.floor(looks.indexOf(word) / 2) : undefined;
}

async function take({ name, own, language, colorScheme }) {
  const context = await browser.newContext({ ...own, deviceScaleFactor: 1, locale: "fi-FI", colorScheme, reducedMotion: "reduce", serviceWorkers: "block" });
  await context.addInitScript(pretendVoices);
  if (language === LONG) await speakStretched(context);
  for (const one of pages) {
    const page = await context.newPage();
    try {
      await visit(page, one, language === LONG ? "en" : language, process.env.ADDRESS);
      if (language === LONG && one.file) await stretchTexts(page);
      // What is left out of sight until it comes near would be left out of the picture.
      await page.locator(".cards > li").evaluateAll((cards) => cards.forEach((card) => (card.style.contentVisibility = "visible")));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width: own.viewport.width, height: Math.min(height, LONGEST) };
      await page.screenshot({ path: `${FOLDER}${one.name}-${name}.png`, fullPage: true, clip });
    } catch (problem) {
      failed++;
      console.error(`${one.name}, ${name}: ${problem.message}`);
    }
    await page.close();
  }
  await context.close();
}

function contactSheet() {
  const picture = (page, way) => `<a href="${page}-${way}.png"><img loading="lazy" src="${page}-${way}.png" alt="${page}, ${way}"></a>`;
  const row = ({ name }) => `<section><h2>${name}</h2><div>${ways.map((way) => picture(name, way.name)).join("")}</div></section>`;
  const looks = "body{font:16px system-ui;margin:1rem;background:#777}div{display:flex;gap:.5rem;align-items:start;overflow-x:auto}img{block-size:30rem;object-fit:cover;object-position:top}";
  return `<!doctype html><meta charset="utf-8"><title>Every page</title><style>${looks}</style>${pages.map(row).join("\n")}\n`;
}
