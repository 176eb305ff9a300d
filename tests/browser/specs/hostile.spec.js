// Whatever stands after the # of a link, the page goes on: no error, no hang, nothing run, nothing kept.
// `HOSTILE_LINKS=10000` tries as many, `HOSTILE_SEED=7` others.

import { readFileSync } from "node:fs";
import { launchOptions } from "../browser.js";
import { hostileLinks } from "../helpers/hostile.js";
import { alive, expect, open, test as base } from "../helpers/visit.js";
import { toFirstQuestion, toPathways } from "../helpers/walk.js";

const COUNT = Number(process.env.HOSTILE_LINKS ?? 500);
const SEED = Number(process.env.HOSTILE_SEED ?? 1);
const AT_ONCE = 50;
/** Opened anew, as a link from a message is. */
const OPENED = 12;
/** Longer than any link may take, on a busy machine. */
const HANGS = 20_000;

const codes = readFileSync(new URL("../../codes/form-1.txt", import.meta.url), "utf8").match(/^[0-9A-Z]+(?= )/gm);
const links = hostileLinks(SEED, COUNT, codes);
const middle = (count) => Math.floor(count / 2);

const test = base.extend({
  /** What happened that must not. What the console says is looked at for every test, and by batches here. */
  mischief: async ({ page }, use) => {
    const mischief = [];
    page.on("dialog", (dialog) => (mischief.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    page.on("pageerror", (error) => mischief.push(String(error)));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && mischief.push(message.text()));
    page.on("popup", () => mischief.push("a window opened"));
    page.on("crash", () => mischief.push("the page crashed"));
    await page.exposeBinding("tellMischief", (_, text) => mischief.push(text));
    await page.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) => window.tellMischief(`${event.violatedDirective}: ${event.blockedURI}`)));
    await use(mischief);
  },
});

test.use({
  // Chromium lets a page change its address 200 times in ten seconds.
  launchOptions: { ...launchOptions, args: [...launchOptions.args, "--disable-ipc-flooding-protection"] },
});
test.skip(({ isMobile }) => !isMobile, "one browser is enough");

const OF_TESTS = "Service Worker registration blocked by Playwright";

function expectNoMischief(mischief, where) {
  expect(mischief.filter((text) => !text.includes(OF_TESTS)), `${where} of seed ${SEED}`).toEqual([]);
}

test("the links are many, and of every kind", () => {
  expect(hostileLinks(1, 3, codes), "the same for the same seed").toEqual(hostileLinks(1, 3, codes));
  expect(hostileLinks(2, 3, codes)).not.toEqual(hostileLinks(1, 3, codes));
  const many = hostileLinks(1, 500, codes);
  expect(new Set(many).size).toBeGreaterThan(480);
  for (const part of ["__proto__", "onerror", "%E0%A4%A", "/receive/", "\u{202e}", "////", "9".repeat(400)]) {
    expect(many.some((link) => link.includes(part)), part).toBe(true);
  }
  expect(Math.max(...many.map((link) => link.length))).toBeGreaterThan(2_000);
});

test("no link that is followed breaks the page", async ({ page, mischief }) => {
  test.setTimeout(60_000 + COUNT * 200);
  await open(page, "./#/fi/start");
  await toFirstQuestion(page);
  await expect(page.locator("main form")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.evaluate(prepare);
  const start = performance.now();
  let received = 0;
  for (let from = 0; from < COUNT; from += AT_ONCE) {
    const batch = links.slice(from, from + AT_ONCE);
    const where = `links ${from} to ${from + batch.length}`;
    const seen = await within(HANGS * 2, page.evaluate(follow, batch), where);
    expect(seen.slowest.milliseconds, `${where}, the slowest: ${seen.slowest.link.slice(0, 500)}`).toBeLessThan(HANGS);
    expect(seen.made, where).toEqual([]);
    received += seen.received;
    expectNoMischief(mischief, where);
  }
  console.log(`${COUNT} links of seed ${SEED} in ${((performance.now() - start) / 1000).toFixed(1)} s, ${received} of them with answers that could be read`);
  // Were none taken, only the refusing would be tried.
  expect(received).toBeGreaterThan(0);

  await page.evaluate(() => (location.hash = "#/fi/start"));
  await toFirstQuestion(page);
  await toPathways(page, middle);
  await expect(page.getByRole("heading", { level: 1, name: "Polkusi" })).toBeVisible();
  expectNoMischief(mischief, "after all links");
});

test("no link that is opened breaks the page", async ({ page, mischief }) => {
  test.setTimeout(60_000 + OPENED * 10_000);
  for (const link of links.filter((_, place) => place % Math.ceil(COUNT / OPENED) === 0)) {
    await page.goto("about:blank");
    await page.goto(`./${link.toWellFormed()}`);
    await alive(page);
    await expect(page.locator("main h1")).toBeVisible();
    expect(await page.evaluate(prepare), link).toEqual([]);
    expectNoMischief(mischief, link);
  }
});

/** In the page: what no link may bring about. The first call notes what is there before. */
function prepare() {
  const scripts = document.scripts.length;
  window.mischiefMade = () => {
    const made = [];
    if (window.ran !== undefined) made.push("a script of a link ran");
    if (document.querySelector("[onerror],[onload],[onfocus],[onclick],[href^='javascript:' i],iframe,object,embed,base")) made.push("HTML of a link is in the page");
    if (document.scripts.length !== scripts) made.push("there is another script");
    if ({}.polluted !== undefined || Object.keys(Object.prototype).length) made.push("the prototype of all objects was changed");
    if (localStorage.length || sessionStorage.length) made.push("something is kept");
    if (!document.querySelector("main h1")?.textContent.trim()) made.push("the page is empty");
    return made;
  };
  return window.mischiefMade();
}

/** In the page: goes to each address as a link does, and waits until it has been drawn. */
async function follow(links) {
  const turn = new MessageChannel();
  const nextTurn = () => new Promise((resolve) => ((turn.port1.onmessage = resolve), turn.port2.postMessage(0)));
  const made = [];
  let received = 0;
  let slowest = { milliseconds: 0, link: "" };
  for (const link of links) {
    const [before, start] = [location.href, performance.now()];
    const arrived = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = link;
    if (location.href !== before) await arrived;
    await nextTurn();
    await nextTurn();
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, link };
    if (document.querySelector("main dl.answers")) received++;
    for (const what of window.mischiefMade()) made.push(`${what}: ${link.slice(0, 500)}`);
  }
  await new Promise(requestAnimationFrame);
  return { made, received, slowest };
}

function within(milliseconds, work, where) {
  let clock;
  const late = new Promise((_, reject) => (clock = setTimeout(() => reject(new Error(`the page hangs: ${where} of seed ${SEED}`)), milliseconds)));
  return Promise.race([work, late]).finally(() => clearTimeout(clock));
}
