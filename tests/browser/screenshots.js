// `cargo xtask screenshots` runs this: the pictures that manifest.webmanifest shows to whoever installs the page.

import { chromium } from "@playwright/test";
import { laptop, launchOptions, phone } from "./browser.js";

const PUBLIC = new URL("../../public/", import.meta.url).pathname;
/** Somebody in Kemi who has worked in care for years. */
const ANSWERS = "1&situation=unemployed&municipality=240&finnish=b1&schooling=basic&educated-in=finland&sote-work=years&age=34&residence=permanent";

const browser = await chromium.launch(launchOptions);
try {
  await picture("question-narrow", phone, "#/fi/questions/situation");
  await picture("pathway-narrow", phone, "#/fi/pathways/practical-nurse/1", ".timeline");
  await picture("pathway-wide", laptop, "#/fi/pathways/practical-nurse/1");
} finally {
  await browser.close();
}

async function picture(name, device, address, from = "header") {
  const context = await browser.newContext({ ...device, locale: "fi-FI", colorScheme: "light", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript((answers) => localStorage.setItem("sotepolku-answers", answers), ANSWERS);
  await page.goto(process.env.ADDRESS + address);
  await page.locator("#app[data-live=whole]").waitFor({ state: "attached" });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 300))));
  await page.locator(from).first().evaluate((start) => {
    document.activeElement?.blur();
    scrollTo(0, start.getBoundingClientRect().top + scrollY - 16);
  });
  await page.screenshot({ path: `${PUBLIC}screenshot-${name}.png` });
  await context.close();
}
