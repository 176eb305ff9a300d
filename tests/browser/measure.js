// `cargo xtask measure` runs this: what a first and a second visit download, how soon the plan follows the last answer, how soon the
// page answers a finger and how little it moves, and how much memory the program takes.

import { chromium } from "@playwright/test";
import { laptop, launchOptions, phone } from "./browser.js";
import { rounded, spread, tell } from "./helpers/figures.js";
import { budget, firstVisit } from "./helpers/network.js";
import { answer, toFirstQuestion, toOpenQuestions, toPathways, toQuestion } from "./helpers/walk.js";

const MOST_BYTES = budget["first visit"].bytes;
/** Once everything is answered; and after the questions that decide most, when much is still open and more worlds are looked at. */
const MOST_MILLISECONDS = { whole: 50, core: 100 };
const SLOWER = 4;
const ROUNDS = 20;
const MOST_PLANNING = 8;
const MOST_MEMORY = 8;
const MOST_ANSWERING = 100;
const MOST_SHIFT = 0.02;
/** The answer that moves most in a plan. */
const CHANGED = "finnish";
const middle = (count) => Math.floor(count / 2);

const browser = await chromium.launch(launchOptions);
try {
  const wells = [await measureVisits()];
  for (const part of ["whole", "core"]) wells.push(await measureLastAnswer(part));
  wells.push(await measureWalk(), await measurePlanning());
  process.exitCode = wells.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
}

async function measureVisits() {
  const page = await openedPage(phone);
  const { files, alive, asked } = await firstVisit(page, process.env.ADDRESS);
  const sorted = files.toSorted((one, other) => other.bytes - one.bytes);
  const askedForBy = (moment) => sorted.filter(({ start }) => start <= moment).reduce((sum, { bytes }) => sum + bytes, 0);
  const each = sorted.map(({ address, encoding, bytes }) => ({ name: `${new URL(address).pathname.slice(1) || "index.html"} ${encoding}`, value: bytes, unit: "bytes" }));
  const second = await secondVisit(page);
  await page.context().close();
  return tell("What a first visit loads, and a second (bodies as sent)", [
    ...each,
    { name: "until the page is alive", value: askedForBy(alive), unit: "bytes" },
    { name: "until the first question is shown, and what is on its way then", value: askedForBy(asked), unit: "bytes", most: MOST_BYTES },
    { name: "in all", value: askedForBy(Infinity), unit: "bytes" },
    { name: "of a second visit", value: second, unit: "bytes", most: 0 },
  ]);
}

/** The same page again once it is kept on the device: what still comes over the wire. */
async function secondVisit(page) {
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active);
  const again = await page.context().newPage();
  let bytes = 0;
  const asked = [];
  again.on("response", (response) => response.fromServiceWorker() || asked.push(response));
  await begin(again);
  await again.waitForLoadState("networkidle");
  // Of what the browser had itself, it says less than nothing.
  for (const response of asked) bytes += Math.max(0, (await response.request().sizes()).responseBodySize);
  return bytes;
}

async function begin(page) {
  await page.goto(process.env.ADDRESS);
  await page.locator("#app[data-live]").waitFor({ state: "attached" });
  await toFirstQuestion(page);
}

/** Answers the questions that decide most, or all of them. */
async function toPlan(page, part) {
  await toPathways(page, middle);
  if (part === "core" || !(await page.locator('main .so-far a[href$="/questions"]').count())) return;
  await toOpenQuestions(page);
  await toPathways(page, middle);
}

async function measureLastAnswer(part) {
  const page = await openedPage(laptop);
  await begin(page);
  await toPlan(page, part);
  await slow(page);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await toQuestion(page, CHANGED);
    const before = (await durations(page, "plan")).length;
    await answer(page, (count) => round % count);
    await toPlan(page, part);
    await page.waitForFunction((before) => performance.getEntriesByName("plan", "measure").length > before, before);
    times.push((await durations(page, "plan")).at(-1));
  }
  await page.context().close();
  const after = { whole: "everything is answered", core: "only the questions that decide most are answered" }[part];
  return tell(`From an answer to the plan where ${after}, with the processor slowed ${SLOWER} times, ${ROUNDS} rounds`, [
    { name: "median", ...spread(times), unit: "ms", most: MOST_MILLISECONDS[part] },
  ]);
}

