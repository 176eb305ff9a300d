// `cargo xtask measure` runs this: what a first visit downloads, and how soon the plan follows the last answer.

import { chromium } from "@playwright/test";
import { laptop, launchOptions, phone } from "./browser.js";
import { answer, toFirstQuestion, toPathways, toQuestion } from "./helpers/walk.js";

const MOST_BYTES = 230_000;
const MOST_MILLISECONDS = 50;
const SLOWER = 4;
const ROUNDS = 20;
/** The answer that moves most in a plan. */
const CHANGED = "finnish";

const browser = await chromium.launch(launchOptions);
try {
  const light = await measureFirstVisit();
  const quick = await measureLastAnswer();
  process.exitCode = light && quick ? 0 : 1;
} finally {
  await browser.close();
}

async function measureFirstVisit() {
  const page = await openedPage(phone);
  const network = await page.context().newCDPSession(page);
  const files = await countBytes(network);
  await page.goto(process.env.ADDRESS);
  await page.locator("#app[data-live]").waitFor({ state: "attached" });
  const alive = performance.now();
  await toFirstQuestion(page);
  const asked = performance.now();
  await page.waitForLoadState("networkidle");
  await page.context().close();

  console.log("\nWhat a first visit loads (bytes of the bodies as sent)");
  const sorted = [...files.values()].sort((one, other) => other.bytes - one.bytes);
  for (const { address, encoding, bytes } of sorted) {
    console.log(`${number(bytes)}  ${encoding.padEnd(4)}  ${new URL(address).pathname.slice(1) || "index.html"}`);
  }
  const askedForBy = (moment) => sorted.filter(({ start }) => start <= moment).reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${number(askedForBy(alive))}  until the page is alive`);
  console.log(`${number(askedForBy(asked))}  until the first question is shown, and what is on its way then; at most ${number(MOST_BYTES).trim()} wanted`);
  console.log(`${number(askedForBy(Infinity))}  in all`);
  return askedForBy(asked) <= MOST_BYTES;
}

/** Bytes per request, as they come over the wire. What the browser has already costs nothing. */
async function countBytes(network) {
  const files = new Map();
  network.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("http")) files.set(requestId, { address: request.url, start: performance.now(), encoding: "", bytes: 0 });
  });
  network.on("Network.responseReceived", ({ requestId, type, response }) => {
    const file = files.get(requestId);
    if (!file) return;
    file.encoding = response.headers["content-encoding"] ?? "";
    // Of the page itself the browser reports no arriving data.
    if (type === "Document") file.bytes = Number(response.headers["content-length"]);
  });
  network.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (files.has(requestId)) files.get(requestId).bytes += encodedDataLength;
  });
  await network.send("Network.enable");
  return files;
}

async function measureLastAnswer() {
  const page = await openedPage(laptop);
  await page.goto(process.env.ADDRESS);
  await page.locator("#app[data-live]").waitFor({ state: "attached" });
  await toFirstQuestion(page);
  const middle = (count) => Math.floor(count / 2);
  await toPathways(page, middle);
  const processor = await page.context().newCDPSession(page);
  await processor.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await toQuestion(page, CHANGED);
    const before = (await planTimes(page)).length;
    await answer(page, (count) => round % count);
    await toPathways(page, middle);
    await page.waitForFunction((before) => performance.getEntriesByName("plan", "measure").length > before, before);
    times.push((await planTimes(page)).at(-1));
  }
  await page.context().close();

  times.sort((one, other) => one - other);
  const median = (times[ROUNDS / 2 - 1] + times[ROUNDS / 2]) / 2;
  const [least, most] = [times[0], times.at(-1)];
  console.log(`\nFrom an answer to the plan, with the processor slowed ${SLOWER} times, ${ROUNDS} rounds`);
  console.log(`${milliseconds(median)} median (${milliseconds(least)} to ${milliseconds(most)}); at most ${MOST_MILLISECONDS} ms wanted`);
  return median <= MOST_MILLISECONDS;
}

async function openedPage(device) {
  const context = await browser.newContext({ ...device, locale: "fi-FI" });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

function planTimes(page) {
  return page.evaluate(() => performance.getEntriesByName("plan", "measure").map((entry) => entry.duration));
}

function number(bytes) {
  return bytes.toLocaleString("en").padStart(9);
}

function milliseconds(time) {
  return `${time.toFixed(1)} ms`;
}