/** One person's whole visit on a slow phone, in the browser's own figures: from a finger to the next picture, and what moved unasked. */
async function measureWalk() {
  const page = await openedPage(phone);
  await page.addInitScript(watchInteractions);
  await page.goto(process.env.ADDRESS);
  await page.locator("#app[data-live]").waitFor({ state: "attached" });
  await slow(page);
  await toFirstQuestion(page);
  await toPlan(page, "whole");
  for (const address of ["/more", "/closed", "/contacts", "/answers"]) {
    await page.evaluate((address) => (location.hash = `#/fi${address}`), address);
    await page.locator("main h1").waitFor();
  }
  await page.evaluate(() => (location.hash = "#/fi/pathways"));
  await page.locator("main .card a").first().click();
  await page.locator("main .timeline").waitFor();
  for (const fold of (await page.locator("main .timeline details > summary").all()).slice(0, 6)) if (await fold.isVisible()) await fold.click();
  // The browser hands over what it measured a little later.
  await page.waitForTimeout(500);
  const { interactions, shift, moved } = await page.evaluate(() => window.watched());
  await page.context().close();
  const times = interactions.map(({ duration }) => duration);
  const slowest = interactions.toSorted((one, other) => other.duration - one.duration)[0];
  return tell(`A whole visit on a phone with the processor slowed ${SLOWER} times: ${times.length} touches and presses`, [
    { name: "from a touch to the next picture, median", ...spread(times), unit: "ms", most: MOST_ANSWERING },
    { name: `from a touch to the next picture, the slowest: ${slowest.what}`, value: slowest.duration, unit: "ms", most: MOST_ANSWERING },
    { name: `moved unasked (cumulative layout shift)${moved && `, most by ${moved}`}`, value: rounded(shift), unit: "", most: MOST_SHIFT },
  ]);
}

/** In the page: the longest event of each interaction, and layout shifts that followed no input. */
function watchInteractions() {
  const [longest, touched, shifts] = [new Map(), new Map(), []];
  const short = (text = "") => text.replace(/\s+/g, " ").slice(0, 40);
  // What is touched may be gone when the browser tells how long it took.
  for (const kind of ["pointerdown", "pointerup", "click", "keydown"])
    addEventListener(kind, ({ timeStamp, target }) => touched.set(Math.round(timeStamp), short(target.closest?.("button, a, label, summary, h1")?.innerText)), true);
  const noted = ({ interactionId, duration, startTime, name }) => {
    if (interactionId && duration >= (longest.get(interactionId)?.duration ?? 0)) longest.set(interactionId, { duration, what: `${name} on ${touched.get(Math.round(startTime)) || "the page"}` });
  };
  const moved = ({ hadRecentInput, value, sources }) => hadRecentInput || shifts.push({ value, what: short(sources.map(({ node }) => node?.className || node?.nodeName).join(" and ")) });
  new PerformanceObserver((list) => list.getEntries().forEach(noted)).observe({ type: "event", durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(moved)).observe({ type: "layout-shift", buffered: true });
  window.watched = () => ({
    interactions: [...longest.values()],
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.toSorted((one, other) => other.value - one.value)[0]?.what ?? "",
  });
}

/** The planning alone, at full speed, and the program's memory: that never shrinks, so what it grew by was in use at once. */
async function measurePlanning() {
  const page = await openedPage(laptop);
  await page.addInitScript(watchMemory);
  await begin(page);
  await toPlan(page, "whole");
  const { before, after, grown } = await page.evaluate(() => window.programMemory());
  for (let round = 0; round < ROUNDS; round++) {
    await toQuestion(page, CHANGED);
    await answer(page, (count) => round % count);
    await toPlan(page, "whole");
  }
  const { grown: grownInAll } = await page.evaluate(() => window.programMemory());
  const times = (await durations(page, "planning")).slice(-ROUNDS);
  await page.context().close();
  const megabytes = (bytes) => rounded(bytes / 1_000_000);
  const isQuick = tell(`The planning alone, at full speed, ${ROUNDS} rounds`, [{ name: "median", ...spread(times), unit: "ms", most: MOST_PLANNING }]);
  const isSmall = tell("Memory of the program", [
    { name: "before the first plan", value: megabytes(before), unit: "MB" },
    { name: "when one person has their plan", value: megabytes(after), unit: "MB" },
    { name: "of it for planning", value: megabytes(grown), unit: "MB" },
    { name: `for planning, after ${ROUNDS} more answers`, value: megabytes(grownInAll), unit: "MB", most: MOST_MEMORY },
  ]);
  return isQuick && isSmall;
}

/** In the page, before its program: keeps hold of the program's memory, and notes by how much it grows while a plan is made. */
function watchMemory() {
  let memory, before, begun;
  let grown = 0;
  const size = () => memory.buffer.byteLength;
  for (const way of ["instantiateStreaming", "instantiate"]) {
    const own = WebAssembly[way].bind(WebAssembly);
    WebAssembly[way] = async (...given) => {
      const made = await own(...given);
      // Only the first part of the program has one; the later part shares it.
      memory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
  const [mark, measure] = [performance.mark.bind(performance), performance.measure.bind(performance)];
  performance.mark = (name, ...rest) => {
    if (name === "planning") begun = size();
    before ??= begun;
    return mark(name, ...rest);
  };
  performance.measure = (name, ...rest) => {
    if (name === "planning") grown += size() - begun;
    return measure(name, ...rest);
  };
  window.programMemory = () => ({ before, after: size(), grown });
}

async function openedPage(device) {
  const context = await browser.newContext({ ...device, locale: "fi-FI" });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

async function slow(page) {
  const processor = await page.context().newCDPSession(page);
  await processor.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

function durations(page, name) {
  return page.evaluate((name) => performance.getEntriesByName(name, "measure").map((entry) => entry.duration), name);
}
